import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { replay } from '../../../functions/commands/replay/command.ts';
import type { CommandIo } from '../../../functions/commands/replay/io.ts';

interface Call {
  readonly conversationId: string;
  readonly key: string | null;
  readonly body: {
    readonly messageId: string;
    readonly role: string;
    readonly text: string;
    readonly confidence?: number;
  };
}

let folder: string;
let out: string;
let told: string;
let calls: Call[];
let now: number;
let slept: number[];
/** What the endpoint answers; by default it hands over whoever writes "person". */
let respond: (call: Call, count: number) => Response;
let isTTY: boolean;

const answer = (decision: string, more: object = {}): Response =>
  Response.json({ decision, control: decision === 'escalate' ? 'waiting' : 'assistant', ...more });
const handover = { reason: { code: 'asked-for-person', text: '' }, ruleId: 'first-line.asks-care' };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replay-'));
  [out, told, calls, slept, now, isTTY] = ['', '', [], [], 0, false];
  respond = ({ body }) => (body.text.includes('person') ? answer('escalate', handover) : answer('continue'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const io = (): CommandIo => ({
  out: { write: (text) => (out += text) },
  progress: {
    write: (text) => (told += text),
    get isTTY() {
      return isTTY;
    },
  },
  env: { BATON_DATA: folder },
  now: () => now,
  sleep: async (ms) => {
    slept.push(ms);
    now += ms;
  },
  newRunId: () => 'new-run',
  fetch: async (url, init) => {
    const call: Call = {
      conversationId: decodeURIComponent(String(url).split('/').at(-2) ?? ''),
      key: new Headers(init?.headers).get('authorization'),
      body: JSON.parse(String(init?.body)),
    };
    calls.push(call);
    now += 10;
    return respond(call, calls.length);
  },
});

function file(...lines: (object | string)[]): string {
  const path = join(folder, 'conversations.jsonl');
  writeFileSync(path, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  return path;
}

const access = ['--url', 'http://baton.test/', '--key', 'bt_1_secret'];
const run = (path: string, ...options: string[]) => replay([path, ...access, ...options], io());
const customer = (text: string) => ({ role: 'customer', text });
const ai = (text: string) => ({ role: 'ai', text });

describe('replay', () => {
  it('posts each turn under an id of its own, in order', async () => {
    const path = file({
      id: 'a:1',
      turns: [customer('Hello'), { role: 'assistant', text: 'Hi', confidence: 0.9 }, ai('More?')],
    });
    expect(await run(path, '--run', 'r1')).toBe(0);
    expect(calls).toEqual([
      {
        conversationId: 'a:1~r1',
        key: 'Bearer bt_1_secret',
        body: { messageId: 't-1', role: 'customer', text: 'Hello' },
      },
      {
        conversationId: 'a:1~r1',
        key: 'Bearer bt_1_secret',
        body: { messageId: 't-2', role: 'assistant', text: 'Hi', confidence: 0.9 },
      },
      {
        conversationId: 'a:1~r1',
        key: 'Bearer bt_1_secret',
        body: { messageId: 't-3', role: 'assistant', text: 'More?' },
      },
    ]);
  });

  it('leaves fields alone that it does not know', async () => {
    const path = file({ id: 'a', source: 'x', label: 0, tasks: [], turns: [{ ...customer('Hello'), mood: 'fine' }] });
    expect(await run(path)).toBe(0);
    expect(calls[0]?.body).toEqual({ messageId: 't-1', role: 'customer', text: 'Hello' });
  });

  it('gives each run ids of its own, and the same ids to a run of the same name', async () => {
    const path = file({ id: 'a', turns: [customer('Hello')] });
    await run(path);
    await run(path, '--run', 'again');
    await run(path, '--run', 'again');
    expect(calls.map(({ conversationId }) => conversationId)).toEqual(['a~new-run', 'a~again', 'a~again']);
  });

  it('makes ids that the API takes out of any', async () => {
    const long = 'x'.repeat(300);
    await run(file({ id: 'a b/ä', turns: [customer('Hello')] }, { id: long, turns: [customer('Hello')] }));
    for (const { conversationId } of calls) expect(conversationId).toMatch(/^[A-Za-z0-9._:@+=~-]{1,128}$/);
    expect(calls.map(({ conversationId }) => conversationId.split('~').slice(1))).toEqual([
      ['1', 'new-run'],
      ['2', 'new-run'],
    ]);
  });

  it('silences the AI once a person is on the way, and goes on with the customer', async () => {
    const path = file({ id: 'a', turns: [customer('A person'), ai('Let me help'), customer('Thanks'), ai('Bye')] });
    expect(await run(path)).toBe(0);
    expect(calls.map(({ body }) => body.text)).toEqual(['A person', 'Thanks']);
  });

  it('reads address and key from the running host', async () => {
    writeFileSync(
      join(folder, 'local.json'),
      JSON.stringify({ url: 'http://localhost:4600', channelKey: 'bt_9_x', more: 1 }),
    );
    expect(await replay([file({ id: 'a', turns: [customer('Hello')] })], io())).toBe(0);
    expect(calls[0]?.key).toBe('Bearer bt_9_x');
  });

  it('plays no more than so many conversations at a time', async () => {
    let [running, most] = [0, 0];
    const { fetch: plain, ...rest } = io();
    const slow: typeof fetch = async (...args) => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running -= 1;
      return plain(...args);
    };
    const many = Array.from({ length: 20 }, (_, n) => ({ id: `c${n}`, turns: [customer('Hello')] }));
    expect(await replay([file(...many), ...access, '--concurrency', '3'], { ...rest, fetch: slow })).toBe(0);
    expect([most, calls.length]).toEqual([3, 20]);
  });

  it('keeps to a rate', async () => {
    const turns = Array.from({ length: 5 }, () => customer('Hello'));
    await run(file({ id: 'a', turns }), '--rate', '20', '--concurrency', '1');
    expect(now).toBeGreaterThanOrEqual(200);
    expect(slept).toEqual([40, 40, 40, 40]);
  });
});

describe('the summary of a replay', () => {
  it('tells decisions, reasons, rules, turns and latencies', async () => {
    const path = file(
      { id: 'a', turns: [customer('Hello'), ai('Hi'), customer('A person'), customer('Still there')] },
      { id: 'b', turns: [customer('person')] },
      { id: 'c', turns: [customer('Hello')] },
    );
    await run(path, '--run', 'r1', '--concurrency', '1');
    expect(out).toBe(
      [
        'Run r1',
        '',
        '  conversations  3',
        '  messages       6',
        '  handed off     2 (66.7 %)',
        '  errors         0',
        '',
        'Decisions, up to a handoff',
        '  continue  3 (60.0 %)',
        '  escalate  2 (40.0 %)',
        '',
        'Handoffs by reason',
        '  asked-for-person  2 (100.0 %)',
        '',
        'Handoffs by rule',
        '  first-line.asks-care  2 (100.0 %)',
        '',
        'Turn of handoff',
        '  median  1',
        '  p90     3',
        '',
        'Latency',
        '  p50  10.0 ms',
        '  p95  10.0 ms',
        '  p99  10.0 ms',
        '',
      ].join('\n'),
    );
  });

  it('shows progress as plain lines, where nobody watches a terminal', async () => {
    await run(file(...Array.from({ length: 30 }, (_, n) => ({ id: `c${n}`, turns: [customer('Hello')] }))));
    expect(told.trim().split('\n')).toHaveLength(10);
    expect(told).not.toContain('\r');
    expect(told).toContain('30 of 30 conversations, 0 handed off, 0 errors');
  });

  it('shows a bar on a terminal', async () => {
    isTTY = true;
    await run(file({ id: 'a', turns: [customer('Hello')] }));
    expect(told.split('\r').at(-1)).toMatch(/█{30} 1 of 1 conversations.*\n$/);
  });
});

describe('a replay that meets failures', () => {
  it('tries a passing failure again, under the same id', async () => {
    respond = (_call, count) => (count < 3 ? Response.json({}, { status: 503 }) : answer('continue'));
    expect(await run(file({ id: 'a', turns: [customer('Hello')] }))).toBe(0);
    expect(calls.map(({ body }) => body.messageId)).toEqual(['t-1', 't-1', 't-1']);
  });

  it('waits as long as the server asks', async () => {
    respond = (_call, count) =>
      count === 1 ? Response.json({}, { status: 429, headers: { 'retry-after': '2' } }) : answer('continue');
    await run(file({ id: 'a', turns: [customer('Hello')] }));
    expect(slept).toEqual([2_000]);
  });

  it('tells what was refused, goes on with the others and ends with 1', async () => {
    respond = ({ conversationId }) =>
      conversationId.startsWith('bad')
        ? Response.json({ code: 'invalid-input', detail: 'text is too long' }, { status: 400 })
        : answer('continue');
    const path = file(
      { id: 'bad', turns: [customer('Hello'), customer('More')] },
      { id: 'good', turns: [customer('Hello')] },
    );
    expect(await run(path)).toBe(1);
    expect(out).toContain('line 1 (bad), turn 1: 400 invalid-input: text is too long');
    expect(calls).toHaveLength(2);
  });

  it('stops at once when the key is refused', async () => {
    respond = () => Response.json({ detail: 'no' }, { status: 401 });
    const many = Array.from({ length: 20 }, (_, n) => ({ id: `c${n}`, turns: [customer('Hello')] }));
    expect(await run(file(...many), '--concurrency', '2')).toBe(1);
    expect(told).toContain('Baton refused the key: check --key.');
    expect(calls.length).toBeLessThanOrEqual(2);
  });

  it('says what to do when nobody answers', async () => {
    respond = () => {
      throw new TypeError('fetch failed');
    };
    expect(await run(file({ id: 'a', turns: [customer('Hello')] }))).toBe(1);
    expect(told).toContain('Nobody answers at http://baton.test: start Baton with npm start, or give --url.');
  });

  it('notices that something else answers', async () => {
    respond = () => new Response('<html>Hello</html>');
    expect(await run(file({ id: 'a', turns: [customer('Hello')] }))).toBe(1);
    expect(told).toContain('is not Baton');
  });
});

describe('input that cannot be replayed', () => {
  it.each([
    ['{"id":"a","turns":[{"role":"customer","text":"x"}]}\n{oops', 'line 2: this is no JSON'],
    [
      '\n\n{"id":"a","turns":[{"role":"bot","text":"x"}]}',
      'line 3: turns.0.role unknown role “bot”: use customer, ai or assistant',
    ],
    ['{"id":"a","turns":[{"role":"__proto__","text":"x"}]}', 'unknown role “__proto__”'],
    ['{"id":"a","turns":[]}', 'line 1: turns must not be empty'],
    ['{"turns":[{"role":"ai","text":"x"}]}', 'line 1: id '],
    ['{"id":"a","turns":[{"role":"ai","text":" "}]}', 'line 1: turns.0.text must not be empty'],
    ['{"id":"a","turns":[{"role":"ai","text":"x","confidence":7}]}', 'line 1: turns.0.confidence '],
    [
      '{"id":"a","turns":[{"role":"ai","text":"x"}]}\n{"id":"a","turns":[{"role":"ai","text":"y"}]}',
      'line 2: the id “a” is on line 1 too',
    ],
    ['[]', 'line 1: '],
    ['\n \n', 'holds no conversation'],
  ])('is named by its line: %j', async (text, complaint) => {
    expect(await run(file(text))).toBe(1);
    expect(told).toContain(complaint);
    expect(calls).toEqual([]);
  });

  it('is listed whole, up to ten lines', async () => {
    await run(file(...Array.from({ length: 14 }, () => '{')));
    expect(told).toContain('has 14 bad lines:');
    expect(told).toContain('line 10: this is no JSON\n  and 4 more');
  });

  it('may begin with a byte order mark and end lines as Windows does', async () => {
    expect(await run(file('\uFEFF{"id":"a","turns":[{"role":"customer","text":"Hello"}]}\r\n\r\n'))).toBe(0);
    expect(calls).toHaveLength(1);
  });
});

describe('wrong use of the command', () => {
  const lines = { id: 'a', turns: [customer('Hello')] };

  it('names a file that is not there', async () => {
    expect(await run(join(folder, 'none.jsonl'))).toBe(1);
    expect(told).toContain('There is no file');
  });

  it('says that a folder cannot be read', async () => {
    mkdirSync(join(folder, 'sub'));
    expect(await run(join(folder, 'sub'))).toBe(1);
    expect(told).toContain('cannot be read');
  });

  it('says how to get an address and a key', async () => {
    expect(await replay([file(lines)], io())).toBe(1);
    expect(told).toContain('run npm start first, or give --url and --key');
  });

  it.each([
    [[], 'Name one file'],
    [['--rate', '0'], '--rate must be a number above 0'],
    [['--rate', 'fast'], '--rate must be a number above 0, not “fast”'],
    [['--run', 'a b'], '--run must be'],
    [['--colour'], 'There is no option --colour; there is --url, --key, --rate, --concurrency, --run, --help.'],
    [['--url', 'localhost'], '--url must be an address'],
  ])('is answered with what to change: %j', async (options, complaint) => {
    const named = options.length === 0 ? [] : [file(lines)];
    expect(await replay([...named, ...(named.length > 0 ? access : []), ...options], io())).toBe(1);
    expect(told).toContain(complaint);
  });

  it('shows how it is used when asked', async () => {
    expect(await replay(['--help'], io())).toBe(0);
    expect(out).toContain('npm run replay -- FILE.jsonl');
  });
});
