// Two thousand invented people, the same at every run, and exports of them as school systems write them.

const FIRST =
  'Aaliyah Abigail Adam Aisha Alex Alfie Amelia Amir Anaïs Archie Arjun Ava Ayesha Béatrice Ben Bethany Callum Charlie Chloé Daisy Daniel Dylan Ella Emily Ethan Eva Évie Finley Florence Freya George Grace Hannah Harry Henry Ibrahim Imogen Isabella Isaac Jack Jacob Jake James Jasmine Jayden Jessica Joel Joshua Kai Layla Leo Lewis Liam Lily Lola Lucas Lucy Luke Mason Matilda Maya Megan Mia Millie Mohammed Molly Nathan Noah Oliver Olivia Oscar Owen Phoebe Poppy Rhys Riley Rosie Ruby Ryan Samuel Sara Scarlett Sebastian Siân Sofia Sophie Teddy Theo Thomas Toby Tyler William Willow Yusuf Zachary Zara Zoë Søren Niamh Ngozi'.split(
    ' ',
  );
const BEGIN =
  'Adey Ash Bar Bell Brad Cald Chap Darn Ded Ell Fair Fern Gar Hal Har Hels Kirk Lang Mar Nor Oak Pem'.split(' ');
const END = 'bury by combe den field ford ham hurst leigh ley low man shaw son stow thorpe ton well wick worth'.split(
  ' ',
);
const ODD = ['O’Brien', 'Grünwald', 'Peña', 'Sørensen', 'Smith-Jones', 'D’Souza', 'Núñez', 'Lefèvre'];
const SURNAMES = [...BEGIN.flatMap((begin) => END.map((end) => begin + end)), ...ODD];

export interface MadeUp {
  readonly first: string;
  readonly last: string;
  readonly known: string;
  readonly group: string;
  readonly year: number;
}

/** `count` people, all of different names. */
export function madeUpSchool(count: number): MadeUp[] {
  return Array.from({ length: count }, (_, i) => {
    const first = FIRST[(i * 7 + Math.floor(i / FIRST.length)) % FIRST.length] ?? '';
    const year = 7 + (i % 5);
    return {
      first,
      last: SURNAMES[(i * 13) % SURNAMES.length] ?? '',
      known: i % 6 === 0 ? `${first.slice(0, 3)}z` : '',
      group: `${year}${'ABCDEFGH'[Math.floor(i / 5) % 8]}`,
      year,
    };
  });
}

const quote = (cell: string, separator: string) =>
  cell.includes(separator) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
const lines = (rows: readonly (readonly string[])[], separator: string) =>
  rows.map((row) => row.map((cell) => quote(cell, separator)).join(separator)).join('\r\n');

/** Three dialects: SIMS in Windows-1252 with "Surname, First"; Arbor in UTF-8 with a report's title; Bromcom with semicolons. */
export function exportsOf(people: readonly MadeUp[]): Readonly<Record<'sims' | 'arbor' | 'bromcom', Uint8Array>> {
  const sims = lines(
    [
      ['Name', 'Year', 'Reg', 'UPN', 'Known As'],
      ...people.map(({ first, last, known, group, year }, i) => [
        `${last.toUpperCase()}, ${first}`,
        `Year ${year}`,
        group,
        `A${100000000000 + i}`,
        known,
      ]),
    ],
    ',',
  );
  const arbor = lines(
    [
      ['Custom Group Report'],
      ['Generated', '01/09/2026'],
      [],
      ['First name', 'Last name', 'Legal first name', 'Registration form', 'Year group', 'Known as'],
      ...people.map(({ first, last, known, group, year }) => [first, last, first, group, String(year), known]),
    ],
    ',',
  );
  const bromcom = lines(
    [
      ['Preferred First Name', 'Preferred Last Name', 'Tutor Group', 'Year Group', 'Nickname'],
      ...people.map(({ first, last, known, group, year }) => [first, last, group, String(year), known]),
    ],
    ';',
  );
  return {
    sims: new Uint8Array(Buffer.from(sims.replaceAll('’', '\u0092'), 'latin1')),
    arbor: new Uint8Array(Buffer.from(`\ufeff${arbor}`)),
    bromcom: new Uint8Array(Buffer.from(bromcom)),
  };
}
