import fc from 'fast-check';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { SignedIn } from '../../../functions/ports/outside.ts';
import { evaluateMessage } from '../../../functions/use-cases/evaluate-message.ts';
import { explainDecision } from '../../../functions/use-cases/explain-decision.ts';
import type { MessageAnswer } from '../../../shared/api/message-operations.ts';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import type { LogEntry } from '../../../shared/conversation/entry.ts';
import type { MessageInput } from '../../../shared/conversation/message.ts';
import { type ConflictError, UnprocessableError } from '../../../shared/errors.ts';
import { type Handoff, isOpen, isWaiting } from '../../../shared/handoff/handoff.ts';
import { driver, entriesOf, jonas, leyla, type MemoryBaton, memoryBaton } from '../../support/fixtures/baton.ts';
import { crashing } from '../../support/fixtures/crash.ts';
import { channels } from '../../support/fixtures/organisation.ts';
import { type Process, processes } from '../../support/fixtures/processes.ts';
import { intercepted } from '../../support/memory/intercepted.ts';

/**
 * Customers, the AI, agents, timers and crashes in any order, several at once; then whatever was left undone is swept up
 * and the invariants must hold. A failure prints its seed and its path: give both to `fc.assert` to run it again.
 */

let everyProcess: readonly Process[];

beforeAll(async () => {
  everyProcess = await processes(3);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const conversations = ['c-1', 'c-2'] as const;
const agents: readonly SignedIn[] = [jonas, leyla, { id: 'marek', name: 'Marek Nowak', roles: ['agent'] }];

interface Posted {
  readonly conversationId: string;
  readonly input: MessageInput;
  readonly answer: MessageAnswer;
}

interface World {
  readonly baton: MemoryBaton;
  /** What callers got an answer to. */
  readonly posted: Posted[];
  readonly replies: { readonly conversationId: string; readonly messageId: string; readonly seq: number }[];
  count: number;
}

/** What one of them does. `agent` is an index, so that a failure shrinks to the first. */
type Action =
  | { readonly kind: 'says'; readonly on: string; readonly text: string; readonly topic?: string }
  | { readonly kind: 'drafts'; readonly on: string; readonly confidence: number }
  | { readonly kind: 'presses'; readonly on: string }
  | { readonly kind: 'cancels'; readonly on: string }
  | {
      readonly kind: 'accepts' | 'replies' | 'notes' | 'resolves' | 'returns';
      readonly on: string;
      readonly agent: number;
    }
  | { readonly kind: 'transfers'; readonly on: string; readonly agent: number; readonly queueId: string }
  | { readonly kind: 'sweeps' | 'delivers' };

interface Death {
  readonly atCall: number;
  readonly moment: 'before' | 'after';
}

const on = fc.constantFrom(...conversations);
const agent = fc.nat({ max: agents.length - 1 });
/** An agent acts on whichever handoff the conversation has; most agents do what fits. */
const byAgents = (weight: number, kind: 'accepts' | 'replies' | 'notes' | 'resolves' | 'returns') => ({
  weight,
  arbitrary: fc.record({ kind: fc.constant(kind), on, agent }) as fc.Arbitrary<Action>,
});
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('says' as const),
      on,
      text: fc.constantFrom('I want to talk to a person.', 'How do I pay?'),
      topic: fc.constantFrom(undefined, undefined, undefined, 'billing', 'sales'),
    }) as fc.Arbitrary<Action>,
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('drafts' as const), on, confidence: fc.constantFrom(0.1, 0.9) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constantFrom('presses' as const, 'cancels' as const), on }) as fc.Arbitrary<Action>,
  },
  byAgents(10, 'accepts'),
  byAgents(6, 'replies'),
  byAgents(1, 'notes'),
  byAgents(1, 'resolves'),
  byAgents(1, 'returns'),
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('transfers' as const),
      on,
      agent,
      queueId: fc.constantFrom('general', 'billing', 'sales'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('sweeps' as const, 'delivers' as const) }) },
);
const death: fc.Arbitrary<Death | undefined> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  {
    weight: 1,
    arbitrary: fc.record({ atCall: fc.integer({ min: 1, max: 7 }), moment: fc.constantFrom('before', 'after') }),
  },
);

/** Some act at the same moment; some of their functions die. */
class AtOnce implements fc.AsyncCommand<object, World> {
  private readonly acts: readonly (readonly [Action, Death | undefined])[];

  constructor(acts: readonly (readonly [Action, Death | undefined])[]) {
    this.acts = acts;
  }

  check = (): boolean => true;

