import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, closeBrowser, newPage, signIn, startHostForTests, type TestHost } from './support.ts';
import { button, create, dragTo, middleOf, saved, step } from './workflow-page.ts';

let host: TestHost;
let pages: Page[] = [];

beforeAll(async () => {
  host = await startHostForTests();
});

afterEach(async () => {
  await Promise.all(pages.map((page) => page.context().close()));
  pages = [];
});

afterAll(async () => {
  await closeBrowser();
  await host?.stop();
});

interface OpenOptions extends NonNullable<Parameters<typeof newPage>[0]> {
  readonly role?: Parameters<typeof signIn>[2];
  readonly path?: string;
}

async function open({ role = 'admin', path = '/workflows/first-line', ...options }: OpenOptions = {}): Promise<Page> {
  const page = await newPage(options);
  pages.push(page);
  await signIn(page, host, role, path);
  return page;
}

describe('a workflow', () => {
  it('keeps a value that was changed in the inspector', async () => {
    const page = await open();
    await step(page, 'asks').click();
    await page.getByRole('slider').focus();
    for (let press = 0; press < 5; press += 1) await page.keyboard.press('ArrowRight');
    await step(page, 'asks').getByText('55 %').waitFor();
    await saved(page);
    await page.reload();
    await step(page, 'asks').getByText('55 %').waitFor();
  });

  it('grows by dragging: a step from the list, a connection, and why another is refused', async () => {
    const page = await open({ path: '/workflows' });
    await create(page, host, 'By dragging');
    await page
      .locator('button[draggable]', { hasText: 'Condition' })
      .dragTo(page.locator('.react-flow__pane'), { targetPosition: { x: 820, y: 260 } });
    await step(page, 'condition').waitFor();

    const exit = (id: string) => step(page, 'condition').locator(`[data-exit="${id}"]`);
    await page.getByRole('region', { name: 'Step', exact: true }).waitFor();
    await middleOf(exit('yes'));
    await dragTo(page, exit('yes'), await middleOf(step(page, 'hand-off')));
    await page.mouse.up();
    await page.locator('.react-flow__edge[data-id="condition-yes"]').waitFor({ state: 'attached' });

    await dragTo(page, exit('no'), await middleOf(step(page, 'start')));
    await page.getByText('Nothing leads to the start.').waitFor();
    await page.mouse.up();
    expect(await page.locator('.react-flow__edge').count()).toBe(2);

    await dragTo(page, exit('no'), { ...(await middleOf(exit('no'))), y: 700 });
    await page.mouse.up();
    await page.getByRole('dialog', { name: /Add a step after/ }).waitFor();
    await page.keyboard.type('continue');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await step(page, 'continue').waitFor();
    expect(await page.locator('.react-flow__edge').count()).toBe(3);
    await saved(page);
  });

  it('undoes and redoes a drag as one step, and a deletion with its connections', async () => {
    const page = await open({ path: '/workflows' });
    await create(page, host, 'Undo');
    const at = await middleOf(step(page, 'hand-off'));
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + 150, at.y + 40, { steps: 10 });
    await page.mouse.up();
    const moved = await middleOf(step(page, 'hand-off'));
    expect(moved.x - at.x).toBeGreaterThan(100);
    await page.keyboard.press('Control+z');
    expect(await middleOf(step(page, 'hand-off'))).toEqual(at);
    await page.keyboard.press('Control+Shift+Z');
    expect(await middleOf(step(page, 'hand-off'))).toEqual(moved);

    await step(page, 'hand-off').click();
    await page.keyboard.press('Delete');
    await step(page, 'hand-off').waitFor({ state: 'detached' });
    expect(await page.locator('.react-flow__edge').count()).toBe(0);
    await button(page, 'Undo: Deleted 1 step').click();
    await step(page, 'hand-off').waitFor();
    expect(await page.locator('.react-flow__edge').count()).toBe(1);
  });

  it('is checked, published with a note, and rolled back', async () => {
    const page = await open();
    await step(page, 'gold').click();
    await page.getByLabel('Name').fill('Gold, stumbling');
    await button(page, 'Check').click();
    await page.getByText(/Ready to publish: 12 rules/).waitFor();
    await button(page, 'Publish').click();
    const dialog = page.getByRole('dialog', { name: 'Publish version 2' });
    await dialog.getByText(/12 rules will decide/).waitFor();
    expect(await dialog.getByRole('button', { name: 'Publish' }).isDisabled()).toBe(true);
    await dialog.getByLabel('What changes').fill('Gold has another name.');
    await dialog.getByRole('button', { name: 'Publish' }).click();
    await page.getByText('Version 2 live', { exact: true }).waitFor();

    await button(page, 'Versions').click();
    await page.getByText('Gold has another name.').waitFor();
    await button(page, 'Make live again').click();
    await page.getByText('Version 1 live', { exact: true }).waitFor();
  });

  it('is read as a table of rules that follow the drawing, and lead back to their steps', async () => {
    const page = await open();
    await step(page, 'gold').waitFor();
    await page.keyboard.press('w');
    const table = page.getByRole('region', { name: 'Table of rules' });
    await table.getByText(/^12 rules, tried from the top/).waitFor();
    expect(await table.getByRole('rowheader').allInnerTexts()).toEqual(
      [...Array(12).keys()].map((index) => `${index + 1}`),
    );
    const gold = table.getByRole('row', { name: /If customer tier is gold .* Hand off to Customer care/ });
    expect(await gold.getByRole('button').count()).toBe(3);
    await gold.getByRole('button', { name: /steps passed$/ }).click();
    await gold.getByRole('button', { name: 'Asks for a person?' }).waitFor();
    await gold.getByRole('button', { name: 'Gold customer' }).click();
    await step(page, 'gold-person').waitFor();
    await expect
      .poll(() => step(page, 'gold-person').evaluate((card) => card.contains(document.activeElement)))
      .toBe(true);

    await page.keyboard.press('Delete');
    await page.keyboard.press('w');
    await table.getByText('It makes no rules yet').waitFor();
    await page.keyboard.press('Control+z');
    await gold.waitFor();
  });

  it('is not published with errors: each is told with its step', async () => {
    const page = await open({ path: '/workflows' });
    await create(page, host, 'Broken');
    await step(page, 'start').click();
    await page.keyboard.press('a');
    await page.getByRole('dialog', { name: /Add a step after/ }).waitFor();
    await page.keyboard.type('condition');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await step(page, 'condition').waitFor();
    await button(page, 'Publish').click();
    const dialog = page.getByRole('dialog', { name: 'Publish version 1' });
    await dialog.getByText('1 error must be mended first. What is live stays live.').waitFor();
    await dialog.getByRole('button', { name: /Show “When AI confidence/ }).click();
    await page
      .getByRole('region', { name: 'Step', exact: true })
      .getByText(/The exit “no”/)
      .waitFor();
  });

  it('can be looked at, and not changed, without the role', async () => {
    const page = await open({ role: 'editor' });
    await step(page, 'asks').click();
    await page.getByText('You can look at this workflow, and not change it').waitFor();
    expect(await page.getByLabel('Name').isDisabled()).toBe(true);
    await page.keyboard.press('Delete');
    expect(await step(page, 'asks').count()).toBe(1);
    expect(await button(page, 'Publish').count()).toBe(0);
  });

  it('that is not there says so', async () => {
    const page = await open({ path: '/workflows/nowhere' });
    await page.getByRole('heading', { name: 'This workflow is not there' }).waitFor();
  });
});

