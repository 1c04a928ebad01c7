// npm run bench policy: how large a roster becomes, how long settings take to read, and what a real browser makes of broken ones.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TEXT_DETECTORS } from '../lib/detectors/text/index.ts';
import { hashRoster, readHashedRoster } from '../lib/detectors/text/roster/hashed-roster.ts';
import { SITE_MATCHES } from '../lib/model/site-matches.ts';
import { hideNames } from '../lib/pack/hide-names.ts';
import { packFiles } from '../lib/pack/pack-files.ts';
import type { Settings } from '../lib/policy/combine-settings.ts';
import { parsePolicy } from '../lib/policy/parse-policy.ts';
import { createReview } from '../lib/review/create-review.ts';
import { readPeople } from '../lib/roster/read-people.ts';
import { readTables } from '../lib/roster/read-table.ts';
import { RULES } from '../rules/index.ts';
import { openBed } from '../tests/e2e/bed.ts';
import { canSetBrowserPolicy, clearBrowserPolicy, setBrowserPolicy } from '../tests/e2e/browser-policy.ts';
import { exportsOf, madeUpSchool } from '../tests/unit/roster/made-up-school.ts';

const root = join(import.meta.dirname, '..');
const example: Settings = JSON.parse(readFileSync(join(root, 'examples/fennimore-lane.policy.json'), 'utf8'));
const key = new Uint8Array(16).map((_, i) => i * 11 + 1);

async function timed<T>(work: () => T | Promise<T>): Promise<[T, number]> {
  const start = performance.now();
  const result = await work();
  return [result, performance.now() - start];
}

export async function bench(): Promise<void> {
  await roster();
  await verdicts();
  await parsing();
  if (canSetBrowserPolicy) await malformed();
  else console.log('malformed settings in Chromium: untested (only root can write browser policy)');
}

async function roster() {
  const files = exportsOf(madeUpSchool(2_000));
  for (const [system, bytes] of Object.entries(files)) {
    const [people, readMs] = await timed(async () =>
      readPeople((await readTables(bytes))[0] ?? [], { leftBefore: '2000-01-01' }),
    );
    const students = people?.students ?? [];
    const [hashed, hashMs] = await timed(() => hashRoster({ students, staff: [] }, key));
    const [list, openMs] = await timed(() => readHashedRoster(hashed));
    const names = students.slice(0, 500).map(({ name }) => name.toLowerCase());
    const [, askMs] = await timed(() => names.filter((name) => list.students.has('full', name)));
    console.log(
      `${students.length} names from ${system}: read in ${readMs.toFixed(0)} ms, hashed in ${hashMs.toFixed(0)} ms, ` +
        `${(JSON.stringify(hashed).length / 1_000).toFixed(0)} kB; opened in ${openMs.toFixed(1)} ms, ${((askMs / names.length) * 1_000).toFixed(0)} µs a new name`,
    );
  }
}

/** Detection by hashes against detection by names, on all posts of the repository. */
async function verdicts() {
  const { policy } = parsePolicy(example);
  const secret = parsePolicy(hideNames(example, hashRoster(policy, key))).policy;
  const [byName, byHash] = [policy, secret].map((each) =>
    createReview({ policy: each, rules: RULES, detectors: TEXT_DETECTORS }),
  );
  const posts = ['posts-dev', 'posts-second'].flatMap((file) =>
    readFileSync(join(root, `tests/data/${file}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  );
  const differ = posts.filter(({ site, surface, account, text, recipients = [] }) => {
    const post = { site, surface, account: { kind: account }, text, media: [], recipients };
    return JSON.stringify(byName?.review(post)) !== JSON.stringify(byHash?.review(post));
  });
  console.log(`verdicts by hashed and by plain roster differ on ${differ.length} of ${posts.length} posts`);
}

async function parsing() {
  const [, ms] = await timed(() => {
    for (let i = 0; i < 20; i++) parsePolicy(example);
  });
  console.log(
    `the example's settings (${(JSON.stringify(example).length / 1_000).toFixed(0)} kB) are parsed in ${(ms / 20).toFixed(1)} ms`,
  );
}

interface State {
  readonly source: string;
  readonly problems: readonly { readonly path: string }[];
  readonly policy: Readonly<Record<string, unknown>>;
}
interface Api {
  readonly chrome: { readonly runtime: { sendMessage(message: object): Promise<{ answer: State }> } };
}

/** Each key in turn with a value of the wrong type, in a running browser. */
async function malformed() {
  const hidden = hideNames(example, hashRoster(parsePolicy(example).policy, key));
  const more = {
    reviewDate: '2027-08-31',
    approvedBy: 'Governors',
    usage: { log: true },
    mayChange: ['contacts'],
    mayAdd: ['classes'],
    siteOverrides: {},
    people: { dismiss: true },
  };
  const bed = await openBed({ port: 9 });
  try {
    const id = bed.extensionId ?? '';
    const input = {
      chromiumId: id,
      geckoId: 'a@b',
      baseUrl: 'https://x.example',
      ring: 'everyone',
      hosts: SITE_MATCHES,
    } as const;
    const good: Settings = JSON.parse(
      packFiles({ ...input, settings: { ...hidden, ...more } })['second-look.policy.json'] ?? '',
    );
    const page = await bed.context.newPage();
    await page.goto(`chrome-extension://${id}/options.html`);
    const read = () =>
      page.evaluate(
        async () =>
          (
            await (globalThis as unknown as Api).chrome.runtime.sendMessage({
              to: 'background',
              name: 'policyState',
              request: null,
            })
          ).answer,
      );
    const arrival = async (isThere: (state: State) => boolean) => {
      for (let tries = 0; tries < 100; tries++) {
        const state = await read();
        if (isThere(state)) return state;
        await page.waitForTimeout(300);
      }
      return undefined;
    };
    setBrowserPolicy(id, good);
    const whole = await arrival(({ source, problems }) => source === 'managed' && problems.length === 0);
    if (!whole) throw new Error('the good settings did not arrive');
    const keys = Object.keys(good).filter((name) => name !== 'contains');
    let named = 0;
    let kept = 0;
    for (const broken of keys) {
      setBrowserPolicy(id, { ...good, [broken]: typeof good[broken] === 'object' ? 5 : { wrong: true } });
      const state = await arrival(({ problems }) => problems.some(({ path }) => path === broken));
      if (state) named++;
      else console.log(`  ${broken}: not named`);
      const others = Object.keys(whole.policy).filter(
        (name) => name !== broken && !(broken === 'accounts' && name === 'approvedNetworks'),
      );
      const same = others.every((name) => JSON.stringify(state?.policy[name]) === JSON.stringify(whole.policy[name]));
      if (same) kept++;
      else console.log(`  ${broken}: something else changed too`);
    }
    console.log(
      `${keys.length} settings in Chromium, each broken in turn: ${named} named, the rest as before in ${kept}`,
    );
  } finally {
    clearBrowserPolicy();
    await bed.close();
  }
}
