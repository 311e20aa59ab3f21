import { Copy } from 'lucide-react';
import { useState } from 'react';
import type { SampleCase, SampleTurn } from '../../../../../shared/workflow/cases/sample-case.ts';
import { maxTurns } from '../../../../../shared/workflow/cases/sample-case.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { FieldSet } from '../../../ui/field-set.tsx';
import { swapped } from '../document/case-edits.ts';
import { Circumstances } from './circumstances.tsx';
import conversation from './conversation.module.css';
import { ExpectationForm } from './expectation-form.tsx';
import { factsOrNone } from './fact-edits.ts';
import { messages } from './messages.ts';
import { NextTurn } from './next-turn.tsx';
import { RequiredText } from './required-text.tsx';
import { TurnItem } from './turn-item.tsx';

export interface CaseFormProps {
  readonly one: SampleCase;
  /** @param mergeKey what is being typed or drawn; edits with the same key shortly after each other are one step */
  readonly onChange: (next: SampleCase, mergeKey?: string) => void;
  readonly onDone: () => void;
  readonly onDuplicate: () => void;
}

/** What a case is called, what is said, what is so meanwhile, and what must become of it. */
export function CaseForm({ one, onChange, onDone, onDuplicate }: CaseFormProps) {
  const { facts, ...rest } = one;
  return (
    <>
      <RequiredText
        label={t(messages.name)}
        value={one.name}
        emptyWords={t(messages.giveName)}
        maxLength={120}
        onChange={(name) => onChange({ ...one, name }, 'name')}
        onDone={onDone}
      />
      <FieldSet legend={t(messages.conversation)}>
        <Conversation
          turns={one.turns}
          onChange={(turns, mergeKey) => onChange({ ...one, turns: [...turns] }, mergeKey)}
          onDone={onDone}
        />
      </FieldSet>
      <Circumstances facts={facts ?? {}} onChange={(next) => onChange({ ...rest, ...factsOrNone(next) })} />
      <FieldSet legend={t(messages.expected)}>
        <ExpectationForm
          expected={one.expect}
          turns={one.turns.length}
          onChange={(expect) => onChange({ ...one, expect })}
        />
      </FieldSet>
      <div>
        <Button size="small" icon={Copy} onPress={onDuplicate}>
          {t(messages.duplicate)}
        </Button>
      </div>
    </>
  );
}

interface ConversationProps {
  readonly turns: readonly SampleTurn[];
  readonly onChange: (next: readonly SampleTurn[], mergeKey?: string) => void;
  readonly onDone: () => void;
}

function Conversation({ turns, onChange, onDone }: ConversationProps) {
  const [open, setOpen] = useState<number>();
  return (
    <>
      <ol className={conversation.turns}>
        {turns.map((turn, index) => (
          <TurnItem
            // biome-ignore lint/suspicious/noArrayIndexKey: a message has no id; its place is what edits address
            key={index}
            turn={turn}
            number={index + 1}
            count={turns.length}
            isOpen={open === index}
            onToggle={() => setOpen(open === index ? undefined : index)}
            onChange={(next, mergeKey) =>
              onChange(
                turns.map((other, at) => (at === index ? next : other)),
                mergeKey && `${index} ${mergeKey}`,
              )
            }
            onMove={(by) => {
              onChange(swapped(turns, index, index + by));
              setOpen(index + by);
            }}
            onRemove={() => {
              onChange(turns.filter((_, at) => at !== index));
              setOpen(undefined);
            }}
            onDone={onDone}
          />
        ))}
      </ol>
      {turns.length < maxTurns && <NextTurn onSay={(turn) => onChange([...turns, turn])} />}
    </>
  );
}
