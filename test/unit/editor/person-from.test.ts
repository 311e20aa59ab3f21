import { describe, expect, it } from 'vitest';
import { personFrom } from '../../../editor/src/features/sign-in/person-from.ts';

describe('the person in a token', () => {
  it('reads the roles out of the groups and leaves unknown groups aside', () => {
    const claims = { sub: 'p-1', name: 'Mina Sato', email: 'mina@example.com', 'cognito:groups': ['agent', 'finance'] };
    expect(personFrom(claims)).toEqual({ id: 'p-1', name: 'Mina Sato', email: 'mina@example.com', roles: ['agent'] });
  });

  it('has a name to show even where the token has none', () => {
    expect(personFrom({ sub: 'p-1', email: 'mina@example.com' }).name).toBe('mina@example.com');
    expect(personFrom({ sub: 'p-1' })).toEqual({ id: 'p-1', name: 'You', email: undefined, roles: [] });
  });
});
