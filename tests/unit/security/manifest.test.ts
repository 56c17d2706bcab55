/** What the extension may do, as the browser is told: as little as can be, and each of it reasoned in the document. */
import { describe, expect, it } from 'vitest';
import config from '../../../wxt.config';
import { read } from '../repository/files';

interface Manifest {
  permissions: string[];
  optional_host_permissions: string[];
  host_permissions?: string[];
  content_scripts?: object[];
  externally_connectable?: object;
  content_security_policy: { extension_pages: string };
  web_accessible_resources: { resources: string[]; matches: string[]; use_dynamic_url?: boolean }[];
}
const BROWSERS = ['chrome', 'firefox'] as const;
const manifestOf = (browser: string): Manifest =>
  (config.manifest as (of: { browser: string }) => unknown)({ browser }) as Manifest;
const directives = (browser: string): Map<string, string> =>
  new Map(
    manifestOf(browser)
      .content_security_policy.extension_pages.split('; ')
      .map((one): [string, string] => [one.split(' ')[0] ?? '', one.split(' ').slice(1).join(' ')]),
  );
const DOCUMENT = read('docs/security.md');
/** First cells of the document's tables that are in code. */
const named = new Set(
  [...DOCUMENT.matchAll(/^\| (`.+?`) \|/gm)].flatMap(([, cell = '']) => cell.match(/[^`]+(?=`)/g) ?? []),
);

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  it('asks for nothing but what is reasoned in the documents', () => {
    const { permissions } = manifestOf(browser);
    expect(
      permissions.filter((one) => !named.has(one) || !read('docs/privacy.md').includes(`| \`${one}\``)),
    ).toEqual([]);
    const only = browser === 'chrome' ? ['sidePanel'] : [];
    expect(permissions).toEqual(['activeTab', 'alarms', 'scripting', 'storage', ...only]);
  });

  it('has no site by itself, and no script in pages', () => {
    const { host_permissions, content_scripts, optional_host_permissions } = manifestOf(browser);
    expect([host_permissions, content_scripts]).toEqual([undefined, undefined]);
    expect(optional_host_permissions).toEqual(['*://*/*']);
  });

  it('lets pages load the panel and nothing else', () => {
    const { web_accessible_resources: lent, externally_connectable } = manifestOf(browser);
    expect(lent.flatMap(({ resources }) => resources)).toEqual(['sidepanel.html']);
    expect(lent.map((one) => one.use_dynamic_url ?? false)).toEqual([browser === 'chrome']);
    expect(externally_connectable).toBeUndefined();
  });

  it('runs nothing that did not come with it', () => {
    const policy = directives(browser);
    expect(policy.get('default-src')).toBe("'none'");
    expect(policy.get('script-src')).toBe("'self'");
    expect([policy.get('base-uri'), policy.get('form-action')]).toEqual(["'none'", "'none'"]);
    expect(policy.get('require-trusted-types-for')).toBe("'script'");
    expect(policy.get('trusted-types')).toBe('variorum default');
    expect([...policy.values()].join(' ')).not.toMatch(/unsafe|\*|blob:/);
  });

  it('has a policy whose every directive is reasoned in the document', () => {
    const missing = [...directives(browser)].filter(
      ([name, values]) => !DOCUMENT.includes(`\`${name} ${values}\``),
    );
    expect(missing).toEqual([]);
  });
});
