/** Settings and messages that the language server and the client share. Imports nothing of ours. */
export * from './commands.js';
export * from './documents.js';
export type * from './messages.js';
export * from './settings.js';
export * from './textFragment.js';
export * from './viewers.js';
