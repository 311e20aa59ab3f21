import type { FaqEntry } from './entry.ts';

export const contract: readonly FaqEntry[] = [
  {
    id: 'cancel',
    topic: 'contract',
    question: { en: 'How do I cancel my contract?', de: 'Wie kündige ich meinen Vertrag?' },
    answer: {
      en: 'In the app under Contract, Cancel, or by the cancellation page on fenlark.example, without signing in. You get a confirmation with the last day at once.',
      de: 'In der App unter Vertrag, Kündigen, oder über die Kündigungsseite auf fenlark.example, ganz ohne Anmeldung. Sie erhalten sofort eine Bestätigung mit dem letzten Tag.',
    },
    phrasings: {
      en: ['I want to cancel', 'Cancel my internet plan', 'End my subscription', 'Terminate the contract'],
      de: ['Ich möchte kündigen', 'Internetvertrag kündigen', 'Abo beenden', 'Vertrag beenden'],
    },
  },
  {
    id: 'notice-period',
    topic: 'contract',
    question: { en: 'What is the notice period?', de: 'Wie lang ist die Kündigungsfrist?' },
    answer: {
      en: 'During the first term, one month to its end. After that your contract runs on from month to month, and you can leave with one month’s notice at any time.',
      de: 'In der ersten Laufzeit ein Monat zu deren Ende. Danach läuft der Vertrag monatlich weiter, und Sie können jederzeit mit einem Monat Frist gehen.',
    },
    phrasings: {
      en: ['How much notice do I have to give?', 'By when must I cancel?', 'Cancellation deadline'],
      de: ['Welche Frist gilt für die Kündigung?', 'Bis wann muss ich kündigen?', 'Mit welcher Frist komme ich raus?'],
    },
  },
  {
    id: 'contract-end',
    topic: 'contract',
    question: { en: 'When does my contract end?', de: 'Wann endet mein Vertrag?' },
    answer: {
      en: 'The end of your first term stands in the app under Contract, and on the first page of each bill.',
      de: 'Das Ende Ihrer ersten Laufzeit steht in der App unter Vertrag und auf der ersten Seite jeder Rechnung.',
    },
    phrasings: {
      en: ['How long does my contract still run?', 'Remaining term', 'Until when is my minimum term?'],
      de: ['Wie lange läuft mein Vertrag noch?', 'Restlaufzeit', 'Bis wann geht meine Mindestlaufzeit?'],
    },
  },
  {
    id: 'change-plan',
    topic: 'contract',
    question: { en: 'How do I change to another plan?', de: 'Wie wechsle ich in einen anderen Tarif?' },
    answer: {
      en: 'In the app under Contract, Change plan. A faster plan starts within two days; a smaller one starts with the next month after your first term.',
      de: 'In der App unter Vertrag, Tarif wechseln. Ein schnellerer Tarif startet innerhalb von zwei Tagen, ein kleinerer mit dem nächsten Monat nach der ersten Laufzeit.',
    },
    phrasings: {
      en: ['Upgrade my plan', 'I want a faster tariff', 'Downgrade to a cheaper plan', 'Switch tariff'],
      de: [
        'Tarif erhöhen',
        'Ich möchte einen schnelleren Tarif',
        'In einen günstigeren Tarif wechseln',
        'Tarifwechsel',
      ],
    },
  },
  {
    id: 'moving',
    topic: 'contract',
    question: {
      en: 'I am moving, can I take my internet with me?',
      de: 'Ich ziehe um, kann ich mein Internet mitnehmen?',
    },
    answer: {
      en: 'Usually yes. Tell us the new address and the day at least four weeks before, in the app under Contract, Moving home. If we cannot supply the new address, you may end the contract with one month’s notice.',
      de: 'Meistens ja. Nennen Sie uns die neue Adresse und den Tag mindestens vier Wochen vorher, in der App unter Vertrag, Umzug. Können wir dort nicht liefern, dürfen Sie mit einem Monat Frist kündigen.',
    },
    phrasings: {
      en: ['I am moving to a new flat', 'Relocate my connection', 'Change of address because I move house'],
      de: ['Ich ziehe in eine neue Wohnung', 'Umzug melden', 'Anschluss beim Umzug mitnehmen'],
    },
  },
  {
    id: 'withdraw',
    topic: 'contract',
    question: { en: 'Can I withdraw from a new contract?', de: 'Kann ich einen neuen Vertrag widerrufen?' },
    answer: {
      en: 'Yes, within 14 days of your order and without giving a reason: in the app under Contract, Withdraw, or by a short email to care@fenlark.example.',
      de: 'Ja, innerhalb von 14 Tagen nach der Bestellung und ohne Angabe von Gründen: in der App unter Vertrag, Widerrufen, oder mit einer kurzen E-Mail an care@fenlark.example.',
    },
    phrasings: {
      en: ['I changed my mind about my order', 'Right of withdrawal', 'Revoke the contract within 14 days'],
      de: ['Ich habe es mir anders überlegt', 'Widerrufsrecht', 'Vertrag innerhalb von 14 Tagen widerrufen'],
    },
  },
  {
    id: 'transfer-contract',
    topic: 'contract',
    question: {
      en: 'Can someone else take over my contract?',
      de: 'Kann jemand anderes meinen Vertrag übernehmen?',
    },
    answer: {
      en: 'Yes. Start the transfer in the app under Contract, New holder. The new holder gets a link, and the transfer counts from the next bill on.',
      de: 'Ja. Starten Sie die Übernahme in der App unter Vertrag, Neuer Inhaber. Der neue Inhaber bekommt einen Link, und die Übernahme gilt ab der nächsten Rechnung.',
    },
    phrasings: {
      en: ['Put the contract in my partner’s name', 'Change the contract holder', 'Transfer the plan to my flatmate'],
      de: ['Vertrag auf meine Partnerin umschreiben', 'Vertragsinhaber ändern', 'Vertrag an Mitbewohner übertragen'],
    },
  },
];
