import { createHmac } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { JwtVerifier } from '../../../../functions/adapters/tokens/jwt-verifier.ts';
import { DependencyError, UnauthorizedError } from '../../../../shared/errors.ts';
import { audience, startTokenIssuer, type TokenIssuer } from '../../../support/fixtures/token-issuer.ts';

let issuer: TokenIssuer;
let verifier: JwtVerifier;
let sound: TokenIssuer['answer'];

beforeAll(async () => {
  issuer = await startTokenIssuer();
  sound = issuer.answer;
});
afterAll(() => issuer.close());
beforeEach(() => {
  issuer.answer = sound;
  verifier = new JwtVerifier(issuer.url, audience);
});

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const nowSeconds = () => Math.floor(Date.now() / 1_000);

/** A token with a signature that somebody made up. */
async function forged(header: object, sign: (signed: string) => string): Promise<string> {
  const [, payload] = (await issuer.token(['admin'])).split('.');
  const signed = `${base64(header)}.${payload}`;
  return `${signed}.${sign(signed)}`;
}

describe('a staff token', () => {
  it('says who it is, and in which roles', async () => {
    const token = await issuer.token(['agent', 'admin'], { email: 'jonas@fenlark.example' });
    expect(await verifier.verify(token)).toEqual({
      id: 'jonas',
      name: 'Jonas Petersen',
      email: 'jonas@fenlark.example',
      roles: ['agent', 'admin'],
    });
  });

  it('gives no role that we do not know, and none where it names none', async () => {
    const groups = ['agent', 'root', 'Admin', 'toString'];
    expect((await verifier.verify(await issuer.token([], { 'cognito:groups': groups }))).roles).toEqual(['agent']);
    expect((await verifier.verify(await issuer.token([], { 'cognito:groups': undefined }))).roles).toEqual([]);
  });

  it.each([
    ['has expired', { exp: nowSeconds() - 60 }],
    ['never expires', { exp: undefined }],
    ['is not valid yet', { nbf: nowSeconds() + 600 }],
    ['is meant for another', { aud: 'another-app' }],
    ['is meant for nobody', { aud: undefined }],
    ['comes from another issuer', { iss: 'https://evil.example' }],
    ['comes from nowhere', { iss: undefined }],
    ['is an access token', { token_use: 'access', aud: undefined, client_id: audience }],
    ['is an access token with an audience', { token_use: 'access' }],
    ['does not say what it is for', { token_use: undefined }],
    ['names nobody', { sub: undefined }],
    ['names an empty somebody', { sub: '' }],
    ['names groups that are no list', { 'cognito:groups': 'admin' }],
  ])('that %s is refused', async (_what, claims) => {
    await expect(verifier.verify(await issuer.token(['admin'], claims as JWTPayload))).rejects.toThrow(
      UnauthorizedError,
    );
  });

  it('without a signature is refused', async () => {
    for (const alg of ['none', 'None', 'NONE', ''])
      await expect(verifier.verify(await forged({ alg, kid: 'k-1' }, () => ''))).rejects.toThrow(UnauthorizedError);
  });

  it('signed with the public key as a secret is refused', async () => {
    const key = await importJWK(issuer.publicJwk, 'RS256', { extractable: true });
    for (const secret of [
      await exportSPKI(key as CryptoKey),
      JSON.stringify(issuer.publicJwk),
      issuer.publicJwk.n ?? '',
    ]) {
      const sign = (signed: string) => createHmac('sha256', secret).update(signed).digest('base64url');
      await expect(verifier.verify(await forged({ alg: 'HS256', kid: 'k-1' }, sign))).rejects.toThrow(
        UnauthorizedError,
      );
    }
  });

  it('signed by another key is refused, whatever key its header brings along', async () => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const claims = { token_use: 'id', sub: 'eve', 'cognito:groups': ['admin'] };
    const jwk = await exportJWK(publicKey);
    for (const header of [{ kid: 'k-1' }, { kid: 'k-2' }, {}, { jwk }, { jku: 'https://evil.example/jwks.json' }]) {
      const token = await new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', ...header })
        .setIssuer(issuer.url)
        .setAudience(audience)
        .setExpirationTime('1h')
        .sign(privateKey);
      await expect(verifier.verify(token)).rejects.toThrow(UnauthorizedError);
    }
  });

  it('that was changed after signing is refused', async () => {
    const [header, , signature] = (await issuer.token(['agent'])).split('.');
    const [, payload] = (await issuer.token(['admin'])).split('.');
    await expect(verifier.verify(`${header}.${payload}`)).rejects.toThrow(UnauthorizedError);
    await expect(verifier.verify(`${header}.${payload}.${signature}`)).rejects.toThrow(UnauthorizedError);
    await expect(verifier.verify(`${header}..${signature}`)).rejects.toThrow(UnauthorizedError);
  });

  it.each([
    '',
    '.',
    '..',
    '....',
    'garbage',
    'a.b.c',
    'x'.repeat(8_192),
    'bt_abcdef123456_secret',
    '\u0000',
    `${base64({ alg: 'RS256' })}.e30.`,
    `${base64({ alg: 'RS256', crit: ['b64'], b64: false })}.e30.AA`,
    `${base64(null)}.e30.AA`,
    `${base64({ alg: 'RS256', kid: 7 })}.e30.AA`,
  ])('that is none is refused: %j', async (token) => {
    await expect(verifier.verify(token)).rejects.toThrow(UnauthorizedError);
  });

  it.each([
    ['is broken', () => ({ status: 500, body: '{}' })],
    ['answers nonsense', () => ({ status: 200, body: '<html>' })],
    ['has no keys', () => ({ status: 200, body: '{"keys":7}' })],
  ])('signs nobody out because the sign-in service %s', async (_what, answer) => {
    const token = await issuer.token(['agent']);
    issuer.answer = answer;
    await expect(verifier.verify(token)).rejects.toThrow(DependencyError);
    issuer.answer = sound;
    expect(await verifier.verify(token)).toMatchObject({ id: 'jonas' });
  });

  it('signs nobody out because the sign-in service is away', async () => {
    const away = new JwtVerifier('http://127.0.0.1:9', audience);
    await expect(away.verify(await issuer.token(['agent']))).rejects.toThrow(DependencyError);
  });
});
