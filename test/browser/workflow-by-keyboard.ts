import { expect } from 'vitest';
import { type Priority, type ReasonCode, reasonTexts } from '../../shared/handoff/reason.ts';
import {
  type AtLeast,
  type Comparison,
  type Condition,
  type Group,
  groupOf,
  isComparison,
  isGroup,
} from '../../shared/rules/condition.ts';
import { findSignal } from '../../shared/signals/catalogue.ts';
import { exitsOf } from '../../shared/workflow/check-node.ts';
import type { WorkflowDocument, WorkflowNode } from '../../shared/workflow/document.ts';
import { type NodeKind, nodeKind } from '../../shared/workflow/nodes/index.ts';
import type { Keyboard } from './keyboard.ts';

/** What things are called on the page where a workflow has only their ids. */
export interface Names {
  readonly queues: ReadonlyMap<string, string>;
  readonly calendars: ReadonlyMap<string, string>;
}

const operators: Readonly<Partial<Record<Comparison['op'], string>>> = {
  eq: 'is',
  gte: 'is at least',
  hasAny: 'include any of',
  containsAny: 'mention any of',
};
const priorities: Readonly<Record<Priority, string>> = { urgent: 'Urgent', high: 'High', normal: 'Normal', low: 'Low' };

type GroupKind = ReturnType<typeof groupOf>['kind'];

/** Draws a given workflow in an editor that shows a start and nothing else, step by step, by keyboard alone. */
export class WorkflowByKeyboard {
  readonly #keyboard: Keyboard;
  readonly #workflow: WorkflowDocument;
  readonly #names: Names;
  readonly #drawn = new Set<string>();
  /** The steps on the page, by the ids that the editor gives them. */
  readonly #seen = new Set<string>(['start']);

  constructor(keyboard: Keyboard, workflow: WorkflowDocument, names: Names) {
    this.#keyboard = keyboard;
    this.#workflow = workflow;
    this.#names = names;
  }

  /** All that lies behind a step which is there already, way by way. */
  async drawBehind(node: WorkflowNode): Promise<void> {
    this.#drawn.add(node.id);
    for (const exit of exitsOf(node)) {
      const next = this.#next(node, exit.id);
      if (!next) continue;
      if (this.#workflow.nodes.find(({ kind }) => kind === 'start') !== node) await this.#goTo(node);
      if (this.#drawn.has(next.id)) {
        await this.#connect(next);
        continue;
      }
      await this.#add(next.kind as NodeKind);
      await this.#fill(next);
      await this.drawBehind(next);
    }
  }

  #next(node: WorkflowNode, exit: string): WorkflowNode | undefined {
    const edge = this.#workflow.edges.find((one) => one.source === node.id && one.exit === exit);
    return this.#workflow.nodes.find(({ id }) => id === edge?.target);
  }

