/** The customers write in English, whatever the page speaks: it is what the message says of itself. */
const aboutInvoice = 'My last invoice is wrong. I want to talk to a real person about it, please.';
const aboutConnection = 'I want to talk to a real person about my connection, please.';

/** A message that the sample hands to a person whatever the hour, as each channel would post it. */
const samples = {
  email: {
    text: aboutInvoice,
    customer: { id: 'ana', name: 'Ana Lima', email: 'ana@example.com', tier: 'gold' },
  },
  voice: {
    text: aboutConnection,
    customer: { id: 'ben', name: 'Ben Okoro', phone: '+493023125042' },
  },
} as const;

/**
 * A command for a terminal that makes the first mail or the first call appear.
 * The key is read from the file where the local host writes it, so that it shows up neither here nor in a shell history.
 */
export function firstTry(channel: keyof typeof samples, baseUrl: string): string {
  const message = { messageId: 'm-1', role: 'customer', channel, language: 'en', ...samples[channel] };
  return [
    `KEY=$(node -p "require('./.baton/local.json').channelKeys.${channel}")`,
    `curl ${baseUrl}/v1/conversations/${channel}-$(date +%s)/messages \\`,
    `  -H "Authorization: Bearer $KEY" -H 'content-type: application/json' \\`,
    `  -d '${lines(message)}'`,
  ].join('\n');
}

/** A field to a line: the whole message should be in sight before somebody sends it. */
const lines = (message: Readonly<Record<string, unknown>>): string => {
  const fields = Object.entries(message).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`);
  return `{ ${fields.slice(0, 4).join(', ')},\n        ${fields.slice(4).join(',\n        ')} }`;
};
