import { useEffect, useRef } from 'react';
import { type StageCommand, stageCommand } from './stageCommand.ts';

/** Keys that a focused control has its own use for. */
const KEYS_OF_BUTTONS = [' ', 'Enter'];

/** @param onCommand returns false where the command has nothing to do now, and the key goes to the browser */
export function useStageKeys(onCommand: (command: StageCommand) => boolean): void {
  const newest = useRef(onCommand);
  useEffect(() => {
    newest.current = onCommand;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || (event.key !== 'Escape' && isWanted(event))) return;
      const command = stageCommand(event);
      if (command && newest.current(command)) event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}

/** True when the element that has the focus is typed into or pressed with this key. */
function isWanted({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, select, textarea')) return true;
  return KEYS_OF_BUTTONS.includes(key) && target.closest('button, a[href], summary') !== null;
}
