import type { HandoffMessage } from '../../../shared/messages/handoff-message.ts';
import type { Calendar } from '../../../shared/settings/calendar.ts';
import type { Channel } from '../../../shared/settings/channel.ts';
import type { Organisation } from '../../../shared/settings/organisation.ts';
import type { Queue } from '../../../shared/settings/queue.ts';
import { sampleCalendars } from './calendars.ts';
import { sampleMessages } from './messages/index.ts';
import { type SamplePerson, samplePeople } from './people.ts';
import { sampleQueues } from './queues.ts';

/** Everything but the workflow that a first start puts in place. */
export interface SampleOrganisation {
  readonly organisation: Organisation;
  readonly calendars: readonly Calendar[];
  readonly queues: readonly Queue[];
  /** Without webhooks: address and secret are known only where it runs. */
  readonly channels: readonly Channel[];
  readonly messages: readonly HandoffMessage[];
  readonly people: readonly SamplePerson[];
}

/**
 * Fenlark, an invented provider of home internet and mobile plans in Berlin. Its addresses end in `.example`, which
 * belongs to nobody (RFC 2606), so no mail of a trial run can reach a stranger.
 */
export const sampleOrganisation: SampleOrganisation = {
  organisation: { name: 'Fenlark', defaultLocale: 'en', fallbackQueueId: 'general' },
  calendars: sampleCalendars,
  queues: sampleQueues,
  channels: [
    { id: 'web-chat', kind: 'chat', name: 'Chat on fenlark.example' },
    { id: 'mail', kind: 'email', name: 'help@fenlark.example' },
    { id: 'phone', kind: 'voice', name: 'Service line' },
  ],
  messages: sampleMessages,
  people: samplePeople,
};
