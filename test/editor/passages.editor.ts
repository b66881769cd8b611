import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { commands, pdfViewType, renderedScheme, tableViewType } from '../../src/protocol/index.js';
import { plainPdf } from '../helpers/plainPdf.js';
import { activated, checked, closeAll, fileUri, openDraft, picture, rangeOf, typeKeys, until } from './helpers.js';

/** Opens the passage of a figure of the draft. */
async function openPassageOf(figure: string, draft = 'draft.md'): Promise<void> {
  const editor = await openDraft(draft);
  const claim = (await checked(editor.document)).find(({ text }) => text.includes(figure));
  assert.equal(claim?.verdict, 'supported', `${figure} is supported`);
  const { start } = rangeOf(editor.document, figure);
  editor.selection = new vscode.Selection(start, start);
  await vscode.commands.executeCommand(commands.openPassage);
}

/** A draft of its own, with a PDF to it alone. */
async function besidePdf(name: string, draft: string, pdf: Uint8Array): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(name, 'sources', `${name}.pdf`), pdf);
  await vscode.workspace.fs.writeFile(fileUri(name, 'draft.md'), new TextEncoder().encode(draft));
}

const helvetica = '/Subtype /Type1 /BaseFont /Helvetica';
/** UTF-16 in hexadecimal, as a PDF's string. */
const utf16 = (text: string): string => `<${[...text].map((char) => (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join('')}>`;

const customEditor = (viewType: string) => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ input }) => input instanceof vscode.TabInputCustom && input.viewType === viewType);

