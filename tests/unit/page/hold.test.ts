import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { HoldView } from '../../../lib/model/hold.ts';
import type { Post } from '../../../lib/model/post.ts';
import { type Answer, type Attempt, createHold, type Verdict } from '../../../lib/page/hold.ts';

const post = (text: string, media: readonly string[] = []): Post => ({
  site: 'x',
  surface: 'post',
  account: { kind: 'personal' },
  text,
  media: media.map((id) => ({ id, kind: 'image' })),
  recipients: [],
});
const finding = { rule: 'r', level: 'warn', clause: '1', message: '', advice: '', where: null, because: [] } as const;
const held: Verdict = { state: 'held', findings: [finding] };

/** A page with one box, a hold before it, and a person who has not answered yet. */
function bench(
  judge: (post: Post) => Verdict = ({ text }) => (text.includes('bad') ? held : { state: 'clean', findings: [] }),
) {
  const box = { text: 'bad', media: [] as readonly string[] };
  const sent: string[] = [];
  const views: HoldView['state'][] = [];
  const told: string[] = [];
  const unchecked: string[] = [];
  let answer: (answer: Answer) => void = () => {};
  let leaves = true;
  let failShow = false;
  let failResend = false;
  const press = (): boolean => {
    const free = hold.mayLeave(attempt());
    if (free && leaves) {
      sent.push(box.text);
      box.text = '';
    }
    return free;
  };
  const attempt = (): Attempt => ({
    post: post(box.text, box.media),
    holders: [box],
    giveFocusBack: () => {},
    reread: () => post(box.text, box.media),
    resend: async (release) => {
      if (failResend) throw new Error('the form is gone');
      const before = box.text;
      press();
      release();
      return box.text !== before;
    },
  });
  const hold = createHold({
    judge,
    patience: () => 1000,
    warning: {
      show: (view, _, given) => {
        if (failShow) throw new Error('cannot draw');
        views.push(view.state);
        answer = given;
      },
      hide: () => views.push('clean' as never),
      notify: (notice) => told.push(notice),
    },
    onUnchecked: (_, reason) => unchecked.push(reason),
    onDecision: () => {},
  });
  return {
    box,
    sent,
    views,
    told,
    unchecked,
    press,
    answer: (given: Answer) => answer(given),
    stuck: () => {
      leaves = false;
    },
    unstuck: () => {
      leaves = true;
    },
    failResend: () => {
      failResend = true;
    },
    breakWarning: () => {
      failShow = true;
    },
  };
}
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a clean post leaves in the same turn and shows nothing', () => {
  const b = bench();
  b.box.text = 'fine';
  expect(b.press()).toBe(true);
  expect(b.sent).toEqual(['fine']);
  expect(b.views).toEqual([]);
});

test('a held post stays; ten more presses neither leak nor ask again', () => {
  const b = bench();
  for (let n = 0; n < 10; n++) expect(b.press()).toBe(false);
  expect(b.sent).toEqual([]);
  expect(b.views).toEqual(['held']);
});

test('published on purpose it leaves exactly once, however often the answer is given', async () => {
  const b = bench();
  b.press();
  b.answer({ kind: 'publish' });
  b.answer({ kind: 'publish' });
  await settle();
  expect(b.sent).toEqual(['bad']);
  expect(b.told).toEqual([]);
  // The pass is used up: the same words are a new post.
  b.box.text = 'bad';
  expect(b.press()).toBe(false);
});

test('after "go back" the words are still there and are held again', async () => {
  const b = bench();
  b.press();
  b.answer({ kind: 'edit' });
  expect(b.box.text).toBe('bad');
  expect(b.press()).toBe(false);
  b.answer({ kind: 'edit' });
  b.box.text = 'better';
  expect(b.press()).toBe(true);
});

test('pictures drawn anew behind the warning ask nothing a second time; one more picture does', async () => {
  const looked = new Set(['m1', 'm2']);
  const b = bench(({ text, media }) =>
    media.every(({ id }) => looked.has(id))
      ? { state: text.includes('bad') ? 'held' : 'clean', findings: text.includes('bad') ? [finding] : [] }
      : { state: 'checking', findings: [], waitingFor: 'picture' },
  );
  b.box.media = ['m1'];
  b.press();
  b.box.media = ['m2'];
  b.answer({ kind: 'publish' });
  await settle();
  expect(b.sent).toEqual(['bad']);

  b.box.text = 'bad';
  b.press();
  b.box.media = ['m2', 'm3'];
  b.answer({ kind: 'publish' });
  await settle();
  expect(b.sent).toEqual(['bad']);
});

