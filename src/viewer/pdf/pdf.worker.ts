// pdf.js' worker: answers whoever started it.
import 'pdfjs-dist/build/pdf.worker.mjs';
