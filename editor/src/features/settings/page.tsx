import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page } from '../../ui/page.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { AuditTab } from './audit/audit-tab.tsx';
import { ChannelsTab } from './channels/channels-tab.tsx';
import { HoursTab } from './hours/hours-tab.tsx';
import { KeysTab } from './keys/keys-tab.tsx';
import styles from './page.module.css';
import { PublishingTab } from './publishing/publishing-tab.tsx';
import { QueuesTab } from './queues/queues-tab.tsx';
import type { SettingsTab } from './search.ts';
import { SignalsTab } from './signals/signals-tab.tsx';

const route = getRouteApi('/shell/settings');

const tabs: readonly { readonly id: SettingsTab; readonly label: string; readonly content: ReactNode }[] = [
  {
    id: 'queues',
    label: 'Queues',
    content: (
      <Panel>
        <QueuesTab />
      </Panel>
    ),
  },
  {
    id: 'hours',
    label: 'Business hours',
    content: (
      <Panel>
        <HoursTab />
      </Panel>
    ),
  },
  {
    id: 'channels',
    label: 'Channels',
    content: (
      <Panel>
        <ChannelsTab />
      </Panel>
    ),
  },
  {
    id: 'signals',
    label: 'Signals',
    content: (
      <Panel>
        <SignalsTab />
      </Panel>
    ),
  },
  {
    id: 'publishing',
    label: 'Publishing',
    content: (
      <Panel>
        <PublishingTab />
      </Panel>
    ),
  },
  {
    id: 'keys',
    label: 'Keys',
    content: (
      <Panel>
        <KeysTab />
      </Panel>
    ),
  },
  {
    id: 'audit',
    label: 'Audit',
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
  const label = tabs.find(({ id }) => id === tab)?.label ?? '';
  return (
    <Page
      layout="full"
      header={
        <PageHeader
          title="Settings"
          documentTitle={`${label} · Settings`}
          description="Where customers wait, when people are there, what is noticed, and who may call Baton."
        />
      }
    >
      <div className={styles.host}>
        <Tabs
          label="Settings"
          tabs={tabs}
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
