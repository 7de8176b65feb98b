import type { FeedFailure, ShapeProblem } from '#src/domain/failure.ts';
import type { FindingProblem } from '#src/domain/finding.ts';

/** What each kind of failure means to a provider; the types make sure that none is forgotten. */
export const FAILURE_MEANINGS: Readonly<Record<FeedFailure['kind'], string>> = {
  unreachable: 'No answer: no connection, or none within the time limit',
  refused: 'The server answered with a status other than 2xx: 401, 403, 404, 429, 500 …',
  wrongShape: 'The answer is not a document of this contract; the problems are listed below',
  implausible:
    'Well-formed and not to be believed: no usable row, or most rows gone since the last good copy',
};

export const SHAPE_MEANINGS: Readonly<Record<ShapeProblem, string>> = {
  empty: 'The document has no content',
  html: 'A web page came instead of JSON, often a sign-in or error page',
  truncated: 'The JSON ends before it is complete',
  notJson: 'The text is not JSON',
  charset: 'The text is not UTF-8 (a byte order mark is allowed)',
  tooLarge: 'The document is above the size limit',
  forbiddenKey: 'The document has a key `__proto__`',
  newerContract: 'The major number of `contract` is higher than this build reads',
  otherFeed: '`feed` names another feed than the address',
  missingColumns: 'A table lacks required columns',
  providerError: 'A captured portal answer says that it failed',
  schema: 'A field is missing or has a wrong type; the path is given, such as `periods.3.from`',
};

export const FINDING_MEANINGS: Readonly<Record<FindingProblem, string>> = {
  negative: 'A number below zero',
  notFinite: 'A number too large to be one, such as `1e999`',
  notANumber: 'Text where a number belongs; in contract tables `"19.81"` is text',
  badValue: 'A value of a wrong type or outside what the column allows',
  shortRow: 'The row has fewer cells than there are columns',
  unknownColumn: 'A column that this build does not read',
  unknownUnit: 'The unit code is not in units.json',
  unitNotValid: 'The unit code stands for no unit in that period',
  unknownPeriod: 'The period is not in catalog.json',
  unknownIndicator: 'The indicator is not in the formula in force',
  overMaximum: 'More points than the group, indicator or index gives',
  numeratorOverDenominator: 'The numerator is above the denominator',
  duplicateRow: 'The row repeats an earlier one with the same figures; the first stays',
  conflictingRows: 'Two rows say different things of the same unit and period; both are set aside',
  totalDiffers: 'The published total differs from the sum of its groups by more than 0.01',
  pointsDiffer: 'The published points differ from the formula applied to the counts by more than 0.01',
  partialCapture: 'A captured portal answer holds one page of several',
  unknownProcedure: 'The procedure is not in procedures.json',
  unknownField: 'The field is not in procedures.json; the row stays and shows the code',
  fieldNameDiffers: 'One field code has two names; the first stays',
  partsDiffer: 'A whole differs from the sum of its parts, such as received and resolved + in progress',
  partOverWhole: 'A part is above its whole, such as more resolved on time than resolved',
  carriedOverDiffers: 'More was carried over than stood open at the end of the period before',
  localityDiffers: 'The figure of the locality differs from the sum of its units',
  monthGap: 'A unit has no row for a month between two months that have one',
  jump: 'A count is five times, or a fifth of, what the unit usually has',
  valueDiffers: 'The published rate differs from its counts by more than 0.1 percentage points',
  outsideRate: 'A rate above 1',
};

/** Findings that leave the figures as they are; every other one sets its row aside. */
export const WARNINGS: readonly FindingProblem[] = [
  'unknownColumn',
  'totalDiffers',
  'pointsDiffer',
  'partialCapture',
  'unknownField',
  'fieldNameDiffers',
  'partsDiffer',
  'carriedOverDiffers',
  'localityDiffers',
  'monthGap',
  'jump',
  'valueDiffers',
];
