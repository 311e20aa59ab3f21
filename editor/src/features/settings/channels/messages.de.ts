import type { Translation } from '../../../i18n/messages.ts';
import type { messages } from './messages.ts';

export default {
  'settings.channels.title': 'Kanäle',
  'settings.channels.description':
    'Wo Kunden Sie erreichen: ein Chat-Fenster, ein Postfach, eine Telefonleitung. Jeder Kanal hat eigene Schlüssel.',
  'settings.channels.newChannel': 'Neuer Kanal',
  'settings.channels.what': 'die Kanäle',
  'settings.channels.none': 'Noch kein Kanal',
  'settings.channels.noneWords':
    'Legen Sie einen für jeden Ort an, wo Kunden schreiben oder anrufen, und geben Sie ihm dann einen Schlüssel.',
  'settings.channels.channel': 'Kanal',
  'settings.channels.kind': 'Art',
  'settings.channels.webhook': 'Webhook',
  'settings.channels.noWebhook': 'Keiner',
  'settings.channels.id': 'Id',

  'settings.channels.chat': 'Chat',
  'settings.channels.chatHelp': 'Kunden lesen Antworten sofort, per Webhook',
  'settings.channels.email': 'E-Mail',
  'settings.channels.emailHelp': 'Das Team bekommt den Fall per Mail',
  'settings.channels.voice': 'Telefon',
  'settings.channels.voiceHelp': 'Anrufer, und Rückrufe über Amazon Connect',

  'settings.channels.made': 'Kanal {name} angelegt',
  'settings.channels.saved': 'Kanal {name} gespeichert',
  'settings.channels.make': 'Kanal anlegen',
  'settings.channels.save': 'Kanal speichern',
  'settings.channels.name': 'Name',
  'settings.channels.usedIn': 'Schlüsseln und Workflows',
  'settings.channels.kindFixed': 'Sie kann später nicht geändert werden.',
  'settings.channels.otherKind': 'Für eine andere Art legen Sie einen anderen Kanal an.',
  'settings.channels.webhookHelp':
    'Baton schickt an diese Adresse, was der Kunde sehen soll. Ohne sie muss der Kanal fragen.',
  'settings.channels.removesWebhook': 'Speichern entfernt den Webhook',
  'settings.channels.removesWords': 'Der Kanal erfährt dann nichts mehr von Antworten und muss nach ihnen fragen.',

  'settings.channels.nameMissing': 'Geben Sie dem Kanal einen Namen.',
  'settings.channels.addressWrong': 'Schreiben Sie eine Webadresse, die mit https:// beginnt',
  'settings.channels.secretMissing': 'Geben Sie das Geheimnis des Empfängers ein, oder machen Sie ein neues.',
  'settings.channels.secretWrong': 'Ein Geheimnis ist whsec_ und 32 bis 88 Buchstaben und Ziffern in Base64.',

  'settings.channels.copySecret': 'Kopieren Sie das Geheimnis jetzt: Ist es gespeichert, kann es niemand mehr lesen',
  'settings.channels.giveSecret':
    'Geben Sie es dem Empfänger des Webhooks, der damit prüft, dass Baton der Absender ist.',
  'settings.channels.newSecret': 'Neues Geheimnis',
  'settings.channels.enterInstead': 'Stattdessen eines eingeben',
  'settings.channels.secret': 'Geheimnis',
  'settings.channels.keepSecret': 'Leer lassen, um das vorhandene zu behalten, das niemand lesen kann.',
  'settings.channels.signs': 'Signiert, was Baton schickt, damit der Empfänger ihm trauen kann.',
  'settings.channels.makeSecret': 'Neues Geheimnis machen',
} satisfies Translation<typeof messages>;
