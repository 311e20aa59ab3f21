import { defineMessages } from '../../i18n/messages.ts';

export const messages = defineMessages('ui.copy', {
  copy: 'Copy',
  copied: 'Copied',
  copiedWhat: '{what} copied',
  refused: 'The browser did not allow copying',
  byHand: 'Select the text and copy it by hand.',
});
