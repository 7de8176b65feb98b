import type { HttpHandler } from 'msw/http';
import { DOSSIERS } from '#src/feeds/dossiers.feed.ts';
import { buildDossiers } from '../builders/dossiers.ts';
import type { ScenarioName } from '../scenarios.ts';
import type { Timing } from './answer.ts';
import { yearTableHandler } from './yearTable.ts';

export function dossiersHandler(scenario: ScenarioName, timing: Timing): HttpHandler {
  return yearTableHandler(DOSSIERS, buildDossiers, scenario, timing);
}
