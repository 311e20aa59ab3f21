import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { type WebSocket, WebSocketServer } from 'ws';
import { built } from '../../functions/local/host/build.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Answers of the API by `METHOD /path`; what is not listed is a 404 problem. */
export type Answers = Readonly<Record<string, unknown>>;

export interface ShellServer {
  readonly url: string;
  /** Replaces the answers from now on. */
  readonly answer: (answers: Answers) => void;
  /** Cuts all live connections, and refuses new ones until told otherwise. */
  readonly refuseSockets: (isRefusing: boolean) => void;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built web app under its strict policy, before a stand-in for the API: what the shell does when the
 * server is slow to come back, refuses or vanishes can be tried here, and nowhere with the real one.
 */
export async function startShellServer(initial: Answers): Promise<ShellServer> {
  let answers = initial;
  let isRefusing = false;
  let port = 0;
  const origin = (): string => `http://localhost:${port}`;

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', origin());
    if (pathname === '/config.json') {
      const socketUrl = `ws://localhost:${port}/v1/socket`;
      sendJson(response, { apiUrl: '', socketUrl, issuer: origin(), clientId: 'baton-editor', local: true });
    } else if (/^\/(v1|local)\//.test(pathname)) {
      const body = answers[`${request.method} ${pathname}`];
      if (body === undefined) sendJson(response, { title: 'Not found', status: 404, code: 'not-found' }, 404);
      else sendJson(response, body);
    } else {
      const file = extname(pathname) === '' ? '/index.html' : normalize(pathname);
      const content = await readFile(join(built.editor, file));
      const type = types[extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-security-policy': policy(port) }).end(content);
    }
  };

  const server = createServer((request, response) => {
    respond(request, response).catch(() => response.writeHead(404).end());
  });
  const sockets = new WebSocketServer({ noServer: true });
  server.on('upgrade', (request, socket, head) => {
    if (isRefusing) socket.destroy();
    else sockets.handleUpgrade(request, socket, head, greet);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;

  const cutSockets = (): void => {
    for (const client of sockets.clients) client.terminate();
  };
  return {
    url: origin(),
    answer: (next) => {
      answers = next;
    },
    refuseSockets: (refuse) => {
      isRefusing = refuse;
      if (refuse) cutSockets();
    },
    close: async () => {
      cutSockets();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Believes every token, as the real one does with good ones. */
function greet(client: WebSocket): void {
  client.on('message', (data) => {
    const { action } = JSON.parse(String(data)) as { action: string };
    client.send(JSON.stringify({ type: action === 'hello' ? 'welcome' : 'pong' }));
  });
}

function sendJson(response: ServerResponse, body: unknown, status = 200): void {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'content-type': type }).end(JSON.stringify(body));
}

/** No inline script and no inline style element anywhere; only style attributes, which React sets. */
const policy = (port: number): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self'",
    "font-src 'self'",
    `connect-src 'self' ws://localhost:${port}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
