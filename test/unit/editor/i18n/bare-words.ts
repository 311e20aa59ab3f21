import { parseSync } from 'vite';

/** Properties and attributes whose strings people read or hear. */
const readProps =
  /^(label|title|description|help|placeholder|text|detail|alt|aria-label|ariaLabel|confirmLabel|sideLabel|safe|what|unit|noneText|error)$/;
/** What says its first argument to people. */
const speakers = new Set(['announce', 'toast', 'toastError', 'usePageTitle']);
const names = new Set(['Baton', 'English', 'Deutsch', 'Alt', 'https://']);

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Words that the source shows to people as they stand, in whatever language the app speaks. */
export function bareWords(file: string, source: string): readonly string[] {
  const found: string[] = [];
  visit(parseSync(file, source).program, (node) => {
    if (node.type === 'JSXText') keep(node.value);
    if (node.type === 'JSXElement') return !isCode(node);
    if (node.type === 'JSXAttribute' && readProps.test(nameOf(node.name))) literals(node.value).forEach(keep);
    if (node.type === 'JSXExpressionContainer') literals(node.expression).forEach(keep);
    if (node.type === 'Property' && readProps.test(nameOf(node.key))) literals(node.value).forEach(keep);
    if (node.type === 'CallExpression' && speakers.has(nameOf(node.callee)))
      literals((node.arguments as readonly unknown[])[0]).forEach(keep);
    // Attributes that nobody reads (class names, ids) hold expressions, too.
    return node.type !== 'JSXAttribute' || readProps.test(nameOf(node.name)) || holdsElements(node.value);
  });
  return found;

  function keep(words: unknown): void {
    const text = String(words).trim();
    if (/\p{L}{2}/u.test(text) && !names.has(text)) found.push(text);
  }
}

/** Words that are asked for while a module loads, and would stay in the language of that moment. */
export function wordsAtLoad(file: string, source: string): readonly string[] {
  const found: string[] = [];
  visit(parseSync(file, source).program, (node) => {
    if (node.type === 'CallExpression' && /^(t|tRich)$/.test(nameOf(node.callee)))
      found.push(source.slice(Number(node.start), Number(node.end)));
    return !/Function|MethodDefinition/.test(node.type);
  });
  return found;
}

function visit(node: unknown, enter: (node: Node) => boolean): void {
  if (Array.isArray(node)) {
    for (const each of node) visit(each, enter);
  } else if (isNode(node) && enter(node)) {
    for (const value of Object.values(node)) visit(value, enter);
  }
}

/** The strings that an expression may come to, without those that it only hands to a function or compares with. */
function literals(node: unknown): readonly unknown[] {
  if (!isNode(node)) return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateLiteral')
    return (node.quasis as readonly { readonly value: { readonly cooked: string } }[]).map(({ value }) => value.cooked);
  if (node.type === 'ConditionalExpression') return [...literals(node.consequent), ...literals(node.alternate)];
  if (node.type === 'LogicalExpression') return [...literals(node.left), ...literals(node.right)];
  return node.type === 'JSXExpressionContainer' ? literals(node.expression) : [];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

const nameOf = (node: unknown): string => (isNode(node) ? String(node.name ?? node.value ?? '') : '');

/** Ids and code are the same in every language. */
function isCode(element: Node): boolean {
  const opening = element.openingElement as { readonly name: unknown };
  return ['code', 'kbd'].includes(nameOf(opening.name));
}

function holdsElements(value: unknown): boolean {
  let holds = false;
  visit(value, (node) => {
    holds ||= node.type === 'JSXElement';
    return !holds;
  });
  return holds;
}
