import { elementsOf, isElement, textOf, type HtmlElement } from './htmlTree.js';

const words = (list: string): Set<string> => new Set(list.split(' '));

// names that say what an element is for; with other words beside them ("share-price") they say nothing
const BOILERPLATE = words(
  'nav navbar navigation menu breadcrumb breadcrumbs crumbs sidebar related recommended recommendations trending popular mostread mostviewed mostpopular ' +
  'comments comment commentlist disqus respond share sharing sharebar social ad ads advert adverts advertisement advertising adsbygoogle adslot dfp sponsor sponsored ' +
  'promo promos promoted promotion newsletter signup subscribe subscription cookie cookies consent gdpr masthead footer topbar toolbar pagination pager skip skiplink skiplinks ' +
  'editsection edit catlinks popup modal overlay paywall outbrain taboola banner ticker announcement login toc noprint colophon jump printfooter sitesub portlet tags tagcloud teaser teasers',
);
const STRUCTURE = words(
  'bar box list links link buttons button block section container wrapper widget area module icons tools tool inner content articles article posts stories story news slot unit ' +
  'top bottom side left right primary secondary global site page wrap holder item items group row col column panel row main sub sticky fixed mobile desktop header head body ' +
  'title heading text region rail strip outer small large dark light read most viewed more also follow us mw js vector id form count number post entry live',
);
/** Pairs that mean boilerplate where neither word does alone. */
const PAIRS = words('most-read most-viewed most-popular read-more read-next more-stories more-news up-next site-header global-header page-footer you-may also-like back-top mw-panel mw-navigation mw-head see-more load-more min-read reading-time read-time');
const TAGS = words('nav footer form dialog');
const ROLES = words('navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar alert');
const KEPT_ASIDE = words('fact facts factbox infobox key keyfacts summary note data glance figures numbers pullquote');
const TITLES = /^(?:related(?: (?:stories|articles|content|links|news|posts|topics|coverage))?|most (?:read|viewed|popular|shared|commented)|trending(?: now| today| topics)?|popular(?: now)?|more (?:from|in|on|stories|news|like this).{0,40}|recommended(?: for you)?|read (?:more|next|also)|you (?:may|might) (?:also )?like|latest (?:news|stories|posts|articles)|up next|editor[’']?s['’]? (?:picks?|choice)|don[’']?t miss|advertisement|sponsored(?: content| links)?|share(?: this.{0,30})?|follow us|sign up.{0,60}|subscribe.{0,60}|comments?(?: \(\d{1,6}\))?|\d{1,6} comments?|leave a (?:comment|reply)|trending stories|in other news|around the web|promoted(?: stories)?)$/i;

/** The words of a class or id: `articleBody related-stories` gives two names of two words. */
function namesOf({ attributes }: HtmlElement): string[][] {
  const names = `${attributes.class ?? ''} ${attributes.id ?? ''}`.slice(0, 400);
  return names.split(/\s+/).filter((name) => name !== '').map((name) =>
    name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== ''));
}

function namedBoilerplate(element: HtmlElement): boolean {
  return namesOf(element).some((name) => {
    if (name.length === 0) return false;
    if (name.some((word, i) => PAIRS.has(`${word}-${name[i + 1] ?? ''}`))) return true;
    return name.some((word) => BOILERPLATE.has(word)) && name.every((word) => BOILERPLATE.has(word) || STRUCTURE.has(word) || word.length <= 2 || /^\d+$/.test(word));
  });
}

const SECTIONS = words('div section aside ul ol table figure');

/** True for what surrounds a page's text: navigation, adverts, comments, related stories, hidden parts. */
export function isBoilerplate(element: HtmlElement, insideMain: boolean): boolean {
  const { tag, attributes } = element;
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === '#root') return false;
  if (TAGS.has(tag) && !(tag === 'footer' && element.parent?.tag === 'blockquote') && !(tag === 'form' && element.textLength > 1000)) return true;
  if (tag === 'header' && !insideMain) return element.linkLength > 0 || element.textLength < 200;
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  if (/display:\s?none|visibility:\s?hidden/.test(attributes.style ?? '')) return true;
  if (attributes.role !== undefined && ROLES.has(attributes.role.toLowerCase())) return true;
  if (tag === 'article') return false;
  if (namedBoilerplate(element) && !holdsMain(element)) return true;
  if (tag === 'aside' && !isKeptAside(element, insideMain)) return true;
  if (SECTIONS.has(tag) && element.textLength < 1500 && isTitled(element)) return true;
  return (tag === 'ul' || tag === 'ol' || tag === 'div') && isLinkList(element, insideMain);
}

