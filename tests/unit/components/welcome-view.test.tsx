// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import type { PolicyReading } from '../../../components/welcome/policy-reading.ts';
import { WelcomeView } from '../../../components/welcome/welcome-view.tsx';
import { readPolicyReading } from '../../../entrypoints/welcome/read-policy-reading.ts';
import { POLICY_SUMMARY } from '../../../lib/messages/policy-summary.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';
import { RULES } from '../../../rules/index.ts';

let place: HTMLElement;
const onAcknowledge = vi.fn(async () => {});
const onChild = vi.fn(async () => {});
function show(reading: PolicyReading) {
  act(() =>
    render(
      <WelcomeView
        reading={reading}
        onAcknowledge={onAcknowledge}
        onTry={() => {}}
        ownChildren={[]}
        onChild={onChild}
      />,
      place,
    ),
  );
}
const button = (name: string) => [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);

beforeEach(() => {
  place?.remove();
  place = document.createElement('div');
  document.body.append(place);
  vi.clearAllMocks();
});

test('asks whether this version has been read, and says so when it has', () => {
  show({ school: 'Fennimore Lane School', version: '1' });
  button('I have read this version')?.click();
  expect(onAcknowledge).toHaveBeenCalledOnce();
  show({ school: 'Fennimore Lane School', version: '1', acknowledgedOn: '2026-11-24' });
  expect(button('I have read this version')).toBeUndefined();
  expect(place.textContent).toContain('You said on 24 November 2026 that you have read this version.');
});

test('a note that could not be stored is owned up to', async () => {
  onAcknowledge.mockRejectedValueOnce(new Error('full'));
  show({ school: '', version: '1' });
  await act(async () => button('I have read this version')?.click());
  expect(place.textContent).toContain('That could not be noted.');
});

test('takes the names of one’s own child, in every way they are written', async () => {
  show({ school: '', version: '1' });
  const write = (index: number, text: string) =>
    act(() => {
      const box = place.querySelectorAll<HTMLInputElement>('.sl-child input[type=text]')[index];
      if (box) box.value = text;
      box?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  act(() => place.querySelector<HTMLInputElement>('.sl-child input[type=checkbox]')?.click());
  expect(button('Do not ask about my child')?.disabled).toBe(true);
  write(0, 'Grace Turner, Gracie');
  write(1, ' my daughter ');
  await act(async () => button('Do not ask about my child')?.click());
  expect(onChild).toHaveBeenCalledExactlyOnceWith(['Grace Turner', 'Gracie'], 'my daughter');
  expect(place.textContent).toContain('Second Look will not ask about these names.');
});

test('tells whose computer it is about', () => {
  show({ school: '', version: '1' });
  act(() => (place.querySelectorAll('.sl-device-names input')[2] as HTMLInputElement).click());
  expect(place.textContent).toContain('Use a browser profile of your own');
});

test('every clause that a rule names has its place in the summary', () => {
  const told = POLICY_SUMMARY.map(({ clause }) => clause.replace('Appendix', 'App.'));
  const named = new Set(RULES.flatMap(({ clause }) => clause.replace(/App\. A [\d, ]+/, 'App. A').split(/[,;]\s*/)));
  expect([...named].filter((clause) => !told.includes(clause))).toEqual([]);
});

const { policy } = parsePolicy({ version: '2', reviewDate: '2026-08-31', school: { name: 'Fennimore Lane School' } });

test('a newer version is asked about again, and a past review date is told', () => {
  expect(readPolicyReading(policy, { '1': '2025-01-07' }, '2026-11-24')).toEqual({
    school: 'Fennimore Lane School',
    version: '2',
    reviewWasDue: '2026-08-31',
    earlier: '1',
  });
  expect(readPolicyReading(policy, { '1': '2025-01-07', '2': '2026-02-01' }, '2026-08-31')).toEqual({
    school: 'Fennimore Lane School',
    version: '2',
    acknowledgedOn: '2026-02-01',
  });
});