describe('opening a passage', () => {
  afterEach(closeAll);

  it('of a PDF shows its page, the passage marked and the figure in it', async () => {
    await openPassageOf('2,316');
    const { shownPdf } = await activated();
    const state = await until('the page to be drawn', () => shownPdf(fileUri('sources', 'twoColumns.pdf')));
    assert.ok(customEditor(pdfViewType), 'in the viewer of ours');
    assert.equal(state.page, 1);
    assert.match(state.marked.replace(/\s+/g, ' '), /^Since then 2,316 chicks .* life\.$/);
    assert.equal(state.focus, '2,316');
    assert.ok(state.isInSight, 'scrolled to');
    await picture('passage-pdf');
  });

  it('of a PDF can be searched', async () => {
    await openPassageOf('2,316');
    const { shownPdf } = await activated();
    const pdf = fileUri('sources', 'twoColumns.pdf');
    await until('the page to be drawn', () => shownPdf(pdf));
    if (!typeKeys('Control+f', 'ringing')) return;
    const found = await until('what was found', () => shownPdf(pdf)?.search.match(/^\d+ of (\d+)$/) ?? undefined);
    assert.ok(Number(found[1]) >= 1);
    assert.ok(shownPdf(pdf)?.isInSight, 'scrolled to');
    await picture('search-pdf');
  });

  it('of a text, in Markdown or not, selects the figure in the file itself and marks the passage', async () => {
    for (const name of ['visitors.txt', 'visitors.md']) {
      const folder = name.replace('.', '-');
      await vscode.workspace.fs.writeFile(fileUri(folder, 'sources', name), new TextEncoder().encode('# Log of the mill\n\nThe mill was cold. In 2022 the mill at Oster ground 5,127 sacks of rye.\nIt stood still in May.\n'));
      await vscode.workspace.fs.writeFile(fileUri(folder, 'draft.md'), new TextEncoder().encode('In 2022 the mill at Oster ground 5,127 sacks of rye.\n'));
      await openPassageOf('5,127', join(folder, 'draft.md'));
      const editor = await until('the file', () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === fileUri(folder, 'sources', name).toString()));
      assert.equal(editor.document.getText(editor.selection), '5,127');
      const { markedText } = await activated();
      assert.equal(markedText(), 'In 2022 the mill at Oster ground 5,127 sacks of rye.');
      await closeAll();
    }
  });

  it('of a PDF that runs over a page marks both parts and the figure, and goes to it', async () => {
    const line = (y: number, words: string) => ({ font: 'F1', y, words: `(${words})` });
    await besidePdf('log', '# Log\n\nIn 2019 the fleet of Lannis came to have 4,217 boats.\n', plainPdf({ F1: helvetica }, [
      [line(760, 'The yearbook of the harbour'), line(150, 'Boats were counted again that winter. Nobody in the harbour office'), line(130, 'could say at first how in 2019 the fleet of Lannis came to')],
      [line(760, 'have 4,217 boats, more than ever before in its long history.'), line(740, 'They were sold one by one.')],
    ]));
    await openPassageOf('4,217', join('log', 'draft.md'));
    const { shownPdf } = await activated();
    const state = await until('the page to be drawn', () => shownPdf(fileUri('log', 'sources', 'log.pdf')));
    assert.match(state.marked.replace(/\s+/g, ' '), /^Nobody in the harbour office .* came to have 4,217 boats, more than ever before in its long history\.$/);
    assert.deepEqual([state.focus, state.isInSight], ['4,217', true]);
    await picture('passage-over-page');
  });

  it('of a PDF draws fonts that it does not hold', async () => {
    const descriptor = '<< /Type /FontDescriptor /FontName /KozMinPro-Regular /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>';
    const signs = '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /KozMinPro-Regular /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 4 >> /FontDescriptor 3 0 R /DW 1000 >>';
    const standard = ['Helvetica', 'Times-BoldItalic', 'Courier', 'Symbol', 'ZapfDingbats'].map((name) => `/Subtype /Type1 /BaseFont /${name}`);
    const fonts = Object.fromEntries([...standard, '/Subtype /Type0 /BaseFont /KozMinPro-Regular /Encoding /UniJIS-UCS2-H /DescendantFonts [4 0 R]'].map((body, index) => [`F${index + 1}`, body]));
    const boats = '(The harbour of Lannis has 1,204 boats.)';
    await besidePdf('fonts', 'The harbour of Lannis has 1,204 boats.\n', plainPdf(fonts, [[boats, boats, boats, '(abgd)', '(3456)', utf16('港には1204隻の船がある')].map((words, index) => ({ font: `F${index + 1}`, size: 20, y: 760 - 50 * index, words }))], [descriptor, signs]));
    await openPassageOf('1,204', join('fonts', 'draft.md'));
    const { shownPdf } = await activated();
    const state = await until('the page to be drawn', () => shownPdf(fileUri('fonts', 'sources', 'fonts.pdf')));
    assert.equal(state.focus, '1,204');
    // the words of the last line are there only by its character map
    assert.match(state.text, /港には1204隻の船がある/);
    await picture('passage-fonts');
  });

  it('of a spreadsheet shows its sheet, the cell selected', async () => {
    await openPassageOf('1,410');
    const { shownTable } = await activated();
    const state = await until('the cell to be shown', () => shownTable(fileUri('sources', 'harvest.xlsx')));
    assert.ok(customEditor(tableViewType), 'in the viewer of ours');
    assert.deepEqual([state.sheets[state.sheet], state.text, state.column], ['Yield', '1,410', 3]);
    assert.ok(state.isInSight, 'scrolled to');
    await picture('passage-sheet');
  });

  it('of a Word document shows its text, the passage marked and the figure selected', async () => {
    await openPassageOf('48,210');
    const editor = await until('the text', () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === renderedScheme));
    assert.equal(editor.document.getText(editor.selection), '48,210');
    assert.match(editor.document.lineAt(editor.selection.start).text, /^The ferry carried 48,210 passengers/);
    await picture('passage-docx');
  });

  it('of a web page shows what a person reads, and its file on demand', async () => {
    await openPassageOf('£31.40');
    const editor = await until('the text', () => vscode.window.visibleTextEditors.find(({ document }) => document.uri.scheme === renderedScheme));
    assert.equal(editor.document.getText(editor.selection), '£31.40');
    assert.doesNotMatch(editor.document.getText(), /<p|<nav/);
    await picture('passage-html');
    await vscode.commands.executeCommand(commands.openSource, editor.document.uri);
    await until('the file', () => vscode.window.activeTextEditor?.document.uri.toString() === fileUri('sources', 'page.html').toString());
  });

  // only the runner in a browser can tell what is opened
  const folder = process.env['CORROBORATE_PICTURES'];
  if (folder !== undefined) it('on the web hands the browser an address whose text fragment is whole', async () => {
    const opened = join(folder, 'opened.txt');
    rmSync(opened, { force: true });
    const editor = await openDraft('draft.md');
    const { start } = rangeOf(editor.document, '£31.40');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand(commands.openOnWeb);
    const address = await until('the address', () => {
      // a file that is being written is there before its text is
      const written = existsSync(opened) ? readFileSync(opened, 'utf8') : '';
      return written.endsWith('\n') && written.trim();
    });
    assert.equal(address, 'https://open-vsx.org/ferry-fares#:~:text=A%20return%20ticket%20to%20the,4.2%20%25%20more%20than%20now.');
  });

  it('of a long table draws only what is in sight', async () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `Wharf ${index},${index * 7},${index % 13}`);
    await vscode.workspace.fs.writeFile(fileUri('tables', 'wharves.csv'), new TextEncoder().encode(`Wharf,Crates,Ships\n${rows.join('\n')}\n`));
    const { shownTable } = await activated();
    await vscode.commands.executeCommand('vscode.openWith', fileUri('tables', 'wharves.csv'), tableViewType);
    const state = await until('the table to be drawn', () => shownTable(fileUri('tables', 'wharves.csv')));
    assert.ok(state.length >= 200_000, `${state.length} lines`);
    assert.ok(state.drawn < 100, `${state.drawn} drawn`);
    await picture('long-table');
  });
});

describe('sources.yaml', () => {
  afterEach(closeAll);

  it('is completed with the names of sources and with fields', async () => {
    await openDraft('draft.md');
    const document = await vscode.workspace.openTextDocument(fileUri('sources', 'sources.yaml'));
    const labels = async (line: number, character: number): Promise<unknown[]> =>
      (await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, new vscode.Position(line, character))).items.map(({ label }) => label);
    assert.ok((await until('the names', async () => {
      const found = await labels(document.lineCount - 1, 0);
      return found.includes('ferry.docx') && found;
    })).includes('harvest.xlsx'));
    const fields = await labels(1, 2);
    assert.ok(fields.includes('grade') && !fields.includes('url'), fields.join(', '));
  });
});
