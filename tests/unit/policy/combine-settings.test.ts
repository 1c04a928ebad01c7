import { expect, test } from 'vitest';
import { combineSettings } from '../../../lib/policy/combine-settings.ts';
import { parsePolicy } from '../../../lib/policy/parse-policy.ts';

const ann = { name: 'Ann Lee' };
const bo = { name: 'Bo Ray' };

test('without settings from IT the own ones hold', () => {
  const own = { version: '2', students: [ann] };
  expect(combineSettings({}, own)).toEqual({
    settings: own,
    origins: { version: 'local', students: 'local' },
    freedoms: {},
  });
});

test("what IT manages is locked, and so is what IT doesn't mention", () => {
  const it = { version: '1', levels: { political: 'warn' } };
  expect(combineSettings(it, { version: '9', levels: {}, patienceSeconds: 60 })).toEqual({
    settings: it,
    origins: { version: 'managed', levels: 'managed' },
    freedoms: {},
  });
});

test('IT may let people change a setting: values are replaced, groups merged', () => {
  const it = {
    mayChange: ['patienceSeconds', 'levels', 'classes'],
    patienceSeconds: 8,
    levels: { a: 'warn', b: 'warn' },
    classes: ['4B'],
  };
  const { settings, origins, freedoms } = combineSettings(it, {
    patienceSeconds: 20,
    levels: { b: 'off' },
    classes: ['5C'],
    version: '3',
  });
  expect(settings).toEqual({ ...it, patienceSeconds: 20, levels: { a: 'warn', b: 'off' }, classes: ['5C'] });
  expect(origins).toMatchObject({ patienceSeconds: 'local', levels: 'both', classes: 'local' });
  expect(origins).toMatchObject({ 'levels.a': 'managed', 'levels.b': 'local' });
  expect(freedoms).toEqual({ patienceSeconds: 'change', levels: 'change', classes: 'change' });
});

test('IT may let people add to a list', () => {
  const it = { mayAdd: ['students', 'staff'], students: [ann] };
  const { settings, origins } = combineSettings(it, { students: [bo], staff: [ann] });
  expect(settings).toEqual({ ...it, students: [ann, bo], staff: [ann] });
  expect(origins).toMatchObject({ students: 'both', staff: 'local' });
});

test('a person can not unlock anything', () => {
  const { settings } = combineSettings(
    { version: '1' },
    { mayChange: ['version'], mayAdd: ['students'], version: '2', students: [bo] },
  );
  expect(settings).toEqual({ version: '1' });
  const open = { mayChange: ['mayChange', 'contains'], version: '1' };
  expect(combineSettings(open, { mayChange: ['version'], contains: [] }).settings).toEqual(open);
});

test('spoilt values are left for the parser to name', () => {
  const { settings } = combineSettings({ mayChange: 5, mayAdd: ['students'], students: 7 }, { students: [bo] });
  expect(settings).toEqual({ mayChange: 5, mayAdd: ['students'], students: 7 });
});

test('who may change what is no part of the policy', () => {
  const { policy, problems } = parsePolicy({ mayChange: ['levels'], mayAdd: 'students, staff' });
  expect(problems).toEqual([]);
  expect(Object.keys(policy).filter((key) => key.startsWith('may'))).toEqual([]);
});