  async run(_model: object, world: World): Promise<void> {
    const ownersBefore = owners(world);
    await Promise.all(this.acts.map(([act, dies]) => attempt(world, act, dies)));
    expectOneOwner(ownersBefore, owners(world));
    // Mostly the bus is quick; sometimes what it brings is late.
    if (Math.random() < 0.9) await world.baton.deliver().catch(refuseOthers);
  }

  toString = (): string =>
    this.acts
      .map(([act, dies]) => `${JSON.stringify(act)}${dies ? ` dies ${dies.moment} ${dies.atCall}` : ''}`)
      .join(' & ');
}

class TimePasses implements fc.AsyncCommand<object, World> {
  private readonly seconds: number;

  constructor(seconds: number) {
    this.seconds = seconds;
  }

  check = (): boolean => true;
  async run(_model: object, { baton }: World): Promise<void> {
    baton.clock.advance(this.seconds * 1_000);
  }
  toString = (): string => `${this.seconds} s pass`;
}

class BusIs implements fc.AsyncCommand<object, World> {
  private readonly isAway: boolean;

  constructor(isAway: boolean) {
    this.isAway = isAway;
  }

  check = (): boolean => true;
  async run(_model: object, { baton }: World): Promise<void> {
    baton.publisher.isAway = this.isAway;
  }
  toString = (): string => `the bus is ${this.isAway ? 'away' : 'back'}`;
}

/** Being refused, or dying, is part of life; anything else is a mistake. */
function refuseOthers(error: Error): void {
  if (!['ConflictError', 'NotFoundError', 'DependencyError'].includes(error.name)) throw error;
}

async function attempt(world: World, act: Action, dies: Death | undefined): Promise<void> {
  const wait = () => world.baton.clock.sleep(1 + Math.random() * 3);
  const slow: MemoryBaton = {
    ...world.baton,
    log: intercepted(world.baton.log, { before: wait }),
    handoffs: intercepted(world.baton.handoffs, { before: wait }),
  };
  const deps = dies ? crashing(slow, dies.atCall, dies.moment).deps : slow;
  await perform(world, deps, act).catch(refuseOthers);
}

async function perform(world: World, deps: MemoryBaton, act: Action): Promise<void> {
  world.count += 1;
  const inProcess = everyProcess[Math.floor(Math.random() * everyProcess.length)] as Process;
  const messageId = `x-${world.count}`;
  switch (act.kind) {
    case 'says':
      return post(world, deps, inProcess, act.on, {
        messageId,
        role: 'customer',
        text: act.text,
        ...(act.topic && { topics: [act.topic] }),
      });
    case 'drafts':
      return post(world, deps, inProcess, act.on, {
        messageId,
        role: 'assistant',
        text: 'Perhaps.',
        confidence: act.confidence,
      });
    case 'presses':
      await inProcess.requestHandoff(deps, act.on, { messageId }, channels.web);
      return;
    case 'cancels':
      await inProcess.cancelHandoff(deps, act.on, channels.web);
      return;
    case 'sweeps':
      await inProcess.sweep(deps, deps.clock.now() + 45_000);
      return;
    case 'delivers':
      return deliverSome(world, deps);
    default:
      return byAgent(world, deps, inProcess, act, messageId);
  }
}

async function post(
  { posted }: World,
  deps: MemoryBaton,
  inProcess: Process,
  conversationId: string,
  input: MessageInput,
): Promise<void> {
  const answer = await inProcess.evaluateMessage(deps, { conversationId, channel: channels.web, input });
  posted.push({ conversationId, input, answer });
}

/** Events come in any order, several times, or late. */
async function deliverSome({ baton }: World, deps: MemoryBaton): Promise<void> {
  const { consume } = driver(deps);
  const events = [...baton.publisher.published];
  for (let picks = 0; picks < 5 && events.length > 0; picks += 1) {
    const event = events[Math.floor(Math.random() * events.length)];
    if (event) await consume(event);
  }
}

async function byAgent(
  world: World,
  deps: MemoryBaton,
  inProcess: Process,
  act: Extract<Action, { readonly agent: number }>,
  messageId: string,
): Promise<void> {
  const who = agents[act.agent] ?? jonas;
  const newest = world.baton.handoffs
    .all()
    .filter(({ conversationId }) => conversationId === act.on)
    .at(-1);
  if (!newest) return;
  switch (act.kind) {
    case 'accepts':
      await inProcess.acceptHandoff(deps, newest.id, who).catch((error: ConflictError) => {
        if (error.code === 'already-taken')
          expect(agents.map(({ id }) => id)).toContain((error.current.owner as { id: string } | undefined)?.id);
        throw error;
      });
      return;
    case 'replies': {
      const { seq } = await inProcess.replyToCustomer(deps, newest.id, who, { messageId, text: `From ${who.name}` });
      world.replies.push({ conversationId: act.on, messageId: `agent:${messageId}`, seq });
      return;
    }
    case 'notes':
      await inProcess.addNote(deps, newest.id, who, { noteId: messageId, text: 'Note' });
      return;
    case 'resolves':
      await inProcess.resolveHandoff(deps, newest.id, who, { disposition: 'solved' });
      return;
    case 'returns':
      await inProcess.returnHandoff(deps, newest.id, who, { summary: 'Done' });
      return;
    case 'transfers':
      await inProcess.transferHandoff(deps, newest.id, who, { queueId: act.queueId, note: 'Please' });
  }
}

