// npm run explain -- "text": shows how a verdict came about, from the words seen to the rules that object.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TEXT_DETECTORS } from '../lib/detectors/text/index.ts';
import { ACCOUNT_KINDS } from '../lib/model/account.ts';
import type { Post } from '../lib/model/post.ts';
import { isImagePlace, type Place } from '../lib/model/sighting.ts';
import { SITE_IDS, SURFACES } from '../lib/model/site.ts';
import { parsePolicy } from '../lib/policy/parse-policy.ts';
import { createReview } from '../lib/review/create-review.ts';
import { RULES } from '../rules/index.ts';

const { values, positionals } = parseArgs({
  options: {
    policy: { type: 'string', default: join(import.meta.dirname, '../examples/fennimore-lane.policy.json') },
    account: { type: 'string', default: 'personal' },
    site: { type: 'string', default: 'x' },
    surface: { type: 'string', default: 'post' },
    recipient: { type: 'string', multiple: true, default: [] },
  },
  allowPositionals: true,
});
const oneOf = <T extends string>(allowed: readonly T[], given: string): T => {
  const found = allowed.find((name) => name === given);
  if (found === undefined) throw new Error(`“${given}” is none of: ${allowed.join(', ')}`);
  return found;
};

const { policy } = parsePolicy(JSON.parse(readFileSync(values.policy, 'utf8')));
const post: Post = {
  site: oneOf(SITE_IDS, values.site),
  surface: oneOf(SURFACES, values.surface),
  account: { kind: oneOf(ACCOUNT_KINDS, values.account) },
  text: positionals.join(' '),
  media: [],
  recipients: values.recipient,
};
const quote = (place: Place | null) =>
  place && !isImagePlace(place) ? `“${post.text.slice(place.start, place.end)}”` : 'the whole post';

console.log(`${post.account.kind} ${post.surface} on ${post.site}: ${post.text}\n\nSeen`);
for (const detector of TEXT_DETECTORS)
  for (const { kind, where, confidence, traits = [], because = [] } of detector.prepare(policy)(post)) {
    const reasons = because.length > 0 ? `, because of ${because.map(quote).join(' and ')}` : '';
    console.log(
      `  ${detector.id}: ${kind} ${quote(where)} ${confidence.toFixed(2)} ${traits.join(' ')}${reasons}`.trimEnd(),
    );
  }

const findings = createReview({ policy, rules: RULES, detectors: TEXT_DETECTORS }).review(post);
console.log(findings.length > 0 ? '\nFound' : '\nNothing to say.');
for (const { rule, level, clause, where, message, advice } of findings)
  console.log(`  ${level} ${rule} §${clause} ${quote(where)}\n    ${message} ${advice}`);