  async #goTo({ label }: WorkflowNode): Promise<void> {
    const { page } = this.#keyboard;
    await this.#keyboard.press('/');
    await page.getByRole('dialog', { name: 'Find a step' }).waitFor();
    await this.#keyboard.pick(label ?? '');
    await this.#keyboard.isOn('group', new RegExp(`, ${label}`));
  }

  /** Behind the first way out that leads nowhere yet, which is what the dialog offers. */
  async #add(kind: NodeKind): Promise<void> {
    const { page } = this.#keyboard;
    await this.#keyboard.press('a');
    await page.getByRole('dialog', { name: /^Add a step after/ }).waitFor();
    await this.#keyboard.pick(nodeKind(kind).title);
    await expect.poll(() => this.#isOnNewStep()).toBe(true);
  }

  /** What has just been added has no name yet: the card says what it does. */
  async #isOnNewStep(): Promise<boolean> {
    const id = await this.#keyboard.page.locator(':focus').getAttribute('data-step', { timeout: 1_000 });
    if (id === null || this.#seen.has(id)) return false;
    this.#seen.add(id);
    return true;
  }

  async #connect({ label }: WorkflowNode): Promise<void> {
    await this.#keyboard.press('c');
    await this.#keyboard.page.getByRole('dialog', { name: /^Connect/ }).waitFor();
    await this.#keyboard.pick(label ?? '');
    await this.#keyboard.page.getByRole('dialog').waitFor({ state: 'detached' });
  }

  /** Opens the step, sets what the workflow says of it, and comes back to the card. */
  async #fill({ kind, label = '', data }: WorkflowNode): Promise<void> {
    const keyboard = this.#keyboard;
    await keyboard.press('Enter');
    switch (kind) {
      case 'condition':
        await this.#condition(data.condition as Condition);
        break;
      case 'switch':
        await this.#cases(data.cases as readonly { label: string; condition: Condition }[]);
        break;
      case 'business-hours':
        await keyboard.choose('Hours', this.#names.calendars.get(String(data.calendarId)) ?? '');
        break;
      case 'tag':
        await keyboard.tabToChips('Tags');
        await this.#words(data.tags as readonly string[]);
        break;
      case 'hand-off':
        await keyboard.choose('Queue', this.#names.queues.get(String(data.queueId)) ?? '');
        await keyboard.choose('Reason', reasonTexts[data.reason as ReasonCode], { way: 'search' });
        await keyboard.choose('Priority', priorities[data.priority as Priority]);
        if (data.guardrail === true) {
          await keyboard.tabTo('switch', 'Guardrail');
          await keyboard.press('Space');
        }
        break;
    }
    await keyboard.tabTo('textbox', /^Name/);
    await keyboard.type(label);
    await keyboard.press('Escape');
    await keyboard.isOn('group', new RegExp(`, ${label}`));
  }

  /** The first case is there; each other is added, which brings the keyboard to its name. */
  async #cases(cases: readonly { label: string; condition: Condition }[]): Promise<void> {
    const keyboard = this.#keyboard;
    for (const [index, { label, condition }] of cases.entries()) {
      if (index > 0) {
        await keyboard.tabTo('button', 'Add a case');
        await keyboard.press('Enter');
      }
      await keyboard.tabTo('textbox', 'Name');
      await keyboard.press('Control+a');
      await keyboard.type(label);
      await keyboard.press('Tab');
      await this.#condition(condition);
    }
  }

  /** From the first field of a new comparison, which is what a condition begins as. */
  async #condition(condition: Condition): Promise<void> {
    if (isComparison(condition)) return this.#comparison(condition);
    const [first, ...others] = isGroup(condition) ? groupOf(condition).members : [];
    if (!first || !isGroup(condition) || !isComparison(first)) throw new Error('Nobody has drawn this by keyboard yet');
    await this.#comparison(first);
    for (const [index, member] of others.entries()) {
      await this.#addCondition(isGroup(member) ? 'Group' : 'Condition');
      if (isGroup(member)) await this.#innerGroup(member, groupOf(condition).kind);
      else await this.#condition(member);
      // The second makes them a group of all.
      if (index === 0) await this.#setKind('all', groupOf(condition).kind);
    }
  }

  async #addCondition(kind: 'Condition' | 'Group'): Promise<void> {
    await this.#keyboard.tabTo('button', kind);
    await this.#keyboard.press('Enter');
    await this.#keyboard.isOn('button', /Signal$/);
  }

  async #innerGroup(group: Group | AtLeast, around: GroupKind): Promise<void> {
    const { kind, members } = groupOf(group);
    await this.#setKind(around === 'any' ? 'all' : 'any', kind);
    for (const [index, member] of members.entries()) {
      if (index > 0) await this.#addCondition(isGroup(member) ? 'Group' : 'Condition');
      else await this.#keyboard.tabTo('button', /Signal$/);
      if (isGroup(member)) await this.#innerGroup(member, kind);
      else if (isComparison(member)) await this.#comparison(member);
      else throw new Error('Nobody has drawn this by keyboard yet');
    }
  }

  /** Of the group that the focus is in. */
  async #setKind(now: GroupKind, wanted: GroupKind): Promise<void> {
    if (now === wanted) return;
    const title = { all: 'All of these hold', any: 'Any of these holds', none: 'None of these holds', atLeast: '' }[
      wanted
    ];
    await this.#keyboard.choose('How these conditions count', title, { stroke: 'Shift+Tab' });
  }

  async #comparison({ signal, op, value }: Comparison): Promise<void> {
    const keyboard = this.#keyboard;
    await keyboard.choose('Signal', capital(findSignal(signal)?.title ?? ''), { way: 'search' });
    await keyboard.choose('Comparison', operators[op] ?? '');
    if (Array.isArray(value)) {
      await keyboard.tabToChips(signal === 'text' ? 'Words or phrases' : 'Values');
      return this.#words(value);
    }
    await keyboard.press('Tab');
    if (findSignal(signal)?.unit === 'percent') await keyboard.slideTo(100 * Number(value));
    else await keyboard.type(String(value));
  }

  /** One word at a time at first; the rest as they stand in a list that somebody has. */
  async #words([first = '', ...others]: readonly string[]): Promise<void> {
    const keyboard = this.#keyboard;
    await keyboard.type(first);
    await keyboard.press('Enter');
    if (others.length > 0) await keyboard.paste(`${others.join(',')},`);
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
