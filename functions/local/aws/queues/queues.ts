import type { Subscription } from '../../../topology.ts';
import { orderedId } from '../ordered-id.ts';
import type { Invoke, Log } from '../ports.ts';
import type { Store } from '../store.ts';
import { type Backoff, exponentialBackoff } from './backoff.ts';
import type { BusEvent, DeadLetter, Delivery } from './delivery.ts';
import { Queue } from './queue.ts';

export interface Queues {
  /** Begins to invoke functions; until then deliveries only pile up. */
  start(): void;
  /** Stores one delivery for each pair, all or none; when it resolves, a kill of the process loses none of them. */
  send(items: readonly { readonly queue: string; readonly event: BusEvent }[]): Promise<void>;
  /** How many deliveries wait, are under way or will be tried again, by queue. */
  pending(): Readonly<Record<string, number>>;
  /** Resolves when every queue is empty; what became a dead letter does not count. */
  idle(): Promise<void>;
  deadLetters(): Promise<DeadLetter[]>;
  /**
   * Sends dead letters to their queue again, with a fresh count of receives.
   * @param queue all queues where none is named
   * @returns how many
   */
  redrive(queue?: string): Promise<number>;
  /** @param graceMs how long functions under way may take to end */
  close(graceMs?: number): Promise<void>;
}

export interface QueuesOptions {
  readonly store: Store;
  readonly subscriptions: readonly Subscription[];
  readonly invoke: Invoke;
  readonly log: Log;
  readonly backoff?: Backoff;
  /** Batches of one queue that may run at the same time. */
  readonly concurrency?: number;
  readonly now?: () => number;
}

/** Opens the queues with the deliveries that an earlier run left. */
export async function openQueues(options: QueuesOptions): Promise<Queues> {
  const { store, subscriptions, log, now = Date.now } = options;
  let waiters: (() => void)[] = [];
  const queues = new Map<string, Queue>();

  const isIdle = () => [...queues.values()].every((queue) => queue.pending === 0);
  const onSettled = () => {
    if (waiters.length === 0 || !isIdle()) return;
    const resolved = waiters;
    waiters = [];
    for (const resolve of resolved) resolve();
  };
  const { invoke, backoff = exponentialBackoff, concurrency = 4 } = options;
  for (const spec of subscriptions) {
    queues.set(spec.name, new Queue(spec, { store, invoke, log, backoff, concurrency, now, onSettled }));
  }

  const addAll = (deliveries: readonly Delivery[]) => {
    for (const [name, group] of groupByQueue(deliveries)) {
      // A queue that a newer version dropped: its deliveries stay in the store, for the version that knows it.
      if (!queues.has(name)) log('warn', `deliveries of unknown queue ${name} are left alone`, { count: group.length });
      queues.get(name)?.add(group);
    }
  };

  addAll(await buryExhausted(store, subscriptions, await store.deliveries.all(), now()));

  return {
    start() {
      for (const queue of queues.values()) queue.start();
    },
    async send(items) {
      const deliveries = items.map(({ queue, event }) => newDelivery(queue, event, now()));
      await store.write(deliveries.map((delivery) => store.deliveries.put(delivery.id, delivery)));
      addAll(deliveries);
    },
    pending: () => Object.fromEntries([...queues].map(([name, queue]) => [name, queue.pending])),
    idle: () => (isIdle() ? Promise.resolve() : new Promise((resolve) => waiters.push(resolve))),
    deadLetters: () => store.deadLetters.all(),
    async redrive(queue) {
      const all = await store.deadLetters.all();
      const chosen = all.filter((dead) => queue === undefined || dead.queue === queue);
      const fresh = chosen.map((dead) => newDelivery(dead.queue, dead.event, now()));
      await store.write([
        ...chosen.map((dead) => store.deadLetters.delete(dead.id)),
        ...fresh.map((delivery) => store.deliveries.put(delivery.id, delivery)),
      ]);
      addAll(fresh);
      return chosen.length;
    },
    async close(graceMs = 10_000) {
      await Promise.all([...queues.values()].map((queue) => queue.close(graceMs)));
    },
  };
}

const newDelivery = (queue: string, event: BusEvent, sentAtMs: number): Delivery => ({
  id: orderedId(),
  queue,
  event,
  sentAtMs,
  receives: 0,
});

/**
 * A delivery whose last try was cut off by the end of the process has had all its tries, as in SQS, where the count
 * rises at the receive. Without this, a delivery that kills the process would do so at every start.
 */
async function buryExhausted(
  store: Store,
  subscriptions: readonly Subscription[],
  deliveries: readonly Delivery[],
  nowMs: number,
): Promise<readonly Delivery[]> {
  const limits = new Map(subscriptions.map((spec) => [spec.name, spec.maxReceives]));
  const isExhausted = (delivery: Delivery) =>
    delivery.receives >= (limits.get(delivery.queue) ?? Number.POSITIVE_INFINITY);
  const exhausted = deliveries.filter(isExhausted);
  await store.write(
    exhausted.flatMap((delivery) => [
      store.deliveries.delete(delivery.id),
      store.deadLetters.put(delivery.id, {
        ...delivery,
        lastError: delivery.lastError ?? 'the process ended during the last try',
        failedAtMs: nowMs,
      }),
    ]),
  );
  return deliveries.filter((delivery) => !isExhausted(delivery));
}

function groupByQueue(deliveries: readonly Delivery[]): ReadonlyMap<string, readonly Delivery[]> {
  const groups = new Map<string, Delivery[]>();
  for (const delivery of deliveries) {
    const group = groups.get(delivery.queue);
    if (group) group.push(delivery);
    else groups.set(delivery.queue, [delivery]);
  }
  return groups;
}
