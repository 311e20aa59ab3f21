import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { axeProblems, closeBrowser, newPage, signIn, startHostForTests, type TestHost } from './support.ts';
import { button, create, saved, step } from './workflow-page.ts';

let host: TestHost;
/** Two people's browsers. The sample has one admin, so it is the same person twice. */
let one: Page;
let two: Page;

beforeAll(async () => {
  host = await startHostForTests();
  [one, two] = [await newPage(), await newPage({ theme: 'dark' })];
  // The second hears nothing over its socket, or it would know what the first saved before it edits itself.
  await two.routeWebSocket(/./, () => undefined);
  await signIn(one, host, 'admin', '/workflows');
  await signIn(two, host, 'admin', '/workflows');
});

beforeEach(async () => {
  for (const page of [one, two]) {
    await page.unrouteAll();
    await page.context().setOffline(false);
  }
});

afterAll(async () => {
  await closeBrowser();
  await host?.stop();
});

/** A workflow of its own, open in both browsers. */
async function openBoth(name: string): Promise<void> {
  await create(one, host, name);
  await saved(one);
  await two.goto(one.url());
  await step(two, 'hand-off').waitFor();
}

async function rename(page: Page, id: string, name: string): Promise<void> {
  await step(page, id).click();
  await page.getByRole('region', { name: 'Step', exact: true }).getByLabel('Name').fill(name);
}

/** A step between start and hand-off. */
async function addTag(page: Page): Promise<void> {
  await step(page, 'start').click();
  await page.keyboard.press('a');
  await page.getByRole('dialog', { name: /Add a step after/ }).waitFor();
  await page.keyboard.type('tag');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await step(page, 'tag').waitFor();
}

const named = (page: Page, id: string, name: string): Promise<void> => step(page, id).getByText(name).waitFor();

/** What the page asks of the server about drafts while it saves. */
const onSave = (page: Page, answer: (route: Route) => Promise<void>): Promise<unknown> =>
  page.route('**/v1/workflows/*', (route) => (route.request().method() === 'PUT' ? answer(route) : route.continue()));

describe('two tabs', () => {
  it('keep the changes of both where they touch different steps, and say so', async () => {
    await openBoth('Different steps');
    await rename(one, 'hand-off', 'From one');
    await saved(one);
    await addTag(two);
    await two.getByText(/saved meanwhile: both your changes and theirs are kept/).waitFor();
    await saved(two);
    await named(two, 'hand-off', 'From one');
    await button(two, /^Undo: Added/).click();
    await step(two, 'tag').waitFor({ state: 'detached' });
    await named(two, 'hand-off', 'From one');
    await button(two, /^Redo: Added/).click();
    await saved(two);
    await one.reload();
    await step(one, 'tag').waitFor();
    await named(one, 'hand-off', 'From one');
  });

  it('ask about a step that both changed, with both forms, and save what is chosen', async () => {
    await openBoth('The same step');
    await rename(one, 'hand-off', 'From one');
    await saved(one);
    await rename(two, 'hand-off', 'From two');
    await two.getByText('Changed by somebody else').waitFor();
    await button(two, 'Decide').click();
    const dialog = two.getByRole('dialog', { name: 'Two versions of this draft' });
    await dialog.getByText(/Name is new: “From one”/).waitFor();
    await dialog.getByText(/Name is new: “From two”/).waitFor();
    expect(await axeProblems(two)).toEqual([]);
    await dialog.getByText(/Name is new: “From one”/).click();
    await button(two, 'Merge and save').click();
    await named(two, 'hand-off', 'From one');
    await saved(two);
    await button(two, /^Undo: Merged/).click();
    await named(two, 'hand-off', 'From two');
    await saved(two);
  });

  it('save mine as a copy, and show theirs', async () => {
    await openBoth('Copied');
    await rename(one, 'hand-off', 'From one');
    await saved(one);
    await rename(two, 'hand-off', 'From two');
    await button(two, 'Decide').click();
    await button(two, 'Save mine as a copy').click();
    await named(two, 'hand-off', 'From one');
    await button(two, 'Open the copy').click();
    await two.getByRole('heading', { name: 'Copied (copy)' }).waitFor();
    await named(two, 'hand-off', 'From two');
  });
});

describe('a bad line', () => {
  it('says that nothing is saved while offline, and saves once the line is back', async () => {
    await create(one, host, 'Offline');
    await saved(one);
    await one.context().setOffline(true);
    await rename(one, 'hand-off', 'Written offline');
    await one.getByText('Not saved', { exact: true }).waitFor();
    await one.context().setOffline(false);
    await saved(one);
    await two.goto(one.url());
    await named(two, 'hand-off', 'Written offline');
  });

  it('loses no edit that is made while a slow save is under way', async () => {
    await create(one, host, 'Slow');
    await saved(one);
    let letGo = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await onSave(one, async (route) => {
      await gate;
      await route.continue();
    });
    await rename(one, 'hand-off', 'First');
    await one.getByText('Saving', { exact: true }).waitFor();
    await addTag(one);
    letGo();
    await saved(one);
    await two.goto(one.url());
    await named(two, 'hand-off', 'First');
    await step(two, 'tag').waitFor();
  });

  it('saves before the back button leaves, each workflow into itself', async () => {
    await create(one, host, 'Back A');
    await saved(one);
    const a = one.url();
    await button(one, 'All workflows')
      .or(one.getByRole('link', { name: 'All workflows' }))
      .first()
      .click();
    await button(one, 'Back A').click();
    await rename(one, 'hand-off', 'Of A');
    await one.goBack();
    await button(one, 'First line').click();
    await step(one, 'asks').waitFor();
    expect(await one.getByText('Of A').count()).toBe(0);
    await two.goto(a);
    await named(two, 'hand-off', 'Of A');
  });

  it('offers what a tab could not save before it ended, with when, and brings it back', async () => {
    await create(one, host, 'Crash');
    await saved(one);
    const address = one.url();
    const before = one.context();
    await onSave(one, (route) => route.abort());
    await rename(one, 'hand-off', 'Before the crash');
    await one.getByText('Not saved', { exact: true }).waitFor();
    await one.close({ runBeforeUnload: false });

    one = await before.newPage();
    await signIn(one, host, 'admin', new URL(address).pathname);
    await one.getByText('Changes of yours were not saved last time').waitFor();
    await one.getByText(/The page ended .* before it could save them/).waitFor();
    expect(await one.getByText('Before the crash').count()).toBe(0);
    await button(one, 'Bring them back').click();
    await named(one, 'hand-off', 'Before the crash');
    await saved(one);
    await one.reload();
    await named(one, 'hand-off', 'Before the crash');
    expect(await one.getByText('Changes of yours were not saved last time').count()).toBe(0);
  });
});
