import { describe, expect, it } from 'vitest';
import { type DeckParts, deckEntries, shownSlides } from '#src/pages/presentation/deck.model.ts';
import { NOTHING_SEEN, placeOf, slideAfter, slidesCalled } from '#src/pages/presentation/deckPosition.ts';
import { pictureRoom, pictureSlides } from '#src/pages/presentation/pictureSlides.model.ts';
import { staleFeeds } from '#src/pages/presentation/staleFeeds.model.ts';
import { PLAIN_ARRANGEMENT } from '#src/state/deckArrangement.ts';
import type { Slide } from '#src/ui/slide.ts';

function slide(id: string): Slide {
  return {
    id,
    title: `Trang ${id}`,
    concern: null,
    subtitle: '',
    basis: '',
    body: { kind: 'list', items: [] },
    notes: [],
    table: null,
    series: null,
  };
}

const TOPICS = ['thieu-so-lieu', 'dung-hen', 'bia', 'xep-hang-1', 'xep-hang-2', 'xa-29023'].map(slide);
const PARTS: DeckParts = {
  slides: TOPICS,
  unitSlides: new Map(['29023', '29008'].map((code) => [code, slide(`xa-${code}`)])),
  arrangement: PLAIN_ARRANGEMENT,
  visitingUnits: [],
  context: 'Huyện Mẫu, Tháng 4/2024',
};

const ids = (parts: Partial<DeckParts>) => deckEntries({ ...PARTS, ...parts }).map((entry) => entry.slide.id);
const arranged = (change: Partial<typeof PLAIN_ARRANGEMENT>) => ({
  arrangement: { ...PLAIN_ARRANGEMENT, ...change },
});

