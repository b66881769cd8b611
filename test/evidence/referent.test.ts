import assert from 'node:assert/strict';
import { measured } from '../helpers/measured.js';

const SOURCES = { 'sources/kiln.md': 'The upper kiln fired 4,310 tiles.\n\nThe lower kiln fired 2,760 tiles.' };

describe('referent: which figure is meant, whatever its value', () => {
  const check = (text: string, agrees: boolean): void => {
    it(`${text} ${agrees ? 'the figure that agrees' : 'another one'}`, async () => {
      const of = await measured(SOURCES, text);
      assert.equal(of('referentLead') > 0, agrees, `lead ${of('referentLead')}`);
      assert.equal(of('referentLead'), of('referentFor') - of('referentAgainst'));
      assert.equal(of('referentShare') > 0.5, agrees, `share ${of('referentShare')}`);
      assert.equal(of('referentShareElsewhere'), 0);
    });
  };
  check('The upper kiln fired 4,310 tiles.', true);
  check('The lower kiln fired 2,760 tiles.', true);
  check('The upper kiln fired 2,760 tiles.', false);
  check('The lower kiln fired 4,310 tiles.', false);
});
