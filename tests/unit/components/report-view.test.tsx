// @vitest-environment happy-dom
/** @jsxImportSource preact */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { type MatterId, ReportView } from '../../../components/report/report-view.tsx';
import { reportMessages } from '../../../lib/messages/report.ts';

const CONTACTS = {
  headteacher: { role: 'Headteacher', name: 'Ms Penrose', email: 'head@fennimorelane.example' },
  childProtectionLead: { role: 'Child Protection Lead', phone: '020 7946 0001', email: 'safe@fennimorelane.example' },
};
const copy = vi.fn(async () => {});
let place: HTMLElement;
function show(matter: MatterId, contacts: typeof CONTACTS | object = CONTACTS) {
  act(() => render(<ReportView contacts={contacts} matter={matter} copy={copy} />, place));
}
const people = () => [...place.querySelectorAll('.sl-people li')].map(({ textContent }) => textContent);
const links = (start: string) =>
  [...place.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '').filter((to) => to.startsWith(start));

beforeEach(() => {
  place?.remove();
  place = document.createElement('div');
  document.body.append(place);
});

test('what to do in danger comes before everything else', () => {
  show('question');
  const [first] = place.querySelectorAll('main h2');
  expect(first?.textContent).toBe('Is somebody in danger right now?');
  expect(place.querySelector('.sl-emergency')?.textContent).toContain('Call 999 first.');
  expect(place.querySelector('.sl-emergency a')?.getAttribute('href')).toBe('tel:02079460001');
});

test.each([
  ['risk', ['childProtectionLead', 'headteacher'], '6'],
  ['bullying', ['childProtectionLead', 'headteacher'], '8, 9'],
  ['colleague', ['lineManager', 'headteacher'], '7'],
  ['post', ['lineManager', 'headteacher'], '7'],
  ['underAge', ['headteacher'], '7.iii, 8'],
  ['follow', ['headteacher'], '7.iii, 8'],
  ['workingDay', ['childProtectionLead'], '7.vi, 8'],
  ['question', ['lineManager'], '4'],
] as const)('%s goes to those whom the policy names', (matter, whom, clause) => {
  expect(reportMessages.matters[matter]).toMatchObject({ whom, clause });
});

test('the people are named as the school has set them up, or by what they do', () => {
  show('follow');
  expect(people()).toEqual(['Ms Penrose, Headteacherhead@fennimorelane.example']);
  show('colleague', {});
  act(() => (place.querySelectorAll('.sl-matters input')[2] as HTMLInputElement).click());
  expect(people()).toEqual(['your line manager', 'the Headteacher if the first is not there']);
});

test('the message can be changed, copied, and opened as mail with what was typed', async () => {
  show('risk');
  const box = place.querySelector('textarea') as HTMLTextAreaElement;
  expect(box.value).toContain('a student may be at risk');
  act(() => {
    box.value = 'Please call me & come';
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === 'Copy the message');
  await act(async () => button?.click());
  expect(copy).toHaveBeenCalledWith('Please call me & come');
  expect(links('mailto:safe@fennimorelane.example?')[0]).toContain('body=Please%20call%20me%20%26%20come');
});

test('another matter begins with a message of its own', () => {
  show('risk');
  act(() => (place.querySelectorAll('.sl-matters input')[4] as HTMLInputElement).click());
  expect((place.querySelector('textarea') as HTMLTextAreaElement).value).toContain('a child who is too young');
  expect(place.textContent).toContain('How old must they be?');
});
