import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose';
import * as z from 'zod';
import { everyRole, type StaffRole } from '../../../shared/api/operation.ts';
import { DependencyError, UnauthorizedError } from '../../../shared/errors.ts';
import type { SignedIn, TokenVerifier } from '../../ports/outside.ts';

/** The claims of an id token by Cognito, and by the issuer at home, which makes them alike. */
const claims = z.object({
  sub: z.string().min(1),
  name: z.string().optional(),
  email: z.string().optional(),
  token_use: z.literal('id'),
  'cognito:groups': z.array(z.string()).default([]),
});

/** Checks signature, issuer, audience and age of a staff token. The keys are fetched once and kept. */
export class JwtVerifier implements TokenVerifier {
  private readonly issuer: string;
  private readonly audience: string;
  private readonly keys: ReturnType<typeof createRemoteJWKSet>;

  constructor(issuer: string, audience: string) {
    this.issuer = issuer;
    this.audience = audience;
    this.keys = createRemoteJWKSet(new URL(`${issuer}/.well-known/jwks.json`));
  }

  async verify(token: string): Promise<SignedIn> {
    const parsed = claims.safeParse(await this.payload(token));
    if (!parsed.success) throw new UnauthorizedError('This token does not say who you are: sign in again.');
    const { sub, name, email, 'cognito:groups': groups } = parsed.data;
    return { id: sub, name: name ?? email ?? sub, ...(email && { email }), roles: groups.filter(isRole) };
  }

  private async payload(token: string): Promise<JWTPayload> {
    try {
      const { payload } = await jwtVerify(token, this.keys, {
        issuer: this.issuer,
        audience: this.audience,
        algorithms: ['RS256'],
        requiredClaims: ['exp', 'sub'],
      });
      return payload;
    } catch (error) {
      if (isAboutToken(error))
        throw new UnauthorizedError('Your sign-in is not valid any more: sign in again.', { cause: error });
      throw new DependencyError('The sign-in service does not answer.', { cause: error });
    }
  }
}

/** As against a sign-in service that is away, or answers nonsense: nobody must be signed out for that. */
const isAboutToken = (error: unknown): boolean =>
  error instanceof errors.JOSEError &&
  error.code !== errors.JOSEError.code &&
  !(error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid);

const isRole = (group: string): group is StaffRole => (everyRole as readonly string[]).includes(group);
