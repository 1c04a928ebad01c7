import { expect, test } from 'vitest';
import { readCalendar } from '../../../lib/usage/read-calendar.ts';

const calendar = (...events: readonly string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//EN',
    ...events.flatMap((lines, index) => ['BEGIN:VEVENT', `UID:${index}@example`, ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
const allDay = (name: string, from: string, to?: string) => [
  `SUMMARY:${name}`,
  `DTSTART;VALUE=DATE:${from}`,
  ...(to ? [`DTEND;VALUE=DATE:${to}`] : []),
];
const read = (file: string) => readCalendar(file, 'Europe/London');

test('terms that are entries, divided by half-term; INSET days; a day off', () => {
  expect(
    read(
      calendar(
        allDay('Autumn Term 2026', '20260901', '20261219'),
        allDay('Half-term', '20261026', '20261031'),
        allDay('Staff training day', '20260901', '20260902'),
        allDay('INSET', '20261102'),
        allDay('School closed (election)', '20261112', '20261113'),
        allDay('Year 4 trip to the museum', '20261120', '20261121'),
        allDay('Spring term', '20270104', '20270327'),
      ),
    ),
  ).toEqual({
    terms: [
      { from: '2026-09-01', to: '2026-10-25' },
      { from: '2026-10-31', to: '2026-12-18' },
      { from: '2027-01-04', to: '2027-03-26' },
    ],
    insetDays: ['2026-09-01', '2026-11-02'],
    closedDays: ['2026-11-12'],
  });
});

test('terms given by their first and last days, with hours and a time zone, in any order', () => {
  const at = (name: string, day: string, hour: string) => [
    `SUMMARY:${name}`,
    `DTSTART;TZID=Europe/London:${day}T${hour}0000`,
    'DURATION:PT1H',
  ];
  expect(
    read(
      calendar(
        at('Last day of term', '20261218', '13'),
        at('Summer Term begins', '20270412', '08'),
        at('Term ends', '20270722', '13'),
        at('Autumn Term starts', '20260903', '08'),
        allDay('May half term holiday', '20270531', '20270605'),
      ),
    ),
  ).toEqual({
    terms: [
      { from: '2026-09-03', to: '2026-12-18' },
      { from: '2027-04-12', to: '2027-05-30' },
      { from: '2027-06-05', to: '2027-07-22' },
    ],
    insetDays: [],
    closedDays: [],
  });
});

test('a moment in UTC is the date on the wall clock', () => {
  const inset = ['SUMMARY:Inset', 'DTSTART:20260630T233000Z', 'DTEND:20260701T140000Z'];
  expect(read(calendar(allDay('Summer term', '20260413', '20260723'), inset))?.insetDays).toEqual(['2026-07-01']);
});

test('an entry that repeats, and lines that are folded', () => {
  const folded = ['SUMMARY:Staff traini', ' ng day', 'DTSTART;VALUE=DATE:20260907', 'RRULE:FREQ=WEEKLY;COUNT=3'];
  expect(read(calendar(allDay('Term 1', '20260901', '20261020'), folded))?.insetDays).toEqual([
    '2026-09-07',
    '2026-09-14',
    '2026-09-21',
  ]);
});

test.each([
  ['no calendar', 'Term,From,To\n1,2026-09-01,2026-12-18'],
  ['cut off', calendar(allDay('Autumn Term', '20260901', '20261219')).slice(0, 120)],
  ['empty', ''],
  ['nothing about terms', calendar(allDay('Governors', '20260901', '20260902'))],
  ['a calendar without an end to its repeats', calendar([...allDay('Governors', '20260901'), 'RRULE:FREQ=DAILY'])],
])('a file that says nothing of terms: %s', (_, file) => {
  expect(read(file)).toBe(null);
});
