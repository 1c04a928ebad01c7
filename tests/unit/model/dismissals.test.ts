import { expect, test } from 'vitest';
import { dismissals } from '../../../lib/detectors/text/roster/dismissals.ts';
import { withoutDismissed } from '../../../lib/model/dismissals.ts';
import type { Finding, Level } from '../../../lib/model/finding.ts';

const text = 'So proud of Grace today';
const finding = (rule: string, level: Level, where: Finding['where'] = { start: 12, end: 17 }): Finding => ({
  rule,
  level,
  clause: '7',
  message: '',
  advice: '',
  where,
  because: [],
});
const { hashOf, among } = dismissals(new Uint8Array(16).fill(3));
const isDismissed = among(new Set([hashOf('student-reference', 'Grace')]));

test('words that are not about school are left out, for their rule alone', () => {
  const findings = [finding('student-reference', 'warn'), finding('colleague-reference', 'warn')];
  expect(withoutDismissed(findings, text, isDismissed).map(({ rule }) => rule)).toEqual(['colleague-reference']);
});

test('what the policy blocks, and what has no words, cannot be dismissed', () => {
  const findings = [finding('student-reference', 'block'), finding('student-reference', 'warn', null)];
  expect(withoutDismissed(findings, text, isDismissed)).toHaveLength(2);
});

test('are known however they are written, and never stored as words', () => {
  expect(isDismissed('student-reference', 'GRACE’s')).toBe(true);
  expect(isDismissed('student-reference', 'Gracie')).toBe(false);
  expect(hashOf('student-reference', 'Grace')).toMatch(/^[0-9a-f]{16}$/);
  expect(dismissals(new Uint8Array(16).fill(4)).hashOf('student-reference', 'Grace')).not.toBe(
    hashOf('student-reference', 'Grace'),
  );
});
