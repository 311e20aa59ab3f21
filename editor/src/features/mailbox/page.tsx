import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { House, PhoneIncoming } from 'lucide-react';
import { messages as app } from '../../app/messages.ts';
import type { Message } from '../../i18n/messages.ts';
import { t } from '../../i18n/translate.ts';
import { Button } from '../../ui/button.tsx';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { StatusPill } from '../../ui/status-pill.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { CallsTab } from './calls/calls-tab.tsx';
import { MailTab } from './mail/mail-tab.tsx';
import { messages } from './messages.ts';
import { callsQuery, deadLettersQuery, mailsQuery } from './outside.ts';
import styles from './page.module.css';
import type { MailboxTab } from './search.ts';
import { UndeliveredTab } from './undelivered/undelivered-tab.tsx';
import { useHints } from './use-hints.ts';

const route = getRouteApi('/shell/mailbox');

/** Dead letters come without a hint, so they are looked at from time to time. */
const lookAgainMs = 5_000;

const titles = {
  mail: messages.mail,
  calls: messages.calls,
  undelivered: messages.undelivered,
} satisfies Record<MailboxTab, Message>;

export function MailboxPage() {
  const { tab = 'mail', id } = route.useSearch();
  const navigate = route.useNavigate();
  const mails = useQuery(mailsQuery);
  const calls = useQuery(callsQuery);
  const deadLetters = useQuery({ ...deadLettersQuery, refetchInterval: lookAgainMs });
  useHints();

  const open = (next: MailboxTab) => (opened?: string) =>
    void navigate({ search: { tab: next, ...(opened && { id: opened }) } });

  return (
    <Page
      layout="full"
      header={
        <PageHeader
          title={t(app.mailbox)}
          documentTitle={`${t(titles[tab])} · ${t(app.mailbox)}`}
          state={
            <StatusPill meaning="information" icon={House}>
              {t(messages.onlyAtHome)}
            </StatusPill>
          }
          description={t(messages.description)}
          actions={
            tab === 'calls' && (
              <Button variant="primary" icon={PhoneIncoming} onPress={() => open('calls')('new')}>
                {t(messages.simulateCall)}
              </Button>
            )
          }
        />
      }
    >
      <div className={styles.host}>
        <Tabs
          label={t(app.mailbox)}
          value={tab}
          onChange={(next) => {
            if (next !== tab) open(next)();
          }}
          tabs={[
            {
              id: 'mail',
              label: t(titles.mail),
              ...countOf(mails.data?.mails.length),
              content: <MailTab query={mails} openId={id} onOpen={open('mail')} />,
            },
            {
              id: 'calls',
              label: t(titles.calls),
              ...countOf(calls.data?.calls.filter(({ completedAtMs }) => completedAtMs === undefined).length),
              content: <CallsTab query={calls} openId={id} onOpen={open('calls')} />,
            },
            {
              id: 'undelivered',
              label: t(titles.undelivered),
              ...countOf(deadLetters.data?.total),
              content: <UndeliveredTab query={deadLetters} />,
            },
          ]}
        />
      </div>
    </Page>
  );
}

/** Nothing to count is nothing to say. */
const countOf = (count = 0): { readonly count?: number } => (count > 0 ? { count } : {});
