import type { DeckComposition } from './deckArrangement.ts';
import { readComposition } from './deckReading.ts';

/** With the rest of an address this stays below what mail programs and servers carry whole. */
export const LONGEST_DECK_LINK = 1800;
const VERSION = 1;

/**
 * The composition as a value of the address: base64url of its JSON, pictures left out.
 *
 * @returns null where it would be too long for a link; a file then carries it
 */
export function deckLink({ order, hidden, pinnedUnits, conclusions }: DeckComposition): string | null {
  const bytes = new TextEncoder().encode(JSON.stringify([VERSION, order, hidden, pinnedUnits, conclusions]));
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
  return text.length > LONGEST_DECK_LINK ? null : text;
}

/** Reads a value of the address; null for one that is cut off or was not made by deckLink. */
export function readDeckLink(text: string): DeckComposition | null {
  if (text.length > LONGEST_DECK_LINK) return null;
  const parts = listOf(text);
  if (!parts) return null;
  const [version, order, hidden, pinnedUnits, conclusions] = parts;
  if (version !== VERSION) return null;
  const found = readComposition({ order, hidden, pinnedUnits, conclusions });
  return 'badPart' in found ? null : found;
}

function listOf(text: string): unknown[] | null {
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) =>
      letter.charCodeAt(0),
    );
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return Array.isArray(value) ? value : null;
  } catch {
    // Neither base64, nor UTF-8, nor JSON: a link cut off or typed by hand.
    return null;
  }
}