/** A wrapper named after a side of the page ("content-with-sidebar") is no boilerplate when the page's text is in it. */
const holdsMain = (element: HtmlElement): boolean => element.textLength >= 400 && element.holdsMain;

function isKeptAside(element: HtmlElement, insideMain: boolean): boolean {
  if (namesOf(element).flat().some((word) => KEPT_ASIDE.has(word))) return true;
  return insideMain && element.linkLength < element.textLength * 0.3 && !isTitled(element);
}

/** Elements looked at below one; a list of links or a title shows itself in its first ones. */
const LOOK = 200;

/** Its first words are those that head a list of other stories. */
function isTitled(element: HtmlElement): boolean {
  let seen = 0;
  for (const inner of elementsOf(element)) {
    if (++seen > LOOK) return false;
    if (inner === element || inner.textLength === 0) continue;
    if (inner.textLength > 80) {
      if (inner.children.some((child) => !isElement(child) && child.text.trim() !== '')) return false;
      continue;
    }
    return TITLES.test(textOf(inner, 100).replace(/[:…]$/, ''));
  }
  return false;
}

function isLinkList(element: HtmlElement, insideMain: boolean): boolean {
  if (element.linkLength < element.textLength * (insideMain ? 0.9 : 0.8) || element.textLength > 3000) return false;
  let links = 0;
  let seen = 0;
  for (const inner of elementsOf(element)) {
    if (++seen > LOOK) return false;
    if (inner.tag === 'a' && ++links >= 3) return true;
  }
  return false;
}

/** The element that holds a page's text, and whether the page marks it (`main`, `article`); the body otherwise. */
export function findMain(root: HtmlElement): { main: HtmlElement; marked: boolean } {
  let body = root;
  const mains: HtmlElement[] = [];
  const articles: HtmlElement[] = [];
  let ofBody: HtmlElement | null = null;
  for (const element of elementsOf(root, (one) => one.tag !== 'article' && (one.tag === 'html' || one.tag === 'body' || !isBoilerplate(one, true)))) {
    if (element.tag === 'body') body = element;
    if (element.tag === 'main' || element.attributes.role === 'main') mains.push(element);
    else if (element.tag === 'article') articles.push(element);
    else if (element.attributes.itemprop === 'articleBody') ofBody ??= element;
  }
  const longest = (list: readonly HtmlElement[]): HtmlElement | undefined => list.reduce<HtmlElement | undefined>((best, one) => (best === undefined || one.textLength > best.textLength ? one : best), undefined);
  const all = articles.reduce((sum, one) => sum + one.textLength, 0);
  const article = longest(articles);
  const enough = (one: HtmlElement | undefined | null, share: number): one is HtmlElement => one !== undefined && one !== null && one.textLength > 40 && one.textLength >= ownLength(body) * share;
  if (article !== undefined && article.textLength >= all * 0.6 && enough(article, 0.4)) return { main: article, marked: true };
  const main = longest(mains);
  if (enough(main, 0.2)) return { main, marked: true };
  if (enough(article, 0.5)) return { main: article, marked: true };
  if (enough(ofBody, 0.4)) return { main: ofBody, marked: true };
  return { main: body, marked: false };
}

/** Characters of a page's text without what is plainly boilerplate. */
function ownLength(body: HtmlElement): number {
  let length = body.textLength;
  for (const element of elementsOf(body, (one) => one === body || !isBoilerplate(one, false))) {
    if (element !== body && isBoilerplate(element, false)) length -= element.textLength;
  }
  return length;
}
