// Scores this engine and the npm peers side by side on labelled prose, speed included, in one run on one machine.
//   node test/bench/quantities.mjs [--data DIR] [--no-peers] [SET ...]
// DIR holds <set>.jsonl, a case a line: { id, text, ref?, gold: [{ start, end, value }] }. The peers are installed into a temporary folder.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const args = process.argv.slice(2);
const take = (name, fallback) => { const at = args.indexOf(`--${name}`); return at < 0 ? fallback : args.splice(at, 2)[1]; };
const data = resolve(take('data', '../shared/bench/quantities'));
const withPeers = !args.includes('--no-peers');
const wanted = args.filter((arg) => !arg.startsWith('--'));
if (!existsSync(data)) { console.error(`No labelled sets in ${data}. Give a folder with --data.`); process.exit(2); }
const { recognise } = await import(pathToFileURL(resolve('dist/index.js')).href);

/** name -> text, reference -> [{ start, end, value }] */
const engines = { corroborate: (text, reference) => recognise(text, { reference }) };
if (withPeers) Object.assign(engines, await peers());

async function peers() {
  const home = join(tmpdir(), 'corroborate-bench-peers');
  mkdirSync(home, { recursive: true });
  if (!existsSync(join(home, 'node_modules', 'chrono-node'))) {
    writeFileSync(join(home, 'package.json'), '{ "private": true }');
    console.error('Installing the peers into', home);
    execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '@microsoft/recognizers-text-suite', 'compromise', 'chrono-node'], { cwd: home, stdio: 'inherit' });
  }
  const require = createRequire(join(home, 'package.json'));
  const suite = require('@microsoft/recognizers-text-suite');
  const nlp = require('compromise');
  const chrono = require('chrono-node');
  const culture = suite.Culture.English;
  const recognizers = (text) => {
    const found = [];
    for (const name of ['recognizeNumber', 'recognizePercentage', 'recognizeCurrency', 'recognizeDimension', 'recognizeTemperature', 'recognizeAge', 'recognizeOrdinal']) {
      for (const { start, end, resolution } of suite[name](text, culture)) found.push({ start, end: end + 1, value: Number.parseFloat(resolution?.value ?? 'NaN') });
    }
    return longest(found);
  };
  const compromise = (text) => {
    const found = [];
    for (const { terms, offset, number } of nlp(text).numbers().json({ offset: true })) {
      if (offset !== undefined && terms !== undefined) found.push({ start: offset.start, end: offset.start + offset.length, value: number?.num ?? null });
    }
    return found;
  };
  const dates = (text, reference) => chrono.parse(text, reference === undefined ? undefined : new Date(reference)).map(({ index, text: words }) => ({ start: index, end: index + words.length, value: null }));
  return { 'recognizers-text': recognizers, compromise, 'chrono-node': dates };
}

/** Of overlapping results the longest. */
function longest(found) {
  const kept = [];
  for (const item of found.sort((a, b) => b.end - b.start - (a.end - a.start))) if (!kept.some((other) => item.start < other.end && other.start < item.end)) kept.push(item);
  return kept;
}

const near = (a, b) => a != null && b != null && Math.abs(a - b) <= 1e-5 * Math.max(Math.abs(a), Math.abs(b)) + 1e-9;
const harmonic = (p, r) => (p + r === 0 ? 0 : (200 * p * r) / (p + r));

/** F1 of spans that overlap, and the share of the valued gold whose value an overlapping result has. */
function score(engine, cases) {
  let gold = 0, hit = 0, valued = 0, right = 0, found = 0, good = 0, characters = 0;
  const before = process.cpuUsage();
  const results = cases.map(({ text, ref }) => { characters += text.length; return engine(text, ref); });
  const used = process.cpuUsage(before);
  cases.forEach((item, at) => {
    const spans = item.gold.filter((g) => g.start != null);
    found += results[at].length;
    for (const q of results[at]) if (spans.some((g) => q.start < g.end && g.start < q.end)) good++;
    for (const g of spans) {
      const over = results[at].filter((q) => q.start < g.end && g.start < q.end);
      gold++;
      if (over.length > 0) hit++;
      const ends = [g.value, g.lo, g.hi, ...(g.values ?? [])].filter((v) => v != null);
      if (ends.length === 0) continue;
      valued++;
      if (ends.every((v) => over.some((q) => near(q.value, v) || near(q.low, v) || near(q.high, v)))) right++;
    }
  });
  const span = gold === 0 || found === 0 ? 0 : harmonic(good / found, hit / gold);
  return { span: span.toFixed(1), value: valued === 0 ? '' : ((100 * right) / valued).toFixed(1), speed: characters / 1e6 / ((used.user + used.system) / 1e6) };
}

