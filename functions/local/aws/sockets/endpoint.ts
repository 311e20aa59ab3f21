import { Hono } from 'hono';
import { WireError } from '../wire.ts';
import { type Connections, mostMessageBytes } from './connections.ts';

/** The management API of WebSocket connections as the AWS SDK calls it. */
export function connectionsEndpoint(connections: Connections): Hono {
  const endpoint = new Hono();
  endpoint.post('/@connections/:id', async (context) => {
    const data = Buffer.from(await context.req.arrayBuffer());
    if (data.length > mostMessageBytes) throw new WireError(413, 'PayloadTooLargeException', 'Payload too large');
    if (!(await connections.send(context.req.param('id'), data.toString('utf8')))) throw gone();
    return new Response(null, { status: 200 });
  });
  endpoint.get('/@connections/:id', (context) => {
    const connection = connections.read(context.req.param('id'));
    if (!connection) throw gone();
    return Response.json({
      connectedAt: new Date(connection.connectedAtMs).toISOString(),
      lastActiveAt: new Date(connection.lastActiveAtMs).toISOString(),
      identity: { sourceIp: connection.sourceIp, userAgent: connection.userAgent },
    });
  });
  endpoint.delete('/@connections/:id', (context) => {
    if (!connections.close(context.req.param('id'))) throw gone();
    return new Response(null, { status: 204 });
  });
  return endpoint;
}

const gone = (): WireError => new WireError(410, 'GoneException', 'The connection is gone');
