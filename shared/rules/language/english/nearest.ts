import type { NearestWords, TextWords } from '../nearest-words.ts';

export const englishNearest: NearestWords = {
  had: (clauses, then) => `Had ${clauses.join(', and ')}, ${then}.`,
  goneOn: 'the AI would have gone on',
  handedOff: (queue) => `it would have been handed off to ${queue}`,
  offered: (choices) => `the customer would have been asked to choose: ${choices}`,
  collected: (attribute) => `the customer would have been asked for “${attribute}”`,
  claimed: ({ dependent }, isSo) => `it ${isSo ? '' : 'not '}been so that ${dependent}`,
  asked: (isAsking) => `the customer ${isAsking ? '' : 'not '}asked for a person`,
  unknown: ({ text }) => `${text} not been known`,
  known: ({ text }) => `${text} been known`,
  open: ({ text }, isOpen) => `${text} been ${isOpen ? 'open' : 'closed'}`,
  included: ({ text }, added, removed) =>
    `${text} ${[
      ...(added === undefined ? [] : [`included ${added}`]),
      ...(removed === undefined ? [] : [`not included ${removed}`]),
    ].join(' and ')}`,
  text: ({ text }, parts) => `${text} ${parts.map(partWords).join(' and ')}`,
  scalar: ({ text }, to, was) => `${text} been ${to}${was === undefined ? '' : ` (it was ${was})`}`,
  justBeside: (side, bound) => `just ${side} ${bound}`,
};

const verbs: Readonly<Record<TextWords['op'], string>> = {
  containsAny: 'mentioned',
  containsAnyPart: 'contained',
  startsWith: 'started with',
  matches: 'matched the pattern',
};

const partWords = ({ op, holds, said }: TextWords): string => `${holds ? '' : 'not '}${verbs[op]} ${said}`;