describe('the keyboard alone', () => {
  const focusedStep = (page: Page): Promise<string | undefined> =>
    page.evaluate('document.activeElement?.dataset?.step') as Promise<string | undefined>;

  it('reaches, adds, connects, moves, opens and deletes', async () => {
    const page = await open({ path: '/workflows' });
    await create(page, host, 'By keyboard');
    for (let press = 0; press < 60 && (await focusedStep(page)) === undefined; press += 1)
      await page.keyboard.press('Tab');
    expect(await focusedStep(page)).toBe('start');
    await page.keyboard.press('Tab');
    expect(await focusedStep(page)).toBeUndefined();
    await page.keyboard.press('Shift+Tab');

    // A question between start and hand-off.
    await page.keyboard.press('ArrowDown');
    expect(await focusedStep(page)).toBe('hand-off');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('a');
    await page.getByRole('dialog', { name: /Add a step after/ }).waitFor();
    await page.keyboard.type('condition');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => focusedStep(page)).toBe('condition');

    // Its free exit leads to the same person.
    await page.keyboard.press('c');
    await page.getByRole('dialog', { name: /Connect/ }).waitFor();
    await page.keyboard.type('hand');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.react-flow__edge[data-id="condition-no"]').waitFor({ state: 'attached' });
    await expect.poll(() => focusedStep(page)).toBe('condition');

    const before = await middleOf(step(page, 'condition'));
    await page.keyboard.press('Control+ArrowRight');
    expect((await middleOf(step(page, 'condition'))).x).toBeGreaterThan(before.x);

    await page.keyboard.press('Enter');
    await page.waitForFunction('document.activeElement.closest("[aria-label=Step]") !== null');
    for (let press = 0; press < 20 && !(await page.evaluate('document.activeElement.type === "range"')); press += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowLeft');
    await step(page, 'condition').getByText('49 %').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => focusedStep(page)).toBe('condition');

    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Delete');
    await step(page, 'condition').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await step(page, 'condition').waitFor();
    await saved(page);
  });
});

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  /** React Aria reads out what is busy for some seconds, by the name of a button that may be gone by then. */
  const quiet = (page: Page): Promise<unknown> =>
    page.waitForFunction('document.querySelector("[role=log] [role=img]") === null');
  const clean = async (page: Page): Promise<void> => {
    await quiet(page);
    expect(await axeProblems(page)).toEqual([]);
  };

  it('has no accessibility violation in list, canvas, inspector and dialogs', async () => {
    const page = await open({ theme, path: '/workflows' });
    await button(page, 'First line').waitFor();
    await clean(page);
    await button(page, 'New workflow').click();
    await clean(page);
    await page.keyboard.press('Escape');
    await button(page, 'First line').click();
    await step(page, 'stuck').waitFor();
    await clean(page);
    await step(page, 'stuck').click();
    await page.getByRole('button', { name: /^4\. Asks the same again/ }).click();
    await clean(page);
    await button(page, 'Add step').click();
    await button(page, /problems?$/)
      .first()
      .click();
    await clean(page);
    await step(page, 'stuck').focus();
    await page.keyboard.press('c');
    await page.getByRole('dialog').waitFor();
    await clean(page);
    await page.keyboard.press('Escape');
    await button(page, 'Publish').click();
    await page.getByText(/rules will decide/).waitFor();
    await clean(page);
    await page.keyboard.press('Escape');
    await button(page, 'Versions').click();
    await page.getByRole('heading', { name: 'Version 1', exact: true }).waitFor();
    await clean(page);
    await page.keyboard.press('w');
    await page.getByText(/rules, tried from the top/).waitFor();
    await clean(page);
  });

  it('has none in the outline with its sheet on a phone', async () => {
    const page = await open({ theme, width: 390, height: 844 });
    await page.getByRole('treeitem', { name: /^no\s*Condition\s*Asks for a person\?/ }).click();
    await page.getByRole('region', { name: 'Step', exact: true }).waitFor();
    await clean(page);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });
});
