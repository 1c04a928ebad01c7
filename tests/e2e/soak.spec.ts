import { expect, test } from './one-browser.ts';
import { soak } from './surfaces/soak.ts';

// `npm run bench gate -- --soak` takes 300.
test('after forty posts at random the networks have what should have left, each once, letter for letter', async ({
  context,
  sites,
}) => {
  test.setTimeout(400_000);
  const { expected, received } = await soak(context, sites, { actions: 40, seed: 20_261, log: console.log });
  expect(received).toEqual(expected);
  expect(expected.length).toBeGreaterThan(20);
});
