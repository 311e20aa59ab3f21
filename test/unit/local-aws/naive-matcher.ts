/**
 * A second, slow reading of event patterns, for comparison: it flattens the event into (path, value, position in each
 * array) and searches for an assignment of one field to each demand. Shares no code with the matcher under test.
 */
type Field = { path: string; value: unknown; positions: Map<number, number> };
type Demand = [path: string, elements: readonly unknown[]];

export function naiveMatches(pattern: unknown, event: unknown): boolean {
  const fields = flatten(event);
  return demandsOf(pattern, '', [[]]).some((demands) => canAssign([...new Map(demands)], fields, new Map()));
}

function flatten(event: unknown): Field[] {
  const fields: Field[] = [];
  let arrays = 0;
  const visit = (value: unknown, path: string, positions: Map<number, number>) => {
    if (Array.isArray(value)) {
      const array = arrays++;
      value.forEach((element, index) => {
        const isScalar = element === null || typeof element !== 'object';
        visit(element, path, isScalar ? positions : new Map(positions).set(array, index));
      });
    } else if (value !== null && typeof value === 'object') {
      for (const [name, child] of Object.entries(value)) visit(child, `${path}/${name}`, positions);
    } else {
      fields.push({ path, value, positions });
    }
  };
  visit(event, '', new Map());
  return fields;
}

function demandsOf(pattern: unknown, path: string, soFar: Demand[][]): Demand[][] {
  return Object.entries(pattern as object).reduce<Demand[][]>((rules, [name, value]) => {
    if (name === '$or') return (value as unknown[]).flatMap((branch) => demandsOf(branch, path, rules));
    if (!Array.isArray(value)) return demandsOf(value, `${path}/${name}`, rules);
    return rules.map((rule) => [...rule, [`${path}/${name}`, value]]);
  }, soFar);
}

function canAssign([first, ...others]: Demand[], fields: Field[], positions: Map<number, number>): boolean {
  if (!first) return true;
  const [path, elements] = first;
  const candidates = fields.filter((field) => field.path === path);
  const mayBeAbsent = elements.some((element) => JSON.stringify(element) === '{"exists":false}');
  if (mayBeAbsent && candidates.length === 0 && canAssign(others, fields, positions)) return true;
  return candidates.some(
    (field) =>
      elements.some((element) => holds(element, field.value)) &&
      [...field.positions].every(([array, index]) => (positions.get(array) ?? index) === index) &&
      canAssign(others, fields, new Map([...positions, ...field.positions])),
  );
}

function holds(element: unknown, value: unknown): boolean {
  if (element === null || typeof element !== 'object') return element === value;
  const [[operator, argument]] = Object.entries(element) as [[string, never]];
  if (operator === 'exists') return argument === true;
  if (operator === 'anything-but') return !exclusions(argument).some((excluded) => holds(excluded, value));
  if (operator === 'numeric') return typeof value === 'number' && compares(argument, value);
  if (typeof value !== 'string') return false;
  if (operator === 'cidr') return inBlock(argument, value);
  return toRegExp(operator, argument).test(value);
}

function exclusions(argument: unknown): unknown[] {
  if (typeof argument !== 'object') return [argument];
  if (Array.isArray(argument)) return argument;
  const [[operator, inner]] = Object.entries(argument as object) as [[string, unknown]];
  return [inner].flat().map((text) => ({ [operator]: text }));
}

function compares([operator, bound, ...rest]: (string | number)[], value: number): boolean {
  const signs: Record<string, boolean> = {
    '<': value < Number(bound),
    '<=': value <= Number(bound),
    '=': value === bound,
    '>=': value >= Number(bound),
    '>': value > Number(bound),
  };
  return signs[String(operator)] === true && (rest.length === 0 || compares(rest, value));
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function toRegExp(operator: string, argument: string | { 'equals-ignore-case': string }): RegExp {
  if (typeof argument === 'object') return new RegExp(toRegExp(operator, argument['equals-ignore-case']), 'is');
  if (operator === 'prefix') return new RegExp(`^${escaped(argument)}`, 's');
  if (operator === 'suffix') return new RegExp(`${escaped(argument)}$`, 's');
  if (operator === 'equals-ignore-case') return new RegExp(`^${escaped(argument)}$`, 'is');
  const pieces = argument.match(/\\[\\*]|\*|[^\\*]+/g) ?? [];
  const source = pieces.map((piece) => (piece === '*' ? '.*' : escaped(piece.replace(/^\\/, ''))));
  return new RegExp(`^${source.join('')}$`, 's');
}

/** IPv4 only, bit by bit; the blocks given to it have no bits set beyond the mask. */
function inBlock(block: string, text: string): boolean {
  const [network = '', mask = ''] = block.split('/');
  const bits = (address: string) =>
    address
      .split('.')
      .map((part) => Number(part).toString(2).padStart(8, '0'))
      .join('');
  return /^\d+(\.\d+){3}$/.test(text) && bits(text).slice(0, Number(mask)) === bits(network).slice(0, Number(mask));
}
