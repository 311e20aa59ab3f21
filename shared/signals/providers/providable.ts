/** Whose messages a provider may score for each signal that it may set. */
export const providable = {
  asksForHuman: 'customer',
  asksIfHuman: 'customer',
  frustrationCue: 'customer',
  abuse: 'customer',
  customerRepair: 'customer',
  topics: 'customer',
  outOfScope: 'customer',
  personalData: 'customer',
  assistantFailure: 'assistant',
  assistantAsksBack: 'assistant',
} as const satisfies Record<string, 'customer' | 'assistant'>;

export type ProvidableSignal = keyof typeof providable;

export const providableSignals = Object.keys(providable) as [ProvidableSignal, ...ProvidableSignal[]];