test('where looking fails and the page never holds still, the person can send all the same', async () => {
  let drawn = 0;
  const b = bench(() => {
    throw new Error('a detector is broken');
  });
  Object.defineProperty(b.box, 'media', { get: () => [`m${drawn++}`] });
  b.press();
  expect(b.views).toEqual(['unchecked']);
  b.answer({ kind: 'publish' });
  await settle();
  expect(b.sent).toEqual(['bad']);
  expect(b.unchecked).toEqual(['failed']);
});

test('words changed behind the warning do not leave on the old decision', async () => {
  const b = bench();
  b.press();
  b.box.text = 'bad and worse';
  b.answer({ kind: 'publish' });
  await settle();
  expect(b.sent).toEqual([]);
  expect(b.views.filter((state) => state === 'held')).toHaveLength(2);
});

test('when nothing left the person is told, and the pass still holds', async () => {
  const b = bench();
  b.stuck();
  b.press();
  b.answer({ kind: 'publish' });
  await settle();
  expect(b.told).toEqual(['press-again']);
  b.unstuck();
  expect(b.press()).toBe(true);
  expect(b.sent).toEqual(['bad']);
});

test('a failing judge means "not checked", counted, and the post can be sent', async () => {
  const b = bench(() => {
    throw new Error('broken detector');
  });
  expect(b.press()).toBe(false);
  expect(b.views).toEqual(['unchecked']);
  b.answer({ kind: 'publish' });
  await settle();
  expect(b.sent).toEqual(['bad']);
  expect(b.unchecked).toEqual(['failed']);
});

test('a warning that cannot be drawn traps nobody', async () => {
  const b = bench();
  b.breakWarning();
  b.press();
  await settle();
  expect(b.sent).toEqual(['bad']);
  expect(b.unchecked).toEqual(['failed']);
  expect(b.told).toEqual(['not-checked']);
});

test('a press waits for a picture and then leaves by itself, once', async () => {
  let looked = false;
  let ready = () => {};
  const more = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const b = bench(() =>
    looked ? { state: 'clean', findings: [] } : { state: 'checking', findings: [], waitingFor: 'picture', more },
  );
  b.press();
  // A moment's wait is not worth a dialog.
  expect(b.views).toEqual([]);
  await vi.advanceTimersByTimeAsync(200);
  expect(b.views).toEqual(['checking']);
  looked = true;
  ready();
  await settle();
  expect(b.sent).toEqual(['bad']);
  expect(b.unchecked).toEqual([]);
});

test('patience ends: the person is told that it was not checked', async () => {
  const b = bench(() => ({ state: 'checking', findings: [], waitingFor: 'picture', more: new Promise(() => {}) }));
  b.press();
  await vi.advanceTimersByTimeAsync(1000);
  expect(b.views.at(-1)).toBe('unchecked');
  b.answer({ kind: 'publish' });
  await settle();
  expect(b.unchecked).toEqual(['took-too-long']);
  expect(b.sent).toEqual(['bad']);
});

test('a blocked post cannot be published from the warning', async () => {
  const b = bench(() => ({ state: 'blocked', findings: [finding] }));
  b.press();
  b.answer({ kind: 'publish' });
  await settle();
  expect(b.sent).toEqual([]);
});

test('a resend that fails traps nobody: the warning closes, the person is told, the pass holds', async () => {
  const b = bench();
  b.failResend();
  b.press();
  b.answer({ kind: 'publish' });
  await settle();
  expect(b.views.at(-1)).toBe('clean');
  expect(b.told).toEqual(['press-again']);
  expect(b.press()).toBe(true);
});

test('a pass is good for one departure, not for the rest of the day', async () => {
  const b = bench();
  b.stuck();
  b.press();
  b.answer({ kind: 'publish' });
  await settle();
  expect(b.press()).toBe(true);
  await vi.advanceTimersByTimeAsync(1500);
  expect(b.press()).toBe(false);
});

test('once the person was told "not checked", a late clean look does not send the post by itself', async () => {
  let looked = false;
  let ready = () => {};
  const more = new Promise<void>((resolve) => {
    ready = resolve;
  });
  const b = bench(() =>
    looked ? { state: 'clean', findings: [] } : { state: 'checking', findings: [], waitingFor: 'picture', more },
  );
  b.press();
  await vi.advanceTimersByTimeAsync(1000);
  expect(b.views.at(-1)).toBe('unchecked');
  looked = true;
  ready();
  await settle();
  expect(b.sent).toEqual([]);
});
