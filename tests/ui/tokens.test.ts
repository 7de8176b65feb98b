import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Light and dark value of every colour token. */
function colours(): Map<string, readonly [light: string, dark: string]> {
  const css = readFileSync('src/ui/tokens.css', 'utf8');
  return new Map(
    [...css.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
      ([, name = '', light = '', dark = '']) => [name, [light, dark]],
    ),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminance(colour: string): number {
  const channel = (start: number) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const TEXT_PAIRS: readonly (readonly [string, string])[] = [
  ...['--paper', '--card', '--stripe', '--marked', '--accent-soft'].flatMap((ground): [string, string][] => [
    ['--ink', ground],
    ['--accent', ground],
  ]),
  ['--muted', '--paper'],
  ['--muted', '--card'],
  ['--muted', '--stripe'],
  ['--muted', '--marked'],
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-strong'],
  ['--good', '--card'],
  ['--good', '--marked'],
  ['--bad', '--card'],
  ['--bad', '--paper'],
  ['--bad', '--marked'],
  ['--ink', '--bad-soft'],
  ['--ink', '--caution-soft'],
  ['--caution', '--caution-soft'],
  ['--caution', '--paper'],
  ['--bad', '--bad-soft'],
];

const MARK_PAIRS = [
  ['--control-line', '--card'],
  ['--control-line', '--paper'],
  ['--mark-a', '--card'],
  ['--accent', '--card'],
  ['--faint', '--card'],
] as const;

describe.each([
  ['light', 0],
  ['dark', 1],
] as const)('contrast in the %s theme', (_, theme) => {
  const tokens = colours();
  const value = (name: string) => tokens.get(name)?.[theme] ?? '';

  it.each(TEXT_PAIRS)('text %s on %s is at least 4.5:1', (text, ground) => {
    expect(contrast(value(text), value(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(MARK_PAIRS)('mark %s on %s is at least 3:1', (mark, ground) => {
    expect(contrast(value(mark), value(ground))).toBeGreaterThanOrEqual(3);
  });
});
