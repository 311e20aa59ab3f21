import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { entryKey } from '../../../functions/adapters/dynamodb/conversations/keys.ts';
import { remember } from '../../../shared/conversation/recent-ids.ts';
import { UnprocessableError } from '../../../shared/errors.ts';
import { type Rule, toRuleSet } from '../../../shared/rules/rule.ts';
import { dynamoDbForTests } from '../../support/fixtures/dynamodb.ts';
import { plainEntry } from '../../support/fixtures/entries.ts';
import { startMs } from '../../support/fixtures/organisation.ts';
import { workflow } from '../../support/fixtures/workflow.ts';
import { TestClock } from '../../support/memory/test-clock.ts';

const dynamoDb = dynamoDbForTests();
const open = () => dynamoDb.stores(new TestClock(startMs));

const newer = (what: string, knownUpTo = 1) =>
  `This ${what} was written by a newer version of Baton (schema 99; this one knows up to ${knownUpTo}): update Baton.`;

describe('what a newer version of Baton has stored', () => {
  it('is refused by name where a workflow, its rules or a rule set is read', async () => {
    const { content, workflows, configuration } = await open();
    const keep = (value: object) => content.keep({ ...value, schemaVersion: 99 });
    await expect(workflows.document(await keep(workflow))).rejects.toThrow(newer('workflow'));
    await expect(workflows.rules(await keep({ rules: [] }))).rejects.toThrow(newer('list of rules'));
    await expect(configuration.ruleSet(await keep(toRuleSet([])))).rejects.toThrow(newer('rule set'));
  });

  it('is refused by name where an entry of a conversation is read', async () => {
    const { log, names } = await open();
    const TableName = names.conversations;
    await log.append(plainEntry('c-1', 1));
    const { Item } = await dynamoDb.client.send(new GetCommand({ TableName, Key: entryKey('c-1', 1) }));
    expect(Item?.entry.schemaVersion).toBe(2);
    const put = (entry: object) => dynamoDb.client.send(new PutCommand({ TableName, Item: { ...Item, entry } }));

    await put({ ...Item?.entry, schemaVersion: 99 });
    await expect(log.newest('c-1')).rejects.toThrow(newer('entry of a conversation', 2));
    await expect(log.newest('c-1')).rejects.toThrow(UnprocessableError);
  });

  it('is read where an entry is of the first schema, with or without its number, and a retry still finds its message', async () => {
    const { log, names } = await open();
    const TableName = names.conversations;
    const entry = plainEntry('c-1', 1);
    const recentIds = remember('', entry.message.messageId);
    const told = { ...entry, state: { ...entry.state, recentIds } };
    await log.append(told);
    const { Item } = await dynamoDb.client.send(new GetCommand({ TableName, Key: entryKey('c-1', 1) }));
    const { schemaVersion: _second, ...rest } = Item?.entry ?? {};
    const first = { ...rest, state: { ...rest.state, recentIds } };
    for (const stored of [first, { ...first, schemaVersion: 1 }]) {
      await dynamoDb.client.send(new PutCommand({ TableName, Item: { ...Item, entry: stored } }));
      expect(await log.newest('c-1')).toEqual(told);
    }
  });
});

describe('rules', () => {
  it('are read as well where they were kept as a bare list', async () => {
    const { content, workflows } = await open();
    const rules: readonly Rule[] = [
      {
        id: 'first-line.end',
        workflowId: 'first-line',
        guardrail: false,
        when: [],
        tags: [],
        outcome: { kind: 'continue' },
        path: ['start', 'end'],
      },
    ];
    expect(await workflows.rules(await content.keep(rules))).toEqual(rules);
    expect(await workflows.rules(await workflows.keepRules(rules))).toEqual(rules);
  });
});