const owners = ({ baton }: World): ReadonlyMap<string, Handoff> =>
  new Map(baton.handoffs.all().map((handoff) => [handoff.id, handoff]));

/** I6, I10: an owner changes only through the queue, and versions only grow. */
function expectOneOwner(before: ReadonlyMap<string, Handoff>, after: ReadonlyMap<string, Handoff>): void {
  for (const [id, handoff] of after) {
    const was = before.get(id);
    if (!was) continue;
    expect(handoff.version).toBeGreaterThanOrEqual(was.version);
    if (canonicalJson(handoff) !== canonicalJson(was)) expect(handoff.version).toBeGreaterThan(was.version);
    if (handoff.version === was.version + 1 && was.state === 'accepted' && handoff.state === 'accepted')
      expect(handoff.agentId).toBe(was.agentId);
    expect(handoff.state === 'accepted').toBe(handoff.agentId !== undefined && isOpen(handoff));
    if (!isOpen(was)) expect(handoff.state).toBe(was.state);
  }
}

/** The bus comes back, everything that was published arrives, and the sweeper runs until nothing is left to do. */
async function settleAll({ baton }: World): Promise<void> {
  baton.publisher.isAway = false;
  for (let round = 0; round < 4; round += 1) {
    baton.clock.advance(6_000);
    expect((await baton.sweepNow()).failed).toBe(0);
    await baton.deliver();
  }
}

async function expectInvariants(world: World): Promise<void> {
  const { baton, posted, replies } = world;
  const handoffs = baton.handoffs.all();
  const due = await baton.owedWork.dueBefore(baton.clock.now() + 365 * 86_400_000, 1_000);

  for (const conversationId of conversations) {
    const entries = await entriesOf(baton, conversationId);
    const open = handoffs.filter((handoff) => handoff.conversationId === conversationId && isOpen(handoff));
    expectOrder(entries); // I5, I10
    expect(open.length, 'I2: at most one open handoff').toBeLessThanOrEqual(1);
    expectControl(entries.at(-1), open[0]);
    expect(
      entries.flatMap(({ owed }) => owed),
      'I9: nothing is owed at rest',
    ).toEqual([]);
    for (const entry of entries.filter(({ ruleSetHash }) => ruleSetHash)) {
      const { same } = await explainDecision(baton, conversationId, entry.seq);
      expect(same, 'I8: a decision comes to the same again').toBe(true);
    }
  }

  for (const handoff of handoffs.filter(isOpen)) {
    const isArmed = due.some((work) => work.kind === 'handoff' && work.handoffId === handoff.id);
    expect(isWaiting(handoff) ? isArmed : handoff.agentId !== undefined, 'I3: a live timer, or an owner').toBe(true);
  }
  for (const handoff of handoffs) expectOwnersInHistory(handoff);
  for (const { id } of handoffs) expect((await baton.handoffs.read(id))?.owed, 'I9').toEqual({ events: [] });
  await expectEvents(baton, handoffs);
  await expectAnswers(baton, posted);
  for (const { conversationId, messageId, seq } of replies) {
    const found = (await entriesOf(baton, conversationId)).filter(({ message }) => message.messageId === messageId);
    expect(
      found.map((entry) => entry.seq),
      'I1: a reply that was answered is there, once',
    ).toEqual([seq]);
  }
}

function expectOrder(entries: readonly LogEntry[]): void {
  expect(
    entries.map(({ seq }) => seq),
    'I5: without a gap',
  ).toEqual(entries.map((_, index) => index + 1));
  const ids = entries.map(({ message }) => message.messageId);
  expect(new Set(ids).size, 'I1: each once').toBe(ids.length);
  for (const [index, { state, message }] of entries.entries()) {
    const before = entries[index - 1]?.state;
    expect(state.seq).toBe(index + 1);
    const isAnswer = message.role === 'assistant';
    expect(message.withheld ?? false, 'a draft reaches the customer only from the AI that has control').toBe(
      isAnswer && state.control !== 'assistant',
    );
    if (message.role === 'agent') expect(before?.control, 'I6: only who has control replies').toBe('agent');
    if (!before) continue;
    expect(state.epoch - before.epoch, 'I10: the epoch grows with control').toBe(
      state.control === before.control ? 0 : 1,
    );
    expect(state.lastAtMs).toBeGreaterThanOrEqual(before.lastAtMs);
  }
}

