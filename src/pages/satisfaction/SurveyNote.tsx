import type { YearlySurvey } from '#src/domain/satisfaction.ts';
import {
  PETITIONS_TEXT,
  SURVEY_CAUTION,
  surveySentence,
  surveySource,
} from '#src/text/satisfactionPetitions.ts';
import { Panel } from '#src/ui/Panel.tsx';
import styles from './Satisfaction.module.css';

/** A yearly survey in words alone: another population and another question, so on no axis. Nothing without one. */
export function SurveyNote({ surveys }: { readonly surveys: readonly YearlySurvey[] }) {
  if (surveys.length === 0) return null;
  return (
    <Panel
      title={PETITIONS_TEXT.surveyTitle}
      footer={<span>{[...new Set(surveys.map(surveySource))].join(' · ')}</span>}
    >
      <ul className={styles.surveys}>
        {surveys.map((survey) => (
          <li key={`${survey.name} ${survey.area}`}>{surveySentence(survey)}</li>
        ))}
      </ul>
      <p className={styles.caution}>{SURVEY_CAUTION}</p>
    </Panel>
  );
}
