import { Mail, MessageSquare, Phone, Search } from 'lucide-react';
import { useState } from 'react';
import { Checkbox } from '../checkbox.tsx';
import { ComboBox } from '../combo-box.tsx';
import { NumberField } from '../number-field.tsx';
import type { Option } from '../option-list.tsx';
import { RadioGroup } from '../radio-group.tsx';
import { Select } from '../select.tsx';
import { Slider } from '../slider.tsx';
import { Switch } from '../switch.tsx';
import { TagField } from '../tag-field.tsx';
import { TextArea, TextField } from '../text-field.tsx';
import { Sample } from './sample.tsx';

type Channel = 'chat' | 'email' | 'voice';

const channels: readonly Option<Channel>[] = [
  { id: 'chat', label: 'Chat', icon: MessageSquare, description: 'Answers within a minute' },
  { id: 'email', label: 'Email', icon: Mail, description: 'Answers within a working day' },
  { id: 'voice', label: 'Phone', icon: Phone, description: 'Calls back' },
];

const queues: readonly Option[] = ['Billing', 'Deliveries', 'Returns and refunds', 'Technical support'].map(
  (label) => ({ id: label, label }),
);

export function FieldSamples() {
  const [name, setName] = useState('Refunds above 100 €');
  const [channel, setChannel] = useState<Channel | undefined>('chat');
  const [queue, setQueue] = useState<string | undefined>();
  const [tags, setTags] = useState<readonly string[]>(['refund', 'Rückerstattungsverfahren']);
  const [confidence, setConfidence] = useState(0.4);
  const [isOn, setOn] = useState(true);
  const [isChecked, setChecked] = useState(true);
  return (
    <>
      <Sample title="Text" layout="grid">
        <TextField label="Name" value={name} onChange={setName} help="Only your team sees it." />
        <TextField
          label="Address"
          isOptional
          placeholder="https://"
          error="This is not a web address: begin with https://"
        />
        <TextField label="Search" isLabelHidden icon={Search} placeholder="Search conversations" />
        <TextField label="Locked" value="queue-billing" isDisabled />
        <TextArea
          label="Note to the assistant"
          placeholder="What did you do for the customer?"
          maxLength={200}
          value=""
        />
        <NumberField label="Wait at most" unit="minutes" defaultValue={10} minValue={1} maxValue={120} />
      </Sample>
      <Sample title="Choices" layout="grid">
        <Select label="Channel" options={channels} value={channel} onChange={setChannel} />
        <Select
          label="Queue"
          options={queues}
          value={undefined}
          onChange={setQueue}
          error="Choose where customers wait."
        />
        <ComboBox label="Queue" options={queues} value={queue} onChange={setQueue} placeholder="Search queues" />
        <TagField label="Topics" value={tags} onChange={setTags} help="Enter or a comma adds one." />
        <Slider
          label="Confidence below"
          value={confidence}
          onChange={setConfidence}
          format={{ style: 'percent' }}
          ends={['never', 'always']}
        />
      </Sample>
      <Sample title="On and off" layout="grid">
        <Switch label="Ask before handing off" help="The customer may say no." isOn={isOn} onChange={setOn} />
        <Switch label="Off, and cannot be changed" isOn={false} onChange={setOn} isDisabled />
        <Checkbox label="Open on weekends" isChecked={isChecked} onChange={setChecked} />
        <Checkbox label="All queues" isPartly isChecked={false} onChange={setChecked} />
        <RadioGroup
          label="When nobody is there"
          value="callback"
          onChange={() => undefined}
          options={[
            { id: 'callback', label: 'Offer to call back', description: 'Needs a phone number' },
            { id: 'email', label: 'Answer by email' },
            { id: 'assistant', label: 'Return to the assistant', isDisabled: true },
          ]}
        />
      </Sample>
    </>
  );
}
