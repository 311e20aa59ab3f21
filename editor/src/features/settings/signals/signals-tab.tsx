import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SignalsInput } from '../../../../../shared/settings/signals.ts';
import { type ProviderKind, providerKinds } from '../../../../../shared/signals/providers/kinds.ts';
import { type Topic, type TopicId, topics } from '../../../../../shared/signals/topics/topic.ts';
import { queryOf } from '../../../app/api-client.ts';
import { topicMeanings, topicNames } from '../../../domain/signals/messages.ts';
import { t } from '../../../i18n/translate.ts';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { Table, type TableColumn } from '../../../ui/table.tsx';
import { capital } from '../../../ui/words.ts';
import { CalibrationCard } from './calibration-card.tsx';
import { MemoryDialog } from './memory-dialog.tsx';
import { memoryWords } from './memory-draft.ts';
import { messages } from './messages.ts';
import { ProviderCard } from './provider-card.tsx';
import { ProviderDialog } from './provider-dialog.tsx';
import { ScopeDialog } from './scope-dialog.tsx';
import { SignalList } from './signal-list.tsx';
import styles from './signals-tab.module.css';
import { TopicDialog } from './topic-dialog.tsx';

type KnownTopic = Topic & { readonly id: TopicId };

/** What Baton notices in what customers write. */
export function SignalsTab() {
  const signals = useQuery(queryOf('readSignals'));
  const [edited, setEdited] = useState<KnownTopic | ProviderKind | 'scope' | 'memory'>();
  const close = () => setEdited(undefined);
  return (
    <Loaded query={signals} what={t(messages.what)}>
      {(data) => (
        <div className={styles.stack}>
          <Card title={t(messages.topics)} description={t(messages.topicsWords)} isFlush>
            <Table
              label={t(messages.topics)}
              columns={columnsOf(data)}
              rows={topics}
              rowKey={({ id }) => id}
              onOpen={setEdited}
            />
          </Card>
          <Card
            title={t(messages.scope)}
            description={scopeWords(data)}
            actions={<Button onPress={() => setEdited('scope')}>{t(messages.editExamples)}</Button>}
          />
          <Card
            title={t(messages.memory)}
            description={memoryWords(data)}
            actions={<Button onPress={() => setEdited('memory')}>{t(messages.change)}</Button>}
          />
          <CalibrationCard signals={data} />
          <ProviderCard signals={data} onOpen={setEdited} />
          <SignalList />
          {isProvider(edited) && <ProviderDialog kind={edited} signals={data} onClose={close} />}
          {edited === 'memory' && <MemoryDialog signals={data} onClose={close} />}
          {edited === 'scope' && <ScopeDialog signals={data} onClose={close} />}
          {typeof edited === 'object' && <TopicDialog topic={edited} signals={data} onClose={close} />}
        </div>
      )}
    </Loaded>
  );
}

const isProvider = (edited: unknown): edited is ProviderKind => providerKinds.some((kind) => kind === edited);

const columnsOf = ({ topics: settings = {} }: SignalsInput): readonly TableColumn<KnownTopic>[] => [
  { id: 'title', header: t(messages.topic), cell: ({ id }) => capital(t(topicNames[id])) },
  {
    id: 'on',
    header: t(messages.noticed),
    cell: ({ id }) => t(settings[id]?.on === false ? messages.no : messages.yes),
  },
  {
    id: 'own',
    header: t(messages.ownWords),
    cell: ({ id }) => (settings[id]?.phrases?.length ?? 0) + (settings[id]?.examples?.length ?? 0),
    isNumber: true,
  },
  { id: 'meaning', header: t(messages.meaning), cell: ({ id }) => t(topicMeanings[id]), isMinor: true },
];

function scopeWords({ scope = [] }: SignalsInput): string {
  if (scope.length === 0) return t(messages.noScope);
  return t(messages.scopeWords, { count: scope.length, topics: new Set(scope.map(({ topic }) => topic)).size });
}
