import { addGrid, type GridRow } from './docxTable.js';
import type { PassagesBuilder } from './passagesBuilder.js';
import type { Locator } from './types.js';

/** Words beside the text: a footnote, a comment with its author, or what a picture shows. */
export interface Aside {
  readonly text: string;
  readonly author?: string;
  readonly isPicture?: true;
}

/** Alt text of fewer words is a name. */
const MIN_ALT = 5;
/** What office programs write by themselves, in the languages that they speak most. */
const MACHINE_MADE = /automatically generated|ai-generated|automatisch generiert|généré[es]* automatiquement|generad[ao]s? automáticamente/i;

const UNEVEN = /[^\S ]| {2}/;

/** Text with one blank between its words; most has that already. */
const evenly = (text: string): string => (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

/** What is said in place of a picture, as words beside the text; none where it is a name, or a program's guess. */
export function pictureText(alt: string | undefined): Aside[] {
  const text = evenly(alt ?? '');
  return text.split(' ').length < MIN_ALT || MACHINE_MADE.test(text) ? [] : [{ text, isPicture: true }];
}

export interface OfficeParagraph {
  readonly text: string;
  /** Heading level, 0 for a title, null for text. */
  readonly level: number | null;
  readonly isItem?: boolean;
  readonly isCaption?: boolean;
  /** All of it is bold. */
  readonly isBold?: boolean;
  readonly asides?: readonly Aside[];
  readonly locator?: Partial<Locator>;
}

/** Takes a text document's paragraphs and tables in order. */
export interface OfficeText {
  paragraph(paragraph: OfficeParagraph): void;
  table(rows: readonly GridRow[], asides?: readonly Aside[], locator?: Partial<Locator>): void;
  /** The first paragraphs, and what was marked as title. */
  readonly tops: readonly string[];
  readonly title: string | undefined;
}

/** Set in bold, short, no sentence: a heading by hand. */
const looksLikeHeading = (text: string): boolean => text.length <= 100 && /\p{L}/u.test(text) && !/[.;:,!?]$/.test(text);

/** Feeds a builder from a word processor's text: headings, items, captions of tables, asides behind the paragraph that has them. */
export function officeText(builder: PassagesBuilder): OfficeText {
  const tops: string[] = [];
  let title: string | undefined;
  let caption: string | null = null;
  // what was said in place of the last picture: converters write it again as its caption
  let alt: string | null = null;
  const addAsides = (asides: readonly Aside[], locator: Partial<Locator> | undefined): void => {
    alt = asides.findLast(({ isPicture }) => isPicture === true)?.text ?? alt;
    for (const { text, author, isPicture } of asides) builder.block(text, { ...(isPicture === true ? { kind: 'caption', whole: true } : {}), ...(author === undefined ? {} : { speaker: author }), ...(locator === undefined ? {} : { locator }) });
  };
  return {
    paragraph({ text: raw, level: given, isItem, isCaption, isBold, asides, locator }) {
      const text = evenly(raw);
      const where = locator === undefined ? {} : { locator };
      if (text !== '') {
        if (tops.length < 12) tops.push(text);
        // a short line right above a table names it, whatever its style
        caption = text.length <= 150 && isItem !== true && !/[.!?]$/.test(text) ? text : null;
        const level = given ?? (isBold === true && isItem !== true && looksLikeHeading(text) ? 7 : null);
        if (level !== null) {
          if (level === 0) title ??= text;
          builder.heading(level, text, where);
        } else if (isCaption === true) {
          caption = text;
          if (text !== alt) builder.block(text, { kind: 'caption', whole: true, ...where });
        } else builder.block(text, { ...(isItem === true ? { kind: 'list-item' } : {}), ...where });
      }
      addAsides(asides ?? [], locator);
    },
    table(rows, asides = [], locator) {
      addGrid(builder, rows, { caption, ...(locator === undefined ? {} : { locator }) });
      caption = null;
      addAsides(asides, locator);
    },
    tops,
    get title() {
      return title;
    },
  };
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';

/** Raised and lowered digits stay apart from the figures before them: 10⁶ is no 106. `before` is the text in front; CO2 stays as it is. */
export function shifted(text: string, how: 'super' | 'sub' | null, before: string): string {
  if (how === null || (how === 'sub' && /\p{L}$/u.test(before.slice(-2)))) return text;
  const digits = how === 'super' ? SUPERSCRIPT : SUBSCRIPT;
  return text.replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? digit).replace(/[-\u2212]/g, how === 'super' ? '⁻' : '₋');
}
