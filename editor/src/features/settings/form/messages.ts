import { defineMessages } from '../../../i18n/messages.ts';

export const messages = defineMessages('settings.form', {
  id: 'Id',
  idHelp: 'Used in {places}. It cannot be changed later.',
  notSaved: 'This was not saved',
  stillHere: 'What you typed is still here.',

  leave: 'Leave without saving?',
  leaveConfirm: 'Leave',
  leaveWords: 'Your changes to {what} are not saved yet, and will be gone.',

  idMissing: 'Give it an id.',
  idForm: 'Use small letters, digits and dashes only, and begin with a letter or a digit.',
  idTaken: 'This id is taken: choose another.',
  tooLong: 'Use at most 80 characters.',
});
