/** The part of a message above its first empty line, as header fields with their folded lines, and the rest. */
function split(message: Buffer): { fields: readonly string[]; rest: Buffer } {
  const separator = /\r?\n\r?\n/.exec(message.toString('latin1'));
  const end = separator ? separator.index : message.length;
  const fields = message
    .subarray(0, end)
    .toString('latin1')
    .split(/\r?\n(?![ \t])/);
  return {
    fields: fields.filter((field) => field !== ''),
    rest: message.subarray(separator ? end + separator[0].length : end),
  };
}

/** As SES does with a raw message: its own `Message-ID` over the sender's, and no `Bcc` that a receiver could read. */
export function withMessageId(message: Buffer, messageId: string): Buffer {
  const { fields, rest } = split(message);
  const kept = fields.filter((field) => !/^(message-id|bcc)[ \t]*:/i.test(field));
  const head = [`Message-ID: ${messageId}`, ...kept].join('\r\n');
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), rest]);
}
