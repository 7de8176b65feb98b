import { inflateRawSync } from 'node:zlib';

const ENTRY = 0x02014b50;
const STORED = 0;

/** The parts of a document by their names, as text; what is read is the directory at the end of the archive. */
export async function wordParts(file: Blob): Promise<ReadonlyMap<string, string>> {
  const bytes = Buffer.from(await file.arrayBuffer());
  const parts = new Map<string, string>();
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  let place = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(place) === ENTRY) {
    const nameLength = bytes.readUInt16LE(place + 28);
    const name = bytes.toString('utf8', place + 46, place + 46 + nameLength);
    const header = bytes.readUInt32LE(place + 42);
    const from = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const data = bytes.subarray(from, from + bytes.readUInt32LE(place + 20));
    parts.set(name, (bytes.readUInt16LE(place + 10) === STORED ? data : inflateRawSync(data)).toString());
    place += 46 + nameLength + bytes.readUInt16LE(place + 30) + bytes.readUInt16LE(place + 32);
  }
  return parts;
}

/** A part that must be there. */
export function part(parts: ReadonlyMap<string, string>, name: string): string {
  const text = parts.get(name);
  if (text === undefined) throw new Error(`the file has no ${name}`);
  return text;
}

/** Elements of a name with everything in them, in order; those that never contain their own kind. */
export function elements(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?(?:/>|>.*?</${name}>)`, 'gs'))].map(([all]) => all);
}

/** Values of an attribute, wherever it stands. */
export function attributes(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value]) => unescaped(value ?? ''));
}

/** What is read, a line a paragraph, without the empty ones. */
export function lines(xml: string): string[] {
  return elements(xml, 'w:p')
    .map((paragraph) =>
      unescaped(
        elements(paragraph, 'w:t')
          .join('')
          .replace(/<[^>]*>/g, ''),
      ),
    )
    .filter((line) => line !== '');
}

/** A table, cell by cell. */
export function cellTexts(table: string): string[][] {
  return elements(table, 'w:tr').map((row) => elements(row, 'w:tc').map((cell) => lines(cell).join('\n')));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
