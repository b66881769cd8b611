// Writes the tables of related words from WordNet: npm run lexicon
import { writeFileSync } from 'node:fs';
import { acronymTable } from './acronyms.js';
import { everydayTable } from './everyday.js';
import { placeTable } from './places.js';
import { readWordNet } from './wordNet.js';
import { wordTables } from './words.js';

const wordNet = readWordNet();
const { synonyms, derived, antonyms } = wordTables(wordNet);
const tables = {
  SYNONYMS: ['Sets of stems with one meaning, one a line.', synonyms.map((set) => set.join(' '))],
  DERIVED: ['Stems of words made from one another, a pair a line.', derived.map((pair) => pair.join(' '))],
  ANTONYMS: ['Stems of opposites, a pair a line.', antonyms.map((pair) => pair.join(' '))],
  PLACES: ['Names of one place and its people, one place a line; a name of several words has spaces.', placeTable(wordNet).map((set) => set.join(','))],
  ACRONYMS: ['Acronyms and the stems of what they stand for.', acronymTable(wordNet).map(([short, long]) => `${short} ${long}`)],
  EVERYDAY: ['Stems of everyday words, one a line.', everydayTable(wordNet)],
} as const;

const notice = `// Written by \`npm run lexicon\` from WordNet 3.1; docs/evidence.md says how. Do not edit by hand.
// WordNet 3.1 Copyright 2011 by Princeton University. All rights reserved. Its licence is in NOTICE.md.
`;
const file = 'src/core/evidence/lexicon/tables.ts';
writeFileSync(file, notice + Object.entries(tables).map(([name, [says, lines]]) => `\n/** ${says} */\nexport const ${name} = \`\n${lines.join('\n')}\n\`;\n`).join(''));
for (const [name, [, lines]] of Object.entries(tables)) console.log(`${name}: ${lines.length} lines, ${lines.join('\n').length} bytes`);
