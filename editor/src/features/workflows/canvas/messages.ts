import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.canvas', {
  label: 'Workflow canvas. Arrow keys go from step to step, Enter opens one.',
  overview: 'Overview of the workflow',
  group: 'Canvas',
  showWhole: 'Show the whole workflow',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  backTo100: 'Back to 100 %',
  showEverything: 'Show everything',
  tidy: 'Tidy',
  notConnected: 'Not connected',
  selected: 'Selected {count, plural, one {# step} other {# steps}}',
  movedSteps: 'Moved {count, plural, one {# step} other {# steps}}',
});
