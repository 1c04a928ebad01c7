import { expect, test } from 'vitest';
import { bankHolidays } from '../../../lib/usage/bank-holidays.ts';

test.each([
  [2026, 'england', '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, 'wales', '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2028, 'england', '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  [2027, 'scotland', '01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28'],
  [2022, 'scotland', '01-03 01-04 04-15 05-02 05-30 08-01 11-30 12-26 12-27'],
  [2026, 'northern-ireland', '01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28'],
] as const)('%i in %s', (year, country, dates) => {
  expect(bankHolidays(year, country)).toEqual(dates.split(' ').map((date) => `${year}-${date}`));
});
