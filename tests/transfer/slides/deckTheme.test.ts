import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS } from '#src/transfer/export/slides/deckTheme.ts';

const TOKENS = readFileSync('src/ui/tokens.css', 'utf8');
const TOKEN_OF: Readonly<Record<Exclude<keyof typeof COLOURS, 'paper'>, string>> = {
  card: 'card',
  line: 'line',
  ink: 'ink',
  muted: 'muted',
  accent: 'accent',
  bad: 'bad',
  badSoft: 'bad-soft',
  good: 'good',
  caution: 'caution',
  cautionSoft: 'caution-soft',
  second: 'band-2',
  markA: 'mark-a',
  controlLine: 'control-line',
};

describe('the colours of slides', () => {
  it.each(Object.entries(TOKEN_OF))('%s is the light value of --%s', (name, token) => {
    const [, light] = new RegExp(`--${token}: light-dark\\(#([0-9a-f]{6})`).exec(TOKENS) ?? [];
    expect(Object.entries(COLOURS).find(([key]) => key === name)?.[1]).toBe(light?.toUpperCase());
  });
});
