/** A place as LSP counts it: zero-based line, zero-based UTF-16 code unit in that line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Line starts of a text; LF, CRLF and lone CR end a line. */
export interface LineIndex {
  readonly count: number;
  positionAt(offset: number): Position;
  offsetAt(position: Position): number;
  /** Offset at which a zero-based line starts. */
  lineStart(line: number): number;
}

/** Finds lines as far as they are asked for; look-ups are logarithmic. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  const breakBehind = breakFinder(text);
  let isWhole = false;
  let last = 0;
  const findOne = (): void => {
    const next = breakBehind(starts[starts.length - 1] as number);
    if (next < 0) isWhole = true;
    else starts.push(next);
  };
  const findLine = (line: number): void => {
    while (!isWhole && starts.length <= line) findOne();
  };
  const lineStart = (line: number): number => {
    findLine(line);
    return starts[Math.max(0, Math.min(line, starts.length - 1))] as number;
  };
  return {
    get count() {
      findLine(Infinity);
      return starts.length;
    },
    lineStart,
    positionAt(offset) {
      const wanted = Math.max(0, Math.min(offset, text.length));
      while (!isWhole && (starts[starts.length - 1] as number) <= wanted) findOne();
      // mostly asked for one place after another: the search spreads out from where the last one ended
      let low = (starts[last] as number) <= wanted ? last : 0;
      let high = low === last ? starts.length - 1 : last - 1;
      for (let step = 1; low + step <= high; step *= 2) {
        if ((starts[low + step] as number) <= wanted) low += step;
        else high = low + step - 1;
      }
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= wanted) low = middle;
        else high = middle - 1;
      }
      last = low;
      return { line: low, character: wanted - (starts[low] as number) };
    },
    offsetAt({ line, character }) {
      findLine(line + 1);
      if (line >= starts.length) return text.length;
      const end = line + 1 < starts.length ? (starts[line + 1] as number) : text.length;
      return Math.min(lineStart(line) + character, end);
    },
  };
}

/** Where the line behind the one that starts at an offset starts; -1 for the last line. */
function breakFinder(text: string): (from: number) => number {
  // most texts hold no CR: their breaks are found several times as fast
  if (!text.includes('\r')) return (from) => text.indexOf('\n', from) + 1 || -1;
  return (from) => {
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) return at + 1;
    }
    return -1;
  };
}
