import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type EventData, type EventType, eventData, eventTypes } from '../../../../shared/events/catalogue.ts';
import { isEvent, parseEvent, toEvent } from '../../../../shared/events/envelope.ts';
import { toHandoffId } from '../../../../shared/handoff/handoff-id.ts';
import { startMs } from '../samples.ts';

/** A value for every field that any event has; each schema takes its own. */
const facts = {
  conversationId: 'c-1',
  handoffId: toHandoffId('c-1', 3),
  channel: 'chat',
  channelId: 'web',
  queueId: 'billing',
  fromQueueId: 'general',
  reason: 'asked-for-person',
  priority: 'high',
  agentId: 'anna',
  disposition: 'solved',
  seq: 3,
  role: 'agent',
  ruleSetHash: 'abc',
  workflowId: 'support',
  version: 2,
  score: 5,
  // The organisation's own words for its own people.
  ruleNode: 'support.tell',
  title: 'A bill is disputed',
  to: 'inbox',
  atMs: startMs,
};

const secret = 'My card number is 4111';
const words = {
  text: secret,
  preview: secret,
  summary: secret,
  note: secret,
  notes: [{ text: secret }],
  customer: { name: secret },
  say: { text: secret },
};

const dataOf = <T extends EventType>(type: T) => eventData[type].parse(facts) as EventData<T>;
const eventOf = <T extends EventType>(type: T) => toEvent(type, 'c-1', 3, dataOf(type));

describe.each(eventTypes)('%s', (type) => {
  it('comes out of the bus as it went in', () => {
    const event = eventOf(type);
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
    expect(isEvent(event, type)).toBe(true);
  });

  it('has an envelope of CloudEvents 1.0', () => {
    expect(eventOf(type)).toMatchObject({
      specversion: '1.0',
      id: `c-1:${type}:3`,
      source: 'baton',
      type,
      subject: 'c-1',
      time: '2026-11-02T09:00:00.000Z',
      datacontenttype: 'application/json',
    });
  });

  it('carries no words of anybody, even if it is handed some', () => {
    expect(JSON.stringify(toEvent(type, 'c-1', 3, { ...dataOf(type), ...words }))).not.toContain(secret);
    expect(JSON.stringify(parseEvent({ ...eventOf(type), data: { ...facts, ...words } }))).not.toContain(secret);
  });

  it('has a schema without a field for words', () => {
    const { properties } = z.toJSONSchema(eventData[type]) as { properties: Record<string, unknown> };
    expect(Object.keys(properties).filter((name) => !(name in facts))).toEqual([]);
  });

  it('is refused without any of its required facts, by name', () => {
    const { required } = z.toJSONSchema(eventData[type]) as { required: string[] };
    expect(required).toContain('atMs');
    for (const name of required) {
      const { [name]: _missing, ...rest } = dataOf(type) as Record<string, unknown>;
      expect(() => parseEvent({ ...eventOf(type), data: rest })).toThrow(name);
    }
  });
});

describe('an event', () => {
  it('has the same id at each try, and another for another message', () => {
    expect(eventOf('handoff.queued')).toEqual(eventOf('handoff.queued'));
    const ids = eventTypes.flatMap((type) => [3, 4].map((key) => toEvent(type, 'c-1', key, dataOf(type)).id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each([
    ['another source', { source: 'aws.s3' }],
    ['another version of the envelope', { specversion: '0.3' }],
    ['a type that nobody knows', { type: 'handoff.lost' }],
    ['no data', { data: undefined }],
    ['no id', { id: undefined }],
  ])('of %s is refused', (_what, change) => {
    expect(() => parseEvent({ ...eventOf('handoff.queued'), ...change })).toThrow(z.ZodError);
  });

  it('is refused with an error of the schema, whatever arrives', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (detail) => {
        expect(() => parseEvent(detail)).toThrow(z.ZodError);
      }),
    );
  });
});
