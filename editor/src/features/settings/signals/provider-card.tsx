import { signalTitle } from '../../../../../shared/rules/sentence.ts';
import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import {
  defaultBudgetMs,
  type ProviderKind,
  providerKinds,
  providerNames,
} from '../../../../../shared/signals/providers/kinds.ts';
import { intl, spokenWords, t } from '../../../i18n/translate.ts';
import { Card } from '../../../ui/card.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { messages } from './messages.ts';
import { settingOf } from './provider-draft.ts';

interface ProviderCardProps {
  readonly signals: SignalsInput;
  readonly onOpen: (kind: ProviderKind) => void;
}

/** Models outside of Baton that may be asked. */
export function ProviderCard({ signals, onOpen }: ProviderCardProps) {
  return (
    <Card title={t(messages.models)} description={t(messages.modelsWords)} isFlush>
      <Table
        label={t(messages.models)}
        columns={columnsOf(signals)}
        rows={providerKinds}
        rowKey={(kind) => kind}
        onOpen={onOpen}
      />
    </Card>
  );
}

const columnsOf = (input: SignalsInput): readonly TableColumn<ProviderKind>[] => [
  { id: 'name', header: t(messages.modelOf), cell: (kind) => providerNames[kind] },
  { id: 'on', header: t(messages.asked), cell: (kind) => t(settingOf(input, kind) ? messages.yes : messages.no) },
  {
    id: 'budget',
    header: t(messages.waitsAtMost),
    cell: (kind) => waitText(settingOf(input, kind)?.budgetMs ?? defaultBudgetMs, settingOf(input, kind) !== undefined),
    isNumber: true,
  },
  {
    id: 'signals',
    header: t(messages.sets),
    cell: (kind) =>
      (settingOf(input, kind)?.signals ?? []).map((name) => signalTitle(name, spokenWords())).join(', ') || '–',
    isMinor: true,
  },
];

const waitText = (budgetMs: number, isOn: boolean): string =>
  isOn ? `${intl().formatNumber(budgetMs)} ${t(messages.milliseconds)}` : '–';
