import { render } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import type { SetupServer } from 'msw/node';
import { DEMO_NOW } from '#mocks/builders/provider.ts';
import { startApp } from '#src/app/startApp.tsx';

const ORIGIN = 'http://localhost:3000/';

/** Opens an address of the product against a pretend provider and mounts what stands there. */
export async function openPage(server: SetupServer, address: string): Promise<void> {
  server.use(
    http.get('*/config.json', () =>
      HttpResponse.json({ feedBaseUrl: 'feeds/', auth: null, refreshMinutes: 15, locale: 'vi' }),
    ),
  );
  window.history.replaceState(null, '', address);
  render(await startApp(ORIGIN, DEMO_NOW));
}
