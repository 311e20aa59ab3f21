import MiniSearch from 'minisearch';
import type { FaqEntry, FaqLanguage } from '../faq/entry.ts';
import { termsOf, toTerm, wordsOf } from './words.ts';

export interface Found {
  readonly entry: FaqEntry;
  /** How much the question and the nearest known phrasing share, 0 to 1, each term by how rare it is. */
  readonly likeness: number;
}

/** A word that is not found as it stands counts this much when a longer or a similar one is. */
const inexact = 0.75;

/** A word that no entry has says more than the rarest that one has: the question may be about something else. */
const strange = 1.5;

/** The candidates of the full-text search that are compared closely. */
const candidates = 24;

interface Phrasing {
  readonly id: number;
  readonly entry: FaqEntry;
  readonly text: string;
  readonly terms: readonly string[];
}

/** Finds the entries of one language that are nearest to a question. */
export class FaqSearch {
  private readonly phrasings: readonly Phrasing[];
  private readonly index: MiniSearch<Phrasing>;
  private readonly rarity = new Map<string, number>();
  private readonly unknown: number;
  private readonly language: FaqLanguage;

  constructor(entries: readonly FaqEntry[], language: FaqLanguage) {
    this.language = language;
    this.phrasings = entries
      .flatMap((entry) => [entry.question[language], ...entry.phrasings[language]].map((text) => ({ entry, text })))
      .map(({ entry, text }, id) => ({ id, entry, text, terms: termsOf(text, language) }));
    this.unknown = this.weigh(entries.length);
    this.index = new MiniSearch<Phrasing>({
      fields: ['text'],
      tokenize: (text) => [...wordsOf(text)],
      processTerm: (word) => toTerm(word, language),
      searchOptions: {
        prefix: (term) => term.length >= 4,
        // A typo in a short word makes another word of it.
        fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      },
    });
    this.index.addAll(this.phrasings);
  }

  /** The nearest entries, each once, best first. */
  find(question: string): readonly Found[] {
    const asked = termsOf(question, this.language);
    const best = new Map<string, Found>();
    for (const { id, terms, queryTerms } of this.index.search(question).slice(0, candidates)) {
      const phrasing = this.phrasings[id as number];
      if (!phrasing) continue;
      const likeness = this.likeness(asked, phrasing.terms, [...terms, ...queryTerms]);
      if (likeness > (best.get(phrasing.entry.id)?.likeness ?? 0))
        best.set(phrasing.entry.id, { entry: phrasing.entry, likeness });
    }
    return [...best.values()].sort((a, b) => b.likeness - a.likeness);
  }

  /**
   * Mean of two shares: of what was asked, how much the phrasing covers, and of the phrasing, how much was asked. The
   * first counts more, since a customer tells more than a help page; the second keeps a single common word from winning.
   * The mean is geometric, so that a good share of one cannot make up for almost none of the other.
   */
  private likeness(asked: readonly string[], known: readonly string[], found: readonly string[]): number {
    return this.shareOf(asked, known, found) ** 0.6 * this.shareOf(known, asked, found) ** 0.4;
  }

  private shareOf(terms: readonly string[], others: readonly string[], found: readonly string[]): number {
    const credit = (term: string): number => (others.includes(term) ? 1 : isNear(term, others, found) ? inexact : 0);
    const total = sum(terms.map((term) => this.weightOf(term)));
    return total === 0 ? 0 : sum(terms.map((term) => this.weightOf(term) * credit(term))) / total;
  }

  private weightOf(term: string): number {
    return this.rarity.get(term) ?? this.unknown;
  }

  /** @returns the weight of a term that no entry has */
  private weigh(entryCount: number): number {
    const entriesWith = new Map<string, Set<string>>();
    for (const { entry, terms } of this.phrasings)
      for (const term of terms) entriesWith.set(term, (entriesWith.get(term) ?? new Set()).add(entry.id));
    for (const [term, { size }] of entriesWith) this.rarity.set(term, Math.log(1 + entryCount / size));
    return strange * Math.log(1 + entryCount);
  }
}

/** The search took the two for one word, and they begin alike: a typo seldom hits the beginning ("light" is no "flight"). */
const isNear = (term: string, others: readonly string[], found: readonly string[]): boolean =>
  found.includes(term) && others.some((other) => found.includes(other) && other.slice(0, 2) === term.slice(0, 2));

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
