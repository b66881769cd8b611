// Evaluated once mocha's globals are there.
import './activation.editor.js';
import './hover.editor.js';
import './diagnostics.editor.js';
import './navigation.editor.js';
import './commands.editor.js';
