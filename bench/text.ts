import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEXT_DETECTORS } from '../lib/detectors/text/index.ts';
import type { Policy } from '../lib/model/policy.ts';
import type { Post } from '../lib/model/post.ts';
import { parsePolicy } from '../lib/policy/parse-policy.ts';
import { createReview, type Review } from '../lib/review/create-review.ts';
import { RULES } from '../rules/index.ts';
import type { BenchOptions } from './run.ts';
import { readLabelledPosts } from './text/labelled-post.ts';
import { microAverage, type Score, score } from './text/score.ts';

const root = join(import.meta.dirname, '..');
const SETS = [
  { name: 'development', file: 'tests/data/posts-dev.jsonl' },
  { name: 'second', file: 'tests/data/posts-second.jsonl' },
];
const ABUSE = new Set(['offensive', 'discriminatory', 'sexual']);

/** Prints how well and how fast the text side does. */
export async function bench({ data }: BenchOptions): Promise<void> {
  const { policy } = parsePolicy(JSON.parse(readFileSync(join(root, 'examples/fennimore-lane.policy.json'), 'utf8')));
  const review = reviewFor(policy);
  const scores = SETS.map(({ file }) => score(readLabelledPosts(join(root, file)), review));
  printScores(scores);
  if (data) printEveryday(join(data, 'everyday-dev.jsonl'), review);
  printSpeed(policy);
  await printHarper();
}

function reviewFor(policy: Policy): Review {
  return createReview({ policy, rules: RULES, detectors: TEXT_DETECTORS });
}

function printScores(scores: readonly Score[]): void {
  for (const [i, { name }] of SETS.entries()) {
    const scored = scores[i];
    if (!scored) continue;
    const { precision, recall } = microAverage(scored.rules);
    console.log(
      `${name} posts: warned ${percent(scored.warned.plain)} (${percent(scored.warned.all)} with inference posts), ` +
        `false alarms ${percent(scored.falseAlarms)}, precision ${percent(precision)}, recall ${percent(recall)}`,
    );
  }
  const ids = [...new Set(scores.flatMap(({ rules }) => [...rules.keys()]))].sort();
  console.log(`\n${'rule'.padEnd(22)}${SETS.map(({ name }) => `${name}: hits missed wrong`.padStart(32)).join('')}`);
  for (const id of ids)
    console.log(
      id.padEnd(22) +
        scores
          .map(({ rules }) => {
            const { hits, missed, wrong } = rules.get(id) ?? { hits: 0, missed: 0, wrong: 0 };
            return `${hits} ${String(missed).padStart(6)} ${String(wrong).padStart(5)}`.padStart(32);
          })
          .join(''),
    );
}

function printEveryday(file: string, { review }: Review): void {
  if (!existsSync(file)) return;
  const posts = readLabelledPosts(file);
  const raised = posts.map(({ post }) => review(post).map(({ rule }) => rule));
  const alarms = raised.filter((rules) => rules.some((rule) => !ABUSE.has(rule))).length;
  const abuse = raised.filter((rules) => rules.some((rule) => ABUSE.has(rule))).length;
  console.log(
    `\neveryday posts: ${posts.length}, school findings ${percent(alarms / posts.length)}, abuse findings ${percent(abuse / posts.length)}`,
  );
}

const SENTENCE =
  'The weather held for the barbecue and everybody brought something, so we sat out until late and talked about holidays. ';
const SHORT =
  'Spent the whole afternoon trying to fix the gate and of course it rained the moment the tools came out. My sister brought soup, the neighbour lent us a drill, and between the three of us it now closes, more or less, if you lift it a bit and think kind thoughts about the hinge. Tea?'.slice(
    0,
    274,
  );

function postOf(text: string): Post {
  return { site: 'x', surface: 'post', account: { kind: 'personal' }, text, media: [], recipients: [] };
}

