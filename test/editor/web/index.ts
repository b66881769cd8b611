import { tests } from './browser.editor.js';

/** VS Code calls this inside its web worker host (`extensionTestsPath`); rejecting is what "failed" means to it. */
export async function run(): Promise<void> {
  let failed = 0;
  console.log('│  in a browser alone');
  for (const [title, test] of Object.entries(tests)) {
    const started = performance.now();
    try {
      await test();
      console.log(`│    ✔ ${title} (${(performance.now() - started).toFixed(0)}ms)`);
    } catch (error) {
      failed += 1;
      console.log(`│    ✘ ${title}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  // read by the runner outside
  console.log(`■${JSON.stringify({ passed: Object.keys(tests).length - failed, failed })}`);
  if (failed > 0) throw new Error(`${failed} tests in the browser failed`);
}
