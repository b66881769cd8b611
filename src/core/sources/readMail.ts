import PostalMime from 'postal-mime';
import type { Parsed, Problem } from '../problem.js';
import { extensionOf } from './formats.js';
import { isoDate } from './findDate.js';
import { passagesBuilder, type PassagesBuilder } from './passagesBuilder.js';
import { readInPart, unreadable, type ReaderInput } from './reader.js';
import type { SourceDocument, SourceMetadata } from './types.js';

/** Messages of an mbox, parts and attachments of a message beyond these are left out, with a problem. */
const MAX_MESSAGES = 5_000;
const MAX_ATTACHMENTS = 50;
const MAX_ATTACHMENT = 32 * 1024 * 1024;
/** Bytes of one message; a larger one is refused. Mail servers take 25 MB with its attachments, which are a third larger as they are sent. */
const MAX_MESSAGE = 36 * 1024 * 1024;
/** Bytes of all messages of a mailbox; those that lie behind them are left out, with a problem. */
const MAX_MAILBOX = 24 * 1024 * 1024;
/** Parts within parts; mail programs make five or six. */
const MAX_NESTING = 30;

/**
 * Mail (EML, MBOX) and page snapshots (MHTML): message after message with its sender and date, attachments through the other
 * readers. The document's text is what was read out of the parts.
 */
export async function readMail(input: ReaderInput): Promise<Parsed<SourceDocument>> {
  const problems: Problem[] = [];
  const builder = passagesBuilder(null, problems);
  const messages = extensionOf(input.path) === 'mbox' ? splitMbox(input.bytes) : [input.bytes];
  if ((messages[0]?.length ?? 0) > MAX_MESSAGE) return unreadable(input.path, 'too-large', `A message of it is larger than ${MAX_MESSAGE / 1024 / 1024} MB; save its attachments by themselves.`);
  let metadata: SourceMetadata = {};
  let unread = 0;
  let left = MAX_MAILBOX;
  for (const [index, message] of messages.entries()) {
    left -= message.length;
    // the first is read in any case
    if (index >= MAX_MESSAGES || (left < 0 && index > 0) || builder.isFull) {
      problems.push(readInPart('too-large', `Only the first ${index.toLocaleString('en')} of ${messages.length.toLocaleString('en')} messages were read.`));
      break;
    }
    try {
      if (messages.length > 1) builder.message(index + 1);
      metadata = { ...(await readMessage(message, input, builder, problems, messages.length > 1)), ...metadata };
    } catch {
      unread++;
    }
  }
  if (unread === messages.length) return unreadable(input.path, 'damaged', 'It could not be understood as mail: its parts are damaged or nested too deep.');
  if (unread > 0) problems.push(readInPart('damaged', `${unread} of ${messages.length} messages could not be understood.`));
  // a mailbox of many messages has no one date or author
  return { value: builder.build(input.path, messages.length > 1 ? {} : metadata), problems };
}

