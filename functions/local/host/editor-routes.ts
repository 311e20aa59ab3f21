import { relative } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';

/** What the browser may load, and from where: the app itself and nothing else. The web stack sends the same. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' ws: wss:",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The web app: its files, its configuration, and its page for every other address. */
export function editorRoutes(folder: string, url: string, clientId: string): Hono {
  const root = relative(process.cwd(), folder);
  const app = new Hono();
  app.get('/config.json', (context) =>
    context.json({
      // Same host, whatever name it was opened by.
      apiUrl: '',
      socketUrl: `${url.replace(/^http/, 'ws')}/v1/socket`,
      issuer: url,
      clientId,
      local: true,
    }),
  );
  app.use('*', async (context, next) => {
    await next();
    context.header('content-security-policy', contentSecurityPolicy);
    context.header('x-content-type-options', 'nosniff');
    context.header('referrer-policy', 'same-origin');
  });
  app.use(
    '/assets/*',
    serveStatic({
      root,
      onFound: (_path, context) => context.header('cache-control', 'public, max-age=31536000, immutable'),
    }),
  );
  app.use('*', serveStatic({ root }));
  // Addresses of pages are the app's own affair.
  app.get('*', serveStatic({ root, path: 'index.html' }));
  return app;
}
