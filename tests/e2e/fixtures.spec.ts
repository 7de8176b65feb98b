import { SERVICE_INDEX_2024 } from './district.ts';
import { expect, test } from './fixtures.ts';

/** The watch over every test is itself watched: what it must not let through is done here, and must fail. */
test.describe('a test fails', () => {
  test.beforeEach(async ({ page, site }) => {
    await page.goto(`${site.url}/xep-hang`);
    await expect(page.getByRole('table')).toBeVisible();
    test.fail();
  });

  test('for a warning on the console', async ({ page }) => {
    await page.evaluate(() => console.warn('planted'));
  });

  test('for an error nobody caught', async ({ page }) => {
    const thrown = page.waitForEvent('pageerror');
    await page.evaluate(() => {
      queueMicrotask(() => {
        throw new Error('planted');
      });
    });
    await thrown;
  });

  test('for a request to another origin', async ({ page }) => {
    await page.evaluate(() => fetch('https://example.org/').catch(() => undefined));
  });

  test('for a refused document that the test did not break', async ({ page }) => {
    await page.evaluate(() => fetch('/feeds/none.json'));
  });
});

test('the site is served under the deployed policy', async ({ page, site }) => {
  const response = await page.goto(`${site.url}/xep-hang`);
  expect(response?.headers()['content-security-policy']).toContain("script-src 'self';");
  const document = await page.request.get(`${site.url}/feeds/${SERVICE_INDEX_2024}`);
  expect(document.headers()['x-content-type-options']).toBe('nosniff');
});
