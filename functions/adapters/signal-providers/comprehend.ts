import {
  ComprehendClient,
  ContainsPiiEntitiesCommand,
  DetectSentimentCommand,
  DetectToxicContentCommand,
  type LanguageCode,
} from '@aws-sdk/client-comprehend';
import * as z from 'zod';
import type { PersonalDataKind } from '../../../shared/signals/personal-data-kinds.ts';
import type { ProvidableSignal } from '../../../shared/signals/providers/providable.ts';
import type { ProvidedValues } from '../../../shared/signals/providers/provided.ts';
import type { ProviderSetting } from '../../../shared/signals/providers/settings.ts';
import { ProviderError, type SignalProvider, type SignalQuestion } from '../../ports/signal-provider.ts';
import { toProviderError } from './failure-of.ts';

/** Grows when what is made of the answers changes. */
const version = 'comprehend/1';

/** @see https://docs.aws.amazon.com/comprehend/latest/dg/supported-languages.html */
const languagesOf: Readonly<Partial<Record<ProvidableSignal, readonly string[]>>> = {
  frustrationCue: ['en', 'de', 'es', 'fr', 'it', 'pt', 'zh', 'ja', 'ko', 'ar', 'hi'],
  abuse: ['en'],
  personalData: ['en', 'es'],
};

/** Asks Amazon Comprehend: one call for each signal, at once. A language that it does not read leaves the built-in value. */
export function comprehendProvider(
  { region }: Pick<ProviderSetting, 'region'>,
  // One try: a second would not come within the budget.
  client = new ComprehendClient({ maxAttempts: 1, ...(region && { region }) }),
): SignalProvider {
  return {
    version,
    async ask(question, signal) {
      const wanted = question.wanted.filter((each) => languagesOf[each]?.includes(question.language ?? 'en'));
      const answers = await Promise.allSettled(wanted.map((each) => askFor[each]?.(client, question, signal)));
      const failed = answers.find((answer) => answer.status === 'rejected');
      const given = answers.flatMap((answer) => (answer.status === 'fulfilled' && answer.value ? [answer.value] : []));
      if (failed && given.length === 0) throw toProviderError(failed.reason);
      return {
        values: Object.assign({}, ...given) as ProvidedValues,
        ...(failed && { failure: toProviderError(failed.reason).failure }),
      };
    },
  };
}

type AskFor = (client: ComprehendClient, question: SignalQuestion, signal: AbortSignal) => Promise<ProvidedValues>;

const askFor: Readonly<Partial<Record<ProvidableSignal, AskFor>>> = {
  frustrationCue: async (client, { text, language = 'en' }, abortSignal) => {
    const request = new DetectSentimentCommand({
      Text: cutToBytes(text, 5_000),
      LanguageCode: language as LanguageCode,
    });
    const { SentimentScore } = read(sentiment, await client.send(request, { abortSignal }));
    return { frustrationCue: SentimentScore.Negative };
  },
  abuse: async (client, { text }, abortSignal) => {
    const request = new DetectToxicContentCommand({
      TextSegments: segmentsOf(text).map((Text) => ({ Text })),
      LanguageCode: 'en',
    });
    const { ResultList } = read(toxicity, await client.send(request, { abortSignal }));
    const scores = ResultList.flatMap(({ Labels }) => Labels).filter(({ Name }) => aimedAtUs.has(Name));
    return { abuse: Math.max(0, ...scores.map(({ Score }) => Score)) };
  },
  personalData: async (client, { text, language = 'en' }, abortSignal) => {
    const request = new ContainsPiiEntitiesCommand({ Text: text, LanguageCode: language as LanguageCode });
    const { Labels } = read(entities, await client.send(request, { abortSignal }));
    const kinds = Labels.filter(({ Score }) => Score >= likely).flatMap(({ Name }) => kindOf[Name] ?? []);
    return { personalData: [...new Set(kinds)].sort() };
  },
};

const likely = 0.5;

/** Profanity and drastic words may be about how things are; these are about whoever reads them. */
const aimedAtUs = new Set(['INSULT', 'HATE_SPEECH', 'HARASSMENT_OR_ABUSE', 'SEXUAL', 'VIOLENCE_OR_THREAT']);

const kindOf: Readonly<Record<string, PersonalDataKind>> = {
  EMAIL: 'email',
  PHONE: 'phone',
  CREDIT_DEBIT_NUMBER: 'card',
  BANK_ACCOUNT_NUMBER: 'bank-account',
  INTERNATIONAL_BANK_ACCOUNT_NUMBER: 'bank-account',
  ADDRESS: 'address',
  NAME: 'name',
  PASSPORT_NUMBER: 'identity-document',
  SSN: 'identity-document',
  DRIVER_ID: 'identity-document',
  PASSWORD: 'password',
  PIN: 'password',
};

/** Ten segments of a kilobyte are as much as it takes at once. */
function segmentsOf(text: string): string[] {
  const segments: string[] = [];
  let rest = text;
  while (rest !== '' && segments.length < 10) {
    const segment = cutToBytes(rest, 1_000);
    segments.push(segment);
    rest = rest.slice(segment.length);
  }
  return segments;
}

/** The beginning of a text, by whole characters. */
function cutToBytes(text: string, most: number): string {
  const bytes = new TextEncoder().encode(text);
  // As if more came: a character that is cut in two is left out.
  return bytes.length <= most
    ? text
    : new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, most), { stream: true });
}

const share = z.number().transform((value) => Math.min(1, Math.max(0, value)));
const scores = z.array(z.object({ Name: z.string(), Score: share }));
const sentiment = z.object({ SentimentScore: z.object({ Negative: share }) });
const toxicity = z.object({ ResultList: z.array(z.object({ Labels: scores })).min(1) });
const entities = z.object({ Labels: scores });

function read<T extends z.ZodType>(schema: T, answer: unknown): z.output<T> {
  const parsed = schema.safeParse(answer);
  if (!parsed.success) throw new ProviderError('unreadable', 'Amazon Comprehend answered something else.');
  return parsed.data;
}