describe('the deck of a period', () => {
  it('goes from the cover over the ranking and the communes to what is missing, however the topics come', () => {
    expect(ids({})).toEqual(['bia', 'xep-hang-1', 'xep-hang-2', 'xa-29023', 'dung-hen', 'thieu-so-lieu']);
  });

  it('follows the presenter’s order', () => {
    expect(ids(arranged({ order: ['dung-hen', 'bia'] }))[0]).toBe('dung-hen');
  });

  it('keeps hidden slides in the list and off the stage', () => {
    const entries = deckEntries({ ...PARTS, ...arranged({ hidden: ['xep-hang-2'] }) });
    expect(entries.find((entry) => entry.slide.id === 'xep-hang-2')?.isHidden).toBe(true);
    expect(shownSlides(entries).map(({ id }) => id)).not.toContain('xep-hang-2');
    expect(shownSlides(entries)).toHaveLength(TOPICS.length - 1);
  });

  it('stands a pinned commune beside the others, and one that is there anyway only once', () => {
    const entries = deckEntries({ ...PARTS, ...arranged({ pinnedUnits: ['29023', '29008', '00000'] }) });
    expect(entries.slice(3, 5).map((entry) => [entry.slide.id, entry.origin])).toEqual([
      ['xa-29023', 'topic'],
      ['xa-29008', 'pinned'],
    ]);
    expect(entries).toHaveLength(TOPICS.length + 1);
  });

  it('receives the commune of the address for as long as it is there', () => {
    const [entry] = deckEntries({ ...PARTS, visitingUnits: ['29008'] }).filter(
      ({ origin }) => origin === 'visiting',
    );
    expect(entry?.slide.id).toBe('xa-29008');
  });

  it('ends with the conclusions as they were typed, six a slide, empty lines left out', () => {
    const conclusions = ['Một', ' ', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', ' Bảy '];
    const [first, second] = deckEntries({ ...PARTS, ...arranged({ conclusions }) }).slice(-2);
    expect(first?.slide).toMatchObject({
      id: 'ket-luan',
      title: 'Kết luận',
      subtitle: 'Huyện Mẫu, Tháng 4/2024',
    });
    expect(second?.slide.id).toBe('ket-luan-2');
    const items = [first, second].flatMap((entry) =>
      entry?.slide.body.kind === 'list' ? entry.slide.body.items : [],
    );
    expect(items.map(({ name, text }) => `${name} ${text}`)).toEqual(
      ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy'].map((text, index) => `${index + 1}. ${text}`),
    );
    expect(ids(arranged({ conclusions: ['', '  '] }))).not.toContain('ket-luan');
  });

  it('gives long conclusions a slide they fit on', () => {
    const conclusions = Array.from({ length: 5 }, () => 'việc '.repeat(60));
    const pages = ids(arranged({ conclusions })).filter((id) => id.startsWith('ket-luan'));
    expect(pages).toEqual(['ket-luan', 'ket-luan-2', 'ket-luan-3']);
  });

  const one = {
    id: '7',
    title: 'Đúng hẹn',
    message: 'Đúng hẹn giảm ba tháng liền.',
    footer: 'Nguồn: mẫu',
    drawings: ['<svg/>'],
    summary: '',
    periodId: '2024-04',
    figures: null,
  };

  it('shows a picture with its finding as title, before what is missing', () => {
    const entries = deckEntries({ ...PARTS, ...arranged({ pictures: [one] }) });
    expect(entries.at(-2)?.slide).toMatchObject({
      id: 'hinh-7',
      title: 'Đúng hẹn giảm ba tháng liền',
      subtitle: 'Đúng hẹn',
      notes: ['Nguồn: mẫu'],
      body: { kind: 'picture', summary: 'Đúng hẹn giảm ba tháng liền.' },
    });
  });

  it('gives each part of a long picture a slide, all of the one picture', () => {
    const long = { ...one, drawings: ['<svg id="a"/>', '<svg id="b"/>'] };
    const entries = deckEntries({ ...PARTS, ...arranged({ pictures: [long] }) });
    const parts = entries
      .filter(({ pictureId }) => pictureId === '7')
      .map(({ slide: { id, subtitle, drawing } }) => [id, subtitle, drawing]);
    expect(parts).toEqual([
      ['hinh-7', 'Đúng hẹn', 'phần 1/2'],
      ['hinh-7-2', 'Đúng hẹn', 'phần 2/2'],
    ]);
  });

  it('gives files the figures of a pinned chart once, with its first part', () => {
    const figures = { table: { columns: ['Đơn vị'], rows: [['Hưng Phong']] }, series: null };
    const [first, second] = pictureSlides({ ...one, drawings: ['<svg/>', '<svg/>'], figures });
    expect(first).toMatchObject({ table: figures.table, drawing: 'phần 1/2' });
    expect(second).toMatchObject({ table: null, drawing: 'phần 2/2', isContinued: true });
  });

  it('gives a picture less room below a longer title', () => {
    const { height } = pictureRoom('Đúng hẹn', one.message);
    expect(pictureRoom('Đúng hẹn', `${'Đúng hẹn giảm ba tháng liền '.repeat(4)}.`).height).toBeLessThan(
      height,
    );
  });
});

describe('where the meeting is', () => {
  const [a, b, c] = [slide('a'), slide('b'), slide('c')];

  it('is the slide by its name, also when others come before it', () => {
    expect(placeOf([a, b, c], 'b', NOTHING_SEEN)).toBe(1);
    expect(placeOf([slide('new'), a, b, c], 'b', { ids: ['a', 'b', 'c'], id: 'b' })).toBe(2);
  });

  it('is the nearest slide before one that is gone, and begins at the first', () => {
    const at = (id: string) => ({ ids: ['a', 'b', 'c'], id });
    expect(placeOf([a, c], 'b', at('b'))).toBe(0);
    expect(placeOf([slide('new'), a, b], 'c', at('c'))).toBe(2);
    expect(placeOf([b, c], 'a', at('a'))).toBe(0);
    expect(placeOf([a, b], null, at('b'))).toBe(0);
    expect(placeOf([], 'a', at('a'))).toBe(-1);
  });

  it('waits where it was for a slide that is not there yet', () => {
    expect(placeOf([a, b, c], 'later', { ids: ['a', 'b', 'c'], id: 'b' })).toBe(1);
  });

  it('goes where somebody calls it by its number or by a part of its title, with or without marks', () => {
    const named = [a, { ...b, title: 'Đúng hẹn', concern: 'Hưng Phong thấp' }, c];
    const called = (wanted: string) => slidesCalled(named, wanted).map(({ place }) => place);
    expect(called('3')).toEqual([2]);
    expect(called('hung phong')).toEqual([1]);
    expect(called('99')).toEqual([]);
    expect(called('')).toEqual([0, 1, 2]);
  });

  it('steps within the deck', () => {
    expect(slideAfter([a, b, c], 0, 1)).toBe(b);
    expect(slideAfter([a, b, c], 2, 1)).toBe(c);
    expect(slideAfter([a, b, c], 1, -3)).toBe(a);
    expect(slideAfter([], -1, 1)).toBeNull();
  });
});

describe('figures that are late', () => {
  it('are named with their days, the latest first', () => {
    const feed = (name: string, asOf: string) =>
      ({ feed: name, asOf, cycle: 'P1M', source: '', format: 'contract', captures: [] }) as const;
    const catalog = {
      locality: { code: '1', name: 'Mẫu', designation: 'huyện', level: 'district', unitLevel: 'commune' },
      periods: [],
      feeds: [
        feed('dossiers', '2024-04-01T07:00:00+07:00'),
        feed('satisfaction', '2024-03-20T07:00:00+07:00'),
        feed('units', '2024-05-01T07:00:00+07:00'),
      ],
      formulas: [],
      targets: [],
      headlines: [],
      ratingLevels: [],
      digitalGroups: [],
      sample: false,
      asOf: '2024-05-02T07:30:00+07:00',
    } as const;
    expect(staleFeeds(catalog, '2024-05-02T07:30:00+07:00')).toEqual([
      { feed: 'satisfaction', days: 12 },
      { feed: 'dossiers', days: 1 },
    ]);
  });
});
