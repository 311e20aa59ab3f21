import { FaqSearch, type Found } from './assistant/search.ts';
import { smallTalk } from './assistant/small-talk.ts';
import { wordsOf } from './assistant/words.ts';
import type { FaqEntry, FaqLanguage } from './faq/entry.ts';
import { sampleFaq } from './faq.ts';

/** What an assistant tells Baton about its draft, in the names of the public API. */
export interface Draft {
  readonly text: string;
  readonly language: FaqLanguage;
  readonly confidence: number;
  readonly topics: readonly string[];
  readonly intent: string;
  readonly sources: readonly string[];
  readonly answered: boolean;
}

/** Below this confidence it says that it does not know, rather than show the nearest page. */
export const floor = 0.4;

/** Below this it shows the page, and says that it may not be the right one. */
const sure = 0.6;

const doubts: Readonly<Record<FaqLanguage, string>> = {
  en: 'I am not sure that this is what you mean.',
  de: 'Ich bin nicht sicher, ob Sie das meinen.',
};
const unknown: Readonly<Record<FaqLanguage, string>> = {
  en: 'I do not know the answer to that. You can put it in other words, or ask for a person.',
  de: 'Das weiß ich leider nicht. Sie können es anders beschreiben oder nach einem Menschen fragen.',
};

/**
 * A small honest assistant: it finds the nearest entry of its help pages, gives that entry's own words and nothing
 * else, and says how sure it is. It stands where a real deployment has its AI.
 */
export class SampleAssistant {
  private readonly searches: Readonly<Record<FaqLanguage, FaqSearch>>;

  constructor(entries: readonly FaqEntry[] = sampleFaq) {
    this.searches = { en: new FaqSearch(entries, 'en'), de: new FaqSearch(entries, 'de') };
  }

  /** @param language a tag such as `de` or `de-AT`; where it is not known, the question itself tells */
  answer(question: string, language?: string): Draft {
    const wanted = toFaqLanguage(language);
    const chat = smallTalk(wordsOf(question), wanted);
    if (chat) return { ...chat, confidence: 0.95, topics: [], sources: [], answered: true };
    const { found, spoken } = this.search(question, wanted);
    const [best, next] = found;
    const confidence = best ? confidenceOf(best, next) : 0;
    if (!best || confidence < floor)
      return {
        text: unknown[spoken],
        language: spoken,
        confidence,
        topics: [],
        intent: 'unknown',
        sources: [],
        answered: false,
      };
    const answer = best.entry.answer[spoken];
    return {
      text: confidence < sure ? `${doubts[spoken]} ${answer}` : answer,
      language: spoken,
      confidence,
      topics: [best.entry.topic],
      intent: best.entry.id,
      sources: [`faq/${best.entry.id}`],
      answered: true,
    };
  }

  private search(question: string, wanted: FaqLanguage | undefined): { found: readonly Found[]; spoken: FaqLanguage } {
    if (wanted) return { found: this.searches[wanted].find(question), spoken: wanted };
    const english = this.searches.en.find(question);
    const german = this.searches.de.find(question);
    return (german[0]?.likeness ?? 0) > (english[0]?.likeness ?? 0)
      ? { found: german, spoken: 'de' }
      : { found: english, spoken: 'en' };
  }
}

/**
 * The likeness itself, less up to a quarter where another entry fits almost as well: two good candidates mean that the
 * question does not tell them apart. Never quite 1, since a matching question may still mean something else.
 */
function confidenceOf(best: Found, next: Found | undefined): number {
  const lead = next ? 1 - next.likeness / best.likeness : 1;
  const confidence = best.likeness * (0.75 + 0.25 * Math.min(1, lead / 0.2));
  return Math.round(Math.min(0.97, confidence) * 100) / 100;
}

/** English where the language is none that it knows, as the whole sample does. */
function toFaqLanguage(language: string | undefined): FaqLanguage | undefined {
  if (language === undefined) return undefined;
  return language.toLowerCase().startsWith('de') ? 'de' : 'en';
}
