import { createRoot } from 'react-dom/client';
import { startApp } from './app/startApp.tsx';
import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';

/** In development and in the demo a pretend provider answers; a production build drops this branch and its code. */
async function startMocks(): Promise<{ now: string } | null> {
  if (!__WITH_MOCKS__) return null;
  const { startMocks: start } = await import('#mocks/browser.ts');
  const scenario = new URLSearchParams(window.location.search).get('scenario');
  return start({ scenario, panel: __DEV_PANEL__ });
}

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');
const mocks = await startMocks();
const appBaseUrl = new URL(import.meta.env.BASE_URL, window.location.href).href;
createRoot(container).render(await startApp(appBaseUrl, mocks?.now ?? null));
