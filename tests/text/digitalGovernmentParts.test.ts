import { describe, expect, it } from 'vitest';
import { indicatorUnits } from '#src/domain/digitalUnits.ts';
import { missing } from '#src/domain/missing.ts';
import type { LevelCount } from '#src/domain/onlineServices.ts';
import {
  changeMessage,
  changeNote,
  changeWords,
  unchangedSentence,
} from '#src/text/digitalGovernmentChange.ts';
import {
  filedCoverage,
  filedMessage,
  levelNote,
  proceduresMessage,
} from '#src/text/digitalGovernmentOnline.ts';
import { onlineReckoning } from '#src/text/digitalGovernmentReckoning.ts';
import {
  behindListMessage,
  behindMessage,
  gapStepLabels,
  unitFigureNote,
  unitPointLabel,
  unitsFooter,
  unitsSentence,
} from '#src/text/digitalGovernmentUnits.ts';
import { APRIL, digitalCatalog, digitalIndicator, MARCH, measure } from '#tests/domain/digitalSamples.ts';
import { unit } from '#tests/domain/rankingSamples.ts';

const A = digitalIndicator('a', { name: 'Hộp thư' });
const UNITS = [unit('1', 'An', { kind: 'township' }), unit('2', 'Bình'), unit('3', 'Cẩm')];

function units(values: readonly (number | null)[], targets: Record<string, number> = { a: 0.9 }, n = 100) {
  const rows = values.map((x, place) => measure('a', UNITS[place]?.code ?? '', '2024-04', x, n));
  const found = indicatorUnits(A, rows, UNITS, digitalCatalog([A], targets), APRIL);
  if (!found) throw new Error('no unit has a row');
  return found;
}

describe('the units behind in words', () => {
  it.each([
    [units([95, 95, 95]), '3/3 xã, thị trấn đạt mục tiêu 90%.'],
    [units([95, 80, null]), '1/3 xã, thị trấn đạt mục tiêu 90%; 1 dưới mục tiêu; 1 chưa có số liệu.'],
    [units([0, 0, 0]), '0/3 xã, thị trấn đạt mục tiêu 90%; 3 dưới mục tiêu.'],
    [units([95, 80, 70], {}), '3/3 xã, thị trấn có số liệu, chưa đặt mục tiêu.'],
  ])('%#', (found, sentence) => {
    expect(unitsSentence(found)).toBe(sentence);
  });

  it('carry their counts, and their few cases', () => {
    const found = units([5, 9, null], { a: 0.9 }, 9);
    const [first, , third] = found.units;
    if (!first || !third) throw new Error('three units');
    expect(unitFigureNote(first, found, true)).toBe('55,6% (5/9, ít trường hợp)');
    expect(unitFigureNote(third, found, false)).toBe('Chưa báo cáo');
    expect(unitPointLabel(first, found, false)).toBe(
      'TT. An, Hộp thư, tháng 4/2024: 55,6% (5/9); thiếu 34,4 điểm phần trăm so với mục tiêu 90%.',
    );
  });

  it('have or have not what there is one of', () => {
    const found = units([1, 0, 1], { a: 1 }, 1);
    expect(found.units.map((one) => unitFigureNote(one, found, false))).toEqual([
      'Có (1/1)',
      'Chưa (0/1)',
      'Có (1/1)',
    ]);
  });

  it('are summed up over all indicators', () => {
    const ranked = [
      { unit: unit('1', 'An'), belowCount: 2 },
      { unit: unit('2', 'Bình'), belowCount: 2 },
      { unit: unit('3', 'Cẩm'), belowCount: 0 },
    ];
    expect(behindMessage(ranked, 4)).toBe(
      '2/3 xã dưới mục tiêu ở ít nhất một trong 4 chỉ tiêu; nhiều nhất là An và Bình (2 chỉ tiêu).',
    );
    expect(behindMessage(ranked.slice(2), 4)).toBe('Không đơn vị nào dưới mục tiêu hay thiếu số liệu.');
  });

  it('say why there are none: nobody behind, only the whole published, nothing at all', () => {
    expect(behindListMessage([], 4, true)).toMatch(/^Cả 4 chỉ tiêu có số liệu từng đơn vị: không đơn vị nào/);
    expect(behindListMessage([], 0, true)).toMatch(/^Nguồn chỉ có số liệu chung/);
    expect(behindListMessage([], 0, false)).toMatch(/^Chưa có số liệu nào/);
  });

  it('are counted below each panel', () => {
    expect(unitsFooter(APRIL, 2, UNITS)).toBe('Đến hết tháng 4/2024 · 2/3 xã, thị trấn có số liệu');
  });

  it('tell the tints of the map apart', () => {
    expect(gapStepLabels([0, 0.05, 0.15, 0.3])).toEqual(['dưới 5', '5–15', '15–30', 'từ 30']);
  });
});

