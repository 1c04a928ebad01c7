import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitManaged } from '../../../lib/policy/fit-managed.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const byHand = {
  $schema: './x.json',
  _note: 'for the office',
  version: 2,
  reviewDate: '',
  school: { hashtags: '#One, Two;three', handles: { x: ['@One', '@Two'] }, _note: 'x' },
  accounts: [{ site: 'fb', id: 61550000000001 }],
  students: ['Ann Lee', { name: 'Bo Ray', class: 4, nicknames: 'B, Bobo' }],
  levels: { political: 'warn', religious: { official: 'off' } },
  contacts: { headteacher: 'Mrs Lee' },
};

test('what people write by hand gets the types that a browser insists on', () => {
  expect(fitManaged(byHand)).toEqual({
    version: '2',
    school: { hashtags: ['#One', 'Two', 'three'], handles: { x: '@One, @Two' } },
    accounts: [{ site: 'fb', id: '61550000000001' }],
    students: [{ name: 'Ann Lee' }, { name: 'Bo Ray', class: '4', nicknames: ['B', 'Bobo'] }],
    levels: { political: { personal: 'warn', official: 'warn' }, religious: { official: 'off' } },
    contacts: { headteacher: { name: 'Mrs Lee' } },
  });
});

test('it means the same', () => {
  expect(parsePolicy(fitManaged(byHand))).toEqual(parsePolicy(byHand));
});

test('nonsense stays nonsense and does not throw', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('school', 'levels', 'students', 'version', 'x'), fc.jsonValue()),
      (settings) => {
        expect(parsePolicy(fitManaged(settings)).policy).toBeDefined();
      },
    ),
  );
});
