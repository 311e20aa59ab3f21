import { create } from 'zustand';
import type { StaffRole } from '../../../shared/api/operation.ts';

export type Role = StaffRole;

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string | undefined;
  readonly roles: readonly Role[];
}

/** What a sign-in leaves behind. Kept for this tab only. */
export interface Session {
  readonly idToken: string;
  readonly refreshToken: string | undefined;
  readonly expiresAtMs: number;
  readonly person: Person;
}

export type SessionEnd = 'signed-out' | 'expired';

interface SessionState {
  readonly session: Session | undefined;
  /** Outlives an expired session, so that the page stays as it is while the person signs in again. */
  readonly person: Person | undefined;
  /** Why there is none; `undefined` before the first sign-in of this tab. */
  readonly ended: SessionEnd | undefined;
}

const storageKey = 'baton.session';
/** Renew while the old token still works, so that no request has to wait or fail. */
const renewBeforeMs = 60_000;

type Renew = (session: Session) => Promise<Session | undefined>;
let renewal: Renew | undefined;
let running: Promise<Session | undefined> | undefined;

export const useSessionState = create<SessionState>(() => {
  const session = stored();
  return { session, person: session?.person, ended: undefined };
});

/** The sign-in feature plugs in how a token is renewed; the app core knows no OIDC. */
export function onRenewal(renew: Renew): void {
  renewal = renew;
}

export function startSession(session: Session): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(session));
  } catch {
    // Storage is full or off: the session lives in memory until the page is left.
  }
  useSessionState.setState({ session, person: session.person, ended: undefined });
}

export function endSession(ended: SessionEnd): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // See startSession.
  }
  useSessionState.setState(({ person }) => ({
    session: undefined,
    ended,
    person: ended === 'expired' ? person : undefined,
  }));
}

export const currentSession = (): Session | undefined => useSessionState.getState().session;

/**
 * The bearer token of this person, renewed where it would not last; `undefined` when nobody is signed in.
 * It is the id token: of Cognito's two the one that says who somebody is, and the issuer at home does the same.
 * Calls that come together share one renewal: a refresh token may be good for one use only.
 */
export async function freshToken({ renew = false } = {}): Promise<string | undefined> {
  const session = currentSession();
  if (session === undefined) return undefined;
  const isStale = session.expiresAtMs - Date.now() < renewBeforeMs;
  if (!isStale && !renew) return session.idToken;
  if (renewal === undefined || session.refreshToken === undefined) return session.idToken;
  running ??= renewal(session).finally(() => {
    running = undefined;
  });
  const renewed = await running;
  if (renewed !== undefined) startSession(renewed);
  return renewed?.idToken ?? session.idToken;
}

/** Who is signed in. Only below the shell, which shows nothing to strangers. */
export function useSession(): Person {
  return useSessionState((state) => state.person) ?? stranger;
}

const stranger: Person = { id: '', name: 'Nobody', email: undefined, roles: [] };

/** Whether this person has a role; an admin has them all. The server checks again: this only spares dead ends. */
export function useMay(role: Role): boolean {
  return hasRole(useSession(), role);
}

export function hasRole(person: Person, role: Role): boolean {
  return person.roles.includes('admin') || person.roles.includes(role);
}

function stored(): Session | undefined {
  try {
    const session = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null') as Session | null;
    if (session === null) return undefined;
    // An expired session without a way to renew it would only bounce off the server.
    return session.refreshToken === undefined && session.expiresAtMs < Date.now() ? undefined : session;
  } catch {
    return undefined;
  }
}
