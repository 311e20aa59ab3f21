import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.clipboard', {
  group: 'Clipboard',
  cut: 'Cut the selected steps',
  copy: 'Copy the selected steps',
  paste: 'Paste steps',
  duplicate: 'Duplicate the selected steps',

  copyRefused: 'The browser did not let this page copy',
  pasteRefused: 'The browser did not let this page paste',
  pressInstead: 'Press Ctrl+{key} instead.',
  copied: 'Copied {count, plural, one {# step} other {# steps}}',
  cutSteps: 'Cut {count, plural, one {# step} other {# steps}}',
  pasted: 'Pasted {count, plural, one {# step} other {# steps}}',
  duplicated: 'Duplicated {count, plural, one {# step} other {# steps}}',
  copyFirst: 'Select steps to copy first',
  duplicateFirst: 'Select steps to duplicate first',
  nothingPasted: 'Nothing pasted',
  noRoom: 'Nothing to paste: a workflow has one start, and no room for more than 2,000 steps and 200 groups',
  noSteps: 'The clipboard holds no steps. Copy some on a canvas first.',
  unreadable: 'The copied steps cannot be read: {reason}',
});
