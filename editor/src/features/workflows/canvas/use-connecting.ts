import type { Connection, Edge, FinalConnectionState, OnConnectStartParams } from '@xyflow/react';
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback } from 'react';
import { whyNotConnect } from '../../../../../shared/workflow/connect.ts';
import { t } from '../../../i18n/translate.ts';
import { toast } from '../../../ui/toast.tsx';
import { useEditor } from '../document/editor-context.ts';
import type { StepFlowNode } from '../nodes/step-node.ts';
import { connectStep } from '../page/actions.ts';
import { useUi } from '../page/ui.ts';
import { messages } from './messages.ts';
import { nodeAt } from './node-at.ts';

/** Dragging from an exit: which steps take it, what happens on letting go. One rule with the compiler. */
export function useConnecting() {
  const editor = useEditor();
  const ui = useUi();
  const { screenToFlowPosition } = useReactFlow();
  const flow = useStoreApi<StepFlowNode>();

  const onConnectStart = useCallback(
    (_event: unknown, { nodeId, handleId }: OnConnectStartParams) => {
      if (nodeId === null || handleId === null) return;
      const from = { source: nodeId, exit: handleId };
      const document = editor.document();
      // Asked once for all: cards only look up whether they are among them.
      const allowed = document.nodes.filter(({ id }) => whyNotConnect(document, { ...from, target: id }) === undefined);
      ui.setState({ connecting: { ...from, allowed: new Set(allowed.map(({ id }) => id)) }, hovered: undefined });
    },
    [editor, ui],
  );

  const isValidConnection = useCallback(
    ({ target }: Connection | Edge) => ui.getState().connecting?.allowed.has(target) ?? false,
    [ui],
  );

  const onConnect = useCallback(
    ({ source, sourceHandle, target }: Connection) => {
      if (sourceHandle !== null) connectStep(editor, { source, exit: sourceHandle, target });
    },
    [editor],
  );

  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, { fromNode, fromHandle, isValid, to }: FinalConnectionState) => {
      ui.setState({ connecting: undefined });
      if (!fromNode || !fromHandle?.id || isValid === true || !to) return;
      const from = { source: fromNode.id, exit: fromHandle.id };
      const point = 'changedTouches' in event ? event.changedTouches[0] : event;
      const at = point && screenToFlowPosition({ x: point.clientX, y: point.clientY });
      const target = at && nodeAt(flow.getState().nodeLookup, at);
      if (target !== undefined) {
        // Letting go over the card that the drag began at is a change of mind.
        const reason = target === fromNode.id ? undefined : connectStep(editor, { ...from, target });
        if (reason !== undefined) toast(t(messages.notConnected), { meaning: 'escalate', detail: reason });
        return;
      }
      // Over empty canvas a new step may go there. Panels float above it.
      const isOutside = !(event.target instanceof Element) || event.target.closest('.react-flow__panel') !== null;
      if (at && !isOutside) ui.setState({ dialog: { is: 'add', from, at: { x: at.x - 120, y: at.y } } });
    },
    [editor, ui, flow, screenToFlowPosition],
  );

  return { onConnectStart, isValidConnection, onConnect, onConnectEnd };
}
