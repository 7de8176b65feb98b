/**
 * Text from data as XML can hold it, on one line: breaks and tabs become spaces, other control characters are
 * removed, and half a letter becomes the sign for a broken one. Marks are composed, so that every program finds the
 * same word.
 */
export function plainText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .trim();
}
