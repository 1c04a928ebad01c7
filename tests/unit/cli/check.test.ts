import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const POLICY = 'examples/fennimore-lane.policy.json';

function check(lines: readonly (object | string)[], ...args: string[]) {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['cli/check.ts', '--policy', POLICY, ...args], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { status, out: stdout.trim().split('\n'), stderr };
}
const post = (id: string, text: string) => ({ id, site: 'x', surface: 'post', account: 'personal', text, ignored: 1 });

test('prints one line of JSON a post, with places in UTF-16 units', () => {
  const { status, out } = check([post('a', 'Lovely day'), post('b', '🎉 4B broke me today')], '--json', '-');
  expect(status).toBe(1);
  const [a, b] = out.map((line) => JSON.parse(line));
  expect(a).toEqual({ id: 'a', held: false, findings: [] });
  expect(b).toMatchObject({ id: 'b', held: true, findings: [{ rule: 'student-reference', level: 'warn' }] });
  expect(Object.keys(b.findings[0])).toEqual(['rule', 'level', 'clause', 'message', 'where']);
  expect('🎉 4B broke me today'.slice(b.findings[0].where.start, b.findings[0].where.end)).toContain('4B');
});

test('answers 0 when nothing is held', () => {
  expect(check([post('a', 'Lovely day')]).status).toBe(0);
});

test('reads every line, names the bad ones and answers 2', () => {
  const { status, out, stderr } = check(
    ['{', { ...post('b', 'x'), site: 'myspace' }, post('c', '4B broke me')],
    '--json',
  );
  expect(status).toBe(2);
  expect(out.map((line) => JSON.parse(line).id)).toEqual(['c']);
  expect(stderr).toContain('Line 1: is not JSON');
  expect(stderr).toContain('Line 2: "site" must be one of');
});

test('answers 2 without settings it can read', () => {
  const { status } = spawnSync(process.execPath, ['cli/check.ts', '--policy', 'nowhere.json'], { cwd: root });
  expect(status).toBe(2);
});

test('prints readable text without --json', () => {
  const { out } = check([post('a', '4B broke me today')]);
  expect(out[0]).toBe('a: held');
  expect(out.join('\n')).toContain('warn student-reference §7.ii');
});
