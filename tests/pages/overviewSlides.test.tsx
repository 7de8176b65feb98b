// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#mocks/builders/catalog.ts';
import { buildServiceIndex } from '#mocks/builders/serviceIndex.ts';
import { buildUnits } from '#mocks/builders/units.ts';
import { providerOf, type ScenarioName } from '#mocks/scenarios.ts';
import { findPeriod } from '#src/domain/catalog.ts';
import { rankingsOf } from '#src/domain/rankings.ts';
import type { Signal } from '#src/domain/signals/seriesSignal.ts';
import { parseCatalog } from '#src/feeds/catalog.feed.ts';
import { parseServiceIndex } from '#src/feeds/serviceIndex.feed.ts';
import { parseUnits } from '#src/feeds/units.feed.ts';
import { missingSlide } from '#src/pages/overview/missingSlide.model.ts';
import { headlineFigures, overviewView } from '#src/pages/overview/overview.model.ts';
import { stateSlide } from '#src/pages/overview/overviewSlides.model.ts';
import { moversSlide, rankingSlides } from '#src/pages/overview/rankingSlides.model.ts';
import { stateFigures } from '#src/pages/overview/stateFigures.model.ts';

const SOURCE = { name: 'Nguồn', asOf: '2024-05-02T07:30:00+07:00' };

function made(scenario: ScenarioName) {
  const provider = providerOf(scenario);
  const catalog = parseCatalog(buildCatalog(provider));
  const units = parseUnits(buildUnits(provider)).records;
  const [march, april] = ['2024-03', '2024-04'].map((id) => findPeriod(catalog, id));
  if (!march || !april) throw new Error('the sample has both months');
  const scores = parseServiceIndex(buildServiceIndex(provider, '2024'), '2024-04', catalog, units).records;
  const rankings = rankingsOf(catalog, units, [march, april], scores);
  const view = overviewView(catalog, units, [march, april], scores, [], [], rankings, march);
  if (!view) throw new Error('the sample has a formula');
  const figures = headlineFigures(catalog, [march, april], rankings, [], 'Tổng');
  return { catalog, view, figures, earlier: rankings.get('2024-03') ?? null };
}

describe('the ranking on slides', () => {
  it('has at most nine units a slide, evenly, in their order, the leader in the title', () => {
    const slides = rankingSlides(made('usual').view, null, SOURCE);
    expect(slides.map(({ body }) => (body.kind === 'table' ? body.rows.length : 0))).toEqual([7, 7, 7]);
    expect(slides[0]?.title).toBe('Xếp hạng tháng 4/2024: Phước Long dẫn đầu với 95,08 điểm');
    expect(slides[2]?.title).toMatch(/hạng 15 đến 21, từ [\d,]+ xuống 82,20 điểm$/);
  });

  it('has no column of changes where nobody has one', () => {
    const { view } = made('usual');
    const columnsOf = (changes: typeof view.changes) => {
      const [slide] = rankingSlides({ ...view, changes }, null, SOURCE);
      const names = slide?.body.kind === 'table' ? slide.body.columns.map(({ name }) => name) : [];
      return [names.includes('Đổi hạng'), slide?.subtitle];
    };
    expect(columnsOf(view.changes)).toEqual([true, 'Điểm tổng hợp, xếp loại, đổi hạng so với tháng 3/2024']);
    expect(columnsOf(new Map())).toEqual([false, 'Điểm tổng hợp, xếp loại']);
  });

  it('of hundreds of units has its head and its tail', () => {
    const slides = rankingSlides(made('province').view, null, SOURCE);
    expect(slides.length).toBeLessThanOrEqual(14);
    const nation = rankingSlides(made('nation').view, null, SOURCE);
    expect(nation.map(({ id }) => id)).toEqual(['xep-hang-1', 'xep-hang-2', 'xep-hang-3', 'xep-hang-369']);
  });
});

describe('who moved', () => {
  it('is named with the places and the groups that moved the same way, the most places first', () => {
    const { view, earlier } = made('usual');
    const [slide] = moversSlide(view, earlier, SOURCE);
    const items = slide?.body.kind === 'list' ? slide.body.items : [];
    expect(items[0]).toMatchObject({ name: 'Sơn Phú' });
    expect(items[0]?.text).toMatch(/^lên 8 bậc, từ 11 lên 3; .*\+\d/);
    expect(items.find(({ text }) => text.startsWith('xuống'))?.text).toMatch(/−\d/);
  });

  it('fills at most nine rows, the last of which names who is left over', () => {
    const { view, earlier } = made('usual');
    const [slide] = moversSlide(view, earlier, SOURCE);
    const items = slide?.body.kind === 'list' ? slide.body.items : [];
    expect(items).toHaveLength(9);
    expect(items[8]).toMatchObject({ name: 'và 7 đơn vị khác' });
    expect(items[8]?.text).toMatch(/ và 4 đơn vị nữa: mỗi đơn vị 1( đến \d)? bậc$/);
  });

  it('is counted among the units of both months where one is missing, and says so', () => {
    const { view, earlier } = made('oneUnitMissing');
    const [slide] = moversSlide(view, earlier, SOURCE);
    expect(slide?.title).toBe('Tháng 4/2024: 7 xã, thị trấn lên hạng, 8 xuống hạng so với tháng 3/2024');
    expect(slide?.subtitle).toContain('trong 20 đơn vị có ở cả hai kỳ');
    const items = slide?.body.kind === 'list' ? slide.body.items : [];
    for (const { text } of items) expect(text).not.toMatch(/, từ \d/);
    const last = view.ranking.ranked.at(-1)?.unit.code ?? '';
    expect(view.changes.get(last)).toMatchObject({ places: 0 });
  });

  it('the last of all does not rise because others are missing', () => {
    const { view } = made('tinyDenominator');
    const last = view.ranking.ranked.at(-1)?.unit.code ?? '';
    const change = view.changes.get(last);
    expect(change?.kind === 'moved' ? change.places : 0).toBeLessThanOrEqual(0);
  });

  it('is not said where there is nothing to compare with', () => {
    expect(moversSlide({ ...made('usual').view, comparedWith: null }, null, SOURCE)).toEqual([]);
  });
});

