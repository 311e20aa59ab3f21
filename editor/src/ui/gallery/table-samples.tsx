import { useState } from 'react';
import { Button } from '../button.tsx';
import { Card } from '../card.tsx';
import { Inspector, InspectorSection } from '../inspector.tsx';
import { PageHeader } from '../page-header.tsx';
import { RelativeTime } from '../relative-time.tsx';
import { SaveState } from '../save-state.tsx';
import { SplitPane } from '../split-pane.tsx';
import { StatusPill } from '../status-pill.tsx';
import { Table, type TableColumn } from '../table.tsx';
import { TextField } from '../text-field.tsx';
import styles from './gallery.module.css';
import { Sample } from './sample.tsx';

interface Queue {
  readonly name: string;
  readonly waiting: number;
  readonly longestMinutes: number;
  readonly isAtRisk: boolean;
  readonly changedAtMs: number;
}

const nowMs = Date.now();
const queues: readonly Queue[] = [
  { name: 'Billing', waiting: 12, longestMinutes: 9, isAtRisk: true, changedAtMs: nowMs - 40_000 },
  { name: 'Deliveries', waiting: 3, longestMinutes: 2, isAtRisk: false, changedAtMs: nowMs - 7_400_000 },
  {
    name: 'Donaudampfschifffahrtsangelegenheiten',
    waiting: 0,
    longestMinutes: 0,
    isAtRisk: false,
    changedAtMs: nowMs - 90_000_000,
  },
];

const columns: readonly TableColumn<Queue>[] = [
  { id: 'name', header: 'Queue', cell: (queue) => queue.name, sortBy: (queue) => queue.name },
  {
    id: 'state',
    header: 'State',
    cell: (queue) => (
      <StatusPill meaning={queue.isAtRisk ? 'escalate' : 'fine'}>{queue.isAtRisk ? 'At risk' : 'On time'}</StatusPill>
    ),
  },
  {
    id: 'waiting',
    header: 'Waiting',
    cell: (queue) => queue.waiting,
    sortBy: (queue) => queue.waiting,
    isNumber: true,
  },
  {
    id: 'longest',
    header: 'Longest wait',
    cell: (queue) => `${queue.longestMinutes} min`,
    sortBy: (queue) => queue.longestMinutes,
    isNumber: true,
    isMinor: true,
  },
  {
    id: 'changed',
    header: 'Changed',
    cell: (queue) => <RelativeTime atMs={queue.changedAtMs} />,
    sortBy: (queue) => queue.changedAtMs,
    isMinor: true,
  },
];

export function TableSamples() {
  const [opened, setOpened] = useState<Queue | undefined>(queues[0]);
  return (
    <>
      <Card
        title="Queues"
        description="Where customers wait for a person."
        actions={<Button>New queue</Button>}
        isFlush
      >
        <Table
          label="Queues"
          columns={columns}
          rows={queues}
          rowKey={(queue) => queue.name}
          initialSort={{ column: 'waiting', direction: 'descending' }}
          onOpen={setOpened}
          selectedKey={opened?.name}
        />
      </Card>
      <Sample title="Page header, split pane, inspector">
        <div className={styles.frame} style={{ flex: 1, minWidth: 0, margin: 0 }}>
          <PageHeader
            title="Refunds above 100 €"
            documentTitle="Components"
            state={
              <>
                <StatusPill meaning="information">Draft</StatusPill>
                <SaveState state="saved" />
              </>
            }
            actions={
              <>
                <Button variant="quiet">History</Button>
                <Button variant="primary">Publish</Button>
              </>
            }
          />
          <SplitPane
            id="gallery"
            sideLabel="Step"
            side={
              opened && (
                <Inspector
                  title={opened.name}
                  kicker="Queue"
                  onClose={() => setOpened(undefined)}
                  footer={<Button variant="primary">Save</Button>}
                >
                  <InspectorSection title="Basics">
                    <TextField label="Name" value={opened.name} />
                  </InspectorSection>
                  <InspectorSection title="Waiting">
                    <TextField label="Words while waiting" placeholder="A person will be with you soon." />
                  </InspectorSection>
                </Inspector>
              )
            }
          >
            <Table
              label="Queues in the pane"
              columns={columns.slice(0, 2)}
              rows={queues}
              rowKey={(queue) => queue.name}
              onOpen={setOpened}
            />
          </SplitPane>
        </div>
      </Sample>
    </>
  );
}
