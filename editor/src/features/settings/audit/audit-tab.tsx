import { useQuery } from '@tanstack/react-query';
import { ScrollText, Search } from 'lucide-react';
import { useState } from 'react';
import { queryOf } from '../../../app/api-client.ts';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { AuditDialog } from './audit-dialog.tsx';
import styles from './audit-tab.module.css';
import { type AuditEntry, auditSentence, matchesEntry } from './audit-words.ts';

/** What the server gives at most. */
const most = 200;

/** Who changed what. */
export function AuditTab() {
  const audit = useQuery(queryOf('listAudit'));
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<AuditEntry>();
  return (
    <Loaded query={audit} what="the audit log">
      {({ entries }) => (
        <>
          <Card
            title="Audit"
            description={
              entries.length < most
                ? 'Every change of a workflow, a key or a setting. Nothing is ever taken out.'
                : `The newest ${most} changes of workflows, keys and settings. Nothing is ever taken out.`
            }
            actions={
              <div className={styles.search}>
                <TextField
                  label="Search the audit log"
                  isLabelHidden
                  icon={Search}
                  placeholder="Search by person or thing"
                  value={typed}
                  onChange={setTyped}
                />
              </div>
            }
            isFlush
          >
            <Table
              label="Audit"
              columns={columns}
              rows={entries.filter((entry) => matchesEntry(entry, typed))}
              rowKey={({ id }) => id}
              onOpen={setOpened}
              empty={
                <EmptyState icon={ScrollText} title={typed === '' ? 'Nothing changed yet' : 'Nothing found'} isCompact>
                  <p>
                    {typed === ''
                      ? 'The first change of a setting will be here, with who made it.'
                      : 'Search for a name, a queue or a word such as “published”.'}
                  </p>
                </EmptyState>
              }
            />
          </Card>
          {opened && <AuditDialog entry={opened} entries={entries} onClose={() => setOpened(undefined)} />}
        </>
      )}
    </Loaded>
  );
}

const columns: readonly TableColumn<AuditEntry>[] = [
  {
    id: 'what',
    header: 'What',
    cell: (entry) => (
      <span className={styles.what}>
        {auditSentence(entry)}
        <span className={styles.under}>{entry.actor}</span>
      </span>
    ),
  },
  { id: 'who', header: 'Who', cell: ({ actor }) => actor, sortBy: ({ actor }) => actor, isMinor: true },
  {
    id: 'when',
    header: 'When',
    cell: ({ atMs }) => <RelativeTime atMs={atMs} />,
    sortBy: ({ atMs }) => atMs,
    width: '8rem',
  },
];
