import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TEXT_DETECTORS } from '../../../lib/detectors/text/index.ts';
import { fromBase64, toBase64 } from '../../../lib/detectors/text/roster/base64.ts';
import { hashRoster, readHashedRoster } from '../../../lib/detectors/text/roster/hashed-roster.ts';
import { keyedHash } from '../../../lib/detectors/text/roster/keyed-hash.ts';
import { NAME_FORMS, rosterOf } from '../../../lib/detectors/text/roster/roster.ts';
import type { Post } from '../../../lib/model/post.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { createReview } from '../../../lib/review/create-review.ts';
import { RULES } from '../../../rules/index.ts';

const root = join(import.meta.dirname, '../../..');
const { policy } = parsePolicy(JSON.parse(readFileSync(join(root, 'examples/fennimore-lane.policy.json'), 'utf8')));
const key = new Uint8Array(16).map((_, i) => i * 13 + 7);
const hashed = { ...policy, students: [], staff: [], roster: hashRoster(policy, key) };
const classes = [...new Set(policy.students.flatMap((student) => student.class ?? []))];

test('a hashed list gives the same verdicts as the names themselves', () => {
  const plain = createReview({ policy, rules: RULES, detectors: TEXT_DETECTORS });
  const secret = createReview({ policy: { ...hashed, classes }, rules: RULES, detectors: TEXT_DETECTORS });
  const posts = readFileSync(join(root, 'tests/data/posts-dev.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const { site, surface, account, text } of posts) {
    const post: Post = { site, surface, account: { kind: account }, text, media: [], recipients: ['jayd3n_ok'] };
    expect(secret.review(post)).toEqual(plain.review(post));
  }
});

test('no name can be read in it', () => {
  const bytes = fromBase64(hashed.roster.data) ?? new Uint8Array();
  const text = `${Buffer.from(bytes).toString('latin1')} ${hashed.roster.data}`.toLowerCase();
  // Shorter ones turn up by chance.
  const names = [...policy.students, ...policy.staff]
    .flatMap(({ name }) => name.toLowerCase().split(' '))
    .filter((word) => word.length > 5);
  expect(names.filter((name) => text.includes(name))).toEqual([]);
});

test('another key makes another list', () => {
  expect(
    hashRoster(
      policy,
      key.map((byte) => byte ^ 1),
    ).data.slice(-30),
  ).not.toBe(hashed.roster.data.slice(-30));
});

test.each([
  { format: 3, data: hashed.roster.data },
  { format: 2, data: '%%%' },
  { format: 2, data: hashed.roster.data.slice(0, 40) },
  { format: 1, data: '%%%' },
  { format: 1, data: '' },
])('a list that cannot be read names nobody', (roster) => {
  expect(readHashedRoster(roster).students.has('full', 'tyrone campbell')).toBe(false);
});

test('a list of the older format is still read', () => {
  // Made by that format: the key, then the hash of "ann lee" and the bit of "full" of a student.
  const bytes = new Uint8Array([
    ...key,
    ...Buffer.from(keyedHash(key)('ann lee'), 'hex'),
    ...[0, 0, 0, 1 << NAME_FORMS.indexOf('full')],
  ]);
  const { students, staff } = readHashedRoster({ format: 1, data: toBase64(bytes) });
  expect([students.has('full', 'ann lee'), students.has('given', 'ann lee'), staff.has('full', 'ann lee')]).toEqual([
    true,
    false,
    false,
  ]);
});

test('more ways of being called than a byte can number', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.nat(40)), { minLength: 400, maxLength: 600 }),
      (drawn) => {
        const people = drawn.map(([letter, n]) => ({
          name: `${letter}${n} ${letter}${n % 7}`,
          class: `${n % 3}${letter}`,
          nicknames: [`${letter}${n % 5}`],
          handles: [{ site: 'x', handle: `${letter}${n % 7}` }] as const,
        }));
        const half = { students: people, staff: people.slice(200) };
        const secret = readHashedRoster(hashRoster(half, key));
        for (const kind of ['students', 'staff'] as const) {
          const plain = rosterOf(half[kind]);
          for (const form of NAME_FORMS)
            for (const letter of 'abc')
              for (const name of [`${letter}1`, `${letter}2 ${letter}2`, `${letter}4 0${letter}`, `${letter}${letter}`])
                expect(secret[kind].has(form, name)).toBe(plain.has(form, name));
        }
      },
    ),
    { numRuns: 20 },
  );
});

test('base64 there and back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect([...(fromBase64(toBase64(bytes)) ?? [])]).toEqual([...bytes]);
    }),
  );
});
