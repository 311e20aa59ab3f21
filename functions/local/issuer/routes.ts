import { type Context, Hono } from 'hono';
import type { AuthorizationRequest, Issuer } from './issuer.ts';
import { signInPage } from './sign-in-page.ts';

/** The issuer's addresses, named as Cognito's hosted pages name them. */
export function issuerRoutes(issuer: Issuer): Hono {
  const { issuer: url, key, clientId } = issuer.options;
  const app = new Hono();

  app.get('/.well-known/openid-configuration', (context) =>
    context.json({
      issuer: url,
      authorization_endpoint: `${url}/oauth2/authorize`,
      token_endpoint: `${url}/oauth2/token`,
      end_session_endpoint: `${url}/oauth2/logout`,
      jwks_uri: `${url}/.well-known/jwks.json`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['none'],
    }),
  );
  app.get('/.well-known/jwks.json', (context) => context.json({ keys: [key.publicJwk] }));

  app.get('/oauth2/authorize', (context) => {
    const request = readRequest(context, url, clientId);
    if (typeof request === 'string') return context.text(request, 400);
    const page = signInPage(issuer.options.people, new URL(context.req.url).searchParams);
    // The page is ours alone: no script runs on it, and nobody can put it into a frame.
    context.header(
      'content-security-policy',
      "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
    );
    return context.html(page);
  });

  app.get('/oauth2/continue', (context) => {
    const request = readRequest(context, url, clientId);
    if (typeof request === 'string') return context.text(request, 400);
    const code = issuer.authorize(context.req.query('person') ?? '', request);
    if (!code) return context.text('There is no such person here.', 400);
    const target = new URL(request.redirectUri);
    target.searchParams.set('code', code);
    target.searchParams.set('state', request.state);
    return context.redirect(target.href);
  });

  app.post('/oauth2/token', async (context) => {
    const form = await context.req.parseBody();
    const text = (name: string) => (typeof form[name] === 'string' ? form[name] : '');
    const tokens =
      text('grant_type') === 'refresh_token'
        ? await issuer.refresh(text('refresh_token'))
        : await issuer.redeem(text('code'), text('code_verifier'), text('redirect_uri'));
    context.header('cache-control', 'no-store');
    return tokens ? context.json(tokens) : context.json({ error: 'invalid_grant' }, 400);
  });

  app.get('/oauth2/logout', (context) => {
    const wanted = context.req.query('logout_uri') ?? context.req.query('post_logout_redirect_uri') ?? '/';
    const target = new URL(wanted, url);
    return context.redirect(target.origin === new URL(url).origin ? target.href : url);
  });
  return app;
}

/** @returns what is wrong with the request, as a text; it must not be sent back to an address that we do not know */
function readRequest(context: Context, issuer: string, clientId: string): AuthorizationRequest | string {
  const query = (name: string) => context.req.query(name) ?? '';
  if (query('client_id') !== clientId) return 'client_id is not that of this app.';
  if (query('response_type') !== 'code') return 'response_type must be code.';
  if (query('code_challenge_method') !== 'S256' || !query('code_challenge'))
    return 'A code_challenge by S256 is needed.';
  const redirectUri = query('redirect_uri');
  if (!isOwnAddress(redirectUri, issuer)) return 'redirect_uri must be an address of this app.';
  const nonce = query('nonce');
  return { redirectUri, codeChallenge: query('code_challenge'), state: query('state'), ...(nonce && { nonce }) };
}

/** This host under whatever name for this machine it was opened, and the development server of the app. */
function isOwnAddress(address: string, issuer: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port } = new URL(address);
  const own = new URL(issuer);
  return (
    protocol === own.protocol &&
    [own.hostname, 'localhost', '127.0.0.1'].includes(hostname) &&
    [own.port, '5173'].includes(port)
  );
}
