import { fileProblem, type FileProblem } from '../files/host.js';

/** What the store knows of a source beside what it read. */
export interface SourceEntry {
  /** Of the bytes last read; null before the first time and after a failure. */
  stamp: string | null;
  /** Why it could not be read at all, or is not to be. */
  failure: FileProblem | null;
  /** What was left out of a source read in part. */
  warnings: readonly string[];
  isRead: boolean;
  /** The cache may have it. */
  isKept: boolean;
}

export const unreadEntry = (): SourceEntry => ({ stamp: null, failure: null, warnings: [], isRead: false, isKept: false });

/** True for what the writer wanted no more read. */
export const isLeftUnread = ({ problem }: FileProblem): boolean => problem.code === code;
const code = 'left-unread';

export const leaveUnread = (entry: SourceEntry, path: string): void => void Object.assign(entry, { stamp: null, isRead: true, failure: fileProblem(path, code, `${path} was left unread.`) });
