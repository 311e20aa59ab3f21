import { t } from '../../../i18n/translate.ts';
import { messages } from './messages.ts';

/**
 * What a mail may do in its frame: be text with its own styles, and pictures that came with it. The frame is sandboxed
 * without scripts as well; both hold alone, so that a mistake in one does not open the door.
 */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Mails are written for white paper, whatever the theme of the app. */
const paper =
  'html{color-scheme:light;background:#fff;color:#1d2330}body{margin:0;padding:24px;font:14px/1.5 system-ui,sans-serif;overflow-wrap:anywhere}img{max-width:100%}';

/**
 * The page that stands in the frame. Parsers put what belongs to a head into ours and go on with the body, so a whole
 * document fits in here as well as a piece of one.
 */
export const mailDocument = (html: string, hasOwnBox = false): string =>
  `<!doctype html><html lang="und"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">` +
  `<meta name="referrer" content="no-referrer"><base target="_blank"><title>Mail</title><style>${paper}${hasOwnBox ? 'body{padding:0}' : ''}</style></head><body>${html}</body></html>`;

/** Things that a mail has no use for here, and that act without a script. */
const unwanted = 'script, meta, base, link, iframe, frame, object, embed, form, audio, video, source, template';

export interface SafeMail {
  readonly document: string;
  /** Pictures that are somewhere else, and were not fetched: whoever fetches them tells the sender that they read it. */
  readonly remotePictures: number;
}

/** Makes a mail fit to be shown: the policy does the guarding, this keeps the page quiet and its links in new tabs. */
export function toSafeMail(html: string): SafeMail {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll(unwanted)) element.remove();
  for (const link of parsed.querySelectorAll('a, area')) {
    if (!/^(https?|mailto|tel):/i.test(link.getAttribute('href') ?? '')) link.removeAttribute('href');
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  const pictures = [...parsed.querySelectorAll('img')].filter(
    (image) => !/^data:/i.test(image.getAttribute('src') ?? '') || image.hasAttribute('srcset'),
  );
  for (const picture of pictures) picture.replaceWith(`[${picture.alt || t(messages.picture)}]`);
  const style = parsed.body.getAttribute('style');
  // Ours wraps it, so what the mail says about its body goes to a box around its content.
  const content = style === null ? parsed.body.innerHTML : boxed(parsed, style);
  const styles = [...parsed.head.querySelectorAll('style')].map((element) => element.outerHTML).join('');
  return { document: mailDocument(styles + content, style !== null), remotePictures: pictures.length };
}

function boxed(parsed: Document, style: string): string {
  const box = parsed.createElement('div');
  box.setAttribute('style', style);
  box.append(...parsed.body.childNodes);
  return box.outerHTML;
}
