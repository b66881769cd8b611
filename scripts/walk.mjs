// Drives the workbench as a person does, with a mouse and eyes on the page, and keeps screenshots in out/walk/.
//   node scripts/walk.mjs          (after a build)
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHost, root } from './vscode/install.mjs';
import { stageExtension } from './vscode/stage.mjs';
import { launchBrowser, remotePath, startServer, workbenchAddress } from './vscode/server.mjs';

const pictures = join(root, 'out', 'walk');

/** Steps in order; each goes on from where the one before left the page. */
const steps = {
  'the example opens': async ({ page }) => {
    await page.locator('.monaco-editor .view-lines').first().waitFor({ timeout: 60_000 });
  },
};

export async function walk() {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const host = await installHost();
  const temporary = await mkdtemp(join(tmpdir(), 'corroborate-walk-'));
  const folder = join(temporary, 'examples');
  await cp(join(root, 'examples'), folder, { recursive: true });
  // the packaged files, not the source folder: what users get
  const extensions = join(temporary, 'extensions');
  await stageExtension(extensions);
  const server = await startServer(host, { data: join(temporary, 'data'), extensions, forTests: true });
  const browser = await launchBrowser(host);
  let passed = 0;
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const payload = [['openFile', remotePath(server, join(folder, 'draft.md'))]];
    await page.goto(workbenchAddress(server, { folder, payload }));
    for (const [name, step] of Object.entries(steps)) {
      const shoot = (file) => page.screenshot({ path: join(pictures, `${file}.png`) });
      try {
        await step({ page, shoot });
        passed += 1;
        console.log(`  ✔ ${name}`);
      } catch (error) {
        await shoot('failure');
        console.error(`  ✘ ${name}\n${error.stack}\nThe workbench as it was: out/walk/failure.png`);
        return { passed, failed: 1 };
      }
    }
    return { passed, failed: 0 };
  } finally {
    await browser.close();
    await server.stop();
    await rm(temporary, { recursive: true, force: true, maxRetries: 3 });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { passed, failed } = await walk();
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
