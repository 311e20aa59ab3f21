import { useQuery } from '@tanstack/react-query';
import { Plus, RadioTower } from 'lucide-react';
import { useState } from 'react';
import { type CallResult, queryOf } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { ChannelDialog } from './channel-dialog.tsx';
import styles from './channels-tab.module.css';
import { KindWord } from './kind-word.tsx';
import { messages } from './messages.ts';

export type ChannelView = CallResult<'listChannels'>['channels'][number];

/** Where customers reach the organisation. */
export function ChannelsTab() {
  const channels = useQuery(queryOf('listChannels'));
  const [edited, setEdited] = useState<ChannelView | 'new'>();
  return (
    <Loaded query={channels} what={t(messages.what)}>
      {(data) => (
        <>
          <Card
            title={t(messages.title)}
            description={t(messages.description)}
            actions={
              <Button icon={Plus} variant="primary" onPress={() => setEdited('new')}>
                {t(messages.newChannel)}
              </Button>
            }
            isFlush
          >
            <Table
              label={t(messages.title)}
              columns={columns()}
              rows={data.channels}
              rowKey={({ id }) => id}
              initialSort={{ column: 'name', direction: 'ascending' }}
              onOpen={setEdited}
              empty={
                <EmptyState icon={RadioTower} title={t(messages.none)} isCompact>
                  <p>{t(messages.noneWords)}</p>
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

const columns = (): readonly TableColumn<ChannelView>[] => [
  { id: 'name', header: t(messages.channel), cell: ({ name }) => name, sortBy: ({ name }) => name },
  { id: 'kind', header: t(messages.kind), cell: ({ kind }) => <KindWord kind={kind} />, sortBy: ({ kind }) => kind },
  {
    id: 'webhook',
    header: t(messages.webhook),
    cell: ({ webhookUrl }) =>
      webhookUrl === undefined ? (
        <span className={styles.none}>{t(messages.noWebhook)}</span>
      ) : (
        <span className={styles.url}>{webhookUrl}</span>
      ),
    isMinor: true,
  },
  { id: 'id', header: t(messages.id), cell: ({ id }) => <code>{id}</code>, sortBy: ({ id }) => id, isMinor: true },
];
