import type { Style } from '../core/index.js';

/** What a command sees of the world around it, besides files. */
export interface Terminal {
  /** Absolute. */
  readonly cwd: string;
  readonly style: Style;
  write(text: string): void;
  warn(text: string): void;
  input(): Promise<Uint8Array>;
  /** A line that is written over, on a terminal; null elsewhere. */
  readonly progress: ((text: string | null) => void) | null;
}
