/** A line of a page: its font (`F1` …), size in points, place from the page's lower left corner, and words as the font encodes them: `(text)` or `<hex>`. */
export interface PdfLine {
  readonly font: string;
  readonly size?: number;
  readonly x?: number;
  readonly y: number;
  readonly words: string;
}

/**
 * A PDF of plain text, written by hand so that nothing is embedded: what a viewer does with fonts and character maps that it must bring itself.
 * @param fonts dictionaries by name, without their `/Type /Font`.
 */
export function plainPdf(fonts: Readonly<Record<string, string>>, pages: readonly (readonly PdfLine[])[], more: readonly string[] = []): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', ''];
  const add = (body: string): number => objects.push(body);
  // further objects come first: font dictionaries name them by number, from 3 on
  for (const body of more) add(body);
  const named = Object.entries(fonts).map(([name, body]) => `/${name} ${add(`<< /Type /Font ${body} >>`)} 0 R`).join(' ');
  const kids = pages.map((lines) => {
    const stream = lines.map(({ font, size = 14, x = 60, y, words }) => `BT /${font} ${size} Tf ${x} ${y} Td ${words} Tj ET`).join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return `${add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << ${named} >> >> /Contents ${content} 0 R >>`)} 0 R`;
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`;
  let text = '%PDF-1.7\n';
  const starts = objects.map((body, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const table = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${starts.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
