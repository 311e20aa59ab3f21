import { useSyncExternalStore } from 'react';

/** One timer for everything that ticks, stopped while nobody looks. */
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;
let nowMs = Date.now();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (timer === undefined) {
    nowMs = Date.now();
    timer = setInterval(() => {
      nowMs = Date.now();
      for (const tick of listeners) tick();
    }, 1_000);
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(timer);
    timer = undefined;
  };
}

/** The time, to the step given: a component draws again only when its step is over. */
export function useNowMs(stepMs: number): number {
  return useSyncExternalStore(
    subscribe,
    () => Math.floor((timer === undefined ? Date.now() : nowMs) / stepMs) * stepMs,
  );
}
