import * as pdfjs from 'pdfjs-dist';

/** Opens a PDF: nothing in it runs, and nothing is fetched for it. Rejects for damaged and protected files. */
export async function openPdf(bytes: Uint8Array, workerScript: string): Promise<pdfjs.PDFDocumentProxy> {
  // a web view may start workers from its own addresses only, so that the script is handed over as one
  const script = await (await fetch(workerScript)).blob();
  pdfjs.GlobalWorkerOptions.workerPort = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  return pdfjs.getDocument({ data: bytes, isEvalSupported: false, useSystemFonts: true, enableXfa: false, disableFontFace: false }).promise;
}
