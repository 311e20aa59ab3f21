import { getRouteApi, useNavigate, useParams } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useIsNarrow } from '../../app/media-query.ts';
import { messages as app } from '../../app/messages.ts';
import { t } from '../../i18n/translate.ts';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { SplitPane } from '../../ui/split-pane.tsx';
import { ActionDialogs } from './actions/action-dialogs.tsx';
import { Availability } from './availability.tsx';
import { ConnectionPill } from './connection-pill.tsx';
import { useHandoffs } from './data/use-handoffs.ts';
import { useLiveInbox } from './data/use-live-inbox.ts';
import type { ListHandle } from './list/handoff-list.tsx';
import { ListPane } from './list/list-pane.tsx';
import { messages } from './messages.ts';
import { NarrowHandoff } from './narrow-handoff.tsx';
import { useInboxTitle } from './use-inbox-title.ts';
import { useListCommands } from './use-list-commands.ts';
import { WideHandoff } from './wide-handoff.tsx';

const route = getRouteApi('/shell/inbox');

/** List, thread and details: side by side where there is room, one after the other where there is not. */
export function InboxPage() {
  const { view = 'waiting', queue, details } = route.useSearch();
  const { handoffId } = useParams({ strict: false });
  const navigate = useNavigate({ from: '/inbox' });
  const isNarrow = useIsNarrow();
  const [currentId, setCurrentId] = useState(handoffId);
  const list = useRef<ListHandle>(null);
  const { data } = useHandoffs(view, queue);
  const title = useInboxTitle(handoffId, data?.counts.waiting);

  const kept = { ...(view !== 'waiting' && { view }), ...(queue !== undefined && { queue }) };
  const open = (id: string): void =>
    void navigate({ to: '/inbox/$handoffId', params: { handoffId: id }, search: kept });
  const close = (): void => void navigate({ to: '/inbox', search: kept });
  const accepted = (id: string): void =>
    void navigate({ to: '/inbox/$handoffId', params: { handoffId: id }, search: { ...kept, view: 'mine' } });

  useLiveInbox(handoffId);
  useListCommands({
    handoffs: data?.handoffs ?? [],
    currentId: handoffId ?? currentId,
    onMove: (id) => {
      setCurrentId(id);
      if (handoffId !== undefined) open(id);
      list.current?.focus(id);
    },
  });

  const listPane = (
    <ListPane
      view={view}
      queueId={queue}
      openId={handoffId}
      currentId={currentId}
      onCurrent={setCurrentId}
      handle={list}
    />
  );
  const header = (
    <PageHeader title={t(app.inbox)} documentTitle={title} state={<ConnectionPill />} actions={<Availability />} />
  );

  return (
    <>
      {isNarrow && handoffId !== undefined ? (
        <NarrowHandoff
          handoffId={handoffId}
          title={title}
          areDetailsOpen={details === true}
          onDetails={(isOpen) =>
            void navigate({
              to: '/inbox/$handoffId',
              params: { handoffId },
              search: { ...kept, ...(isOpen && { details: true as const }) },
            })
          }
          onBack={close}
          onAccepted={() => accepted(handoffId)}
        />
      ) : (
        <Page header={header} layout="full">
          {isNarrow ? (
            listPane
          ) : (
            <SplitPane
              id="inbox"
              side={listPane}
              sideLabel={t(messages.handovers)}
              sideAt="start"
              width={340}
              minWidth={280}
              maxWidth={520}
            >
              <WideHandoff handoffId={handoffId} onAccepted={accepted} />
            </SplitPane>
          )}
        </Page>
      )}
      {handoffId !== undefined && <ActionDialogs handoffId={handoffId} />}
    </>
  );
}
