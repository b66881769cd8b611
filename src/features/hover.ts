import { dateInWords, placeOf, unwarnedOf, type CheckedClaim, type Evidence, type Span } from '../core/index.js';
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import { commandLink, escapeMarkdown } from './markdown.js';
import { claimAt, inconsistencies, rangeIn, type DraftView } from './view.js';

export interface HoverOptions {
  /** Passages quoted before the rest is only counted. */
  readonly passages: number;
  /** Command ids behind the links; a link without one is left out. */
  readonly commands: { readonly open: string; readonly cite: string; readonly ignore: string };
}

/** What a hover says, before it is Markdown. */
export interface HoverContent {
  readonly headline: string;
  /** Said below the headline where no passage says it. */
  readonly message: string | null;
  /** What does not fit with the figure in the draft itself. */
  readonly inconsistent: readonly string[];
  readonly passages: readonly HoverPassage[];
  readonly more: number;
  readonly claim: CheckedClaim;
}

interface HoverPassage {
  readonly evidence: Evidence;
  readonly title: string;
  readonly date: string | null;
  readonly isConfidential: boolean;
  /** `speech.txt, line 8` */
  readonly place: string;
}

/** The hover on a claim's own characters; null elsewhere. Reads nothing: all it shows is in the view. */
export function hover(view: DraftView, position: Position, options: HoverOptions): Hover | null {
  const claim = claimAt(view, position);
  if (claim === undefined) return null;
  const content = findHover(view, claim, options.passages);
  return { contents: { kind: MarkupKind.Markdown, value: renderHover(view, content, options) }, range: rangeIn(view.lines, claim.claim.span) };
}

export function findHover(view: DraftView, claim: CheckedClaim, passages: number): HoverContent {
  // two figures of one passage may both bear on a claim; it is read once
  const distinct = claim.evidence.filter((one, at) =>
    claim.evidence.findIndex(({ source, offset, relation }) => source === one.source && offset.start === one.offset.start && relation === one.relation) === at);
  // a source that disagrees stands next to the best that agrees: an editor cuts a long hover, and never there
  const dissent = distinct.findIndex(({ relation }) => relation === 'contradicts');
  const ordered = dissent < 2 ? distinct : [distinct[0] as Evidence, distinct[dissent] as Evidence, ...distinct.slice(1, dissent), ...distinct.slice(dissent + 1)];
  const shown = passages === 1 && dissent > 0 ? ordered.slice(1, 2) : ordered.slice(0, passages);
  const isUnchecked = claim.verdict === null;
  return {
    claim,
    headline: headline(claim),
    message: isUnchecked ? (view.blocked ?? claim.message) : claim.evidence.length === 0 || claim.note !== undefined ? claim.message : null,
    inconsistent: inconsistencies(view, claim.claim).map(({ message }) => message),
    passages: shown.map((evidence) => {
      const source = view.source(evidence.source);
      const name = evidence.source.slice(evidence.source.lastIndexOf('/') + 1);
      return {
        evidence, title: source?.document.metadata.title ?? name, date: source?.document.metadata.date ?? null,
        isConfidential: source?.document.metadata.confidential === true,
        place: [name, placeOf(evidence.locator)].filter((part) => part !== '').join(', '),
      };
    }),
    more: distinct.length - shown.length,
  };
}

/** The verdict in words: what a machine found, never "true". */
function headline(checked: CheckedClaim): string {
  const { claim, verdict, basis, evidence } = checked;
  const sources = (relation: Evidence['relation']): number => new Set(evidence.filter((one) => one.relation === relation).map(({ source }) => source)).size;
  const agree = sources('supports');
  const disagree = sources('contradicts');
  const ignored = claim.ignored === undefined ? '' : ' (ignored)';
  const others = disagree === 0 ? '' : `, ${disagree} ${disagree === 1 ? 'disagrees' : 'disagree'}`;
  switch (verdict) {
    case 'supported': return `Matched in ${count(agree, 'source')}${others}${basis === null || basis === 'exact' || basis === 'quote' ? '' : ` · ${basisInWords[basis]}`}${ignored}`;
    case 'disputed': return `Sources disagree: ${agree} for, ${disagree} against${ignored}`;
    case 'contradicted': return disagree === 0 ? `Day and date do not fit${ignored}` : `${disagree === 1 ? 'The source says' : `${disagree} sources say`} otherwise${ignored}`;
    case 'unsupported': return `No source states this${ignored}`;
    case null: return `${unwarnedOf(checked) === null ? 'Not checked yet' : 'No source states this'}${ignored}`;
  }
}

