import type { Catalog } from '#src/domain/catalog.ts';
import type { DossierRecord } from '#src/domain/dossier.ts';
import { dossiersByPeriod } from '#src/domain/dossierSeries.ts';
import type { OnTimeBasis } from '#src/domain/onTimeRate.ts';
import type { Period } from '#src/domain/period.ts';
import type { Unit } from '#src/domain/unit.ts';
import type { FunnelSpread } from '#src/domain/unitFunnel.ts';
import { type OnTimeView, onTimeView } from '#src/pages/on-time-returns/onTimeReturns.model.ts';
import { FORMULA, unit } from '#tests/domain/rankingSamples.ts';

export function month(id: string, closedAt: string | null = `${id}-28T00:00:00+07:00`): Period {
  return { id, kind: 'month', from: `${id}-01`, to: `${id}-28`, closedAt };
}

export const APRIL = month('2024-04');
/** The five months that end with April. */
export const MONTHS = [...['2023-12', '2024-01', '2024-02', '2024-03'].map((id) => month(id)), APRIL];

/** A district whose group A, of 60 points, is about returns on time, with a target of 98 %. */
export function onTimeCatalog(): Catalog {
  return {
    locality: { code: '9', name: 'Mẫu', designation: 'huyện', level: 'district', unitLevel: 'commune' },
    periods: MONTHS,
    feeds: [],
    formulas: [
      {
        ...FORMULA,
        groups: FORMULA.groups.map((group) => (group.code === 'A' ? { ...group, topic: 'onTime' } : group)),
      },
    ],
    targets: [{ measure: 'A', value: 58.8, validFrom: '2022-01-01', validTo: null }],
    headlines: [],
    ratingLevels: [],
    digitalGroups: [],
    sample: false,
    asOf: '2024-05-01T00:00:00+07:00',
  };
}

export const AN = unit('001', 'An');
export const BINH = unit('002', 'Bình');
const CAM = unit('003', 'Cẩm', { kind: 'township' });

interface ViewChoices {
  readonly units?: readonly Unit[];
  readonly period?: Period;
  readonly basis?: OnTimeBasis;
  readonly spread?: FunnelSpread | null;
}

/** What the page says of some records. */
export function viewOf(
  records: readonly DossierRecord[],
  { units = [AN, BINH, CAM], period = APRIL, basis = 'received', spread = null }: ViewChoices = {},
): OnTimeView {
  return onTimeView(onTimeCatalog(), units, dossiersByPeriod(records, [period.id]), period, basis, spread);
}
