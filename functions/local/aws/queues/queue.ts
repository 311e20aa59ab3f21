import type { Subscription } from '../../../topology.ts';
import type { Invoke, Log } from '../ports.ts';
import type { Change, Store } from '../store.ts';
import type { Backoff } from './backoff.ts';
import { failedRecords } from './batch-response.ts';
import { type Delivery, sqsEvent } from './delivery.ts';

export interface QueueDependencies {
  readonly store: Store;
  readonly invoke: Invoke;
  readonly log: Log;
  readonly backoff: Backoff;
  readonly concurrency: number;
  readonly now: () => number;
  /** Told whenever a delivery has left the queue for good. */
  readonly onSettled: () => void;
}

/** One queue and the poller in front of its function. The store holds the truth; what is here is a working copy. */
export class Queue {
  readonly #spec: Subscription;
  readonly #deps: QueueDependencies;
  readonly #ready: Delivery[] = [];
  readonly #delayed = new Map<NodeJS.Timeout, Delivery>();
  readonly #batches = new Set<Promise<void>>();
  #inFlight = 0;
  #pumpDue = false;
  #state: 'waiting' | 'open' | 'draining' | 'closed' = 'waiting';

  constructor(spec: Subscription, deps: QueueDependencies) {
    this.#spec = spec;
    this.#deps = deps;
  }

  /** Deliveries that neither succeeded nor became dead letters yet. */
  get pending(): number {
    return this.#ready.length + this.#delayed.size + this.#inFlight;
  }

  /** Takes deliveries that are in the store already. */
  add(deliveries: readonly Delivery[]): void {
    this.#ready.push(...deliveries);
    this.#pumpSoon();
  }

  start(): void {
    if (this.#state === 'waiting') this.#state = 'open';
    this.#pumpSoon();
  }

  /** Starts nothing new, and gives the batches under way `graceMs` to end; what is left stays in the store. */
  async close(graceMs: number): Promise<void> {
    this.#state = 'draining';
    for (const timer of this.#delayed.keys()) clearTimeout(timer);
    let timer: NodeJS.Timeout | undefined;
    const grace = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, graceMs);
    });
    await Promise.race([Promise.all(this.#batches), grace]);
    clearTimeout(timer);
    this.#state = 'closed';
  }

  /** Not at once: deliveries that arrive together should travel together. */
  #pumpSoon(): void {
    if (this.#pumpDue) return;
    this.#pumpDue = true;
    setImmediate(() => {
      this.#pumpDue = false;
      this.#pump();
    });
  }

  #pump(): void {
    while (this.#state === 'open' && this.#ready.length > 0 && this.#batches.size < this.#deps.concurrency) {
      const batch = this.#ready.splice(0, this.#spec.batchSize);
      this.#inFlight += batch.length;
      const run = this.#deliver(batch).finally(() => {
        this.#inFlight -= batch.length;
        this.#batches.delete(run);
        this.#deps.onSettled();
        this.#pumpSoon();
      });
      this.#batches.add(run);
    }
  }

  async #deliver(batch: readonly Delivery[]): Promise<void> {
    try {
      const received = await this.#receive(batch);
      const failures = await this.#invoke(received);
      if (this.#state === 'closed') return; // as after a kill: the store still has them, the next start delivers again
      await this.#settle(received, failures);
    } catch (error) {
      // The store failed, not the function. Nothing is lost: the deliveries stay where they are.
      this.#deps.log('error', `queue ${this.#spec.name} could not record a delivery`, { error: messageOf(error) });
      for (const delivery of batch) this.#later(delivery);
    }
  }

  async #receive(batch: readonly Delivery[]): Promise<readonly Delivery[]> {
    const nowMs = this.#deps.now();
    const received = batch.map((delivery) => ({
      ...delivery,
      receives: delivery.receives + 1,
      firstReceivedAtMs: delivery.firstReceivedAtMs ?? nowMs,
    }));
    const { deliveries } = this.#deps.store;
    await this.#deps.store.write(received.map((delivery) => deliveries.put(delivery.id, delivery)));
    return received;
  }

  /** Gives the failed ones by id, with why. */
  async #invoke(batch: readonly Delivery[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Set(batch.map((delivery) => delivery.id));
    try {
      const answer = await this.#deps.invoke(this.#spec.function, sqsEvent(batch));
      return mapOf(failedRecords(answer, ids), 'reported as failed by the function');
    } catch (error) {
      return mapOf(ids, messageOf(error));
    }
  }

  async #settle(batch: readonly Delivery[], failures: ReadonlyMap<string, string>): Promise<void> {
    const { store, log, now } = this.#deps;
    const changes: Change[] = [];
    const retries: Delivery[] = [];
    for (const delivery of batch) {
      const lastError = failures.get(delivery.id);
      if (lastError === undefined) {
        changes.push(store.deliveries.delete(delivery.id));
      } else if (delivery.receives >= this.#spec.maxReceives) {
        const dead = { ...delivery, lastError, failedAtMs: now() };
        changes.push(store.deliveries.delete(delivery.id), store.deadLetters.put(delivery.id, dead));
        log('error', `queue ${this.#spec.name} gave up on a delivery`, { id: delivery.id, error: lastError });
      } else {
        const retry = { ...delivery, lastError };
        changes.push(store.deliveries.put(delivery.id, retry));
        retries.push(retry);
        log('warn', `queue ${this.#spec.name} will deliver again`, {
          id: delivery.id,
          receives: delivery.receives,
          error: lastError,
        });
      }
    }
    await store.write(changes);
    for (const retry of retries) this.#later(retry);
  }

  #later(delivery: Delivery): void {
    if (this.#state !== 'open') return;
    const timer = setTimeout(() => {
      this.#delayed.delete(timer);
      this.add([delivery]);
    }, this.#deps.backoff(delivery.receives));
    this.#delayed.set(timer, delivery);
  }
}

const mapOf = (ids: ReadonlySet<string>, reason: string): ReadonlyMap<string, string> =>
  new Map([...ids].map((id) => [id, reason]));

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
