import { useQuery } from '@tanstack/react-query';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { type CallResult, queryOf } from '../../../app/api-client.ts';
import { t, tRich } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import styles from './keys-tab.module.css';
import { messages } from './messages.ts';
import { NewKeyDialog } from './new-key-dialog.tsx';
import { RevokeDialog } from './revoke-dialog.tsx';

export type KeySummary = CallResult<'listKeys'>['keys'][number];

/** With what channels call Baton. */
export function KeysTab() {
  const keys = useQuery(queryOf('listKeys'));
  const channels = useQuery(queryOf('listChannels'));
  const [isMaking, setMaking] = useState(false);
  const [revoked, setRevoked] = useState<KeySummary>();
  const known = channels.data?.channels ?? [];
  const nameOf = (channelId: string): string => known.find(({ id }) => id === channelId)?.name ?? channelId;
  return (
    <Loaded query={keys} what={t(messages.what)}>
      {(data) => (
        <>
          <Card
            title={t(messages.title)}
            description={t(messages.description)}
            actions={
              <Button icon={Plus} variant="primary" onPress={() => setMaking(true)}>
                {t(messages.newKey)}
              </Button>
            }
            isFlush
          >
            <Table
              label={t(messages.title)}
              columns={columnsOf(nameOf, setRevoked)}
              rows={data.keys}
              rowKey={({ id }) => id}
              initialSort={{ column: 'made', direction: 'descending' }}
              empty={
                <EmptyState icon={KeyRound} title={t(messages.none)} isCompact>
                  <p>{t(messages.noneWords)}</p>
                </EmptyState>
              }
            />
          </Card>
          {isMaking && <NewKeyDialog channels={known} onClose={() => setMaking(false)} />}
          <RevokeDialog
            key={revoked?.id}
            summary={revoked}
            channelName={revoked ? nameOf(revoked.channelId) : ''}
            onClose={() => setRevoked(undefined)}
          />
        </>
      )}
    </Loaded>
  );
}

const columnsOf = (
  nameOf: (channelId: string) => string,
  onRevoke: (key: KeySummary) => void,
): readonly TableColumn<KeySummary>[] => [
  {
    id: 'label',
    header: t(messages.key),
    cell: ({ label, channelId }) => (
      <>
        <strong className={styles.label}>{label}</strong>
        <span className={styles.under}>{nameOf(channelId)}</span>
      </>
    ),
    sortBy: ({ label }) => label,
  },
  {
    id: 'channel',
    header: t(messages.channel),
    cell: ({ channelId }) => nameOf(channelId),
    sortBy: ({ channelId }) => nameOf(channelId),
    isMinor: true,
  },
  { id: 'id', header: t(messages.beginsWith), cell: ({ id }) => <code>bt_{id}_…</code>, isMinor: true },
  {
    id: 'made',
    header: t(messages.made),
    cell: ({ createdAtMs, createdBy }) => (
      <>
        {tRich(messages.by, {
          when: <RelativeTime atMs={createdAtMs} />,
          name: createdBy,
          quiet: (inside) => <span className={styles.quiet}>{inside}</span>,
        })}
      </>
    ),
    sortBy: ({ createdAtMs }) => createdAtMs,
    isMinor: true,
  },
  {
    id: 'state',
    header: t(messages.state),
    cell: ({ revokedAtMs }) =>
      revokedAtMs === undefined ? (
        <StatusPill meaning="fine">{t(messages.active)}</StatusPill>
      ) : (
        <span className={styles.state}>
          <StatusPill meaning="quiet">{t(messages.revoked)}</StatusPill> <RelativeTime atMs={revokedAtMs} />
        </span>
      ),
    sortBy: ({ revokedAtMs }) => revokedAtMs ?? 0,
  },
  {
    id: t(messages.revokeTyped),
    header: t(messages.actions),
    cell: (key) =>
      key.revokedAtMs === undefined && (
        <Button
          size="small"
          variant="quiet"
          aria-label={t(messages.revokeNamed, { name: key.label })}
          onPress={() => onRevoke(key)}
        >
          {t(messages.revoke)}
        </Button>
      ),
    width: '6rem',
  },
];