const rows = {};
const speeds = {};
for (const file of readdirSync(data).filter((name) => name.endsWith('.jsonl')).sort()) {
  const set = file.slice(0, -6);
  if (wanted.length > 0 && !wanted.includes(set)) continue;
  const cases = readFileSync(join(data, file), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
  rows[set] = {};
  for (const [name, engine] of Object.entries(engines)) {
    const { span, value, speed } = score(engine, cases);
    rows[set][name] = value === '' ? span : `${span} / ${value}`;
    (speeds[name] ??= []).push(speed);
  }
}
console.log('F1 of overlapping spans / share of the values right, in percent. Kinds are not told apart, so that sets which label only some of them look worse for all.');
console.table(rows);

// speed on one long text and on one of figures only: the best of a few runs, for other programs slow the machine down and never up
const prose = readFileSync(join(data, 'newsquant.jsonl'), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line).text).join('\n\n');
const figures = '12.5\t1,204\t7 %\t1998\t£3.5m\n'.repeat(4000);
const speed = {};
/** Megabytes per CPU second. */
const measure = (engine, text, runs) => {
  let best = 0;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    engine(text);
    const used = process.cpuUsage(before);
    best = Math.max(best, text.length / (used.user + used.system));
  }
  return best;
};
for (const [name, engine] of Object.entries(engines)) {
  const ours = name === 'corroborate';
  const told = (text, part) => measure(engine, ours ? text : part, ours ? 5 : 1).toPrecision(2);
  speed[name] = { 'prose, MB per CPU second': told(`${prose}\n\n`.repeat(20), prose.slice(0, 10_000)), 'figures only': told(figures, figures.slice(0, 2000)) };
}
console.table(speed);

// one notation over and over: what a byte of the slowest ones takes, against a byte of prose
const NOTATIONS = ['5 ', '12, ', '1,204 ', '1.5 ', '-5 ', '5+ ', '~5 ', '(5) ', '[5] ', '1. ', '5m ', '5k ', '10⁵ ', '½ ', '2½ ', '3/4 ', '1/2, ', '5,5 ', '$5 ', '$1m ', '€3,50 ', '5€ ', '£3–£5 ', '5p ', '7 % ', '12% ',
  '5bp ', '5kg ', '5 km, ', '5h ', '5\' ', '5" ', '5\'2" ', '5×4 ', '5° ', '5m/s ', '2-3 ', '1-0, ', '5-4 ', '1–2 ', '6-4, 6-3, ', '3:1 ', '1 in 4 ', '750 of 1,172 ', '5 to 6 ', 'twice ', '9:30 ', '9am ', '1998 ', '1998, ',
  '2014–18, ', '2019-11-12 ', '03/04/2019 ', '1 May ', 'May 5, 2019 ', '5th ', '1990s ', 'Q1 ', 'today ', 'aged 5 ', '5-year-old ', '5 years ', 'one ', 'two, ', 'twenty-one ', 'two-thirds ', 'dozens ', 'hundreds ', '020 7946 0958 ', '555-0142 ',
  'A1 ', '1-2-3 ', '２ ', '五 '];
const ours = engines.corroborate;
const plain = measure(ours, `${prose}\n\n`.repeat(4), 7);
const slowest = NOTATIONS.map((notation) => ({ notation, speed: measure(ours, notation.repeat(Math.ceil(60_000 / notation.length)), 5) })).sort((a, b) => a.speed - b.speed).slice(0, 5);
console.log(`Of ${NOTATIONS.length} notations written over and over the slowest, each with how many times a byte of prose its byte takes: ${slowest.map(({ notation, speed }) => `${JSON.stringify(notation)} ${(plain / speed).toFixed(1)}`).join('; ')}.`);

// what the package's recogniser costs who bundles it, and what its first call costs in a process of its own (the median of nine)
const bundle = join(mkdtempSync(join(tmpdir(), 'corroborate-bench-')), 'recognise.mjs');
const { metafile } = await build({ stdin: { contents: "export { recognise } from 'corroborate/quantities'", resolveDir: process.cwd() }, bundle: true, minify: true, format: 'esm', target: 'es2022', outfile: bundle, metafile: true });
const sentence = 'The council spent £4.5 million in 2019, up 12 per cent from a year earlier.';
const first = `const { recognise } = await import(process.argv[1]); const before = process.cpuUsage(); recognise(${JSON.stringify(sentence)}); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000);`;
const calls = Array.from({ length: 9 }, () => Number(execFileSync(process.execPath, ['--input-type=module', '-e', first, pathToFileURL(bundle).href], { encoding: 'utf8' }))).sort((a, b) => a - b);
const [{ bytes }] = Object.values(metafile.outputs);
console.log(`Recogniser alone: ${(bytes / 1000).toFixed(1)} kB minified; first call ${calls[4].toFixed(1)} ms of CPU.`);
rmSync(dirname(bundle), { recursive: true });
