import { expect, it } from 'vitest';
import { AGE_TONES, OUTCOME_TONES } from '#src/charts/dossierTones.ts';

const RED = ['badSoft', 'bad', 'badFull'];

it('the ages of open dossiers each look different, and red begins with what is overdue', () => {
  const { withinLimit, dueSoon, ...overdue } = AGE_TONES;
  expect(new Set(Object.values(AGE_TONES)).size).toBe(5);
  expect(Object.values(overdue)).toEqual(RED);
  expect(RED).not.toContain(withinLimit);
  expect(RED).not.toContain(dueSoon);
});

it('the outcomes of dossiers each look different, and red is what missed its date', () => {
  expect(new Set(Object.values(OUTCOME_TONES)).size).toBe(5);
  const { late, overdue, ...inTime } = OUTCOME_TONES;
  expect(RED).toEqual(expect.arrayContaining([late, overdue]));
  for (const tone of Object.values(inTime)) expect(RED).not.toContain(tone);
});

it('what is open and has time looks the same as an outcome and as an age', () => {
  expect(OUTCOME_TONES.withinLimit).toBe(AGE_TONES.withinLimit);
});
