import type { UseQueryResult } from '@tanstack/react-query';
import { PhoneCall, PhoneMissed } from 'lucide-react';
import { useIsNarrow } from '../../../app/media-query.ts';
import { t } from '../../../i18n/translate.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { HowTo } from '../how-to.tsx';
import { ListAndReader } from '../list-and-reader.tsx';
import { Loaded } from '../loaded.tsx';
import { messages as mailbox } from '../messages.ts';
import type { Call } from '../outside.ts';
import { CallBackDetail } from './call-back-detail.tsx';
import { CallState } from './call-state.tsx';
import { callLine, callTitle } from './call-words.ts';
import { CallerPanel } from './caller-panel.tsx';
import styles from './calls-tab.module.css';
import { messages } from './messages.ts';

interface CallsTabProps {
  readonly query: UseQueryResult<{ readonly calls: readonly Call[] }>;
  readonly openId: string | undefined;
  readonly onOpen: (id?: string) => void;
}

/** What Amazon Connect would have: calls to make, and calls that came in. */
export function CallsTab({ query, openId, onOpen }: CallsTabProps) {
  const isNarrow = useIsNarrow();
  return (
    <Loaded query={query} what={t(messages.what)}>
      {({ calls }) => {
        if (calls.length === 0 && openId === undefined)
          return (
            <HowTo icon={PhoneCall} title={t(messages.none)} channel="voice">
              <p>{t(messages.noneWords)}</p>
            </HowTo>
          );
        const shown = openId ?? (isNarrow ? undefined : calls[0]?.id);
        const call = calls.find(({ id }) => id === shown);
        return (
          <ListAndReader
            label={t(mailbox.calls)}
            rows={calls.map((each) => ({
              id: each.id,
              title: callTitle(each),
              line: callLine(each),
              atMs: each.startedAtMs,
              mark: (
                <span className={styles.mark}>
                  <CallState call={each} />
                </span>
              ),
            }))}
            openId={shown}
            onOpen={onOpen}
          >
            {shown === 'new' ? (
              <CallerPanel key="new" call={undefined} onStarted={onOpen} />
            ) : call?.kind === 'incoming' ? (
              <CallerPanel key={call.id} call={call} onStarted={onOpen} />
            ) : call ? (
              <CallBackDetail key={call.id} call={call} />
            ) : (
              <NoSuchCall />
            )}
          </ListAndReader>
        );
      }}
    </Loaded>
  );
}

function NoSuchCall() {
  return (
    <EmptyState icon={PhoneMissed} title={t(messages.gone)}>
      <p>{t(messages.goneWords)}</p>
    </EmptyState>
  );
}
