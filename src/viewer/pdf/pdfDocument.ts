import * as pdfjs from 'pdfjs-dist';

/** Opens a PDF: nothing in it runs, and nothing is fetched for it. Rejects for damaged and protected files. */
/** @param folder what the viewer brings itself: character maps and the standard fonts. Ends with `/`. */
export async function openPdf(bytes: Uint8Array, workerScript: string, folder: string): Promise<pdfjs.PDFDocumentProxy> {
  // a web view may start workers from its own addresses only, so that the script is handed over as one
  const script = await (await fetch(workerScript)).blob();
  pdfjs.GlobalWorkerOptions.workerPort = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
  return pdfjs.getDocument({
    data: bytes, isEvalSupported: false, enableXfa: false, disableFontFace: false,
    // the standard fonts as we bring them: a machine's stand-ins are wider or narrower, and letters run into one another
    useSystemFonts: false,
    // out of the extension's folder, by this page: the worker may reach nothing
    cMapUrl: `${folder}cmaps/`, cMapPacked: true, standardFontDataUrl: `${folder}fonts/`, useWorkerFetch: false,
  }).promise;
}
