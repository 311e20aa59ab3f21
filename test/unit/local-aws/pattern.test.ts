import { describe, expect, test } from 'vitest';
import { checkPattern, matches } from '../../../functions/local/aws/eventbridge/pattern.ts';

/** `[what the pattern says, pattern, events that match, events that do not]`, all about one `value` field. */
const leaves: readonly [string, readonly unknown[], readonly unknown[], readonly unknown[]][] = [
  ['one of the listed values', ['chat', 'voice'], ['chat', 'voice'], ['email', 'Chat', '', null, 1]],
  ['a number, however it was written', [300], [300, 3e2], ['300', 301]],
  ['true, but not the word', [true], [true], ['true', 1, false]],
  ['null, but not absence', [null], [null], [undefined, '', 0, false, 'null']],
  ['the empty string', [''], [''], [null, undefined, ' ']],
  ['a prefix', [{ prefix: 'handoff.' }], ['handoff.queued', 'handoff.'], ['Handoff.queued', 'a handoff.', 5]],
  ['a suffix', [{ suffix: '.wav' }], ['call.wav', '.wav'], ['call.WAV', 'call.wave']],
  ['equality without case', [{ 'equals-ignore-case': 'VIP' }], ['vip', 'ViP'], ['vip ', 'vi', 1]],
  ['a prefix without case', [{ prefix: { 'equals-ignore-case': 'ORD-' } }], ['ord-1', 'Ord-'], ['xord-1']],
  ['a suffix without case', [{ suffix: { 'equals-ignore-case': '.PDF' } }], ['a.pdf', 'a.PdF'], ['a.pd']],
  ['no other letter for an accent', [{ 'equals-ignore-case': 'É' }], ['é', 'É'], ['e', 'E']],
  [
    'a wildcard in the middle',
    [{ wildcard: 'eu/*/orders' }],
    ['eu/de/orders', 'eu//orders'],
    ['eu/orders', 'us/de/orders'],
  ],
  ['several wildcards', [{ wildcard: '*a*b*' }], ['ab', 'xaxbx', 'aab'], ['ba', 'a', 'b']],
  ['overlap of wildcard ends is not enough', [{ wildcard: 'aba*aba' }], ['abaaba', 'abaxaba'], ['aba', 'ababa']],
  ['an escaped star', [{ wildcard: 'a\\*b' }], ['a*b'], ['axb', 'a\\*b']],
  ['an escaped backslash', [{ wildcard: 'a\\\\*' }], ['a\\', 'a\\x'], ['a', 'ax']],
  ['any of the values but one', [{ 'anything-but': 'bot' }], ['human', 'Bot', null, 5, true], ['bot', undefined]],
  ['none of several strings', [{ 'anything-but': ['a', 'b'] }], ['c', 1], ['a', 'b']],
  ['none of several numbers', [{ 'anything-but': [1, 2] }], [3, '1'], [1, 2]],
  ['not with a prefix', [{ 'anything-but': { prefix: 'us-' } }], ['eu-1', 7], ['us-1']],
  ['not with one of several prefixes', [{ 'anything-but': { prefix: ['us-', 'cn-'] } }], ['eu-1'], ['us-1', 'cn-1']],
  [
    'not with one of several suffixes',
    [{ 'anything-but': { suffix: ['.png', '.gif'] } }],
    ['a.pdf'],
    ['a.png', 'a.gif'],
  ],
  [
    'not equal without case',
    [{ 'anything-but': { 'equals-ignore-case': ['spam', 'ham'] } }],
    ['eggs'],
    ['SPAM', 'Ham'],
  ],
  [
    'not like a wildcard',
    [{ 'anything-but': { wildcard: ['*/lib/*', '*.tmp'] } }],
    ['/bin/x'],
    ['/usr/lib/x', 'a.tmp'],
  ],
  ['a number above', [{ numeric: ['>', 10] }], [10.1, 11], [10, 9, '11']],
  ['a number in a range', [{ numeric: ['>', 0, '<=', 5] }], [0.01, 5], [0, 5.01, -1]],
  ['an equal number', [{ numeric: ['=', 3.018e2] }], [301.8], [301.9, '301.8']],
  [
    'an IPv4 block',
    [{ cidr: '10.0.0.0/24' }],
    ['10.0.0.0', '10.0.0.255'],
    ['10.0.1.0', '9.255.255.255', '::a00:0', 'x'],
  ],
  ['an IPv6 block', [{ cidr: '2001:db8::/32' }], ['2001:db8::', '2001:0DB8:ffff::1'], ['2001:db9::', '32.1.13.184']],
  [
    'an IPv6 block around mapped addresses',
    [{ cidr: '::ffff:192.0.2.0/120' }],
    ['::ffff:192.0.2.9', '::ffff:c000:209'],
    ['192.0.2.9'],
  ],
  ['that the field is there', [{ exists: true }], ['', null, 0, false], [undefined]],
  ['that the field is not there', [{ exists: false }], [undefined], ['', null, 0]],
  ['absence or a value', [{ exists: false }, 'low'], [undefined, 'low'], ['high']],
  ['either of two operators', [{ prefix: 'a' }, { suffix: 'z' }], ['ab', 'yz'], ['bc']],
];

