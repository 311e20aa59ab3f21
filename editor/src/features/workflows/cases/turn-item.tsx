import { topicIds } from '../../../../../shared/signals/topics/topic.ts';
import type { SampleTurn } from '../../../../../shared/workflow/cases/sample-case.ts';
import { listText } from '../../../i18n/list-text.ts';
import { t } from '../../../i18n/translate.ts';
import forEars from '../../../ui/for-ears.module.css';
import { OrderButtons } from '../../../ui/order-buttons.tsx';
import { SegmentedControl } from '../../../ui/segmented-control.tsx';
import { Slider } from '../../../ui/slider.tsx';
import { Switch } from '../../../ui/switch.tsx';
import { TagField } from '../../../ui/tag-field.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import styles from './conversation.module.css';
import { messages } from './messages.ts';
import { RequiredText } from './required-text.tsx';
import { inForm, withRole, withTier, withTopics } from './turn-edits.ts';
import { speakerOf } from './turn-words.ts';
import utterance from './utterance.module.css';

interface TurnItemProps {
  readonly turn: SampleTurn;
  /** From 1. */
  readonly number: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (next: SampleTurn, mergeKey?: string) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly onDone: () => void;
}

/** One message of a sample conversation: a bubble, which opens into its fields. */
export function TurnItem(props: TurnItemProps) {
  const { turn, number, count, isOpen, onToggle, onMove, onRemove } = props;
  return (
    <li className={`${styles.turn} ${utterance[turn.role] ?? ''}`}>
      <button type="button" className={styles.bubble} aria-expanded={isOpen} onClick={onToggle}>
        <span className={forEars.only}>{t(messages.editMessage, { number })}: </span>
        <span className={utterance.speaker}>{speakerOf(turn)}</span>
        {!isOpen && <span dir="auto">{turn.text}</span>}
      </button>
      {isOpen && (
        <div className={styles.form}>
          <TurnFields {...props} />
          <div className={styles.actions}>
            <OrderButtons
              labels={{
                up: t(messages.moveUp, { name: String(number) }),
                down: t(messages.moveDown, { name: String(number) }),
                remove: t(messages.removeMessage, { number }),
              }}
              isFirst={number === 1}
              isLast={number === count}
              canRemove={count > 1}
              onMove={onMove}
              onRemove={onRemove}
            />
          </div>
        </div>
      )}
    </li>
  );
}

function TurnFields({ turn, onChange, onDone }: TurnItemProps) {
  const others = Object.keys(turn).filter((field) => !inForm.has(field));
  return (
    <>
      <SegmentedControl
        label={t(messages.whoSays)}
        segments={[
          { id: 'customer', label: t(messages.customer) },
          { id: 'assistant', label: t(messages.assistant) },
        ]}
        value={turn.role}
        onChange={(role) => onChange(withRole(turn, role))}
      />
      <RequiredText
        label={t(messages.message)}
        isLong
        value={turn.text}
        emptyWords={t(messages.notEmpty)}
        onChange={(text) => onChange({ ...turn, text }, 'text')}
        onDone={onDone}
        maxLength={2_000}
      />
      {turn.role === 'assistant' ? (
        <>
          <Slider
            label={t(messages.howSure)}
            value={turn.confidence ?? 0.5}
            onChange={(confidence) =>
              onChange({ ...turn, confidence: Math.round(confidence * 100) / 100 }, 'confidence')
            }
            onChangeEnd={onDone}
            format={{ style: 'percent' }}
          />
          <Switch
            label={t(messages.answered)}
            help={t(messages.answeredHelp)}
            isOn={turn.answered !== false}
            onChange={(answered) => onChange({ ...turn, answered })}
          />
        </>
      ) : (
        <>
          <TagField
            label={t(messages.topics)}
            help={t(messages.topicsHelp)}
            isOptional
            value={turn.topics ?? []}
            suggestions={topicIds}
            normalise={(word) =>
              word
                .trim()
                .toLowerCase()
                .replace(/\s+/g, '_')
                .replace(/[^a-z0-9_-]/g, '')
            }
            onChange={(topics) => onChange(withTopics(turn, topics))}
          />
          <TextField
            label={t(messages.tier)}
            help={t(messages.tierHelp)}
            isOptional
            value={turn.customer?.tier ?? ''}
            maxLength={32}
            onChange={(tier) => onChange(withTier(turn, tier), 'tier')}
            onBlur={onDone}
          />
        </>
      )}
      {others.length > 0 && <p className={styles.quiet}>{t(messages.keeps, { fields: listText(others) })}</p>}
    </>
  );
}
