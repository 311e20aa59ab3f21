import type { FaqEntry } from './entry.ts';

export const mobile: readonly FaqEntry[] = [
  {
    id: 'activate-sim',
    topic: 'mobile',
    question: { en: 'How do I activate my SIM card?', de: 'Wie aktiviere ich meine SIM-Karte?' },
    answer: {
      en: 'Scan the code on the letter with the app, under Mobile, Activate SIM. It works within an hour. After that, restart your phone once.',
      de: 'Scannen Sie den Code auf dem Brief mit der App, unter Mobilfunk, SIM aktivieren. Sie funktioniert innerhalb einer Stunde. Starten Sie danach Ihr Telefon einmal neu.',
    },
    phrasings: {
      en: ['My new SIM does not work yet', 'Turn on the SIM', 'SIM activation'],
      de: ['Meine neue SIM funktioniert noch nicht', 'SIM freischalten', 'SIM-Aktivierung'],
    },
  },
  {
    id: 'esim',
    topic: 'mobile',
    question: { en: 'Can I use an eSIM?', de: 'Kann ich eine eSIM nutzen?' },
    answer: {
      en: 'Yes, with every mobile plan and at no cost. Choose Mobile, Get eSIM in the app and scan the code that it shows. Your plastic card stops working at that moment.',
      de: 'Ja, mit jedem Mobilfunktarif und ohne Kosten. Wählen Sie in der App Mobilfunk, eSIM holen, und scannen Sie den Code. Ihre Plastikkarte funktioniert ab dann nicht mehr.',
    },
    phrasings: {
      en: ['Switch from plastic card to eSIM', 'Get an eSIM for my phone', 'Move my eSIM to a new phone'],
      de: [
        'Von der Plastikkarte zur eSIM wechseln',
        'eSIM für mein Telefon bekommen',
        'eSIM auf neues Handy übertragen',
      ],
    },
  },
  {
    id: 'lost-phone',
    topic: 'mobile',
    question: {
      en: 'I lost my phone, how do I block the SIM?',
      de: 'Ich habe mein Handy verloren, wie sperre ich die SIM?',
    },
    answer: {
      en: 'In the app or on fenlark.example under Mobile, Block SIM. It takes effect at once and can be undone. A new card is free of charge.',
      de: 'In der App oder auf fenlark.example unter Mobilfunk, SIM sperren. Das wirkt sofort und lässt sich rückgängig machen. Eine neue Karte ist kostenlos.',
    },
    phrasings: {
      en: ['My phone is gone', 'Lock my SIM card', 'Phone lost on the train, please block the number'],
      de: ['Mein Handy ist weg', 'SIM-Karte sperren', 'Telefon im Zug liegen gelassen, bitte Nummer sperren'],
    },
  },
  {
    id: 'puk',
    topic: 'mobile',
    question: { en: 'Where do I find my PUK?', de: 'Wo finde ich meine PUK?' },
    answer: {
      en: 'In the app under Mobile, SIM card, and on the plastic frame that your card came in. After ten wrong PUKs the card is locked for good and you need a new one.',
      de: 'In der App unter Mobilfunk, SIM-Karte, und auf dem Plastikrahmen Ihrer Karte. Nach zehn falschen PUKs ist die Karte endgültig gesperrt, und Sie brauchen eine neue.',
    },
    phrasings: {
      en: ['I entered the wrong PIN three times', 'SIM PIN locked', 'My phone asks for the PUK code'],
      de: ['PIN dreimal falsch eingegeben', 'SIM-PIN gesperrt', 'Mein Handy fragt nach dem PUK-Code'],
    },
  },
  {
    id: 'roaming',
    topic: 'mobile',
    question: { en: 'What does roaming abroad cost?', de: 'Was kostet Roaming im Ausland?' },
    answer: {
      en: 'In the EU, Norway, Iceland and Liechtenstein your plan works as at home. Elsewhere a day pass is 6 euros with 1 GB; you buy it in the app under Mobile, Abroad. Nothing is charged before you agree.',
      de: 'In der EU, Norwegen, Island und Liechtenstein gilt Ihr Tarif wie zu Hause. Anderswo kostet ein Tagespass 6 Euro mit 1 GB; Sie buchen ihn in der App unter Mobilfunk, Ausland. Ohne Ihre Zustimmung wird nichts berechnet.',
    },
    phrasings: {
      en: [
        'Can I use my phone on holiday abroad?',
        'Roaming charges outside the EU',
        'Data in Switzerland',
        'Calls and data in the USA',
        'Travel pass for other countries',
      ],
      de: [
        'Kann ich mein Handy im Urlaub nutzen?',
        'Roaming außerhalb der EU',
        'Daten in der Schweiz',
        'Telefonieren und surfen in den USA',
        'Tagespass für andere Länder',
      ],
    },
  },
  {
    id: 'data-used-up',
    topic: 'mobile',
    question: {
      en: 'My mobile data is used up, can I get more?',
      de: 'Mein Datenvolumen ist aufgebraucht, bekomme ich mehr?',
    },
    answer: {
      en: 'Yes, a top-up of 2 GB is 3 euros and counts until the end of the month: in the app under Mobile, More data.',
      de: 'Ja, 2 GB zusätzlich kosten 3 Euro und gelten bis zum Monatsende: in der App unter Mobilfunk, Mehr Daten.',
    },
    phrasings: {
      en: ['Buy extra data', 'Data top-up', 'I ran out of gigabytes'],
      de: ['Datenvolumen nachbuchen', 'Mehr Daten kaufen', 'Ich habe keine Gigabyte mehr'],
    },
  },
  {
    id: 'keep-number',
    topic: 'mobile',
    question: {
      en: 'Can I keep my phone number when I switch?',
      de: 'Kann ich meine Rufnummer beim Wechsel mitnehmen?',
    },
    answer: {
      en: 'Yes. Give us the number and your old provider when you order, or later in the app under Mobile, Bring my number. The switch happens on a day of your choice, at night, within about four hours.',
      de: 'Ja. Nennen Sie uns Nummer und bisherigen Anbieter bei der Bestellung oder später in der App unter Mobilfunk, Nummer mitbringen. Der Wechsel geschieht nachts an einem Tag Ihrer Wahl und dauert etwa vier Stunden.',
    },
    phrasings: {
      en: [
        'Port my number to you',
        'Can I keep my number?',
        'Bring my old number',
        'Number transfer from another provider',
      ],
      de: [
        'Rufnummer portieren',
        'Kann ich meine Nummer behalten?',
        'Alte Nummer mitbringen',
        'Rufnummernmitnahme von einem anderen Anbieter',
      ],
    },
  },
  {
    id: 'no-signal',
    topic: 'mobile',
    question: { en: 'My phone has no signal', de: 'Mein Handy hat keinen Empfang' },
    answer: {
      en: 'Switch flight mode on for ten seconds and off again. If there is still no signal, check under Mobile networks that the provider is chosen automatically, then restart the phone.',
      de: 'Schalten Sie den Flugmodus für zehn Sekunden ein und wieder aus. Fehlt der Empfang weiter, prüfen Sie unter Mobilfunknetze, ob der Anbieter automatisch gewählt wird, und starten Sie das Telefon neu.',
    },
    phrasings: {
      en: ['No mobile reception', 'My mobile shows no bars', 'Calls do not go through on my mobile'],
      de: ['Kein Netz auf dem Handy', 'Mein Handy zeigt keine Balken', 'Anrufe kommen mobil nicht durch'],
    },
  },
  {
    id: 'voicemail',
    topic: 'mobile',
    question: { en: 'How do I turn off voicemail?', de: 'Wie schalte ich die Mailbox aus?' },
    answer: {
      en: 'Dial ##002# and press call. To turn it on again, use the app under Mobile, Voicemail.',
      de: 'Wählen Sie ##002# und drücken Sie auf Anrufen. Einschalten können Sie sie in der App unter Mobilfunk, Mailbox.',
    },
    phrasings: {
      en: ['Deactivate the mailbox', 'I do not want an answering machine on my mobile', 'Switch voicemail on'],
      de: ['Mailbox deaktivieren', 'Ich möchte keinen Anrufbeantworter auf dem Handy', 'Mailbox einschalten'],
    },
  },
];
