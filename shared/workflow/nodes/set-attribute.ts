import * as z from 'zod';
import { attributeName, attributeValue } from '../../json.ts';
import { type NodeKindSpec, onlyExit } from './node-kind.ts';

const schema = z.strictObject({ name: attributeName, value: attributeValue });
type Data = z.infer<typeof schema>;

export const setAttribute: NodeKindSpec<Data> = {
  kind: 'set-attribute',
  group: 'act',
  title: 'Set attribute',
  description: 'Notes a fact for later questions and for agents.',
  schema,
  defaults: { name: 'path', value: 'standard' },
  exits: () => onlyExit,
  sentence: ({ name, value }) => `Note “${name}” as ${typeof value === 'boolean' ? (value ? 'yes' : 'no') : value}`,
  lower: ({ name, value }) => ({ kind: 'pass', marks: { attributes: { [name]: value } } }),
};
