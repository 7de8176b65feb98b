/** A spreadsheet allows no more, and none of these characters. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** Names of sheets made from titles: short enough, without forbidden characters, each once. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title) => {
    const plain = title.replace(FORBIDDEN, ' ').replace(/\s+/g, ' ').replace(/^'|'$/g, '').trim() || '1';
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? '' : ` (${number})`;
      const name = `${plain.slice(0, LONGEST - suffix.length).trim()}${suffix}`;
      if (taken.has(name.toLowerCase())) continue;
      taken.add(name.toLowerCase());
      return name;
    }
  });
}
