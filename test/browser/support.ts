import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { ensureChromium } from '../support/chromium.ts';
import type { TestHost } from '../support/host.ts';
import { people, type SampleRole } from '../support/staff.ts';

export { startHostForTests, type TestHost } from '../support/host.ts';

let browser: Promise<Browser> | undefined;

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: ensureChromium(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });

export interface PageOptions {
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** A page of its own: nothing is shared with others, as with another person's browser. */
export async function newPage({ theme = 'light', width = 1440, height = 900 }: PageOptions = {}): Promise<Page> {
  browser ??= launch();
  const context: BrowserContext = await (await browser).newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
  });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** Signs in by the page that shows the sample people, and comes back to `path`. */
export async function signIn(
  page: Page,
  host: Pick<TestHost, 'url'>,
  role: SampleRole,
  path = '/workflows',
): Promise<void> {
  await page.goto(`${host.url}${path}`);
  const button = page.getByRole('button', { name: /sign in/i });
  await Promise.race([button.waitFor(), page.waitForURL(/oauth2\/authorize/)]);
  if (!page.url().includes('/oauth2/authorize')) await button.click();
  await page.waitForURL(/oauth2\/authorize/);
  await page.locator(`a[href*="person=${people[role]}"]`).click();
  await page.waitForURL((url) => !/signed-in|oauth2|sign-in/.test(url.pathname));
}

export { axeProblems } from './axe.ts';
