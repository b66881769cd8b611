/**
 * A PDF with one page for each text: lines in 12 point type from the top, `@y` at the start of a line sets its height. An empty text makes
 * a page with a picture only, a blank one a page with nothing.
 */
export function textPdf(pages: readonly string[]): Uint8Array {
  const objects: string[] = ['<< /Type /Catalog /Pages 2 0 R >>', '', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  const kids: string[] = [];
  for (const page of pages) {
    let y = 740;
    const shown = page === '' ? 'q 300 0 0 300 72 300 cm BI /W 1 /H 1 /CS /G /BPC 8 ID A EI Q' : page.trim() === '' ? '' : page.split('\n').map((line) => {
      const placed = /^@([0-9]+) (.*)$/.exec(line);
      y = placed === null ? y - 15 : Number(placed[1]);
      return `BT /F1 12 Tf 72 ${y} Td (${(placed?.[2] ?? line).replace(/[()\\]/g, '\\$&')}) Tj ET`;
    }).join('\n');
    objects.push(`<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`);
    objects.push(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${objects.length} 0 R >>`);
    kids.push(`${objects.length} 0 R`);
  }
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(' ')}] >>`;
  return rawPdf(objects);
}

/** A PDF of these objects, numbered from 1; the first is the catalog. */
export function rawPdf(objects: readonly string[]): Uint8Array {
  const parts = ['%PDF-1.7\n'];
  let length = parts[0]?.length ?? 0;
  const places: number[] = [];
  objects.forEach((object, index) => {
    const part = `${index + 1} 0 obj\n${object}\nendobj\n`;
    places.push(length);
    parts.push(part);
    length += part.length;
  });
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${length}\n%%EOF\n`);
  return new TextEncoder().encode(parts.join(''));
}

/** A PDF of one page whose text is codes of a character map that the file only names, in a font it does not hold: lines of hexadecimal codes. */
export function mappedPdf(encoding: string, registry: string, lines: readonly string[]): Uint8Array {
  const shown = lines.map((codes, index) => `BT /F1 12 Tf 72 ${740 - index * 18} Td <${codes}> Tj ET`).join('\n');
  return rawPdf([
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 1 /Kids [3 0 R] >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 800] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    `<< /Type /Font /Subtype /Type0 /BaseFont /SomeFont-${encoding} /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`,
    `<< /Type /Font /Subtype /CIDFontType0 /BaseFont /SomeFont /CIDSystemInfo << /Registry (Adobe) /Ordering (${registry}) /Supplement 2 >> /FontDescriptor 7 0 R >>`,
    '<< /Type /FontDescriptor /FontName /SomeFont /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ]);
}
