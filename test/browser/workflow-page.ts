import type { Locator, Page } from 'playwright-core';
import type { TestHost } from './support.ts';

export const step = (page: Page, id: string): Locator => page.locator(`[data-step="${id}"]`);
export const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', { name, exact: typeof name === 'string' });
export const saved = (page: Page): Promise<void> => page.getByText('Saved', { exact: true }).waitFor();

/** A draft of its own: start, then hand off. @returns its path */
export async function create(page: Page, host: Pick<TestHost, 'url'>, name: string): Promise<void> {
  await page.goto(`${host.url}/workflows`);
  await button(page, 'New workflow').click();
  await page.getByLabel('Name').fill(name);
  await button(page, 'Create').click();
  await step(page, 'hand-off').waitFor();
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The canvas moves to keep what is selected in sight; a place counts once it stays. */
export async function middleOf(part: Locator): Promise<Point> {
  let last = '';
  for (;;) {
    const box = await part.boundingBox();
    if (box && JSON.stringify(box) === last) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    last = JSON.stringify(box);
    await part.page().evaluate('new Promise((done) => setTimeout(done, 60))');
  }
}

/** Leaves the button down, to look at what the page shows during the drag. */
export async function dragTo(page: Page, from: Locator, to: Point): Promise<void> {
  const { x, y } = await middleOf(from);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 15, y + 35, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 8 });
}
