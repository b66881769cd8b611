/** Texts as a library has them, the same on every machine: words by Zipf's law, a subject to each source, a figure in every second sentence. */

/** A small generator of its own; `random(n)` is below n. */
export function generator(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * n);
  };
}

const SYLLABLES = 'ba be bo ca ce co da de do fa fe fo ga ge ha he la le li lo lu ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to tra tre va ve vi wa wen wo zan'.split(' ');
const ENDINGS = ['', '', '', 'n', 'r', 'l', 's', 'ter', 'son', 'ment', 'tion', 'ing', 'ness', 'ed', 'ers', 'ity'];
const GLUE = 'the of and to in a was for that on by with as at from it were which had this are be not an or its has more after over their'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
// the count of different content words in ten million words of news is about this
const VOCABULARY = 60_000;
// rank at which frequencies start to fall: function words are not among these
const FLAT = 30;

export interface Texts {
  /** One source of about so many words, in paragraphs of four sentences. */
  source(words: number): string;
  /** A draft that repeats, changes and makes up what sources say. */
  draft(words: number, claims: number, sources: readonly string[]): string;
  /** A sentence with a figure. */
  sentence(): string;
}

export function texts(seed = 11): Texts {
  const random = generator(seed);
  const one = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const vocabulary = new Set<string>();
  while (vocabulary.size < VOCABULARY) vocabulary.add(Array.from({ length: 2 + random(2) }, () => one(SYLLABLES)).join('') + one(ENDINGS));
  const words = [...vocabulary];
  // by Zipf and Mandelbrot: the chance of rank r is as 1 / (r + FLAT)
  const common = (): string => words[Math.floor((FLAT + 1) * (1 + words.length / FLAT) ** (random(1e6) / 1e6) - FLAT)] ?? (words[0] as string);
  const name = (): string => { const word = one(words); return word.charAt(0).toUpperCase() + word.slice(1); };
  const figure = (): string => {
    switch (random(8)) {
      case 0: return `${random(99) + 1} per cent of the ${common()}`;
      case 1: return `$${random(900) + 1}.${random(9) + 1} million`;
      case 2: return `${random(28) + 1} ${one(MONTHS)} ${1990 + random(34)}`;
      case 3: return `${random(80) + 2} ${common()}`;
      case 4: return `${random(900) + 10} kilometres`;
      default: return `${(random(9000) + 1000).toLocaleString('en')} ${common()}`;
    }
  };
  const sentence = (subject: readonly string[], names: readonly string[], stated: boolean): string => {
    const count = 8 + random(7);
    const parts = [random(3) === 0 ? one(names) : 'The'];
    const at = 2 + random(count - 3);
    for (let i = 0; i < count; i++) {
      if (i > 0 && random(3) > 0) parts.push(one(GLUE));
      if (stated && i === at) parts.push(figure());
      parts.push(random(3) === 0 ? one(subject) : random(12) === 0 ? one(names) : common());
      if (random(14) === 0 && i < count - 1) parts[parts.length - 1] += ',';
    }
    return `${parts.join(' ')}.`;
  };
  const about = (): readonly [string[], string[]] => [Array.from({ length: 60 }, common), Array.from({ length: 12 }, name)];
  const length = (text: string): number => text.split(' ').length;

  return {
    sentence: () => sentence(...about(), true),
    source(target) {
      const [subject, names] = about();
      const paragraphs: string[] = [];
      for (let n = 0; n < target;) {
        const paragraph = Array.from({ length: 4 }, (_, i) => sentence(subject, names, (i + paragraphs.length) % 2 === 0)).join(' ');
        n += length(paragraph);
        paragraphs.push(paragraph);
      }
      return `${paragraphs.join('\n\n')}\n`;
    },
    draft(target, claims, sources) {
      const paragraphs: string[] = [];
      // some of the figures are no claims
      const each = target / (claims * 1.2);
      let stated = 0;
      let n = 0;
      while (n < target) {
        const own = one(sources).split('\n\n');
        const sentences = one(own).trim().split(/(?<=\.) /);
        const other = [about(), about()] as const;
        const lines = sentences.flatMap((line) => {
          if (!/\d/.test(line)) return [line];
          if (stated * each > n + 60) return [];
          stated++;
          // one in four is changed, one in eight is made up
          const chosen = random(8);
          return [chosen === 0 ? sentence(...other[0], true) : chosen < 3 ? line.replace(/\d(?=\D*$)/, String(random(9))) : line];
        });
        while (stated * each > n + length(lines.join(' '))) lines.push(sentence(...other[1], false));
        n += length(lines.join(' '));
        paragraphs.push(lines.join(' '));
      }
      return `${paragraphs.join('\n\n')}\n`;
    },
  };
}