describe('a leaf matches', () => {
  test.each(leaves)('%s', (_, value, good, bad) => {
    for (const each of good) expect(matches({ value }, eventWith(each)), JSON.stringify(each)).toBe(true);
    for (const each of bad) expect(matches({ value }, eventWith(each)), JSON.stringify(each)).toBe(false);
  });
});

const eventWith = (value: unknown) => (value === undefined ? {} : { value });

describe('fields', () => {
  test('must all match', () => {
    const pattern = { source: ['baton'], 'detail-type': ['handoff.queued'] };
    expect(matches(pattern, { source: 'baton', 'detail-type': 'handoff.queued', extra: 1 })).toBe(true);
    expect(matches(pattern, { source: 'baton', 'detail-type': 'handoff.accepted' })).toBe(false);
    expect(matches(pattern, { source: 'baton' })).toBe(false);
  });

  test('may be nested', () => {
    const pattern = { detail: { data: { channel: ['chat'] } } };
    expect(matches(pattern, { detail: { data: { channel: 'chat' } } })).toBe(true);
    expect(matches(pattern, { detail: { channel: 'chat' } })).toBe(false);
    expect(matches(pattern, { detail: 'chat' })).toBe(false);
  });

  test('named like members of every object are no matter', () => {
    expect(matches({ constructor: [{ exists: true }] }, {})).toBe(false);
    expect(matches({ toString: { name: [{ exists: false }] } }, {})).toBe(true);
  });

  test('that hold an object, or nothing, do not exist as leaves', () => {
    expect(matches({ a: [{ exists: true }] }, { a: { b: 1 } })).toBe(false);
    expect(matches({ a: [{ exists: false }] }, { a: { b: 1 } })).toBe(true);
    expect(matches({ a: [{ exists: false }] }, { a: [] })).toBe(true);
    expect(matches({ a: { b: [{ exists: false }] } }, { a: 'text' })).toBe(true);
  });
});

describe('arrays of an event', () => {
  test('match when any element does', () => {
    expect(matches({ tags: ['vip'] }, { tags: ['new', 'vip'] })).toBe(true);
    expect(matches({ tags: ['vip'] }, { tags: ['new'] })).toBe(false);
    expect(matches({ tags: ['vip'] }, { tags: [] })).toBe(false);
    expect(matches({ tags: [{ 'anything-but': 'vip' }] }, { tags: ['vip', 'new'] })).toBe(true);
    expect(matches({ tags: ['vip'] }, { tags: [['new'], ['vip']] })).toBe(true);
  });

  test('of objects match when one object meets all demands', () => {
    const pattern = { items: { sku: ['A'], quantity: [{ numeric: ['>', 1] }] } };
    const oneEach = [
      { sku: 'A', quantity: 1 },
      { sku: 'B', quantity: 2 },
    ];
    expect(matches(pattern, { items: oneEach })).toBe(false);
    expect(matches(pattern, { items: [...oneEach, { sku: 'A', quantity: 2 }] })).toBe(true);
  });

  test('stay consistent through several levels and through $or', () => {
    const event = {
      orders: [
        { id: 1, lines: [{ sku: 'A', state: 'open' }] },
        {
          id: 2,
          lines: [
            { sku: 'B', state: 'open' },
            { sku: 'A', state: 'done' },
          ],
        },
      ],
    };
    expect(matches({ orders: { id: [1], lines: { sku: ['A'], state: ['open'] } } }, event)).toBe(true);
    expect(matches({ orders: { id: [2], lines: { sku: ['A'], state: ['open'] } } }, event)).toBe(false);
    const split = {
      orders: { lines: { sku: ['A'] } },
      $or: [{ orders: { id: [2], lines: { state: ['open'] } } }, { none: [1] }],
    };
    expect(matches(split, event)).toBe(false);
  });

  test('count as a whole where absence is asked for', () => {
    const pattern = { items: { sku: ['A'], gone: [{ exists: false }] } };
    expect(matches(pattern, { items: [{ sku: 'A' }, { sku: 'B' }] })).toBe(true);
    expect(matches(pattern, { items: [{ sku: 'A' }, { sku: 'B', gone: 1 }] })).toBe(false);
  });
});

