import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { ResponseOf } from '../../../../../shared/api/operations.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { queryOf } from '../../../app/api-client.ts';
import { t } from '../../../i18n/translate.ts';
import { Banner } from '../../../ui/banner.tsx';
import { ErrorState } from '../../../ui/error-state.tsx';
import { Skeleton } from '../../../ui/skeleton.tsx';
import { createEditor } from '../document/editor.ts';
import { EditorContext } from '../document/editor-context.ts';
import type { Names } from '../document/step-words.ts';
import { useNames } from '../document/use-names.ts';
import { CardFootContext } from '../nodes/card-foot.ts';
import { createUi, UiContext } from '../page/ui.ts';
import { DecisionSteps } from './decision-steps.tsx';
import { messages } from './messages.ts';
import { useAskedQuestions } from './use-asked-questions.ts';
import { WhyCanvas } from './why-canvas.tsx';
import { WhyLines } from './why-lines.tsx';
import { type Explanation, stepsOnWay, type Way } from './why-path.ts';
import { WhySide } from './why-side.tsx';
import styles from './why-view.module.css';

export type Decided = ResponseOf<'listDecisions'>['decisions'][number];

interface WhyViewProps {
  readonly workflowId: string;
  readonly conversationId: string;
  readonly decisions: readonly Decided[];
  readonly decision: Decided;
  readonly onShow: (seq: number) => void;
}

/** A decision made again on what was known then, and drawn where it can be drawn. */
export function WhyView({ workflowId, conversationId, decisions, decision, onShow }: WhyViewProps) {
  const { seq } = decision;
  const explained = useQuery({
    ...queryOf('explainDecision', { params: { conversationId, seq } }),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const version = explained.data?.workflows.find((each) => each.workflowId === workflowId)?.version;
  const drawn = useQuery({
    ...queryOf('readVersion', { params: { workflowId, version: version ?? 0 } }),
    enabled: version !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  const names = useNames();
  const way = explained.data?.ways.find((each) => each.workflowId === workflowId);
  return (
    <div className={styles.view}>
      <DecisionSteps decisions={decisions} decision={decision} onShow={onShow} />
      {explained.error ? (
        <ErrorState error={explained.error} title={t(messages.couldNotMake)} onRetry={() => void explained.refetch()} />
      ) : !explained.data || (version !== undefined && drawn.isPending) ? (
        <div className={styles.loading}>
          <Skeleton label={t(messages.making)} lines={6} />
        </div>
      ) : drawn.data && way ? (
        <DrawnWay
          key={`${seq} ${version}`}
          document={drawn.data.document}
          names={names}
          {...{ version, explanation: explained.data, way, decision }}
        />
      ) : (
        <NotDrawn {...{ explanation: explained.data, decision, names, version }} isGone={drawn.isError} />
      )}
    </div>
  );
}

interface DrawnWayProps {
  readonly document: WorkflowDocument;
  readonly names: Names;
  readonly version: number | undefined;
  readonly explanation: Explanation;
  readonly way: Way;
  readonly decision: Decided;
}

function DrawnWay({ document, names, version, explanation, way, decision }: DrawnWayProps) {
  const [editor] = useState(() => createEditor({ document, isReadOnly: true }));
  const asked = useAskedQuestions(editor, explanation);
  const steps = useMemo(() => stepsOnWay(document, way, asked), [document, way, asked]);
  const edges = useMemo(() => new Set(steps.flatMap(({ edgeId }) => edgeId ?? [])), [steps]);
  const nodes = useMemo(() => new Set(steps.map(({ nodeId }) => nodeId)), [steps]);
  const [ui] = useState(() => {
    const made = createUi(false);
    made.setState({ raised: edges });
    return made;
  });
  const [selected, select] = useState<string>();
  if (editor.store.getState().names !== names) editor.store.setState({ names });
  const foot = useMemo(() => {
    const questions = new Map(steps.map((step) => [step.nodeId, step.questions]));
    return (nodeId: string) => {
      const own = questions.get(nodeId) ?? [];
      return own.length > 0 ? <WhyLines questions={own} /> : null;
    };
  }, [steps]);
  return (
    <EditorContext value={editor}>
      <UiContext value={ui}>
        <div className={styles.panes}>
          <CardFootContext value={foot}>
            <WhyCanvas
              document={document}
              nodesOnWay={nodes}
              edgesOnWay={edges}
              selected={selected}
              onSelect={select}
            />
          </CardFootContext>
          <WhySide {...{ document, names, version, explanation, way, decision, steps, selected }} onSelect={select} />
        </div>
      </UiContext>
    </EditorContext>
  );
}

interface NotDrawnProps {
  readonly explanation: Explanation;
  readonly decision: Decided;
  readonly names: Names;
  readonly version: number | undefined;
  readonly isGone: boolean;
}

/** Where there is no drawing to show it on, that is said, and the rest is told in words. */
function NotDrawn({ explanation, decision, names, version, isGone }: NotDrawnProps) {
  return (
    <div className={styles.words}>
      <Banner meaning="information" title={notDrawnTitle(version, isGone)}>
        {t(version === undefined ? messages.notLiveWords : isGone ? messages.isGoneWords : messages.noOwnRuleWords)}
      </Banner>
      <WhySide {...{ names, version, explanation, decision }} steps={[]} />
    </div>
  );
}

function notDrawnTitle(version: number | undefined, isGone: boolean): string {
  if (version === undefined) return t(messages.notLive);
  return isGone ? t(messages.isGone, { version }) : t(messages.noOwnRule);
}
