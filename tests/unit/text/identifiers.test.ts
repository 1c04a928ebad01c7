import { expect, test } from 'vitest';
import { contactDetails } from '../../../lib/detectors/text/contact-details.ts';
import { identifiers } from '../../../lib/detectors/text/identifiers.ts';
import type { TextDetector } from '../../../lib/model/detector.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const { policy } = parsePolicy({});
const seen = (detector: TextDetector, text: string) =>
  detector
    .prepare(policy)({ text, recipients: [], site: 'x', surface: 'post' })
    .map(({ where }) => (where && 'start' in where ? text.slice(where.start, where.end) : ''));

test.each([
  ['UPN T801200001007 please', 'T801200001007'],
  ['her NHS no is 943 476 5919', '943 476 5919'],
  ['NI number AB 12 34 56 C', 'AB 12 34 56 C'],
  ['wifi password is Conkers22', 'Conkers22'],
  ['sort code 12-34-56', '12-34-56'],
])('a number that stands for a person: %s', (text, number) => {
  expect(seen(identifiers, text)).toContain(number);
});

test.each([
  'ticket 1234567890 for the raffle',
  'I have forgotten my password',
  'could not login to twitter http://t.example/VQ5T1TcS',
  'wifi password please?',
  'order number 55512345',
  'Y6 3rd place, M25 9am',
])('no such number: %s', (text) => {
  expect(seen(identifiers, text)).toEqual([]);
});

test.each([
  ['ring me on 07700 900123', '07700 900123'],
  ['+44 7700 900123', '+44 7700 900123'],
  ['o7700 9oo123', 'o7700 9oo123'],
  ['her landline is 01632 960001', '01632 960001'],
  ['jo.smith@gmail.com', 'jo.smith@gmail.com'],
  ['jo (at) gmail (dot) com', 'jo (at) gmail (dot) com'],
  ['I live at 14 Larkfield Close, RM14 9ZZ', '14 Larkfield Close, RM14 9ZZ'],
  ['dob 14/03/2019', '14/03/2019'],
])('a contact detail: %s', (text, detail) => {
  expect(seen(contactDetails, text)).toContain(detail);
});

test.each([
  'Childline 0800 1111, or 111',
  'see https://a.example/RM14 9ZZ',
  'Meet outside 12 High Street',
  '07 April 2024, 10 12 34',
])('no contact detail: %s', (text) => {
  expect(seen(contactDetails, text)).toEqual([]);
});
