import { MappedTextBuilder, type MappedText } from '../text/mappedText.js';
import type { HtmlText } from './htmlTree.js';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/**
 * Collects inline text as a browser shows it: white space folded, soft hyphens dropped. Raised and lowered digits become raised and
 * lowered characters, so that 4 000<sup>2</sup> never reads as 4 0002; digits of neighbouring elements are kept apart.
 */
export interface HtmlInline {
  text(node: HtmlText, style: 'plain' | 'sup' | 'sub'): void;
  /** An element of its own starts or ends here: digits on both sides do not join. */
  boundary(at: number): void;
  /** A space that stands for markup at `at`. */
  space(at: number): void;
  readonly isEmpty: boolean;
  /** What was collected, and a fresh start; null when there was nothing but white space. */
  take(): MappedText | null;
}

const isFoldable = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const isDropped = (code: number): boolean => code === 0xad || code === 0x200b || code === 0xfeff || code === 0;
const isShown = (code: number): boolean => !isFoldable(code) && !isDropped(code);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** See `HtmlInline`. */
export function htmlInline(): HtmlInline {
  let builder = new MappedTextBuilder();
  let pending = -1;
  let pendingEnd = -1;
  let edge = false;
  const flushSpace = (): void => {
    if (pending >= 0 && builder.size > 0) builder.add(' ', pending, Math.max(pendingEnd, pending));
    pending = -1;
  };
  const add = (text: string, start: number, end: number): void => {
    if (edge && pending < 0 && builder.size > 0 && isDigit(builder.lastChar.charCodeAt(0)) && isDigit(text.charCodeAt(0))) builder.add(' ', start, start);
    edge = false;
    flushSpace();
    builder.add(text, start, end);
  };
  return {
    text({ text, start, end }, style) {
      const verbatim = end - start === text.length;
      let at = 0;
      while (at < text.length) {
        const code = text.charCodeAt(at);
        if (isFoldable(code)) {
          if (pending < 0) pending = verbatim ? start + at : start;
          pendingEnd = verbatim ? start + at + 1 : end;
          at++;
          continue;
        }
        if (isDropped(code)) {
          at++;
          continue;
        }
        let to = at + 1;
        if (style === 'plain') {
          // single spaces between words stay as they are
          while (to < text.length && (isShown(text.charCodeAt(to)) || (verbatim && text.charCodeAt(to) === 32 && to + 1 < text.length && isShown(text.charCodeAt(to + 1))))) to++;
          add(text.slice(at, to), verbatim ? start + at : start, verbatim ? start + to : end);
        } else {
          const raised = isDigit(code) ? (style === 'sup' ? SUPERSCRIPTS : SUBSCRIPTS).charAt(code - 48) : text.charAt(at);
          // H2O and CO2 are written with plain digits everywhere else
          const asWord = style === 'sub' && /\p{L}/u.test(builder.lastChar);
          add(asWord ? text.charAt(at) : raised, verbatim ? start + at : start, verbatim ? start + at + 1 : end);
        }
        at = to;
      }
    },
    boundary() {
      edge = true;
    },
    space(at) {
      if (pending >= 0) return;
      pending = at;
      pendingEnd = at;
    },
    get isEmpty() {
      return builder.size === 0;
    },
    take() {
      const built = builder.size === 0 ? null : builder.build();
      builder = new MappedTextBuilder();
      pending = -1;
      edge = false;
      return built;
    },
  };
}
