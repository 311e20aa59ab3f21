import { choiceText } from '../../i18n/list-text.ts';
import { t } from '../../i18n/translate.ts';
import { messages } from '../messages.ts';
import type { Role } from '../session.ts';

const names = {
  admin: messages.admin,
  editor: messages.editor,
  agent: messages.agent,
  analyst: messages.analyst,
} satisfies Record<Role, unknown>;

/** "Admin, Agent" */
export const rolesText = (roles: readonly Role[]): string =>
  roles.map((role) => t(names[role])).join(', ') || t(messages.noRole);

/** "Admin or Agent" */
export const roleList = (roles: readonly Role[]): string =>
  choiceText([...new Set(roles)].map((role) => t(names[role])));
