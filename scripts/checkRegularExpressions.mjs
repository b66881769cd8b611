// Proves with recheck that every regular expression literal under src is linear, or shows an attack on it.
//   node scripts/checkRegularExpressions.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { checkSync } from 'recheck';
import { glob } from 'tinyglobby';

/** What a `/` behind it divides; behind anything else it begins a regular expression. */
const ENDS_VALUE = /[\w$)\]}"'`]$/;
const KEYWORD = /\b(return|typeof|case|in|of|void|delete|throw|new|else|do)$/;

/** The regular expression literals of a TypeScript source: strings, templates and comments are gone over. */
function literals(code) {
  const found = [];
  let line = 1;
  let before = '';
  const until = (at, end) => {
    let k = at;
    for (let inClass = false; k < code.length && (inClass || !end(code[k])); k++) {
      if (code[k] === '\\') k++;
      else if (end('/') && code[k] === '[') inClass = true;
      else if (end('/') && code[k] === ']') inClass = false;
    }
    return k;
  };
  for (let at = 0; at < code.length; at++) {
    const char = code[at];
    if (char === '\n') line++;
    if (/\s/.test(char)) continue;
    if (code.startsWith('//', at) || (at === 0 && code.startsWith('#!'))) at = code.indexOf('\n', at) - 1;
    else if (code.startsWith('/*', at)) {
      const end = code.indexOf('*/', at) + 1;
      line += code.slice(at, end).split('\n').length - 1;
      at = end;
    } else if (char === '"' || char === "'") {
      at = until(at + 1, (c) => c === char);
      before = char;
    } else if (char === '`') {
      // nothing inside a template is looked at, not even in its expressions
      let depth = 0;
      for (at++; at < code.length && !(code[at] === '`' && depth === 0); at++) {
        if (code[at] === '\\') at++;
        else if (code.startsWith('${', at)) depth++;
        else if (code[at] === '}' && depth > 0) depth--;
        else if (code[at] === '\n') line++;
      }
      before = char;
    } else if (char === '/' && (!ENDS_VALUE.test(before) || KEYWORD.test(before))) {
      const end = until(at + 1, (c) => c === '/');
      const flags = /^[a-z]*/.exec(code.slice(end + 1))?.[0] ?? '';
      found.push({ line, source: code.slice(at + 1, end), flags });
      at = end + flags.length;
      before = ')';
    } else before = (before + char).slice(-12);
    if (at < 0) break;
  }
  return found;
}

/** `safe` where recheck proves that matching is linear; the attack where it finds one. Expressions it cannot decide count as unsafe. */
function unsafe({ source, flags }) {
  const result = checkSync(source, flags.replace('v', 'u'), { checker: 'auto', timeout: 20_000 });
  return result.status === 'safe' ? null : result.status === 'vulnerable' ? `${result.complexity.type} on ${JSON.stringify(result.attack.string.slice(0, 40))}` : 'undecided';
}

/**
 * Quadratic in the worst case, and kept because the text they run over is short by nature: a line of ours, a cell's number format, a key, a
 * path, a message. An expression over a text of any length has no place here.
 */
const SHORT_TEXTS = new Set([
  / \(setting .*$/, /#.*$/, /0+$/, /,?\s+(?:or|that is|i\.e\.),?\s+$/, /-?\d+$/, /\s+and\s+/, /^(?:\|?[ :]*-{3,}[-:| ]*\|?|[-*_ ]{3,}|<!--.*-->)$/, /\S*[-\u00ad\u2010]$/, /-+$/, /,+$/, /[\r\n]+$/, /(?:[ \t]+|\\)$/, /\/+$/, /[\p{L}\p{N}-]{1,60}[-\u2010]$/u, /\B(?=(?:[0-9]{3})+$)/,
].map((expression) => expression.source));

// the checker itself must be able to fail
const code = "const a = b / c / d; // /no/\nconst e = /x[/]y/gi.test('/no/'); /* /no/ */ return /z\\/z/u;";
assert.deepEqual(literals(code), [{ line: 2, source: 'x[/]y', flags: 'gi' }, { line: 2, source: 'z\\/z', flags: 'u' }]);
assert.match(unsafe({ source: '(a+)+$', flags: '' }) ?? '', /exponential/);
assert.match(unsafe({ source: '\\s*\\n\\s*$', flags: '' }) ?? '', /polynomial/);
assert.equal(unsafe({ source: '^[a-z]+-\\d+$', flags: 'i' }), null);

const checked = new Map();
const bad = [];
let count = 0;
for (const file of (await glob('src/**/*.ts')).sort()) {
  for (const literal of literals(readFileSync(file, 'utf8'))) {
    count++;
    const key = `${literal.source}/${literal.flags}`;
    if (!checked.has(key)) checked.set(key, unsafe(literal));
    const problem = checked.get(key);
    if (problem !== null && !(problem.startsWith('polynomial') && SHORT_TEXTS.has(literal.source))) bad.push(`${file}:${literal.line} /${literal.source}/ ${problem}`);
  }
}
assert.ok(count > 100, `only ${count} expressions found`);
for (const line of bad) console.error(line);
console.log(`${count} regular expressions, ${checked.size} different, ${bad.length} unsafe`);
process.exit(bad.length > 0 ? 1 : 0);
