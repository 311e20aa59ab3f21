import { catalogue } from '../../../../../shared/signals/catalogue.ts';
import { wordsOfSignal } from '../../../../../shared/signals/catalogue-words.ts';
import type { Signal } from '../../../../../shared/signals/signal.ts';
import { costNames, factNames } from '../../../domain/signals/messages.ts';
import { meaningOfSignal, titleOfSignal } from '../../../domain/signals/signal-words.ts';
import { t } from '../../../i18n/translate.ts';
import { Card } from '../../../ui/card.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { capital } from '../../../ui/words.ts';
import { messages } from './messages.ts';

/** Every signal that a rule may ask about, as the catalogue tells it. */
export function SignalList() {
  return (
    <Card title={t(messages.all)} description={t(messages.allWords)} isFlush>
      <Table label={t(messages.all)} columns={columnsOf()} rows={catalogue} rowKey={({ name }) => name} />
    </Card>
  );
}

const needsText = (name: string): string =>
  capital((wordsOfSignal(name)?.needs ?? []).map((need) => t(factNames[need])).join('; '));

const costText = (name: string): string => t(costNames[wordsOfSignal(name)?.cost ?? 'free']);

const columnsOf = (): readonly TableColumn<Signal>[] => [
  {
    id: 'title',
    header: t(messages.signal),
    cell: ({ name }) => <span title={name}>{titleOfSignal(name)}</span>,
    sortBy: ({ name }) => titleOfSignal(name),
    width: '22%',
  },
  { id: 'meaning', header: t(messages.meaning), cell: ({ name }) => meaningOfSignal(name) },
  {
    id: 'needs',
    header: t(messages.readFrom),
    cell: ({ name }) => needsText(name),
    isMinor: true,
    width: '22%',
  },
  {
    id: 'cost',
    header: t(messages.costs),
    cell: ({ name }) => costText(name),
    sortBy: ({ name }) => costText(name),
    isMinor: true,
    width: '20%',
  },
];
