import { useMemo } from 'react';
import type { StepFlowNode } from '../nodes/step-node.ts';
import { useUiState } from '../page/ui.ts';
import { DistantEdges } from './distant-edges.tsx';
import styles from './distant-raised-edges.module.css';
import type { ExitFlowEdge } from './exit-edge.tsx';

interface DistantRaisedEdgesProps {
  readonly nodes: readonly StepFlowNode[];
  readonly edges: readonly ExitFlowEdge[];
}

/** The connections from far away, those over the others that are selected or on the way that is pointed at. */
export function DistantRaisedEdges({ nodes, edges }: DistantRaisedEdgesProps) {
  const raised = useUiState((state) => state.raised);
  const looked = useMemo(() => {
    const lookOf = ({ id, selected }: ExitFlowEdge) =>
      selected ? styles.selected : raised.has(id) ? styles.raised : undefined;
    const over = edges.flatMap((edge) => {
      const className = lookOf(edge);
      return className === undefined ? [] : [{ ...edge, className }];
    });
    return [...edges, ...over];
  }, [edges, raised]);
  return <DistantEdges nodes={nodes} edges={looked} />;
}
