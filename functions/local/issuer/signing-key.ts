import { readFile, writeFile } from 'node:fs/promises';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: Awaited<ReturnType<typeof importJWK>>;
  /** For the world: the public half. */
  readonly publicJwk: JWK;
}

const algorithm = 'RS256';

/** The issuer's key; kept in a file, so that who is signed in stays so over a restart. */
export async function openSigningKey(file: string): Promise<SigningKey> {
  const privateJwk = await readKey(file);
  const kid = await calculateJwkThumbprint(privateJwk);
  const { kty, n, e } = privateJwk;
  return {
    kid,
    privateKey: await importJWK(privateJwk, algorithm),
    publicJwk: { kty, n, e, kid, alg: algorithm, use: 'sig' } as JWK,
  };
}

async function readKey(file: string): Promise<JWK> {
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return JSON.parse(kept) as JWK;
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const jwk = await exportJWK(privateKey);
  // Only for the person whose laptop it is.
  await writeFile(file, JSON.stringify(jwk), { mode: 0o600 });
  return jwk;
}
