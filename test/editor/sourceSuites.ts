// Evaluated once mocha's globals are there.
import './addSource.editor.js';
import './passages.editor.js';
import './reading.editor.js';
