// Drives the workbench as a person does, with a mouse and eyes on the page, and keeps screenshots in out/walk/.
//   node scripts/walk.mjs [--keep]     (after a build; --keep makes the README's picture of it)
import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installHost, root } from './vscode/install.mjs';
import { stageExtension } from './vscode/stage.mjs';
import { launchBrowser, remotePath, startServer, waitFor, workbenchAddress } from './vscode/server.mjs';

const pictures = join(root, 'out', 'walk');

/** Where words stand on the page: the middle of their first character and a half, as a mouse would aim at them. */
async function placeOf(page, words, within = '.monaco-editor .view-lines') {
  const found = await page.evaluate(({ words, within }) => {
    for (const lines of document.querySelectorAll(within)) {
      for (const line of lines.querySelectorAll('.view-line')) {
        // the editor draws blanks as no-break spaces and cuts a line into many elements
        const texts = [];
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) texts.push(walker.currentNode);
        const at = texts.map(({ data }) => data).join('').replaceAll('\u00a0', ' ').indexOf(words);
        if (at < 0) continue;
        let seen = 0;
        for (const node of texts) {
          if (at < seen + node.data.length) {
            const range = document.createRange();
            range.setStart(node, at - seen);
            range.setEnd(node, at - seen + 1);
            const box = range.getBoundingClientRect();
            return { x: box.x + box.width * 0.75, y: box.y + box.height / 2 };
          }
          seen += node.data.length;
        }
      }
    }
    return null;
  }, { words, within });
  assert.ok(found, `“${words}” is on the page`);
  return found;
}

/** Waits until the words of an element, blanks made one, are as expected; says what they were. */
async function expectText(locator, pattern) {
  await locator.first().waitFor();
  let text = '';
  await waitFor(async () => {
    text = (await locator.first().innerText()).replace(/\s+/g, ' ');
    return pattern.test(text);
  }, 90_000, () => `expected ${pattern} in ${locator}, which holds: ${text}`);
}

/** Steps in order; each goes on from where the one before left the page. */
const steps = {
  'the example opens, and the status bar counts its claims': async ({ page, shoot }) => {
    await page.locator('.monaco-editor .view-lines', { hasText: 'night boat' }).first().waitFor({ timeout: 120_000 });
    await expectText(page.locator('[id*="corroborate.status"]'), /\d+ supported · \d+ to fix/);
    await page.locator('.squiggly-warning').first().waitFor();
    await shoot('draft');
  },
  'the mouse on a figure shows who says so, and who says otherwise': async ({ page, shoot }) => {
    const figure = await placeOf(page, '180 berths');
    await page.mouse.move(figure.x, figure.y, { steps: 5 });
    await expectText(page.locator('.monaco-hover:visible', { hasText: 'disagree' }), /has 180 berths.*operator-statement\.md, line \d+.*says 164.*island-courier\.html/);
    await shoot('disputed');
    const elsewhere = await placeOf(page, 'Who pays');
    await page.mouse.move(elsewhere.x, elsewhere.y, { steps: 5 });
    await page.locator('.monaco-hover:visible', { hasText: 'disagree' }).waitFor({ state: 'hidden' });
  },
  'miles are found in kilometres': async ({ page, shoot }) => {
    const figure = await placeOf(page, '92 miles');
    await page.mouse.move(figure.x, figure.y, { steps: 5 });
    await expectText(page.locator('.monaco-hover:visible', { hasText: 'Matched in' }), /148 kilometres.*operator-statement\.md, line \d+/);
    // for the README: the editor's upper part
    await shoot('hover', { x: 352, y: 36, width: 928, height: 440 });
  },
  'the passage is quoted with its figure in bold': async ({ page }) => {
    const figure = await placeOf(page, '£38');
    await page.mouse.move(figure.x, figure.y, { steps: 5 });
    const hover = page.locator('.monaco-hover:visible', { hasText: '£38' });
    await expectText(hover, /A berth costs £38.*operator-statement\.md, line \d+/);
    assert.equal(await hover.locator('strong', { hasText: '£38' }).count(), 1, 'the figure is in bold');
  },
  'the hover’s link opens the passage, the figure selected': async ({ page, shoot }) => {
    await page.locator('.monaco-hover:visible a', { hasText: 'Open passage' }).first().click();
    await page.locator('.tab.active', { hasText: 'operator-statement.md' }).waitFor({ timeout: 90_000 });
    const source = page.locator('.editor-group-container.active .monaco-editor');
    await expectText(source.locator('.view-lines'), /A berth costs £38/);
    await source.locator('.selected-text').first().waitFor({ state: 'attached' });
    await shoot('passage');
  },
  'the status bar opens the list of claims': async ({ page, shoot }) => {
    const draft = await placeOf(page, 'Who pays');
    await page.mouse.click(draft.x, draft.y);
    await page.locator('[id*="corroborate.status"] a').first().click();
    const list = page.locator('.quick-input-widget:visible');
    await expectText(list, /To fix \(\d+\)/);
    await shoot('claims');
    await page.keyboard.type('85,000');
    await expectText(list.locator('.monaco-list-row'), /85,000/);
    await page.keyboard.press('Enter');
    await list.waitFor({ state: 'hidden' });
    await expectText(page.locator('.monaco-editor.focused .view-lines'), /85,000/);
  },
  'Problems names what no source states': async ({ page, shoot }) => {
    await page.keyboard.press('Control+Shift+M');
    const panel = page.locator('.markers-panel');
    await panel.waitFor();
    await page.locator('input[placeholder^="Filter"]').last().fill('85,000');
    // the parentheses around the code are drawn by the style sheet
    await expectText(panel, /No source states £ ?85,000 ?\. ?corroborate ?unsupported/);
    await shoot('problems');
  },
  'the palette has every command': async ({ page, shoot }) => {
    await page.keyboard.press('F1');
    const palette = page.locator('.quick-input-widget:visible');
    await palette.locator('input').first().fill('>Corroborate');
    for (const title of ['Check Draft', 'Next Claim to Fix', 'Previous Claim to Fix', 'Open Supporting Passage', 'Copy Citation', 'Show Claims of This Draft', 'Reload Sources', 'Show Log']) {
      await palette.locator('.monaco-list-row', { hasText: `Corroborate: ${title}` }).waitFor();
    }
    await shoot('palette');
    await page.keyboard.press('Escape');
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
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2, colorScheme: 'light' });
    page.setDefaultTimeout(90_000);
    const payload = [['openFile', remotePath(server, join(folder, 'draft.md'))]];
    await page.goto(workbenchAddress(server, { folder, payload }));
    for (const [name, step] of Object.entries(steps)) {
      const shoot = (file, clip) => page.screenshot({ path: join(pictures, `${file}.png`), clip });
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
  if (failed === 0 && process.argv.includes('--keep')) await cp(join(pictures, 'hover.png'), join(root, 'docs/images/hover.png'));
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
}
