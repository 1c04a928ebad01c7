// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { WARNING_SUMMARY_ID, WARNING_TITLE_ID, Warning } from '../../../components/warning.tsx';
import type { Finding, Level } from '../../../lib/model/finding.ts';
import type { HoldView } from '../../../lib/model/hold.ts';

const TEXT = 'So proud of Jay and my Year 4 class';
const finding = (level: Level, message = 'This names a student.', at = 12): Finding => ({
  rule: 'student-reference',
  level,
  clause: '7.ii',
  message,
  advice: 'Leave out the name.',
  where: { start: at, end: at + 3 },
  because: [{ start: 20, end: 35 }],
});

const view = (state: HoldView['state'], findings: readonly Finding[] = [], rest: Partial<HoldView> = {}): HoldView => ({
  state,
  account: 'personal',
  findings,
  post: { site: 'x', surface: 'post', account: { kind: 'personal' }, text: TEXT, media: [], recipients: [] },
  ...rest,
});

let place: HTMLElement;
const onEdit = vi.fn();
const onPublish = vi.fn();
const onDismiss = vi.fn();
const onReport = vi.fn();
const copy = vi.fn(async () => {});

function show(
  shown: HoldView,
  { locked = false, since }: { locked?: boolean; since?: { gone: number; fresh: number } } = {},
) {
  act(() =>
    render(
      <Warning
        view={shown}
        pictures={[]}
        contacts={{ headteacher: { role: 'Headteacher', name: 'Ms Penrose', email: 'head@fennimorelane.example' } }}
        since={since}
        actions={{ copy, onDismiss: locked ? undefined : onDismiss }}
        onReport={onReport}
        onEdit={onEdit}
        onPublish={onPublish}
      />,
      place,
    ),
  );
}

const buttons = () =>
  [...place.querySelectorAll<HTMLButtonElement>('.sl-buttons button')].map(
    (button) => `${button.textContent}${button.disabled ? ' (off)' : ''}`,
  );
const button = (name: string) => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const title = () => place.querySelector(`#${WARNING_TITLE_ID}`)?.textContent;
const summary = () => place.querySelector(`#${WARNING_SUMMARY_ID}`)?.textContent;

beforeEach(() => {
  vi.clearAllMocks();
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, place);
  place.remove();
});

