// @vitest-environment jsdom
import { screen, within } from '@testing-library/dom';
import { beforeEach, expect, it } from 'vitest';
import { appendScenarioPanel } from '#mocks/scenarioPanel.ts';
import { SCENARIOS } from '#mocks/scenarios.ts';

beforeEach(() => document.body.replaceChildren());

it('offers every scenario in a labelled list, the current one chosen', () => {
  appendScenarioPanel(document.body, 'late');
  const list = screen.getByRole('combobox', { name: 'Kịch bản' });
  expect(list).toHaveProperty('value', 'late');
  expect(
    within(list)
      .getAllByRole('option')
      .map(({ textContent }) => textContent),
  ).toEqual(SCENARIOS);
});

it('stands in a landmark of its own', () => {
  appendScenarioPanel(document.body, 'usual');
  expect(screen.getByRole('complementary', { name: 'Kịch bản mẫu' })).toBeTruthy();
});
