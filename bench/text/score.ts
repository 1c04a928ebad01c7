import type { Review } from '../../lib/review/create-review.ts';
import type { LabelledPost } from './labelled-post.ts';

/** How often one rule was right: `hits` expected and raised, `missed` expected only, `wrong` raised only. */
export interface RuleScore {
  hits: number;
  missed: number;
  wrong: number;
}

export interface Score {
  /** Of posts that expect something, with and without those that need reading between the lines. */
  readonly warned: { readonly all: number; readonly plain: number };
  /** Of posts that should be left alone, how many were not. */
  readonly falseAlarms: number;
  readonly rules: ReadonlyMap<string, RuleScore>;
}

/** Runs every post through the review and counts what came out. */
export function score(posts: readonly LabelledPost[], { review }: Review): Score {
  const rules = new Map<string, RuleScore>();
  const of = (rule: string) => {
    const known = rules.get(rule) ?? { hits: 0, missed: 0, wrong: 0 };
    rules.set(rule, known);
    return known;
  };
  const judged = posts.map(({ post, expected, tolerated, inference }) => {
    const raised = new Set(review(post).map(({ rule }) => rule));
    for (const rule of expected) of(rule)[raised.has(rule) ? 'hits' : 'missed']++;
    for (const rule of raised) if (!expected.includes(rule) && !tolerated.includes(rule)) of(rule).wrong++;
    return {
      guilty: expected.length > 0,
      innocent: expected.length === 0 && tolerated.length === 0,
      inference,
      warned: expected.some((rule) => raised.has(rule)),
      raised: raised.size > 0,
    };
  });
  const guilty = judged.filter((post) => post.guilty);
  const plain = guilty.filter((post) => !post.inference);
  const innocent = judged.filter((post) => post.innocent);
  return {
    warned: {
      all: share(guilty, ({ warned }) => warned),
      plain: share(plain, ({ warned }) => warned),
    },
    falseAlarms: share(innocent, ({ raised }) => raised),
    rules,
  };
}

/** Precision and recall over all rules together. */
export function microAverage(rules: Score['rules']): { precision: number; recall: number } {
  const sum = (key: keyof RuleScore) => [...rules.values()].reduce((total, rule) => total + rule[key], 0);
  return { precision: sum('hits') / (sum('hits') + sum('wrong')), recall: sum('hits') / (sum('hits') + sum('missed')) };
}

function share<T>(of: readonly T[], which: (one: T) => boolean): number {
  return of.length === 0 ? 0 : of.filter(which).length / of.length;
}
