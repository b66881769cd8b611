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

/** Indexes `text` once; look-ups are logarithmic. */
export function lineIndex(text: string): LineIndex {
  const starts: number[] = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  const lineStart = (line: number): number => starts[Math.max(0, Math.min(line, starts.length - 1))] as number;
  return {
    count: starts.length,
    lineStart,
    positionAt(offset) {
      const wanted = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] as number) <= wanted) low = middle;
        else high = middle - 1;
      }
      return { line: low, character: wanted - (starts[low] as number) };
    },
    offsetAt({ line, character }) {
      if (line >= starts.length) return text.length;
      const end = line + 1 < starts.length ? (starts[line + 1] as number) : text.length;
      return Math.min(lineStart(line) + character, end);
    },
  };
}
