import '@xyflow/react/dist/base.css';
import { Background, BackgroundVariant, type NodeTypes, ReactFlow } from '@xyflow/react';
import { useMemo } from 'react';
import type { DocumentDiff } from '../../../../../shared/workflow/diff/diff-documents.ts';
import type { WorkflowDocument } from '../../../../../shared/workflow/document.ts';
import { t } from '../../../i18n/translate.ts';
import { ZoomControls } from '../canvas/zoom-controls.tsx';
import type { Names } from '../document/step-words.ts';
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
  const nodes = useMemo(() => diffNodes({ from, to, diff, names }), [from, to, diff, names]);
  const edges = useMemo(() => diffEdges({ from, to, diff }), [from, to, diff]);
  return (
    <div className={styles.canvas}>
      <ReactFlow
        dir="ltr"
        nodes={nodes}
        edges={edges}
        nodeTypes={nodeTypes}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        panOnScroll
        minZoom={0.15}
        maxZoom={1.5}
        fitView
        fitViewOptions={fit}
        onlyRenderVisibleElements={nodes.length > manySteps}
        aria-label={t(messages.bothForms)}
      >
        <Background variant={BackgroundVariant.Dots} gap={20} size={1.5} color="var(--canvas-dot)" />
        <ZoomControls fit={fit} />
      </ReactFlow>
    </div>
  );
}

/** Past this many steps, cards out of sight are taken off the page. */
const manySteps = 150;
const fit = { padding: 0.08, maxZoom: 1 } as const;
const nodeTypes = { diff: DiffNode } satisfies NodeTypes;
