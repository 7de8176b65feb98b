import type { HttpHandler } from 'msw/http';
import { DURATIONS } from '#src/feeds/durations.feed.ts';
import { buildDurations } from '../builders/durations.ts';
import type { ScenarioName } from '../scenarios.ts';
import type { Timing } from './answer.ts';
import { yearTableHandler } from './yearTable.ts';

export function durationsHandler(scenario: ScenarioName, timing: Timing): HttpHandler {
  return yearTableHandler(DURATIONS, buildDurations, scenario, timing);
}