describe('a change in words', () => {
  const figure = (periodId: string, numerator: number) => ({
    periodId,
    value: numerator / 1000,
    numerator,
    denominator: 1000,
    pooledUnits: null,
  });
  const change = (from: number, to: number, fromId = '2024-03') => ({
    indicator: A,
    from: from / 1000,
    to: to / 1000,
    before: figure(fromId, from),
    now: figure('2024-04', to),
  });

  it('goes from, to, and by how much', () => {
    expect(changeWords(change(973, 978))).toBe('97,3% → 97,8%, tăng 0,5 điểm phần trăm');
    expect(changeWords(change(978, 973))).toBe('97,8% → 97,3%, giảm 0,5 điểm phần trăm');
  });

  it('has its counts, and its periods where they are not those chosen', () => {
    expect(changeNote(change(973, 978), MARCH)).toBe('973/1.000 → 978/1.000');
    expect(changeNote(change(973, 978, '2023-12'), MARCH)).toBe(
      'tháng 12/2023 → tháng 4/2024 · 973/1.000 → 978/1.000',
    );
    const uncounted = { ...figure('2024-03', 1), numerator: missing('notReported') };
    expect(changeNote({ before: uncounted, now: figure('2024-04', 2) }, MARCH)).toBe('');
  });

  it('is counted by its way; what prints alike has not changed', () => {
    const changes = [change(973, 978), change(978, 973), change(1000, 1000)];
    expect(changeMessage(changes, MARCH)).toBe(
      'Trong 3 chỉ tiêu có số liệu cả hai kỳ: 1 tăng, 1 giảm, 1 giữ nguyên.',
    );
    expect(unchangedSentence(changes)).toBe('Giữ nguyên: Hộp thư (100,0%).');
    expect(unchangedSentence([])).toBeNull();
    expect(changeMessage([], MARCH)).toBe('Không chỉ tiêu nào có số liệu của cả kỳ này và tháng 3/2024.');
  });
});

describe('procedures and dossiers online in words', () => {
  const level = (name: LevelCount['level'], full: number, partial: number, none = 0): LevelCount => ({
    level: name,
    degrees: { full, partial, none },
    total: full + partial + none,
  });

  it('counts procedures by degree and level', () => {
    expect(proceduresMessage([level('district', 99, 97), level('commune', 43, 31)])).toBe(
      '270 thủ tục cung cấp trực tuyến: 142/270 toàn trình, 128/270 một phần; 196 cấp huyện, 74 cấp xã.',
    );
    expect(proceduresMessage([level('commune', 2, 1, 1)])).toBe(
      '3 trên 4 thủ tục cung cấp trực tuyến: 2/3 toàn trình, 1/3 một phần; 3 cấp xã.',
    );
    expect(proceduresMessage([level('commune', 0, 0, 4)])).toBe('0 trên 4 thủ tục cung cấp trực tuyến.');
    expect(levelNote(level('district', 99, 97))).toBe('99/196 · 97/196');
    expect(proceduresMessage([])).toBe('Danh mục thủ tục chưa có thủ tục nào.');
  });

  it('says the denominator of dossiers filed online, or why there is no share', () => {
    const filed = { online: 3157, received: 4944, filed: 4415, pooledUnits: null };
    expect(filedMessage(filed, 3157 / 4415, APRIL)).toBe(
      'Tháng 4/2024, 3.157/4.415 hồ sơ mới nộp là nộp trực tuyến (71,5%).',
    );
    expect(onlineReckoning(filed).slice(0, 2)).toEqual([
      'Nộp trực tuyến ÷ hồ sơ mới nộp trong kỳ = 3.157/4.415 = 71,5%.',
      'Nộp trực tuyến ÷ hồ sơ tiếp nhận = 3.157/4.944 = 63,9%.',
    ]);
    expect(onlineReckoning({ ...filed, online: missing('notReported') })).toHaveLength(1);
    const gap = missing('notReported');
    expect(filedMessage({ ...filed, online: gap }, gap, APRIL)).toBe(
      'Tháng 4/2024: số hồ sơ nộp trực tuyến chưa báo cáo.',
    );
    expect(filedCoverage(19, 21)).toBe('Cộng từ 19/21 đơn vị có số liệu');
  });
});
