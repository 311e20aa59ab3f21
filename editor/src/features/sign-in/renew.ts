import { onRenewal } from '../../app/session.ts';

/** Called once at the start. */
export function renewWithRefreshToken(): void {
  onRenewal(async (session) => {
    const { renew } = await import('./oidc.ts');
    return await renew(session);
  });
}
