import assert from 'node:assert/strict';
import { describer, readSource } from '../src/core/index.js';
import type { SourceMetadata } from '../src/core/index.js';

describe('what a bibliography says of a page by its address', () => {
  const page = (head: string): string => `<html><head>${head}</head><body><main><p>The harbour office counted 340 eels last Monday.</p></main></body></html>`;
  const RECORD = '@online{eels21, author={Ek, Bo}, title={Eels of Wick}, url={http://ports.example/eels}, date={2021-05-05}}';
  const check = (what: string, head: string, record: string, expected: SourceMetadata): void => {
    it(what, async () => {
      const [{ value: source }, { value: library }] = await Promise.all([readSource({ path: 'sources/a.html', text: page(head) }), readSource({ path: 'refs.bib', text: record })]);
      const { title, author, date, key } = describer([source.path, library.path], [library], []).describe(source).metadata;
      assert.deepEqual(JSON.parse(JSON.stringify({ title, author, date, key })), expected);
    });
  };
  const known = { title: 'Eels of Wick', author: 'Bo Ek', date: '2021-05-05', key: 'eels21' };
  check('names and dates it', '<link rel="canonical" href="https://www.ports.example/eels/">', RECORD, known);
  check('whatever is behind the number sign', '<meta property="og:url" content="https://ports.example/eels#counts">', RECORD, known);
  check('leaves what it does not say', '<link rel="canonical" href="https://ports.example/eels"><meta property="article:published_time" content="2021-06-07"><title>Eels</title>', '@online{e, title={Eels of Wick}, url={https://ports.example/eels}}', { title: 'Eels of Wick', date: '2021-06-07', key: 'e' });
  check('says nothing of another page', '<title>Eels</title><link rel="canonical" href="https://ports.example/eels/2">', RECORD, { title: 'Eels' });
});
