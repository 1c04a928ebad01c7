import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutExcerpts } from '../../../components/cut-excerpts.ts';

const written = (text: string, found: [number, number][], because: [number, number][] = []) =>
  cutExcerpts(
    text,
    found.map(([start, end]) => ({ start, end })),
    because.map(([start, end]) => ({ start, end })),
  ).map(({ before, after, parts }) => {
    const marks = { found: '*', because: '_' };
    const inner = parts.map(({ text, as }) => (as ? `${marks[as]}${text}${marks[as]}` : text)).join('');
    return `${before ? '…' : ''}${inner}${after ? '…' : ''}`;
  });

const span = (text: string, words: string): [number, number] => [
  text.indexOf(words),
  text.indexOf(words) + words.length,
];

test('a short post is shown whole', () => {
  const text = 'Well done Jay in 4B';
  expect(written(text, [span(text, 'Jay')], [span(text, '4B')])).toEqual(['Well done *Jay* in _4B_']);
});

test('a long post is cut at blanks, with a few words left around', () => {
  const text = `${'word '.repeat(40)}Jay ${'tail '.repeat(40)}`;
  const [excerpt = ''] = written(text, [span(text, 'Jay')]);
  expect(excerpt).toMatch(/^…(word )+\*Jay\*( tail)+…$/);
  expect(excerpt.length).toBeLessThan(110);
});

test('places far apart get a piece each, places nearby share one', () => {
  const text = `Jay ${'x '.repeat(100)}Mia and Sam`;
  expect(written(text, [span(text, 'Jay'), span(text, 'Mia'), span(text, 'Sam')])).toHaveLength(2);
});

test('line breaks become blanks', () => {
  expect(written('One\n\nJay\nTwo', [[5, 8]])).toEqual(['One *Jay* Two']);
});

test('overlapping places are marked once', () => {
  expect(written('my Year 4 class', [[0, 15]], [[3, 9]])).toEqual(['*my Year 4 class*']);
});

test('a place that is not in the text any more is left out', () => {
  expect(written('short', [[2, 99]])).toEqual([]);
  expect(written('short', [[-1, 3]])).toEqual([]);
  expect(written('short', [[3, 3]])).toEqual([]);
});

test('no emoji is torn in two by a cut', () => {
  const family = '👩‍👩‍👧‍👦';
  const text = `${family.repeat(30)}Jay${family.repeat(30)}`;
  const [piece] = cutExcerpts(text, [{ start: text.indexOf('Jay'), end: text.indexOf('Jay') + 3 }], []);
  const around = piece?.parts.filter(({ as }) => !as).map(({ text }) => text) ?? [];
  expect(around).toHaveLength(2);
  for (const part of around) expect(part.replaceAll(family, '')).toBe('');
});

test('for any text and places, what is shown stands in the text, in order', () => {
  const places = fc.array(fc.tuple(fc.nat(300), fc.nat(40)).map(([start, length]) => ({ start, end: start + length })));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), places, places, (text, found, because) => {
      let at = 0;
      for (const { parts } of cutExcerpts(text, found, because))
        for (const part of parts) {
          expect(part.at).toBeGreaterThanOrEqual(at);
          at = part.at;
          const [start = ''] = part.text.split(' … ');
          expect(text.slice(part.at).replace(/\s+/g, ' ').startsWith(start)).toBe(true);
        }
    }),
  );
});
