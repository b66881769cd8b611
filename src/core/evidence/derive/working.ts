import type { DateValue } from '../../quantities/types.js';
import { MONTHS } from '../passageView.js';
import type { Reading } from './reading.js';
import type { Term } from './term.js';

/** The working as a person would write it: "750 ÷ 1,172 = 64.0 %". */
export const workingOf = (reading: Reading): string => `${left(reading)} = ${reading.date === undefined ? shown(reading.value, reading.unit) : dateShown(reading.date)}`;

/** "26 February", "May 2027", "2034". */
const dateShown = ({ year, month, day }: DateValue): string => [day, month === undefined ? undefined : MONTHS[month - 1], year].filter((part) => part !== undefined).join(' ');

function left({ operation, terms }: Reading): string {
  const [a, b] = terms;
  if (a === undefined) return '';
  if (b === undefined) return operation === 'half' ? `${a.label} ÷ 2` : operation === 'rest' ? `100 % − ${a.label}` : operation === 'difference' ? `${a.label} − 1` : a.label;
  if (operation === 'rest' && terms.every(({ kind }) => kind === 'percent')) return ['100 %', ...terms.map(({ label }) => label)].join(' − ');
  if (operation === 'difference') return terms.map(({ label }) => label).join(' − ');
  if (operation === 'share' && terms.length > 2) return `(${terms.slice(0, -1).map(({ label }) => label).join(' + ')}) ÷ ${terms[terms.length - 1]?.label ?? ''}`;
  switch (operation) {
    case 'share':
    case 'ratio':
    case 'average': return `${a.label} ÷ ${b.label}`;
    case 'change': return a.value >= b.value ? `(${a.label} − ${b.label}) ÷ ${b.label}` : `(${b.label} − ${a.label}) ÷ ${b.label}`;
    case 'rest': return `(${a.label} − ${b.label}) ÷ ${a.label}`;
    case 'points': return `${a.label} − ${b.label}`;
    case 'product': return `${a.label} × ${b.label}`;
    // the two ends of what the source states as one stretch
    case 'date-difference': return a.label === b.label ? a.label : `${a.label} to ${b.label}`;
    default: return terms.map((term: Term) => term.label).join(' + ');
  }
}

/** "1,172", "64.03", "0.0042": as many places as matter. */
export function figure(value: number): string {
  const size = Math.abs(value);
  const places = Number.isInteger(value) ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 4;
  const [whole = '', fraction] = size.toFixed(places).split('.');
  let grouped = '';
  for (let at = 0; at < whole.length; at++) grouped += (at > 0 && (whole.length - at) % 3 === 0 ? ',' : '') + whole.charAt(at);
  return (value < 0 ? '−' : '') + grouped + (fraction === undefined ? '' : `.${fraction}`);
}

// symbols that a reader would not know for what they are; "min" and "s" say it themselves
const TIMES: Readonly<Record<string, string>> = { a: 'years', mo: 'months', wk: 'weeks', d: 'days', h: 'hours', decade: 'decades' };
const SIGNS: Readonly<Record<string, string>> = { USD: '$', $: '$', EUR: '€', GBP: '£', JPY: '¥' };

function shown(value: number, unit: string | null): string {
  if (unit === null) return figure(value);
  const sign = SIGNS[unit];
  if (sign !== undefined) return (value < 0 ? '−' : '') + sign + figure(Math.abs(value));
  if (unit === '%') return `${Number.isInteger(value) ? value : value.toFixed(1)} %`;
  if (unit === '[pp]') return `${figure(value)} points`;
  return `${figure(value)} ${TIMES[unit] ?? unit.replace(/^\[|\]$/g, '').replace(/_[a-z]+$/, '')}`;
}
