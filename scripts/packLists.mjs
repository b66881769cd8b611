// Packs the recogniser's lists of words for the bundle that pages load: what they have again and again is written as one sign.
import { readFile, readdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

/** The lists, where they are written out: what a call is given that unpacks them, a row of a phrase book, or a constant that says in its name that it is one. */
const LISTS = /(\b(?:tokenSet|wordSet|meanings)\(|\b(?:among|defineWords|defineRole|defineNear|nearSet)\([^'"`()]*,\s*|^  \[\['[^\]]*\], |\b\w+_LIST = )('[^'\\\n]*'|`(?:[^`$\\]|\$(?!{))*`)/gm;
/** Functions that a module declares: as constants they are half as long. None is called before its module has run. */
const FUNCTIONS = /^(export )?function (\w+)(.*) \{$/gm;
/** What is said again and again has a short name in the bundle. Where it is a type nothing is left of it, and the name of a property stays. */
const CODE = ['null', 'undefined', 'Number', 'Math.abs', 'Math.floor', 'Math.max', 'Math.min', 'Math.round'];
const REPEATED = [...CODE, ...['cardinal', 'between', 'exact', 'both', 'money', 'duration', 'multiple', 'percent', 'ratio', 'quarter', 'half', 'of', 'the', 'and', 'in', 'to', 'after', 'from', 'last', 'or', 'before', 'below', 'every', 'century', '’', '–', '—', '−', ',', '-', '.', 'a', 's', '/', ':', 'squared', 'an', 'pm', 'vague', 'year', 'midnight', 'measure', 'this', 'past', 'over', 'each', 'score', 'per', 'winter', 'preceding', 'following', 'ed', 'at', 'time', 'none', 'quarters', 'day', 'point', 'night', 'minus', 'march', 'early', 'above', 'through', 'noon', 'old', 'degF', 'spring', 'fiscal', 'season', '+', 'about', 'ordinal', '$', 'h', '0', 'next', 'one', '%', 'date', 'scores', 'until', 'later', 'first', 'other', 'under', 'on', 'am', 'lunch', 'couple', 'delta', 'by', 'for', '¥', '°', 'Cel', 'deg'].map((word) => `'${word}'`)];
const quoted = (texts) => texts.join('|').replaceAll(/[.+$]/g, '[$&]');
// `Number` is a member of enumerations too
const REPETITION = new RegExp(`(?:(?<![.\\w])(?:${quoted(CODE)})\\b(?<!Number(?![(.]))|${quoted(REPEATED.slice(CODE.length))})(?!:)`, 'g');
/** Properties of the language that are asked for again and again, each named by a constant. */
const PROPERTIES = ['length', 'charCodeAt', 'startsWith', 'test', 'slice', 'toUpperCase', 'split', 'includes', 'indexOf', 'toPrecision', 'endsWith', 'replaceAll', 'toLowerCase', 'isInteger', 'weekday', 'month', 'year', 'start', 'half', 'ratioSpans', 'century', 'decade', 'replace', 'forEach', 'quarter', 'season', 'region', 'ratio', 'assign'];
/** A number that a module names. */
const NUMBER = /^const ([A-Z_]+) = (\d+);$/gm;
/** A question for bits whose answer only a condition takes: any of them is as true as `true`. */
const BITS = /\(((?:[\w.]|\(\w+(?: - 1)?\))+ & [\w.| ()]+?)\) (?:!==|>) 0(?= &&|\)| \?)/g;
const PROPERTY = new RegExp(`(\\?)?(?<![.])[.](${PROPERTIES.join('|')})\\b`, 'g');
const nameOf = (k) => `repeated${k}`;
const NAMES = [...REPEATED.map((_, k) => nameOf(k)), ...PROPERTIES.map((name) => nameOf(name))].join();
/** Stands in front of a packed list. */
const MARK = '#';
/** One character that stands for two, and for three to nine: the second behind `LONG`. What they stand for may hold earlier ones. */
const SHORT_SIGNS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ{}()&!"'];
const LONG_SIGNS = [...'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ$%*+,-./:;<=>?@[]_|~'];
const LONG = '`';
/** Stands in front of the small letter that a capital is written as. */
const CAPITAL = '^';

/** A list that has a sign which is no letter stays as it is. */
const isPackable = (list) => !/[#{}()&!"`^]/.test(list);

// while lists are packed, what is written as two characters is one that no list has
const HIDDEN = 0xe000;
const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const TWO = [...LONG_SIGNS.map((sign) => LONG + sign), ...CAPITALS.map((letter) => CAPITAL + letter.toLowerCase())];
const hidden = (k) => String.fromCharCode(HIDDEN + k);
const hide = (list) => list.replaceAll(/[A-Z]/g, (letter) => hidden(LONG_SIGNS.length + CAPITALS.indexOf(letter)));
const show = (row) => row.replaceAll(/[\ue000-\ue0ff]/g, (sign) => TWO[sign.charCodeAt(0) - HIDDEN]);

/** How lists are packed that are like `lists`: what each sign stands for, and what packs a list. */
export function packer(lists) {
  const entries = [];
  let rows = lists.filter(isPackable).map(hide);
  const add = (sign, part) => {
    rows = rows.map((row) => row.replaceAll(part, sign));
    entries.push([sign, part]);
  };
  for (const sign of SHORT_SIGNS) add(sign, most(partsOf(rows, 2), 1));
  const long = [3, 4, 5, 6, 7, 8, 9].flatMap((length) => [...partsOf(rows, length)]).sort((a, b) => saved(b, 2) - saved(a, 2)).slice(0, CANDIDATES);
  LONG_SIGNS.forEach((_, k) => {
    const text = rows.join('\n\n');
    add(hidden(k), most(long.map(([part]) => [part, text.split(part).length - 1]), 2));
  });
  const pack = (list) => {
    if (list.startsWith(MARK)) throw new Error(`A list begins with ${MARK}, which tells a packed one: ${list}`);
    if (!isPackable(list)) return list;
    const packed = MARK + show(entries.reduce((row, [sign, part]) => row.replaceAll(part, sign), hide(list)));
    return packed.length < list.length ? packed : list;
  };
  return { parts: entries.map(([, part]) => show(part)), pack };
}

/** So many of the longer parts are weighed again and again: what a sign takes away from one changes the order little. */
const CANDIDATES = 800;

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

/** What a sign of `width` characters for the part saves. */
const saved = ([part, count], width) => count * (part.length - width) - part.length;

/** The part that saves most. */
const most = (counts, width) => [...counts].reduce((best, entry) => (saved(entry, width) > saved(best, width) ? entry : best))[0];

/** The module that takes the place of `unpack.ts`: the inverse of `packer(…).pack`, in one pass. */
export const unpackModule = (parts) => `const meanings = {};
const written = (list) => list.replace(/[${LONG}${CAPITAL}].|[A-Z{}()&!"]/g, (sign) => meanings[sign] ?? sign[1].toUpperCase());
${JSON.stringify(parts.join(LONG))}.split('${LONG}').forEach((part, i) => {
  meanings[i < ${SHORT_SIGNS.length} ? '${SHORT_SIGNS.join('')}'[i] : '${LONG}' + '${LONG_SIGNS.join('')}'[i - ${SHORT_SIGNS.length}]] = written(part);
});
export const unpack = (list) => (list[0] === '${MARK}' ? written(list.slice(1)) : list);
export let ${[...REPEATED.map((text, k) => `${nameOf(k)} = ${text}`), ...PROPERTIES.map((name) => `${nameOf(name)} = '${name}'`)].join()};`;

/** The lists that a module's source writes out. */
export const listsIn = (source) => [...source.matchAll(LISTS)].map(([, , list]) => list.slice(1, -1));

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
          const packed = packing.pack(text);
          // as many lines as before, so that the source map tells the right ones
          return packed === text ? whole : call + JSON.stringify(packed) + '\n'.repeat(text.split('\n').length - 1);
        });
        return { contents: `import { ${NAMES} } from './unpack.js'; ${contents.replace(FUNCTIONS, '$1const $2 = $3 => {')}`, loader: 'ts' };
      });
    },
  };
}
