import { readArguments } from './args.js';
import type { Terminal } from './terminal.js';
import { help, UsageError } from './usage.js';
import { version } from './version.js';

/**
 * Runs one command line and returns its exit status: 0, 1 when claims fall short, 2 when it cannot run. The commands are loaded
 * when they are asked for: `--help` should not wait for a Markdown parser.
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
  try {
    const command = readArguments(args);
    switch (command.command) {
      case 'help':
        terminal.write(help);
        return 0;
      case 'version':
        terminal.write(`${version}\n`);
        return 0;
      case 'check':
        return await (await import('./check.js')).check(command, terminal);
      case 'extract':
        return await (await import('./extract.js')).extract(command, terminal);
      case 'add':
        return await (await import('./add.js')).add(command, terminal);
    }
  } catch (error) {
    // what is no usage error is a defect of ours: its stack helps
    terminal.warn(`corroborate: ${error instanceof UsageError ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return 2;
  }
}
