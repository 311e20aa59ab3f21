import { Hono } from 'hono';
import { parseJson, WireError } from '../wire.ts';
import type { Bus } from './bus.ts';

/** `PutEvents` as the AWS SDK sends it: JSON 1.1, one address, the operation in a header. */
export function eventBridgeEndpoint(bus: Bus): Hono {
  const endpoint = new Hono();
  endpoint.post('/', async (context) => {
    const target = context.req.header('x-amz-target');
    if (target !== 'AWSEvents.PutEvents') {
      throw new WireError(400, 'UnknownOperationException', `The embedded event bus does not know ${target}`);
    }
    const { Entries } = parseJson(await context.req.text());
    return Response.json(await bus.putEvents(Entries), { headers: { 'content-type': 'application/x-amz-json-1.1' } });
  });
  return endpoint;
}
