import { useState } from 'react';
import { Button } from '../button.tsx';
import { Conversation, type ConversationEntry } from '../conversation/conversation.tsx';
import styles from './gallery.module.css';
import { Sample } from './sample.tsx';

const nowMs = Date.now();
const at = (minutesAgo: number): number => nowMs - minutesAgo * 60_000;

const thread: readonly ConversationEntry[] = [
  {
    kind: 'message',
    id: '1',
    speaker: 'customer',
    name: 'Ana Lima',
    text: 'Hi, I was charged twice for order 48213.',
    atMs: at(1_462),
  },
  {
    kind: 'message',
    id: '2',
    speaker: 'assistant',
    name: 'Assistant',
    text: 'I am sorry about that. I can see one payment of 84.90 € on 12 March.',
    atMs: at(1_461),
  },
  {
    kind: 'message',
    id: '3',
    speaker: 'customer',
    name: 'Ana Lima',
    text: 'My bank shows two.\nHere are both references: 7731-A and 7731-B.',
    atMs: at(14),
  },
  {
    kind: 'message',
    id: '4',
    speaker: 'customer',
    name: 'Ana Lima',
    text: 'Can I please talk to a person?',
    atMs: at(13),
  },
  {
    kind: 'handoff',
    id: '5',
    reason: 'asked for a person',
    rule: 'A person was asked for',
    queue: 'Billing',
    atMs: at(13),
  },
  {
    kind: 'message',
    id: '6',
    speaker: 'assistant',
    name: 'Assistant',
    text: 'Of course. Someone from Billing will be with you in 2 to 4 minutes, and can read what you wrote.',
    atMs: at(13),
  },
  { kind: 'system', id: '7', text: 'Jonas Weber accepted', atMs: at(9) },
  {
    kind: 'message',
    id: '8',
    speaker: 'person',
    name: 'Jonas Weber',
    text: 'Second charge confirmed at the bank’s side, ticket 55120.',
    atMs: at(8),
    isInternal: true,
  },
  {
    kind: 'message',
    id: '9',
    speaker: 'person',
    name: 'Jonas Weber',
    text: 'Hello Ana, I see both references. The second one is an authorisation that never settled; it drops off by Friday.',
    atMs: at(6),
  },
  { kind: 'message', id: '10', speaker: 'customer', name: 'Ana Lima', text: 'شكرا جزيلا', language: 'ar', atMs: at(2) },
  {
    kind: 'message',
    id: '11',
    speaker: 'person',
    name: 'Jonas Weber',
    text: 'You are welcome.',
    atMs: at(1),
    delivery: 'failed',
  },
];

export function ConversationSamples() {
  const [entries, setEntries] = useState(thread);
  const add = (): void =>
    setEntries((before) => [
      ...before,
      {
        kind: 'message',
        id: String(before.length + 1),
        speaker: 'customer',
        name: 'Ana Lima',
        text: 'One more thing…',
        atMs: Date.now(),
      },
    ]);
  return (
    <Sample title="A handoff, as the agent sees it" layout="stack">
      <div>
        <Button size="small" onPress={add}>
          Let the customer write
        </Button>
      </div>
      <div className={`${styles.frame} ${styles.tall}`}>
        <Conversation
          label="Conversation with Ana Lima"
          entries={entries}
          typing="Ana Lima is writing"
          onRetry={() => undefined}
        />
      </div>
    </Sample>
  );
}
