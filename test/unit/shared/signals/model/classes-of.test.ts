import { describe, expect, it } from 'vitest';
import { tokenOf } from '../../../../../shared/signals/language/tokens.ts';
import { wordsOf } from '../../../../../shared/signals/language/words.ts';
import { classesOf as classesOfToken } from '../../../../../shared/signals/model/classes-of.ts';
import { featuresOfWords } from '../../../../../shared/signals/model/features.ts';

const classesOf = (word: string): readonly number[] => classesOfToken(tokenOf(word));
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
    return [...featuresOfWords(words, classesOfToken)].slice(featuresOfWords(words).length);
  };

  const shared = (one: string, other: string): readonly number[] => {
    const ofOther = new Set(classFeatures(other));
    return classFeatures(one).filter((feature) => ofOther.has(feature));
  };
  const countOf = (text: string): number => classFeatures(text).length;

  it('are the same for another word of the same classes', () => {
    expect(new Set(classFeatures('barrister'))).toEqual(new Set(classFeatures('solicitor')));
  });

  it('tell that one class came before another, whatever their words', () => {
    expect(shared('barrister ibuprofen', 'solicitor paracetamol').length).toBeGreaterThan(
      countOf('barrister') + countOf('ibuprofen'),
    );
    expect(shared('barrister ibuprofen', 'paracetamol solicitor')).toHaveLength(
      countOf('barrister') + countOf('ibuprofen'),
    );
  });

  it('tell that a class stands beside a word of none', () => {
    expect(shared('xylophone ibuprofen', 'xylophone paracetamol').length).toBeGreaterThan(countOf('ibuprofen'));
    expect(shared('ibuprofen xylophone', 'paracetamol xylophone').length).toBeGreaterThan(countOf('ibuprofen'));
    expect(shared('xylophone ibuprofen', 'paracetamol xylophone')).toHaveLength(countOf('ibuprofen'));
  });

  it('are none where no word is of a class', () => {
    expect(classFeatures('xylophone zzz')).toEqual([]);
  });
});
