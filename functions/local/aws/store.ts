import { mkdir } from 'node:fs/promises';
import { ClassicLevel } from 'classic-level';
import { MemoryLevel } from 'memory-level';
import type { Call, CallToken } from './connect/call.ts';
import type { Mail } from './mail/mail.ts';
import type { DeadLetter, Delivery } from './queues/delivery.ts';

/** One change, as data; `Store.write` applies a list of them as a whole or not at all. */
export interface Change {
  readonly kind: 'put' | 'delete';
  readonly collection: string;
  readonly id: string;
  readonly value?: unknown;
}

export interface Collection<T> {
  read(id: string): Promise<T | undefined>;
  /** In order of id, which is the order of creation. */
  all(): Promise<T[]>;
  /** The latest first. */
  latest(limit: number): Promise<T[]>;
  put(id: string, value: T): Change;
  delete(id: string): Change;
}

/** The small things that must outlive the process. A write that was answered survives a kill of the process. */
export interface Store {
  readonly deliveries: Collection<Delivery>;
  readonly deadLetters: Collection<DeadLetter>;
  readonly mails: Collection<Mail>;
  readonly calls: Collection<Call>;
  readonly callTokens: Collection<CallToken>;
  write(changes: readonly Change[]): Promise<void>;
  close(): Promise<void>;
}

/**
 * @param folder kept in memory, and lost at the end, where none is named
 * @throws when another process has the folder open
 */
export async function openStore(folder?: string): Promise<Store> {
  if (folder !== undefined) await mkdir(folder, { recursive: true });
  // Both are the same to their users; one type spares the compiler a union of generics.
  const database = (folder === undefined ? new MemoryLevel() : new ClassicLevel(folder)) as ClassicLevel;
  await database.open().catch((error: unknown) => {
    throw new Error(`cannot open ${folder}: is another Baton running on this data?`, { cause: error });
  });

  const sublevel = (name: string) => database.sublevel<string, unknown>(name, { valueEncoding: 'json' });
  const sublevels = new Map<string, ReturnType<typeof sublevel>>();
  const collection = <T>(name: string): Collection<T> => {
    const level = sublevel(name);
    sublevels.set(name, level);
    return {
      read: async (id) => (await level.get(id)) as T | undefined,
      all: async () => (await level.values().all()) as T[],
      latest: async (limit) => (await level.values({ reverse: true, limit }).all()) as T[],
      put: (id, value) => ({ kind: 'put', collection: name, id, value }),
      delete: (id) => ({ kind: 'delete', collection: name, id }),
    };
  };

  return {
    deliveries: collection('deliveries'),
    deadLetters: collection('dead-letters'),
    mails: collection('mails'),
    calls: collection('calls'),
    callTokens: collection('call-tokens'),
    async write(changes) {
      const batch = database.batch();
      for (const { kind, collection: name, id, value } of changes) {
        const options = { sublevel: sublevels.get(name) };
        if (kind === 'put') batch.put(id, value as string, options);
        else batch.del(id, options);
      }
      await batch.write();
    },
    close: () => database.close(),
  };
}
