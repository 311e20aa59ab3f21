import { queryClient } from '../../app/query-client.ts';
import { currentSession } from '../../app/session.ts';

export async function signOut(): Promise<void> {
  const session = currentSession();
  const { leave } = await import('./oidc.ts');
  await leave(session);
  queryClient.clear(); // the next person at this desk must not see what this one saw
}
