import { useEffect } from 'react';

/** Writes the address of the view where the styles of paper find it: it stands at the foot of every sheet. */
export function usePrintAddress(): void {
  useEffect(() => {
    const write = () =>
      document.documentElement.style.setProperty('--print-address', JSON.stringify(window.location.href));
    window.addEventListener('beforeprint', write);
    return () => window.removeEventListener('beforeprint', write);
  }, []);
}
