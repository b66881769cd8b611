/** The viewer's toolbar and the place for its pages. */
export const pdfMarkup = `<div role="toolbar" aria-label="PDF">
<button id="previous" title="Previous page" aria-label="Previous page">‹</button>
<input id="page" type="number" min="1" value="1" aria-label="Page"><span id="count" class="quiet"></span>
<button id="next" title="Next page" aria-label="Next page">›</button>
<button id="smaller" title="Smaller (Ctrl+-)" aria-label="Smaller">−</button><span id="zoom" class="quiet"></span>
<button id="larger" title="Larger (Ctrl+=)" aria-label="Larger">+</button>
<button id="fit" title="Fit the width (Ctrl+0)">Fit</button>
<button id="passage" title="Back to the passage" hidden>To the passage</button>
<span class="gap"></span>
<input id="search" type="search" placeholder="Search (Ctrl+F)" aria-label="Search in this PDF"><span id="result" class="quiet" role="status" aria-live="polite"></span>
<button id="before" title="Previous place (Shift+Enter)" aria-label="Previous place">↑</button>
<button id="after" title="Next place (Enter)" aria-label="Next place">↓</button>
</div>
<main id="pages" tabindex="0" aria-label="Pages"></main>`;
