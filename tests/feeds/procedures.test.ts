import { describe, expect, it } from 'vitest';
import { missing } from '#src/domain/missing.ts';
import { parseProcedures } from '#src/feeds/procedures.feed.ts';
import { ENVELOPE, told } from './samples.ts';

const COLUMNS = ['code', 'name', 'field', 'fieldName', 'level', 'online', 'limitDays'];

function parse(...rows: readonly unknown[][]) {
  return parseProcedures({ ...ENVELOPE, feed: 'procedures', columns: COLUMNS, rows });
}

describe('procedures', () => {
  it('have a field with its name, a level, an online degree and a limit in working days', () => {
    const { records } = parse(['1.001', 'Khai sinh', 'ho-tich', 'Hộ tịch', 'commune', 'full', 1]);
    expect(records).toEqual([
      {
        code: '1.001',
        name: 'Khai sinh',
        fieldCode: 'ho-tich',
        fieldName: 'Hộ tịch',
        level: 'commune',
        online: 'full',
        limitDays: 1,
      },
    ]);
  });

  it('for which the law sets no limit have none, and not a limit of 0', () => {
    const { records } = parse(['1', 'Tiếp công dân', 'k', 'Khiếu nại', 'commune', 'none', null]);
    expect(records[0]?.limitDays).toEqual(missing('notApplicable'));
  });

  it('are named in one spelling, whichever way the provider composes its letters', () => {
    const { records } = parse(['1', 'Hộ tịch'.normalize('NFD'), 'k', 'K', 'commune', 'none', 3]);
    expect(records[0]?.name).toBe('Hộ tịch');
  });

  it('with a limit of 0, an unknown level or no name are set aside', () => {
    const { records, rejected } = parse(
      ['1', 'A', 'k', 'K', 'commune', 'full', 0],
      ['2', 'B', 'k', 'K', 'ward', 'full', 3],
      ['3', '', 'k', 'K', 'commune', 'full', 3],
    );
    expect(records).toEqual([]);
    expect(told(rejected)).toEqual([
      [1, 'limitDays', 'badValue'],
      [2, 'level', 'notANumber'],
      [3, 'name', 'notANumber'],
    ]);
  });
});
