import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { layoutProblems } from './layout.ts';
import { axeProblems, closeBrowser, newPage, signIn, startHostForTests, type TestHost } from './support.ts';

let host: TestHost;
let page: Page;

beforeAll(async () => {
  host = await startHostForTests();
  page = await newPage();
  await signIn(page, host, 'admin', '/workflows');
});

afterAll(async () => {
  await closeBrowser();
  await host?.stop();
});

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const tour = (): Locator => page.getByRole('region', { name: 'Tour' });
/** React Aria reads out what is busy for some seconds, by the name of a button that may be gone by then. */
const clean = async (): Promise<void> => {
  await expect.poll(() => page.locator('[role="log"] [role="img"]').count(), { timeout: 12_000 }).toBe(0);
  expect(await axeProblems(page)).toEqual([]);
};
const report = (): Locator => page.getByRole('region', { name: 'What would come in' });
const rows = (): Promise<number> => page.getByRole('row').count();
const file = (name: string, content: string) => ({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

it('leads from a template by one changed value and a try to a live workflow', async () => {
  await button('New workflow').click();
  expect(await page.getByRole('radio').count()).toBe(9);
  await clean();
  await page.getByRole('dialog').getByText('Low confidence', { exact: true }).click();
  await button('Create').click();

  await tour().getByText('Below which confidence should a person look?').waitFor();
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('[data-step="unsure"]').getByText(/46 %/).waitFor();
  await tour().getByRole('button', { name: 'Next' }).click();
  await page
    .getByRole('region', { name: 'Table of rules' })
    .getByText(/below 46 %/)
    .waitFor();

  await tour().getByRole('button', { name: 'Next' }).click();
  const panel = page.getByRole('region', { name: 'Try it' });
  await panel.getByText('AI', { exact: true }).click();
  await panel.getByLabel('Message').fill('It may be covered.');
  await panel.getByRole('slider').focus();
  for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowLeft');
  await panel.getByRole('button', { name: 'Say it' }).click();
  await panel.getByText(/^Hands off to Customer care/).waitFor();
  await clean();

  await tour().getByRole('button', { name: 'Next' }).click();
  await tour().getByRole('button', { name: 'Publish now' }).click();
  const dialog = page.getByRole('dialog', { name: 'Publish version 1' });
  await dialog.getByLabel('What changes').fill('The first version.');
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByText('Version 1 live', { exact: true }).waitFor();
  expect(await tour().count()).toBe(0);
});

it('can be shown around again, and skipped', async () => {
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Show me around' }).click();
  await tour().getByText('Change one value').waitFor();
  await tour().getByRole('button', { name: 'Skip' }).click();
  await tour().waitFor({ state: 'detached' });
});

it('is imported only after it was told what would come in, and exported as the same bytes', async () => {
  await page.goto(`${host.url}/workflows`);
  const download = page.waitForEvent('download');
  await button('Export First line').click();
  const exported = await readFile(await (await download).path(), 'utf8');
  const before = await rows();

  await button('Import').click();
  const input = page.locator('input[type="file"]');
  await input.setInputFiles(file('newer.json', exported.replace('"schemaVersion": 1', '"schemaVersion": 99')));
  await page.getByText(/written by a newer version of Baton/).waitFor();
  expect(await button('Import as a draft').isDisabled()).toBe(true);

  const strange = JSON.parse(exported);
  strange.name = '<img src=x onerror="document.title=1">';
  strange.nodes.push({ id: 'later', kind: 'oracle', data: {}, position: { x: 0, y: 0 } });
  await input.setInputFiles(file('strange.json', JSON.stringify(strange)));
  await report().getByText(strange.name).waitFor();
  await report().getByText('1 step of a kind that this version does not know').waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  await clean();

  await input.setInputFiles(file('first-line.workflow.json', exported));
  await report()
    .getByText(/this one becomes “first-line-2”/)
    .waitFor();
  expect(await rows()).toBe(before);
  await button('Import as a draft').click();
  await page.waitForURL(/workflows\/first-line-2/);
  await page.locator('[data-step="asks"]').waitFor();
  const again = page.waitForEvent('download');
  await button('More').click();
  await page.getByRole('menuitem', { name: 'Export as a file' }).click();
  const text = await readFile(await (await again).path(), 'utf8');
  expect(text).toBe(exported.replace('"id": "first-line"', '"id": "first-line-2"'));
});

it('is for admins: others see the list, and no way to add to it', async () => {
  const other = await newPage();
  await signIn(other, host, 'analyst', '/workflows');
  await other.getByRole('columnheader', { name: 'Escalations, 7 days' }).waitFor();
  await other.getByRole('button', { name: 'First line', exact: true }).first().waitFor();
  expect(await other.getByRole('button', { name: /^(Import|New workflow)$/ }).count()).toBe(0);
});

it('speaks German where the browser asks for it, and keeps another language once it is chosen', async () => {
  const german = await newPage({ locale: 'de-DE' });
  await signIn(german, host, 'admin', '/workflows');
  await german.getByRole('columnheader', { name: 'Zuletzt bearbeitet' }).waitFor();
  expect(await german.locator('html').getAttribute('lang')).toBe('de');
  await german.getByRole('button', { name: /Amira Haddad/ }).click();
  await german.getByRole('button', { name: /Sprache/ }).click();
  await german.getByRole('option', { name: 'English' }).click();
  await german.getByRole('columnheader', { name: 'Last edited' }).waitFor();
  expect(await german.evaluate(() => document.activeElement?.id)).toBe('main');
  await german.reload();
  await german.getByRole('columnheader', { name: 'Last edited' }).waitFor();
  expect(await german.locator('html').getAttribute('lang')).toBe('en');
  await german.context().close();
});

it.each(['en-XA', 'ar-XB'])(
  '%s: no word is lost to longer ones, lines from right to left or a zoom of 200 per cent',
  async (language) => {
    const other = await newPage();
    await other.addInitScript((chosen) => localStorage.setItem('baton.language', chosen), language);
    const problems: Record<string, readonly string[]> = {};
    await signIn(other, host, 'admin', '/workflows');
    for (const path of ['/workflows', '/workflows/first-line', '/settings', '/inbox']) {
      if (path !== '/workflows') await other.goto(`${host.url}${path}`);
      await other.locator('main h1').waitFor();
      for (const width of [1440, 720]) {
        await other.setViewportSize({ width, height: width === 720 ? 450 : 900 });
        problems[`${path} ${width}`] = await layoutProblems(other);
      }
      await other.setViewportSize({ width: 1440, height: 900 });
    }
    expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([]);
    await other.context().close();
  },
);
