import { describe, expect, test, vi } from 'vitest';
import type { AccountKind } from '../../../lib/model/account.ts';
import type { TextDetector } from '../../../lib/model/detector.ts';
import type { Policy } from '../../../lib/model/policy.ts';
import type { Post } from '../../../lib/model/post.ts';
import type { Rule } from '../../../lib/model/rule.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { createReview } from '../../../lib/review/create-review.ts';

const settings = parsePolicy({}).policy;
const withLevels = (levels: Policy['levels']): Policy => ({ ...settings, levels });

/** Sees every "x" of a text. */
const crosses: TextDetector = {
  id: 'crosses',
  sees: ['cross'],
  prepare: () => (words) =>
    [...words.text.matchAll(/x/g)].map(({ index }) => ({
      kind: 'cross',
      where: { start: index, end: index + 1 },
      confidence: 1,
    })),
};
const rule = (id: string, more: Partial<Rule> = {}): Rule => ({
  id,
  clause: '1',
  title: id,
  levels: { personal: 'warn', official: 'warn' },
  needs: ['cross'],
  messages: { default: { why: 'A cross.', advice: 'Use a tick.' }, other: { why: 'Other.', advice: 'Else.' } },
  examples: { raises: [], passes: [] },
  check: ({ sightings }) => sightings.map(({ where }) => ({ where })),
  ...more,
});
const post = (text: string, kind: AccountKind = 'personal', surface: Post['surface'] = 'post'): Post => ({
  site: 'x',
  surface,
  account: { kind },
  text,
  media: [],
  recipients: [],
});
const reviewWith = (
  rules: readonly Rule[],
  policy: Policy = settings,
  detectors: readonly TextDetector[] = [crosses],
) => createReview({ policy, rules, detectors });

describe('findings', () => {
  test('carry rule, clause, level, words and place', () => {
    expect(reviewWith([rule('a')]).review(post('an x'))).toEqual([
      {
        rule: 'a',
        level: 'warn',
        clause: '1',
        message: 'A cross.',
        advice: 'Use a tick.',
        where: { start: 3, end: 4 },
        because: [],
      },
    ]);
  });

  test('come most serious first, then in reading order', () => {
    const rules = [rule('low', { levels: { personal: 'notice', official: 'off' } }), rule('high')];
    const found = reviewWith(rules).review(post('x x'));
    expect(found.map(({ rule: id, where }) => [id, where && 'start' in where && where.start])).toEqual([
      ['high', 0],
      ['high', 2],
      ['low', 0],
      ['low', 2],
    ]);
  });

  test('take their level from the policy, for the kind of account', () => {
    const policy = withLevels({ a: { personal: 'block', official: 'notice' } });
    const { review } = reviewWith([rule('a')], policy);
    expect(review(post('x'))[0]?.level).toBe('block');
    expect(review(post('x', 'unknown'))[0]?.level).toBe('block');
    expect(review(post('x', 'official'))[0]?.level).toBe('notice');
  });

  test('are lowered by a rule, never raised', () => {
    const gentle = rule('a', { check: () => [{ where: null, atMost: 'notice' }] });
    const fierce = rule('b', { check: () => [{ where: null, atMost: 'block' }] });
    expect(reviewWith([gentle]).review(post('x'))[0]?.level).toBe('notice');
    expect(reviewWith([fierce]).review(post('x'))[0]?.level).toBe('warn');
  });

  test('of little confidence are dropped', () => {
    const unsure = rule('a', { check: () => [{ where: null, confidence: 0.49 }] });
    expect(reviewWith([unsure]).review(post('x'))).toEqual([]);
  });
});

describe('direct messages', () => {
  const { review } = reviewWith([rule('a'), rule('full', { fullInMessages: true })]);
  test('are judged more quietly on a personal account, but for the rules that keep their level', () => {
    expect(review(post('x', 'personal', 'dm')).map(({ rule: id, level }) => [id, level])).toEqual([
      ['full', 'warn'],
      ['a', 'notice'],
    ]);
  });
  test('of the school, or where the policy says so, are judged like posts', () => {
    const same = reviewWith([rule('a')], { ...settings, directMessages: 'same' });
    expect(review(post('x', 'official', 'dm')).map(({ level }) => level)).toEqual(['warn', 'warn']);
    expect(same.review(post('x', 'personal', 'dm'))[0]?.level).toBe('warn');
  });
});

