import assert from 'node:assert/strict';
import { readArguments } from '../../src/cli/args.js';
import { UsageError } from '../../src/cli/usage.js';

const read = (line: string): ReturnType<typeof readArguments> => readArguments(line.split(' ').filter((word) => word !== ''));
const refused = (line: string, message: RegExp): void => {
  it(`${line || '(nothing)'} is refused`, () => assert.throws(() => read(line), (error: unknown) => error instanceof UsageError && message.test(error.message) && !error.message.includes('\n')));
};

describe('arguments', () => {
  it('of check', () => {
    assert.deepEqual(read('check a.md b.md'), { command: 'check', drafts: ['a.md', 'b.md'], sources: null, config: null, cache: null, format: 'text', failOn: null });
    assert.deepEqual(read('check a.md --sources x/* --format json --config c.json --fail-on unsupported'), { command: 'check', drafts: ['a.md'], sources: ['x/*'], config: 'c.json', cache: null, format: 'json', failOn: 'unsupported' });
  });

  it('take sources as a shell expands them, and repeated', () => {
    const sources = (line: string): unknown => (read(line) as { sources: unknown }).sources;
    assert.deepEqual(sources('check a.md --sources s/1.txt s/2.txt --format json'), ['s/1.txt', 's/2.txt']);
    assert.deepEqual(sources('check a.md --sources s/1.txt --sources s/2.txt'), ['s/1.txt', 's/2.txt']);
    assert.deepEqual(read('check --sources s/* a.md'), { ...read('check a.md'), sources: ['s/*'] });
  });

  it('count the least grave verdict named', () => {
    const failOn = (list: string): unknown => (read(`check a.md --fail-on ${list}`) as { failOn: unknown }).failOn;
    assert.equal(failOn('contradicted'), 'contradicted');
    assert.equal(failOn('contradicted,disputed,unsupported'), 'unsupported');
    assert.equal(failOn('disputed,contradicted'), 'disputed');
    assert.equal(failOn('none'), 'none');
  });

  it('of extract, help and version', () => {
    assert.deepEqual(read('extract -'), { command: 'extract', file: '-', format: 'text' });
    assert.deepEqual(read('extract a.pdf --format json'), { command: 'extract', file: 'a.pdf', format: 'json' });
    assert.deepEqual(read('check --help'), { command: 'help' });
    assert.deepEqual(read('-v'), { command: 'version' });
  });

  it('of add', () => {
    assert.deepEqual(read('add https://x.example/a'), { command: 'add', url: 'https://x.example/a', folder: 'sources', allowPrivate: false });
    assert.deepEqual(read('add https://x.example/a --folder s --allow-private'), { command: 'add', url: 'https://x.example/a', folder: 's', allowPrivate: true });
  });

  refused('add', /^add takes one web address/);
  refused('add a --format json', /^add takes no --format/);
  refused('check a.md --folder s', /^check takes no --folder/);
  refused('', /^say what to do/);
  refused('chekc a.md', /^there is no command "chekc"/);
  refused('check', /^check needs at least one draft/);
  refused('check a.md --format xml', /^--format: expected text, json, sarif, github, found "xml"/);
  refused('check a.md --fail-on maybe', /^--fail-on: expected contradicted, disputed, unsupported, none, found "maybe"/);
  refused('check a.md --fail-on none,disputed', /none stands alone/);
  refused('check a.md --colour', /^Unknown option '--colour'/);
  refused('check a.md --format', /argument missing|ambiguous/);
  refused('extract', /^extract takes one file/);
  refused('extract a b', /^extract takes one file/);
  refused('extract a --sources b', /^extract takes no --sources/);
  refused('extract a --fail-on none', /^extract takes no --fail-on/);
});
