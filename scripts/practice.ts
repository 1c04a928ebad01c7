// What `npm start` runs: the extension in a real browser, on invented networks that live on this computer alone.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBed } from '../tests/e2e/bed.ts';
import type { FakeSite } from '../tests/sites/networks.ts';
import { OFFICIAL, PERSONAL } from '../tests/sites/networks.ts';
import { type Received, startSites } from '../tests/sites/server.ts';
import { walk } from './walk.ts';

const root = join(import.meta.dirname, '..');
const NETWORKS: Readonly<Record<FakeSite, { name: string; address: string }>> = {
  x: { name: 'X', address: 'https://x.com/home' },
  facebook: { name: 'Facebook', address: 'https://www.facebook.com/' },
  instagram: { name: 'Instagram', address: 'https://www.instagram.com/' },
};

const WHAT_TO_TRY = `
Second Look: practice
=====================
A browser has opened on three invented networks. They live on this computer; nothing you post there leaves it.
You are Robin Example, a member of staff at the invented Fennimore Lane School, on a personal account.

Try this on the X tab:
  1. Type   Chips on the beach   and press Post. It goes, without a word from us.
  2. Type   Jayden Okafor made us all laugh today   and press Post.
     It is held: Jayden Okafor is a student, and the school's policy asks staff not to write about students.
  3. Choose "Go back and edit", take the name out, and press Post again. It goes.
  4. Write the name again, press Post, and choose "Post anyway". It goes, once.
Then try the same by keyboard (Ctrl+Enter on X, Enter in a comment), on the Facebook and Instagram tabs, with a picture,
or as the school: the button at the bottom left of the X tab changes the account.

What each network receives is printed below. Close the browser to end.
`;

const inWords = ({ site, text, media, account }: Received) => {
  const who = account === OFFICIAL[site].id ? 'the school' : 'Robin';
  const pictures = media.length === 0 ? '' : ` with ${media.length === 1 ? 'a picture' : `${media.length} pictures`}`;
  return `${NETWORKS[site].name} received, from ${who}: “${text}”${pictures}`;
};

const build = spawnSync(process.execPath, [join(root, 'scripts/build.ts'), 'chrome-mv3'], {
  cwd: root,
  stdio: 'inherit',
});
if (build.status !== 0) process.exit(build.status ?? 1);

const policy = JSON.parse(readFileSync(join(root, 'examples/fennimore-lane.policy.json'), 'utf8')) as object;
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
const walking = process.argv.includes('--walk') || !hasDisplay;
const sites = await startSites({ onReceived: (received) => console.log(`  ${inWords(received)}`) });
for (const site of Object.keys(NETWORKS) as FakeSite[]) {
  sites.signIn(site, OFFICIAL[site]);
  sites.signIn(site, PERSONAL[site]);
}
const bed = await openBed({
  port: sites.port,
  build: 'chrome-mv3',
  headless: walking,
  ...(walking ? {} : { viewport: null }),
});
await bed.setPolicy(policy);

if (walking) {
  if (!hasDisplay) console.log('There is no display here, so the practice is walked through without a window.');
  const differences = await walk(bed.context, sites, join(root, '.output/walk'));
  await bed.close();
  for (const difference of differences) console.error(`  NOT as it should be: ${difference}`);
  process.exitCode = differences.length === 0 ? 0 : 1;
} else {
  const closed = new Promise((resolve) => bed.context.once('close', resolve));
  const [first] = bed.context.pages();
  for (const { address } of Object.values(NETWORKS)) {
    const page = address === NETWORKS.x.address && first ? first : await bed.context.newPage();
    await page.goto(address);
  }
  await first?.bringToFront();
  console.log(WHAT_TO_TRY);
  await closed;
}
await sites.close();
