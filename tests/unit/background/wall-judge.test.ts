import { expect, test } from 'vitest';
import { createWallJudge } from '../../../entrypoints/background/wall-judge.ts';
import type { Outgoing } from '../../../lib/browser/wall.ts';
import { TEXT_DETECTORS } from '../../../lib/detectors/text/index.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { createReview } from '../../../lib/review/create-review.ts';
import { SITES } from '../../../lib/sites/index.ts';
import { RULES } from '../../../rules/index.ts';

const { policy } = parsePolicy({
  school: { name: 'Fennimore Lane School' },
  students: [{ name: 'Jayden Okafor', class: '4B' }],
  accounts: [{ site: 'x', handle: '@FennimoreLnSch', id: '1500000000000000001' }],
});
const PERSONAL = 'ct0=abc; twid=u%3D1400000000000000042';
const OFFICIAL = 'twid=u%3D1500000000000000001';
const FAULTY = 'Jayden Okafor made us all laugh today';
/** Fine from the school, and speaking as the school from anybody else. */
const NEWS = 'We are delighted to welcome our new Year 7 families on Thursday. Doors open at 6pm.';

const tweet = (text: string, cookies = PERSONAL): Outgoing => ({
  url: new URL('https://x.com/i/api/graphql/abc_DEF/CreateTweet'),
  body: JSON.stringify({ variables: { tweet_text: text } }),
  cookies,
  tabId: 1,
});
let now = 0;
const wall = (isReady = true) => {
  const judge = createWallJudge(
    SITES,
    (settings) => createReview({ policy: settings, rules: RULES, detectors: TEXT_DETECTORS }),
    () => now,
  );
  if (isReady) judge.use(policy);
  return judge;
};

test('faulty words are stopped, clean ones leave, and so does what publishes nothing', () => {
  const { judge } = wall();
  expect(judge(tweet(FAULTY))).toEqual({ kind: 'stops', site: 'x', text: FAULTY });
  expect(judge(tweet('Chips on the beach'))).toEqual({ kind: 'leaves' });
  const elsewhere = { ...tweet(FAULTY), url: new URL('https://x.com/i/api/graphql/abc/HomeTimeline') };
  expect(judge(elsewhere)).toEqual({ kind: 'leaves' });
  expect(judge({ ...tweet(FAULTY), url: new URL('https://other.example/graphql/abc/CreateTweet') })).toEqual({
    kind: 'leaves',
  });
});

test('what a gate let go leaves, and other words do not', () => {
  const { judge, allow } = wall();
  allow({ site: 'x', text: FAULTY });
  expect(judge(tweet(FAULTY)).kind).toBe('leaves');
  expect(judge(tweet(`${FAULTY}, and Jayden Okafor cried`)).kind).toBe('stops');
});

test('the account is the one of the session; not knowing it stops nothing that either may say', () => {
  const { judge } = wall();
  expect(judge(tweet(NEWS)).kind).toBe('stops');
  expect(judge(tweet(NEWS, OFFICIAL)).kind).toBe('leaves');
  expect(judge(tweet(NEWS, '')).kind).toBe('leaves');
  expect(judge(tweet('Our students are a bunch of fucking idiots', '')).kind).toBe('stops');
});

test('before the settings are there it says so', () => {
  expect(wall(false).judge(tweet(FAULTY)).kind).toBe('unready');
});

test('a body nobody can read publishes nothing, unless a gate has just let something go', () => {
  const { judge, allow } = wall();
  const hidden = { ...tweet(''), body: undefined };
  expect(judge(hidden).kind).toBe('unread');
  allow({ site: 'x', text: 'Chips' });
  expect(judge(hidden).kind).toBe('leaves');
  now += 11_000;
  expect(judge(hidden).kind).toBe('unread');
});

test('it hears of addresses where something may be published, as IT has it', () => {
  const judge = wall();
  expect(judge.patterns()).toContain('*://*.x.com/*/CreateTweet*');
  expect(judge.patterns()).toContain('*://*.facebook.com/api/graphql/*');
  judge.use({ ...policy, siteOverrides: { x: { CreateTweet: ['PublishPost'] } } });
  expect(judge.patterns()).toContain('*://*.x.com/*/PublishPost*');
  const moved = { ...tweet(FAULTY), url: new URL('https://x.com/i/api/graphql/abc/PublishPost') };
  expect(judge.judge(moved).kind).toBe('stops');
  judge.use(policy);
});
