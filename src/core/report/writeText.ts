import type { CheckedClaim, CheckedDraft, Evidence, Verdict } from '../evidence/types.js';
import { statements } from '../evidence/statements.js';
import { lineIndex, type Position } from '../text/lineIndex.js';
import { dateInWords, placeOf } from '../sources/place.js';
import { printable, type Style } from './style.js';
import type { ReportInput } from './withoutConfidential.js';

/** The report for a person at a terminal: what needs work first, each claim with the passages it rests on. */
export function writeText({ drafts, sources, metadata }: ReportInput, style: Style): string {
  const out: string[] = [];
  for (const draft of drafts) out.push(...writeDraft(draft, metadata, style), '');
  const unread = sources.filter(({ problem }) => problem !== null);
  out.push(style.dim(sources.length === 0 ? 'No sources were found: put them into a folder named "sources" beside the draft.'
    : `${count(sources.length, 'source')}, ${count(sources.reduce((sum, { passages }) => sum + passages, 0), 'passage')}`));
  for (const { path, problem } of unread) out.push(`${style.yellow('!')} ${printable(path)}: ${printable(problem ?? '')}`);
  return `${out.join('\n')}\n`;
}

const sections: readonly { readonly verdict: Verdict | null; readonly title: string; readonly colour: keyof Style }[] = [
  { verdict: 'contradicted', title: 'Contradicted', colour: 'red' },
  { verdict: 'disputed', title: 'Disputed', colour: 'magenta' },
  { verdict: 'unsupported', title: 'Unsupported', colour: 'yellow' },
  { verdict: null, title: 'Not checked', colour: 'cyan' },
  { verdict: 'supported', title: 'Supported', colour: 'green' },
];

function writeDraft({ draft, claims, inconsistencies }: CheckedDraft, metadata: ReportInput['metadata'], style: Style): string[] {
  const lines = lineIndex(draft.text);
  const shown = claims.filter(({ claim }) => claim.ignored === undefined);
  const ignored = claims.length - shown.length;
  const unchecked = statements(draft);
  const checked = shown.filter(({ verdict }) => verdict !== null).length;
  const tally = sections.flatMap(({ verdict, title, colour }) => {
    const found = shown.filter((claim) => claim.verdict === verdict).length;
    return found === 0 ? [] : [style[colour](`${found} ${title.toLowerCase()}`)];
  });
  const out = [`${style.bold(printable(draft.path))}  ${checked > 0 ? `${checked} checked: ` : ''}${[...(tally.length === 0 ? ['no figures to check'] : tally), ...(inconsistencies.length > 0 ? [style.red(`${inconsistencies.length} inconsistent`)] : []), ...(ignored > 0 ? [`${ignored} ignored`] : []), ...(unchecked.length > 0 ? [`${count(unchecked.length, 'statement')} not checked`] : [])].join(style.dim(' · '))}`];
  if (inconsistencies.length > 0) out.push('', style.bold(style.red('Inconsistent')));
  for (const { claim, others, message } of inconsistencies) {
    out.push(`  ${placed(lines.positionAt(claim.span.start), style)} ${style.bold(clipped(printable(claim.text), 60))}  ${printable(message)}`);
    out.push(`${indent}${style.dim(`beside ${others.map(({ text, span }) => `${clipped(printable(text), 40)} (${where(lines.positionAt(span.start))})`).join(', ')}`)}`);
  }
  for (const { verdict, title, colour } of sections) {
    const here = shown.filter((claim) => claim.verdict === verdict);
    if (here.length === 0) continue;
    out.push('', style.bold(style[colour](title)));
    for (const claim of here) out.push(...writeClaim(claim, lines.positionAt(claim.claim.span.start), metadata, style));
  }
  if (unchecked.length > 0) out.push('', style.bold(style.cyan('Not checked: statements without a figure')));
  for (const { span, text, reason } of unchecked) out.push(`  ${placed(lines.positionAt(span.start), style)} ${clipped(printable(text), 90)}  ${style.dim(reasons[reason])}`);
  return out;
}

const where = ({ line, character }: Position): string => `${line + 1}:${character + 1}`;
const placed = (at: Position, style: Style): string => style.dim(where(at).padEnd(7));

function writeClaim({ claim, verdict, basis, message, evidence, note }: CheckedClaim, at: Position, metadata: ReportInput['metadata'], style: Style): string[] {
  const place = placed(at, style);
  const said = verdict === 'supported' ? style.dim([basis ?? '', ...(note === undefined ? [] : [printable(message)])].join(' · ')) : printable(message);
  const [first, ...others] = evidence.filter((one, at) => evidence.findIndex((other) => isSamePassage(one, other)) === at);
  return [
    `  ${place} ${style.bold(clipped(printable(claim.text), 60))}  ${said}`,
    ...(first === undefined ? [] : writeEvidence(first, metadata, style)),
    // the rest in one line each: who agrees, who does not
    ...others.slice(0, maxOthers).map((one) => `${indent}${bullet(one, style)} ${style.dim(`${from(one, metadata)}${one.relation === 'contradicts' ? ` says ${printable(one.says)}` : ''}`)}`),
    ...(others.length > maxOthers ? [`${indent}  ${style.dim(`and ${others.length - maxOthers} more`)}`] : []),
  ];
}

const writeEvidence = (evidence: Evidence, metadata: ReportInput['metadata'], style: Style): string[] => [
  `${indent}${bullet(evidence, style)} “${quoted(evidence, style)}”`,
  `${indent}  ${style.dim([from(evidence, metadata), ...(evidence.working === undefined ? [] : [printable(evidence.working)])].join(' · '))}`,
];

/** Two figures of one passage may both bear on a claim; a person reads it once. */
const isSamePassage = (a: Evidence, b: Evidence): boolean => a.source === b.source && a.offset.start === b.offset.start && a.relation === b.relation;

const reasons = { superlative: 'a superlative', first: 'a first or only one', majority: 'a majority', negation: 'a negation' } as const;

const indent = ' '.repeat(10);
const maxOthers = 3;

const bullet = ({ relation }: Evidence, style: Style): string => (relation === 'contradicts' ? style.red('≠') : style.green('='));

/** `Address to students, 6 Nov 2019 · sources/speech.txt, line 8` */
function from({ source, locator }: Evidence, metadata: ReportInput['metadata']): string {
  const { title, date } = metadata(source) ?? {};
  const who = [title, date === undefined ? undefined : dateInWords(date)].filter((part) => part !== undefined && part !== '').join(', ');
  const place = placeOf(locator);
  return printable(`${who === '' ? '' : `${clipped(who, 100)} · `}${source}${place === '' ? '' : `, ${place}`}`);
}

/** The passage with its figure in bold, cut to about two lines around it. */
function quoted({ quote, focus }: Evidence, style: Style): string {
  const { start, end } = focus ?? { start: 0, end: 0 };
  const first = Math.max(0, start - 90);
  const last = Math.min(quote.length, end + 110);
  const gap = (text: string): string => printable(`.${text}.`).slice(1, -1);
  return `${first > 0 ? '…' : ''}${gap(quote.slice(first, start))}${end > start ? style.bold(gap(quote.slice(start, end))) : ''}${gap(quote.slice(end, last))}${last < quote.length ? '…' : ''}`;
}

const clipped = (text: string, length: number): string => (text.length > length ? `${text.slice(0, length - 1)}…` : text);
const count = (n: number, one: string): string => `${n.toLocaleString('en')} ${n === 1 ? one : `${one}s`}`;
