import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export interface HeardEvent {
  readonly type: string;
  readonly data: {
    readonly conversationId: string;
    readonly handoffId?: string;
    readonly message?: { readonly messageId: string };
  };
}

/** A channel's own server: it outlives every crash of Baton, and remembers what it was told. */
export async function startWebhookSink(secret: string) {
  const heard = new Map<string, HeardEvent>();
  const webhook = new Webhook(secret);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    try {
      const event = webhook.verify(Buffer.concat(chunks), request.headers as Record<string, string>) as HeardEvent;
      heard.set(String(request.headers['webhook-id']), event);
      response.writeHead(204).end();
    } catch {
      response.writeHead(401).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/hook`,
    /** By id, each once, however often it came. */
    events: () => [...heard.values()],
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
