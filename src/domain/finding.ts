/**
 * What is wrong with a part of a document that was otherwise read. A row with an `error` is set aside and
 * counted; a `warning` leaves the figures as they are and says what does not add up.
 */
export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly problem: FindingProblem;
  readonly document: string;
  /** Position of the row in the document, counted from 1; null when the finding is about the document. */
  readonly row: number | null;
  readonly column: string | null;
  readonly unitCode: string | null;
  readonly periodId: string | null;
  /** The value found and what it is measured against, as they would be printed. */
  readonly value: string | null;
  readonly limit: string | null;
}

export type FindingProblem =
  | 'negative'
  | 'notFinite'
  | 'notANumber'
  | 'badValue'
  | 'shortRow'
  | 'unknownColumn'
  | 'unknownUnit'
  | 'unitNotValid'
  | 'unknownPeriod'
  | 'unknownIndicator'
  | 'overMaximum'
  | 'numeratorOverDenominator'
  | 'duplicateRow'
  | 'conflictingRows'
  | 'totalDiffers'
  | 'pointsDiffer'
  | 'partialCapture'
  | 'unknownProcedure'
  | 'unknownField'
  | 'fieldNameDiffers'
  | 'partsDiffer'
  | 'partOverWhole'
  | 'carriedOverDiffers'
  | 'localityDiffers'
  | 'monthGap'
  | 'jump'
  | 'valueDiffers'
  | 'outsideRate';

/** A finding with the fields that do not apply left empty. */
export function finding(
  known: Pick<Finding, 'severity' | 'problem' | 'document'> & Partial<Finding>,
): Finding {
  return { row: null, column: null, unitCode: null, periodId: null, value: null, limit: null, ...known };
}
