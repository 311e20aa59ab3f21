import { useEffect, useEffectEvent } from 'react';
import { create } from 'zustand';
import { backoffMs, isAnswer, isPresence, type LiveMessage, parseFrame } from './live-frames.ts';
import { currentEditing, heardPresence, onEditing } from './presence.ts';

export type { LiveFrame, LiveMessage } from './live-frames.ts';
export type ConnectionState = 'live' | 'connecting' | 'stale';

const staleAfterMs = 5_000;
const heartbeatMs = 60_000;
/** A line that is cut without a word looks open for minutes; a missing answer tells sooner. */
const answerWithinMs = 10_000;

const useConnection = create<{ readonly state: ConnectionState }>(() => ({ state: 'connecting' }));
const listeners = new Set<(message: LiveMessage) => void>();
let stop: (() => void) | undefined;

/** `stale` means that what the page shows may be old: say so, rather than look calm and be wrong. */
export const useConnectionState = (): ConnectionState => useConnection((state) => state.state);

/** Calls the listener for each change anywhere, and with `resync` whenever some may have been missed. */
export function useLive(listener: (message: LiveMessage) => void): void {
  const latest = useEffectEvent(listener);
  useEffect(() => {
    const listen = (message: LiveMessage): void => latest(message);
    listeners.add(listen);
    return () => void listeners.delete(listen);
  }, []);
}

interface SocketOptions {
  readonly url: string;
  /** Asked anew for each frame that is sent, since a token may have been renewed in between. */
  readonly token: (options?: { readonly renew?: boolean }) => Promise<string | undefined>;
}

/** Keeps one connection open until `disconnectLive`. Calling it again replaces the old one. */
export function connectLive(options: SocketOptions): void {
  disconnectLive();
  if (options.url !== '') stop = keepOpen(options);
}

export function disconnectLive(): void {
  stop?.();
  stop = undefined;
}

function keepOpen({ url, token }: SocketOptions): () => void {
  let socket: WebSocket | undefined;
  let attempt = 0;
  let wasLive = false;
  let wasRefused = false;
  let stopped = false;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let staleTimer: ReturnType<typeof setTimeout> | undefined;
  let answerTimer: ReturnType<typeof setTimeout> | undefined;
  let heartbeat: ReturnType<typeof setInterval> | undefined;

  const say = async (action: 'hello' | 'ping'): Promise<void> => {
    const to = socket;
    const current = await token({ renew: wasRefused }).catch(() => undefined);
    if (to === undefined || to !== socket || to.readyState !== WebSocket.OPEN) return;
    clearTimeout(answerTimer);
    answerTimer = setTimeout(lost, answerWithinMs);
    const editing = currentEditing();
    to.send(JSON.stringify({ action, token: current ?? '', ...(editing && { editing }) }));
  };

  const open = (): void => {
    clearTimeout(retryTimer);
    leave();
    const opened = new WebSocket(url);
    socket = opened;
    opened.onopen = () => void say('hello');
    opened.onmessage = ({ data }) => {
      const frame = parseFrame(data);
      if (frame === undefined || opened !== socket) return;
      if (isPresence(frame)) return heardPresence(frame);
      if (!isAnswer(frame)) return tell(frame);
      clearTimeout(answerTimer);
      if (frame.type === 'welcome') welcomed();
      // A sign-in that ended, or a clock that differs: once more with a token made now.
      wasRefused = frame.type === 'refused';
      if (wasRefused) lost();
    };
    opened.onclose = () => opened === socket && lost();
  };

  const welcomed = (): void => {
    attempt = 0;
    clearTimeout(staleTimer);
    staleTimer = undefined;
    clearInterval(heartbeat);
    heartbeat = setInterval(() => void say('ping'), heartbeatMs);
    useConnection.setState({ state: 'live' });
    if (wasLive) tell({ type: 'resync' });
    wasLive = true;
  };

  const lost = (): void => {
    leave();
    if (stopped) return;
    if (useConnection.getState().state === 'live') useConnection.setState({ state: 'connecting' });
    staleTimer ??= setTimeout(() => useConnection.setState({ state: 'stale' }), staleAfterMs);
    clearTimeout(retryTimer);
    retryTimer = setTimeout(open, backoffMs(attempt, Math.random()));
    attempt += 1;
  };

  const leave = (): void => {
    clearInterval(heartbeat);
    clearTimeout(answerTimer);
    const old = socket;
    socket = undefined;
    old?.close();
  };

  // A laptop that wakes up should not wait for the rest of a long pause, nor trust a line from before its sleep.
  const hurry = (): void => (socket === undefined ? open() : void say('ping'));
  const look = (): void => {
    if (document.visibilityState === 'visible') hurry();
  };
  window.addEventListener('online', hurry);
  window.addEventListener('offline', lost);
  document.addEventListener('visibilitychange', look);
  const stopEditing = onEditing(() => void say('ping'));
  staleTimer = setTimeout(() => useConnection.setState({ state: 'stale' }), staleAfterMs);
  open();

  return () => {
    stopped = true;
    stopEditing();
    window.removeEventListener('online', hurry);
    window.removeEventListener('offline', lost);
    document.removeEventListener('visibilitychange', look);
    clearTimeout(retryTimer);
    clearTimeout(staleTimer);
    leave();
    useConnection.setState({ state: 'connecting' });
  };
}

function tell(message: LiveMessage): void {
  for (const listener of [...listeners]) listener(message);
}
