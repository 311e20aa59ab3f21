import type { ResponseOf } from '../../shared/api/operations.ts';
import { ValidationError } from '../../shared/errors.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import type { Calendar } from '../../shared/settings/calendar.ts';
import type { Channel, ChannelInput } from '../../shared/settings/channel.ts';
import type { Queue } from '../../shared/settings/queue.ts';
import type { Clock } from '../ports/outside.ts';
import type { SettingsStore } from '../ports/settings-store.ts';
import { audit } from './audit.ts';

export interface SettingsDeps {
  readonly settings: SettingsStore;
  readonly clock: Clock;
}

export async function saveQueue(deps: SettingsDeps, queueId: string, queue: Queue, person: Person): Promise<Queue> {
  sameId(queueId, queue.id);
  const { calendars, queues } = await deps.settings.settings();
  if (!calendars.some(({ id }) => id === queue.calendarId))
    throw missing('calendarId', `There are no hours “${queue.calendarId}”.`);
  const { pastLimit } = queue;
  if (pastLimit.action === 'move' && !queues.some(({ id }) => id === pastLimit.queueId && id !== queue.id))
    throw missing('pastLimit.queueId', `There is no other queue “${pastLimit.queueId}”.`);
  await deps.settings.save([{ kind: 'queue', value: queue }]);
  await audit(deps, person, 'queue.saved', queue.id, { queue });
  return queue;
}

export async function saveCalendar(
  deps: SettingsDeps,
  calendarId: string,
  calendar: Calendar,
  person: Person,
): Promise<Calendar> {
  sameId(calendarId, calendar.id);
  await deps.settings.save([{ kind: 'calendar', value: calendar }]);
  await audit(deps, person, 'calendar.saved', calendar.id, { calendar });
  return calendar;
}

export async function saveChannel(
  deps: SettingsDeps,
  channelId: string,
  input: ChannelInput,
  person: Person,
): Promise<ResponseOf<'saveChannel'>> {
  sameId(channelId, input.id);
  const { channels } = await deps.settings.settings();
  const value = withSecret(
    input,
    channels.find(({ id }) => id === channelId),
  );
  await deps.settings.save([{ kind: 'channel', value }]);
  await audit(deps, person, 'channel.saved', value.id, { kind: value.kind, webhookUrl: value.webhook?.url });
  return toChannelView(value);
}

/** Nobody can read a secret, so nobody can be asked to send it again. */
function withSecret({ webhook, ...channel }: ChannelInput, standing: Channel | undefined): Channel {
  if (!webhook) return channel;
  const secret = webhook.secret ?? standing?.webhook?.secret;
  if (!secret)
    throw new ValidationError('A new webhook needs a secret to sign with.', [
      { path: 'webhook.secret', message: 'must be whsec_ and 24 to 64 random bytes in base64' },
    ]);
  return { ...channel, webhook: { url: webhook.url, secret } };
}

/** The secret of a webhook is written, never read. */
export const toChannelView = ({ id, kind, name, webhook }: Channel): ResponseOf<'saveChannel'> => ({
  id,
  kind,
  name,
  ...(webhook && { webhookUrl: webhook.url }),
});

function sameId(inPath: string, inBody: string): void {
  if (inPath !== inBody)
    throw new ValidationError('The id in the body is another than the one in the path.', [
      { path: 'id', message: `must be “${inPath}”` },
    ]);
}

const missing = (path: string, message: string): ValidationError =>
  new ValidationError(message, [{ path, message: 'must name one that is there' }]);
