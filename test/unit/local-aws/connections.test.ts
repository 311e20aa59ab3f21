import { expect, test, vi } from 'vitest';
import type { WebSocket } from 'ws';
import { Connections } from '../../../functions/local/aws/sockets/connections.ts';

const minuteMs = 60_000;

/** A connection that was opened at the start of time; `close` tells how it ended. */
function openAt(clock: { nowMs: number }) {
  const connections = new Connections(() => clock.nowMs);
  const close = vi.fn();
  const info = { id: 'a', connectedAtMs: 0, sourceIp: '::1', userAgent: '', domainName: 'localhost' };
  connections.add(info, { close } as unknown as WebSocket);
  return { connections, close };
}

test('a connection that was silent for ten minutes ends', () => {
  const clock = { nowMs: 9 * minuteMs };
  const { connections, close } = openAt(clock);
  connections.touch('a');
  clock.nowMs = 18 * minuteMs;
  connections.closeExpired();
  expect(close).not.toHaveBeenCalled();
  clock.nowMs = 19 * minuteMs;
  connections.closeExpired();
  expect(close).toHaveBeenCalledWith(1001, 'Going away');
});

test('a connection that is two hours old ends, however busy it is', () => {
  const clock = { nowMs: 120 * minuteMs };
  const { connections, close } = openAt(clock);
  connections.touch('a');
  connections.closeExpired();
  expect(close).toHaveBeenCalledOnce();
});
