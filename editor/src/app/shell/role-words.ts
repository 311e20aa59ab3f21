import { locale } from '../locale.ts';
import type { Role } from '../session.ts';

export const roleWords: Readonly<Record<Role, string>> = {
  admin: 'Admin',
  editor: 'Editor',
  agent: 'Agent',
  analyst: 'Analyst',
};

/** "Admin or Agent" */
export const roleList = (roles: readonly Role[]): string =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format([...new Set(roles)].map((role) => roleWords[role]));
