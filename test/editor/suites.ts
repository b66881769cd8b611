// Evaluated once mocha's globals are there.
import './activation.editor.js';
