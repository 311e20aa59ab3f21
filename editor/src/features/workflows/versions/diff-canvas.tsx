import { useMemo, useState } from 'react';
import type { DocumentDiff } from '../../../../../shared/workflow/diff/diff-documents.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { t } from '../../../i18n/translate.ts';
import { ReadOnlyCanvas } from '../canvas/read-only-canvas.tsx';
import type { Names } from '../document/step-words.ts';
import { createUi, UiContext } from '../page/ui.ts';
import styles from './diff-canvas.module.css';
import { diffEdges, diffNodes } from './diff-flow.ts';
import { DiffNode } from './diff-node.tsx';
import { messages } from './messages.ts';

interface DiffCanvasProps {
  readonly from: WorkflowDocument;
  readonly to: WorkflowDocument;
  readonly diff: DocumentDiff;
  readonly names: Names;
}

/** Both forms in one drawing, to look at. The lists beside it say the same to whoever does not see it. */
export function DiffCanvas({ from, to, diff, names }: DiffCanvasProps) {
  const [ui] = useState(() => createUi(false));
  const nodes = useMemo(() => diffNodes({ from, to, diff, names }), [from, to, diff, names]);
  const edges = useMemo(() => diffEdges({ from, to, diff }), [from, to, diff]);
  return (
    <UiContext value={ui}>
      <div className={styles.canvas}>
        <ReadOnlyCanvas label={t(messages.bothForms)} nodes={nodes} edges={edges} nodeTypes={nodeTypes} fit={fit} />
      </div>
    </UiContext>
  );
}

const fit = { padding: 0.08, maxZoom: 1 } as const;
const nodeTypes = { diff: DiffNode };
