import { useQuery } from '@tanstack/react-query';
import { KeyRound, Plus } from 'lucide-react';
import { useState } from 'react';
import { type CallResult, queryOf } from '../../../app/api-client.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { RelativeTime } from '../../../ui/relative-time.tsx';
import { StatusPill } from '../../../ui/status-pill.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import styles from './keys-tab.module.css';
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
    <Loaded query={keys} what="the keys">
      {(data) => (
        <>
          <Card
            title="Channel keys"
            description="A channel shows its key with each call. Baton keeps only a hash, so a lost key cannot be looked up."
            actions={
              <Button icon={Plus} variant="primary" onPress={() => setMaking(true)}>
                New key
              </Button>
            }
            isFlush
          >
            <Table
              label="Channel keys"
              columns={columnsOf(nameOf, setRevoked)}
              rows={data.keys}
              rowKey={({ id }) => id}
              initialSort={{ column: 'made', direction: 'descending' }}
              empty={
                <EmptyState icon={KeyRound} title="No key yet" isCompact>
                  <p>A channel needs a key before it can hand a customer over.</p>
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
    header: 'Key',
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
    header: 'Channel',
    cell: ({ channelId }) => nameOf(channelId),
    sortBy: ({ channelId }) => nameOf(channelId),
    isMinor: true,
  },
  { id: 'id', header: 'Begins with', cell: ({ id }) => <code>bt_{id}_…</code>, isMinor: true },
  {
    id: 'made',
    header: 'Made',
    cell: ({ createdAtMs, createdBy }) => (
      <>
        <RelativeTime atMs={createdAtMs} /> <span className={styles.quiet}>by {createdBy}</span>
      </>
    ),
    sortBy: ({ createdAtMs }) => createdAtMs,
    isMinor: true,
  },
  {
    id: 'state',
    header: 'State',
    cell: ({ revokedAtMs }) =>
      revokedAtMs === undefined ? (
        <StatusPill meaning="fine">Active</StatusPill>
      ) : (
        <span className={styles.state}>
          <StatusPill meaning="quiet">Revoked</StatusPill> <RelativeTime atMs={revokedAtMs} />
        </span>
      ),
    sortBy: ({ revokedAtMs }) => revokedAtMs ?? 0,
  },
  {
    id: 'revoke',
    header: 'Actions',
    cell: (key) =>
      key.revokedAtMs === undefined && (
        <Button size="small" variant="quiet" aria-label={`Revoke ${key.label}`} onPress={() => onRevoke(key)}>
          Revoke
        </Button>
      ),
    width: '6rem',
  },
];
