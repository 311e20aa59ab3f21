import { addressParser } from 'postal-mime';
import { isJsonObject, type JsonObject } from '../json.ts';
import { WireError } from '../wire.ts';

/** What `SendEmail` asks for, checked against the limits of SES. */
export interface OutgoingMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: readonly string[];
  readonly content: SimpleContent | RawContent;
}

export interface SimpleContent {
  readonly kind: 'simple';
  readonly subject: string;
  readonly text?: string;
  readonly html?: string;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly attachments: readonly {
    readonly fileName: string;
    readonly contentType?: string;
    readonly contentBase64: string;
  }[];
}

export interface RawContent {
  readonly kind: 'raw';
  readonly message: Buffer;
}

const mostRecipients = 50;
const mostHeaders = 15;

/**
 * @throws {WireError} `BadRequestException` or `MessageRejected`, as SES would
 * @see https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
 */
export function readSendEmail(request: JsonObject): OutgoingMail {
  const destination = isJsonObject(request.Destination) ? request.Destination : {};
  const to = addressesIn(destination.ToAddresses);
  const cc = addressesIn(destination.CcAddresses);
  const bcc = addressesIn(destination.BccAddresses);
  const content = readContent(request.Content);
  const count = to.length + cc.length + bcc.length;
  if (count > mostRecipients) throw badRequest(`Recipient count exceeds ${mostRecipients}.`);
  if (count === 0 && content.kind === 'simple') throw badRequest('Destination must name at least one address.');
  const from = addressesIn(request.FromEmailAddress === undefined ? [] : [request.FromEmailAddress]);
  if (from.length === 0 && content.kind === 'simple') throw badRequest('FromEmailAddress must be specified.');
  return { from: from[0] ?? '', to, cc, bcc, replyTo: addressesIn(request.ReplyToAddresses), content };
}

function readContent(content: unknown): SimpleContent | RawContent {
  if (isJsonObject(content) && isJsonObject(content.Simple)) return readSimple(content.Simple);
  if (isJsonObject(content) && isJsonObject(content.Raw) && typeof content.Raw.Data === 'string') {
    return { kind: 'raw', message: Buffer.from(content.Raw.Data, 'base64') };
  }
  throw badRequest('Content must hold a Simple or a Raw message; the embedded service keeps no templates.');
}

function readSimple(simple: JsonObject): SimpleContent {
  const body = isJsonObject(simple.Body) ? simple.Body : {};
  const subject = readText('Subject', simple.Subject);
  const text = readText('Body.Text', body.Text);
  const html = readText('Body.Html', body.Html);
  if (subject === undefined) throw badRequest('Subject must be specified.');
  if (text === undefined && html === undefined) throw new WireError(400, 'MessageRejected', 'Email content is empty.');
  if (/[\r\n]/.test(subject)) throw badRequest('Subject must not contain line breaks.');
  return {
    kind: 'simple',
    subject,
    text,
    html,
    headers: readHeaders(listOf(simple.Headers)),
    attachments: listOf(simple.Attachments).map(readAttachment),
  };
}

/** Text without a `Charset` has to be ASCII: SES would send question marks, so it must not pass unseen here. */
function readText(field: string, content: unknown): string | undefined {
  if (!isJsonObject(content) || typeof content.Data !== 'string') return undefined;
  const isAscii = /^\p{ASCII}*$/u.test(content.Data);
  if (!isAscii && content.Charset === undefined)
    throw badRequest(`${field} has other characters than ASCII, and no Charset.`);
  return content.Data;
}

function readHeaders(headers: readonly unknown[]): SimpleContent['headers'] {
  if (headers.length > mostHeaders) throw badRequest(`A message can have at most ${mostHeaders} custom headers.`);
  return headers.map((header) => {
    const { Name: name, Value: value } = isJsonObject(header) ? header : {};
    if (typeof name !== 'string' || !/^[\x21-\x39\x3b-\x7e]{1,126}$/.test(name)) {
      throw badRequest(
        `Header name ${JSON.stringify(name)} must be 1 to 126 printable ASCII characters without a colon.`,
      );
    }
    if (typeof value !== 'string' || !/^[\x20-\x7e]{1,995}$/.test(value)) {
      throw badRequest(`The value of header ${name} must be 1 to 995 printable ASCII characters.`);
    }
    if (name.length + value.length > 996)
      throw badRequest(`Header ${name} is longer than 996 characters with its value.`);
    return { name, value };
  });
}

function readAttachment(attachment: unknown): SimpleContent['attachments'][number] {
  const {
    FileName: fileName,
    RawContent: contentBase64,
    ContentType: contentType,
  } = isJsonObject(attachment) ? attachment : {};
  if (typeof fileName !== 'string' || fileName === '' || typeof contentBase64 !== 'string') {
    throw badRequest('An attachment needs a FileName and RawContent.');
  }
  return { fileName, contentBase64, ...(typeof contentType === 'string' && { contentType }) };
}

function addressesIn(value: unknown): readonly string[] {
  return listOf(value).map((text) => {
    const [mailbox, ...others] = addressParser(typeof text === 'string' ? text : '', { flatten: true });
    const address = mailbox?.address ?? '';
    if (others.length > 0 || !address.includes('@') || address.startsWith('@') || address.endsWith('@')) {
      throw badRequest(`Missing final '@domain' in ${JSON.stringify(text)}.`);
    }
    // SES has no SMTPUTF8; names beyond ASCII are encoded by whoever builds the message.
    if (!/^[\x21-\x7e]+$/.test(address)) throw badRequest(`Address ${address} contains illegal characters.`);
    return text as string;
  });
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const badRequest = (message: string): WireError => new WireError(400, 'BadRequestException', message);
