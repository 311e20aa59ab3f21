import type { Page } from 'playwright-core';

/** What a person does with a large workflow, at the pace of a hand. */

const pace = 8;
const lastsMs = 1_500;

/** Goes on for the same time, however slow the page is. */
async function during(act: (share: number) => Promise<void>): Promise<void> {
  const from = performance.now();
  for (let share = 0; share < 1; share = (performance.now() - from) / lastsMs) await act(share);
}

export async function drag(page: Page, id: string): Promise<void> {
  const box = await page.locator(`[data-step="${id}"]`).boundingBox();
  if (!box) throw new Error(`The step ${id} is not in sight.`);
  const [x, y] = [box.x + 60, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await during(async (share) => {
    const turn = share * 2 * Math.PI;
    await page.mouse.move(x + 160 * Math.sin(turn), y + 80 * (1 - Math.cos(turn)));
    await page.waitForTimeout(pace);
  });
  // Back where it began, also when the page was too slow for the last of the way.
  await page.mouse.move(x, y);
  await page.mouse.up();
}

export async function pan(page: Page): Promise<void> {
  await page.mouse.move(820, 480);
  await during(async (share) => {
    await page.mouse.wheel(share < 0.5 ? 6 : -6, 0);
    await page.waitForTimeout(pace);
  });
}

/** Until nothing moves any more: the last glide, the last answer of a worker. */
export const settle = (page: Page): Promise<void> => page.waitForTimeout(1_200);
