/** Vietnamese place names arrive in several spellings; these rules make them comparable. */

/** Text in one canonical form: composed characters, single spaces. */
export function normaliseName(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Text for searching: no tone or vowel marks, đ as d, lower case. "Hưng Phong" → "hung phong". */
export function foldMarks(text: string): string {
  return normaliseName(text).normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/gu, 'd').toLowerCase();
}

/** True when every word typed occurs in the name, marks ignored. An empty search matches all. */
export function matchesSearch(name: string, search: string): boolean {
  const folded = foldMarks(name);
  return foldMarks(search)
    .split(' ')
    .every((word) => folded.includes(word));
}
