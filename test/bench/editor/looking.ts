import type { Page } from 'playwright-core';
import type { WorkflowDocument } from '../../../shared/workflow/document.ts';
import { apiOf, until } from '../../support/api.ts';
import type { TestHost } from '../../support/host.ts';
import { tokenFor } from '../../support/staff.ts';
import { median, ms } from '../measure.ts';
import { pan, settle } from './acts.ts';
import { motion, open } from './page.ts';
import { frameProbe, shownProbe } from './probes.ts';

export const goalsOfLooking = [
  ['comparing opens, from its address', '2.5 s'],
  ['comparing, pan with all in view', '40 fps'],
  ['comparing, pan at zoom 1', '50 fps'],
  ['explaining opens, from its address', '2.5 s'],
  ['explaining, pan with all in view', '40 fps'],
  ['explaining, pan at zoom 1', '50 fps'],
] as const;

/** The drawings that are only looked at: a version beside the draft, and the way of a message. */
export async function lookedAt(host: TestHost, document: WorkflowDocument, runs: number): Promise<readonly string[]> {
  const conversationId = `c-${document.id}`;
  await prepare(host, document, conversationId);
  const addresses = [
    `/workflows/${document.id}/compare?from=live&to=draft&show=canvas`,
    `/workflows/${document.id}/why/${conversationId}/1`,
  ];
  const page = await open(host, shownProbe + frameProbe, '/workflows');
  const figures: string[] = [];
  for (const address of addresses) {
    const rounds: Looked[] = [];
    for (let round = 0; round < runs; round += 1) rounds.push(await look(page, `${host.url}${address}`));
    figures.push(
      ms(median(rounds.map(({ openMs }) => openMs))),
      median(rounds.map(({ farFps }) => farFps)).toFixed(0),
      median(rounds.map(({ nearFps }) => nearFps)).toFixed(0),
    );
  }
  await page.context().close();
  return figures;
}

/** A version that is live, a draft with one step in 25 renamed, and a message that was decided. */
async function prepare(host: TestHost, document: WorkflowDocument, conversationId: string): Promise<void> {
  const api = apiOf(host.url, await tokenFor(host.url, 'admin'));
  const params = { workflowId: document.id };
  const { revision } = (await api('readWorkflow', { params })).body;
  const published = await api('publishWorkflow', { params, body: { revision, note: 'To be looked at.' } });
  const nodes = document.nodes.map((node, index) => (index % 25 === 3 ? { ...node, label: `Renamed ${index}` } : node));
  const saved = await api('saveWorkflow', { params, body: { revision, document: { ...document, nodes } } });
  const decided = await apiOf(host.url, host.channelKeys.chat)('postMessage', {
    params: { conversationId },
    body: { messageId: 'm1', role: 'customer', text: 'Hello' },
  });
  const failed = [published, saved, decided].find(({ status }) => status !== 200);
  if (failed) throw new Error(`${document.id} could not be made ready to be looked at: ${failed.status}.`);
}

interface Looked {
  readonly openMs: number;
  readonly farFps: number;
  readonly nearFps: number;
}

async function look(page: Page, url: string): Promise<Looked> {
  await page.goto(url);
  const openMs = await until(async () => (await page.evaluate('window.shownAt')) as number | undefined, 60_000);
  await settle(page);
  await page.keyboard.press('z');
  await settle(page);
  const far = await motion(page, () => pan(page));
  await page.getByTitle('Back to 100 %').click();
  await settle(page);
  const near = await motion(page, () => pan(page));
  return { openMs, farFps: far.fps, nearFps: near.fps };
}
