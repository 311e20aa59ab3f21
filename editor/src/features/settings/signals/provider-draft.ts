import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { defaultBudgetMs, type ProviderKind, providerNames } from '../../../../../shared/signals/providers/kinds.ts';
import type { ProvidableSignal } from '../../../../../shared/signals/providers/providable.ts';
import { type ProviderSetting, signalsOf } from '../../../../../shared/signals/providers/settings.ts';
import { t } from '../../../i18n/translate.ts';
import type { FormErrors } from '../form/form-errors.ts';
import { messages } from './messages.ts';

export interface ProviderDraft {
  readonly isOn: boolean;
  readonly signals: readonly ProvidableSignal[];
  readonly budgetMs: number;
  readonly region: string;
  readonly model: string;
}

export const settingOf = ({ providers = [] }: SignalsInput, kind: ProviderKind): ProviderSetting | undefined =>
  providers.find((each) => each.kind === kind);

export function toProviderDraft(signals: SignalsInput, kind: ProviderKind): ProviderDraft {
  const setting = settingOf(signals, kind);
  return {
    isOn: setting !== undefined,
    signals: setting?.signals ?? [],
    budgetMs: setting?.budgetMs ?? defaultBudgetMs,
    region: setting?.region ?? '',
    model: setting?.kind === 'bedrock' ? setting.model : '',
  };
}

/** The settings with this provider as its form says; one that is off leaves nothing behind. */
export function withProvider(input: SignalsInput, kind: ProviderKind, draft: ProviderDraft): SignalsInput {
  const { providers = [], ...rest } = input;
  const others = providers.filter((each) => each.kind !== kind);
  const all = draft.isOn ? [...others, toSetting(kind, draft)] : others;
  return all.length > 0 ? { ...rest, providers: all } : rest;
}

function toSetting(kind: ProviderKind, { signals, budgetMs, region, model }: ProviderDraft): ProviderSetting {
  const common = {
    signals: signalsOf[kind].filter((signal) => signals.includes(signal)),
    ...(budgetMs !== defaultBudgetMs && { budgetMs }),
    ...(region.trim() !== '' && { region: region.trim() }),
  };
  return kind === 'bedrock' ? { kind, ...common, model: model.trim() } : { kind, ...common };
}

/** Who sets each signal already, other than this provider. */
export function takenBy({ providers = [] }: SignalsInput, kind: ProviderKind): ReadonlyMap<ProvidableSignal, string> {
  const others = providers.filter((each) => each.kind !== kind);
  return new Map(others.flatMap((each) => each.signals.map((signal) => [signal, providerNames[each.kind]] as const)));
}

export function checkProvider(kind: ProviderKind, { isOn, signals, budgetMs, model }: ProviderDraft): FormErrors {
  if (!isOn) return {};
  return {
    ...(signals.length === 0 && { signals: t(messages.signalsMissing) }),
    ...(!(budgetMs >= 50 && budgetMs <= 3_000) && { budgetMs: t(messages.budgetWrong) }),
    ...(kind === 'bedrock' && model.trim() === '' && { model: t(messages.modelMissing) }),
  };
}

/** The server speaks of a list of providers, the form of one: `providers.1.model` is its `model`. */
export const ofProvider = (errors: FormErrors): FormErrors =>
  Object.fromEntries(
    Object.entries(errors).map(([path, message]) => [path.replace(/^providers\.\d+\.(\w+).*$/, '$1'), message]),
  );
