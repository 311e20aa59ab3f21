export const settingsTabs = ['queues', 'hours', 'channels', 'signals', 'publishing', 'keys', 'audit'] as const;
export type SettingsTab = (typeof settingsTabs)[number];

export interface SettingsSearch {
  /** Queues where it is absent. */
  readonly tab?: SettingsTab;
  /** What is open in the tab: the id of business hours, or `new`. */
  readonly id?: string;
}

/** Takes what the address says as far as it makes sense. */
export function toSettingsSearch({ tab, id }: Readonly<Record<string, unknown>>): SettingsSearch {
  const known = settingsTabs.find((each) => each === tab);
  return { ...(known && { tab: known }), ...(typeof id === 'string' && id !== '' && { id }) };
}
