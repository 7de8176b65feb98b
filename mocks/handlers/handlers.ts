import type { HttpHandler } from 'msw/http';
import type { ScenarioName } from '../scenarios.ts';
import type { Timing } from './answer.ts';
import { catalogHandler } from './catalog.handler.ts';
import { digitalGovernmentHandler } from './digitalGovernment.handler.ts';
import { dossiersHandler } from './dossiers.handler.ts';
import { durationsHandler } from './durations.handler.ts';
import { indicatorsHandler } from './indicators.handler.ts';
import { proceduresHandler } from './procedures.handler.ts';
import { satisfactionHandler } from './satisfaction.handler.ts';
import { serviceIndexHandler } from './serviceIndex.handler.ts';
import { unitsHandler } from './units.handler.ts';

/** All the requests a scenario answers. The order matters: files that no handler before it knows are 404. */
export function handlersFor(scenario: ScenarioName, timing: Timing): HttpHandler[] {
  return [
    catalogHandler(scenario, timing),
    unitsHandler(scenario, timing),
    indicatorsHandler(scenario, timing),
    serviceIndexHandler(scenario, timing),
    proceduresHandler(scenario, timing),
    dossiersHandler(scenario, timing),
    durationsHandler(scenario, timing),
    satisfactionHandler(scenario, timing),
    digitalGovernmentHandler(scenario, timing),
  ];
}
