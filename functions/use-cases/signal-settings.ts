import type { Person } from '../../shared/handoff/transition.ts';
import type { SignalSettings, SignalsInput } from '../../shared/settings/signals.ts';
import { buildScope } from '../../shared/signals/scope/scope.ts';
import { audit } from './audit.ts';
import type { SettingsDeps } from './settings.ts';

export async function readSignals({ settings }: Pick<SettingsDeps, 'settings'>): Promise<SignalsInput> {
  return toInput((await settings.settings()).signals ?? {});
}

/** Learns the scope from its examples here, once, so that no message has to. */
export async function saveSignals(deps: SettingsDeps, input: SignalsInput, person: Person): Promise<SignalsInput> {
  const { scope = [], ...asGiven } = input;
  const value: SignalSettings = {
    ...asGiven,
    ...(scope.length > 0 && { scope: buildScope(scope) }),
  };
  await deps.settings.save([{ kind: 'signals', value }]);
  // The texts themselves may be long and are in the settings; the log tells what changed in size.
  await audit(deps, person, 'signals.saved', 'signals', factsOf(input));
  return toInput(value);
}

const toInput = ({ scope, ...asGiven }: SignalSettings): SignalsInput => ({
  ...asGiven,
  ...(scope && { scope: scope.examples }),
});

const factsOf = ({ topics, scope = [], frustration, repeatContact }: SignalsInput) => ({
  ...topicFacts(topics),
  scopeExamples: scope.length,
  ...(frustration && { halfLifeTurns: frustration.halfLifeTurns }),
  ...(repeatContact && { repeatContactDays: repeatContact.days }),
});

const topicFacts = (topics: SignalsInput['topics'] = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(topics).map(([topic, { on = true, phrases = [], examples = [] }]) => [
      topic,
      `${on ? 'on' : 'off'}, ${phrases.length} phrases, ${examples.length} examples`,
    ]),
  );
