import { readMood } from './frustration/read-mood.ts';

/**
 * How surely a customer's message insults, threatens or molests the AI or our people: "you idiot", "shut up", "your
 * agents are morons". Swearing at how things are ("this damn router"), what is said of oneself or quoted, and insults
 * with a "not" before them are none. @returns 0 to 1; 0.5 is the shipped threshold
 */
export const abuse = (text: string, language?: string): number => readMood(text, language).abuse;