/** I6: who closes a customer, or passes them on, is who took them. */
function expectOwnersInHistory({ history }: Handoff): void {
  let owner: string | undefined;
  for (const { state, by } of history) {
    if (state === 'accepted') expect(owner, 'taken from nobody').toBeUndefined();
    else if (by !== undefined) expect(by).toBe(owner);
    owner = state === 'accepted' ? by : undefined;
  }
}

/** The conversation and its handoff say the same of who may speak. */
function expectControl(newest: LogEntry | undefined, open: Handoff | undefined): void {
  const expected = !open ? 'assistant' : open.state === 'accepted' ? 'agent' : 'waiting';
  expect(newest?.state.control ?? 'assistant').toBe(expected);
  expect(newest?.state.handoff?.id).toBe(open?.id);
  if (open) expect(newest?.state.handoff?.queueId).toBe(open.queueId);
}

/** I4, I9: each change has its event, each event its change, and the channel heard of all that its customer should see. */
async function expectEvents({ publisher, webhooks, log }: MemoryBaton, handoffs: readonly Handoff[]): Promise<void> {
  const idsOf = (type: string, handoffId: string) =>
    new Set(
      publisher
        .of(type)
        .filter(({ data }) => 'handoffId' in data && data.handoffId === handoffId)
        .map(({ id }) => id),
    ).size;
  for (const { id, history } of handoffs) {
    const times = (state: string) => history.filter((step) => step.state === state).length;
    expect(idsOf('handoff.requested', id)).toBe(1);
    expect(idsOf('handoff.accepted', id)).toBe(times('accepted'));
    expect(idsOf('handoff.timed-out', id)).toBe(times('timed-out'));
    expect(idsOf('handoff.resolved', id)).toBe(times('resolved'));
    expect(idsOf('handoff.returned', id)).toBe(times('returned'));
    expect(idsOf('handoff.abandoned', id)).toBe(times('abandoned'));
  }
  const told = new Map<string, string>();
  for (const { id, payload } of webhooks.sent) {
    const { message } = payload.data as { message?: { text: string } };
    if (message) expect(told.get(id) ?? message.text, 'I4: an id is one message').toBe(message.text);
    if (message) told.set(id, message.text);
  }
  const visible = await Promise.all(conversations.map((id) => entriesOf({ log }, id)));
  const spoken = visible
    .flat()
    .filter(({ message }) => ['agent', 'system'].includes(message.role) && !message.internal);
  expect(told.size, 'I4: each told, as one').toBe(spoken.length);
}

/** I1, I7: what was answered is stored once, a retry gets the same answer, and another body under its id is refused. */
async function expectAnswers(baton: MemoryBaton, posted: readonly Posted[]): Promise<void> {
  for (const { conversationId, input, answer } of posted) {
    const before = (await entriesOf(baton, conversationId)).length;
    expect((await baton.log.at(conversationId, answer.seq))?.message.messageId).toBe(input.messageId);
    const again = await evaluateMessage(baton, { conversationId, channel: channels.web, input });
    expect(canonicalJson(again)).toBe(canonicalJson(answer));
    const other = { conversationId, channel: channels.web, input: { ...input, text: 'Other' } };
    await expect(evaluateMessage(baton, other)).rejects.toThrow(UnprocessableError);
    expect((await entriesOf(baton, conversationId)).length).toBe(before);
  }
}

/** Chance by a seed, so that a failure is the same each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const alone = fc.tuple(action, death).map((act) => new AtOnce([act]));
const together = fc.array(fc.tuple(action, death), { minLength: 2, maxLength: 4 }).map((acts) => new AtOnce(acts));

test('the invariants hold after any order of events, races and crashes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.commands<object, World, false>(
        [
          // Each kind is as likely as the next, so what happens more often is here more often.
          ...Array.from({ length: 5 }, () => alone),
          ...Array.from({ length: 3 }, () => together),
          fc.constantFrom(1, 30, 120, 700).map((seconds) => new TimePasses(seconds)),
          fc.constantFrom(false, false, true).map((isAway) => new BusIs(isAway)),
        ],
        { size: 'large', maxCommands: 40 },
      ),
      fc.nat(),
      async (commands, seed) => {
        vi.spyOn(Math, 'random').mockImplementation(seeded(seed));
        const baton = await memoryBaton();
        const world: World = { baton, posted: [], replies: [], count: 0 };
        await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
        await settleAll(world);
        await expectInvariants(world);
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);
