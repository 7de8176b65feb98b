import { useLayoutEffect } from 'react';
import { useThemeStore } from '#src/state/themeStore.ts';

/** Writes the reader's theme on the document, where the tokens look for it. */
export function useThemeOnDocument(): void {
  const theme = useThemeStore((state) => state.theme);
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
  }, [theme]);
}
