import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { gzippedBytes, scriptsOfPage, scriptsOfWholePage } from './built-scripts.ts';
import { type ShellServer, startShellServer } from './shell-server.ts';
import { axeProblems, closeBrowser, newPage, type PageOptions } from './support.ts';

const answers = {
  'GET /v1/me': { id: 'p-jonas', name: 'Jonas Weber', roles: ['admin', 'agent'], availability: 'available' },
  'GET /v1/handoffs': { handoffs: [], counts: { waiting: 4, mine: 1 } },
};

let server: ShellServer;
let page: Page;

beforeAll(async () => {
  server = await startShellServer(answers);
});

beforeEach(() => server.answer(answers));
afterEach(() => page.context().close());

afterAll(async () => {
  await closeBrowser();
  await server.close();
});

/** A page in which somebody is signed in already: how they do that is tried elsewhere, with the real issuer. */
async function open(path: string, { roles = ['admin', 'agent'], ...options }: PageOptions & { roles?: string[] } = {}) {
  page = await newPage(options);
  const session = {
    idToken: 'test-token',
    expiresAtMs: Date.now() + 3_600_000,
    person: { id: 'p-jonas', name: 'Jonas Weber', email: 'jonas.weber@example.com', roles },
  };
  await page.addInitScript((json) => sessionStorage.setItem('baton.session', json), JSON.stringify(session));
  await page.goto(`${server.url}${path}`);
}

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it('has no accessibility problem in the gallery of components', async () => {
    await open('/ui?gallery', { theme });
    await page.getByRole('heading', { level: 1, name: 'Components' }).waitFor();
    await page.getByText('The inbox could not be read').waitFor();
    expect(await axeProblems(page)).toEqual([]);
  });

  it.each([1440, 1024, 390])('has no accessibility problem in the shell at %d px', async (width) => {
    await open('/nowhere', { theme, width });
    await page.getByText('handoffs waiting').waitFor({ state: 'attached' });
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: /Jonas Weber/ }).click();
    await page.getByRole('dialog', { name: 'You' }).getByText('Available').waitFor();
    expect(await axeProblems(page)).toEqual([]);
  });
});

describe('the shell', () => {
  it('finds a command by its words and goes there, with the keyboard alone', async () => {
    await open('/nowhere');
    await page.getByRole('navigation', { name: 'Main' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox', { name: 'Search commands' }).waitFor();
    await page.keyboard.type('inb');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/inbox*');
    await page.locator('main').focus();
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await page.waitForURL('**/settings*');
  });

  it('says when live updates stop, and asks again for what it missed once they are back', async () => {
    await open('/nowhere');
    const waiting = (count: number) => page.getByRole('link', { name: `Inbox ${count} handoffs waiting` });
    await waiting(4).waitFor();
    server.refuseSockets(true);
    await page.getByText('Live updates are interrupted').waitFor();
    server.answer({ ...answers, 'GET /v1/handoffs': { handoffs: [], counts: { waiting: 7, mine: 1 } } });
    server.refuseSockets(false);
    await page.getByText('Live updates are interrupted').waitFor({ state: 'detached', timeout: 45_000 });
    await waiting(7).waitFor();
  });

  it('explains to an analyst why the inbox is closed, and does not offer it', async () => {
    await open('/inbox', { roles: ['analyst'] });
    await page.getByRole('heading', { name: 'This page is not open to you' }).waitFor();
    expect(await page.getByRole('link', { name: 'Inbox' }).count()).toBe(0);
  });

  it('keeps a chosen theme when the page is loaded again', async () => {
    await open('/nowhere', { theme: 'light' });
    await page.getByRole('button', { name: /Jonas Weber/ }).click();
    await page.getByRole('radio', { name: 'Dark' }).click();
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  });

  it('needs no inline script and no inline style element: its policy finds nothing to refuse', async () => {
    const complaints: string[] = [];
    await open('/ui?gallery');
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await page.reload();
    await page.getByRole('button', { name: 'Dialog', exact: true }).click();
    await page.getByRole('dialog').waitFor();
    expect(complaints).toEqual([]);
  });

  it('loads at most 215 kB of scripts, gzipped, before it can be used', async () => {
    await open('/nowhere');
    const scripts = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.add(new URL(request.url()).pathname);
    });
    await page.reload({ waitUntil: 'networkidle' });
    expect(scripts.size).toBeGreaterThan(3);
    expect(await gzippedBytes(scripts)).toBeLessThanOrEqual(215_000);
  });

  it('is followed by at most 320 kB more for the editor of workflows, with every panel and dialog of it', async () => {
    const [first, whole] = await Promise.all([scriptsOfPage('workflow-page'), scriptsOfWholePage('workflow-page')]);
    expect(first.size).toBeGreaterThan(3);
    expect(whole.size).toBeGreaterThan(first.size);
    expect([...whole].filter((path) => /\/(step-inspector|publish-dialog|merge-dialog)-/.test(path))).toHaveLength(3);
    expect(await gzippedBytes(whole)).toBeLessThanOrEqual(320_000);
  });
});
