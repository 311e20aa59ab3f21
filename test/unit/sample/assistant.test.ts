import { describe, expect, it } from 'vitest';
import { floor, SampleAssistant } from '../../../functions/local/sample/assistant.ts';
import { type FaqLanguage, faqEntry } from '../../../functions/local/sample/faq/entry.ts';
import { sampleFaq } from '../../../functions/local/sample/faq.ts';

const assistant = new SampleAssistant();
const languages: readonly FaqLanguage[] = ['en', 'de'];

describe('the sample questions', () => {
  it('pass their schema, each under its own id', () => {
    expect(sampleFaq.map((entry) => faqEntry.parse(entry))).toEqual(sampleFaq);
    expect(new Set(sampleFaq.map(({ id }) => id)).size).toBe(sampleFaq.length);
    expect(sampleFaq.length).toBeGreaterThanOrEqual(40);
  });

  it('are calm: no exclamation marks', () => {
    expect(JSON.stringify(sampleFaq)).not.toContain('!');
  });
});

describe('the sample assistant', () => {
  it.each(sampleFaq)('knows $id by every phrasing, in both languages', (entry) => {
    for (const language of languages)
      for (const question of [entry.question[language], ...entry.phrasings[language]]) {
        const draft = assistant.answer(question, language);
        expect(draft, question).toMatchObject({ intent: entry.id, topics: [entry.topic], answered: true, language });
        expect(draft.confidence, question).toBeGreaterThanOrEqual(0.7);
        expect(draft.text).toBe(entry.answer[language]);
      }
  });

  it.each([
    ['I would like to cancel my internet contract please', 'cancel'],
    ['the red light on my router is on', 'router-lights'],
    ['can you tell me how to change my bank account', 'bank-details'],
    ['my phone got lost, block the sim card', 'lost-phone'],
    ['when will my money come back', 'refund-time'],
    ['upgrade to a faster plan', 'change-plan'],
    ['send the router back', 'return-router'],
    ['ich will meinen vertrag kündigen', 'cancel'],
    ['handy verloren, sim sperren', 'lost-phone'],
    ['internet ausgefallen', 'no-internet'],
  ])('is sure of “%s” without having seen it', (question, id) => {
    const { intent, confidence } = assistant.answer(question);
    expect(intent).toBe(id);
    expect(confidence).toBeGreaterThanOrEqual(0.6);
  });

  it.each([
    ['how much does it cost to phone in the USA', 'roaming'],
    ['we are moving house next month, can we keep the connection', 'moving'],
    ['Where can I see my wifi pasword', 'wifi-password'],
  ])('finds “%s” and says that it is not sure', (question, id) => {
    const { intent, confidence, text, answered } = assistant.answer(question);
    expect({ intent, answered }).toEqual({ intent: id, answered: true });
    expect(confidence).toBeLessThan(0.6);
    expect(text).toMatch(/^I am not sure/);
  });

  it.each([
    'asdf qwer zxcv',
    'blorptang fizzlewump',
    '???',
    '',
    'Can you book me a flight to Paris next week?',
    'What is the weather tomorrow?',
    'How do I cook pasta?',
    'write a poem about my router',
    'who won the football match',
    'what is 12 times 7',
    'how does it work',
    'change my flight',
    'cancel my gym membership',
    'the technician broke my window and was rude',
    'you charged my dead father for six months after he died',
    'Wie wird das Wetter morgen?',
    'Ich suche ein Rezept für Lasagne',
    'meine Heizung ist kaputt',
  ])('does not pretend to know “%s”', (question) => {
    const draft = assistant.answer(question);
    expect(draft.confidence).toBeLessThan(floor);
    expect(draft).toMatchObject({ answered: false, sources: [], topics: [], intent: 'unknown' });
  });

  it('says nothing but what an entry says', () => {
    const known = new Set(sampleFaq.flatMap(({ answer }) => [answer.en, answer.de]));
    for (const question of [
      'my bill',
      'router',
      'the sim and the bill and the router',
      'Rechnung Lastschrift Router',
    ]) {
      const { text, answered } = assistant.answer(question);
      if (answered)
        expect(known).toContain(
          text.replace(/^I am not sure that this is what you mean\. |^Ich bin nicht sicher, ob Sie das meinen\. /, ''),
        );
    }
  });

  it('is less sure where two entries fit alike', () => {
    const { confidence } = assistant.answer('bill');
    expect(confidence).toBeLessThan(assistant.answer('Where can I download an old bill?').confidence);
    expect(confidence).toBeLessThan(0.7);
  });

  it('answers in the language of the question where none is named', () => {
    expect(assistant.answer('Wo finde ich meine PUK?')).toMatchObject({ language: 'de', intent: 'puk' });
    expect(assistant.answer('Where do I find my PUK?')).toMatchObject({ language: 'en', intent: 'puk' });
  });

  it.each([
    ['Hello there', undefined, 'greeting', 'en'],
    ['Guten Tag.', undefined, 'greeting', 'de'],
    ['Thanks a lot!', 'en', 'thanks', 'en'],
    ['Vielen Dank', 'de-AT', 'thanks', 'de'],
    ['Are you a real person?', undefined, 'about-assistant', 'en'],
  ])('keeps small talk small: %s', (question, language, intent, spoken) => {
    expect(assistant.answer(question, language)).toMatchObject({
      intent,
      language: spoken,
      answered: true,
      topics: [],
    });
  });

  it('hears the question behind a greeting', () => {
    expect(assistant.answer('Hi, where do I find my PUK?').intent).toBe('puk');
  });

  it('survives a very long message', () => {
    expect(assistant.answer('bill '.repeat(3_000)).confidence).toBeLessThan(1);
    expect(assistant.answer(Array.from({ length: 3_000 }, (_, n) => `word${n}`).join(' ')).answered).toBe(false);
  });
});
