import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForHuman } from '../../../../shared/signals/asks-for-human.ts';
import { anyText, stalledMs } from '../samples.ts';

const asksNow = (text: string): boolean => asksForHuman(text) >= 0.5;

describe('a customer who asks for a person is heard', () => {
  it.each([
    'Can I talk to a human please?',
    'I want to speak with a real person.',
    'Please connect me to an agent',
    'transfer me to a representative',
    'Get me your manager.',
    'Let me speak to your supervisor right now!',
    'human',
    'Agent please',
    'AGENT!!!',
    'operator',
    'real person',
    'live agent',
    'Could someone call me back about this?',
    'I need to talk to somebody about my contract.',
    'Is there anyone I can talk to?',
    'Is there a human I could chat with?',
    'This bot is useless, give me a person.',
    'I don’t want to talk to a bot, I want a human.',
    'I don´t want a robot. Put me through to customer service.',
    'Can you put me through to someone in billing?',
    'I would rather speak with an actual person',
    'Just let me talk to one of your colleagues',
    'Stop. I want a human being.',
    'Escalate this to a supervisor.',
    'please escalate this',
    'I’d like to be transferred to an agent.',
    'Could I be connected with customer support?',
    'No bots please, only people. Can I speak to someone?',
    'can a human help me with this',
    'I ｗａｎｔ a ｈｕｍａｎ',
    'Not helpful. Speak to an agent.',
    'I asked three times now: representative!',
    'I already spoke to an agent yesterday. Now I want to talk to a manager.',
    'Hand me over to a person, please.',
    'I want to complain to a manager',
    'who can I speak to about a refund?',
    'Ich möchte mit einem Menschen sprechen.',
    'Kann ich bitte mit einem Mitarbeiter reden?',
    'Verbinden Sie mich mit einem Berater',
    'Bitte verbinden Sie mich mit dem Kundenservice.',
    'Mitarbeiter bitte',
    'Mensch!',
    'Ich will einen echten Menschen',
    'Ich brauche einen Mitarbeiter.',
    'Können Sie mich zu jemandem durchstellen?',
    'Leiten Sie mich bitte an einen Kollegen weiter.',
    'Kann mich jemand anrufen?',
    'Gibt es hier jemanden, mit dem ich sprechen kann?',
    'Ich möchte mit Ihrem Chef sprechen',
    'Ich möchte nicht mit einem Bot reden, sondern mit einem Menschen.',
    'I’d like to chat with a live person',
    'Can you get a human on the line?',
    'Put a manager on the phone',
    'Is it possible to speak to a real human being?',
    'hello? anyone there? need a human',
    'I need human assistance',
    'let me talk to a real agent',
    'this is going nowhere, transfer me',
    'customer service please',
    'I want to speak with someone who can actually help',
    'can you connect me to support staff',
    'get me a supervisor asap',
    'representative',
    'I demand to speak to your boss',
    'Please have someone contact me',
    'I need someone to call me',
    'speak to human',
    'talk to agent',
    'could you forward this to a colleague',
    'I would like human support',
    'stop giving me robot answers, i want to talk to someone',
    'Kann ich mit jemandem telefonieren?',
    'Ich möchte einen Menschen sprechen',
    'Bitte weiterleiten an einen Mitarbeiter',
    'Holen Sie mir einen Kollegen',
    'Ich will mit einer echten Person chatten',
    'Gib mir einen Menschen',
    'Ich hätte gern einen Ansprechpartner',
    'Bitte rufen Sie mich zurück',
    'Kundenservice bitte',
  ])('%s', (text) => {
    expect(asksNow(text)).toBe(true);
  });
});

