import type { HttpHandler } from 'msw/http';
import { SATISFACTION } from '#src/feeds/satisfaction.feed.ts';
import { buildSatisfaction } from '../builders/satisfaction.ts';
import type { ScenarioName } from '../scenarios.ts';
import type { Timing } from './answer.ts';
import { yearTableHandler } from './yearTable.ts';

export function satisfactionHandler(scenario: ScenarioName, timing: Timing): HttpHandler {
  return yearTableHandler(SATISFACTION, buildSatisfaction, scenario, timing);
}
