import { expect, test } from 'vitest';
import { textOfBody } from '../../../lib/browser/wall.ts';

const bytes = (text: string) => ({ bytes: new TextEncoder().encode(text).buffer as ArrayBuffer });

test('bodies come as fields or as pieces of bytes; letters cut in two are put together', () => {
  expect(textOfBody({ formData: { a: ['1 & 2'], b: ['x', 'y'] } })).toBe('a=1+%26+2&b=x&b=y');
  const whole = new TextEncoder().encode('{"text":"🍟"}').buffer as ArrayBuffer;
  expect(textOfBody({ raw: [{ bytes: whole.slice(0, 11) }, { bytes: whole.slice(11) }] })).toBe('{"text":"🍟"}');
  expect(textOfBody({ raw: [bytes('')] })).toBe('');
});

test('what the browser does not show is unknown, not empty', () => {
  expect(textOfBody(undefined)).toBeUndefined();
  expect(textOfBody({ raw: [] })).toBeUndefined();
  expect(textOfBody({ raw: [bytes('x'), { file: '/tmp/x' }] })).toBeUndefined();
  expect(textOfBody({ error: 'Unknown error.' })).toBeUndefined();
});
