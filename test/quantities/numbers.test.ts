import { check } from '../helpers/quantities.js';

const reads = (text: string, value: number) => it(text, () => check(text, { text: text.trim(), value }));

describe('figures', () => {
  reads('1,204,911', 1204911);
  reads('12,34,567', 1234567);
  reads('61 000', 61000);
  reads('61\u2009000\u2009000', 61000000);
  reads("1'500'000", 1500000);
  reads('.25', 0.25);
  reads('3.2 × 10⁵', 320000);
  reads('6.1e-3', 0.0061);
  reads('7 ½', 7.5);
  reads('3/8', 0.375);
  reads('4.35 million', 4350000);
  reads('3 lakh crore', 3e12);
  reads('2.4bn', 2.4e9);
});

describe('spelled numbers', () => {
  reads('hundred and five', 105);
  reads('twenty-eight thousand six hundred forty-two', 28642);
  reads('two million, three hundred thousand and six', 2300006);
  reads('eleven hundred', 1100);
  reads('seven point nought three', 7.03);
  reads('three and a half', 3.5);
  reads('half a billion', 5e8);
  reads('two-thirds', 2 / 3);
  reads('six dozen', 72);
});
