import type { Person, Role } from '../../app/session.ts';

const known: readonly Role[] = ['admin', 'editor', 'agent', 'analyst'];

/** Cognito puts a person's groups into `cognito:groups`; our own issuer at home does the same. */
export function personFrom(claims: Readonly<Record<string, unknown>>): Person {
  const text = (name: string): string | undefined => {
    const value = claims[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const groups = Array.isArray(claims['cognito:groups']) ? claims['cognito:groups'] : [];
  return {
    id: text('sub') ?? '',
    name: text('name') ?? text('email') ?? text('cognito:username') ?? 'You',
    email: text('email'),
    roles: known.filter((role) => groups.includes(role)),
  };
}
