import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { StartError } from '../start-error.ts';

export interface Listening {
  readonly http: Server;
  readonly url: string;
  close(): void;
}

/** @throws {StartError} when the port is taken or may not be used */
export function listen(
  fetch: (request: Request, environment: never) => Response | Promise<Response>,
  port: number,
  address: string,
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const http = serve({ fetch: fetch as never, port, hostname: address }, (info: AddressInfo) =>
      resolve({ http, url: `http://localhost:${info.port}`, close: () => http.close() }),
    ) as Server;
    http.once('error', (error: NodeJS.ErrnoException) => reject(toStartError(error, port)));
  });
}

function toStartError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new StartError(
      `Port ${port} is taken, maybe by another Baton. Stop that one, or choose another port: PORT=${port + 1} npm start`,
    );
  if (error.code === 'EACCES')
    return new StartError(`Port ${port} may not be used by you. Choose one above 1023: PORT=4600 npm start`);
  return error;
}
