/** Contrast of the colour tokens in both themes, by WCAG 2.2: text 4.5 : 1, shapes and borders of fields 3 : 1. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/styles/tokens.css', 'utf8');
const [lightPart = '', darkPart = ''] = css.split('@media (prefers-color-scheme: dark)');
const tokensOf = (part: string): Map<string, string> =>
  new Map(
    [...part.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
const light = tokensOf(lightPart);
const THEMES = { light, dark: new Map([...light, ...tokensOf(darkPart)]) };

const TEXT: [string, string][] = [
  ...['ground', 'card', 'sunk'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['soft', ground],
    ['accent', ground],
  ]),
  ['accent', 'accent-ground'],
  ['ink', 'accent-ground'],
  ['soft', 'accent-ground'],
  ['on-accent', 'accent'],
  ['differs', 'differs-ground'],
  ['differs', 'ground'],
  ['differs', 'card'],
  ['card', 'differs'],
  ['updated', 'updated-ground'],
  ['updated', 'card'],
  ['agrees', 'agrees-ground'],
  ['ink', 'mark'],
  ['ink', 'own'],
  ['soft', 'missing'],
  ['ground', 'ink'],
  ['alarm', 'ground'],
  ...Array.from({ length: 8 }, (_, hue): [string, string] => ['on-tag', `hue-${hue}`]),
];
const SHAPES: [string, string][] = [
  ['line-strong', 'ground'],
  ['line-strong', 'card'],
  ['agrees', 'card'],
];

describe.each(Object.entries(THEMES))('%s theme', (_, tokens) => {
  it.each(TEXT)('%s on %s can be read', (ink, ground) => {
    expect(contrast(tokens.get(ink), tokens.get(ground))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(SHAPES)('%s on %s can be seen', (ink, ground) => {
    expect(contrast(tokens.get(ink), tokens.get(ground))).toBeGreaterThanOrEqual(3);
  });
});

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string | undefined, b: string | undefined): number {
  if (!a || !b) throw new Error('no such token');
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
