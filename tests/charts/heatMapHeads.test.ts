import { describe, expect, it } from 'vitest';
import { headLines, heatMapHeads } from '#src/charts/heatMapHeads.ts';

const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

describe('the heads of a heat map', () => {
  const columns = [
    { name: 'Công khai, minh bạch', note: 'tối đa 18' },
    { name: 'Tổng mất', note: 'tối đa 100' },
  ];

  it('end their names on one line and begin their notes on the next, above the cells', () => {
    const { name, note, height } = heatMapHeads(columns, 80);
    expect(texts(name(0))).toEqual(['Công khai,', 'minh bạch']);
    expect(texts(name(1))).toEqual(['Tổng mất']);
    expect(name(0).at(-1)?.y).toBe(name(1).at(-1)?.y);
    expect(note(0)[0]?.y).toBe((name(0).at(-1)?.y ?? 0) + 15);
    expect(note(1).at(-1)?.y).toBeLessThan(height);
  });

  it('break a note that would run into its neighbour', () => {
    const { note, height } = heatMapHeads(columns, 48);
    expect(texts(note(0))).toEqual(['tối đa', '18']);
    expect(note(0).at(-1)?.y).toBeLessThan(height);
  });

  it('leave no line for notes that there are not', () => {
    const bare = columns.map(({ name }) => ({ name, note: '' }));
    expect(heatMapHeads(bare, 80).height).toBe(heatMapHeads(columns, 80).height - 15);
    expect(heatMapHeads(bare, 80).note(0)).toEqual([]);
  });
});

describe('a head in lines', () => {
  it.each([
    ['Công khai, minh bạch', 200, ['Công khai, minh bạch']],
    ['Công khai, minh bạch', 66, ['Công', 'khai,', 'minh', 'bạch']],
    ['Thanh', 10, ['Thanh']],
  ])('%s at %d px', (head, width, lines) => {
    expect(headLines(head, width)).toEqual(lines);
  });
});
