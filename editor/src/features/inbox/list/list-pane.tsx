import { useNavigate } from '@tanstack/react-router';
import type { RefObject } from 'react';
import type { InboxView } from '../../../../../shared/api/agent-operations.ts';
import { t } from '../../../i18n/translate.ts';
import { Select } from '../../../ui/select.tsx';
import { type TabItem, Tabs } from '../../../ui/tabs.tsx';
import { useHandoffs } from '../data/use-handoffs.ts';
import { useQueues } from '../data/use-names.ts';
import { viewNames } from '../messages.ts';
import { inboxViews } from '../search.ts';
import type { ListHandle } from './handoff-list.tsx';
import { ListContent } from './list-content.tsx';
import styles from './list-pane.module.css';
import { messages } from './messages.ts';

export interface ListPaneProps {
  readonly view: InboxView;
  readonly queueId: string | undefined;
  readonly openId: string | undefined;
  readonly currentId: string | undefined;
  readonly onCurrent: (handoffId: string) => void;
  readonly handle: RefObject<ListHandle | null>;
}

/** The lists of the inbox: one tab each, all with the same filter by queue. */
export function ListPane({ view, queueId, ...list }: ListPaneProps) {
  const navigate = useNavigate({ from: '/inbox' });
  const answer = useHandoffs(view, queueId);
  const counts = answer.data?.counts;
  const tabs = inboxViews.map(
    (id): TabItem<InboxView> => ({
      id,
      label: t(viewNames[id]),
      ...(id === 'waiting' && counts && { count: counts.waiting }),
      ...(id === 'mine' && counts && { count: counts.mine }),
      content:
        id === view ? (
          <div className={styles.content}>
            <QueueFilter
              queueId={queueId}
              onChange={(queue) =>
                void navigate({ to: '.', search: (before) => ({ ...before, queue }), replace: true })
              }
            />
            <ListContent view={view} queueId={queueId} answer={answer} {...list} />
          </div>
        ) : null,
    }),
  );
  return (
    <div className={styles.pane}>
      <Tabs
        label={t(messages.lists)}
        tabs={tabs}
        value={view}
        onChange={(next) =>
          void navigate({
            to: '.',
            search: ({ queue }) => ({ ...(queue && { queue }), ...(next !== 'waiting' && { view: next }) }),
          })
        }
      />
    </div>
  );
}

interface QueueFilterProps {
  readonly queueId: string | undefined;
  readonly onChange: (queueId: string | undefined) => void;
}

const all = '';

function QueueFilter({ queueId, onChange }: QueueFilterProps) {
  const { data: queues = [] } = useQueues();
  return (
    <div className={styles.filter}>
      <Select
        label={t(messages.queue)}
        isLabelHidden
        options={[{ id: all, label: t(messages.allQueues) }, ...queues.map(({ id, name }) => ({ id, label: name }))]}
        value={queueId ?? all}
        onChange={(id) => onChange(id === all ? undefined : id)}
      />
    </div>
  );
}
