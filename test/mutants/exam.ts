// Checks plain drafts beside sources of a few sentences (test/practice/exams): written by other hands than what the models are learnt from, and never learnt.
//   npm run test:exam -- [--verbose] [FILE …]      (of files of contrasts)
import { parseArgs } from 'node:util';
import { examined, EXAMS } from './examined.js';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { verbose: { type: 'boolean' } } });
for (const file of positionals.length > 0 ? positionals : EXAMS) {
  const { claims, right, supported, falseAlarms, other, missed, wrong } = await examined(file);
  if (options.verbose === true) for (const { wanted, verdict, claim, draft, source } of wrong) console.log(`  ${wanted} -> ${verdict} “${claim}”: ${draft}\n      ${source}`);
  console.log(`${file}: ${claims} claims, accuracy ${(right / claims).toFixed(3)}, false alarms ${(falseAlarms / supported).toFixed(3)} of ${supported}, missed ${(missed / other).toFixed(3)} of ${other}`);
}
