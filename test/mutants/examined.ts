import { readdirSync } from 'node:fs';
import { checkDraft } from '../../src/core/index.js';
import { readContrasts, VERDICTS } from '../bench/calibrate/load.js';

const FOLDER = 'test/practice/exams';

/** The files of drafts that nothing is learnt from. */
export const EXAMS: readonly string[] = readdirSync(FOLDER).sort().map((name) => `${FOLDER}/${name}`);

/** What came of a file of contrasts; `wrong` tells each wrong verdict, in one line a text. */
export interface Examined {
  readonly claims: number;
  readonly right: number;
  readonly supported: number;
  readonly falseAlarms: number;
  readonly other: number;
  readonly missed: number;
  readonly wrong: readonly { readonly wanted: string; readonly verdict: string | null; readonly claim: string; readonly draft: string; readonly source: string }[];
}

const inOneLine = (text: string): string => text.trim().replaceAll('\n', ' / ');

/** Checks all drafts of a file of contrasts as a writer's would be. */
export async function examined(file: string): Promise<Examined> {
  let claims = 0, right = 0, supported = 0, falseAlarms = 0, missed = 0;
  const wrong: Examined['wrong'][number][] = [];
  for (const { sources, drafts } of readContrasts(file)) {
    for (const { labels, text } of drafts) {
      const report = await checkDraft({ path: 'draft.md', text }, sources);
      for (const [at, { text: claim, verdict }] of report.claims.entries()) {
        const wanted = VERDICTS[labels.charAt(at)];
        if (wanted === undefined) continue;
        claims++;
        if (wanted === 'supported') supported++;
        if (verdict === wanted) right++;
        else {
          if (wanted === 'supported') falseAlarms++;
          else if (verdict === 'supported') missed++;
          wrong.push({ wanted, verdict, claim, draft: inOneLine(text), source: sources.map((source) => inOneLine(source.text)).join(' ||| ') });
        }
      }
    }
  }
  return { claims, right, supported, falseAlarms, other: claims - supported, missed, wrong };
}
