import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type MessageFormatElement, parse } from '@formatjs/icu-messageformat-parser';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../../../editor/src/i18n/messages.ts';
import { bareWords, wordsAtLoad } from './bare-words.ts';

/** What speaks English still, or always. */
const untranslated = [
  'ui/gallery/', // for whoever builds Baton
  'features/try-it/chat/words.ts', // speaks the language of the visitor
];

const root = join(import.meta.dirname, '../../../../editor/src');
const sources = new Map(
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => [file, readFileSync(join(root, file), 'utf8')] as const),
);

/** The messages of a folder, and beside them those that are taken by the name of a thing of the domain. */
type Folder = Readonly<Record<string, Readonly<Record<string, Message>>>>;
type German = { readonly default: Readonly<Record<string, string>> };
const folders = named(import.meta.glob<Folder>('../../../../editor/src/**/messages.ts', { eager: true }));
const german = named(import.meta.glob<German>('../../../../editor/src/**/messages.de.ts', { eager: true }));

function named<T>(files: Readonly<Record<string, T>>): readonly (readonly [file: string, content: T])[] {
  return Object.entries(files)
    .map(([path, content]) => [path.slice(path.indexOf('src/') + 4), content] as const)
    .filter(([file]) => !file.startsWith('i18n/'));
}

describe.each(folders)('%s', (file, { messages = {}, ...others }) => {
  const all = [messages, ...Object.values(others)].flatMap((each) => Object.values(each));
  const wordings = german.find(([path]) => path === file.replace('.ts', '.de.ts'))?.[1].default ?? {};

  it('has every message in German, with the same placeholders and tags', () => {
    expect(Object.keys(wordings).sort()).toEqual(all.map(({ id }) => id).sort());
    for (const { id, defaultMessage } of all)
      expect({ id, parts: partsOf(wordings[id] ?? '') }).toEqual({ id, parts: partsOf(String(defaultMessage)) });
  });

  it('has no message that nothing shows', () => {
    const used = usedNames(file);
    expect(Object.keys(messages).filter((name) => !used.has(name))).toEqual([]);
  });
});

it('gives each message an id of its own', () => {
  const ids = folders.flatMap(([, all]) =>
    Object.values(all).flatMap((messages) => Object.values(messages).map(({ id }) => id)),
  );
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

it('shows no words that are not a message', () => {
  const bare = [...sources]
    .filter(([file]) => !/messages(\.de)?\.ts$/.test(file) && !untranslated.some((start) => file.startsWith(start)))
    .flatMap(([file, source]) => bareWords(file, source).map((words) => `${file}: ${words}`));
  expect(bare).toEqual([]);
});

it('asks for no words while a module loads: they would stay in the language of that moment', () => {
  const early = [...sources].flatMap(([file, source]) => wordsAtLoad(file, source).map((call) => `${file}: ${call}`));
  expect(early).toEqual([]);
  expect(wordsAtLoad('a.ts', 'const a = { b: t(messages.b) }; const c = () => t(messages.c);')).toEqual([
    't(messages.b)',
  ]);
});

it('finds words in elements, attributes, choices and calls, and no code or class names', () => {
  const source = `
    const a = <p className="quiet line" title="Bare title">Bare text <code>id-of-it</code>{isOn ? 'Bare on' : t(messages.off)}</p>;
    const b = { label: \`Bare \${name}\`, kind: 'no words', icon: <Icon label="Bare icon" /> };
    announce('Bare call');
  `;
  expect([...bareWords('a.tsx', source)].sort()).toEqual([
    'Bare',
    'Bare call',
    'Bare icon',
    'Bare on',
    'Bare text',
    'Bare title',
  ]);
});

/** Each argument with what it is used as, and each tag. Plural and choice may be asked differently in another language. */
function partsOf(wording: string): readonly string[] {
  const parts = (elements: readonly MessageFormatElement[]): readonly string[] =>
    elements.flatMap((element) => {
      if ('options' in element)
        return [element.value, ...Object.values(element.options).flatMap(({ value }) => parts(value))];
      if ('children' in element) return [`<${element.value}>`, ...parts(element.children)];
      return 'value' in element && element.type !== 0 ? [element.value] : [];
    });
  return [...new Set(parts(parse(wording)))].sort();
}

/** The names that other files take of the messages of this one, under whatever name they import them. */
function usedNames(file: string): ReadonlySet<string> {
  const used = [...sources].flatMap(([other, source]) =>
    [...source.matchAll(/import \{([^}]*\bmessages\b[^}]*)\} from '([^']+)'/g)]
      .filter(([, , path = '']) => join(dirname(other), path) === file)
      .map(([, names = '']) => /\bmessages as (\w+)/.exec(names)?.[1] ?? 'messages')
      .flatMap((local) => [...source.matchAll(new RegExp(`\\b${local}\\.(\\w+)`, 'g'))].map(([, name]) => name ?? '')),
  );
  return new Set(used);
}
