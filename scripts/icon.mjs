// Renders images/icon.svg as the PNG that the marketplace and the editor ask for.
//   node scripts/icon.mjs
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { installHost, root } from './vscode/install.mjs';
import { launchBrowser } from './vscode/server.mjs';

const browser = await launchBrowser(await installHost());
const page = await browser.newPage({ viewport: { width: 256, height: 256 } });
await page.setContent(`<style>body{margin:0}</style>${await readFile(join(root, 'images/icon.svg'), 'utf8')}`);
await page.screenshot({ path: join(root, 'images/icon.png'), omitBackground: true });
await browser.close();
