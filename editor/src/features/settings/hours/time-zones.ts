import type { Option } from '../../../ui/option-list.tsx';

let known: readonly Option[] | undefined;

/**
 * Every time zone that the browser knows, found by its city or its IANA name.
 * @param chosen stays in the list even where this browser calls it by another name
 */
export function timeZoneOptions(chosen: string): readonly Option[] {
  known ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map(toOption);
  return known.some(({ id }) => id === chosen) || chosen === '' ? known : [toOption(chosen), ...known];
}

const toOption = (zone: string): Option => ({ id: zone, label: zoneLabel(zone) });

/** "Berlin · Europe/Berlin": the search looks at the beginnings of words, and people type the city. */
export function zoneLabel(zone: string): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  return city === zone ? zone : `${city} · ${zone}`;
}
