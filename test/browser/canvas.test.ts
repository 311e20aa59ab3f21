import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { boardOf } from '../bench/drawings.ts';
import { apiOf } from '../support/api.ts';
import { tokenFor } from '../support/staff.ts';
import { closeBrowser, newPage, signIn, startHostForTests, type TestHost } from './support.ts';
import { button, create, middleOf, saved, step } from './workflow-page.ts';

let host: TestHost;
let page: Page;

beforeAll(async () => {
  host = await startHostForTests();
});

afterEach(() => page.context().close());

afterAll(async () => {
  await closeBrowser();
  await host?.stop();
});

async function open(path = '/workflows/first-line'): Promise<Page> {
  page = await newPage();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await signIn(page, host, 'admin', path);
  return page;
}

/** Where a drawn path begins, on the page. Runs in the page. */
function startOfPath(path: SVGElement | HTMLElement): { x: number; y: number } {
  const line = path as unknown as SVGGeometryElement;
  const { x, y } = line.getPointAtLength(0).matrixTransform(line.getScreenCTM() ?? undefined);
  return { x, y };
}

/** Selects steps as a mouse with a held Shift does. */
async function select(...ids: readonly string[]): Promise<void> {
  for (const id of ids) await step(page, id).click({ modifiers: ['Shift'] });
  await page.getByText(`${ids.length} steps selected`).waitFor();
}

describe('the canvas', () => {
  it('copies steps to another workflow, by key and by command, and takes pasting back in one step', async () => {
    await open();
    await step(page, 'hours').waitFor();
    await select('hours', 'team', 'after-hours');
    await page.keyboard.press('Control+c');
    await create(page, host, 'With copies');
    await page.keyboard.press('Control+v');
    await step(page, 'business-hours').waitFor();
    expect(await page.locator('.react-flow__edge').count()).toBe(3);
    await page.getByText('3 steps selected').waitFor();
    await page.keyboard.press('Control+d');
    await step(page, 'business-hours-2').waitFor();

    await button(page, 'Undo: Duplicated 3 steps').click();
    await button(page, 'Undo: Pasted 3 steps').click();
    await step(page, 'business-hours').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Commands' }).waitFor();
    await page.keyboard.type('paste steps');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await step(page, 'business-hours').waitFor();
    await saved(page);
    await page.reload();
    await step(page, 'business-hours').waitFor();
  });

  it('leaves text alone: what is copied from a field stays text, and pasting other text says so', async () => {
    await open();
    await step(page, 'gold').click();
    const name = page.getByRole('textbox', { name: /^Name/ });
    await name.fill('Paste me');
    await name.selectText();
    await page.keyboard.press('Control+c');
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('Paste me');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
    expect(await name.inputValue()).toBe('Paste mePaste me');
    await step(page, 'asks').click();
    await page.keyboard.press('Control+v');
    await page.getByText('The clipboard holds no steps. Copy some on a canvas first.').waitFor();
  });

  it('tidies, aligns and groups, each undone in one step', async () => {
    await open();
    const before = await middleOf(step(page, 'goes-on'));
    await page.keyboard.press('f');
    await button(page, 'Undo: Tidied the workflow').waitFor();
    expect(await middleOf(step(page, 'goes-on'))).not.toEqual(before);
    await page.keyboard.press('Control+z');
    expect(await middleOf(step(page, 'goes-on'))).toEqual(before);

    await select('upset-person', 'gold-person');
    await button(page, 'Align top edges').click();
    const [one, other] = [await middleOf(step(page, 'upset-person')), await middleOf(step(page, 'gold-person'))];
    expect(one.y).toBeCloseTo(other.y, 0);

    await button(page, 'Group these steps').click();
    await page.getByRole('textbox', { name: 'Name' }).fill('Upset or gold');
    await page.keyboard.press('Tab');
    await step(page, 'asks').click();
    await button(page, 'Upset or gold').click();
    await page.getByText('2 steps selected').waitFor();
    await button(page, 'Ungroup').click();
    await button(page, 'Upset or gold').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await button(page, 'Upset or gold').waitFor();
    await page.keyboard.press('Delete');
    await step(page, 'upset-person').waitFor({ state: 'detached' });
    expect(await button(page, 'Upset or gold').count()).toBe(0);
  });

  it('keeps all in sight when a panel takes room, where all was in sight before', async () => {
    await open();
    const right = async (part: string): Promise<number> =>
      Math.max(
        ...(await page.locator(part).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right))),
      );
    await step(page, 'goes-on').waitFor();
    await page.keyboard.press('v');
    const panel = page.getByRole('region', { name: 'Versions' });
    await panel.waitFor();
    const { x } = (await panel.boundingBox()) ?? { x: 0 };
    await expect.poll(() => right('[data-step]')).toBeLessThan(x);
  });

  it('finds a step by a few letters and goes there, and keeps it uncovered when the problems take room', async () => {
    await open();
    await step(page, 'asks').click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await page.getByRole('dialog', { name: 'Find a step' }).waitFor();
    await page.keyboard.type('nothing stands');
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => step(page, 'goes-on').evaluate((card) => card.contains(document.activeElement))).toBe(true);
    await button(page, 'No problems').click();
    await page.getByRole('region', { name: 'Problems' }).waitFor();
    const { x, y } = await middleOf(step(page, 'goes-on'));
    expect(await page.evaluate(`document.elementFromPoint(${x}, ${y}).closest('[data-step]')?.dataset.step`)).toBe(
      'goes-on',
    );
  });
});

