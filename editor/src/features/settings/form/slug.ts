import { t } from '../../../i18n/translate.ts';
import { messages } from './messages.ts';

const form = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** An id out of a name, readable in an address: "Störungen & Ausfälle" gives `storungen-ausfalle`. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 64)
    .replace(/^-+|-+$/g, '');
}

/** What is wrong with an id, if anything. */
export function slugProblem(id: string, taken: readonly string[]): string | undefined {
  if (id === '') return t(messages.idMissing);
  if (!form.test(id)) return t(messages.idForm);
  return taken.includes(id) ? t(messages.idTaken) : undefined;
}