describe('detectors', () => {
  test('are prepared once, and not at all when no rule in force needs them', () => {
    const prepare = vi.fn(crosses.prepare);
    const counted = { ...crosses, prepare };
    const off = withLevels({ a: { personal: 'off', official: 'off' } });
    reviewWith([rule('a')], off, [counted]).review(post('x'));
    expect(prepare).not.toHaveBeenCalled();
    const { review } = reviewWith([rule('a')], settings, [counted]);
    review(post('x'));
    review(post('x', 'official'));
    expect(prepare).toHaveBeenCalledOnce();
  });

  test('that fail are heard of: a post that was not judged is not clean', () => {
    const broken: TextDetector = {
      ...crosses,
      prepare: () => () => {
        throw new Error('broken');
      },
    };
    expect(() => reviewWith([rule('a')], settings, [broken]).review(post('x'))).toThrow('broken');
  });

  test('are given no account', () => {
    const look = vi.fn(() => []);
    reviewWith([rule('a')], settings, [{ ...crosses, prepare: () => look }]).review(post('x'));
    expect(look).toHaveBeenCalledWith({ text: 'x', recipients: [], site: 'x', surface: 'post' });
  });
});

describe('pictures', () => {
  const pictures = rule('p', { needs: ['logo'], levels: { personal: 'warn', official: 'off' } });
  test('are needed when a rule in force wants what no text detector sees', () => {
    const { needsImages, imageKinds } = reviewWith([rule('a'), pictures]);
    expect([needsImages('personal'), needsImages('unknown'), needsImages('official')]).toEqual([true, true, false]);
    expect(imageKinds('personal')).toEqual(['logo']);
  });
  test('are judged by what was seen in them', () => {
    const where = { image: 0, x: 0, y: 0, w: 0.5, h: 0.5 };
    const found = reviewWith([pictures]).review(post(''), [{ kind: 'logo', where, confidence: 1 }]);
    expect(found.map((finding) => finding.where)).toEqual([where]);
  });
});

describe('a long text', () => {
  const filler = (n: number) => `Nothing to see in sentence ${n}, just a walk along the river. `;
  const long = Array.from({ length: 300 }, (_, n) => (n % 40 === 7 ? `An x here, in sentence ${n}. ` : filler(n))).join(
    '',
  );

  test('is looked at again only where it changed, with the same result as afresh', () => {
    const looked: string[] = [];
    const counted: TextDetector = {
      ...crosses,
      prepare: (policy) => {
        const look = crosses.prepare(policy);
        return (words) => {
          looked.push(words.text);
          return look(words);
        };
      },
    };
    const { review } = reviewWith([rule('a')], settings, [counted]);
    expect(review(post(long))).toEqual(
      [...long.matchAll(/x/g)].map(({ index }) => expect.objectContaining({ where: { start: index, end: index + 1 } })),
    );
    const whole = looked.length;
    const edited = `${long.slice(0, 6_000)} one x more ${long.slice(6_000)}`;
    expect(review(post(edited))).toEqual(reviewWith([rule('a')]).review(post(edited)));
    expect(whole).toBeGreaterThan(4);
    expect(looked.length - whole).toBeLessThanOrEqual(3);
  });

  test('is reviewed a part at a step for whoever must not wait', () => {
    const { review, reviewInParts } = reviewWith([rule('a')]);
    const steps = reviewInParts(post(long));
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).toBeGreaterThan(4);
    expect(step.value).toEqual(review(post(long)));
  });

  test('says once what concerns the whole of it', () => {
    const whole = rule('w', { check: () => [{ where: null }] });
    expect(reviewWith([whole]).review(post(long))).toHaveLength(1);
  });

  test('keeps what was seen in its pictures', () => {
    const where = { image: 0, x: 0, y: 0, w: 0.5, h: 0.5 };
    const found = reviewWith([rule('a')]).review(post(long), [{ kind: 'cross', where, confidence: 1 }]);
    expect(found.filter((finding) => finding.where === where)).toHaveLength(1);
    expect(found).toHaveLength(1 + (long.match(/x/g)?.length ?? 0));
  });
});
