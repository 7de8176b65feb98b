import type { Provider } from './builders/provider.ts';
import { GIONG_TROM, GIONG_TROM_SURVEYS, GIONG_TROM_UNITS } from './places/giongTrom.ts';
import { NATION, nationUnits, provinceUnits, SAMPLE_PROVINCE } from './places/numbered.ts';

/** Every scenario the pretend provider can play. */
export const SCENARIOS = [
  'usual',
  'late',
  'empty',
  'oneUnitMissing',
  'wrongShape',
  'slow',
  'down',
  'flatSeries',
  'tinyDenominator',
  'province',
  'nation',
] as const;

export type ScenarioName = (typeof SCENARIOS)[number];

/** How the provider answers: as it should, with tables without rows, out of shape, after a wait, or not at all. */
type Manner = 'normal' | 'noRows' | 'wrongShape' | 'slow' | 'unreachable';

const MANNERS: Readonly<Partial<Record<ScenarioName, Manner>>> = {
  empty: 'noRows',
  wrongShape: 'wrongShape',
  slow: 'slow',
  down: 'unreachable',
};

/** The scenario of that name, else `usual`. */
export function scenarioNamed(name: string | null): ScenarioName {
  return SCENARIOS.find((scenario) => scenario === name) ?? 'usual';
}

export function mannerOf(scenario: ScenarioName): Manner {
  return MANNERS[scenario] ?? 'normal';
}

const providers = new Map<ScenarioName, Provider>();

/** The provider of a scenario, made when first asked for. */
export function providerOf(scenario: ScenarioName): Provider {
  const made = providers.get(scenario) ?? { ...usualProvider(), ...differences(scenario) };
  providers.set(scenario, made);
  return made;
}

/** Chosen among many for a month in which chance tells the stories too: a tie, one rise to first place. */
const SEED = 10343;

function usualProvider(): Provider {
  return {
    locality: GIONG_TROM,
    units: GIONG_TROM_UNITS,
    seed: SEED,
    lastClosedMonth: '2024-04',
    startedMonth: '2024-05',
    serviceIndexAsOf: '2024-05-02T07:30:00+07:00',
    indicatorsAsOf: '2024-04-30T17:00:00+07:00',
    dossiersAsOf: '2024-05-02T07:00:00+07:00',
    satisfactionAsOf: '2024-05-01T07:30:00+07:00',
    digitalGovernmentAsOf: '2024-04-30T18:00:00+07:00',
    gaps: [HUNG_LE_NOVEMBER],
    surveys: GIONG_TROM_SURVEYS,
    volume: 'usual',
    flat: false,
    detail: 'full',
  };
}

const HUNG_LE_NOVEMBER = { unitCode: '29047', month: '2023-11' };

/** In what a scenario's provider differs from the usual one. */
function differences(scenario: ScenarioName): Partial<Provider> {
  switch (scenario) {
    case 'late':
      return {
        lastClosedMonth: '2024-03',
        startedMonth: null,
        serviceIndexAsOf: '2024-04-02T07:30:00+07:00',
        indicatorsAsOf: '2024-03-31T17:00:00+07:00',
        dossiersAsOf: '2024-04-02T07:00:00+07:00',
        satisfactionAsOf: '2024-04-01T07:30:00+07:00',
        digitalGovernmentAsOf: '2024-03-31T18:00:00+07:00',
      };
    case 'oneUnitMissing':
      return { gaps: [HUNG_LE_NOVEMBER, { unitCode: '29047', month: '2024-04' }] };
    case 'flatSeries':
      return { flat: true, gaps: [] };
    case 'tinyDenominator':
      return { volume: 'tiny', gaps: [] };
    case 'province':
      return { locality: SAMPLE_PROVINCE, units: provinceUnits(), gaps: [], surveys: [] };
    case 'nation':
      return { locality: NATION, units: nationUnits(), gaps: [], surveys: [], detail: 'totals' };
    default:
      return {};
  }
}
