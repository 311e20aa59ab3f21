import type { FaqEntry } from './entry.ts';

export const account: readonly FaqEntry[] = [
  {
    id: 'forgot-password',
    topic: 'account',
    question: { en: 'I forgot the password of my account', de: 'Ich habe das Passwort meines Kontos vergessen' },
    answer: {
      en: 'Choose “Forgot password” where you sign in. You get an email with a link that works for one hour. If none arrives, look into your spam folder.',
      de: 'Wählen Sie bei der Anmeldung „Passwort vergessen“. Sie bekommen eine E-Mail mit einem Link, der eine Stunde gilt. Kommt keine, sehen Sie im Spam-Ordner nach.',
    },
    phrasings: {
      en: [
        'I cannot sign in to my account',
        'I cannot log in',
        'Reset my login password',
        'Login to the app does not work',
      ],
      de: [
        'Ich kann mich nicht in meinem Konto anmelden',
        'Login-Passwort zurücksetzen',
        'Die Anmeldung in der App klappt nicht',
      ],
    },
  },
  {
    id: 'change-email',
    topic: 'account',
    question: { en: 'How do I change my email address?', de: 'Wie ändere ich meine E-Mail-Adresse?' },
    answer: {
      en: 'In the app under Profile, Contact. We send a code to the new address; the change counts as soon as you enter it.',
      de: 'In der App unter Profil, Kontakt. Wir schicken einen Code an die neue Adresse; die Änderung gilt, sobald Sie ihn eingeben.',
    },
    phrasings: {
      en: ['I have a new email address', 'Update my contact email', 'Wrong email on my profile'],
      de: ['Ich habe eine neue E-Mail-Adresse', 'Kontakt-E-Mail ändern', 'Falsche E-Mail im Profil'],
    },
  },
  {
    id: 'change-name',
    topic: 'account',
    question: {
      en: 'My name has changed, what do I need to do?',
      de: 'Mein Name hat sich geändert, was muss ich tun?',
    },
    answer: {
      en: 'Upload the document that shows the new name in the app under Profile, Name. We update contract and bills within two working days.',
      de: 'Laden Sie den Nachweis mit dem neuen Namen in der App unter Profil, Name hoch. Wir ändern Vertrag und Rechnungen innerhalb von zwei Werktagen.',
    },
    phrasings: {
      en: ['I got married and have a new surname', 'Change the name on my account', 'Correct the spelling of my name'],
      de: [
        'Ich habe geheiratet und einen neuen Nachnamen',
        'Namen im Konto ändern',
        'Schreibweise meines Namens korrigieren',
      ],
    },
  },
  {
    id: 'delete-data',
    topic: 'account',
    question: {
      en: 'What data do you hold about me, and can I delete it?',
      de: 'Welche Daten haben Sie über mich, und kann ich sie löschen?',
    },
    answer: {
      en: 'In the app under Profile, My data, you can download everything we hold and ask us to delete what we no longer need by law. You get an answer within 30 days.',
      de: 'In der App unter Profil, Meine Daten, können Sie alles herunterladen, was wir haben, und die Löschung dessen verlangen, was wir nicht aufbewahren müssen. Sie erhalten innerhalb von 30 Tagen eine Antwort.',
    },
    phrasings: {
      en: ['Delete my personal data', 'Data protection request', 'Send me a copy of my data'],
      de: ['Meine persönlichen Daten löschen', 'Auskunft zum Datenschutz', 'Kopie meiner Daten schicken'],
    },
  },
];
