import assert from 'node:assert/strict';
import { readSource } from '../../src/core/sources/readSource.js';
import { linesOf, pack, readBytes } from './officeHelper.js';
import { rawPdf } from './pdfHelper.js';

const ALT = 'Bars that fall from 1,204 boats to 980 boats';
const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? new TextEncoder().encode(content) : content);

describe('what is said in place of pictures', () => {
  const check = (name: string, path: string, content: string | Uint8Array, expected: readonly string[]): void => {
    it(`${name}: ${path}`, async () => assert.deepEqual(linesOf((await readBytes(path, bytes(content))).value), expected));
  };
  const docx = (body: string): Uint8Array => pack({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` });
  const drawing = (alt: string): string => `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${alt}"/><pic:cNvPr id="2" name="a.png" descr="a.png"/></wp:inline></w:drawing></w:r>`;
  const words = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

  check('a picture within a sentence', 'a.adoc', `= Report\nThe chart image:a.png[${ALT},200] shows it, image:b.png[icon] too.\n`, ['heading [¶1] Report', '[¶2] Report | The chart shows it, too.', `caption [¶3] Report | ${ALT}`]);
  check('with its name', 'b.adoc', `See image:a.png[width=3,alt="${ALT}, all of them"].\n`, ['[¶1] See.', `caption [¶2] ${ALT}, all of them`]);
  check('below a title, where authors stand', 'c.adoc', '= Report\nUna Flett <u@x.example>\nv1.0, 2021-03-04\n\nForty boats came.\n', ['heading [¶1] Report', '[¶2] Report | Forty boats came.']);
  check('a picture that stands for a name', 'a.rst', `The |chart| shows it.\n\n.. |chart| image:: a.png\n   :alt: ${ALT}\n`, ['[¶1] The chart shows it.', `caption [¶2] ${ALT}`]);
  check('once, where its caption says the same', 'a.docx', docx(`<w:p>${words('The chart ')}${drawing(ALT)}${words('shows it.')}</w:p><w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr>${words('Boats')}</w:p>`), ['[¶1] The chart shows it.', `caption [¶2] ${ALT}`, '[¶3] Boats']);
  check('not what a program guessed', 'b.docx', docx(`<w:p>${words('See it.')}${drawing('A picture containing text, outdoor, boat&#10;&#10;Description automatically generated')}</w:p>`), ['[¶1] See it.']);
  check('in a table', 'c.docx', docx(`<w:tbl><w:tr><w:tc><w:p>${words('Port')}</w:p></w:tc><w:tc><w:p>${words('Boats')}</w:p></w:tc></w:tr><w:tr><w:tc><w:p>${words('Hull')}</w:p></w:tc><w:tc><w:p>${words('9')}${drawing(ALT)}</w:p></w:tc></w:tr></w:tbl>`), ['row [A2] Port: Hull; Boats: 9', `caption [¶2] ${ALT}`]);
  check('of a chart that is drawn', 'a.html', `<main><p>The chart shows it.</p><svg role="img" aria-label="${ALT}"><text>1,204</text></svg><p>So it is.</p></main>`, ['[¶1] The chart shows it.', `caption [¶2] ${ALT}`, '[¶3] So it is.']);
  check('of a drawing that describes itself, and not of its parts', 'd.html', `<main><p>The chart shows it.</p><svg><title>Boats</title><desc>${ALT}</desc><g><title>One of the bars that the chart has</title><text>1,204</text></g></svg><p>So it is.</p></main>`, ['[¶1] The chart shows it.', `caption [¶2] ${ALT}`, '[¶3] So it is.']);
  check('of a drawing once', 'e.html', `<main><p>The chart shows it.</p><svg role="img" aria-label="${ALT}"><title>${ALT}</title></svg></main>`, ['[¶1] The chart shows it.', `caption [¶2] ${ALT}`]);
  check('of a box that plays a picture', 'b.html', `<main><p>The chart shows it.</p><div role="img" aria-label="${ALT}"></div></main>`, ['[¶1] The chart shows it.', `caption [¶2] ${ALT}`]);
  check('not the name of a drawing', 'c.html', '<main><p>The chart shows it.</p><svg aria-label="Close this box"></svg></main>', ['[¶1] The chart shows it.']);
  check('in a frame', 'a.odt', pack({ 'content.xml': `<a><text:p>The chart <draw:frame><draw:image/><svg:title>Chart</svg:title><svg:desc>${ALT}</svg:desc></draw:frame>shows it.</text:p></a>` }), ['[¶1] The chart shows it.', `caption [¶2] ${ALT}`]);
  check('among the properties of Rich Text', 'a.rtf', `{\\rtf1 The chart {\\*\\shppict{\\pict{\\*\\picprop{\\sp{\\sn shapeType}{\\sv 75}}{\\sp{\\sn wzDescription}{\\sv ${ALT}}}{\\sp{\\sn wzName}{\\sv Chart of the boats in the harbour}}}\\pngblip 89504e47}}shows it.\\par}`, ['[¶1] The chart shows it.', `caption [¶2] ${ALT}`]);
  const shown = '/P << /MCID 0 >> BDC BT /F1 12 Tf 72 700 Td (Forty boats came.) Tj ET EMC /Figure << /MCID 1 >> BDC 72 300 90 90 re f EMC';
  const tagged = (alt: string): Uint8Array => rawPdf([
    '<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 6 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 800] /StructParents 0 /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    '<< /Type /StructTreeRoot /K [7 0 R] /ParentTree << /Nums [0 [8 0 R 9 0 R]] >> >>', '<< /Type /StructElem /S /Document /P 6 0 R /K [8 0 R 9 0 R] >>',
    '<< /Type /StructElem /S /P /P 7 0 R /Pg 3 0 R /K 0 >>', `<< /Type /StructElem /S /Figure /P 7 0 R /Pg 3 0 R /Alt (${alt}) /K 1 >>`,
  ]);
  check('of a tagged page', 'a.pdf', tagged(ALT), ['[p1 ¶1] Forty boats came.', `caption [p1 ¶2] ${ALT}`]);
  it('on as many pages as can be looked up, and it is told where that ends; pages of text alone are not', async () => {
    const made = (pages: number, isDrawn: boolean): Uint8Array => {
      const paragraphs = 500;
      const text = '/P << /MCID 0 >> BDC BT /F1 12 Tf 72 400 Td (Forty boats came.) Tj ET EMC';
      const content = isDrawn ? `${text}\n/Figure << /MCID ${paragraphs} >> BDC 72 30 90 9 re f EMC` : text;
      const objects = ['', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>', '', '', `<< /Length ${content.length} >>\nstream\n${content}\nendstream`];
      const own = Array.from({ length: pages }, (_, page) => {
        objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 800] /StructParents ${page} /Resources << /Font << /F1 3 0 R >> >> /Contents 6 0 R >>`);
        const at = objects.length;
        for (let item = 0; item < paragraphs; item++) objects.push(`<< /Type /StructElem /S /P /P 5 0 R /Pg ${at} 0 R /K ${item} >>`);
        if (isDrawn) objects.push(`<< /Type /StructElem /S /Figure /P 5 0 R /Pg ${at} 0 R /Alt (${ALT}, on page ${page + 1}) /K ${paragraphs} >>`);
        return { page: `${at} 0 R`, items: Array.from({ length: objects.length - at }, (_one, item) => `${at + item + 1} 0 R`) };
      });
      objects[0] = '<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> /StructTreeRoot 4 0 R >>';
      objects[1] = `<< /Type /Pages /Count ${pages} /Kids [${own.map(({ page }) => page).join(' ')}] >>`;
      objects[3] = `<< /Type /StructTreeRoot /K [5 0 R] /ParentTree << /Nums [${own.map(({ items }, page) => `${page} [${items.join(' ')}]`).join(' ')}] >> >>`;
      objects[4] = `<< /Type /StructElem /S /Document /P 4 0 R /K [${own.flatMap(({ items }) => items).join(' ')}] >>`;
      return rawPdf(objects);
    };
    const read = async (isDrawn: boolean): Promise<{ readonly captions: number; readonly codes: readonly string[] }> => {
      const { value, problems } = await readSource({ path: 'a.pdf', bytes: made(20, isDrawn) });
      return { captions: value.passages.filter(({ text }) => text.startsWith(ALT)).length, codes: problems.map(({ code }) => code) };
    };
    assert.deepEqual(await read(false), { captions: 0, codes: [] });
    const { captions, codes } = await read(true);
    assert.ok(captions > 5 && captions < 20, `${captions} described, ${codes}`);
    assert.deepEqual(codes, ['undescribed']);
  });
  check('not the name of a picture', 'b.pdf', tagged('chart 1'), ['[p1 ¶1] Forty boats came.']);
  check('on a slide', 'a.pptx', pack({
    'ppt/presentation.xml': '<p:presentation><p:sldIdLst><p:sldId r:id="r1"/></p:sldIdLst></p:presentation>', 'ppt/_rels/presentation.xml.rels': '<R><Relationship Id="r1" Type="x/slide" Target="slides/slide1.xml"/></R>',
    'ppt/slides/slide1.xml': `<p:sld><p:pic><p:nvPicPr><p:cNvPr id="4" name="Picture 3" descr="${ALT}"/></p:nvPicPr></p:pic><p:sp><p:nvSpPr><p:cNvPr id="5" name="Text"/></p:nvSpPr><p:txBody><a:p><a:r><a:t>Forty boats.</a:t></a:r></a:p></p:txBody></p:sp></p:sld>`,
  }), [`caption [slide 1 ¶1] ${ALT}`, '[slide 1 ¶2] Forty boats.']);
});
