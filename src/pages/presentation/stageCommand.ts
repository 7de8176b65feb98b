/** What a key asks of the stage. */
export type StageCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'goTo'
  | 'blank'
  | 'fullScreen'
  | 'lens'
  | 'pointer'
  | 'controls'
  | 'nextPoint'
  | 'previousPoint'
  | 'panLeft'
  | 'panRight'
  | 'panUp'
  | 'panDown'
  | 'confirm'
  /** Closes what was opened last, and at last the stage. */
  | 'leave'
  /** Closes the stage at once. */
  | 'end';

export interface PressedKey {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** Clickers send PageDown and PageUp; the rest is what presentation programs have taught. */
const COMMANDS: Readonly<Record<string, StageCommand>> = {
  ArrowRight: 'next',
  PageDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  PageUp: 'previous',
  'shift+ ': 'previous',
  Home: 'first',
  End: 'last',
  ArrowDown: 'nextPoint',
  ArrowUp: 'previousPoint',
  'shift+ArrowLeft': 'panLeft',
  'shift+ArrowRight': 'panRight',
  'shift+ArrowUp': 'panUp',
  'shift+ArrowDown': 'panDown',
  Enter: 'confirm',
  Escape: 'leave',
  g: 'goTo',
  b: 'blank',
  '.': 'blank',
  f: 'fullScreen',
  z: 'lens',
  l: 'pointer',
  c: 'controls',
};

/** The command of a key; null for one that means nothing here or that belongs to the browser. */
export function stageCommand({ key, shiftKey, ctrlKey, altKey, metaKey }: PressedKey): StageCommand | null {
  if (ctrlKey || altKey || metaKey) return null;
  const name = key.length === 1 ? key.toLowerCase() : key;
  // A letter is the same letter with Caps Lock on.
  const isLetter = /^[a-z]$/.test(name);
  return COMMANDS[shiftKey && !isLetter ? `shift+${name}` : name] ?? null;
}
