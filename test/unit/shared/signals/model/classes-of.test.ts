import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../../../shared/signals/language/words.ts';
import { classesOf } from '../../../../../shared/signals/model/classes-of.ts';
import { featuresOfWords } from '../../../../../shared/signals/model/features.ts';

const isOneOf = (word: string, of: string): boolean => classesOf(of).some((each) => classesOf(word).includes(each));

describe('a word', () => {
  it.each([
    ['aunt', 'grandmother'],
    ['barrister', 'attorney'],
    ['ibuprofen', 'insulin'],
    ['thief', 'hacker'],
    ['terminate', 'cancel'],
    ['burgled', 'robbed'],
    ['lisinopril', 'warfarin'],
    ['paediatrician', 'gp'],
    ['worthlessness', 'burden'],
    ['ofgem', 'ombudsman'],
    ['hoax', 'scam'],
    ['disapointed', 'dissatisfied'],
  ])('%s is of one class with %s', (word, other) => {
    expect(isOneOf(word, other)).toBe(true);
  });

  it.each([
    ['barristers', 'barrister'],
    ['allergies', 'allergy'],
    ['stalking', 'stalk'],
    ['invoiced', 'invoice'],
    ['scamming', 'scam'],
    ['relied', 'rely'],
    ['queasiness', 'queasy'],
    ['grumpily', 'grumpy'],
    ['swindlers', 'swindler'],
  ])('with an ending, %s, is of the classes of %s', (word, base) => {
    expect(classesOf(base)).not.toEqual([]);
    expect(isOneOf(word, base)).toBe(true);
  });

  it.each([
    ['number', 'numb'],
    ['wing', 'we'],
    ['early', 'ear'],
    ['peter', 'pet'],
    ['shower', 'show'],
    ['apply', 'app'],
  ])('that only looks like it has an ending, %s, is not of the classes of %s', (word, other) => {
    expect(isOneOf(word, other)).toBe(false);
  });

  it.each(['xylophone', 's', '.', '', 'constructor'])('that no list has is of no class: %j', (word) => {
    expect(classesOf(word)).toEqual([]);
  });
});

describe('the features of words with their classes', () => {
  const classFeatures = (text: string): readonly number[] => {
    const words = wordsOf(text);
    return [...featuresOfWords(words, classesOf)].slice(featuresOfWords(words).length);
  };

  it('are the same for other words of the same classes', () => {
    expect(new Set(classFeatures('barrister ibuprofen'))).toEqual(new Set(classFeatures('solicitor paracetamol')));
  });

  it('tell which class came first', () => {
    expect(new Set(classFeatures('barrister ibuprofen'))).not.toEqual(new Set(classFeatures('ibuprofen barrister')));
  });

  it('are none where no word is of a class', () => {
    expect(classFeatures('xylophone zzz')).toEqual([]);
  });
});
