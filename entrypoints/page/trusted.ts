/**
 * The one place where strings become documents and scripts in pages of ours: their policy (wxt.config.ts) refuses it
 * everywhere else, where the browser has trusted types.
 */

interface Policy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}
interface Factory {
  createPolicy(name: 'variorum', rules: Policy): Policy;
  createPolicy(name: 'default', rules: { createScript(text: string): string }): unknown;
}

const READER = '/reader.js';
const RULES: Policy = { createHTML: (html) => html, createScriptURL: () => READER };
const { trustedTypes } = globalThis as { trustedTypes?: Factory };
const policy = trustedTypes?.createPolicy('variorum', RULES) ?? RULES;
// Reading copies a page with its scripts, which never run: neither there nor, by the policy, here.
trustedTypes?.createPolicy('default', { createScript: (text) => text });

/** A document that is never shown: no script of it runs, nothing of it is loaded. */
export const parsed = (html: string): Document =>
  new DOMParser().parseFromString(policy.createHTML(html), 'text/html');

/** Loads the script that reads pages; it ships once. Done, too, where that fails. */
export const loadReader = (): Promise<void> =>
  new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = policy.createScriptURL(READER);
    script.onload = script.onerror = () => resolve();
    document.head.append(script);
  });
