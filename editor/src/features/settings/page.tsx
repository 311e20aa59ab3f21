import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Message } from '../../i18n/messages.ts';
import { t } from '../../i18n/translate.ts';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { AuditTab } from './audit/audit-tab.tsx';
import { ChannelsTab } from './channels/channels-tab.tsx';
import { HoursTab } from './hours/hours-tab.tsx';
import { KeysTab } from './keys/keys-tab.tsx';
import { messages } from './messages.ts';
import styles from './page.module.css';
import { PublishingTab } from './publishing/publishing-tab.tsx';
import { QueuesTab } from './queues/queues-tab.tsx';
import type { SettingsTab } from './search.ts';
import { SignalsTab } from './signals/signals-tab.tsx';

const route = getRouteApi('/shell/settings');

const tabs: readonly { readonly id: SettingsTab; readonly label: Message; readonly content: ReactNode }[] = [
  {
    id: 'queues',
    label: messages.queues,
    content: (
      <Panel>
        <QueuesTab />
      </Panel>
    ),
  },
  {
    id: 'hours',
    label: messages.hours,
    content: (
      <Panel>
        <HoursTab />
      </Panel>
    ),
  },
  {
    id: 'channels',
    label: messages.channels,
    content: (
      <Panel>
        <ChannelsTab />
      </Panel>
    ),
  },
  {
    id: 'signals',
    label: messages.signals,
    content: (
      <Panel>
        <SignalsTab />
      </Panel>
    ),
  },
  {
    id: 'publishing',
    label: messages.publishing,
    content: (
      <Panel>
        <PublishingTab />
      </Panel>
    ),
  },
  {
    id: 'keys',
    label: messages.keys,
    content: (
      <Panel>
        <KeysTab />
      </Panel>
    ),
  },
  {
    id: 'audit',
    label: messages.audit,
    content: (
      <Panel>
        <AuditTab />
      </Panel>
    ),
  },
];

export function SettingsPage() {
  const { tab = 'queues' } = route.useSearch();
  const navigate = route.useNavigate();
  const shown = tabs.map(({ label, ...rest }) => ({ ...rest, label: t(label) }));
  const label = shown.find(({ id }) => id === tab)?.label ?? '';
  return (
    <Page
      layout="full"
      header={
        <PageHeader
          title={t(messages.title)}
          documentTitle={`${label} · ${t(messages.title)}`}
          description={t(messages.description)}
        />
      }
    >
      <div className={styles.host}>
        <Tabs
          label={t(messages.title)}
          tabs={shown}
          value={tab}
          onChange={(next) => {
            if (next !== tab) void navigate({ search: { tab: next } });
          }}
        />
      </div>
    </Page>
  );
}

/** What scrolls below the tabs. */
function Panel({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.panel}>
      <div className={styles.column}>{children}</div>
    </div>
  );
}
