import type { Publishing } from '../../shared/api/release-operations.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import { audit } from './audit.ts';
import type { SettingsDeps } from './settings.ts';

export async function readPublishing({ settings }: Pick<SettingsDeps, 'settings'>): Promise<Publishing> {
  const { organisation } = await settings.settings();
  return { secondPerson: organisation.secondPersonApproves === true };
}

export async function savePublishing(deps: SettingsDeps, { secondPerson }: Publishing, person: Person) {
  const { organisation } = await deps.settings.settings();
  await deps.settings.save([{ kind: 'organisation', value: { ...organisation, secondPersonApproves: secondPerson } }]);
  await audit(deps, person, 'publishing.saved', 'publishing', { secondPerson });
  return { secondPerson };
}
