import { expect, test } from 'vitest';
import { judgeAccount } from '../../../lib/model/judge-account.ts';
import type { OfficialAccount } from '../../../lib/model/policy.ts';

const official: OfficialAccount[] = [
  { site: 'x', handle: 'fennimorelnsch', id: '15' },
  { site: 'x', handle: 'fennimorepe', id: '16' },
  { site: 'facebook', id: '61', name: 'Fennimore Lane School' },
];
const kind = (signals: Parameters<typeof judgeAccount>[1], site: 'x' | 'facebook' | 'instagram' = 'x') =>
  judgeAccount(site, signals, official).kind;

test('handle and number of the same official account make it official, whatever the case', () => {
  expect(kind([{ handle: '@FennimoreLnSch' }, { id: '15' }])).toBe('official');
  expect(kind([{ id: '15' }])).toBe('official');
});

test('signals that disagree make it unknown: after a switch the page shows the old handle for seconds', () => {
  expect(kind([{ handle: 'FennimoreLnSch' }, { id: '99' }])).toBe('unknown');
  expect(kind([{ handle: 'jo_runs' }, { id: '15' }])).toBe('unknown');
  expect(kind([{ handle: 'fennimorepe' }, { id: '15' }])).toBe('unknown');
  expect(kind([{ handle: 'jo_runs' }, { handle: 'fennimorelnsch' }, { id: '15' }])).toBe('unknown');
});

test('nothing to go by is unknown; someone else is personal', () => {
  expect(kind([])).toBe('unknown');
  expect(kind([{ handle: 'jo_runs' }, { id: '99' }])).toBe('personal');
  expect(kind([{ id: '100' }], 'facebook')).toBe('personal');
  expect(kind([{ id: '61' }], 'facebook')).toBe('official');
});

test('a network without an official account is personal for everyone who is signed in', () => {
  expect(kind([{ handle: 'jo' }], 'instagram')).toBe('personal');
  expect(kind([], 'instagram')).toBe('unknown');
});
