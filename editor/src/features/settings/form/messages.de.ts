import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'settings.form.id': 'Id',
  'settings.form.idHelp': 'Wird in {places} verwendet. Sie kann später nicht geändert werden.',
  'settings.form.notSaved': 'Das wurde nicht gespeichert',
  'settings.form.stillHere': 'Was Sie eingegeben haben, ist noch hier.',

  'settings.form.leave': 'Ohne Speichern verlassen?',
  'settings.form.leaveConfirm': 'Verlassen',
  'settings.form.leaveWords': 'Ihre Änderungen ({what}) sind noch nicht gespeichert und gehen verloren.',

  'settings.form.idMissing': 'Geben Sie eine Id.',
  'settings.form.idForm':
    'Verwenden Sie nur kleine Buchstaben, Ziffern und Bindestriche, und beginnen Sie mit einem Buchstaben oder einer Ziffer.',
  'settings.form.idTaken': 'Diese Id ist vergeben: Wählen Sie eine andere.',
  'settings.form.tooLong': 'Verwenden Sie höchstens 80 Zeichen.',
} satisfies Translation<typeof messages>;
