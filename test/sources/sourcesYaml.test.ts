import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { applyMetadata } from '../../src/core/sources/sourcesYaml.js';
import type { SourceMetadata } from '../../src/core/sources/types.js';
import { defaultSettings } from '../../src/protocol/index.js';
import { read } from './readSourceHelper.js';

const documents = async () => [await read('sources/a.txt', 'Eels\n\nForty eels.'), await read('sources/deep/b.txt', 'Ten.')];
const check = (name: string, yaml: string, expected: readonly SourceMetadata[], problems: readonly string[] = []): void => {
  it(name, async () => {
    const applied = applyMetadata(await documents(), yaml, 'sources');
    assert.deepEqual(applied.value.map((document) => document.metadata), expected);
    assert.deepEqual(applied.problems.map((problem) => problem.message), problems);
  });
};

describe('metadata set by hand', () => {
  check('wins over what files say', 'a.txt:\n  title: On eels\n  date: 6 Nov 2019\n  grade: primary\n  confidential: true\n  key: roe\ndeep/b.txt: {author: Ann Roe, url: "https://x.example"}', [
    { title: 'On eels', date: '2019-11-06', grade: 'primary', confidential: true, key: 'roe' }, { author: 'Ann Roe', url: 'https://x.example' }]);
  check('says what it cannot use', 'a.txt:\n  grade: best\n  date: soon\n  colour: red\n  confidential: perhaps\nc.txt:\n  title: C\ndeep/b.txt: yes', [{ title: 'Eels' }, {}], [
    'grade: expected primary or secondary, found "best".', 'date: expected a date such as 2019-11-06, found "soon".', '"colour" is no field of a source.', 'confidential: expected true or false, found "perhaps".',
    'deep/b.txt: write its metadata below it, as "title: …".', 'sources.yaml describes sources/c.txt, but there is no such source.']);
  check('bears an empty file', '', [{ title: 'Eels' }, {}]);
  check('bears a list', '- a\n- b', [{ title: 'Eels' }, {}], ['sources.yaml maps file names to their metadata; this is no mapping.']);
  it('points at the place', async () => {
    const yaml = 'a.txt:\n  grade: best\n';
    const { span } = applyMetadata(await documents(), yaml, 'sources').problems[0] ?? {};
    assert.equal(yaml.slice(span?.start, span?.end), 'best');
  });
});

describe('schemas', () => {
  it('know every setting and its default', async () => {
    type Schema = { properties?: Record<string, Schema>; default?: unknown };
    const schema = JSON.parse(await readFile('schemas/corroborate.schema.json', 'utf8')) as Schema;
    const compare = (value: unknown, at: Schema | undefined, path: string): void => {
      assert.ok(at, `${path} is missing`);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        if (at.default !== undefined) assert.deepEqual(at.default, value, path);
        return;
      }
      for (const [key, inner] of Object.entries(value)) compare(inner, at.properties?.[key], `${path}.${key}`);
    };
    // what may be fetched is the editor's to say, not a project's
    const { fetch: _fetch, ...ofProjects } = defaultSettings;
    compare(ofProjects, schema, 'settings');
  });
});
