import type { Page } from 'playwright-core';
import { newPage, signIn } from '../../browser/support.ts';
import type { TestHost } from '../../support/host.ts';
import { quantile } from '../measure.ts';

/** @param probe runs in the page before anything else of it */
export async function open(host: TestHost, probe: string, path: string): Promise<Page> {
  const page = await newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(probe);
  await signIn(page, host, 'admin', path);
  return page;
}

export interface Motion {
  readonly fps: number;
  readonly p95Ms: number;
  readonly asked: number;
}

/** The frames of a page that has the `frameProbe`, while something is done on it. */
export async function motion(page: Page, act: () => Promise<void>): Promise<Motion> {
  await page.evaluate('window.probe.start()');
  await act();
  const { frames, asked } = (await page.evaluate('window.probe.stop()')) as { frames: number[]; asked: number };
  const gaps = frames.slice(1).map((at, index) => at - (frames[index] ?? at));
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  return {
    fps: (1_000 * gaps.length) / total,
    p95Ms: quantile(
      gaps.sort((a, b) => a - b),
      0.95,
    ),
    asked,
  };
}
