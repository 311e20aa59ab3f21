import { apiOf } from '../../../support/api.ts';
import { tokenFor } from '../../../support/staff.ts';
import { why, workflows } from '../organisation.ts';
import type { Scene } from '../scene.ts';
import type { Screen } from '../screen.ts';

const { sample, twice, everyKind, planned, waits, retired } = workflows;

const publish = async (screen: Screen): Promise<void> => {
  await screen.steps();
  await screen.press('Publish');
  await screen.see('What changes');
};

const versions = async (screen: Screen): Promise<void> => {
  await screen.steps();
  await screen.keys('v');
  await screen.see('Compare with the draft');
};

/** A name typed into a step that is open. */
const rename = (screen: Screen, name: string): Promise<void> => screen.write('Name', name);

/** Somebody saves the same step while the page hears nothing of it. */
async function conflict(screen: Screen): Promise<void> {
  await screen.steps();
  const staff = apiOf(screen.host.url, await tokenFor(screen.host.url, 'secondAdmin'));
  const params = { workflowId: 'twice' };
  const { body } = await staff('readWorkflow', { params });
  const nodes = body.document.nodes.map((node) =>
    node.id === 'go-on' ? { ...node, label: `Noor ${Date.now()}` } : node,
  );
  await staff('saveWorkflow', { params, body: { revision: body.revision, document: { ...body.document, nodes } } });
  await rename(screen, `Amira ${Date.now()}`);
  await screen.see('Decide');
}

export const publishingScenes: readonly Scene[] = [
  { name: 'publish', path: sample, act: publish },
  { name: 'publish-steps', path: sample, act: (screen) => publish(screen).then(() => tab(screen, 0)) },
  { name: 'publish-rules', path: sample, act: (screen) => publish(screen).then(() => tab(screen, 1)) },
  { name: 'publish-at', path: sample, act: (screen) => publish(screen).then(() => screen.press('At a time')) },
  { name: 'publish-errors', path: everyKind, act: (screen) => screen.steps().then(() => screen.press('Publish')) },
  { name: 'versions', path: sample, act: versions },
  { name: 'versions-none', path: twice, act: (screen) => screen.steps().then(() => screen.keys('v')) },
  { name: 'versions-retired', path: retired, act: (screen) => screen.steps().then(() => screen.keys('v')) },
  { name: 'withdraw', path: sample, act: (screen) => versions(screen).then(() => screen.press('Take out of service')) },
  { name: 'planned', path: planned, act: (screen) => screen.see('Call it off') },
  { name: 'waits-for-approval', path: waits, act: (screen) => screen.see('Approve and publish') },
  { name: 'compare', path: `${sample}/compare?from=1&to=draft`, act: (screen) => screen.see('Before') },
  {
    name: 'compare-steps',
    path: `${sample}/compare?from=1&to=draft&show=steps`,
    act: (screen) => screen.see('Before'),
  },
  {
    name: 'compare-rules',
    path: `${sample}/compare?from=1&to=draft&show=rules`,
    act: (screen) => screen.see('Before'),
  },
  { name: 'compare-same', path: `${sample}/compare?from=1&to=1`, act: (screen) => screen.see('Nothing differs') },
  {
    name: 'compare-failed',
    path: `${sample}/compare?from=99&to=draft`,
    act: (screen) => screen.see('They could not be compared'),
  },
  {
    name: 'conflict',
    path: `${twice}?step=go-on`,
    before: ({ page }) => page.routeWebSocket(/./, () => undefined),
    act: conflict,
  },
  {
    name: 'merge',
    path: `${twice}?step=go-on`,
    before: ({ page }) => page.routeWebSocket(/./, () => undefined),
    act: (screen) => conflict(screen).then(() => screen.press('Decide')),
  },
  {
    name: 'not-saved',
    path: `${twice}?step=go-on`,
    act: async (screen) => {
      await screen.steps();
      await screen.page.context().setOffline(true);
      await rename(screen, 'Written offline');
      await screen.see('Not saved');
    },
  },
  {
    name: 'recovery',
    path: `${twice}?step=go-on`,
    act: async (screen) => {
      await screen.steps();
      await screen.page.route('**/v1/workflows/twice', (route) =>
        route.request().method() === 'PUT' ? route.abort() : route.continue(),
      );
      await rename(screen, `Before the crash ${Date.now()}`);
      await screen.see('Not saved');
      await screen.page.reload();
      await screen.see('Bring them back');
    },
  },
  { name: 'why', path: why, act: (screen) => screen.steps() },
  { name: 'why-missing', path: why.replace(/\d+$/, '99') },
];

async function tab({ page }: Screen, index: number): Promise<void> {
  await page.getByRole('dialog').getByRole('tab').nth(index).click();
}
