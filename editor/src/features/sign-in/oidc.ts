import { OidcClient, type SigninResponse, WebStorageStateStore } from 'oidc-client-ts';
import { appConfig } from '../../app/config.ts';
import { endSession, type Session, startSession } from '../../app/session.ts';
import { personFrom } from './person-from.ts';

/**
 * Authorization code with PKCE, as RFC 9700 wants it for apps in a browser.
 * Loaded only when somebody signs in, comes back, is renewed or leaves: the rest of the app knows a token, no protocol.
 */
function client(): OidcClient {
  const { issuer, clientId } = appConfig();
  const { origin } = window.location;
  return new OidcClient({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${origin}/signed-in`,
    post_logout_redirect_uri: `${origin}/sign-in?out=true`,
    response_type: 'code',
    scope: 'openid profile email',
    loadUserInfo: false,
    stateStore: new WebStorageStateStore({ prefix: 'baton.oidc.', store: window.sessionStorage }),
  });
}

export async function begin(returnTo: string): Promise<void> {
  const request = await client().createSigninRequest({ state: { returnTo } });
  window.location.assign(request.url);
}

/** @returns where the person wanted to go */
export async function finish(url: string): Promise<string> {
  const response = await client().processSigninResponse(url);
  startSession(sessionFrom(response));
  const state = response.userState as { returnTo?: unknown } | undefined;
  const returnTo = typeof state?.returnTo === 'string' ? state.returnTo : '/';
  // Only a path of our own: an address from outside could lead anywhere.
  return /^\/(?![/\\])/.test(returnTo) ? returnTo : '/';
}

/** @returns `undefined` when the issuer no longer renews, which means signing in again */
export async function renew(session: Session): Promise<Session | undefined> {
  if (session.refreshToken === undefined) return undefined;
  try {
    const response = await client().useRefreshToken({
      state: {
        refresh_token: session.refreshToken,
        id_token: session.idToken,
        session_state: null,
        profile: { sub: session.person.id, iss: appConfig().issuer, aud: appConfig().clientId, exp: 0, iat: 0 },
      },
    });
    return sessionFrom(response, session);
  } catch {
    return undefined;
  }
}

/** Ends the session at the issuer too, where it offers that. */
export async function leave(session: Session | undefined): Promise<void> {
  endSession('signed-out');
  try {
    const { clientId } = appConfig();
    const request = await client().createSignoutRequest({
      ...(session && { id_token_hint: session.idToken }),
      client_id: clientId,
      // Cognito asks for its own name of the same thing.
      extraQueryParams: { logout_uri: `${window.location.origin}/sign-in?out=true` },
    });
    window.location.assign(request.url);
  } catch {
    // The issuer has no such page: being signed out here is all there is.
  }
}

/** @throws {Error} when there is no id token: a sign-in without the `openid` scope is a misconfigured client */
function sessionFrom(response: SigninResponse, before?: Session): Session {
  const { id_token: idToken, profile } = response;
  if (idToken === undefined) throw new Error('The issuer sent no id token.');
  return {
    idToken,
    refreshToken: response.refresh_token ?? before?.refreshToken,
    // Its lifetime from now on, since the clock here may differ from the issuer's.
    expiresAtMs: Date.now() + (profile.exp - profile.iat) * 1_000,
    person: personFrom(profile),
  };
}
