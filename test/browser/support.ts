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
  /** What the browser asks for first. */
  readonly locale?: string;
}

/** A page of its own: nothing is shared with others, as with another person's browser. */
export async function newPage({
  theme = 'light',
  width = 1440,
  height = 900,
  locale = 'en-GB',
}: PageOptions = {}): Promise<Page> {
  browser ??= launch();
  const context: BrowserContext = await (await browser).newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
    locale,
  });
  context.setDefaultTimeout(15_000);
  return context.newPage();
}

export async function closeBrowser(): Promise<void> {
  await (await browser)?.close();
  browser = undefined;
}

/** What a tab holds once somebody is signed in, by host and person: whoever did it once need not do it in each test. */
const sessions = new Map<string, Readonly<Record<string, string>>>();

/** Opens a page as somebody of the sample organisation. */
export async function signIn(
  page: Page,
  host: Pick<TestHost, 'url'>,
  role: SampleRole,
  path = '/workflows',
): Promise<void> {
  const key = `${host.url} ${role}`;
  const session = sessions.get(key);
  if (session) {
    await page.addInitScript(holdSession, session);
    await page.goto(`${host.url}${path}`);
    return;
  }
  await signInByHand(page, host, role, path);
  sessions.set(key, (await page.evaluate('({ ...sessionStorage })')) as Record<string, string>);
}

/** Once a tab: whoever signs out stays signed out. */
function holdSession(session: Readonly<Record<string, string>>): void {
  if (sessionStorage.getItem('test.held') !== null) return;
  sessionStorage.setItem('test.held', 'yes');
  for (const [key, value] of Object.entries(session)) sessionStorage.setItem(key, value);
}

/** By the page that shows the sample people, and back to `path`. */
async function signInByHand(page: Page, host: Pick<TestHost, 'url'>, role: SampleRole, path: string): Promise<void> {
  await page.goto(`${host.url}${path}`);
  const button = page.getByRole('button', { name: /sign in/i });
  await Promise.race([button.waitFor(), page.waitForURL(/oauth2\/authorize/)]);
  if (!page.url().includes('/oauth2/authorize')) await button.click();
  await page.waitForURL(/oauth2\/authorize/);
  await page.locator(`a[href*="person=${people[role]}"]`).click();
  await page.waitForURL((url) => !/signed-in|oauth2|sign-in/.test(url.pathname));
}

export { axeProblems } from './axe.ts';
