// Packs the recogniser's lists of words for the bundle that pages load: what they have again and again is written as one sign.
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The lists, where they are written out: what a call is given that unpacks them, a row of a phrase book, or a constant that says in its name that it is one. */
const LISTS = /(\b(?:tokenSet|wordSet|meanings)\(|\b(?:among|defineWords|defineRole|defineNear|nearSet)\([^'"`()]*,\s*|^  \[\[[^\]]*\], |\b\w+_LIST = )('[^'\\\n]*'|`(?:[^`$\\]|\$(?!{))*`)/gm;
/** Functions that a module declares: as constants they are half as long. None is called before its module has run. */
const FUNCTIONS = /^(export )?function (\w+)(.*) \{$/gm;
/** What is said again and again has a short name in the bundle. Where it is a type nothing is left of it, and the name of a property stays. */
const CODE = ['null', 'undefined', 'Number', 'String', 'Int32Array', 'Object.assign', 'Math.abs', 'Math.floor', 'Math.max', 'Math.min', 'Math.round'];
const REPEATED = [...CODE, ...['cardinal', 'between', 'exact', 'both', 'money', 'duration', 'multiple', 'percent', 'ratio', 'quarter', 'half', 'of', 'the', 'and', 'in', 'to', 'after', 'from', 'last', 'or', 'before', 'below', 'every', 'century', '’', '–', '—', '−', ',', '-', '.', 'a', 's', '/', ':', 'squared', 'an', 'pm', 'vague', 'year', 'midnight', 'measure', 'this', 'past', 'over', 'each', 'score', 'per', 'winter', 'preceding', 'following', 'ed', 'at', 'time', 'none', 'quarters', 'day', 'point', 'night', 'minus', 'march', 'early', 'above', 'through', 'noon', 'old', 'degF', 'spring', 'fiscal', 'season', '+', 'about', 'ordinal', '$', 'h', '0', 'next', 'one', '%', 'date', 'scores', 'until', 'later', 'first', 'other', 'under', 'on', 'am', 'lunch', 'couple', 'delta', 'by', 'for', '¥', '°', 'Cel', 'deg', 'approximate', 'at-least', 'at-most', 'less-than', 'more-than'].map((word) => `'${word}'`)];
const quoted = (texts) => texts.join('|').replaceAll(/[.+$]/g, '[$&]');
// `Number` is a member of enumerations too
const REPETITION = new RegExp(`(?:(?<![.\\w])(?:${quoted(CODE)})\\b(?<!Number(?![(.]))|${quoted(REPEATED.slice(CODE.length))})(?!:)`, 'g');
/** Properties of the language that are asked for again and again, each named by a constant. */
const PROPERTIES = ['length', 'charCodeAt', 'startsWith', 'test', 'slice', 'toUpperCase', 'split', 'includes', 'indexOf', 'toPrecision', 'endsWith', 'replaceAll', 'toLowerCase', 'isInteger', 'weekday', 'month', 'year', 'start', 'half', 'ratioSpans', 'century', 'decade', 'replace', 'forEach', 'quarter', 'season', 'region', 'ratio'];
/** A number that a module names. */
const NUMBER = /^const ([A-Z_]+) = (\d+);$/gm;
/** A question for bits whose answer only a condition takes: any of them is as true as `true`. */
const BITS = /\(((?:[\w.]|\(\w+(?: - 1)?\))+ & [\w.| ()]+?)\) (?:!==|>) 0(?= &&|\)| \?)/g;
const PROPERTY = new RegExp(`(\\?)?(?<![.])[.](${PROPERTIES.join('|')})\\b`, 'g');
const nameOf = (k) => `repeated${k}`;
const NAMES = [...REPEATED.map((_, k) => nameOf(k)), ...PROPERTIES.map((name) => nameOf(name))].join();
/** Stands in front of a packed list, and in one before three small letters that are written as capitals. */
const MARK = '#';
/** One character that stands for two, and two (the second behind one of `LONG`) for two to twelve. What they stand for may hold earlier ones. */
const SHORT_SIGNS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ{}()&!"$%@?<>[]_*:='];
const LONG = '`~';
/** All that is printed but quotation marks in front and a backslash. */
const LONG_SIGN = 'String.fromCharCode(k < 57 ? 35 + k : 36 + k)';
const LONG_SIGNS = [...LONG].flatMap((lead) => Array.from({ length: 91 }, (_, k) => lead + String.fromCharCode(k < 57 ? 35 + k : 36 + k)));
/** Stands in front of the small letter that a capital is written as, and of what would be a sign. */
const PLAIN = '^';
const SIGN_CLASS = `A-Z${SHORT_SIGNS.slice(26).join('').replace(']', '\\]')}`;

/** A list that has the mark stays as it is. */
const isPackable = (list) => !list.includes(MARK);

// while lists are packed, what is written as two characters is one that no list has
const HIDDEN = 0xe000;
const TWO = 0xe100;
const THREE = new RegExp('[A-Z]{3}', 'g');
const SPECIAL = new RegExp(`[${SIGN_CLASS}${LONG}${PLAIN}]`, 'g');
const hide = (list) => list.replaceAll(THREE, (letters) => MARK + letters.toLowerCase()).replaceAll(SPECIAL, (sign) => String.fromCharCode(HIDDEN + sign.charCodeAt(0)));
const show = (row) => row.replaceAll(/[\ue000-\ue07f]/g, (sign) => PLAIN + String.fromCharCode(sign.charCodeAt(0) - HIDDEN).toLowerCase()).replaceAll(/[\ue100-\ue1ff]/g, (sign) => LONG_SIGNS[sign.charCodeAt(0) - TWO]);

/** How lists are packed that are like `lists`: what each sign stands for, and what packs a list. */
export function packer(lists) {
  const entries = [];
  let rows = lists.filter(isPackable).map(hide);
  const add = (sign, part) => {
    rows = rows.map((row) => row.replaceAll(part, sign));
    entries.push([sign, part]);
  };
  // a capital is none of a list any more
  for (const sign of SHORT_SIGNS) add(sign, most(partsOf(rows, 2), 1));
  const long = Array.from({ length: 11 }, (_, k) => [...partsOf(rows, k + 2)].filter(([, count]) => count > 2)).flat();
  LONG_SIGNS.forEach((_, k) => {
    const text = rows.join('\n\n');
    // what is taken out for one part takes away from others and never adds to them: only the one that seems best is counted anew
    const sort = () => long.sort((a, b) => saved(b, 2) - saved(a, 2)).splice(CANDIDATES);
    sort();
    for (let best; best !== long[0]; sort()) {
      best = long[0];
      best[1] = text.split(best[0]).length - 1;
    }
    add(String.fromCharCode(TWO + k), long[0][0]);
  });
  const pack = (list) => {
    if (list.startsWith(MARK)) throw new Error(`A list begins with ${MARK}, which tells a packed one: ${list}`);
    if (!isPackable(list)) return list;
    const packed = MARK + show(entries.reduce((row, [sign, part]) => row.replaceAll(part, sign), hide(list)));
    return packed.length < list.length ? packed : list;
  };
  return { parts: entries.map(([, part]) => show(part)), pack };
}

/** So many of the longer parts are weighed again and again. */
const CANDIDATES = 3000;

/** How often `rows` have each part of `length`. */
function partsOf(rows, length) {
  const counts = new Map();
  for (const row of rows) {
    for (let i = 0; i + length <= row.length; i++) {
      const part = row.slice(i, i + length);
      counts.set(part, (counts.get(part) ?? 0) + 1);
    }
  }
  return counts;
}

/** How many characters a part takes. */
const widthOf = (part) => part.length + (part.match(/[\ue000-\ue1ff]/g)?.length ?? 0);

/** What a sign of `width` characters for the part saves. */
const saved = ([part, count], width) => count * (widthOf(part) - width) - widthOf(part);

/** The part that saves most. */
const most = (counts, width) => [...counts].reduce((best, entry) => (saved(entry, width) > saved(best, width) ? entry : best))[0];

/** The module that takes the place of `unpack.ts`: the inverse of `packer(…).pack`. */
export const unpackModule = (parts) => `const meanings = {};
const written = (list) => list.replace(/[${LONG}${PLAIN.replace('^', '\\^')}].|[${SIGN_CLASS}]/g, (sign) => meanings[sign] ?? sign[1].toUpperCase());
${JSON.stringify(parts.join(LONG[0]))}.split('${LONG[0]}').forEach((part, i) => {
  const k = (i - ${SHORT_SIGNS.length}) % 91;
  meanings[i < ${SHORT_SIGNS.length} ? '${SHORT_SIGNS.join('')}'[i] : '${LONG}'[+(i > ${SHORT_SIGNS.length + 90})] + ${LONG_SIGN}] = written(part);
});
export const unpack = (list) => (list[0] === '${MARK}' ? written(list.slice(1)).replace(/${MARK}.../g, (letters) => letters.slice(1).toUpperCase()) : list);
export let ${[...REPEATED.map((text, k) => `${nameOf(k)} = ${text}`), ...PROPERTIES.map((name) => `${nameOf(name)} = '${name}'`)].join()};`;

/** In one line: nothing that reads a list asks where its lines end, or what stands behind the mark between two of its groups. */
const inOneLine = (list) => list.replaceAll(/([;|]?)\s*\n\s*/g, (_, mark) => mark || ' ');

/** The lists that a module's source writes out. */
export const listsIn = (source) => [...source.matchAll(LISTS)].map(([, , list]) => inOneLine(list.slice(1, -1)));

/** For esbuild: packs the lists of the modules in `folder`, and writes their functions, and what they say again and again, short. */
export function packLists(folder) {
  const home = resolve(folder);
  return {
    name: 'pack-lists',
    setup(build) {
      let packing;
      build.onStart(async () => {
        const files = (await readdir(home)).filter((file) => file.endsWith('.ts'));
        const sources = await Promise.all(files.map((file) => readFile(join(home, file), 'utf8')));
        packing = packer(sources.flatMap(listsIn));
      });
      build.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        if (dirname(path) !== home) return undefined;
        if (path === join(home, 'unpack.ts')) return { contents: unpackModule(packing.parts), loader: 'js' };
        const written = await readFile(path, 'utf8');
        const source = [...written.matchAll(NUMBER)].reduce((text, [, name, number]) => text.replace(new RegExp(`\\b${name}\\b(?! = )`, 'g'), number), written).replace(REPETITION, (text) => nameOf(REPEATED.indexOf(text))).replace(BITS, '($1)').replace(PROPERTY, (_, optional = '', name) => `${optional && '?.'}[${nameOf(name)}]`);
        const contents = source.replace(LISTS, (whole, call, list) => {
          const text = list.slice(1, -1);
          const packed = packing.pack(inOneLine(text));
          // as many lines as before, so that the source map tells the right ones
          return packed === text ? whole : call + JSON.stringify(packed) + '\n'.repeat(text.split('\n').length - 1);
        });
        return { contents: `import { ${NAMES} } from './unpack.js'; ${contents.replace(FUNCTIONS, '$1const $2 = $3 => {')}`, loader: 'ts' };
      });
    },
  };
}
