import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { recognise } from '../../src/core/quantities/recognise.js';
import type { RecogniseOptions } from '../../src/core/quantities/types.js';
import { bundle, projectFolder } from '../helpers/bundle.js';

// names of properties are shortened in the bundle: whatever is public must keep its own, and the parts must agree on theirs
describe('corroborate/quantities', () => {
  let bundled: typeof recognise;
  before(async function () {
    this.timeout(120_000);
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs', '--only', 'quantities'], { cwd: projectFolder(), encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    ({ recognise: bundled } = await import(pathToFileURL(bundle('quantities.js')).href) as { recognise: typeof recognise });
  });

  const page = readFileSync(join(projectFolder(), 'docs/quantities.md'), 'utf8');
  const texts: Readonly<Record<string, string>> = {
    'the reference page': page,
    'its lines, each a text of its own': page.split(/\n+/).join('\n\n'),
    // a list's own words are properties to whoever keeps it as an object
    'parts of decades': 'It was in the low 20s at dawn and in the high 30s by noon; she is in her mid-40s, and the upper 60s are rare.',
    'ports, rates and results': 'Ferries from ports including Bergen, Esbjerg and Hull sold 3 out of 8 berths at $4 a head, up 12 % to 5.2 million from 4.8 million, and the crew won 3-1 on Tuesday 5 May 2020 just before nine.',
  };
  const options: Readonly<Record<string, RecogniseOptions>> = { 'no options': {}, 'all options': { reference: '2021-03-04', region: 'en-GB', implied: true, names: true } };
  for (const [name, text] of Object.entries(texts)) {
    for (const [with_, given] of Object.entries(options)) it(`gives what the source gives for ${name}, with ${with_}`, () => assert.deepEqual(bundled(text, given), recognise(text, given)));
  }

  it('names every property as its type does', () => {
    const names = new Set(Object.values(texts).flatMap((text) => bundled(text, options['all options'])).flatMap((quantity) => Object.keys(quantity)));
    assert.deepEqual([...names].sort(), [
      'clock', 'date', 'direction', 'end', 'hedge', 'high', 'implied', 'kind', 'lean', 'low', 'of', 'ofSpan', 'per', 'phrase', 'ratio', 'ratioSpans', 'role', 'start', 'step', 'text', 'unit', 'value',
    ]);
  });

  // its lists of words are packed
  it('has in its lists what the source has', async () => {
    const { packer, listsIn, unpackModule } = await import(pathToFileURL(join(projectFolder(), 'scripts/packLists.mjs')).href) as {
      packer: (lists: string[]) => { parts: string[]; pack: (list: string) => string };
      listsIn: (source: string) => string[];
      unpackModule: (parts: string[]) => string;
    };
    const folder = join(projectFolder(), 'src/core/quantities');
    const lists = readdirSync(folder).flatMap((file) => listsIn(readFileSync(join(folder, file), 'utf8')));
    const made = ['', 'A b', 'AB^c', 'x #', 'Été 12 "x"', 'more than more than more than', 'one `two`', 'aaaaaaaaaaaa', '\u{1f600} low\nhigh'];
    const { parts, pack } = packer(lists);
    const { unpack } = await import(`data:text/javascript,${encodeURIComponent(unpackModule(parts))}`) as { unpack: (list: string) => string };
    for (const list of [...lists, ...made]) assert.equal(unpack(pack(list)), list);
    const packed = lists.filter((list) => pack(list) !== list);
    assert.ok(packed.length > 100, `${packed.length} lists are packed`);
  });
});
