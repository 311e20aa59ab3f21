import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Theme = 'light' | 'dark';
type Rgb = readonly [number, number, number];

const css = readFileSync(new URL('../../../editor/src/app/tokens.css', import.meta.url), 'utf8');
const declarations = new Map(
  [...css.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']),
);

/** Opaque tokens only; a translucent one has no colour of its own. */
function colourOf(token: string, theme: Theme): readonly [number, number, number] {
  const value = declarations.get(token);
  if (value === undefined) throw new Error(`tokens.css has no --${token}`);
  const alias = /^var\(--([\w-]+)\)$/.exec(value);
  if (alias?.[1] !== undefined) return colourOf(alias[1], theme);
  const colours = [...value.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)];
  const picked = colours[theme === 'light' ? 0 : 1];
  if (colours.length !== 2 || picked === undefined) throw new Error(`--${token} is not light-dark(oklch, oklch)`);
  return [Number(picked[1]), Number(picked[2]), Number(picked[3])];
}

/** @see https://bottosson.github.io/posts/oklab/ for the matrices */
function toLinearRgb([lightness, chroma, hue]: readonly [number, number, number]): Rgb {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

const clamp = (channel: number): number => Math.min(1, Math.max(0, channel));

function luminance(token: string, theme: Theme): number {
  const [red, green, blue] = toLinearRgb(colourOf(token, theme));
  return 0.2126 * clamp(red) + 0.7152 * clamp(green) + 0.0722 * clamp(blue);
}

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(one: string, other: string, theme: Theme): number {
  const [dark, light] = [luminance(one, theme), luminance(other, theme)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const surfaces = ['page', 'panel', 'raised', 'sunken'];
const speakers = ['customer', 'assistant', 'person', 'system'];
const meanings = ['escalate', 'problem', 'fine', 'information'];
const tinted = [...speakers, ...meanings];

const texts: [text: string, ground: string][] = [
  ...surfaces.flatMap((ground) =>
    ['text', 'text-quiet', 'accent-text'].map((text): [string, string] => [text, ground]),
  ),
  ...surfaces.flatMap((ground) => tinted.map((name): [string, string] => [`${name}-text`, ground])),
  ...tinted.flatMap((name): [string, string][] => [
    [`${name}-text`, `${name}-soft`],
    ['text', `${name}-soft`],
    ['text-quiet', `${name}-soft`],
  ]),
  ['accent-text', 'accent-soft'],
  ['text', 'accent-soft'],
  ['text-quiet', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
  ['on-accent', 'accent-pressed'],
  ['on-problem', 'problem-solid'],
  ['on-problem', 'problem-solid-hover'],
  ['text', 'grey-3'],
  ['text', 'grey-4'],
  ['text-quiet', 'grey-3'],
  ['text-quiet', 'grey-4'],
];

const groups = ['group-start', 'group-decide', 'group-act', 'group-outcome'];
const marks: [mark: string, ground: string][] = [
  ...surfaces.flatMap((ground) =>
    ['control-line', 'focus', 'accent', 'accent-line', ...tinted, ...groups].map((mark): [string, string] => [
      mark,
      ground,
    ]),
  ),
  ...meanings.map((name): [string, string] => [name, `${name}-soft`]),
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(texts)('can be read: %s on %s is at least 4.5:1', (text, ground) => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('shows its marks: %s on %s is at least 3:1', (mark, ground) => {
    expect(contrast(mark, ground, theme)).toBeGreaterThanOrEqual(3);
  });

  it('stays inside sRGB, so that every screen shows the colour that was checked', () => {
    const outside = [...declarations]
      .filter(([, value]) => /^light-dark\(oklch\([\d. ]+\), oklch\([\d. ]+\)\)$/.test(value))
      .filter(([token]) => toLinearRgb(colourOf(token, theme)).some((channel) => channel < -0.002 || channel > 1.002))
      .map(([token]) => token);
    expect(outside).toEqual([]);
  });
});
