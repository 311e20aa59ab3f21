import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frustrationCue } from '../../../../shared/signals/frustration-cue.ts';
import { anyText, stalledMs } from '../samples.ts';

const threshold = 0.5;

describe('a message is frustrated', () => {
  it.each([
    'This is unacceptable.',
    'I am really angry about this',
    'I’m sick of your bot',
    'what a complete waste of time',
    'Your service is a joke',
    'You are useless',
    'wtf is going on with my order',
    'Thanks for nothing.',
    'How many times do I have to tell you? Still nothing!!!',
    'I have been waiting for hours and nobody answers!!',
    'WHY IS MY ORDER STILL NOT HERE!!!',
    'this is rid1culous',
    'I am soooo fed up',
    '😡',
    'Where is my parcel 🤬',
    'Das ist eine Frechheit!',
    'Ich bin stinksauer',
    'Mir reicht’s, ich habe die Nase voll',
    'Danke für nichts',
    'Esto es inaceptable',
    'Estoy harto de esperar',
    'Menuda pérdida de tiempo',
    'C’est inadmissible',
    'J’en ai marre de votre service',
    'Vous vous moquez de moi ?',
    'È una vergogna',
    'Sono stufo di aspettare',
    'Isso é um absurdo',
    'Estou farta de esperar',
    '你们的服务太差了',
    '气死我了',
    'Th\u00ads is un\u200bacceptable, and I am fur\u200bious', // soft hyphen, zero-width spaces
    'Are you kidding me?',
    'Seriously?',
    'Do you even read what customers send you?',
    'Then I will go to a competitor',
    'Nobody ever calls me back',
    'Never flying with you again',
    'Been trying to reach you for three days',
    'Third time this week',
    'I give up',
    'I have been waiting for three weeks',
    'You promised to fix it by Monday',
    'How is that supposed to help me?',
    'That is not what I asked for',
    'The train is late again',
    'I’ll just do it myself',
    'Then I am leaving for another bank',
    'I shouldn’t have to chase you for this',
    'I don’t have all day',
    'Niemand ruft mich zurück',
    'Nadie me responde',
    'Personne ne me répond',
    'I am аngry', // Cyrillic а
    'ＴＨＩＳ ＩＳ ＲＩＤＩＣＵＬＯＵＳ', // full width
  ])('“%s”', (text) => {
    expect(frustrationCue(text)).toBeGreaterThanOrEqual(threshold);
  });
});

describe('a message is not frustrated', () => {
  it.each([
    'Where is my order?',
    'My card does not work.',
    'Damn, I lost my card',
    'I am not angry at all, just asking',
    'Don’t worry, it is not terrible',
    'Thank you, that was not bad!',
    'My boss is a terrible driver, I need a taxi',
    'I am so stupid, I forgot my password',
    'The letter says “this is unacceptable”, what does it mean?',
    'That was fucking awesome, thanks',
    'My old phone was garbage, which one lasts?',
    'Are you kidding? That is a wonderful price!',
    'My neighbour is furious about the noise, whom can he call?',
    'What a terrible headache, do you sell aspirin?',
    "The label says 'this is unacceptable quality', what does it mean?",
    'Is this the third time that I book with you?',
    'Is it cheaper elsewhere?',
    'Nobody is home on Monday, can you come on Tuesday?',
    'Can I report a scam call?',
    'When is the garbage collection?',
    'I need a cheap hotel in Rome',
    'PLEASE SEND IT TO ROME',
    'Really? Great!!',
    'What I mean is the 5th of May',
    'You promised a discount code, how do I use it?',
    'It has been a month since I joined, do I get a gift?',
    'I see a fraudulent charge on my card',
    'Please add trash bags to my list',
    'You have been a big help',
    'USB-C PD 3.0',
    'Das Wetter ist nicht schlecht, oder?',
    'Die Milch ist sauer geworden, bekomme ich Ersatz?',
    'Wie oft kann ich den Tarif wechseln?',
    'No pasa nada, gracias',
    'J’ai mal à la tête, où est la pharmacie ?',
    'Mon vol pour Nice est à quelle heure ?',
    'Quando chega hoje o meu pedido?',
    '没关系，谢谢',
    '我想查一下垃圾分类',
    '',
    '?',
  ])('“%s”', (text) => {
    expect(frustrationCue(text)).toBeLessThan(threshold);
  });
});

describe('a cue of frustration', () => {
  it('grows with what is said, and with how', () => {
    const calm = frustrationCue('this is useless');
    expect(frustrationCue('this is useless and I am furious')).toBeGreaterThan(calm);
    expect(frustrationCue('THIS IS COMPLETELY USELESS!!!')).toBeGreaterThan(calm);
  });

  it('takes any text, however strange, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        const cue = frustrationCue(text);
        expect(cue).toBeGreaterThanOrEqual(0);
        expect(cue).toBeLessThanOrEqual(1);
      }),
    );
  });

  it.each([
    ['curses', 'damn shit '.repeat(1_600)],
    ['negations', 'not a very '.repeat(1_400)],
    ['quotes', '“a'.repeat(8_000)],
    ['one word', 'a'.repeat(16_000)],
    ['insults with fillers', 'you are so very '.repeat(1_000)],
  ])('reads 16 kB of %s without stalling', (_what, text) => {
    const startedMs = performance.now();
    frustrationCue(text);
    expect(performance.now() - startedMs).toBeLessThan(stalledMs);
  });
});
