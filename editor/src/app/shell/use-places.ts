import { appConfig } from '../config.ts';
import { hasRole, useSession } from '../session.ts';
import { type Place, places } from './places.ts';

/** The places that this person can use here. */
export function usePlaces(): readonly Place[] {
  const person = useSession();
  return places.filter(
    ({ needs, isLocalOnly }) =>
      (isLocalOnly !== true || appConfig().local) &&
      (needs === undefined || needs.some((role) => hasRole(person, role))),
  );
}
