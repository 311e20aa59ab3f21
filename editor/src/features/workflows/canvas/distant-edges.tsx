import { ViewportPortal } from '@xyflow/react';
import { memo } from 'react';
import type { StepFlowNode } from '../nodes/step-node.ts';
import styles from './distant-edges.module.css';
import type { ExitFlowEdge } from './exit-edge.tsx';
import { exitPath } from './exit-path.ts';

interface DistantEdgesProps {
  readonly nodes: readonly StepFlowNode[];
  readonly edges: readonly ExitFlowEdge[];
}

/** All connections as one drawing of one path for each class: hundreds of elements would be hundreds of things to paint. */
export const DistantEdges = memo(function DistantEdges({ nodes, edges }: DistantEdgesProps) {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const looks = new Map<string, string[]>([['', []]]);
  for (const edge of edges) {
    const path = pathOf(edge, known);
    const alike = looks.get(edge.className ?? '');
    if (alike) alike.push(path);
    else looks.set(edge.className ?? '', [path]);
  }
  return (
    <ViewportPortal>
      <svg className={styles.edges} aria-hidden>
        {[...looks].map(([look, paths]) => (
          <g key={look} className={look}>
            <path className={styles.path} d={paths.join(' ')} />
          </g>
        ))}
      </svg>
    </ViewportPortal>
  );
});

function pathOf({ source, target, sourceHandle, data }: ExitFlowEdge, nodes: ReadonlyMap<string, StepFlowNode>) {
  const [from, to] = [nodes.get(source), nodes.get(target)];
  const exit = from?.handles?.find(({ id }) => id === sourceHandle);
  if (!from || !to || !exit) return '';
  const ends = {
    sourceX: from.position.x + exit.x + (exit.width ?? 0) / 2,
    sourceY: from.position.y + exit.y + (exit.height ?? 0),
    targetX: to.position.x + (to.measured?.width ?? 0) / 2,
    targetY: to.position.y,
  };
  return exitPath(ends, data?.index, data?.count).path;
}
