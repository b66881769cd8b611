import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';

/** What the runner outside reads, since the editor hands on no more than an exit status. */
export interface Results {
  readonly passed: number;
  readonly failed: number;
  readonly titles: readonly string[];
}

/** VS Code calls this inside the extension host (`--extensionTestsPath`); rejecting is what "failed" means to it. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, reporter: 'spec', color: false });
  const grep = process.env['CORROBORATE_GREP'] ?? '';
  if (grep !== '') mocha.grep(grep);
  // marked, so that a runner can tell these lines from the workbench's own
  Mocha.reporters.Base.consoleLog = (...values: unknown[]) => {
    for (const line of format(...values).split('\n')) console.log(`│${line}`);
  };
  // the suites are bundled with this file: the globals they use must be there before they are evaluated
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const suite = process.env['CORROBORATE_SUITE'];
  if (suite === 'casebook') await import('./casebook.editor.js');
  else if (suite === 'sources') await import('./sourceSuites.js');
  else if (suite === 'roots') await import('./roots.editor.js');
  else if (suite === 'untrusted') await import('./untrusted.editor.js');
  else await import('./suites.js');
  const titles: string[] = [];
  let passed = 0;
  const failed = await new Promise<number>((resolve) => {
    mocha.run(resolve).on('pass', (test) => {
      passed += 1;
      titles.push(test.fullTitle());
    });
  });
  const results: Results = { passed, failed, titles };
  writeFileSync(join(__dirname, 'results.json'), JSON.stringify(results, null, 2));
  if (failed > 0) throw new Error(`${failed} editor tests failed`);
}
