import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('workflows.arrange', {
  group: 'Arrange',
  toolbar: 'Arrange the selected steps',
  tidy: 'Tidy the workflow',
  tidied: 'Tidied the workflow',
  isTidy: 'The workflow is tidy already',
  tidyFailed: 'The workflow could not be tidied. Nothing has changed; try again.',

  alignLeft: 'Align left edges',
  alignCenters: 'Align centers',
  alignRight: 'Align right edges',
  alignTop: 'Align top edges',
  alignMiddles: 'Align middles',
  alignBottom: 'Align bottom edges',
  spaceAcross: 'Space evenly from left to right',
  spaceDown: 'Space evenly from top to bottom',

  aligned:
    'Aligned {count, plural, one {# step} other {# steps}} {line, select, left {at the left} center {at their centers} right {at the right} top {at the top} middle {at their middles} other {at the bottom}}',
  spaced:
    'Spaced {count, plural, one {# step} other {# steps}} evenly {axis, select, across {from left to right} other {from top to bottom}}',
  selectFirst: 'Select {count} or more steps first',
  nothingMoved: 'Nothing had to move',
});
