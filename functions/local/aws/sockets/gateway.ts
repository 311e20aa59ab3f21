import { type IncomingMessage, type Server, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Hono } from 'hono';
import { WebSocketServer } from 'ws';
import type { Invoke, Log } from '../ports.ts';
import { readConnectAnswer } from './connect-answer.ts';
import { Connections, mostMessageBytes } from './connections.ts';
import { connectionsEndpoint } from './endpoint.ts';
import { type ConnectionInfo, connectEvent, connectionInfo, disconnectEvent, messageEvent } from './socket-events.ts';

export interface AttachOptions {
  /** Upgrades for other paths are left to others. */
  readonly path: string;
  /** Browsers do not keep pages of other sites from opening a socket, so the server has to look at who asks. */
  readonly allowOrigin?: (origin: string | undefined) => boolean;
}

export interface Sockets {
  /** Serves WebSockets on a server of the host. @returns ends it for new connections */
  attach(server: Server, options: AttachOptions): () => void;
  /** How many connections are open. */
  count(): number;
  /** Ends all connections and waits until the function heard of it. */
  close(graceMs?: number): Promise<void>;
}

/**
 * The WebSocket API of API Gateway in small: one function hears of connections, messages and ends, and answers over
 * the management endpoint. Messages of one connection may reach the function at the same time and in any order.
 */
export function createSockets(options: {
  readonly functionName: string;
  readonly invoke: Invoke;
  readonly log: Log;
  readonly now?: () => number;
}): { readonly sockets: Sockets; readonly endpoint: Hono } {
  const { functionName, invoke, log, now = Date.now } = options;
  const connections = new Connections(now);
  const protocols = new WeakMap<IncomingMessage, string>();
  const acceptor = new WebSocketServer({
    noServer: true,
    maxPayload: mostMessageBytes,
    // Only the function chooses a subprotocol. A page that asked for one and gets none refuses the connection.
    handleProtocols: (_offered, request) => protocols.get(request) ?? false,
  });
  const calls = new Set<Promise<unknown>>();
  let isClosing = false;
  const expiry = setInterval(() => connections.closeExpired(), 30_000);
  expiry.unref();

  const call = (event: unknown): Promise<unknown> => {
    const running = (async () => invoke(functionName, event))().finally(() => calls.delete(running));
    calls.add(running);
    return running;
  };

  const open = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const connection = connectionInfo(request, now());
    const answer = readConnectAnswer(await call(connectEvent(connection, request)));
    if (answer.status < 200 || answer.status > 299) return refuse(socket, answer.status);
    if (socket.destroyed) return hearDisconnect(connection, 1006, '');
    if (answer.protocol) protocols.set(request, answer.protocol);
    acceptor.handleUpgrade(request, socket, head, (webSocket) => {
      connections.add(connection, webSocket);
      webSocket.on('message', (data, isBinary) => {
        connections.touch(connection.id);
        void deliver(connection, data as Buffer, isBinary);
      });
      webSocket.on('error', (error) => log('warn', 'a socket failed', { id: connection.id, error: error.message }));
      webSocket.once('close', (code, reason) => {
        connections.remove(connection.id);
        hearDisconnect(connection, code, reason.toString());
      });
    });
  };

  const hearDisconnect = (connection: ConnectionInfo, code: number, reason: string): void => {
    call(disconnectEvent(connection, code, reason, now())).catch(complain);
  };

  const deliver = async (connection: ConnectionInfo, data: Buffer, isBinary: boolean): Promise<void> => {
    const event = messageEvent(connection, data, isBinary, now());
    try {
      await call(event);
    } catch (error) {
      complain(error);
      const { requestId } = event.requestContext;
      const failure = { message: 'Internal server error', connectionId: connection.id, requestId };
      await connections.send(connection.id, JSON.stringify(failure));
    }
  };

  const complain = (error: unknown) => log('error', `${functionName} failed`, { error: String(error) });

  return {
    endpoint: connectionsEndpoint(connections),
    sockets: {
      attach(server, { path, allowOrigin = () => true }) {
        const onUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => {
          if (request.url?.split('?', 1)[0] !== path) return;
          socket.on('error', () => socket.destroy());
          if (isClosing) return refuse(socket, 503);
          if (!allowOrigin(request.headers.origin)) return refuse(socket, 403);
          open(request, socket, head).catch((error: unknown) => {
            complain(error);
            refuse(socket, 500);
          });
        };
        server.on('upgrade', onUpgrade);
        return () => server.off('upgrade', onUpgrade);
      },
      count: () => connections.size,
      async close(graceMs = 2_000) {
        isClosing = true;
        clearInterval(expiry);
        connections.closeAll();
        const deadlineMs = performance.now() + graceMs;
        while ((connections.size > 0 || calls.size > 0) && performance.now() < deadlineMs) {
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
        connections.terminateAll();
        acceptor.close();
      },
    },
  };
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
