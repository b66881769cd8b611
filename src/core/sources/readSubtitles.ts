import type { Parsed, Problem } from '../problem.js';
import { MappedTextBuilder } from '../text/mappedText.js';
import type { Span } from '../text/span.js';
import { passagesBuilder } from './passagesBuilder.js';
import type { ReaderInput } from './reader.js';
import { clock, speakerLabels } from './speakers.js';
import { joinLines, textLines } from './textLines.js';
import type { SourceDocument } from './types.js';

const TIMING = /^((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})(?:[ \t]*-->[ \t]*|,)((?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/;
/** A pause this long, in seconds, ends a paragraph; so does this much text without one, in UTF-16 code units. */
const PAUSE = 4;
const LONGEST = 1_200;

/** SRT, VTT and SBV: cues are joined until a sentence, a speaker or a pause ends; each sentence has the time stamp of the cue it starts in. */
export function readSubtitles({ path, text }: ReaderInput): Parsed<SourceDocument> {
  const problems: Problem[] = [];
  const builder = passagesBuilder(text, problems);
  const lines = textLines(text);
  const open = speakerLabels(text, lines, true);
  let prose = new MappedTextBuilder();
  let speaker: string | undefined;
  let stamps: { at: number; time: string }[] = [];
  let time = '';
  let lastEnd = 0;
  let inNote = false;
  let title: string | undefined;

  const flush = (): void => {
    const mapped = prose.build();
    const cues = stamps;
    if (mapped.text.trim() !== '') {
      builder.block(mapped, { kind: 'cue', locator: (at) => ({ time: timeAt(cues, at) }), ...(speaker === undefined ? {} : { speaker }) });
    }
    prose = new MappedTextBuilder();
    stamps = [];
  };
  // before the first cue, notes and the first line say what was recorded, when, and who speaks
  let note: Span[] = [];
  const openNote = (line: Span, words: string): void => {
    const mark = /^(?:NOTE|WEBVTT)(?:[ \t]+(?:[-–:][ \t]+)?|$)/.exec(words);
    if (mark !== null) note = [{ start: line.start + mark[0].length, end: line.end }];
    else if (inNote && note.length > 0) note.push(line);
  };
  const flushNote = (): void => {
    const said = note.filter(({ start, end }) => end > start);
    if (said.length > 0) builder.block(joinLines(text, said), { kind: 'caption' });
    note = [];
  };
  lines.forEach((line, index) => {
    if (builder.isFull) return;
    const words = text.slice(line.start, line.end);
    const timing = TIMING.exec(words);
    if (words === '' || timing !== null) flushNote();
    if (words === '') {
      inNote = false;
      return;
    }
    if (timing !== null) {
      const start = seconds(timing[1] ?? '');
      if (start - lastEnd > PAUSE || prose.size > LONGEST) flush();
      lastEnd = seconds(timing[2] ?? '');
      time = clock(timing[1] ?? '');
      inNote = false;
      return;
    }
    if (time === '' && /^Title:/i.test(words)) title = words.slice(6).trim();
    if (/^(?:NOTE|STYLE|REGION)(?:$|[ \t])/.test(words) && text.slice((lines[index - 1] ?? line).start, (lines[index - 1] ?? line).end) === '') inNote = true;
    const next = lines[index + 1];
    const isNumber = next !== undefined && TIMING.test(text.slice(next.start, next.end));
    if (time === '' && !isNumber) openNote(line, words);
    if (inNote || time === '' || isNumber) return;
    const spoken = spokenIn(text, line);
    const opening = open({ start: spoken[0]?.start ?? line.start, end: line.end });
    const name = spoken.speaker ?? opening.speaker;
    // a dash says that another speaks, and not who
    if (name === undefined ? spoken.isOther === true : name !== speaker) {
      flush();
      speaker = name;
    } else if (spoken.isOther === true) flush();
    let first = true;
    for (const piece of spoken) {
      const start = first && spoken.speaker === undefined ? Math.max(piece.start, Math.min(opening.body, piece.end)) : piece.start;
      const isFirst = first;
      first = false;
      if (start >= piece.end) continue;
      if (isFirst && prose.size > 0 && prose.lastChar !== ' ') prose.add(' ', start, start);
      stamps.push({ at: start, time });
      addWords(prose, text, start, piece.end);
    }
  });
  flush();
  return { value: builder.build(path, title === undefined ? {} : { title }), problems };
}

const timeAt = (stamps: readonly { at: number; time: string }[], at: number): string => {
  let low = 0;
  let high = stamps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stamps[middle]?.at ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return stamps[low]?.time ?? '';
};

function seconds(stamp: string): number {
  return stamp.replace(',', '.').split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Pieces of words; the voice that a tag names; whether a dash says that another speaks. */
type Spoken = Span[] & { speaker?: string; isOther?: true };

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '', rlm: '' };

function addWords(prose: MappedTextBuilder, text: string, start: number, end: number): void {
  let from = start;
  for (const found of text.slice(start, end).matchAll(/&(amp|lt|gt|nbsp|lrm|rlm);/g)) {
    const at = start + found.index;
    if (at > from) prose.add(text.slice(from, at), from);
    from = at + found[0].length;
    prose.add(ENTITIES[found[1] ?? ''] ?? '', at, from);
  }
  if (end > from) prose.add(text.slice(from, end), from);
}

/** The words of a cue line without its tags (`<i>`, `<v Name>`, `{\an8}`) and dashes, as pieces; and the voice a tag names. */
function spokenIn(text: string, line: Span): Spoken {
  const pieces: Spoken = [];
  let from = line.start;
  const skipDashes = (): void => {
    while (from < line.end && '-–> \t'.includes(text.charAt(from))) {
      if (/^(?:[-–]|>>)/.test(text.slice(from, from + 2))) pieces.isOther = true;
      from++;
    }
  };
  skipDashes();
  for (let at = from; at < line.end; at++) {
    const char = text.charAt(at);
    if (char !== '<' && char !== '{') continue;
    const close = text.indexOf(char === '<' ? '>' : '}', at);
    if (close < 0 || close >= line.end || close - at > 200) continue;
    if (at > from) pieces.push({ start: from, end: at });
    const voice = /^<v(?:\.[^\s>]{1,40})?[ \t]([^>]{1,80})/.exec(text.slice(at, close));
    if (voice !== null) pieces.speaker = (voice[1] ?? '').trim();
    from = close + 1;
    at = close;
    if (pieces.length === 0) skipDashes();
  }
  if (from < line.end) pieces.push({ start: from, end: line.end });
  return pieces;
}