describe('a workflow of hundreds of steps', () => {
  const document = boardOf(200);
  const params = { workflowId: document.id };

  beforeAll(async () => {
    const api = apiOf(host.url, await tokenFor(host.url, 'admin'));
    await api('saveWorkflow', { params, body: { revision: 0, document } });
  });

  it('is shapes from afar that are still steps, and has its words and its connections again from near', async () => {
    await open(`/workflows/${document.id}`);
    await step(page, 'q3').waitFor();
    const cards = page.locator('[data-step]');
    await expect.poll(() => cards.count()).toBe(200);
    expect((await cards.allInnerTexts()).join('')).toBe('');
    expect(await page.locator('.react-flow__edge').count()).toBe(0);
    await step(page, 'q3').click();
    await page.getByRole('group', { name: /^Condition, .* selected$/ }).waitFor();

    // Selecting from afar came nearer.
    await expect.poll(() => step(page, 'q3').innerText()).toMatch(/^Condition/);
    expect(await cards.count()).toBeLessThan(100);
    const [dot, line] = await Promise.all([
      middleOf(step(page, 'q3').locator('[data-exit="yes"]')),
      page.locator('.react-flow__edge[data-id="q3-yes"] path').first().evaluate(startOfPath),
    ]);
    expect(Math.hypot(dot.x - line.x, dot.y - line.y)).toBeLessThan(6);
  });

  it('is compared and explained on drawings that hold no more than is in sight', async () => {
    const api = apiOf(host.url, await tokenFor(host.url, 'admin'));
    await api('publishWorkflow', { params, body: { revision: 1, note: 'Hundreds of steps.' } });
    const nodes = document.nodes.map((node) => (node.id === 'q3' ? { ...node, label: 'Renamed' } : node));
    await api('saveWorkflow', { params, body: { revision: 1, document: { ...document, nodes } } });
    await apiOf(host.url, host.channelKeys.chat)('postMessage', {
      params: { conversationId: 'c-hundreds' },
      body: { messageId: 'm1', role: 'customer', text: 'Hello' },
    });
    await open(`/workflows/${document.id}/compare?from=live&to=draft&show=canvas`);
    const cards = page.locator('[data-step]');
    await expect.poll(() => cards.count()).toBe(200);
    expect((await cards.allInnerTexts()).join('')).toBe('');
    expect(await page.locator('[data-change]').count()).toBe(1);
    await page.getByTitle('Back to 100 %').click();
    await expect.poll(() => cards.count()).toBeLessThan(100);
    await expect.poll(() => cards.first().innerText()).toMatch(/^(Condition|Hand off)/);

    await page.goto(`${host.url}/workflows/${document.id}/why/c-hundreds/1`);
    await cards.first().waitFor();
    await page.getByTitle('Back to 100 %').click();
    await expect.poll(() => cards.count()).toBeLessThan(100);
    await page
      .getByText(/^found /)
      .first()
      .waitFor();
  });
});

