import { signalTitle } from '../rules/sentence.ts';
import type { Packet } from './packet.ts';

export interface PacketMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

const notShown = '(not shown to the customer)';
const speakers = { customer: 'Customer', assistant: 'AI', agent: 'Agent', system: 'Baton' } as const;

/**
 * The packet as a mail to the team: as text and as HTML, with the same content. Everything that a customer wrote is
 * escaped, so that it can neither be markup nor lead anywhere.
 * @param link to the handoff in the inbox
 */
export function packetMail(packet: Packet, queueName: string, link: string): PacketMail {
  const { handoff, why } = packet;
  const who = packet.customer?.name ?? packet.customer?.id ?? 'A customer';
  // A name may hold line feeds, which would end the header.
  const subject = `[${queueName}] ${who}: ${why.text}`.replace(/\s+/g, ' ');
  const sections = sectionsOf(packet);
  return {
    subject,
    text: toText(subject, sections, packet, link),
    html: toHtml(subject, sections, packet, link, handoff.priority),
  };
}

function sectionsOf(packet: Packet): readonly Section[] {
  const { why, customer, tried, handoff, intent, topics, tags, attributes, earlierContacts, diagnostics } = packet;
  const known = [
    customer &&
      [customer.name, customer.email, customer.phone, customer.tier && `${customer.tier} customer`]
        .filter(Boolean)
        .join(' · '),
    packet.language && `Speaks ${languageName(packet.language)}`,
    intent && `${signalTitle('intent')}: ${intent}`,
    topics.length > 0 && `Topics: ${topics.join(', ')}`,
    tags.length > 0 && `Tags: ${tags.join(', ')}`,
    ...Object.entries(attributes).map(([name, value]) => `${name}: ${value}`),
  ].filter((line): line is string => typeof line === 'string' && line !== '');
  return [
    { title: 'Why', lines: [why.text, ...why.because] },
    { title: 'Known', lines: known },
    { title: 'Tried by the AI', lines: tried.map(({ text, confidence }) => `${text}${percent(confidence)}`) },
    { title: 'Promised to the customer', lines: handoff.promised ? [handoff.promised.text] : [] },
    {
      title: 'Earlier contacts',
      lines: earlierContacts.map(({ atMs, reason, summary }) => `${day(atMs)}: ${summary ?? reason}`),
    },
    { title: 'Notes', lines: handoff.notes.map(({ agentName, text }) => `${agentName}: ${text}`) },
    {
      title: 'So far',
      lines: [
        `${counted(diagnostics.customerTurns, 'customer message')}, ${counted(diagnostics.assistantTurns, 'AI answer')}`,
      ],
    },
  ].filter(({ lines }) => lines.length > 0);
}

function toText(subject: string, sections: readonly Section[], { transcript }: Packet, link: string): string {
  const parts = sections.map(({ title, lines }) => `${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  const said = transcript.map(
    ({ role, author, text, atMs, withheld }) =>
      `${time(atMs)}  ${author ?? speakers[role]}: ${text}${withheld ? ` ${notShown}` : ''}`,
  );
  return [subject, ...parts, `Conversation\n${said.join('\n')}`, `Open in the inbox: ${link}`].join('\n\n');
}

function toHtml(
  subject: string,
  sections: readonly Section[],
  { transcript }: Packet,
  link: string,
  priority: string,
): string {
  const blocks = sections.map(
    ({ title, lines }) =>
      `<h2 style="${styles.heading}">${escapeHtml(title)}</h2><ul style="${styles.list}">${lines
        .map((line) => `<li>${escapeHtml(line)}</li>`)
        .join('')}</ul>`,
  );
  const said = transcript.map(
    ({ role, author, text, atMs, withheld }) =>
      `<tr><td style="${styles.time}">${time(atMs)}</td><td style="${styles.speaker}">${escapeHtml(author ?? speakers[role])}</td>` +
      `<td style="${styles.words}">${escapeHtml(text).replace(/\n/g, '<br>')}${withheld ? ` <em>${notShown}</em>` : ''}</td></tr>`,
  );
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body style="${styles.body}">` +
    `<h1 style="${styles.title}">${escapeHtml(subject)}</h1><p style="${styles.quiet}">Priority: ${escapeHtml(priority)}</p>` +
    `<p><a href="${escapeHtml(link)}" style="${styles.button}">Open in the inbox</a></p>${blocks.join('')}` +
    `<h2 style="${styles.heading}">Conversation</h2><table role="presentation" style="${styles.table}">${said.join('')}</table></body></html>`
  );
}

const styles = {
  body: 'margin:0;padding:24px;font:14px/1.5 system-ui,sans-serif;color:#1d2330;background:#ffffff;max-width:680px',
  title: 'font-size:18px;line-height:1.3;margin:0 0 4px',
  heading: 'font-size:13px;margin:20px 0 4px;color:#4a5468',
  quiet: 'margin:0 0 12px;color:#5b6579',
  list: 'margin:0;padding-left:18px',
  button:
    'display:inline-block;padding:8px 14px;border-radius:6px;background:#4a4fc4;color:#ffffff;text-decoration:none',
  table: 'border-collapse:collapse;width:100%',
  time: 'padding:4px 10px 4px 0;color:#5b6579;vertical-align:top;white-space:nowrap',
  speaker: 'padding:4px 10px 4px 0;font-weight:600;vertical-align:top;white-space:nowrap',
  words: 'padding:4px 0;vertical-align:top',
} as const;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
const languageName = (tag: string): string => new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
const percent = (confidence: number | undefined): string =>
  confidence === undefined ? '' : ` (${Math.round(confidence * 100)} % sure)`;
const day = (atMs: number): string => new Date(atMs).toISOString().slice(0, 10);
const time = (atMs: number): string => new Date(atMs).toISOString().slice(11, 16);
