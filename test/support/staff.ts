import { createHash, randomBytes } from 'node:crypto';

/** Somebody of the sample organisation for each role. */
export const people = {
  admin: 'amira',
  secondAdmin: 'noor',
  agent: 'jonas',
  secondAgent: 'leyla',
  editor: 'sofie',
  analyst: 'tunde',
} as const;
export type SampleRole = keyof typeof people;

/** Signs in by the issuer at home as the app does: authorization code with PKCE. @returns an id token */
export async function tokenFor(url: string, role: SampleRole): Promise<string> {
  const verifier = randomBytes(32).toString('base64url');
  const redirectUri = `${url}/signed-in`;
  const query = new URLSearchParams({
    client_id: 'baton-editor',
    response_type: 'code',
    redirect_uri: redirectUri,
    state: 's',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    person: people[role],
  });
  const redirect = await fetch(`${url}/oauth2/continue?${query}`, { redirect: 'manual' });
  const code = new URL(redirect.headers.get('location') ?? '').searchParams.get('code') ?? '';
  const answer = await fetch(`${url}/oauth2/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      code,
      code_verifier: verifier,
      redirect_uri: redirectUri,
    }),
  });
  const { id_token } = (await answer.json()) as { id_token: string };
  return id_token;
}
