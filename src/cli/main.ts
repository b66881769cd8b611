#!/usr/bin/env node
import { run } from './run.js';
import { styleFor } from './style.js';

const { stdin, stdout, stderr } = process;

// `corroborate check … | head` closes the pipe early: that is no failure of ours
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? 0);
});

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  style: styleFor(stdout),
  write: (text) => void stdout.write(text),
  warn: (text) => void stderr.write(text),
  async input() {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  },
  progress: stderr.isTTY ? (text) => void stderr.write(`\r\u001b[K${text ?? ''}`) : null,
});
