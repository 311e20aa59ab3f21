import { nodeKinds } from '../../../../shared/workflow/nodes/index.ts';
import { workflows } from '../organisation.ts';
import type { Scene } from '../scene.ts';

/** The inspector of each kind. */
export const stepScenes: readonly Scene[] = Object.keys(nodeKinds).map((kind) => ({
  name: `step-${kind}`,
  path: `${workflows.everyKind}?step=${kind}`,
  act: (screen) => screen.steps(),
}));
