// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { buildCatalog } from '#mocks/builders/catalog.ts';
import { buildServiceIndex } from '#mocks/builders/serviceIndex.ts';
import { buildUnits } from '#mocks/builders/units.ts';
import { providerOf } from '#mocks/scenarios.ts';
import { findPeriod, runOfPeriods } from '#src/domain/catalog.ts';
import { rankingsOf } from '#src/domain/rankings.ts';
import { parseCatalog } from '#src/feeds/catalog.feed.ts';
import { parseServiceIndex } from '#src/feeds/serviceIndex.feed.ts';
import { parseUnits } from '#src/feeds/units.feed.ts';
import { overviewView } from '#src/pages/overview/overview.model.ts';
import { unitSlide } from '#src/pages/overview/unitSlide.tsx';
import { unitStories } from '#src/pages/overview/unitSlides.model.ts';
import { formatPoints } from '#src/text/format.ts';

function slidesOf(periodId: string) {
  const provider = providerOf('usual');
  const catalog = parseCatalog(buildCatalog(provider));
  const units = parseUnits(buildUnits(provider)).records;
  const period = findPeriod(catalog, periodId);
  if (!period) throw new Error('the sample has the month');
  const periods = runOfPeriods(catalog, period);
  const years = [...new Set(periods.map(({ id }) => id.slice(0, 4)))];
  const scores = years.flatMap(
    (year) => parseServiceIndex(buildServiceIndex(provider, year), periodId, catalog, units).records,
  );
  const rankings = rankingsOf(catalog, units, periods, scores);
  const view = overviewView(catalog, units, periods, scores, [], [], rankings, null);
  if (!view) throw new Error('the sample has a formula');
  const stories = unitStories(catalog, view, periods, scores, [], []);
  const source = { name: 'Nguồn', asOf: null };
  return stories.map((story) => ({ story, slide: unitSlide(story, view, periods, source) }));
}

describe('the slide of one unit', () => {
  it('sets apart what gives concern; what got better is part of the finding', () => {
    const told = slidesOf('2024-04').filter(({ story }) => story.item);
    const better = told.filter(({ story }) => story.item?.kind === 'improvement');
    const worse = told.filter(({ story }) => story.item?.kind === 'concern');
    expect(better.length).toBeGreaterThan(0);
    expect(worse.length).toBeGreaterThan(0);
    for (const { slide } of better) {
      expect(slide.concern).toBeNull();
      expect(slide.title).toMatch(/: .*(trên|tăng)/);
    }
    for (const { slide } of worse) expect(slide.concern).toMatch(/dưới|giảm/);
  });

  it('draws its points altogether where nothing is out of the ordinary, as the title has them', () => {
    const quiet = slidesOf('2024-04').filter(({ story }) => !story.item);
    expect(quiet.length).toBeGreaterThan(0);
    for (const { story, slide } of quiet) {
      expect(slide.title).toContain(`${formatPoints(Number(story.run.at(-1)?.value))} điểm`);
      expect(slide.subtitle).toMatch(/^Điểm tổng hợp, /);
      expect(slide.basis).toMatch(/^21\/21 xã, thị trấn có số liệu điểm$/);
    }
  });

  it('of an open period judges nothing and draws the points altogether', () => {
    const open = slidesOf('2024-05');
    expect(open.length).toBeGreaterThan(0);
    for (const { slide } of open) {
      expect(slide.concern).toBeNull();
      expect(slide.subtitle).toMatch(/^Điểm tổng hợp, .*5\/2024$/);
    }
  });
});
