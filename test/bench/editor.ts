import type { Page } from 'playwright-core';
import { build } from '../../functions/local/host/build.ts';
import { closeBrowser } from '../browser/support.ts';
import { apiOf, until } from '../support/api.ts';
import { startHostForTests, type TestHost } from '../support/host.ts';
import { tokenFor } from '../support/staff.ts';
import { boardOf } from './drawings.ts';
import { drag, pan, settle } from './editor/acts.ts';
import { goalsOfLooking, lookedAt } from './editor/looking.ts';
import { type Motion, motion, open } from './editor/page.ts';
import { frameProbe, renderProbe } from './editor/probes.ts';
import { median, ms, table } from './measure.ts';

const runs = 3;
const sizes = [500, 1_000] as const;
/** Which step is dragged, and which is selected. */
const [dragged, selected] = ['q3', 'q4'];

/** The editor with large workflows, built for production, in headless Chromium; the median of three runs each. */
export async function run(): Promise<void> {
  await build(console.log);
  const host = await startHostForTests();
  try {
    const columns: (readonly string[])[] = [];
    for (const size of sizes) columns.push(await measured(host, size));
    print(goals, columns);
    // After the rest: what is published here lives among the rules that are analysed.
    const looked: (readonly string[])[] = [];
    for (const size of sizes) looked.push(await lookedAt(host, boardOf(size), runs));
    print(goalsOfLooking, looked);
  } finally {
    await closeBrowser();
    await host.stop();
  }
}

type Goals = readonly (readonly [name: string, goal: string])[];

function print(rows: Goals, columns: readonly (readonly string[])[]): void {
  table(
    ['', ...sizes.map((size) => `${size} nodes, ${boardOf(size).edges.length} edges`), 'goal at 500'],
    rows.map(([name, goal], row) => [name, ...columns.map((column) => column[row] ?? ''), goal]),
  );
}

const goals: Goals = [
  ['opens, from the click in the list', '2.5 s'],
  ['first analysed, from asking the worker', '300 ms'],
  ['analysed after an edit', '300 ms'],
  ['drag at zoom 1', '50 fps'],
  ['drag at zoom 1, 95th percentile of a frame', '20 ms'],
  ['pan with all in view', '40 fps'],
  ['asked of the worker meanwhile', '0'],
  ['cards drawn by drag, pan and selection that they were not about', '0'],
];

async function measured(host: TestHost, size: number): Promise<readonly string[]> {
  const document = boardOf(size);
  const api = apiOf(host.url, await tokenFor(host.url, 'admin'));
  const { status } = await api('saveWorkflow', {
    params: { workflowId: document.id },
    body: { revision: 0, document },
  });
  if (status !== 200) throw new Error(`The workflow of ${size} nodes was not saved: ${status}.`);
  const rounds: Round[] = [];
  for (let round = 0; round < runs; round += 1) rounds.push(await oneRound(host, document.name, round));
  const middle = (pick: (round: Round) => number) => median(rounds.map(pick));
  return [
    ms(middle(({ openMs }) => openMs)),
    ms(middle(({ firstAnalysisMs }) => firstAnalysisMs)),
    ms(middle(({ analysisMs }) => analysisMs)),
    middle(({ drag: { fps } }) => fps).toFixed(0),
    ms(middle(({ drag: { p95Ms } }) => p95Ms)),
    middle(({ pan: { fps } }) => fps).toFixed(0),
    String(Math.max(...rounds.map((round) => round.drag.asked + round.pan.asked))),
    String((await drawnBesides(host, document.id)).length),
  ];
}

interface Round {
  readonly openMs: number;
  /** The worker meets its code for the first time. */
  readonly firstAnalysisMs: number;
  readonly analysisMs: number;
  readonly drag: Motion;
  readonly pan: Motion;
}

async function oneRound(host: TestHost, name: string, round: number): Promise<Round> {
  const page = await open(host, frameProbe, '/workflows');
  const openMs = await opened(page, name);
  const firstAnalysisMs = await answer(page, 0);
  await page.keyboard.press('z');
  await settle(page);
  const panned = await motion(page, () => pan(page));
  await toFullSize(page);
  const moved = await motion(page, () => drag(page, dragged));
  const before = (await answers(page)).length;
  await page.locator(`[data-step="${dragged}"]`).click();
  await page.getByRole('textbox', { name: /^Name/ }).fill(`Renamed ${round}`);
  const analysisMs = await answer(page, before);
  await page.context().close();
  return { openMs, firstAnalysisMs, analysisMs, drag: moved, pan: panned };
}

const answers = async (page: Page) => (await page.evaluate('window.probe.answers')) as readonly number[];

/** How long the worker took for what it was asked as the n-th. */
const answer = (page: Page, index: number): Promise<number> => until(async () => (await answers(page))[index]);

/** Runs in the page, where helpers of a compiled function are not known: hence an expression made of text. */
const clickUntilShown = new Function(
  'button',
  `return (async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const isShown = () => document.querySelector('[data-step]')?.checkVisibility({ visibilityProperty: true });
    const from = performance.now();
    button.click();
    while (!isShown()) await frame();
    await frame();
    return performance.now() - from;
  })()`,
) as (button: Element) => Promise<number>;

/** As a person comes, from the list, until the first card is there to be read. */
async function opened(page: Page, name: string): Promise<number> {
  const button = page.getByRole('button', { name, exact: true });
  await button.waitFor();
  await settle(page);
  return Number(await button.evaluate(clickUntilShown));
}

/** Goes to the step that will be dragged, at zoom 1, in the middle of the canvas. */
async function toFullSize(page: Page): Promise<void> {
  await page.goto(`${page.url().split('?')[0]}?step=${dragged}`);
  await page.locator(`[data-step="${dragged}"]`).waitFor();
  await settle(page);
  await page.getByTitle('Back to 100 %').click();
  await page.keyboard.press('Escape');
  await settle(page);
}

/** The cards drawn while others were dragged, passed by and selected. */
async function drawnBesides(host: TestHost, workflowId: string): Promise<readonly string[]> {
  const page = await open(host, renderProbe, `/workflows/${workflowId}?step=${dragged}`);
  await page.locator(`[data-step="${dragged}"]`).waitFor();
  await toFullSize(page);
  await page.evaluate('window.drawn.clear()');
  await drag(page, dragged);
  await pan(page);
  await page.locator(`[data-step="${selected}"]`).click();
  await settle(page);
  const drawn = (await page.evaluate('[...window.drawn]')) as string[];
  await page.context().close();
  return drawn.filter((id) => id !== dragged && id !== selected);
}
