import { findDate, isoDate } from './findDate.js';
import { elementsOf, textOf, type HtmlElement, type HtmlTree } from './htmlTree.js';
import type { SourceMetadata } from './types.js';

/** JSON-LD objects looked at. */
const MAX_OBJECTS = 2_000;
const ARTICLE = /article|report|posting|webpage|creativework|pressrelease|dataset|book|speech|statement/i;
const PUBLISHED = ['article:published_time', 'datepublished', 'date', 'dc.date', 'dcterms.date', 'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date.created', 'citation_publication_date', 'citation_date', 'pubdate', 'publishdate', 'publish-date', 'publication_date', 'og:published_time', 'sailthru.date', 'parsely-pub-date', 'article.published', 'created', 'originalpublicationdate'];
const MODIFIED = ['article:modified_time', 'datemodified', 'og:updated_time', 'last-modified', 'dcterms.modified', 'dc.date.modified', 'lastmod', 'revised', 'article.updated'];

type Fields = { -readonly [K in keyof SourceMetadata]: SourceMetadata[K] };

/** Title, author, publisher, dates and address of a page: JSON-LD first, then meta elements, microdata and what the page shows. `head` is the start of the file, where browsers note what they saved. */
export function htmlMetadata(tree: HtmlTree, main: HtmlElement, head: string): SourceMetadata {
  const metas = new Map<string, string>();
  const shown: Fields = {};
  let pageTitle: string | undefined;
  let heading: string | undefined;
  let firstTime: string | undefined;
  let canonical: string | undefined;
  let lang: string | undefined;
  let foot: string | undefined;
  for (const element of elementsOf(tree.root)) {
    const { tag, attributes } = element;
    const prop = attributes.itemprop?.toLowerCase();
    if (tag === 'html') lang = attributes.lang ?? attributes['xml:lang'];
    else if (tag === 'meta') {
      const name = (attributes.property ?? attributes.name ?? attributes.itemprop ?? attributes['http-equiv'] ?? '').toLowerCase();
      const content = attributes.content?.trim();
      if (name !== '' && content !== undefined && content !== '' && !metas.has(name)) metas.set(name, content);
    } else if (tag === 'title') pageTitle ??= textOf(element, 500) || undefined;
    else if (tag === 'link' && attributes.rel?.toLowerCase() === 'canonical') canonical ??= attributes.href;
    else if (tag === 'h1') heading ??= textOf(element, 500) || undefined;
    else if (tag === 'footer' || attributes.id === 'footer') foot ??= textOf(element, 600);
    if (tag === 'time') {
      const date = isoDate(attributes.datetime) ?? isoDate(textOf(element, 100));
      if (prop === 'datemodified' || /updat|modif/i.test(attributes.class ?? '')) shown.modified ??= date;
      else if (prop === 'datepublished' || attributes.pubdate !== undefined) shown.date ??= date;
      else if (isBelow(element, main)) firstTime ??= date;
    } else if (prop === 'datepublished') shown.date ??= isoDate(attributes.content ?? textOf(element, 100));
    else if (prop === 'datemodified') shown.modified ??= isoDate(attributes.content ?? textOf(element, 100));
    if (tag !== 'meta' && (prop === 'author' || attributes.rel === 'author')) shown.author ??= textOf(element, 200) || undefined;
    if (/(?:^|[-_ ])(?:byline|dateline|published|pubdate|post-date|entry-date|timestamp)(?:$|[-_ ])/i.test(attributes.class ?? '') && element.textLength < 250) fromByline(textOf(element, 300), shown);
  }
  const ld = fromJsonLd(tree.jsonLd);
  const saved = /(?:saved from url=\(\d{1,5}\)|Page saved with SingleFile\s{1,20}url:\s{1,5})(https?:\/\/[^\s]{1,2000})/.exec(head);
  const meta = (...names: readonly string[]): string | undefined => names.map((name) => metas.get(name)).find((value) => value !== undefined);
  const metaDate = (names: readonly string[]): string | undefined => names.map((name) => isoDate(metas.get(name))).find((value) => value !== undefined);
  const author = meta('author', 'dc.creator', 'dcterms.creator', 'citation_author', 'parsely-author', 'article:author', 'byl');
  const metaTitle = meta('og:title', 'dc.title', 'dcterms.title', 'citation_title', 'twitter:title');
  const title = metaTitle ?? ld.title ?? heading ?? pageTitle;
  const result: Fields = {
    title: title === undefined ? undefined : tidyTitle(title, metaTitle === undefined && ld.title === undefined && heading === undefined),
    author: ld.author ?? (author !== undefined && !/^https?:/.test(author) ? author.replace(/^by /i, '') : undefined) ?? shown.author?.replace(/^by /i, ''),
    publisher: ld.publisher ?? meta('og:site_name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher', 'citation_journal_title', 'publisher', 'application-name') ?? suffix(pageTitle, title),
    date: ld.date ?? metaDate(PUBLISHED) ?? shown.date ?? firstTime ?? publishedLine(main),
    modified: ld.modified ?? metaDate(MODIFIED) ?? shown.modified ?? updatedLine(foot),
    url: [canonical, metas.get('og:url'), ld.url, saved?.[1]].find((url) => url !== undefined && /^https?:\/\//.test(url)),
    lang: lang ?? meta('og:locale', 'content-language'),
  };
  return Object.fromEntries(Object.entries(result).filter(([, value]) => value !== undefined && value !== ''));
}

function isBelow(element: HtmlElement, ancestor: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}

function fromByline(words: string, shown: Fields): void {
  shown.date ??= findDate(words)?.iso;
  const author = /^by[ \u00a0]+([^\d·•|,–—]{2,80})/i.exec(words)?.[1]?.trim();
  if (author !== undefined) shown.author ??= author;
}

/** "Title | Publisher", "Title - Publisher": the part that is not the title. */
function suffix(pageTitle: string | undefined, title: string | undefined): string | undefined {
  if (pageTitle === undefined || title === undefined || !pageTitle.startsWith(title)) return undefined;
  const rest = /^\s?[|·•–—:-]\s?(\S.{0,100})$/.exec(pageTitle.slice(title.length).trim())?.[1];
  return rest === undefined ? undefined : rest.split(' | ').at(-1)?.trim();
}

function tidyTitle(title: string, isPageTitle: boolean): string {
  const folded = title.replace(/\s+/g, ' ').trim();
  const bar = isPageTitle ? Math.max(folded.lastIndexOf(' | '), folded.lastIndexOf(' — '), folded.lastIndexOf(' – ')) : -1;
  return bar > 10 ? folded.slice(0, bar) : folded;
}

/** A short line near the top of the text: "Published 3 May 2021". */
function publishedLine(main: HtmlElement): string | undefined {
  let seen = 0;
  for (const element of elementsOf(main)) {
    if (element.textLength === 0 || element.textLength > 120) continue;
    if (++seen > 40) return undefined;
    const line = textOf(element, 160);
    if (/^(?:first )?(?:published|posted|issued|released|date)\b/i.test(line)) {
      const date = findDate(line);
      if (date !== null) return date.iso;
    }
  }
  return undefined;
}

function updatedLine(foot: string | undefined): string | undefined {
  const at = foot?.search(/(?:updated|modified|edited|reviewed)\b/i) ?? -1;
  return foot === undefined || at < 0 ? undefined : findDate(foot.slice(at, at + 80))?.iso;
}

function fromJsonLd(scripts: readonly string[]): Fields {
  const waiting: unknown[] = [];
  for (const script of scripts) {
    try {
      waiting.push(JSON.parse(script) as unknown);
    } catch {
      // a broken script says nothing
    }
  }
  let best: Fields = {};
  let bestScore = -1;
  for (let seen = 0; waiting.length > 0 && seen < MAX_OBJECTS; seen++) {
    const value = waiting.shift();
    if (Array.isArray(value)) {
      waiting.push(...(value as unknown[]).slice(0, 100));
      continue;
    }
    if (typeof value !== 'object' || value === null) continue;
    const map = value as Record<string, unknown>;
    if ('@graph' in map) waiting.push(map['@graph']);
    if ('mainEntity' in map) waiting.push(map.mainEntity);
    const type = JSON.stringify(map['@type'] ?? '');
    if (!ARTICLE.test(type)) continue;
    const fields: Fields = {
      title: text(map.headline) ?? text(map.name), author: names(map.author), publisher: names(map.publisher),
      date: isoDate(text(map.datePublished) ?? text(map.dateCreated)), modified: isoDate(text(map.dateModified)), url: text(map.url) ?? text(map['@id']) ?? text(map.mainEntityOfPage),
    };
    const score = Object.values(fields).filter((field) => field !== undefined).length + (/webpage/i.test(type) ? 0 : 2);
    if (score > bestScore) {
      bestScore = score;
      best = fields;
    }
  }
  return best;
}

const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined);

/** Names of people or organisations: a string, an object with a name, or a list of either. */
function names(value: unknown): string | undefined {
  const list = (Array.isArray(value) ? (value as unknown[]) : [value]).slice(0, 20).map((one) => text(one) ?? (typeof one === 'object' && one !== null && 'name' in one ? text(one.name) : undefined));
  const known = list.filter((one): one is string => one !== undefined && !/^https?:/.test(one));
  return known.length > 0 ? known.join(', ') : undefined;
}
