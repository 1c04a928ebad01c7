import type { Evidence, Rule } from '../lib/model/rule.ts';
import type { Sighting } from '../lib/model/sighting.ts';
import { beside } from './judging/beside.ts';

const STUDIES = /\b(?:mark|coursework|homework|essay|gcse|mock|personal statement)\b/i;
const OFFERS = new Set(['invitation', 'contact-offer', 'secrecy', 'promotion']);
const STUDENTS = new Set(['student-name', 'student-addressed', 'pupil', 'speaks-to-pupils']);

/** No private conversation with students, past or present, and no help with their studies through social media. */
export const studentContact: Rule = {
  id: 'student-contact',
  clause: '7.iii; 6',
  title: 'Talking to a student',
  levels: { personal: 'warn', official: 'warn' },
  fullInMessages: true,
  needs: [
    'promotion',
    'invitation',
    'contact-offer',
    'secrecy',
    'speaks-to-pupils',
    'speaks-to-families',
    'student-recipient',
    'student-addressed',
    'student-name',
    'pupil',
    'promotion',
  ],
  messages: {
    default: {
      why: 'This looks like private contact with a student.',
      advice: 'Talk to students in school, or through the systems the school has agreed.',
      suggestion: 'I can’t chat here. Please talk to me in school.',
    },
    recipient: {
      why: 'This goes to a student of the school.',
      advice: 'Don’t write to students here. Use the systems the school has agreed, and tell your line manager.',
      suggestion: 'I can’t chat here. Please talk to me in school.',
    },
    help: {
      why: 'This offers a student help with their studies.',
      advice: 'Offer help in school, or through the systems the school has agreed.',
      suggestion: 'Please bring it to school and we will look at it there.',
    },
  },
  examples: {
    raises: [
      { text: 'hello you', surface: 'dm', recipients: ['jayd3n_ok'] },
      { text: 'Happy birthday @jayd3n_ok!', surface: 'reply' },
      { text: 'Year 11s, DM me if you are stuck on question 4' },
      { text: 'good luck for your mock tomorrow, message me if you get stuck' },
      { text: 'Send me your draft on here and I’ll mark it tonight', surface: 'dm' },
      { text: 'Shout out to my old Year 10s who follow me on here' },
    ],
    passes: [
      { text: 'DM me for the recipe' },
      { text: 'Any teachers got a good starter for fractions? DM me' },
      { text: 'Message me if you need anything, thinking of you both' },
      { text: 'Please contact the office and we will be happy to help', account: 'official' },
    ],
  },
  check(evidence) {
    const { account, sightings } = evidence;
    if (sightings.some(({ kind }) => kind === 'student-recipient')) return [{ where: null, message: 'recipient' }];
    const found = sightings.filter(({ kind, traits = [] }) => kind === 'student-name' && traits.includes('handle'));
    // What is said to families is another matter, and said to be.
    const toFamilies = sightings.some(({ kind }) => kind === 'speaks-to-families');
    const offers =
      account === 'personal' && !toFamilies ? sightings.filter((sighting) => isOffer(sighting, evidence)) : [];
    return [
      ...found.map(({ where, confidence }) => ({ where, confidence, message: 'recipient' })),
      ...offers.slice(0, 1).map(({ kind, where, confidence }) => ({
        where,
        confidence,
        message: kind === 'contact-offer' ? 'help' : 'default',
      })),
    ];
  },
};

/** An invitation or offer counts when it is made to pupils, or is about their studies in so many words. */
function isOffer(sighting: Sighting, evidence: Evidence): boolean {
  if (!OFFERS.has(sighting.kind)) return false;
  const { surface, text } = evidence.post;
  // A message is one piece of talk; elsewhere it may turn to somebody else.
  const near = new Set(beside(sighting, evidence, surface === 'dm' ? 50 : 1).map(({ kind }) => kind));
  if ([...STUDENTS].some((kind) => near.has(kind))) return true;
  if (sighting.kind === 'promotion' || sighting.kind === 'secrecy') return false;
  if (near.has(sighting.kind === 'invitation' ? 'contact-offer' : 'invitation')) return true;
  return surface === 'dm' && sighting.kind === 'contact-offer' && STUDIES.test(text);
}