describe('the outline', () => {
  it('is a tree with one tab stop that adds, connects, duplicates, deletes and opens by key', async () => {
    await open('/workflows');
    await create(page, host, 'By outline');
    await page.keyboard.press('o');
    const tree = page.getByRole('tree', { name: /^Steps of the workflow/ });
    await tree.waitFor();
    const lines = (): Promise<string[]> => tree.getByRole('treeitem').allInnerTexts();
    const focused = async (): Promise<string | null> =>
      (await page
        .locator('[role="treeitem"]:focus')
        .textContent({ timeout: 500 })
        .catch(() => null)) ?? '';
    const choose = async (dialog: RegExp, words: string): Promise<void> => {
      await page.getByRole('dialog', { name: dialog }).waitFor();
      await page.keyboard.type(words);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    };
    expect(await tree.locator('[tabindex="0"]').count()).toBe(1);
    await tree.getByRole('treeitem').first().focus();

    await page.keyboard.press('a');
    await choose(/^Add a step after/, 'condition');
    await expect.poll(focused).toMatch(/^Condition/);
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/^yesHand off/);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toMatch(/^noleads nowhere yet/);
    await page.keyboard.press('Enter');
    await choose(/^Add a step after/, 'continue');
    await expect.poll(focused).toMatch(/^noContinue/);

    await page.keyboard.press('ArrowLeft');
    expect(await focused()).toMatch(/^Condition/);
    await page.keyboard.press('Control+d');
    await expect.poll(async () => (await lines()).length).toBe(7);
    await page.keyboard.press('c');
    await choose(/^Connect/, 'continue');
    await expect.poll(async () => (await lines()).filter((line) => line.includes('on to')).length).toBe(1);
    await page.keyboard.press('Delete');
    await expect.poll(async () => (await lines()).length).toBe(4);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForFunction('document.activeElement.closest("[aria-label=Step]") !== null');
    await saved(page);
  });
});

describe('the condition builder', () => {
  it('moves conditions between groups by key and by mouse, each as one step', async () => {
    await open();
    await step(page, 'gold').click();
    const sentences = (): Promise<string[]> => page.locator('[data-opens]').allInnerTexts();
    await expect.poll(async () => (await sentences()).length).toBeGreaterThan(2);
    const before = await sentences();
    const first = page.getByRole('button', { name: /^Move: / }).first();
    await first.focus();
    await page.keyboard.press('ArrowDown'); // into the group below
    await page.getByText('Moved down').waitFor();
    await page.keyboard.press('ArrowDown');
    await expect.poll(async () => (await sentences()).indexOf(before[0] ?? '')).toBe(1);
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toBe(`Move: ${before[0]}`);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(sentences).toEqual(before);

    const handles = page.getByRole('button', { name: /^Move: / });
    await handles.first().dragTo(page.locator('[data-opens]').last(), { targetPosition: { x: 60, y: 26 } });
    await expect.poll(async () => (await sentences()).at(-1)).toBe(before[0]);
    await page.keyboard.press('Control+z');
    await expect.poll(sentences).toEqual(before);
  });

  it('shows what a threshold would have meant for last week’s messages, as it moves', async () => {
    const at = (id: string) => `${host.url}/v1/conversations/${id}/messages`;
    for (const [id, confidence] of [0.2, 0.5, 0.9, 0.95].entries())
      await fetch(at(`share-${id}`), {
        method: 'POST',
        headers: { authorization: `Bearer ${host.channelKeys.chat}`, 'content-type': 'application/json' },
        body: JSON.stringify({ messageId: 'm', role: 'assistant', text: 'Tomorrow.', confidence }),
      });
    await open('/workflows');
    await create(page, host, 'Live share');
    await step(page, 'start').click();
    await page.keyboard.press('a');
    await page.getByRole('dialog', { name: /^Add a step after/ }).waitFor();
    await page.keyboard.type('condition');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByText('Holds for 25 % of 4 messages of the last 7 days').waitFor();
    await page.getByRole('slider').focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Holds for 50 % of 4 messages of the last 7 days').waitFor();
  });
});
