import type { YearlySurvey } from '#src/domain/satisfaction.ts';

/** Each survey of each area once, with its newest year; several documents carry the same ones. */
export function newestSurveys(surveys: readonly YearlySurvey[]): YearlySurvey[] {
  const newest = new Map<string, YearlySurvey>();
  for (const survey of surveys) {
    const key = `${survey.name} ${survey.area}`;
    const known = newest.get(key);
    if (!known || known.year < survey.year) newest.set(key, survey);
  }
  return [...newest.values()];
}
