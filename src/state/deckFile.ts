import type { DeckArrangement } from './deckArrangement.ts';
import { type DeckPart, isUnread, readArrangement } from './deckReading.ts';

const KIND = 'bo-slide';
const VERSION = 1;
/** Letters of a file; what is larger is not read at all. */
export const LARGEST_DECK_FILE = 4_000_000;

export interface DeckFile {
  readonly localityCode: string;
  readonly periodId: string;
  readonly arrangement: DeckArrangement;
}

/** Why a file is no deck of this place. */
export type DeckFileProblem =
  | Readonly<{ problem: 'tooLarge' | 'unread' | 'notJson' | 'notDeck' | 'newerVersion' | 'otherLocality' }>
  | Readonly<{ problem: 'badPart'; part: DeckPart }>;

/** The deck as the text of a file, pictures included. */
export function deckFileText({ localityCode, periodId, arrangement }: DeckFile): string {
  return JSON.stringify({ kind: KIND, version: VERSION, localityCode, periodId, ...arrangement }, null, 2);
}

/** Reads a deck from a file of the same place; the period may be another one. */
export function readDeckFile(text: string, localityCode: string): DeckFile | DeckFileProblem {
  if (text.length > LARGEST_DECK_FILE) return { problem: 'tooLarge' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'notJson' };
  }
  if (!isUnread(value) || value['kind'] !== KIND) return { problem: 'notDeck' };
  const { version, periodId } = value;
  if (typeof version !== 'number' || typeof periodId !== 'string') return { problem: 'notDeck' };
  if (version > VERSION) return { problem: 'newerVersion' };
  if (value['localityCode'] !== localityCode) return { problem: 'otherLocality' };
  const arrangement = readArrangement(value);
  if ('badPart' in arrangement) return { problem: 'badPart', part: arrangement.badPart };
  return { localityCode, periodId, arrangement };
}
