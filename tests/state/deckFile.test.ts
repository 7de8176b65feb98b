import { describe, expect, it } from 'vitest';
import type { DeckArrangement } from '#src/state/deckArrangement.ts';
import { deckFileText, LARGEST_DECK_FILE, readDeckFile } from '#src/state/deckFile.ts';

const ARRANGEMENT: DeckArrangement = {
  order: ['bia'],
  hidden: ['bien-dong'],
  pinnedUnits: ['29023'],
  conclusions: ['Giao việc'],
  pictures: [
    {
      id: 'p1',
      title: 'Đúng hẹn',
      message: 'Đúng hẹn giảm.',
      footer: 'Nguồn: mẫu',
      drawings: ['<svg xmlns="http://www.w3.org/2000/svg"/>'],
      summary: 'Một đường',
      periodId: '2024-04',
      figures: {
        table: {
          columns: ['Đơn vị', 'Đúng hẹn'],
          rows: [['Hưng Phong', { value: 0.91, format: 'share', text: '91,0%' }]],
        },
        series: {
          kind: 'bar',
          format: 'share',
          labels: ['Hưng Phong'],
          series: [{ name: 'Đúng hẹn', values: [null] }],
        },
      },
    },
  ],
};
const FILE = { localityCode: '834', periodId: '2024-04', arrangement: ARRANGEMENT };

function changed(change: Record<string, unknown>): string {
  return JSON.stringify({ ...JSON.parse(deckFileText(FILE)), ...change });
}

describe('a deck in a file', () => {
  it('comes back whole, pictures included', () => {
    expect(readDeckFile(deckFileText(FILE), '834')).toEqual(FILE);
  });

  it('takes a picture of an earlier version, which was one drawing', () => {
    const [{ drawings, ...picture } = { drawings: [] }] = ARRANGEMENT.pictures;
    expect(readDeckFile(changed({ pictures: [{ ...picture, svg: drawings[0] }] }), '834')).toEqual(FILE);
  });

  it('takes a picture without figures, but none with figures that are no such thing', () => {
    const [{ figures, ...picture } = { figures: null }] = ARRANGEMENT.pictures;
    expect(readDeckFile(changed({ pictures: [picture] }), '834')).toMatchObject({
      arrangement: { pictures: [{ id: 'p1', figures: null }] },
    });
    for (const wrong of [
      { table: null },
      { ...figures, table: { columns: ['A'], rows: [[{ value: 'x', format: 'share', text: '' }]] } },
      { ...figures, series: { ...figures?.series, kind: 'pie' } },
      { ...figures, series: { ...figures?.series, series: [{ name: 'a', values: ['1'] }] } },
    ])
      expect(readDeckFile(changed({ pictures: [{ ...picture, figures: wrong }] }), '834')).toEqual({
        problem: 'badPart',
        part: 'pictures',
      });
  });

  it('may leave out what is empty', () => {
    const text = '{"kind":"bo-slide","version":1,"localityCode":"834","periodId":"2024-04"}';
    expect(readDeckFile(text, '834')).toMatchObject({ arrangement: { order: [], pictures: [] } });
  });

  it('lets the last places of a very long order go rather than the deck', () => {
    const order = Array.from({ length: 501 }, (_, place) => `xa-${place}`);
    expect(readDeckFile(changed({ order }), '834')).toMatchObject({
      arrangement: { conclusions: ['Giao việc'], order: order.slice(0, 500) },
    });
  });

  it.each([
    ['is no JSON', 'bộ slide', { problem: 'notJson' }],
    ['is another kind of file', '{"type":"FeatureCollection"}', { problem: 'notDeck' }],
    ['is a list', '[]', { problem: 'notDeck' }],
    ['names no version', changed({ version: null }), { problem: 'notDeck' }],
    ['is of a later version', changed({ version: 2 }), { problem: 'newerVersion' }],
    ['is of another place', changed({ localityCode: '835' }), { problem: 'otherLocality' }],
    ['has an order that is no list', changed({ order: 'bia' }), { problem: 'badPart', part: 'order' }],
    ['hides what is no slide', changed({ hidden: [1] }), { problem: 'badPart', part: 'hidden' }],
    ['pins what is no code', changed({ pinnedUnits: [null] }), { problem: 'badPart', part: 'pinnedUnits' }],
    [
      'concludes at too great length',
      changed({ conclusions: ['a'.repeat(901)] }),
      { problem: 'badPart', part: 'conclusions' },
    ],
    ['has half a picture', changed({ pictures: [{ id: 'a' }] }), { problem: 'badPart', part: 'pictures' }],
    [
      'has more drawings than can be arranged',
      changed({ pictures: [{ ...ARRANGEMENT.pictures[0], drawings: Array(301).fill('<svg/>') }] }),
      { problem: 'badPart', part: 'pictures' },
    ],
    ['is too large to be read', ' '.repeat(LARGEST_DECK_FILE + 1), { problem: 'tooLarge' }],
  ])('that %s is refused by name', (_, text, problem) => {
    expect(readDeckFile(text, '834')).toEqual(problem);
  });
});
