import { expect, test } from '@playwright/test';
import { ensureScreen } from '../../scripts/browsers.ts';
import { openChromiumDesk } from './chromium-desk.ts';
import { sitThrough, sumBySite } from './desk.ts';

if (!ensureScreen())
  test('untested: a real clock needs Xvfb, openbox and xdotool', () => {
    console.log('untested: a real clock needs Xvfb, openbox and xdotool');
  });
else
  test('two minutes at a desk: two windows, five tabs, a background that is stopped, a person who goes away', async () => {
    const desk = await openChromiumDesk(15);
    try {
      const { settings, elsewhere, x, facebook, instagram } = desk.places;
      await sitThrough([{ at: settings, seconds: 1 }], desk.hands);
      await desk.forget();
      const watch = await sitThrough(
        [
          { at: x, seconds: 20, isStopped: true },
          { at: elsewhere, seconds: 6, isStopped: true },
          { at: facebook, seconds: 18, isStopped: true },
          { at: instagram, seconds: 12 },
          { at: x, seconds: 14, isStopped: true },
          { at: facebook, seconds: 10 },
          { at: x, seconds: 8, isStopped: true },
          // They go away: the last touch is the end.
          { at: x, seconds: 22, isAway: true },
          { at: settings, seconds: 2 },
        ],
        desk.hands,
      );
      const recorded = sumBySite(await desk.intervals());
      expect([...recorded.keys()].sort()).toEqual(['facebook', 'instagram', 'x']);
      for (const [site, stayed] of watch) {
        const difference = (recorded.get(site) ?? 0) - stayed;
        console.log(
          `${site}: ${(stayed / 1000).toFixed(1)} s by the stopwatch, ${(difference / 1000).toFixed(1)} s more in the log`,
        );
        // Two in a hundred; and each change of window takes its time.
        expect(Math.abs(difference), site).toBeLessThan(stayed * 0.02 + 2_500);
      }
    } finally {
      await desk.close();
    }
  });