/** @returns the median time of `runs` pieces of work, in milliseconds; making the work is not counted */
function median<T>(runs: number, make: () => T, work: (made: T) => void): number {
  for (let i = 0; i < Math.min(runs, 100); i++) work(make());
  const times = Array.from({ length: runs }, () => {
    const made = make();
    const start = performance.now();
    work(made);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[runs >> 1] ?? 0;
}

/** What was judged before costs nothing, so every run is given words of its own. */
function printSpeed(policy: Policy): void {
  const posts = readLabelledPosts(join(root, SETS[0]?.file ?? '')).map(({ post }) => post.text);
  const short = (run: number) => `${SHORT} ${run}`;
  const dense = (run: number) => `${posts[run % posts.length]} ${posts[(run + 7) % posts.length]} ${run}`.slice(0, 280);
  const prose = (run: number) =>
    Array.from({ length: 550 }, (_, i) => `${SENTENCE.slice(0, 100)} ${run} ${i}. `)
      .join('')
      .slice(0, 60_000);
  const denseProse = (run: number) =>
    Array.from({ length: 12 }, () => posts.map((text) => `${text} ${run}`).join('\n'))
      .join('\n')
      .slice(0, 60_000);
  console.log(
    '\n        names   set-up   280 characters (full of findings)   60,000 characters (full of findings)   after an edit',
  );
  for (const size of [100, 1_000, 10_000, 100_000]) {
    const start = performance.now();
    const { review } = reviewFor(withRoster(policy, size));
    review(postOf('hello'));
    const setUp = performance.now() - start;
    let run = 0;
    const time = (runs: number, text: (run: number) => string) => median(runs, () => postOf(text(run++)), review);
    const row = [time(600, short) * 1000, time(600, dense) * 1000, time(11, prose), time(11, denseProse)];
    const long = prose(run++);
    review(postOf(long));
    const edit = time(60, (n) => `${long.slice(0, 30_000)} ${n} ${long.slice(30_000)}`);
    const [quick = 0, full = 0, whole = 0, wholeFull = 0] = row;
    console.log(
      `${String(size).padStart(13)} ${setUp.toFixed(0).padStart(6)} ms ${quick.toFixed(0).padStart(12)} µs (${full.toFixed(0)} µs) ` +
        `${whole.toFixed(1).padStart(22)} ms (${wholeFull.toFixed(1)} ms) ${edit.toFixed(2).padStart(20)} ms`,
    );
  }
}

function withRoster(policy: Policy, size: number): Policy {
  const syllables = [
    'an',
    'bel',
    'cor',
    'da',
    'el',
    'fi',
    'gor',
    'hal',
    'is',
    'jo',
    'ka',
    'lin',
    'mo',
    'ner',
    'ol',
    'pe',
    'ra',
    'sa',
    'tu',
    'ver',
  ];
  const word = (n: number) => [n % 20, (n * 7 + 3) % 20, Math.floor(n / 20) % 20].map((k) => syllables[k]).join('');
  const students = Array.from({ length: Math.max(0, size - policy.students.length) }, (_, n) => ({
    name: `${word(n)} ${word(n * 13 + 5)}${n}`,
    class: `${(n % 13) + 1}${'ABCDEF'[n % 6]}`,
    nicknames: [],
    handles: [],
  }));
  return { ...policy, students: [...policy.students, ...students] };
}

/** The same work by a grammar checker that also runs on the device: another job, so only speed is compared. */
async function printHarper(): Promise<void> {
  const harper = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const start = performance.now();
  const linter = new harper.LocalLinter({ binary });
  await linter.setup();
  await linter.lint('hello');
  const setUp = performance.now() - start;
  const times: number[] = [];
  for (let i = 0; i < 40; i++) {
    const from = performance.now();
    await linter.lint(`${SHORT} ${i}`);
    times.push(performance.now() - from);
  }
  console.log(
    `harper.js: set-up ${setUp.toFixed(0)} ms, 280 characters ${(times.sort((a, b) => a - b)[20] ?? 0).toFixed(2)} ms`,
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
