import type { HttpHandler } from 'msw/http';
import { DIGITAL_GOVERNMENT } from '#src/feeds/digitalGovernment.feed.ts';
import { buildDigitalGovernment } from '../builders/digitalGovernment.ts';
import type { ScenarioName } from '../scenarios.ts';
import type { Timing } from './answer.ts';
import { yearTableHandler } from './yearTable.ts';

export function digitalGovernmentHandler(scenario: ScenarioName, timing: Timing): HttpHandler {
  return yearTableHandler(DIGITAL_GOVERNMENT, buildDigitalGovernment, scenario, timing);
}
