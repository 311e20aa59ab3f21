import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { layoutProblems } from '../../browser/layout.ts';
import { newPage, signIn, type TestHost } from '../../browser/support.ts';
import { startHostForTests } from '../../support/host.ts';
import { fillOrganisation } from './organisation.ts';
import { heights, passes } from './passes.ts';
import type { Scene } from './scene.ts';
import { scenes } from './scenes/index.ts';
import { Screen } from './screen.ts';
import { type Say, wordingsIn } from './wordings.ts';

/** Which of all that there is; everything where nothing is named. */
export interface Wanted {
  /** Part of the name of a scene. */
  readonly scene?: RegExp | undefined;
  /** `en.1440`, for instance. */
  readonly pass?: RegExp | undefined;
}

/**
 * Takes every scene in every pass into a folder: `SCENE.LANGUAGE.WIDTH.THEME.png`.
 * @returns what went wrong: a scene that could not be reached is taken as far as it got
 */
export async function takeAll(folder: string, { scene, pass }: Wanted): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const host = await startHostForTests({ environment: { BATON_DELIVERY_TRIES: '1' } });
  const chosen = scenes.filter(({ name }) => scene?.test(name) ?? true);
  const problems: string[] = [];
  try {
    for (const isUntouched of [true, false]) {
      const now = chosen.filter((one) => (one.isUntouched ?? false) === isUntouched);
      if (!isUntouched && now.length > 0) await fillOrganisation(host);
      for (const { language, widths, themes } of passes) {
        const say = await wordingsIn(language);
        for (const width of widths.filter((one) => pass?.test(`${language}.${one}`) ?? true))
          problems.push(
            ...(await inLanes(
              now.filter(({ isWide }) => width > 900 || !isWide),
              (one) => takeScene(host, one, { folder, language, width, themes, say }),
            )),
          );
      }
    }
  } finally {
    await host.stop();
  }
  return problems;
}

/** Pages wait more than they work. */
const lanes = 3;

async function inLanes(
  chosen: readonly Scene[],
  take: (scene: Scene) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const left = [...chosen];
  const problems: string[] = [];
  const lane = async (): Promise<void> => {
    for (let next = left.shift(); next; next = left.shift()) problems.push(...(await take(next)));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return problems;
}

interface Way {
  readonly folder: string;
  readonly language: string;
  readonly width: keyof typeof heights;
  readonly themes: readonly ('light' | 'dark')[];
  readonly say: Say;
}

async function takeScene(
  host: TestHost,
  { name, path, as = 'admin', before, act }: Scene,
  { folder, language, width, themes, say }: Way,
): Promise<readonly string[]> {
  const page = await newPage({ width, height: heights[width] });
  const taken = `${name}.${language}.${width}`;
  const problems: string[] = [];
  try {
    await page.addInitScript((chosen) => localStorage.setItem('baton.language', chosen), language);
    const screen = new Screen(page, host, say);
    await before?.(screen);
    if (as === 'nobody') await page.goto(`${host.url}${path}`);
    else await signIn(page, host, as, path);
    await act?.(screen);
  } catch (error) {
    problems.push(`${taken} was not reached: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
  await rest(page);
  problems.push(...(await layoutProblems(page)).map((problem) => `${taken}: ${problem}`));
  for (const theme of themes) {
    await page.emulateMedia({ colorScheme: theme });
    await page.screenshot({ path: join(folder, `${taken}.${theme}.png`) });
  }
  await page.context().close();
  console.log(`Took ${taken}`);
  return problems;
}

/** What is asked for is there, and what glides, fades or is read out has come to rest. */
async function rest(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: 3_000 }).catch(() => undefined);
  await page.waitForTimeout(500);
}
