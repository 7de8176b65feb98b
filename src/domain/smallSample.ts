/**
 * Below so many cases a rate or a median says little: one late dossier in nine is eleven percent. It is shown, marked,
 * and neither ranked nor signalled. Our own rule, on the side of the small commune.
 */
const FEWEST_CASES = 10;

/** True for a figure that rests on few cases. */
export function isSmallSample(cases: number): boolean {
  return cases < FEWEST_CASES;
}
