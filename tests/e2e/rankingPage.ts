import type { Locator, Page } from '@playwright/test';

/** The ranking page as a reader finds it: by names on screen, never by its markup. */
export class RankingPage {
  readonly page: Page;
  readonly panel: Locator;
  readonly table: Locator;
  readonly search: Locator;
  readonly comparison: Locator;
  readonly period: Locator;
  /** The kinds of period in the calendar that `period` opens. */
  readonly calendar: Locator;

  constructor(page: Page) {
    this.page = page;
    this.panel = page.getByRole('region', { name: 'Bảng xếp hạng' });
    this.table = page.getByRole('table', { name: 'Bảng xếp hạng' });
    this.search = page.getByRole('searchbox', { name: 'Tìm đơn vị' });
    this.comparison = page.getByRole('combobox', { name: 'So với' });
    this.calendar = page.getByRole('group', { name: 'Kỳ', exact: true });
    this.period = page.getByRole('button', { name: /^Kỳ: / });
  }

  async open(site: string, query = ''): Promise<void> {
    await this.page.goto(`${site}/xep-hang${query}`);
  }

  /** Rows of units, without the header. */
  get rows(): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader') });
  }

  /** The row of a unit, by its whole label. */
  row(name: string): Locator {
    return this.rows.filter({ has: this.mark(name) });
  }

  /** The button that marks a unit. */
  mark(name: string): Locator {
    return this.page.getByRole('button', { name: `Đánh dấu ${name}`, exact: true });
  }

  header(name: string | RegExp): Locator {
    return this.table.getByRole('columnheader', { name });
  }

  /** Unit labels in the order of the rows. */
  async names(): Promise<string[]> {
    return (await this.table.getByRole('rowheader').allInnerTexts()).map((text) => text.trim());
  }

  /** The texts of a unit's cells, in the order of the columns. */
  async cells(name: string): Promise<string[]> {
    return (await texts(this.row(name)))[0] ?? [];
  }

  /** The texts of one column, by the beginning of its header, in the order of the rows. */
  async column(header: string): Promise<string[]> {
    const headers = await this.table.getByRole('columnheader').allInnerTexts();
    const position = headers.findIndex((text) => text.trim().startsWith(header));
    return (await texts(this.rows)).map((cells) => cells[position] ?? '');
  }

  /** A notice that says something about the figures: an alert where nothing is left, a status otherwise. */
  notice(text: string | RegExp): Locator {
    return this.page.getByRole('alert').or(this.page.getByRole('status')).filter({ hasText: text });
  }

  async pickPeriod(name: string, kind?: string): Promise<void> {
    await this.period.click();
    if (kind) await this.calendar.getByRole('button', { name: kind, exact: true }).click();
    await this.page.getByRole('button', { name, exact: true }).click();
  }
}

/** The texts of the cells of each row, read at one moment. */
function texts(rows: Locator): Promise<string[][]> {
  return rows.evaluateAll((elements) =>
    elements.map((row) =>
      [...row.children].map((cell) => (cell as HTMLElement).innerText.replace(/\s+/g, ' ').trim()),
    ),
  );
}
