import { catalogue } from '../../../../../shared/signals/catalogue.ts';
import { wordsOfSignal } from '../../../../../shared/signals/catalogue-words.ts';
import { costWords, factWords } from '../../../../../shared/signals/needs.ts';
import type { Signal } from '../../../../../shared/signals/signal.ts';
import { Card } from '../../../ui/card.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';

/** Every signal that a rule may ask about, as the catalogue tells it. */
export function SignalList() {
  return (
    <Card
      title="All signals"
      description="What conditions can ask about, where it comes from, and what it costs."
      isFlush
    >
      <Table label="All signals" columns={columns} rows={catalogue} rowKey={({ name }) => name} />
    </Card>
  );
}

const needsText = (name: string): string =>
  capitalised((wordsOfSignal(name)?.needs ?? []).map((need) => factWords[need]).join('; '));

const costText = (name: string): string => costWords[wordsOfSignal(name)?.cost ?? 'free'];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const columns: readonly TableColumn<Signal>[] = [
  {
    id: 'title',
    header: 'Signal',
    cell: ({ title, name }) => <span title={name}>{capitalised(title)}</span>,
    sortBy: ({ title }) => title,
    width: '22%',
  },
  { id: 'meaning', header: 'Meaning', cell: ({ name }) => wordsOfSignal(name)?.meaning },
  {
    id: 'needs',
    header: 'Read from',
    cell: ({ name }) => needsText(name),
    isMinor: true,
    width: '22%',
  },
  {
    id: 'cost',
    header: 'Costs',
    cell: ({ name }) => costText(name),
    sortBy: ({ name }) => costText(name),
    isMinor: true,
    width: '20%',
  },
];
