import { getConnInfo } from '@hono/node-server/conninfo';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { routes } from '../../topology.ts';
import { httpEvent } from '../aws/http-events.ts';
import { httpResponse } from '../aws/http-response.ts';
import type { Invoke, Log } from '../aws/ports.ts';

/** What API Gateway takes at most. Functions refuse far smaller bodies themselves, with a better answer. */
const gatewayLimitBytes = 10 * 1_024 * 1_024;

/** The public API as API Gateway serves it: each route of the topology calls its function. */
export function apiRoutes(invoke: Invoke, log: Log): Hono {
  const app = new Hono();
  const tooLarge = (context: Context) => context.json({ message: 'Request Entity Too Large' }, 413);
  const counted = bodyLimit({ maxSize: gatewayLimitBytes, onError: tooLarge });
  app.use('/v1/*', (context, next) => {
    // A length that the request names saves counting its body, which takes as long as the rest of this hop.
    const length = context.req.header('transfer-encoding') ? undefined : context.req.header('content-length');
    if (length === undefined) return counted(context, next);
    return Number(length) > gatewayLimitBytes ? Promise.resolve(tooLarge(context)) : next();
  });
  for (const route of routes) {
    app.on(route.method, route.path.replace(/\{(\w+)\}/g, ':$1'), async (context) => {
      const event = await httpEvent(context.req.raw, route, getConnInfo(context).remote.address ?? '');
      try {
        return httpResponse((await invoke(route.function, event)) as APIGatewayProxyStructuredResultV2);
      } catch (error) {
        log('error', `${route.function} failed`, { error: String(error) });
        return context.json({ message: 'Internal Server Error' }, 500);
      }
    });
  }
  app.all('/v1/*', (context) =>
    context.json(
      {
        type: 'about:blank',
        title: 'Not found',
        status: 404,
        code: 'not-found',
        detail: 'There is no such call; /v1/openapi.json lists all.',
      },
      404,
      { 'content-type': 'application/problem+json' },
    ),
  );
  return app;
}
