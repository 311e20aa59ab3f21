import { WebSocket } from 'ws';
import type { ConnectionInfo } from './socket-events.ts';

interface Connection {
  readonly info: ConnectionInfo;
  readonly socket: WebSocket;
  lastActiveAtMs: number;
}

/** The largest message in either direction. */
export const mostMessageBytes = 128 * 1024;

/**
 * API Gateway ends a connection that was silent this long, or is this old; a page has to cope with that here too.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-execution-service-websocket-limits-table.html
 */
const longestSilenceMs = 10 * 60 * 1000;
const longestAgeMs = 2 * 60 * 60 * 1000;

/** The open connections. Closing one here ends its socket; whoever opened it hears that as any other end. */
export class Connections {
  readonly #open = new Map<string, Connection>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get size(): number {
    return this.#open.size;
  }

  add(info: ConnectionInfo, socket: WebSocket): void {
    this.#open.set(info.id, { info, socket, lastActiveAtMs: info.connectedAtMs });
  }

  remove(id: string): void {
    this.#open.delete(id);
  }

  touch(id: string): void {
    const connection = this.#open.get(id);
    if (connection) connection.lastActiveAtMs = this.#now();
  }

  /** `undefined` where it is gone. */
  read(id: string): (ConnectionInfo & { readonly lastActiveAtMs: number }) | undefined {
    const connection = this.#open.get(id);
    return connection && { ...connection.info, lastActiveAtMs: connection.lastActiveAtMs };
  }

  /** @returns whether the connection was there */
  async send(id: string, text: string): Promise<boolean> {
    const connection = this.#open.get(id);
    if (connection?.socket.readyState !== WebSocket.OPEN) return false;
    this.touch(id);
    return new Promise((resolve) => connection.socket.send(text, (error) => resolve(!error)));
  }

  /** @returns whether the connection was there */
  close(id: string, code = 1000, reason = ''): boolean {
    const connection = this.#open.get(id);
    connection?.socket.close(code, reason);
    return connection !== undefined;
  }

  closeAll(): void {
    for (const id of this.#open.keys()) this.close(id, 1001, 'Going away');
  }

  /** For those that do not answer the closing handshake. */
  terminateAll(): void {
    for (const { socket } of this.#open.values()) socket.terminate();
  }

  closeExpired(): void {
    const nowMs = this.#now();
    for (const { info, lastActiveAtMs } of this.#open.values()) {
      const isExpired = nowMs - lastActiveAtMs >= longestSilenceMs || nowMs - info.connectedAtMs >= longestAgeMs;
      if (isExpired) this.close(info.id, 1001, 'Going away');
    }
  }
}