const basisInWords = {
  equivalent: 'same amount, written differently', rounded: 'rounded', bound: 'within the bound', derived: 'worked out',
} as const;

export function renderHover(view: DraftView, { claim, headline: head, message, inconsistent, passages, more }: HoverContent, { commands }: HoverOptions): string {
  const blocks: string[] = [`**${escapeMarkdown(head)}**`];
  if (message !== null) blocks.push(escapeMarkdown(message));
  for (const one of inconsistent) blocks.push(`⚠ ${escapeMarkdown(one)}`);
  for (const passage of passages) blocks.push(renderPassage(passage, head));
  if (more > 0) blocks.push(`…and ${count(more, 'more passage', 'more passages')}`);
  const ref = { uri: view.uri, claim: claim.claim.id };
  const links = [
    ...(passages.length > 0 ? [commandLink('Open passage', commands.open, ref), commandLink('Copy citation', commands.cite, ref)] : []),
    ...(claim.claim.ignored === undefined ? [commandLink('Ignore…', commands.ignore, ref)] : []),
  ];
  if (links.length > 0) blocks.push(links.join(' · '));
  return blocks.join('\n\n');
}

/** @param head the headline: what it says of the figures is not said again. */
function renderPassage({ evidence, title, date, place: at, isConfidential }: HoverPassage, head: string): string {
  const quote = renderQuote(evidence.quote, evidence.focus);
  const place = isConfidential ? `${at} · confidential` : at;
  const who = [`*${escapeMarkdown(title.trim() === '' ? place : title.trim())}*`, ...(date === null ? [] : [escapeMarkdown(dateInWords(date))])].join(', ');
  const why = [evidence.working ?? '', ...evidence.why].filter((part) => part !== '' && !head.includes(saidAs[part] ?? part)).join(', ');
  return evidence.relation === 'contradicts'
    ? `⚠ ${who}, says **${escapeMarkdown(evidence.says)}**: ${quote}  \n${escapeMarkdown(place)}`
    : `${quote}  \n${who} · ${escapeMarkdown(place)}${why === '' ? '' : ` · ${escapeMarkdown(why)}`}`;
}

/** How the headline puts a reason, where not in its own words. */
const saidAs: Readonly<Record<string, string>> = { 'same when rounded': basisInWords.rounded };

/** The passage in quotation marks, its figure in bold, cut to a readable length around the figure. */
function renderQuote(quote: string, focus: Span | null): string {
  const at = focus ?? { start: 0, end: 0 };
  const from = at.start > reach ? wordStart(quote, at.start - reach) : 0;
  const to = quote.length - at.end > 2 * reach ? wordEnd(quote, at.end + 2 * reach) : quote.length;
  const text = (start: number, end: number): string => escapeMarkdown(quote.slice(start, end));
  // emphasis must not touch white space on its inner side
  const bold = quote.slice(at.start, at.end).trim();
  const body = focus === null || bold === '' ? text(from, to) : `${text(from, at.start)}**${escapeMarkdown(bold)}**${text(at.end, to)}`;
  return `“${from > 0 ? '… ' : ''}${body.trim()}${to < quote.length ? ' …' : ''}”`;
}

// characters kept before the figure, and half of those kept after it: two to four lines of a hover
const reach = 160;

const wordStart = (text: string, at: number): number => {
  const space = text.indexOf(' ', at);
  return space < 0 || space > at + 40 ? at : space + 1;
};
const wordEnd = (text: string, at: number): number => {
  const space = text.lastIndexOf(' ', at);
  return space < at - 40 ? at : space;
};

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