describe('what is missing', () => {
  const ON_TIME = '2024-04-01T00:00:00+07:00';
  const slideOf = (scenario: ScenarioName, silentFeeds: readonly string[], now: string) => {
    const { catalog, view } = made(scenario);
    const slide = missingSlide(catalog, view, silentFeeds, now);
    return { ...slide, items: slide.body.kind === 'list' ? slide.body.items : [] };
  };

  it('names who sent nothing; else says that all did', () => {
    const gap = slideOf('oneUnitMissing', [], ON_TIME);
    expect(gap.title).toBe('Hưng Lễ chưa có số liệu điểm tháng 4/2024');
    expect(gap.items[0]).toMatchObject({ name: 'Chưa có số liệu điểm', text: 'Hưng Lễ' });
    expect(slideOf('usual', [], ON_TIME).title).toBe('Mọi đơn vị đều đã có số liệu điểm tháng 4/2024');
  });

  it('names twelve of many and leaves all their names to the notes', () => {
    const { items, notes } = slideOf('tinyDenominator', [], ON_TIME);
    expect(items[0]?.text).toMatch(/^Phong Nẫm, Mỹ Thạnh, .* và 3 đơn vị khác$/);
    expect(notes).toHaveLength(15);
  });

  it('says which feed is late, in its title too, and how far every feed reaches', () => {
    const { title, items } = slideOf('usual', [], '2024-05-02T08:00:00+07:00');
    expect(title).toBe('Chi tiết chỉ tiêu chậm 1 ngày; mọi đơn vị đều đã có số liệu điểm tháng 4/2024');
    expect(items[0]?.name).toBe('Chi tiết chỉ tiêu');
    expect(items[0]?.text).toMatch(/, số liệu đến 30\/04\/2024 [\d:]+, chậm 1 ngày$/);
    expect(items.every(({ text }) => text.includes('số liệu đến'))).toBe(true);
  });

  it('says which feeds hold nothing of the period', () => {
    const { title, items } = slideOf('usual', ['dossiers', 'satisfaction'], ON_TIME);
    expect(title).toBe('Tháng 4/2024 chưa có số hồ sơ và hài lòng; mọi đơn vị đều đã có số liệu điểm');
    expect(items.slice(0, 2).map(({ name }) => name)).toEqual(['Số hồ sơ', 'Hài lòng']);
    expect(items[0]?.text).toMatch(/^chưa có số liệu tháng 4\/2024 · /);
  });
});

describe('the state of the locality', () => {
  const figuresOf = (judgement: 'judged' | 'provisional') => {
    const { catalog, view, figures } = made('usual');
    const signal = { variation: { kind: 'concern' }, value: 42 } as unknown as Signal;
    const overdueOpen = { signal, run: [], unitsWithOverdue: [], inProgress: 494 };
    const printed = stateFigures(figures, { medianDays: null, overdueOpen }, judgement);
    return stateSlide(catalog, view, printed, SOURCE).body;
  };

  it('has the head figures of the overview, those of dossiers as soon as they are there', () => {
    expect(figuresOf('judged')).toMatchObject({
      figures: [
        { label: 'Điểm tổng hợp', value: '91,38/100' },
        { label: 'Đúng hạn' },
        { label: 'Hồ sơ trực tuyến' },
        { label: 'Mức độ hài lòng', value: '18,00/18' },
        { label: 'Số hóa hồ sơ' },
        {
          label: 'Quá hạn còn mở',
          value: '42',
          tone: 'concern',
          verdict: 'Đáng lo',
          note: 'không đơn vị nào',
        },
      ],
    });
  });

  it('of an open period is not judged', () => {
    const body = figuresOf('provisional');
    const verdicts =
      body.kind === 'figures' ? body.figures.map(({ verdict, tone }) => `${tone} ${verdict}`) : [];
    // The sample has no counts here: two rates are not reported, and nothing is said of them.
    expect(verdicts.filter((words) => words === 'plain undefined')).toHaveLength(2);
    expect(verdicts.filter((words) => words === 'plain Tạm tính')).toHaveLength(4);
  });
});
