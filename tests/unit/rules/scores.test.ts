import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLabelledPosts } from '../../../bench/text/labelled-post.ts';
import { microAverage, score } from '../../../bench/text/score.ts';
import { TEXT_DETECTORS } from '../../../lib/detectors/text/index.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { createReview } from '../../../lib/review/create-review.ts';
import { RULES } from '../../../rules/index.ts';

const root = join(import.meta.dirname, '../../..');
const { policy } = parsePolicy(JSON.parse(readFileSync(join(root, 'examples/fennimore-lane.policy.json'), 'utf8')));
const review = createReview({ policy, rules: RULES, detectors: TEXT_DETECTORS });

describe.each(['posts-dev', 'posts-second'])('on %s', (name) => {
  const { warned, falseAlarms, rules } = score(readLabelledPosts(join(root, `tests/data/${name}.jsonl`)), review);
  test('what should be warned of is, and little else', () => {
    expect(warned.plain).toBeGreaterThanOrEqual(0.92);
    expect(falseAlarms).toBeLessThanOrEqual(0.03);
    expect(microAverage(rules).precision).toBeGreaterThanOrEqual(0.9);
  });
});
