import { useQuery } from '@tanstack/react-query';
import { Plus, RadioTower } from 'lucide-react';
import { useState } from 'react';
import { type CallResult, queryOf } from '../../../app/api-client.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { ChannelDialog } from './channel-dialog.tsx';
import styles from './channels-tab.module.css';
import { KindWord } from './kind-word.tsx';

export type ChannelView = CallResult<'listChannels'>['channels'][number];

/** Where customers reach the organisation. */
export function ChannelsTab() {
  const channels = useQuery(queryOf('listChannels'));
  const [edited, setEdited] = useState<ChannelView | 'new'>();
  return (
    <Loaded query={channels} what="the channels">
      {(data) => (
        <>
          <Card
            title="Channels"
            description="Where customers reach you: a chat widget, a mailbox, a phone line. Each has keys of its own."
            actions={
              <Button icon={Plus} variant="primary" onPress={() => setEdited('new')}>
                New channel
              </Button>
            }
            isFlush
          >
            <Table
              label="Channels"
              columns={columns}
              rows={data.channels}
              rowKey={({ id }) => id}
              initialSort={{ column: 'name', direction: 'ascending' }}
              onOpen={setEdited}
              empty={
                <EmptyState icon={RadioTower} title="No channel yet" isCompact>
                  <p>Make one for each place where customers write or call, then give it a key.</p>
                </EmptyState>
              }
            />
          </Card>
          {edited !== undefined && (
            <ChannelDialog
              channel={edited === 'new' ? undefined : edited}
              otherIds={data.channels.map(({ id }) => id)}
              onClose={() => setEdited(undefined)}
            />
          )}
        </>
      )}
    </Loaded>
  );
}

const columns: readonly TableColumn<ChannelView>[] = [
  { id: 'name', header: 'Channel', cell: ({ name }) => name, sortBy: ({ name }) => name },
  { id: 'kind', header: 'Kind', cell: ({ kind }) => <KindWord kind={kind} />, sortBy: ({ kind }) => kind },
  {
    id: 'webhook',
    header: 'Webhook',
    cell: ({ webhookUrl }) =>
      webhookUrl === undefined ? (
        <span className={styles.none}>None</span>
      ) : (
        <span className={styles.url}>{webhookUrl}</span>
      ),
    isMinor: true,
  },
  { id: 'id', header: 'Id', cell: ({ id }) => <code>{id}</code>, sortBy: ({ id }) => id, isMinor: true },
];
