import * as z from 'zod';
import { everyRole } from '../../../shared/api/operation.ts';
import { slug } from '../../../shared/ids.ts';

/** Somebody who can sign in to the sample. */
export const samplePerson = z.strictObject({
  id: slug,
  name: z.string().min(1).max(80),
  email: z.email(),
  roles: z.array(z.enum(everyRole)).min(1),
});
export type SamplePerson = z.infer<typeof samplePerson>;

export const samplePeople: readonly SamplePerson[] = [
  { id: 'amira', name: 'Amira Haddad', email: 'amira@fenlark.example', roles: ['admin'] },
  { id: 'noor', name: 'Noor de Vries', email: 'noor@fenlark.example', roles: ['admin'] },
  { id: 'jonas', name: 'Jonas Petersen', email: 'jonas@fenlark.example', roles: ['agent'] },
  { id: 'leyla', name: 'Leyla Demir', email: 'leyla@fenlark.example', roles: ['agent'] },
  { id: 'marek', name: 'Marek Nowak', email: 'marek@fenlark.example', roles: ['agent'] },
  { id: 'sofie', name: 'Sofie Brandt', email: 'sofie@fenlark.example', roles: ['editor'] },
  { id: 'tunde', name: 'Tunde Okafor', email: 'tunde@fenlark.example', roles: ['analyst'] },
];
