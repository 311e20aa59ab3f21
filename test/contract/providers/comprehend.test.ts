import { ComprehendClient } from '@aws-sdk/client-comprehend';
import { describe, expect, it } from 'vitest';
import { comprehendProvider } from '../../../functions/adapters/signal-providers/comprehend.ts';
import type { SignalQuestion } from '../../../functions/ports/signal-provider.ts';
import { type Asked, answeringServer } from './answering-server.ts';

const server = answeringServer('http1');

/** As Comprehend answers on the wire. */
const recorded: Readonly<Record<string, unknown>> = {
  DetectSentiment: {
    Sentiment: 'NEGATIVE',
    SentimentScore: { Mixed: 0.011, Negative: 0.957, Neutral: 0.03, Positive: 0.002 },
  },
  DetectToxicContent: {
    ResultList: [
      {
        Labels: [
          { Name: 'PROFANITY', Score: 0.93 },
          { Name: 'HATE_SPEECH', Score: 0.12 },
          { Name: 'INSULT', Score: 0.71 },
          { Name: 'GRAPHIC', Score: 0.02 },
        ],
        Toxicity: 0.81,
      },
    ],
  },
  ContainsPiiEntities: {
    Labels: [
      { Name: 'CREDIT_DEBIT_NUMBER', Score: 0.99 },
      { Name: 'NAME', Score: 0.87 },
      { Name: 'AGE', Score: 0.9 },
      { Name: 'PHONE', Score: 0.2 },
    ],
  },
};
const wellRecorded = ({ target }: Asked) => ({ body: recorded[target] });

const ask = (change: Partial<SignalQuestion> = {}, signal = new AbortController().signal) =>
  comprehendProvider({}, new ComprehendClient(server.client())).ask(
    {
      role: 'customer',
      text: 'This is a disgrace, you idiots',
      language: 'en',
      wanted: ['abuse', 'frustrationCue', 'personalData'],
      ...change,
    },
    signal,
  );

describe('Amazon Comprehend', () => {
  it('gives frustration by negative sentiment, abuse by what is aimed at us, and kinds of personal data', async () => {
    server.answers(wellRecorded);
    expect(await ask()).toEqual({
      values: { frustrationCue: 0.957, abuse: 0.71, personalData: ['card', 'name'] },
    });
    expect(server.asked.map(({ target }) => target).sort()).toEqual(Object.keys(recorded).sort());
  });

  it('is asked for what is wanted and in languages that it reads, and for nothing else', async () => {
    server.answers(wellRecorded);
    expect(await ask({ wanted: ['frustrationCue'], language: 'de' })).toEqual({ values: { frustrationCue: 0.957 } });
    expect(server.asked[0]?.body).toMatchObject({ LanguageCode: 'de' });
    expect(await ask({ wanted: ['abuse', 'personalData'], language: 'de' })).toEqual({ values: {} });
    expect(server.asked).toHaveLength(1);
  });

  it('gets long texts in parts that it takes, cut between characters', async () => {
    server.answers(wellRecorded);
    const text = '👩🏽‍🚒 Grüße '.repeat(800);
    await ask({ text });
    const [whole] = server.asked.filter(({ target }) => target === 'DetectSentiment');
    const [parts] = server.asked.filter(({ target }) => target === 'DetectToxicContent');
    const segments: string[] = parts?.body.TextSegments.map(({ Text }: { Text: string }) => Text);
    expect(new TextEncoder().encode(whole?.body.Text).length).toBeLessThanOrEqual(5_000);
    expect(segments).toHaveLength(10);
    for (const segment of segments) expect(new TextEncoder().encode(segment).length).toBeLessThanOrEqual(1_000);
    expect(text.startsWith(segments.join(''))).toBe(true);
    expect(text.startsWith(whole?.body.Text)).toBe(true);
  });

  it('gets as much of a long text as it takes', async () => {
    server.answers(wellRecorded);
    await ask({ text: 'x'.repeat(20_000) });
    const bodyOf = (wanted: string) => server.asked.find(({ target }) => target === wanted)?.body;
    expect(bodyOf('DetectSentiment').Text).toHaveLength(5_000);
    const lengths = bodyOf('DetectToxicContent').TextSegments.map(({ Text }: { Text: string }) => Text.length);
    expect(lengths).toEqual(Array(10).fill(1_000));
  });

  it('that fails in part gives the rest, and says why there is no more', async () => {
    server.answers((asked) =>
      asked.target === 'DetectToxicContent'
        ? { status: 400, body: { __type: 'TooManyRequestsException', message: 'Slow down' } }
        : wellRecorded(asked),
    );
    expect(await ask()).toEqual({
      values: { frustrationCue: 0.957, personalData: ['card', 'name'] },
      failure: 'throttled',
    });
  });

  it.each([
    ['has no room', { status: 400, body: { __type: 'ThrottlingException', message: 'Rate exceeded' } }, 'throttled'],
    ['answers 429', { status: 429, body: {} }, 'throttled'],
    ['answers 401', { status: 401, body: {} }, 'refused'],
    ['answers 403', { status: 403, body: {} }, 'refused'],
    ['may not be asked', { status: 400, body: { __type: 'AccessDeniedException', message: 'No' } }, 'refused'],
    ['fails', { status: 500, body: { __type: 'InternalServerException' } }, 'failed'],
    ['answers something that is no JSON', { body: '{"SentimentScore": {' }, 'unreadable'],
    ['answers another shape', { body: { SentimentScore: { Negative: 'very' } } }, 'unreadable'],
    ['answers nothing', { body: {} }, 'unreadable'],
  ])('that %s is told apart', async (_what, answer, failure) => {
    server.answers(() => answer);
    await expect(ask({ wanted: ['frustrationCue'] })).rejects.toMatchObject({ name: 'ProviderError', failure });
    expect(server.asked).toHaveLength(1);
  });

  it('that does not answer is given up when nobody waits any more', async () => {
    server.answers(() => undefined);
    const stop = new AbortController();
    const answer = ask({ wanted: ['frustrationCue'] }, stop.signal);
    setTimeout(() => stop.abort(), 50);
    await expect(answer).rejects.toMatchObject({ failure: 'late' });
  });

  it('never leaves the range of a share', async () => {
    server.answers(() => ({ body: { SentimentScore: { Negative: 1.0000002 } } }));
    expect((await ask({ wanted: ['frustrationCue'] })).values).toEqual({ frustrationCue: 1 });
  });
});