describe('$or', () => {
  const pattern = {
    source: ['baton'],
    $or: [{ channel: ['chat'] }, { channel: ['voice'], wait: [{ numeric: ['>', 60] }] }],
  };

  test('needs one branch besides the other fields', () => {
    expect(matches(pattern, { source: 'baton', channel: 'chat' })).toBe(true);
    expect(matches(pattern, { source: 'baton', channel: 'voice', wait: 61 })).toBe(true);
    expect(matches(pattern, { source: 'baton', channel: 'voice', wait: 60 })).toBe(false);
    expect(matches(pattern, { source: 'other', channel: 'chat' })).toBe(false);
  });

  test('may be nested and may stand below a field', () => {
    const nested = { detail: { $or: [{ a: [1] }, { $or: [{ b: [2] }, { c: { d: [3] } }] }] } };
    expect(matches(nested, { detail: { c: { d: 3 } } })).toBe(true);
    expect(matches(nested, { detail: { b: 3 } })).toBe(false);
  });

  test('lets the later of two demands on one field count, as the service does', () => {
    const twice = { $or: [{ a: [1] }, { b: [1] }], a: [2] };
    expect(matches(twice, { a: 2, b: 0 })).toBe(true);
    expect(matches(twice, { a: 1, b: 0 })).toBe(false);
  });

  test('is an ordinary field where it lists no branches', () => {
    expect(matches({ $or: ['x', { prefix: 'y' }] }, { $or: 'yes' })).toBe(true);
  });
});

describe('checkPattern says what the service would refuse', () => {
  const refused: readonly [string, unknown, string][] = [
    ['a pattern that is no object', [], ''],
    ['an empty pattern', {}, ''],
    ['an empty object inside', { detail: {} }, 'detail'],
    ['an empty array', { a: [] }, 'a'],
    ['a bare value', { a: 'x' }, 'a'],
    ['an array in an array', { a: [['x']] }, 'a[0]'],
    ['an unknown operator', { a: ['x', { contains: 'y' }] }, 'a[1]'],
    ['two operators in one object', { a: [{ prefix: 'x', suffix: 'y' }] }, 'a[0]'],
    ['an operator named like a member of every object', { a: [{ toString: 'x' }] }, 'a[0]'],
    ['a prefix that is no string', { a: [{ prefix: 1 }] }, 'a[0]'],
    ['a list of prefixes', { a: [{ prefix: ['x'] }] }, 'a[0]'],
    ['a list without case', { a: [{ 'equals-ignore-case': ['x'] }] }, 'a[0]'],
    ['exists that is neither true nor false', { a: [{ exists: 'yes' }] }, 'a[0]'],
    ['two stars in a row', { a: [{ wildcard: 'a**b' }] }, 'a[0]'],
    ['a lonely backslash', { a: [{ wildcard: 'a\\b' }] }, 'a[0]'],
    ['an unknown comparison', { a: [{ numeric: ['!=', 1] }] }, 'a[0]'],
    ['an upper bound first', { a: [{ numeric: ['<', 5, '>', 1] }] }, 'a[0]'],
    ['a comparison without a number', { a: [{ numeric: ['>'] }] }, 'a[0]'],
    ['an empty range', { a: [{ numeric: ['>', 5, '<', 5] }] }, 'a[0]'],
    ['a number that is too large', { a: [{ numeric: ['>', 5_000_000_001] }] }, 'a[0]'],
    ['a block without a mask', { a: [{ cidr: '10.0.0.0' }] }, 'a[0]'],
    ['a block of one address', { a: [{ cidr: '10.0.0.1/32' }] }, 'a[0]'],
    ['a block of no address', { a: [{ cidr: 'ten/8' }] }, 'a[0]'],
    ['strings and numbers together', { a: [{ 'anything-but': ['x', 1] }] }, 'a[0]'],
    ['anything but nothing', { a: [{ 'anything-but': [] }] }, 'a[0]'],
    ['anything but true', { a: [{ 'anything-but': true }] }, 'a[0]'],
    ['anything but an empty prefix', { a: [{ 'anything-but': { prefix: '' } }] }, 'a[0]'],
    ['anything but a number range', { a: [{ 'anything-but': { numeric: ['>', 1] } }] }, 'a[0]'],
  ];

  test.each(refused)('%s', (_, pattern, path) => {
    expect(checkPattern(pattern).map((problem) => problem.path)).toEqual([path]);
    expect(() => matches(pattern, {})).toThrow(TypeError);
  });

  test('all problems at once', () => {
    expect(checkPattern({ a: [], b: { c: [{ exists: 1 }, { x: 1 }] } }).map(({ path }) => path)).toEqual([
      'a',
      'b.c[0]',
      'b.c[1]',
    ]);
  });

  test('branches that multiply beyond a thousand combinations', () => {
    const branches = Array.from({ length: 11 }, (_, index) => ({ [`f${index}`]: [1] }));
    const pattern = { a: { $or: branches }, b: { $or: branches }, c: { $or: branches } };
    expect(checkPattern(pattern).map(({ path }) => path)).toEqual(['c.$or']);
  });
});

test('a wildcard with many stars is matched in no time', () => {
  const pattern = { a: [{ wildcard: `${'*a'.repeat(50)}*b` }] };
  const startedAt = performance.now();
  expect(matches(pattern, { a: 'a'.repeat(100_000) })).toBe(false);
  expect(performance.now() - startedAt).toBeLessThan(200);
});
