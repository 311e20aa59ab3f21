let running: Promise<void> | undefined;

/** Leaves for the issuer's page. Asking twice, as React's strict mode does, goes once. */
export function beginSignIn(returnTo: string): Promise<void> {
  running ??= import('./oidc.ts')
    .then(({ begin }) => begin(returnTo))
    .catch((error: unknown) => {
      running = undefined;
      throw error;
    });
  return running;
}
