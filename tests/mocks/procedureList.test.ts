import { describe, expect, it } from 'vitest';
import { type MockProcedure, PROCEDURES } from '#mocks/procedures/procedureList.ts';

const COMMUNE = PROCEDURES.filter(({ level }) => level === 'commune');
const DISTRICT = PROCEDURES.filter(({ level }) => level === 'district');
const COMMUNE_WEIGHT = totalWeight(COMMUNE);

describe('the list of procedures', () => {
  it('has 74 procedures of the communes and 196 of the district', () => {
    expect([COMMUNE.length, DISTRICT.length, PROCEDURES.length]).toEqual([74, 196, 270]);
  });

  it('has 142 of them fully online and the other 128 partly', () => {
    const count = (degree: MockProcedure['online']) =>
      PROCEDURES.filter(({ online }) => online === degree).length;
    expect([count('full'), count('partial'), count('none')]).toEqual([142, 128, 0]);
  });

  it('gives each procedure its own code, in the form of the national register', () => {
    for (const { code, name } of PROCEDURES) expect(code, name).toMatch(/^[123]\.\d{6}\.000\.00\.00\.H07$/);
    expect(repeated(PROCEDURES.map(({ code }) => code))).toEqual([]);
  });

  it('names no two procedures of a level alike', () => {
    expect(repeated(PROCEDURES.map(({ level, name }) => `${level} ${name}`))).toEqual([]);
  });

  it('writes names composed (NFC), with single spaces and nothing around them', () => {
    for (const text of PROCEDURES.flatMap(({ name, fieldName }) => [name, fieldName])) {
      expect(text).toBe(text.normalize('NFC').trim().replaceAll(/\s+/g, ' '));
      expect(text).not.toBe('');
    }
  });

  it('limits each procedure to 1 to 90 whole working days, the most asked for to a single one', () => {
    for (const { name, limitDays } of PROCEDURES) {
      expect(Number.isInteger(limitDays), name).toBe(true);
      expect(limitDays, name).toBeGreaterThanOrEqual(1);
      expect(limitDays, name).toBeLessThanOrEqual(90);
    }
    const mostAskedFor = COMMUNE.toSorted((a, b) => b.weight - a.weight)[0];
    expect(mostAskedFor?.limitDays).toBe(1);
  });
});

describe('fields', () => {
  it('have one name for a code and one code for a name, on both levels', () => {
    const pairs = new Set(PROCEDURES.map(({ field, fieldName }) => `${field} = ${fieldName}`));
    expect(new Set(PROCEDURES.map(({ field }) => field)).size).toBe(pairs.size);
    expect(new Set(PROCEDURES.map(({ fieldName }) => fieldName)).size).toBe(pairs.size);
  });

  it('have short codes without diacritics', () => {
    for (const { field } of PROCEDURES) expect(field).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  it('are 12 on the level of the communes and 22 on that of the district', () => {
    const fields = (procedures: readonly MockProcedure[]) =>
      new Set(procedures.map(({ field }) => field)).size;
    expect([fields(COMMUNE), fields(DISTRICT)]).toEqual([12, 22]);
  });
});

describe('how often a procedure is asked for', () => {
  it('is told of every commune procedure and of no district procedure', () => {
    for (const { name, weight } of COMMUNE) expect(weight, name).toBeGreaterThan(0);
    for (const { name, weight } of DISTRICT) expect(weight, name).toBe(0);
  });

  it.each([
    ['chung-thuc', 38],
    ['ho-tich', 27],
    ['dat-dai', 12],
    ['bao-tro-xa-hoi', 10],
  ])('gives the field %s about %i %% of what communes receive', (field, percent) => {
    expect(Math.abs(sharePercent(field) - percent)).toBeLessThanOrEqual(4);
  });

  it('leaves about 13 % to the other fields', () => {
    const named = ['chung-thuc', 'ho-tich', 'dat-dai', 'bao-tro-xa-hoi'];
    const others = 100 - named.reduce((sum, field) => sum + sharePercent(field), 0);
    expect(Math.abs(others - 13)).toBeLessThanOrEqual(4);
  });

  it('has two land procedures of 10 to 15 days that every commune sees often: at least 3 % each', () => {
    const often = COMMUNE.filter(
      ({ field, limitDays, weight }) =>
        field === 'dat-dai' && limitDays >= 10 && limitDays <= 15 && weight / COMMUNE_WEIGHT >= 0.03,
    );
    expect(often.map(({ code }) => code)).toEqual(['3.000418.000.00.00.H07', '3.000419.000.00.00.H07']);
  });

  it('makes most procedures rare: more than half of them are under 0.5 % each', () => {
    const rare = COMMUNE.filter(({ weight }) => weight / COMMUNE_WEIGHT < 0.005);
    expect(rare.length).toBeGreaterThan(COMMUNE.length / 2);
  });
});

function totalWeight(procedures: readonly MockProcedure[]): number {
  return procedures.reduce((sum, { weight }) => sum + weight, 0);
}

function sharePercent(field: string): number {
  return (100 * totalWeight(COMMUNE.filter((procedure) => procedure.field === field))) / COMMUNE_WEIGHT;
}

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}
