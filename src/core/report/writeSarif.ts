import type { Verdict } from '../evidence/types.js';
import { placeOf } from '../sources/place.js';
import type { ClaimReport, EvidenceReport, InconsistencyReport, PlaceReport, Report } from './types.js';

const rules: readonly { readonly id: Exclude<Verdict, 'supported'> | 'inconsistent'; readonly text: string; readonly level: 'warning' | 'note' }[] = [
  { id: 'contradicted', text: 'A source states another figure, date or wording for the same thing, and none supports the draft.', level: 'warning' },
  { id: 'disputed', text: 'One source supports the draft, another states an incompatible figure for the same thing.', level: 'note' },
  { id: 'unsupported', text: 'No source speaks of it.', level: 'warning' },
  { id: 'inconsistent', text: 'Figures of the draft that cannot all be right: parts and their total, a share and its two figures, one thing told twice.', level: 'warning' },
];

/** The report as SARIF 2.1.0 (OASIS), one run; the claims that need work are its results, unread sources its notifications. */
export function writeSarif(report: Report, version: string): string {
  const results = report.drafts.flatMap(({ path, claims, inconsistencies }) => [...claims.flatMap((claim) => result(path, claim)), ...inconsistencies.map((one) => inconsistent(path, one))]);
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: {
        driver: {
          name: 'Corroborate', version, semanticVersion: version,
          rules: rules.map(({ id, text, level }) => ({ id, name: id, shortDescription: { text }, defaultConfiguration: { level } })),
        },
      },
      columnKind: 'utf16CodeUnits',
      invocations: [{
        executionSuccessful: true,
        toolExecutionNotifications: report.sources.flatMap(({ path, problem }) => (problem === null ? [] : [{
          level: 'warning', message: { text: problem }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
        }])),
      }],
      results,
    }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function result(path: string, claim: ClaimReport): object[] {
  const ruleIndex = rules.findIndex(({ id }) => id === claim.verdict);
  const rule = rules[ruleIndex];
  if (rule === undefined) return [];
  return [{
    ruleId: rule.id, ruleIndex, level: rule.level, message: { text: claim.message }, locations: [location(path, claim)],
    relatedLocations: claim.evidence.map(related),
    partialFingerprints: { 'claim/v1': claim.id },
  }];
}

function inconsistent(path: string, { claim, message, others, ...at }: InconsistencyReport): object {
  const ruleIndex = rules.findIndex(({ id }) => id === 'inconsistent');
  return {
    ruleId: 'inconsistent', ruleIndex, level: rules[ruleIndex]?.level, message: { text: message }, locations: [location(path, at)],
    relatedLocations: others.map((other, id) => ({ id, message: { text: other.text }, ...location(path, other) })),
    partialFingerprints: { 'claim/v1': `inconsistent ${claim}` },
  };
}

const location = (path: string, { text, offset, range: { start, end } }: PlaceReport): object => ({
  physicalLocation: {
    artifactLocation: { uri: uriOf(path) },
    region: {
      startLine: start.line + 1, startColumn: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1,
      charOffset: offset[0], charLength: offset[1] - offset[0], snippet: { text },
    },
  },
});

const related = (evidence: EvidenceReport, id: number): object => {
  const { line } = evidence.locator;
  const place = placeOf(evidence.locator);
  return {
    id, message: { text: `${evidence.relation} (${evidence.source}${place === '' ? '' : `, ${place}`}): ${evidence.quote}` },
    physicalLocation: { artifactLocation: { uri: uriOf(evidence.source) }, ...(line === null ? {} : { region: { startLine: line } }) },
  };
};

/** A relative path as a URI reference. */
const uriOf = (path: string): string => path.split('/').map((part) => encodeURIComponent(part)).join('/');
