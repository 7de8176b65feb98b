import { describe, expect, it } from 'vitest';
import { feedEntry } from '#src/domain/catalog.ts';
import { oldestFeed } from '#src/domain/freshness.ts';
import { readProvider } from './readProvider.ts';

const FEEDS = [
  'units',
  'service-index',
  'indicators',
  'procedures',
  'dossiers',
  'durations',
  'satisfaction',
  'digital-government',
];

describe.each(['usual', 'late'] as const)('the catalogue of scenario %s', (scenario) => {
  const provider = readProvider(scenario);

  it('names all eight feeds', async () => {
    expect((await provider.catalog()).feeds.map(({ feed }) => feed)).toEqual(FEEDS);
  });

  it('has its oldest figures in the counts of the indicators', async () => {
    expect(oldestFeed((await provider.catalog()).feeds)?.feed).toBe('indicators');
  });

  it('says of each feed the time its newest document says', async () => {
    const catalog = await provider.catalog();
    const newest = {
      procedures: await provider.procedures(),
      dossiers: await provider.dossiers('2024'),
      durations: await provider.durations('2024'),
      satisfaction: await provider.satisfaction('2024'),
      'digital-government': await provider.digitalGovernment('2024'),
    };
    for (const [feed, { asOf }] of Object.entries(newest)) expect(feedEntry(catalog, feed)?.asOf).toBe(asOf);
  });
});

describe('the catalogue', () => {
  const provider = readProvider('usual');

  it('heads the overview with seven figures', async () => {
    expect((await provider.catalog()).headlines).toEqual([
      { measure: 'total', label: 'Điểm tổng hợp' },
      { measure: 'TDGQ-1', label: 'Đúng hạn' },
      { measure: 'medianDays', label: 'Thời gian giải quyết' },
      { measure: 'CLGQ-3', label: 'Hồ sơ trực tuyến' },
      { measure: 'MDHL', label: 'Mức độ hài lòng' },
      { measure: 'MDSH', label: 'Số hóa hồ sơ' },
      { measure: 'overdueOpen', label: 'Quá hạn còn mở' },
    ]);
  });

  it('says which groups are about being on time and about satisfaction', async () => {
    const groups = (await provider.catalog()).formulas.flatMap((formula) => formula.groups);
    const topics = groups.filter(({ topic }) => topic).map(({ code, topic }) => [code, topic]);
    expect(topics).toEqual([
      ['TDGQ', 'onTime'],
      ['MDHL', 'satisfaction'],
    ]);
  });
});
