import assert from 'node:assert/strict';
import { insertion } from '../../src/client/commands/addSource/insertion.js';

/** What a draft becomes once the insertion is made; null where there is none to make. */
function inserted(draft: string, ...paths: string[]): string | null {
  const lines = draft.split('\n');
  const place = insertion(lines, paths);
  return place === null ? null : [...lines.slice(0, place.line), ...(place.text + lines.slice(place.line).join('\n')).split('\n')].join('\n');
}

describe('naming a source in a draft', () => {
  const check = (what: string, draft: string, expected: string | null) => it(what, () => assert.equal(inserted(draft, '../a.pdf'), expected));
  check('begins a front matter', 'Text.\n', '---\nsources:\n  - "../a.pdf"\n---\n\nText.\n');
  check('begins a list in the front matter', '---\ntitle: X\n---\nText.\n', '---\ntitle: X\nsources:\n  - "../a.pdf"\n---\nText.\n');
  check('goes on with the list, indented as it is', '---\nsources:\n- b.txt\ntitle: X\n---\n', '---\nsources:\n- b.txt\n- "../a.pdf"\ntitle: X\n---\n');
  check('leaves a list on one line to the writer', '---\nsources: [b.txt]\n---\n', null);
  check('takes no rule for a front matter', '---\n\nText.\n', '---\nsources:\n  - "../a.pdf"\n---\n\n---\n\nText.\n');
});
