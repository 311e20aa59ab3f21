import { orderedId } from '../ordered-id.ts';
import type { Log } from '../ports.ts';
import type { Store } from '../store.ts';
import { createTopic } from '../topic.ts';
import type { Call } from './call.ts';
import type { TaskRequest } from './task-request.ts';

export interface Calls {
  /** The latest first. */
  list(limit?: number): Promise<Call[]>;
  read(id: string): Promise<Call | undefined>;
  /** As when the agent closes the task. Twice is once; `undefined` for an unknown id. */
  complete(id: string): Promise<Call | undefined>;
  /** Hears of each call as it starts and as it is completed. @returns ends the subscription */
  subscribe(listener: (call: Call) => void): () => void;
}

export interface CallCentre {
  readonly calls: Calls;
  /**
   * Starts a call, once for each token: the same token gives the same call, whatever else the request says.
   * @returns the id of the call
   */
  start(request: TaskRequest, clientToken: string | undefined): Promise<string>;
}

export function openCallCentre(options: {
  readonly store: Store;
  readonly log: Log;
  readonly now?: () => number;
}): CallCentre {
  const { store, log, now = Date.now } = options;
  const changes = createTopic<Call>(log);
  // A retry can arrive while the first request is still being written.
  const starting = new Map<string, Promise<string>>();

  const create = async (request: TaskRequest, clientToken: string | undefined): Promise<string> => {
    const known = clientToken === undefined ? undefined : await store.callTokens.read(clientToken);
    if (known) return known.callId;
    const call: Call = { ...request, id: orderedId(), startedAtMs: now() };
    const token = clientToken === undefined ? [] : [store.callTokens.put(clientToken, { callId: call.id })];
    await store.write([store.calls.put(call.id, call), ...token]);
    changes.publish(call);
    return call.id;
  };

  return {
    start(request, clientToken) {
      if (clientToken === undefined) return create(request, undefined);
      const underWay = starting.get(clientToken);
      if (underWay) return underWay;
      const started = create(request, clientToken).finally(() => starting.delete(clientToken));
      starting.set(clientToken, started);
      return started;
    },
    calls: {
      list: (limit = 100) => store.calls.latest(limit),
      read: (id) => store.calls.read(id),
      async complete(id) {
        const call = await store.calls.read(id);
        if (!call || call.completedAtMs !== undefined) return call;
        const completed = { ...call, completedAtMs: now() };
        await store.write([store.calls.put(id, completed)]);
        changes.publish(completed);
        return completed;
      },
      subscribe: changes.subscribe,
    },
  };
}
