import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { TEXT_DETECTORS } from '../../../lib/detectors/text/index.ts';
import type { Post } from '../../../lib/model/post.ts';
import type { RuleExample } from '../../../lib/model/rule.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { createReview } from '../../../lib/review/create-review.ts';
import { RULES } from '../../../rules/index.ts';

const example = join(import.meta.dirname, '../../../examples/fennimore-lane.policy.json');
const { policy } = parsePolicy(JSON.parse(readFileSync(example, 'utf8')));
const { review } = createReview({ policy, rules: RULES, detectors: TEXT_DETECTORS });

const post = ({
  text,
  account = 'personal',
  site = 'x',
  surface = 'post',
  recipients = [],
  act,
}: RuleExample): Post => ({
  site,
  surface,
  account: { kind: account },
  text,
  media: [],
  recipients,
  ...(act ? { act } : {}),
});
const sentences = (text: string) => text.split(/(?<=[.!?])\s/).length;

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test.each(rule.examples.raises)('raises: $act $text', (written) => {
    const found = review(post(written)).filter((finding) => finding.rule === id);
    expect(found).not.toEqual([]);
    for (const { where } of found)
      if (where && 'start' in where) expect(written.text.slice(where.start, where.end)).not.toBe('');
  });
  test.each(rule.examples.passes)('leaves alone: $text', (written) => {
    expect(review(post(written)).map((finding) => finding.rule)).not.toContain(id);
  });
  test('what it suggests to write is fine in itself, whose account it may be', () => {
    for (const { suggestion } of Object.values(rule.messages)) {
      if (suggestion === undefined) continue;
      const isOfficial = rule.levels.personal === 'off' || /\b(?:office|our school|our students)\b/.test(suggestion);
      const account = isOfficial ? 'official' : 'personal';
      expect(review(post({ text: suggestion, account })), suggestion).toEqual([]);
    }
  });
  test('speaks in short, plain sentences', () => {
    for (const { why, advice } of Object.values(rule.messages)) {
      expect(why.split(' ').length, why).toBeLessThanOrEqual(16);
      expect(sentences(advice), advice).toBeLessThanOrEqual(2);
      expect(`${why} ${advice}`).not.toMatch(/\byou (?:must|should) not\b|\bviolat|\bbreach|\bpupil|\bforbidden/i);
    }
  });
});

test('every rule has its own id, and is named in its file', () => {
  expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
});
