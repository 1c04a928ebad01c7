// Writes docs/rules.md from the rules themselves and from what they score on the labelled posts of tests/data.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLabelledPosts } from '../bench/text/labelled-post.ts';
import { microAverage, type RuleScore, score } from '../bench/text/score.ts';
import { TEXT_DETECTORS } from '../lib/detectors/text/index.ts';
import type { Rule, RuleExample } from '../lib/model/rule.ts';
import { parsePolicy } from '../lib/policy/parse-policy.ts';
import { createReview } from '../lib/review/create-review.ts';
import { RULES } from '../rules/index.ts';

const root = join(import.meta.dirname, '..');
const DOC = join(root, 'docs/rules.md');
const SETS = [
  { name: 'development', file: 'tests/data/posts-dev.jsonl' },
  { name: 'second', file: 'tests/data/posts-second.jsonl' },
] as const;

/** The text of docs/rules.md as it should be now. */
export function rulesDoc(): string {
  const { policy } = parsePolicy(JSON.parse(readFileSync(join(root, 'examples/fennimore-lane.policy.json'), 'utf8')));
  const review = createReview({ policy, rules: RULES, detectors: TEXT_DETECTORS });
  const scores = SETS.map(({ name, file }) => ({ name, ...score(readLabelledPosts(join(root, file)), review) }));
  const summary = scores.map(({ name, warned, falseAlarms, rules }) => {
    const { precision, recall } = microAverage(rules);
    return `| ${name} | ${percent(warned.plain)} | ${percent(falseAlarms)} | ${percent(precision)} | ${percent(recall)} |`;
  });
  return [
    '# Rules',
    '',
    'Made by `node scripts/rules-doc.ts`; do not edit. One file in `rules/` is one rule. Levels are the defaults, for a personal',
    'and an official account; the school’s settings can change each.',
    '',
    'Measured on the labelled posts in `tests/data/`: the development posts, which the detectors were written with, and a second',
    'set, which was written first and whose misses were never looked at. Both are our own; expect less on other people’s words.',
    '',
    '| posts | warned | false alarms | precision | recall |',
    '|---|---|---|---|---|',
    ...summary,
    '',
    ...RULES.flatMap((rule) =>
      section(
        rule,
        scores.map(({ name, rules }) => [name, rules.get(rule.id)] as const),
      ),
    ),
  ].join('\n');
}

function section(rule: Rule, scores: readonly (readonly [string, RuleScore | undefined])[]): string[] {
  const { id, title, clause, levels, messages, examples } = rule;
  const measured = scores.flatMap(([name, counted]) => (counted ? [`${name}: ${ofRule(counted)}`] : []));
  return [
    `## ${title} (\`${id}\`)`,
    '',
    `Clause ${clause}. Personal account: ${levels.personal}. Official account: ${levels.official}.`,
    ...(measured.length > 0 ? ['', `Measured: ${measured.join('; ')}.`] : []),
    '',
    ...Object.values(messages).map(
      ({ why, advice, suggestion }) => `- ${why} *${advice}*${suggestion ? ` You could write: “${suggestion}”` : ''}`,
    ),
    ...(examples.raises.length > 0 ? ['', 'Raises', '', ...examples.raises.map(example)] : []),
    ...(examples.passes.length > 0 ? ['', 'Leaves alone', '', ...examples.passes.map(example)] : []),
    '',
  ];
}

function ofRule({ hits, missed, wrong }: RuleScore): string {
  const precision = hits + wrong > 0 ? `precision ${percent(hits / (hits + wrong))}` : 'never raised';
  return hits + missed > 0 ? `${precision}, recall ${percent(hits / (hits + missed))} of ${hits + missed}` : precision;
}

const ACTS = { follow: 'asking to follow or be friends', accept: 'saying yes to somebody who asks' } as const;

function example({ text, account, surface, site, recipients = [], act }: RuleExample): string {
  const where = [
    account === 'official' ? 'official account' : '',
    surface ?? '',
    site ?? '',
    recipients.length > 0 ? `to ${recipients.join(', ')}` : '',
  ];
  const said = where.filter((part) => part !== '').join(', ');
  const what = act === undefined ? `“${text}”` : ACTS[act];
  return `- ${what}${said ? ` (${said})` : ''}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(DOC, rulesDoc());
