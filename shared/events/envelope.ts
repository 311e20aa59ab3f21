import * as z from 'zod';
import { type EventData, type EventType, eventData, eventTypes } from './catalogue.ts';

/**
 * The detail of every event on the bus: a CloudEvents 1.0 envelope.
 * @see https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/spec.md
 */
export interface BatonEvent<T extends EventType = EventType> {
  readonly specversion: '1.0';
  /** The same at each try, so that whoever has seen it can tell. */
  readonly id: string;
  readonly source: 'baton';
  readonly type: T;
  /** The conversation that it is about. */
  readonly subject: string;
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly data: EventData<T>;
}

/**
 * Only what the schema of the type names gets in: a caller that passes more cannot put a customer's words on the bus.
 * @param key tells this event from others of its type about the same subject, such as a sequence number
 */
export function toEvent<T extends EventType>(
  type: T,
  subject: string,
  key: string | number,
  data: EventData<T>,
): BatonEvent<T> {
  const atMs = (data as { readonly atMs: number }).atMs;
  return {
    specversion: '1.0',
    id: `${subject}:${type}:${key}`,
    source: 'baton',
    type,
    subject,
    time: new Date(atMs).toISOString(),
    datacontenttype: 'application/json',
    data: eventData[type].parse(data) as EventData<T>,
  };
}

const envelope = z.object({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.literal('baton'),
  type: z.enum(eventTypes as [EventType, ...EventType[]]),
  subject: z.string(),
  time: z.string(),
  datacontenttype: z.literal('application/json'),
  data: z.unknown(),
});

/** @throws {z.ZodError} for anything that is not one of our events */
export function parseEvent(detail: unknown): BatonEvent {
  const parsed = envelope.parse(detail);
  return { ...parsed, data: eventData[parsed.type].parse(parsed.data) } as BatonEvent;
}

/** Narrows an event to one type. */
export const isEvent = <T extends EventType>(event: BatonEvent, type: T): event is BatonEvent<T> => event.type === type;
