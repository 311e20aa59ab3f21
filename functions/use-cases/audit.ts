import type { Person } from '../../shared/handoff/transition.ts';
import { hashJson } from '../../shared/hash.ts';
import type { Clock } from '../ports/outside.ts';
import type { SettingsStore } from '../ports/settings-store.ts';

/** Writes down who changed what. */
export async function audit(
  { settings, clock }: { readonly settings: SettingsStore; readonly clock: Clock },
  person: Person,
  action: string,
  subject: string,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  const atMs = clock.now();
  const entry = { atMs, actor: person.name, action, subject, detail };
  await settings.record({ id: hashJson({ ...entry, by: person.id }).slice(0, 16), ...entry });
}
