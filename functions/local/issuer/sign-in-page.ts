import { escapeHtml } from '../../../shared/handoff/packet-mail.ts';
import type { SamplePerson } from '../sample/people.ts';

const roleTexts: Readonly<Record<string, string>> = {
  admin: 'Draws workflows, publishes, sets everything up',
  editor: 'Edits what customers read',
  agent: 'Takes over from the AI and talks to customers',
  analyst: 'Reads workflows and figures',
};

/** One click for each sample person. Plain HTML: no script, nothing to load. */
export function signInPage(people: readonly SamplePerson[], request: URLSearchParams): string {
  const cards = people.map((person) => {
    const query = new URLSearchParams(request);
    query.set('person', person.id);
    const [role = ''] = person.roles;
    return (
      `<li><a href="/oauth2/continue?${escapeHtml(query.toString())}"><span class="avatar" aria-hidden="true">${escapeHtml(initials(person.name))}</span>` +
      `<span class="who"><strong>${escapeHtml(person.name)}</strong><span>${escapeHtml(roleTexts[role] ?? role)}</span></span>` +
      `<span class="role">${escapeHtml(role)}</span></a></li>`
    );
  });
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">' +
    '<meta name="color-scheme" content="light dark"><title>Sign in · Baton</title><link rel="icon" href="/favicon.svg">' +
    `<style>${styles}</style></head><body><main><p class="brand"><img src="/favicon.svg" alt="" width="28" height="28">Baton</p><h1>Who are you today?</h1>` +
    '<p class="quiet">This is the sample organisation on your own machine. Pick a person; no password is needed here.</p>' +
    `<ul>${cards.join('')}</ul></main></body></html>`
  );
}

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => part.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();

const styles = `
:root { color-scheme: light dark; --page: oklch(97.6% 0.004 262); --panel: oklch(100% 0 0); --line: oklch(90% 0.008 262);
  --text: oklch(25% 0.02 262); --quiet: oklch(48% 0.02 262); --accent: oklch(48% 0.17 275); --soft: oklch(95% 0.02 275); }
@media (prefers-color-scheme: dark) { :root { --page: oklch(17% 0.012 262); --panel: oklch(21.5% 0.014 262); --line: oklch(32% 0.016 262);
  --text: oklch(94% 0.006 262); --quiet: oklch(73% 0.015 262); --accent: oklch(76% 0.12 275); --soft: oklch(28% 0.04 275); } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px 16px; background: var(--page); color: var(--text);
  font: 14px/1.45 "Inter Variable", Inter, system-ui, sans-serif; }
main { width: 100%; max-width: 460px; }
.brand { display: flex; align-items: center; gap: 10px; margin: 0 0 24px; font-size: 16px; font-weight: 600; }
h1 { margin: 0 0 4px; font-size: 20px; font-weight: 600; line-height: 1.25; letter-spacing: -0.006em; }
strong { font-weight: 550; }
.quiet { margin: 0 0 20px; color: var(--quiet); }
ul { list-style: none; margin: 0; padding: 0; display: grid; gap: 8px; }
a { display: flex; align-items: center; gap: 12px; padding: 12px; border: 1px solid var(--line); border-radius: 10px; background: var(--panel);
  color: inherit; text-decoration: none; transition: border-color 140ms ease-out; }
a:hover { border-color: var(--accent); }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.avatar { flex: none; width: 36px; height: 36px; border-radius: 50%; display: grid; place-items: center; background: var(--soft); color: var(--accent);
  font-size: 13px; font-weight: 600; }
.who { flex: 1; min-width: 0; display: grid; }
.who span, .role { color: var(--quiet); font-size: 13px; }
@media (prefers-reduced-motion: reduce) { a { transition: none; } }
`;
