/**
 * The one place where strings become documents and scripts in pages of ours: their policy (wxt.config.ts) refuses it
 * everywhere else, where the browser has trusted types.
 */

interface Policy {
  createHTML(html: string): string;
  createScriptURL(address: string): string;
}
type Trusted = typeof globalThis & {
  trustedTypes?: { createPolicy(name: string, rules: Policy): Policy };
};

const READER = '/reader.js';
const RULES: Policy = { createHTML: (html) => html, createScriptURL: () => READER };
const policy = (globalThis as Trusted).trustedTypes?.createPolicy('variorum', RULES) ?? RULES;

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
