import { catalogue } from '../../../../../shared/signals/catalogue.ts';
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

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const columns: readonly TableColumn<Signal>[] = [
  {
    id: 'title',
    header: 'Signal',
    cell: ({ title, name }) => <span title={name}>{capitalised(title)}</span>,
    sortBy: ({ title }) => title,
    width: '22%',
  },
  { id: 'meaning', header: 'Meaning', cell: ({ meaning }) => meaning },
  {
    id: 'needs',
    header: 'Read from',
    cell: ({ needs }) => capitalised(needs.map((need) => factWords[need]).join('; ')),
    isMinor: true,
    width: '22%',
  },
  {
    id: 'cost',
    header: 'Costs',
    cell: ({ cost }) => costWords[cost],
    sortBy: ({ cost }) => cost,
    isMinor: true,
    width: '20%',
  },
];
