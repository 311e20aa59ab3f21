import type { Log } from './ports.ts';

/** Tells listeners of this process about something new; a listener that throws harms nobody else. */
export interface Topic<T> {
  publish(item: T): void;
  /** @returns ends the subscription */
  subscribe(listener: (item: T) => void): () => void;
}

export function createTopic<T>(log: Log): Topic<T> {
  const listeners = new Set<(item: T) => void>();
  return {
    publish(item) {
      for (const listener of listeners) {
        try {
          listener(item);
        } catch (error) {
          log('error', 'a listener failed', { error: String(error) });
        }
      }
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
