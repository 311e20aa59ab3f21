import type { Page } from 'playwright-core';

/** What a person does with a large workflow, at the pace of a hand. */

const pace = 8;

export async function drag(page: Page, id: string): Promise<void> {
  const box = await page.locator(`[data-step="${id}"]`).boundingBox();
  if (!box) throw new Error(`The step ${id} is not in sight.`);
  const [x, y] = [box.x + 60, box.y + 20];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (let step = 1; step <= 150; step += 1) {
    const turn = (step / 150) * 2 * Math.PI;
    await page.mouse.move(x + 160 * Math.sin(turn), y + 80 * (1 - Math.cos(turn)));
    await page.waitForTimeout(pace);
  }
  await page.mouse.up();
}

export async function pan(page: Page): Promise<void> {
  await page.mouse.move(820, 480);
  for (let step = 0; step < 120; step += 1) {
    await page.mouse.wheel(step < 60 ? 6 : -6, step % 40 < 20 ? 6 : -6);
    await page.waitForTimeout(pace);
  }
}

/** Until nothing moves any more: the last glide, the last answer of a worker. */
export const settle = (page: Page): Promise<void> => page.waitForTimeout(1_200);
