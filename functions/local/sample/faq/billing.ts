import type { FaqEntry } from './entry.ts';

export const billing: readonly FaqEntry[] = [
  {
    id: 'bill-date',
    topic: 'billing',
    question: { en: 'When do I get my bill?', de: 'Wann bekomme ich meine Rechnung?' },
    answer: {
      en: 'Your bill is ready on the 3rd of each month. We send you an email, and you find it in the Fenlark app under Bills.',
      de: 'Ihre Rechnung steht am 3. jedes Monats bereit. Wir schicken Ihnen eine E-Mail, und Sie finden sie in der Fenlark-App unter Rechnungen.',
    },
    phrasings: {
      en: ['What day does the monthly bill arrive?', 'When is the next invoice due to come?', 'Billing date'],
      de: ['An welchem Tag kommt die Monatsrechnung?', 'Wann kommt die nächste Rechnung?', 'Rechnungsdatum'],
    },
  },
  {
    id: 'first-bill-higher',
    topic: 'billing',
    question: { en: 'Why is my first bill higher than usual?', de: 'Warum ist meine erste Rechnung höher?' },
    answer: {
      en: 'The first bill holds the days from your start to the end of that month, the whole next month, and a set-up fee if your plan has one. From the second bill on you pay the monthly price only.',
      de: 'Die erste Rechnung enthält die Tage vom Start bis zum Monatsende, den ganzen folgenden Monat und, falls Ihr Tarif sie hat, die Einrichtung. Ab der zweiten Rechnung zahlen Sie nur noch den Monatspreis.',
    },
    phrasings: {
      en: [
        'My first invoice is too high',
        'The first bill is more than the monthly price',
        'Why did I pay more in the first month?',
      ],
      de: [
        'Meine erste Rechnung ist zu hoch',
        'Warum zahle ich im ersten Monat mehr?',
        'Die erste Rechnung ist teurer als der Monatspreis',
      ],
    },
  },
  {
    id: 'bill-changed',
    topic: 'billing',
    question: { en: 'Why is my bill higher this month?', de: 'Warum ist meine Rechnung diesen Monat höher?' },
    answer: {
      en: 'The page “What changed” of your bill lists every difference to the month before: calls outside your plan, roaming, a new option, or the end of a discount. You find it in the app under Bills.',
      de: 'Auf der Seite „Was ist neu“ Ihrer Rechnung steht jeder Unterschied zum Vormonat: Anrufe außerhalb des Tarifs, Roaming, eine neue Option oder das Ende eines Rabatts. Sie finden sie in der App unter Rechnungen.',
    },
    phrasings: {
      en: [
        'My bill went up',
        'Why did my bill go up?',
        'Why is my bill so high?',
        'The amount on my bill is different from last month',
        'I am charged more than last month',
        'Unexpected charge on my invoice',
      ],
      de: [
        'Meine Rechnung ist gestiegen',
        'Warum ist meine Rechnung so hoch?',
        'Der Betrag ist anders als im letzten Monat',
        'Mir wird mehr berechnet als im Vormonat',
        'Unbekannter Posten auf der Rechnung',
      ],
    },
  },
  {
    id: 'pay-methods',
    topic: 'billing',
    question: { en: 'How can I pay my bill?', de: 'Wie kann ich meine Rechnung bezahlen?' },
    answer: {
      en: 'By direct debit, bank transfer or card. You choose in the app under Bills, Payment method. A direct debit leaves your account on the 10th.',
      de: 'Per Lastschrift, Überweisung oder Karte. Sie wählen in der App unter Rechnungen, Zahlungsart. Eine Lastschrift wird am 10. abgebucht.',
    },
    phrasings: {
      en: [
        'Which payment methods do you accept?',
        'Can I pay by card?',
        'Change my payment method',
        'Set up direct debit',
      ],
      de: [
        'Welche Zahlungsarten gibt es?',
        'Kann ich mit Karte zahlen?',
        'Zahlungsart ändern',
        'Lastschrift einrichten',
      ],
    },
  },
  {
    id: 'bank-details',
    topic: 'billing',
    question: { en: 'How do I change my bank details?', de: 'Wie ändere ich meine Bankverbindung?' },
    answer: {
      en: 'In the app under Bills, Payment method, Bank account. A change made before the 5th counts for the same month. Please never send bank details in this chat.',
      de: 'In der App unter Rechnungen, Zahlungsart, Bankkonto. Eine Änderung vor dem 5. gilt noch für denselben Monat. Bitte schicken Sie Bankdaten nie in diesem Chat.',
    },
    phrasings: {
      en: ['I have a new bank account', 'Update my IBAN', 'My account number has changed'],
      de: ['Ich habe ein neues Bankkonto', 'IBAN ändern', 'Meine Kontonummer hat sich geändert'],
    },
  },
  {
    id: 'failed-debit',
    topic: 'billing',
    question: {
      en: 'My direct debit was returned, what happens now?',
      de: 'Meine Lastschrift ist zurückgegangen, was nun?',
    },
    answer: {
      en: 'We try once more after seven days. If you would rather not wait, transfer the amount with the number of your bill as reference. Your line stays on in the meantime.',
      de: 'Wir versuchen es nach sieben Tagen noch einmal. Wenn Sie nicht warten möchten, überweisen Sie den Betrag mit der Rechnungsnummer als Verwendungszweck. Ihr Anschluss bleibt solange aktiv.',
    },
    phrasings: {
      en: ['The debit failed', 'Payment bounced', 'There was not enough money in my account when you collected'],
      de: [
        'Die Abbuchung ist fehlgeschlagen',
        'Die Lastschrift wurde nicht eingelöst',
        'Mein Konto war bei der Abbuchung nicht gedeckt',
      ],
    },
  },
  {
    id: 'pay-later',
    topic: 'billing',
    question: { en: 'Can I pay later or in instalments?', de: 'Kann ich später oder in Raten zahlen?' },
    answer: {
      en: 'Yes. Before the bill is due you can move it by up to 14 days, or split it into three parts, in the app under Bills, Pay later. There is no fee.',
      de: 'Ja. Bevor die Rechnung fällig ist, können Sie sie in der App unter Rechnungen, Später zahlen um bis zu 14 Tage verschieben oder in drei Teile aufteilen. Das kostet nichts.',
    },
    phrasings: {
      en: ['I cannot pay this bill right now', 'Payment plan', 'Split my bill into parts', 'I need more time to pay'],
      de: [
        'Ich kann die Rechnung gerade nicht bezahlen',
        'Ratenzahlung',
        'Rechnung aufteilen',
        'Ich brauche mehr Zeit zum Bezahlen',
      ],
    },
  },
  {
    id: 'bill-copy',
    topic: 'billing',
    question: { en: 'Where can I download an old bill?', de: 'Wo kann ich eine alte Rechnung herunterladen?' },
    answer: {
      en: 'The app keeps the bills of the last 36 months as PDF: open Bills, choose the month, tap Download.',
      de: 'Die App hebt die Rechnungen der letzten 36 Monate als PDF auf: Rechnungen öffnen, Monat wählen, auf Herunterladen tippen.',
    },
    phrasings: {
      en: ['I need a copy of an invoice', 'Download bill as PDF', 'Get last year’s bills'],
      de: ['Ich brauche eine Kopie einer Rechnung', 'Rechnung als PDF', 'Rechnungen vom letzten Jahr'],
    },
  },
  {
    id: 'refund-time',
    topic: 'billing',
    question: { en: 'How long does a refund take?', de: 'Wie lange dauert eine Erstattung?' },
    answer: {
      en: 'A refund that we have confirmed reaches your account within 7 working days. It also shows as a credit in the app under Bills.',
      de: 'Eine Erstattung, die wir bestätigt haben, ist innerhalb von 7 Werktagen auf Ihrem Konto. In der App sehen Sie sie unter Rechnungen als Gutschrift.',
    },
    phrasings: {
      en: ['When do I get my money back?', 'Where is my refund?', 'My refund has not arrived'],
      de: ['Wann bekomme ich mein Geld zurück?', 'Wo bleibt meine Erstattung?', 'Die Gutschrift ist noch nicht da'],
    },
  },
];
