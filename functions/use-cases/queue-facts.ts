import { placeInLine } from '../../shared/handoff/place-in-line.ts';
import type { QueueFacts } from '../../shared/signals/signal.ts';
import type { LiveConfiguration } from '../ports/configuration.ts';
import { type LoadDeps, prospectAt } from './queue-load.ts';

/** Rules may ask at every message; a look this old is good enough, and spares every message two reads. */
const freshMs = 5_000;

type Look = { readonly atMs: number; readonly facts: Promise<QueueFacts> };
const looks = new WeakMap<LoadDeps['handoffs'], Map<string, Look>>();

/** How each queue stands that the rules ask about. A queue that cannot be looked at, or is gone, is unknown. */
export async function queueFacts(
  deps: LoadDeps,
  configuration: LiveConfiguration,
  nowMs: number,
): Promise<Readonly<Record<string, QueueFacts>> | undefined> {
  const asked = configuration.queues.filter(({ id }) => configuration.ruleSet.queues?.includes(id));
  if (asked.length === 0) return undefined;
  const known = looks.get(deps.handoffs) ?? new Map<string, Look>();
  looks.set(deps.handoffs, known);
  const entries = await Promise.all(
    asked.map(async (queue): Promise<[string, QueueFacts][]> => {
      const held = known.get(queue.id);
      const isFresh = held !== undefined && nowMs - held.atMs < freshMs;
      const look = isFresh ? held : { atMs: nowMs, facts: lookAt(deps, configuration, queue.id, nowMs) };
      known.set(queue.id, look);
      try {
        return [[queue.id, await look.facts]];
      } catch {
        known.delete(queue.id);
        return [];
      }
    }),
  );
  return Object.fromEntries(entries.flat());
}

async function lookAt(
  deps: LoadDeps,
  settings: LiveConfiguration,
  queueId: string,
  nowMs: number,
): Promise<QueueFacts> {
  const queue = settings.queues.find(({ id }) => id === queueId);
  if (!queue) throw new Error(`There is no queue ${queueId}.`);
  const place = placeInLine({ priority: 'normal', requestedAtMs: nowMs, id: '' });
  const { open, agentsOn, wait } = await prospectAt(deps, queue, settings, place);
  return { open, agentsOn, ...(wait && { waitSeconds: wait.maxSeconds }) };
}
