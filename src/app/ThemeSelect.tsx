import { type Theme, useThemeStore } from '#src/state/themeStore.ts';
import { SHELL_TEXT } from '#src/text/shell.ts';
import { Button } from '#src/ui/Button.tsx';

const NEXT: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const NAMES: Readonly<Record<Theme, string>> = {
  system: SHELL_TEXT.themeSystem,
  light: SHELL_TEXT.themeLight,
  dark: SHELL_TEXT.themeDark,
};

/** Steps through the machine's theme, light and dark. */
export function ThemeSelect() {
  const { theme, setTheme } = useThemeStore();
  const name = `${SHELL_TEXT.theme}: ${NAMES[theme]}`;
  return (
    <Button aria-label={name} title={name} onClick={() => setTheme(NEXT[theme])}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.5" fill="none" stroke="currentcolor" strokeWidth="1.5" />
        {theme !== 'light' && (
          <path
            d={
              theme === 'dark'
                ? 'M8 1.5a6.5 6.5 0 0 1 0 13 6.5 6.5 0 0 1 0-13Z'
                : 'M8 1.5a6.5 6.5 0 0 1 0 13Z'
            }
            fill="currentcolor"
          />
        )}
      </svg>
    </Button>
  );
}
