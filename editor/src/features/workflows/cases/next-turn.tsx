import { Send } from 'lucide-react';
import { useState } from 'react';
import type { SampleTurn } from '../../../../../shared/workflow/cases/sample-case.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { Slider } from '../../../ui/slider.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './conversation.module.css';
import { messages } from './messages.ts';

/** What is said next: by the customer, or by the AI and how sure it is. */
export function NextTurn({ onSay }: { readonly onSay: (turn: SampleTurn) => void }) {
  const [role, setRole] = useState<SampleTurn['role']>('customer');
  const [text, setText] = useState('');
  const [confidence, setConfidence] = useState(0.5);
  const say = (): void => {
    if (text.trim() === '') return;
    onSay({ role, text: text.trim(), ...(role === 'assistant' && { confidence, answered: true }) });
    setText('');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <SegmentedControl
        label={t(messages.whoSays)}
        segments={[
          { id: 'customer', label: t(messages.customer) },
          { id: 'assistant', label: t(messages.assistant) },
        ]}
        value={role}
        onChange={setRole}
      />
      <TextField label={t(messages.message)} value={text} onChange={setText} maxLength={2_000} />
      {role === 'assistant' && (
        <Slider label={t(messages.howSure)} value={confidence} onChange={setConfidence} format={{ style: 'percent' }} />
      )}
      <div>
        <Button size="small" icon={Send} type="submit" isDisabled={text.trim() === ''}>
          {t(messages.sayIt)}
        </Button>
      </div>
    </form>
  );
}
