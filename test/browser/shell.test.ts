import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsOn } from './support/axe.ts';
import { launchChromium } from './support/chromium.ts';
import { type EditorServer, startEditorServer } from './support/editor-server.ts';
import { signedInPage } from './support/signed-in-page.ts';

const api = {
  'GET /v1/me': { id: 'p-jonas', name: 'Jonas Weber', roles: ['admin', 'agent'], availability: 'available' },
  'GET /v1/handoffs': { handoffs: [], counts: { waiting: 4, mine: 1 } },
};

let server: EditorServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startEditorServer(api), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it('has no accessibility violation in the gallery of components', async () => {
    const page = await signedInPage(browser, { theme });
    await page.goto(`${server.url}/ui?gallery`);
    await page.getByRole('heading', { level: 1, name: 'Components' }).waitFor();
    await page.getByText('The inbox could not be read').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });

  it.each([1440, 1024, 390])('has no accessibility violation in the shell at %d px', async (width) => {
    const page = await signedInPage(browser, { theme, width });
    await page.goto(`${server.url}/nowhere`);
    await page
      .getByRole('link', { name: /Inbox.*4 handoffs waiting/ })
      .or(page.getByRole('link', { name: 'Inbox' }))
      .waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('button', { name: /Jonas Weber/ }).click();
    await page.getByRole('dialog', { name: 'You' }).getByText('Available').waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});

describe('the shell', () => {
  it('finds a command by its words and goes there, with the keyboard alone', async () => {
    const page = await signedInPage(browser);
    await page.goto(`${server.url}/workflows`);
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Search commands' }).waitFor();
    await page.keyboard.type('inb');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/inbox');
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.waitForURL('**/settings');
    await page.context().close();
  });

  it('says when live updates stop, and asks again for what it missed once they are back', async () => {
    const page = await signedInPage(browser);
    await page.goto(`${server.url}/inbox`);
    await page.getByText('4 handoffs waiting').waitFor({ state: 'attached' });
    server.refuseSockets(true);
    await page.getByText('Live updates are interrupted').waitFor();
    server.answer({ ...api, 'GET /v1/handoffs': { handoffs: [], counts: { waiting: 7, mine: 1 } } });
    server.refuseSockets(false);
    await page.getByText('7 handoffs waiting').waitFor({ state: 'attached' });
    await page.getByText('Live updates are interrupted').waitFor({ state: 'detached' });
    server.answer(api);
    await page.context().close();
  });

  it('explains to an analyst why the inbox is closed, and does not offer it', async () => {
    const page = await signedInPage(browser, { roles: ['analyst'] });
    await page.goto(`${server.url}/inbox`);
    await page.getByRole('heading', { name: 'This page is not open to you' }).waitFor();
    expect(await page.getByRole('link', { name: 'Inbox' }).count()).toBe(0);
    await page.context().close();
  });

  it('keeps the chosen theme when the page is loaded again, before the first paint', async () => {
    const page = await signedInPage(browser, { theme: 'light' });
    await page.goto(`${server.url}/settings`);
    await page.getByRole('button', { name: /Jonas Weber/ }).click();
    await page.getByRole('radio', { name: 'Dark' }).click();
    await page.reload({ waitUntil: 'commit' });
    await page.waitForFunction("document.documentElement.dataset.theme === 'dark'");
    await page.context().close();
  });

  it('needs no inline script or style: nothing breaks under its own strict policy', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.goto(`${server.url}/ui?gallery`);
    await page.getByRole('button', { name: 'Dialog', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('loads at most 215 kB of scripts, gzipped, before it can be used', async () => {
    const page = await signedInPage(browser);
    const scripts = new Set<string>();
    page.on(
      'request',
      (request) => request.resourceType() === 'script' && scripts.add(new URL(request.url()).pathname),
    );
    await page.goto(`${server.url}/settings`, { waitUntil: 'networkidle' });
    const sizes = await Promise.all([...scripts].map((path) => server.gzippedBytes(path)));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.info(`Scripts of the shell: ${(total / 1_000).toFixed(1)} kB gzipped in ${scripts.size} files`);
    expect(total).toBeLessThanOrEqual(215_000);
    await page.context().close();
  });
});
