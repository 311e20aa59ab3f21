import type { Availability } from '../../shared/api/agent-operations.ts';
import type { ResponseOf } from '../../shared/api/operations.ts';
import type { AgentDirectory } from '../ports/agent-directory.ts';
import type { SignedIn } from '../ports/outside.ts';

interface Deps {
  readonly agents: AgentDirectory;
}

type Me = ResponseOf<'readMe'>;

export async function readMe({ agents }: Deps, person: SignedIn): Promise<Me> {
  const presence = await agents.agent(person.id);
  return toMe(person, presence?.availability ?? (person.roles.includes('agent') ? 'available' : 'away'));
}

export async function setAvailability({ agents }: Deps, person: SignedIn, availability: Availability): Promise<Me> {
  await agents.setAvailability(person.id, person.name, availability);
  return toMe(person, availability);
}

const toMe = ({ id, name, email, roles }: SignedIn, availability: Availability): Me => ({
  id,
  name,
  ...(email && { email }),
  roles: [...roles],
  availability,
});
