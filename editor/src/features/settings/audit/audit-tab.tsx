import { useQuery } from '@tanstack/react-query';
import { ScrollText, Search } from 'lucide-react';
import { useState } from 'react';
import { queryOf } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { messages as ui } from '../../../ui/messages.ts';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { AuditDialog } from './audit-dialog.tsx';
import styles from './audit-tab.module.css';
import { type AuditEntry, auditSentence, matchesEntry } from './audit-words.ts';
import { messages } from './messages.ts';

/** What the server gives at most. */
const most = 200;

/** Who changed what. */
export function AuditTab() {
  const audit = useQuery(queryOf('listAudit'));
  const [typed, setTyped] = useState('');
  const [opened, setOpened] = useState<AuditEntry>();
  return (
    <Loaded query={audit} what={t(messages.what)}>
      {({ entries }) => (
        <>
          <Card
            title={t(messages.title)}
            description={entries.length < most ? t(messages.description) : t(messages.newest, { most })}
            actions={
              <div className={styles.search}>
                <TextField
                  label={t(messages.search)}
                  isLabelHidden
                  icon={Search}
                  placeholder={t(messages.searchPlaceholder)}
                  value={typed}
                  onChange={setTyped}
                />
              </div>
            }
            isFlush
          >
            <Table
              label={t(messages.title)}
              columns={columnsOf()}
              rows={entries.filter((entry) => matchesEntry(entry, typed))}
              rowKey={({ id }) => id}
              onOpen={setOpened}
              empty={
                <EmptyState icon={ScrollText} title={t(typed === '' ? messages.none : ui.nothingFound)} isCompact>
                  <p>{t(typed === '' ? messages.noneWords : messages.notFoundWords)}</p>
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

const columnsOf = (): readonly TableColumn<AuditEntry>[] => [
  {
    id: 'what',
    header: t(messages.done),
    cell: (entry) => (
      <span className={styles.what}>
        {auditSentence(entry)}
        <span className={styles.under}>{entry.actor}</span>
      </span>
    ),
  },
  { id: 'who', header: t(messages.who), cell: ({ actor }) => actor, sortBy: ({ actor }) => actor, isMinor: true },
  {
    id: 'when',
    header: t(messages.when),
    cell: ({ atMs }) => <RelativeTime atMs={atMs} />,
    sortBy: ({ atMs }) => atMs,
    width: '8rem',
  },
];
