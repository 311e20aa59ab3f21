import { Archive, Check, ChevronDown, Filter, Plus, Trash2, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../button.tsx';
import { IconButton } from '../icon-button.tsx';
import { KeyHint } from '../key-hint.tsx';
import { SegmentedControl } from '../segmented-control.tsx';
import { Tabs } from '../tabs.tsx';
import { Sample } from './sample.tsx';

export function ButtonSamples() {
  const [isOn, setOn] = useState(true);
  const [view, setView] = useState<'canvas' | 'outline'>('canvas');
  const [tab, setTab] = useState<'mine' | 'waiting'>('waiting');
  return (
    <>
      <Sample title="Button">
        <Button variant="primary" icon={Check}>
          Publish
        </Button>
        <Button icon={Plus}>New workflow</Button>
        <Button variant="quiet">Cancel</Button>
        <Button variant="danger" icon={Trash2}>
          Delete queue
        </Button>
        <Button trailingIcon={ChevronDown}>Handoff reasons</Button>
        <Button variant="primary" isPending>
          Publish
        </Button>
        <Button isDisabled>Roll back</Button>
        <Button variant="primary" isDisabled>
          Publish
        </Button>
        <Button size="small" icon={Archive}>
          Small
        </Button>
        <Button size="small" variant="primary">
          Accept
        </Button>
      </Sample>
      <Sample title="Icon button">
        <IconButton icon={Undo2} label="Undo" keys="mod+z" />
        <IconButton icon={Filter} label="Filter" isOn={isOn} onPress={() => setOn(!isOn)} />
        <IconButton icon={Plus} label="Add step" variant="secondary" />
        <IconButton icon={Trash2} label="Delete" isDisabled />
        <IconButton icon={Archive} label="Archive" size="small" />
        <KeyHint keys="mod+k" />
        <KeyHint keys="g i" />
      </Sample>
      <Sample title="Segmented control and tabs" layout="stack">
        <SegmentedControl
          label="View"
          value={view}
          onChange={setView}
          segments={[
            { id: 'canvas', label: 'Canvas' },
            { id: 'outline', label: 'Outline' },
          ]}
        />
        <Tabs
          label="Inbox"
          value={tab}
          onChange={setTab}
          tabs={[
            { id: 'waiting', label: 'Waiting', count: 12, content: 'Twelve customers wait.' },
            { id: 'mine', label: 'Mine', content: 'You have two open handoffs.' },
          ]}
        />
      </Sample>
    </>
  );
}
