import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { findSignal } from '../../../../../shared/signals/catalogue.ts';
import {
  defaultBudgetMs,
  type ProviderKind,
  providerKinds,
  providerNames,
} from '../../../../../shared/signals/providers/kinds.ts';
import { Card } from '../../../ui/card.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { settingOf } from './provider-draft.ts';

interface ProviderCardProps {
  readonly signals: SignalsInput;
  readonly onOpen: (kind: ProviderKind) => void;
}

/** Models outside of Baton that may be asked. */
export function ProviderCard({ signals, onOpen }: ProviderCardProps) {
  return (
    <Card
      title="Other models"
      description="All signals are found on the spot, and nothing leaves your account. A model that you turn on sets some of them in place of what is built in."
      isFlush
    >
      <Table
        label="Other models"
        columns={columnsOf(signals)}
        rows={providerKinds}
        rowKey={(kind) => kind}
        onOpen={onOpen}
      />
    </Card>
  );
}

const columnsOf = (input: SignalsInput): readonly TableColumn<ProviderKind>[] => [
  { id: 'name', header: 'Model of', cell: (kind) => providerNames[kind] },
  { id: 'on', header: 'Asked', cell: (kind) => (settingOf(input, kind) ? 'Yes' : 'No') },
  {
    id: 'budget',
    header: 'Waits at most',
    cell: (kind) => waitText(settingOf(input, kind)?.budgetMs ?? defaultBudgetMs, settingOf(input, kind) !== undefined),
    isNumber: true,
  },
  {
    id: 'signals',
    header: 'Sets',
    cell: (kind) =>
      (settingOf(input, kind)?.signals ?? []).map((name) => findSignal(name)?.title ?? name).join(', ') || '–',
    isMinor: true,
  },
];

const waitText = (budgetMs: number, isOn: boolean): string => (isOn ? `${budgetMs.toLocaleString('en')} ms` : '–');
