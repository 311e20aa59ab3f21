import { ValidationError } from '../../shared/errors.ts';
import type { Person } from '../../shared/handoff/transition.ts';
import type { SignalSettings, SignalsInput } from '../../shared/settings/signals.ts';
import { type ProviderKind, providerNames } from '../../shared/signals/providers/kinds.ts';
import type { ProviderSetting } from '../../shared/signals/providers/settings.ts';
import { buildScope } from '../../shared/signals/scope/scope.ts';
import { audit } from './audit.ts';
import type { SettingsDeps } from './settings.ts';

export async function readSignals({ settings }: Pick<SettingsDeps, 'settings'>): Promise<SignalsInput> {
  return toInput((await settings.settings()).signals ?? {});
}

export interface SignalDeps extends SettingsDeps {
  /** Providers that this deployment may ask. */
  readonly availableProviders: readonly ProviderKind[];
}

/** Learns the scope from its examples here, once, so that no message has to. */
export async function saveSignals(deps: SignalDeps, input: SignalsInput, person: Person): Promise<SignalsInput> {
  refuseUnavailable(deps, input);
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

const factsOf = ({ topics, scope = [], frustration, repeatContact, providers, uncalibrated }: SignalsInput) => ({
  ...topicFacts(topics),
  scopeExamples: scope.length,
  ...(frustration && { halfLifeTurns: frustration.halfLifeTurns }),
  ...(repeatContact && { repeatContactDays: repeatContact.days }),
  ...(uncalibrated && { uncalibrated: uncalibrated.join(', ') || 'none' }),
  ...(providers && { providers: providers.map(providerFact).join('; ') || 'none' }),
});

const providerFact = ({ kind, signals, region = 'the region of the deployment' }: ProviderSetting): string =>
  `${providerNames[kind]} in ${region}: ${signals.join(', ')}`;

const topicFacts = (topics: SignalsInput['topics'] = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(topics).map(([topic, { on = true, phrases = [], examples = [] }]) => [
      topic,
      `${on ? 'on' : 'off'}, ${phrases.length} phrases, ${examples.length} examples`,
    ]),
  );

/** A provider that cannot be asked would fail at every message; better said here than in a log. */
function refuseUnavailable({ availableProviders }: SignalDeps, { providers = [] }: SignalsInput): void {
  const missing = providers.find(({ kind }) => !availableProviders.includes(kind));
  if (!missing) return;
  const { option, endpoint } = waysToGetIn[missing.kind];
  throw new ValidationError(`This deployment may not ask ${providerNames[missing.kind]}.`, [
    {
      path: 'providers',
      message: `must be set up first: on AWS deploy with “-c ${option}”, at home start with ${endpoint} set`,
    },
  ]);
}

const waysToGetIn: Readonly<Record<ProviderKind, { readonly option: string; readonly endpoint: string }>> = {
  comprehend: { option: 'comprehendRegion=<region>', endpoint: 'AWS_ENDPOINT_URL_COMPREHEND' },
  bedrock: { option: 'bedrockModelArns=<arn>', endpoint: 'AWS_ENDPOINT_URL_BEDROCK_RUNTIME' },
};
