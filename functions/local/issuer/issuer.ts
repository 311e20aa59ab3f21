import { createHash, randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SamplePerson } from '../sample/people.ts';
import type { SigningKey } from './signing-key.ts';

export interface IssuerOptions {
  readonly issuer: string;
  readonly clientId: string;
  readonly people: readonly SamplePerson[];
  readonly key: SigningKey;
  readonly now?: () => number;
}

export interface AuthorizationRequest {
  readonly redirectUri: string;
  readonly codeChallenge: string;
  readonly state: string;
  readonly nonce?: string;
}

export interface Tokens {
  readonly id_token: string;
  readonly access_token: string;
  readonly refresh_token: string;
  readonly token_type: 'Bearer';
  readonly expires_in: number;
}

const tokenSeconds = 3_600;
const codeMs = 60_000;
const refreshMs = 30 * 86_400_000;

interface Code extends AuthorizationRequest {
  readonly person: SamplePerson;
  readonly expiresAtMs: number;
}

/**
 * A small OpenID provider for one laptop: authorization code with PKCE, tokens with the claims that Cognito gives, so
 * that the app signs in, and functions verify, just as they do on AWS. Anybody may be any of the sample people.
 */
export class Issuer {
  readonly options: IssuerOptions;
  private readonly codes = new Map<string, Code>();
  private readonly refreshTokens = new Map<string, { readonly person: SamplePerson; readonly expiresAtMs: number }>();
  private readonly now: () => number;

  constructor(options: IssuerOptions) {
    this.options = options;
    this.now = options.now ?? Date.now;
  }

  /** @returns a code, good for one use within a minute; `undefined` for somebody who is not there */
  authorize(personId: string, request: AuthorizationRequest): string | undefined {
    const person = this.options.people.find(({ id }) => id === personId);
    if (!person) return undefined;
    const code = randomBytes(24).toString('base64url');
    this.codes.set(code, { ...request, person, expiresAtMs: this.now() + codeMs });
    return code;
  }

  /** @returns `undefined` for a code that is used, old, or comes without the verifier of its challenge (RFC 7636) */
  async redeem(code: string, verifier: string, redirectUri: string): Promise<Tokens | undefined> {
    const known = this.codes.get(code);
    this.codes.delete(code);
    if (!known || known.expiresAtMs < this.now() || known.redirectUri !== redirectUri) return undefined;
    if (createHash('sha256').update(verifier).digest('base64url') !== known.codeChallenge) return undefined;
    return this.issue(known.person, known.nonce);
  }

  /** Each refresh token is good for one use. */
  async refresh(token: string): Promise<Tokens | undefined> {
    const known = this.refreshTokens.get(token);
    this.refreshTokens.delete(token);
    return known && known.expiresAtMs >= this.now() ? this.issue(known.person) : undefined;
  }

  async issue(person: SamplePerson, nonce?: string): Promise<Tokens> {
    const refresh = randomBytes(24).toString('base64url');
    this.refreshTokens.set(refresh, { person, expiresAtMs: this.now() + refreshMs });
    const groups = { 'cognito:groups': person.roles };
    const { name, email } = person;
    const identity = { token_use: 'id', name, email, email_verified: true, ...groups, ...(nonce && { nonce }) };
    return {
      id_token: await this.sign(person, identity, this.options.clientId),
      // Like Cognito's: names the client by `client_id`, and has no audience.
      access_token: await this.sign(person, {
        token_use: 'access',
        client_id: this.options.clientId,
        scope: 'openid profile email',
        ...groups,
      }),
      refresh_token: refresh,
      token_type: 'Bearer',
      expires_in: tokenSeconds,
    };
  }

  private sign(person: SamplePerson, claims: Record<string, unknown>, audience?: string): Promise<string> {
    const { issuer, key } = this.options;
    const issuedAt = Math.floor(this.now() / 1_000);
    const token = new SignJWT(claims)
      .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' })
      .setIssuer(issuer)
      .setSubject(person.id)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + tokenSeconds);
    if (audience) token.setAudience(audience);
    return token.sign(key.privateKey);
  }
}