describe('a held post', () => {
  test('is named for what it is, and says as which account it was judged', () => {
    show(view('held', [finding('warn'), finding('warn', 'This names the school.', 0)]));
    expect(title()).toBe('Second Look: 2 things to check before you post');
    expect(summary()).toContain('Judged as a personal account.');
  });

  test('shows the words, why, the clause and what to do instead', () => {
    show(view('held', [finding('warn')]));
    expect([...place.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual([
      'Jay',
      'my Year 4 class',
    ]);
    expect(place.textContent).toContain('This names a student.');
    expect(place.textContent).toContain('Policy clause 7.ii');
    expect(place.textContent).toContain('Leave out the name.');
  });

  test('offers to go back, first, and to post anyway', () => {
    show(view('held', [finding('warn')]));
    expect(buttons()).toEqual(['Go back and edit', 'Post anyway']);
    expect(button('Go back and edit')?.hasAttribute('autofocus')).toBe(true);
    button('Post anyway')?.click();
    expect(onPublish).toHaveBeenCalledExactlyOnceWith();
    button('Go back and edit')?.click();
    expect(onEdit).toHaveBeenCalledOnce();
  });

  test('shows three of twenty and folds the rest', () => {
    show(
      view(
        'held',
        Array.from({ length: 20 }, (_, i) => ({
          ...finding('warn', `Sentence ${i}.`),
          where: { start: i, end: i + 1 },
        })),
      ),
    );
    expect(title()).toContain('20 things');
    expect(place.querySelectorAll('.sl-scroll > ol > li')).toHaveLength(3);
    expect(place.querySelector('summary')?.textContent).toBe('Show 17 more');
    expect(place.querySelectorAll('details li')).toHaveLength(17);
  });

  test('counts only what holds it; a notice is folded away', () => {
    show(view('held', [finding('notice', 'A small thing.', 0), finding('warn')]));
    expect(title()).toContain('1 thing to check');
    expect(place.querySelector('details')?.textContent).toContain('A small thing.');
  });

  test('says so when the account is not known', () => {
    show(view('held', [finding('warn')], { account: 'unknown' }));
    expect(summary()).toMatch(/could not tell which account/);
  });
});

describe('what a person may say to it', () => {
  const press = (name: string) => act(() => button(name)?.click());

  test('the words are not about school, just this time', () => {
    show(view('held', [finding('warn')]));
    expect(button('Just this time')).toBeUndefined();
    press('This is not about school');
    expect(button('This is not about school')?.getAttribute('aria-expanded')).toBe('true');
    press('Just this time');
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith([{ rule: 'student-reference', words: 'Jay' }], undefined);
  });

  test('or for good, under a name of their own choice', () => {
    show(view('held', [finding('warn')]));
    press('This is not about school');
    const box = place.querySelector<HTMLInputElement>('.sl-doubt input');
    act(() => {
      if (box) box.value = ' my nephew ';
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    press('Do not ask again');
    expect(onDismiss).toHaveBeenCalledExactlyOnceWith([{ rule: 'student-reference', words: 'Jay' }], 'my nephew');
  });

  test('not where the settings lock it, nor at block, nor of a picture', () => {
    show(view('held', [finding('warn')]), { locked: true });
    expect(button('This is not about school')).toBeUndefined();
    show(view('blocked', [finding('block')]));
    expect(button('This is not about school')).toBeUndefined();
    show(view('held', [{ ...finding('warn'), where: { image: 0, x: 0, y: 0, w: 1, h: 1 } }]));
    expect(button('This is not about school')).toBeUndefined();
    expect(button('This was wrong')).toBeTruthy();
  });

  test('that it was wrong: a note with the rule and their own words, nothing of the post', () => {
    show(view('held', [finding('warn')]));
    press('This was wrong');
    const box = place.querySelector<HTMLTextAreaElement>('.sl-doubt textarea');
    act(() => {
      if (box) box.value = 'It is the name of a pub';
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    press('Copy the note');
    expect(copy).toHaveBeenCalledExactlyOnceWith(
      'Second Look did not get this right.\nRule: student-reference (policy clause 7.ii)\nIn my words: It is the name of a pub',
    );
  });

  test('that they are worried about something', () => {
    show(view('held', [finding('warn')]));
    press('Report a concern');
    expect(onReport).toHaveBeenCalledOnce();
  });
});

test('a wording that would be fine can be copied', () => {
  show(view('held', [{ ...finding('warn'), suggestion: 'So proud of them all' }]));
  expect(place.textContent).toContain('You could write:So proud of them all');
  act(() => button('Copy')?.click());
  expect(copy).toHaveBeenCalledExactlyOnceWith('So proud of them all');
});

test('several rules about the same words are one thing to think about, with every clause', () => {
  const other = { ...finding('warn', 'This is about a class.'), rule: 'school-reference', clause: '7.v, 7.ii' };
  show(view('held', [finding('warn'), other]));
  expect(title()).toContain('1 thing to check');
  expect(place.textContent).toContain('This is about a class.');
  expect(place.textContent).toContain('Policy clauses 7.ii and 7.v');
});

test('what has changed since last time is said', () => {
  show(view('held', [finding('warn')]), { since: { gone: 2, fresh: 1 } });
  expect(summary()).toContain('Since last time: 2 things are settled, 1 is new.');
  show(view('held', [finding('warn')]), { since: { gone: 0, fresh: 0 } });
  expect(summary()).toContain('The same as last time.');
});

test('when all is settled, the post still waits for the person', () => {
  show(view('held', []));
  expect(title()).toBe('Second Look: Nothing else to check');
  expect(buttons()).toEqual(['Go back and edit', 'Post anyway']);
});

describe('a post that needs a reason', () => {
  function type(reason: string) {
    const box = place.querySelector('textarea');
    if (!box) throw new Error('no box for the reason');
    act(() => {
      box.value = reason;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    });
  }

  test('can be sent once the reason has a word in it', () => {
    show(view('held', [finding('justify')]));
    expect(buttons()).toEqual(['Go back and edit', 'Post anyway (off)']);
    type('  . ');
    expect(buttons()).toContain('Post anyway (off)');
    type('  The parents agreed ');
    expect(buttons()).toContain('Post anyway');
    button('Post anyway')?.click();
    expect(onPublish).toHaveBeenCalledExactlyOnceWith('The parents agreed');
  });

  test('has a label on the box for it', () => {
    show(view('held', [finding('justify')]));
    const label = place.querySelector('label');
    expect(label?.htmlFor).toBe(place.querySelector('textarea')?.id);
    expect(label?.textContent).toBeTruthy();
  });
});

describe('a blocked post', () => {
  test('has no way past, and says whom to ask', () => {
    show(view('blocked', [finding('block')]));
    expect(buttons()).toEqual(['Go back and edit']);
    expect(place.textContent).toContain('Ms Penrose, Headteacher');
    expect(place.textContent).toContain('head@fennimorelane.example');
  });
});

describe('a post being looked at', () => {
  test.each([
    ['picture', 'Second Look: Checking the picture…'],
    ['settings', "Second Look: Getting the school's settings…"],
  ] as const)('waits for the %s in plain sight', (waitingFor, expected) => {
    show(view('checking', [], { waitingFor }));
    expect(title()).toBe(expected);
    expect(buttons()).toEqual(['Go back and edit', 'Post without checking']);
  });

  test('cannot be sent unchecked past a finding that blocks', () => {
    show(view('checking', [finding('block')], { waitingFor: 'picture' }));
    expect(buttons()).toEqual(['Go back and edit']);
  });

  test('keeps the same button, and so the focus, when it turns out to be held', () => {
    show(view('checking', [], { waitingFor: 'picture' }));
    const before = button('Go back and edit');
    before?.focus();
    show(view('held', [finding('justify')]));
    expect(button('Go back and edit')).toBe(before);
    expect(document.activeElement).toBe(before);
  });
});

describe('a post that was not checked', () => {
  test.each(['failed', 'took-too-long', 'no-settings', 'unreadable-picture', 'chosen'] as const)(
    'says so and why (%s), and can be sent',
    (unchecked) => {
      show(view('unchecked', [], { unchecked }));
      expect(title()).toBe('Second Look: This post was not checked');
      expect(summary()).toMatch(/^.{20,}\. You can still post it/);
      expect(buttons()).toEqual(['Go back and edit', 'Post anyway']);
    },
  );
});

test('while it is on its way nothing can be pressed', () => {
  show(view('sending', [finding('warn')]));
  expect(title()).toBe('Second Look: Sending…');
  expect(buttons()).toEqual(['Go back and edit (off)', 'Post anyway (off)']);
});

test('a picture that cannot be drawn is named in words', () => {
  show(view('held', [{ ...finding('warn'), where: { image: 1, x: 0, y: 0, w: 0.1, h: 0.1 } }]));
  expect(place.textContent).toContain('Picture 2');
});

test('no text of the post is ever read as markup', () => {
  const nasty = '<img src=x onerror=alert(1)>';
  const shown = view('held', [{ ...finding('warn'), where: { start: 0, end: nasty.length }, because: [] }]);
  show({ ...shown, post: { ...shown.post, text: nasty } });
  expect(place.querySelector('img')).toBeNull();
  expect(place.querySelector('mark')?.textContent).toBe(nasty);
});
