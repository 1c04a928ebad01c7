import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type CheckDraft, toPost } from '../../../components/check/check-draft.ts';
import { createJudge } from '../../../entrypoints/guard.content/judge.ts';
import { TEXT_DETECTORS } from '../../../lib/detectors/text/index.ts';
import { SURFACE_NAMES } from '../../../lib/messages/names.ts';
import type { Finding } from '../../../lib/model/finding.ts';
import type { Post } from '../../../lib/model/post.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { createReview } from '../../../lib/review/create-review.ts';
import { RULES } from '../../../rules/index.ts';

const root = join(import.meta.dirname, '../../..');
const { policy } = parsePolicy(JSON.parse(readFileSync(join(root, 'examples/fennimore-lane.policy.json'), 'utf8')));

interface Line {
  readonly id: string;
  readonly site: Post['site'];
  readonly surface: Post['surface'];
  readonly account: 'personal' | 'official' | 'unknown';
  readonly text: string;
  readonly recipients?: readonly string[];
}

const LINES = ['posts-dev.jsonl', 'posts-second.jsonl'].flatMap((file) =>
  readFileSync(join(root, 'tests/data', file), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line),
);

/** What somebody would choose on the page for a post like this. */
const asDraft = ({ site, surface, account, text, recipients = [] }: Line): CheckDraft => ({
  site,
  surface:
    surface in SURFACE_NAMES
      ? (surface as CheckDraft['surface'])
      : /reply|quote/.test(surface)
        ? 'comment'
        : surface === 'alt'
          ? 'caption'
          : 'post',
  account: account === 'official' ? 'official' : 'personal',
  recipients: recipients.join(', '),
  text,
  media: [],
});

const plain = (findings: readonly Finding[]) =>
  findings.map(({ rule, level, where }) => ({ rule, level, where })).sort((a, b) => a.rule.localeCompare(b.rule));

test('the check comes to the verdict of the composer, post by post', () => {
  const review = createReview({ policy, rules: RULES, detectors: TEXT_DETECTORS });
  const judge = createJudge({
    attachment: () => undefined,
    looks: {
      of: () => {
        throw new Error('there is no picture');
      },
      preview: async () => undefined,
      cover: async () => undefined,
      cancel() {},
      forget: () => {},
    },
  });
  judge.use({ engine: (settings) => createReview({ policy: settings, rules: RULES, detectors: TEXT_DETECTORS }) });
  judge.use({ policy });

  const others = LINES.flatMap((line) => {
    const draft = asDraft(line);
    const checked = plain(judge.judge(toPost(draft, draft.account)).findings);
    const { id, site, surface, account, text, recipients = [] } = line;
    const composed = plain(review.review({ site, surface, account: { kind: account }, text, media: [], recipients }));
    return JSON.stringify(checked) === JSON.stringify(composed) ? [] : [{ id, surface, checked, composed }];
  });
  expect(LINES.length).toBeGreaterThan(400);
  expect(others).toEqual([]);
});