describe('a customer who does not ask for a person stays with the AI', () => {
  it.each([
    'Where is my parcel?',
    'I want to change my address.',
    'Please do not transfer me to an agent.',
    'Don’t connect me with a person, just answer.',
    'I don´t want to talk to a human',
    'No need to escalate, it works now.',
    'I’d rather not speak to anyone.',
    'Are you a real person?',
    'are you a human or a bot',
    'Am I talking to a human?',
    'Is this a real person or a machine?',
    'My insurance agent gave me this number.',
    'I am a travel agent and need an invoice.',
    'The delivery agent left it at the door.',
    'I already spoke to an agent yesterday.',
    'We talked to your representative last week and she sent a form.',
    'I was told by an agent that it is free.',
    'Your agent was very friendly, thanks!',
    'The agent said I would get a refund.',
    'Call me Alex.',
    'You can call me Alex, everybody does.',
    'I want to transfer money to another person.',
    'How do I transfer 50 euros to someone?',
    'Can I transfer my ticket to another person?',
    'I need to add a person to my contract.',
    'How many people can use one account?',
    'The person who sold it to me is gone.',
    'I want to give this as a present to someone.',
    'What does the user agent header contain?',
    'I need a power of representative form',
    'How do I contact the seller?',
    'Which cleaning agent may I use on the screen?',
    'Thank you, that is all.',
    'Ok',
    '',
    'Wo ist mein Paket?',
    'Bitte nicht weiterleiten, ich will nur die Nummer wissen.',
    'Ich möchte nicht mit einem Menschen sprechen.',
    'Bist du ein Mensch?',
    'Sind Sie ein Bot oder ein echter Mensch?',
    'Ich habe gestern schon mit einem Mitarbeiter gesprochen.',
    'Mein Versicherungsvertreter hat das so gesagt.',
    'Ihr Mitarbeiter war sehr nett.',
    'Wie kann ich einer anderen Person Geld überweisen?',
    'Ich möchte eine Person zu meinem Vertrag hinzufügen.',
    'Danke, das war alles.',
    'How do I talk to my router?',
    'Can someone steal my data?',
    'I need to reach 5 points',
    'My manager wants an invoice',
    'The support page is broken',
    'Do you offer human hair wigs?',
    'I want to change the contact person of my account',
    'Who is the person in the picture?',
    'I speak to my sister about it',
    'Do you need a representative sample?',
    'I lost contact with the agent app',
    'Please transfer the number to my new phone',
    'Is your support available on Sundays?',
    'Which staff discount do I get?',
    'Wann hat der Kundenservice offen?',
    'Ich möchte meinen Kollegen einladen',
    'Die Mitarbeiterkarte funktioniert nicht',
    'I forwarded this to someone already',
    'can a person under 18 buy this',
    'I would like people to find my shop',
  ])('%s', (text) => {
    expect(asksNow(text)).toBe(false);
  });
});

describe('however it is written', () => {
  it.each([
    'TALK TO A HUMAN',
    'talk  to\na human',
    'talk to a hu\u00adman',
    'talk to a \u200bhuman',
    '“Talk to a human”',
  ])('hears %j', (text) => {
    expect(asksNow(text)).toBe(true);
  });

  it('hears a request at the end of a very long message', () => {
    const story = 'The parcel came late and the box was open. '.repeat(300);
    expect(asksNow(`${story} I want to talk to a human.`)).toBe(true);
    expect(asksNow(`I want to talk to a human. ${story}`)).toBe(true);
    expect(asksNow(story)).toBe(false);
  });

  it('answers with a share, whatever the text', () => {
    fc.assert(
      fc.property(anyText(500), (text) => {
        expect(asksForHuman(text)).toBeGreaterThanOrEqual(0);
        expect(asksForHuman(text)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    ['one long word', 'get '.padEnd(16_000, 'a')],
    ['long words', `get ${`${'a'.repeat(190)} `.repeat(84)}`],
    ['request verbs', 'get '.repeat(4_000)],
    ['request verbs and apostrophes', "get a'a ".repeat(2_000)],
    ['guards', 'do not '.repeat(2_000)],
    ['German verbs', 'ich möchte mit einem '.repeat(700)],
    ['spaces', ' '.repeat(16_000)],
    ['full stops', '.'.repeat(16_000)],
    ['signs that unfold to many', '\ufdfa…'.repeat(8_000)],
  ])('does not stall on a message of %s', (_what, text) => {
    const startedMs = performance.now();
    asksForHuman(text);
    expect(performance.now() - startedMs).toBeLessThan(stalledMs);
  });
});
