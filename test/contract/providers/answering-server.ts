import { createServer as createHttpServer, type IncomingHttpHeaders } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach } from 'vitest';

export interface Asked {
  readonly path: string;
  readonly target: string;
  /** That the request was signed for. */
  readonly region: string;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what was sent
  readonly body: any;
}

/** What the service says; `undefined` never answers. */
export type Answer = { readonly status?: number; readonly body: unknown; readonly errorType?: string } | undefined;

/**
 * A service on this machine that answers as told, and remembers what it was asked. Comprehend's client speaks HTTP/1.1,
 * and Bedrock's HTTP/2, as on AWS.
 */
export function answeringServer(protocol: 'http1' | 'http2') {
  const asked: Asked[] = [];
  let answer: (asked: Asked) => Answer = () => undefined;
  let url = '';
  const sockets = new Set<{ destroy(): unknown }>();

  const listener = (
    request: AsyncIterable<Buffer> & { readonly url?: string; readonly headers: IncomingHttpHeaders },
    response: { writeHead(status: number, headers: Record<string, string>): unknown; end(text: string): unknown },
  ): void => {
    void (async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      const target =
        String(request.headers['x-amz-target'] ?? '')
          .split('.')
          .at(-1) ?? '';
      const region = /Credential=[^/]+\/\d+\/([^/]+)/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      const one = { path: request.url ?? '', target, region, body: JSON.parse(Buffer.concat(chunks).toString()) };
      asked.push(one);
      const said = answer(one);
      if (!said) return;
      const { status = 200, body, errorType } = said;
      response.writeHead(status, {
        'content-type': protocol === 'http1' ? 'application/x-amz-json-1.1' : 'application/json',
        ...(errorType && { 'x-amzn-errortype': errorType }),
      });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    })().catch(() => undefined);
  };
  const server =
    protocol === 'http1'
      ? createHttpServer((request, response) => listener(request, response))
      : createHttp2Server((request, response) => listener(request as never, response as never));
  server.on('connection', (socket: { destroy(): unknown }) => sockets.add(socket));

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => void asked.splice(0));
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    asked,
    answers(next: (asked: Asked) => Answer) {
      answer = next;
    },
    url: () => url,
    client: () => ({
      endpoint: url,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'x', secretAccessKey: 'y' },
      maxAttempts: 1,
    }),
  };
}
