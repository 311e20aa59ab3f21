import { randomBytes } from 'node:crypto';
import { toRuleSet } from '../../../shared/rules/rule.ts';
import type { Channel } from '../../../shared/settings/channel.ts';
import { DynamoDbWorkflowStore } from '../../adapters/dynamodb/configuration/dynamodb-workflow-store.ts';
import { EventBridgePublisher } from '../../adapters/eventbridge/eventbridge-publisher.ts';
import { storesOf } from '../../dependencies.ts';
import { busName } from '../../topology.ts';
import { createKey } from '../../use-cases/channel-keys.ts';
import { publishWorkflow } from '../../use-cases/publish-workflow.ts';
import { saveWorkflow } from '../../use-cases/workflows.ts';
import { sampleOrganisation } from '../sample/organisation.ts';
import { sampleWorkflow } from '../sample/workflow.ts';

/** Who set the sample up, for the audit log. */
const setup = { id: 'setup', name: 'Baton setup' };

export type ChannelKeys = Readonly<Record<string, string>>;

/** Where the try-it chat hears of news; the path tells its webhook from one that an admin has set. */
export const tryItWebhookPath = '/local/try/webhook';

/** Puts the sample organisation in place, by the same use cases that an admin's calls run. Once: later starts find it there. */
export async function seed(url: string): Promise<{ readonly isFirstStart: boolean; readonly webhookSecret: string }> {
  const stores = storesOf('admin-api');
  const { settings, client, content, tables } = stores;
  const workflows = new DynamoDbWorkflowStore(client, tables.configuration, content);
  const deps = { ...stores, workflows, publisher: new EventBridgePublisher(busName) };
  const isDone = await workflows.livePointer().then(
    ({ versions }) => versions[sampleWorkflow.id] !== undefined,
    () => false,
  );
  if (isDone) {
    const { channels } = await settings.settings();
    return { isFirstStart: false, webhookSecret: await keepWebhook(settings, channels, url) };
  }

  // Each step may have been done by a first start that was broken off, so each can be done again.
  const { organisation, calendars, queues, channels, messages } = sampleOrganisation;
  const webhookSecret = newWebhookSecret();
  await settings.save([
    { kind: 'organisation', value: organisation },
    ...calendars.map((value) => ({ kind: 'calendar' as const, value })),
    ...queues.map((value) => ({ kind: 'queue' as const, value })),
    ...channels.map((value) => ({
      kind: 'channel' as const,
      value: value.kind === 'chat' ? withWebhook(value, url, webhookSecret) : value,
    })),
    ...messages.map((value) => ({ kind: 'message' as const, value })),
  ]);
  const empty = { revision: 1, ruleSetHash: await workflows.keepRuleSet(toRuleSet([])), versions: {} };
  await workflows.moveLivePointer(empty, 0);
  const draft = await workflows.draft(sampleWorkflow.id);
  const { revision } =
    draft ?? (await saveWorkflow(deps, sampleWorkflow.id, { revision: 0, document: sampleWorkflow }, setup));
  await publishWorkflow(deps, sampleWorkflow.id, { revision, note: 'The sample workflow' }, setup);
  return { isFirstStart: true, webhookSecret };
}

/** A key for each channel of the sample. Only their hashes are stored, so they are made anew where the file with them is gone. */
export async function makeChannelKeys(): Promise<ChannelKeys> {
  const stores = storesOf('admin-api');
  const keys: Record<string, string> = {};
  for (const { id, kind } of sampleOrganisation.channels)
    keys[kind] = (await createKey(stores, { channelId: id, label: 'Sample key, made at the first start' }, setup)).key;
  return keys;
}

/** The port may be another than last time; the try-it chat must still hear of news. */
async function keepWebhook(
  settings: ReturnType<typeof storesOf>['settings'],
  channels: readonly Channel[],
  url: string,
): Promise<string> {
  const channel = channels.find(({ webhook }) => webhook?.url.endsWith(tryItWebhookPath));
  if (!channel?.webhook) return newWebhookSecret();
  if (channel.webhook.url !== url + tryItWebhookPath)
    await settings.save([{ kind: 'channel', value: withWebhook(channel, url, channel.webhook.secret) }]);
  return channel.webhook.secret;
}

const withWebhook = (channel: Channel, url: string, secret: string): Channel => ({
  ...channel,
  webhook: { url: url + tryItWebhookPath, secret },
});

const newWebhookSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;
