// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CheckEngine, CheckVerdict } from '../../../components/check/check-engine.ts';
import { CheckView } from '../../../components/check/check-view.tsx';
import { warningMessages } from '../../../lib/messages/warning.ts';
import type { Finding, Level } from '../../../lib/model/finding.ts';
import type { Post } from '../../../lib/model/post.ts';

const finding = (text: string, level: Level = 'warn'): Finding => ({
  rule: 'student-reference',
  level,
  clause: '7.ii',
  message: 'This names a student.',
  advice: 'Leave out the name.',
  where: { start: text.indexOf('Jay'), end: text.indexOf('Jay') + 3 },
  because: [],
});

/** Objects to "Jay" on a personal account. */
const judge = vi.fn(({ text, account }: Post): CheckVerdict => {
  const found = text.includes('Jay');
  if (!found) return { state: 'clean', findings: [] };
  return account.kind === 'personal'
    ? { state: 'held', findings: [finding(text)] }
    : { state: 'clean', findings: [finding(text, 'notice')] };
});
const copy = vi.fn(async () => {});
let place: HTMLElement;

const engineOf = (more: Partial<CheckEngine> = {}): CheckEngine => ({
  judge,
  dismiss: () => {},
  take: () => undefined,
  preview: async () => undefined,
  saveCovered: async () => {},
  ...more,
});
function show(engine: CheckEngine | undefined, text = '') {
  act(() =>
    render(
      <CheckView engine={engine} policy={undefined} watched={['x']} site="threads" text={text} copy={copy} />,
      place,
    ),
  );
}
const box = () => place.querySelector('textarea') as HTMLTextAreaElement;
const outcome = () => place.querySelector('.sl-outcome')?.textContent ?? '';
function type(text: string) {
  act(() => {
    box().value = text;
    box().dispatchEvent(new Event('input', { bubbles: true }));
  });
}
function choose(selector: string, value: string) {
  act(() => {
    const select = place.querySelector(selector) as HTMLSelectElement;
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
const button = (name: string) =>
  [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name) as HTMLButtonElement;

const paste = (...files: readonly File[]) =>
  act(async () => {
    const event = new Event('paste', { bubbles: true, cancelable: true });
    Object.assign(event, { clipboardData: { files } });
    box().dispatchEvent(event);
  });

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  vi.clearAllMocks();
});
afterEach(() => {
  act(() => render(null, place));
  place.remove();
});

test('says what it sees as someone types, and underlines the words', () => {
  show(engineOf());
  expect(outcome()).toContain('It answers as you type.');
  type('Well done Jay');
  expect(outcome()).toContain('1 thing to check before you post');
  expect(outcome()).toContain('This names a student.');
  expect(outcome()).toContain('Policy clause 7.ii');
  expect(place.querySelector('.sl-wave')?.textContent).toBe('Jay');
  type('Well done all');
  expect(outcome()).toContain('Nothing here needs to change.');
  expect(place.querySelector('.sl-wave')).toBeNull();
});

test('says of each account what would be said there, and goes by the chosen one', () => {
  show(engineOf(), 'Well done Jay');
  const [own, school] = place.querySelectorAll('.sl-accounts label');
  expect(own?.textContent).toContain('1 thing to check');
  expect(school?.textContent).toContain('1 thing to know');
  act(() => school?.querySelector('input')?.click());
  expect(outcome()).toContain('1 thing to know');
  expect(outcome()).toContain('You can post this.');
});

test('the post is judged for the network, the kind and the people that were chosen', () => {
  show(engineOf(), 'Well done');
  expect(judge.mock.lastCall?.[0]).toMatchObject({ site: 'threads', surface: 'post', recipients: [] });
  choose('select', 'whatsapp');
  choose('label:nth-of-type(2) select', 'dm');
  const to = place.querySelector('input[type=text]') as HTMLInputElement;
  act(() => {
    to.value = '@jay.ok , Robin';
    to.dispatchEvent(new Event('input', { bubbles: true }));
  });
  expect(judge.mock.lastCall?.[0]).toMatchObject({
    site: 'whatsapp',
    surface: 'dm',
    recipients: ['jay.ok', 'Robin'],
  });
});

test('a text that could not be judged is never called fine', () => {
  show(
    engineOf({
      judge: () => {
        throw new Error('a fault');
      },
    }),
    'Well done',
  );
  expect(outcome()).toContain('could not be checked');
  expect(place.textContent).not.toContain('Nothing to change');
});

test('waits for its judge, then answers to what was typed meanwhile', () => {
  show(undefined);
  type('Well done Jay');
  expect(outcome()).toContain('Getting ready…');
  show(engineOf());
  expect(outcome()).toContain('This names a student.');
});

test('a picture that is looked at is judged again when the look is done', async () => {
  let done: () => void = () => {};
  let isSeen = false;
  const more = new Promise<void>((resolve) => {
    done = resolve;
  });
  const engine = engineOf({
    take: () => ({ id: 'p1', kind: 'image' }),
    judge: () => (isSeen ? { state: 'clean', findings: [] } : { state: 'checking', findings: [], more }),
  });
  show(engine);
  await paste(new File(['x'], 'a.png', { type: 'image/png' }));
  expect(outcome()).toContain('Looking at the picture…');
  isSeen = true;
  await act(async () => {
    done();
    await more;
  });
  expect(outcome()).toContain('Nothing here needs to change.');
  act(() => button('Take out picture 1').click());
  expect(outcome()).toContain('It answers as you type.');
});

test('the text can be copied, and everything cleared', async () => {
  show(engineOf(), 'Well done Jay');
  await act(async () => button('Copy the text').click());
  expect(copy).toHaveBeenCalledWith('Well done Jay');
  expect(place.textContent).toContain('The text was copied.');
  act(() => button('Start again').click());
  expect(box().value).toBe('');
  expect(button('Copy the text').disabled).toBe(true);
});

test('a copy that fails is owned up to', async () => {
  copy.mockRejectedValueOnce(new Error('no'));
  show(engineOf(), 'Well done');
  await act(async () => button('Copy the text').click());
  expect(place.textContent).toContain('It could not be copied.');
});

test('a picture that comes before there is a judge is kept until there is one', async () => {
  show(undefined);
  await paste(new File(['x'], 'a.png', { type: 'image/png' }));
  const take = vi.fn(() => ({ id: 'p1', kind: 'image' as const }));
  show(engineOf({ take }));
  await vi.waitFor(() => expect(button('Take out picture 1')).toBeDefined());
  expect(take).toHaveBeenCalledOnce();
});

test('a file that is no picture is left out, and that is said', async () => {
  show(engineOf());
  await paste(new File(['x'], 'notes.pdf', { type: 'application/pdf' }));
  expect(place.textContent).toContain('That is not a picture, so it was left out.');
  expect(button('Take out picture 1')).toBeUndefined();
});

test('a copy of a picture is saved with the faces that were found hidden', async () => {
  const place = { image: 0, x: 0.1, y: 0.1, w: 0.2, h: 0.2, shape: 'oval' as const };
  const saveCovered = vi.fn(async () => {});
  show(
    engineOf({
      take: () => ({ id: 'picture-1', kind: 'image' }),
      judge: ({ text }) => ({ state: 'held', findings: [{ ...finding(text), where: place }] }),
      saveCovered,
    }),
  );
  await paste(new File(['x'], 'class.png', { type: 'image/png' }));
  await act(async () => button(warningMessages.saveWithoutFaces(1)).click());
  expect(saveCovered).toHaveBeenCalledWith('picture-1', [place]);
});
