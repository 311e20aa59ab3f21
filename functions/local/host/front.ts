import { Hono } from 'hono';
import type { Invoke, Log } from '../aws/ports.ts';
import type { Issuer } from '../issuer/issuer.ts';
import { issuerRoutes } from '../issuer/routes.ts';
import { apiRoutes } from './api-routes.ts';
import { editorRoutes } from './editor-routes.ts';

export interface FrontParts {
  readonly invoke: Invoke;
  readonly log: Log;
  readonly issuer: Issuer;
  readonly editorFolder: string;
  readonly url: string;
  readonly clientId: string;
}

export interface Front {
  readonly fetch: (request: Request, environment: never) => Response | Promise<Response>;
  /** Serves the API and the sign-in; from now on functions can be reached. */
  open(parts: FrontParts): void;
  /** Serves one more part of the host under a path; the last word is always the web app's. */
  mount(path: string, app: Hono): void;
}

/** One address for everything: API, sign-in, local pages, web app. Until it is open it asks callers to wait. */
export function createFront(): Front {
  const mounted = new Hono();
  let api: Hono | undefined;
  let editor: Hono | undefined;

  const fetch: Front['fetch'] = (request, environment) => {
    if (!api || !editor)
      return new Response('Baton is starting; try again in a moment.', {
        status: 503,
        headers: { 'retry-after': '1' },
      });
    const { pathname } = new URL(request.url);
    const part = isApi(pathname) ? api : pathname.startsWith('/local/') ? mounted : editor;
    return part.fetch(request, environment);
  };
  return {
    fetch,
    open({ invoke, log, issuer, editorFolder, url, clientId }) {
      api = new Hono().route('/', issuerRoutes(issuer)).route('/', apiRoutes(invoke, log));
      editor = editorRoutes(editorFolder, url, clientId);
    },
    mount: (path, part) => mounted.route(path, part),
  };
}

const isApi = (path: string): boolean => ['/v1/', '/oauth2/', '/.well-known/'].some((start) => path.startsWith(start));
