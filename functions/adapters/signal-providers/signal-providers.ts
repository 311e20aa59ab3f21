import { type ProviderKind, providerKinds, providerNames } from '../../../shared/signals/providers/kinds.ts';
import type { ProviderSetting } from '../../../shared/signals/providers/settings.ts';
import { ProviderError, type SignalProvider, type SignalProviders } from '../../ports/signal-provider.ts';

/**
 * The providers that this deployment may ask, as `SIGNAL_PROVIDERS` names them: those that it has the rights for on AWS,
 * and at home those whose endpoint is told.
 */
export const availableProviders = ({ SIGNAL_PROVIDERS = '' }: NodeJS.ProcessEnv): readonly ProviderKind[] =>
  providerKinds.filter((kind) => SIGNAL_PROVIDERS.split(' ').includes(kind));

/** Loads the client of a provider when it is first asked: without one, nothing of it loads, and nothing leaves the account. */
export function signalProviders(available: readonly ProviderKind[]): SignalProviders {
  const made = new Map<string, Promise<SignalProvider>>();
  return (setting) => {
    if (!available.includes(setting.kind))
      return Promise.reject(
        new ProviderError('refused', `This deployment may not ask ${providerNames[setting.kind]}.`),
      );
    const key = JSON.stringify([setting.kind, setting.region, 'model' in setting && setting.model]);
    const known = made.get(key) ?? make(setting);
    made.set(key, known);
    return known;
  };
}

async function make(setting: ProviderSetting): Promise<SignalProvider> {
  if (setting.kind === 'comprehend') {
    const { comprehendProvider } = await import('./comprehend.ts');
    return comprehendProvider(setting);
  }
  const { bedrockProvider } = await import('./bedrock.ts');
  return bedrockProvider(setting);
}
