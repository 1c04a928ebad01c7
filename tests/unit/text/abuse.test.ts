import { describe, expect, test } from 'vitest';
import { abuse } from '../../../lib/detectors/text/abuse.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const look = abuse.prepare(parsePolicy({}).policy);
const seen = (text: string) =>
  look({ text, recipients: [], site: 'x', surface: 'post' }).map(({ kind, traits = [] }) =>
    `${kind} ${traits[0] ?? ''}`.trim(),
  );

describe('swearing and slurs', () => {
  test.each([
    ['what a twat', 'swearing strong'],
    ['abso-fucking-lutely', 'swearing strong'],
    ['bloody cold', 'swearing mild'],
    ['that pikey', 'slur slur'],
    ['stupid spaz', 'slur slur'],
    ['he is a mong', 'slur slur'],
    ['paki shop', 'slur slur'],
    ['a gyppo', 'slur slur'],
    ['f*ck this', 'swearing strong'],
    ['f**king hell', 'swearing strong'],
    ['sh1t', 'swearing medium'],
    ['b!tch', 'swearing strong'],
    ['fuuuuck', 'swearing strong'],
    ['f.u.c.k', 'swearing strong'],
    ['f u c k', 'swearing strong'],
    ['ｆｕｃｋ', 'swearing strong'],
    ['fuсk with a Cyrillic letter', 'swearing strong'],
    ['send nudes', 'sexual-word sexual'],
  ])('%s', (text, kind) => {
    expect(seen(text)).toContain(kind);
  });
});

describe('innocent', () => {
  test.each([
    'Penistone and Scunthorpe',
    'two great tits and a blue tit on the feeder',
    'cock-a-leekie soup, shiitake mushrooms',
    'faggots and peas',
    'gasping for a fag',
    'Dick Turpin rode to York, Dick Whittington to London',
    'spotted dick and custard',
    'Offa’s Dyke in the rain',
    'a Maine Coon cat',
    'pussy willow',
    'a chink in the armour',
    'meet at 9.30am, £4.50 each, see www.a.example/b1t',
    'cockapoo puppy, cocktails, Hancock, peacock, shuttlecock',
    'Sussex, Essex and Middlesex',
    'assessment, class, grass and assembly',
  ])('%s', (text) => {
    expect(seen(text)).toEqual([]);
  });
});

describe('insults', () => {
  test.each([
    'shut up you stupid cow',
    'you pathetic liar',
    'go and die',
    'thick as two short planks',
    'piece of scum',
  ])('%s', (text) => {
    expect(seen(text)).toContain('insult');
  });
  test.each([
    'you absolute legend',
    'the baby would not shut up',
    'I will go to hell and back for her',
    'you are a star',
  ])('not: %s', (text) => {
    expect(seen(text)).not.toContain('insult');
  });
});
