import type { FaqEntry } from './entry.ts';

export const order: readonly FaqEntry[] = [
  {
    id: 'order-status',
    topic: 'order',
    question: { en: 'Where is my order?', de: 'Wo ist meine Bestellung?' },
    answer: {
      en: 'The app shows each step under Orders. Once the parcel is on its way you find the tracking number there too. I cannot see single orders from here.',
      de: 'Die App zeigt jeden Schritt unter Bestellungen. Sobald das Paket unterwegs ist, steht dort auch die Sendungsnummer. Einzelne Bestellungen kann ich von hier nicht sehen.',
    },
    phrasings: {
      en: ['Track my parcel', 'When does my router arrive?', 'My delivery has not come', 'Order status'],
      de: [
        'Paket verfolgen',
        'Wann kommt mein Router an?',
        'Meine Lieferung ist nicht gekommen',
        'Stand der Bestellung',
      ],
    },
  },
  {
    id: 'return-router',
    topic: 'order',
    question: { en: 'How do I return the router?', de: 'Wie schicke ich den Router zurück?' },
    answer: {
      en: 'Print the label in the app under Orders, Return, and hand the parcel in within 14 days of your last day. Please put in the power supply too. Returning is free.',
      de: 'Drucken Sie den Aufkleber in der App unter Bestellungen, Rücksendung, und geben Sie das Paket innerhalb von 14 Tagen nach dem letzten Tag ab. Bitte legen Sie das Netzteil bei. Die Rücksendung ist kostenlos.',
    },
    phrasings: {
      en: ['Send back the Lark Box', 'Return label', 'Do I have to give the equipment back?'],
      de: ['Lark Box zurücksenden', 'Rücksendeaufkleber', 'Muss ich das Gerät zurückgeben?'],
    },
  },
  {
    id: 'availability',
    topic: 'order',
    question: { en: 'Is fibre available at my address?', de: 'Ist Glasfaser an meiner Adresse verfügbar?' },
    answer: {
      en: 'Enter your address on fenlark.example/check. You see at once which speeds we can supply. If it is not yet possible, you can ask to be told when it is.',
      de: 'Geben Sie Ihre Adresse auf fenlark.example/check ein. Sie sehen sofort, welche Geschwindigkeiten möglich sind. Geht es noch nicht, können Sie sich benachrichtigen lassen.',
    },
    phrasings: {
      en: ['Can I get your internet where I live?', 'Check fibre coverage for my street', 'Do you supply my building?'],
      de: ['Bekomme ich euer Internet bei mir?', 'Glasfaser in meiner Straße prüfen', 'Versorgen Sie mein Haus?'],
    },
  },
  {
    id: 'installation',
    topic: 'order',
    question: { en: 'How does the installation work?', de: 'Wie läuft die Installation ab?' },
    answer: {
      en: 'If your home has a fibre socket, you plug in the Lark Box yourself and follow the app, about ten minutes. If not, a technician puts the socket in, which takes about two hours. An adult has to be at home.',
      de: 'Hat Ihre Wohnung eine Glasfaserdose, stecken Sie die Lark Box selbst an und folgen der App, etwa zehn Minuten. Sonst setzt ein Techniker die Dose, das dauert etwa zwei Stunden. Ein Erwachsener muss zu Hause sein.',
    },
    phrasings: {
      en: ['How do I set up the Lark Box?', 'How long does installation take?', 'Set up my new router'],
      de: ['Wie richte ich die Lark Box ein?', 'Wie lange dauert die Installation?', 'Neuen Router einrichten'],
    },
  },
  {
    id: 'refer-friend',
    topic: 'order',
    question: {
      en: 'Do I get something for recommending you to a friend?',
      de: 'Bekomme ich etwas, wenn ich Sie weiterempfehle?',
    },
    answer: {
      en: 'Yes, 25 euros off your next bill for each friend who orders with your link and stays for three months. The link is in the app under Profile, Recommend.',
      de: 'Ja, 25 Euro auf die nächste Rechnung für jede Person, die über Ihren Link bestellt und drei Monate bleibt. Den Link finden Sie in der App unter Profil, Empfehlen.',
    },
    phrasings: {
      en: ['Referral bonus', 'Recommend a friend', 'Reward for bringing new customers'],
      de: ['Empfehlungsprämie', 'Freunde werben', 'Prämie für neue Kunden'],
    },
  },
];
