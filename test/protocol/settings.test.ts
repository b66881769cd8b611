import assert from 'node:assert/strict';
import { defaultSettings, isClaimRef, readSettings } from '../../src/protocol/index.js';

describe('settings', () => {
  it('are the defaults where nothing is set', () => {
    for (const raw of [undefined, null, {}]) assert.deepEqual(readSettings(raw), { value: defaultSettings, problems: [] });
  });

  it('take what can be used and name what cannot', () => {
    const { value, problems } = readSettings({ mode: 7, severity: { disputed: 'error', unsupported: 'loud' }, sources: { include: 'a.md', maxSize: 5 }, hover: 3 });
    assert.equal(value.mode, 'check');
    assert.equal(value.severity.disputed, 'error');
    assert.equal(value.severity.unsupported, 'warning');
    assert.equal(value.sources.maxSize, 5);
    assert.deepEqual(value.sources.include, []);
    assert.deepEqual(problems, [
      'corroborate.hover: expected an object, found 3',
      'corroborate.mode: expected check, draft, found 7',
      'corroborate.severity.unsupported: expected error, warning, information, hint, off, found "loud"',
      'corroborate.sources.include: expected a list of strings, found "a.md"',
    ]);
  });

  it('lay a project file over the editor', () => {
    const editor = readSettings({ mode: 'draft', region: 'en-GB' }).value;
    assert.deepEqual(readSettings({ mode: 'check' }, editor).value, { ...editor, mode: 'check' });
  });
});

describe('link arguments', () => {
  it('are checked before use', () => {
    assert.ok(isClaimRef({ uri: 'file:///a.md', claim: 'x' }));
    assert.ok(isClaimRef({ uri: 'file:///a.md', claim: 'x', evidence: 2 }));
    for (const bad of [null, 'x', {}, { uri: 1, claim: 'x' }, { uri: 'a', claim: 'x', evidence: -1 }, { uri: 'a', claim: 'x', evidence: '1' }]) assert.ok(!isClaimRef(bad));
  });
});
