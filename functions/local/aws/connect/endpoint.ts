import { Hono } from 'hono';
import { parseJson, WireError } from '../wire.ts';
import type { CallCentre } from './calls.ts';
import { readTaskRequest } from './task-request.ts';

/** `StartTaskContact` of Amazon Connect as the AWS SDK sends it. */
export function connectEndpoint(centre: CallCentre, now: () => number = Date.now): Hono {
  const endpoint = new Hono();
  endpoint.put('/contact/task', async (context) => {
    const request = parseJson(await context.req.text());
    const { ClientToken: token } = request;
    if (token !== undefined && (typeof token !== 'string' || token.length > 500)) {
      throw new WireError(400, 'InvalidRequestException', 'ClientToken must be a string of at most 500 characters');
    }
    return Response.json({ ContactId: await centre.start(readTaskRequest(request, now()), token) });
  });
  return endpoint;
}
