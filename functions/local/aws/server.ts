import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Log } from './ports.ts';
import { errorResponse, WireError } from './wire.ts';

export interface WireServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string;
  close(): Promise<void>;
}

/** The largest request of all services here: a mail with its attachments. */
const mostBytes = 40 * 1024 * 1024;

/**
 * Serves the endpoints, each below its own path, to this machine only.
 * Requests must be signed with `accessKeyId`. The signature itself is not checked: asking for the header is what keeps
 * web pages out, which can send plain requests to any local port but not this header without being asked first.
 */
export async function serveEndpoints(options: {
  readonly endpoints: Readonly<Record<string, Hono>>;
  readonly accessKeyId: string;
  readonly log: Log;
}): Promise<WireServer> {
  const app = new Hono({ strict: false }); // the SDK ends an address that is only a prefix with a slash
  app.use(async (context, next) => {
    const authorization = context.req.header('authorization') ?? '';
    if (!authorization.includes(`Credential=${options.accessKeyId}/`)) {
      throw new WireError(403, 'UnrecognizedClientException', 'The security token included in the request is invalid.');
    }
    await next();
  });
  app.use(bodyLimit({ maxSize: mostBytes, onError: () => errorResponse(tooLarge) }));
  for (const [path, endpoint] of Object.entries(options.endpoints)) app.route(path, endpoint);
  app.notFound((context) =>
    errorResponse(new WireError(404, 'UnknownOperationException', `Nothing answers ${context.req.path}`)),
  );
  app.onError((error, context) => {
    if (error instanceof WireError) return errorResponse(error);
    options.log('error', 'an embedded service failed', { path: context.req.path, error: error.stack });
    return errorResponse(new WireError(500, 'InternalFailure', error.message));
  });

  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

const tooLarge = new WireError(413, 'RequestEntityTooLargeException', `The request has more than ${mostBytes} bytes`);