async function readMessage(bytes: Uint8Array, input: ReaderInput, builder: PassagesBuilder, problems: Problem[], isOneOfMany: boolean): Promise<SourceMetadata> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: MAX_NESTING, maxRfc822NestingDepth: 3 });
  const from = westernised(mail.from?.name || (mail.from && 'address' in mail.from ? mail.from.address : undefined));
  const subject = westernised(mail.subject);
  const date = isoDate(mail.date);
  const location = mail.headers.find((header) => header.key === 'snapshot-content-location' || header.key === 'content-location')?.value;
  const isSnapshot = /^mht/.test(extensionOf(input.path));
  let metadata: SourceMetadata = {
    ...(subject ? { title: subject } : {}), ...(from && !isSnapshot ? { author: from } : {}), ...(date === undefined ? {} : { date }),
    ...(location !== undefined && /^https?:/.test(location) ? { url: location } : {}),
  };
  builder.resetHeadings();
  // in a mailbox, “yesterday” is the day before the message's
  if (isOneOfMany) builder.dated(date);
  if (!isSnapshot && subject) builder.heading(1, subject);
  if (!isSnapshot && (from || mail.date)) builder.block([from === undefined ? '' : `From: ${from}`, date === undefined ? '' : `Date: ${mail.date?.slice(0, 10) ?? date}`].filter((part) => part !== '').join('; '), { kind: 'caption', whole: true });
  const speaker = isSnapshot || !from ? {} : { speaker: from };
  const plain = westernised(mail.text)?.trim() ?? '';
  const html = westernised(mail.html);
  if (html !== undefined && (isSnapshot || plain.length < html.length / 40)) {
    const page = await input.nested({ path: `${input.path}.html`, text: html });
    builder.append(page.value, speaker);
    problems.push(...page.problems);
    // what the page says of itself comes before what the saving program wrote
    if (isSnapshot) metadata = { ...metadata, ...page.value.metadata };
  } else {
    for (const { text, isQuoted } of stretches(plain)) builder.append((await input.nested({ path: `${input.path}.txt`, text })).value, isQuoted ? {} : speaker);
  }

  const attachments = mail.attachments.filter((one) => !isSnapshot && one.related !== true);
  if (attachments.length > MAX_ATTACHMENTS) problems.push(readInPart('too-large', `Only the first ${MAX_ATTACHMENTS} of ${attachments.length} attachments were read.`));
  for (const one of attachments.slice(0, MAX_ATTACHMENTS)) {
    if (builder.isFull) break;
    const content = typeof one.content === 'string' ? new TextEncoder().encode(one.content) : new Uint8Array(one.content);
    const name = (one.filename ?? (one.mimeType === 'message/rfc822' ? 'message.eml' : 'attachment')).replace(/^.*[\\/]/, '');
    if (content.length > MAX_ATTACHMENT) {
      problems.push(readInPart('too-large', `The attachment ${name} is larger than ${MAX_ATTACHMENT / 1024 / 1024} MB and was not read.`));
      continue;
    }
    const { value, problems: inner } = await input.nested({ path: name, bytes: content });
    if (value.passages.length > 0) {
      builder.heading(2, name);
      // in a message that was passed on, “yesterday” is the day before that one's
      const isOlder = value.metadata.date !== undefined && /\.eml$/i.test(name);
      if (isOlder) builder.dated(value.metadata.date);
      builder.append(value);
      if (isOlder) builder.dated(isOneOfMany ? date : undefined);
    }
    problems.push(...inner.filter((problem) => problem.code !== 'no-text').map((problem) => ({ ...readInPart(problem.code, `Attachment ${name}: ${problem.message}`) })));
  }
  return metadata;
}

/** Quoted lines, without their marks so that their sentences join, apart from the writer's own: who wrote them stays open. */
function stretches(text: string): { readonly text: string; readonly isQuoted: boolean }[] {
  const found: { lines: string[]; isQuoted: boolean }[] = [];
  for (const line of text.split('\n')) {
    let at = 0;
    while (at < line.length && (line.charAt(at) === '>' || (line.charAt(at) === ' ' && line.charAt(at + 1) === '>'))) at++;
    const last = found[found.length - 1];
    const plain = at > 0 ? line.slice(at).trimStart() : line;
    // mailboxes mark lines that begin as the first of a message does
    const isQuoted = at > 0 && !line.startsWith('>From ');
    if (last !== undefined && last.isQuoted === isQuoted) last.lines.push(plain);
    else found.push({ lines: [plain], isQuoted });
  }
  return found.map(({ lines, isQuoted }) => ({ text: lines.join('\n'), isQuoted })).filter((one) => one.text.trim() !== '');
}

const WESTERN = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What Node 20 decodes as control characters in Windows-1252 is quotation marks, dashes and € (see `decodeBytes`); mail holds no such controls. */
const westernised = <T extends string | undefined>(text: T): T => (text?.replace(/[\x80-\x9f]/g, (control) => WESTERN.charAt(control.charCodeAt(0) - 128)) as T);

/** Messages of an mbox: each starts with a line "From …" behind an empty line. */
function splitMbox(bytes: Uint8Array): Uint8Array[] {
  const starts: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    if (bytes[at] === 70 && bytes[at + 1] === 114 && bytes[at + 2] === 111 && bytes[at + 3] === 109 && bytes[at + 4] === 32 && (at === 0 || isBlankBefore(bytes, at))) starts.push(at);
    const end = bytes.indexOf(10, at);
    at = end < 0 ? bytes.length : end + 1;
  }
  if (starts.length === 0) return [bytes];
  return starts.map((start, i) => {
    const line = bytes.indexOf(10, start);
    return bytes.subarray(line < 0 ? start : line + 1, starts[i + 1] ?? bytes.length);
  });
}

const isBlankBefore = (bytes: Uint8Array, at: number): boolean => bytes[at - 1] === 10 && (bytes[at - 2] === 10 || (bytes[at - 2] === 13 && bytes[at - 3] === 10));
