import type { TokenTest } from './parse-phrase.ts';
import type { Token } from './tokens.ts';

/** `5G`, `3D`, `4K`…: looks like a class and hardly ever is one. */
const NOT_CLASSES = new Set([
  '1d',
  '2d',
  '3d',
  '4d',
  '4g',
  '5g',
  '3g',
  '2g',
  '6g',
  '4k',
  '8k',
  '5k',
  '10k',
  '2k',
  '1k',
  '3k',
  '6k',
  '7k',
  '9k',
  '1st',
  '2nd',
  '4x',
  '2x',
  '3x',
  '1x',
  '4s',
  '5s',
  '6s',
  '7s',
  '1p',
  '2p',
  '5p',
  '10p',
  '1m',
  '2m',
  '3m',
  '4m',
  '5m',
  '6m',
  '10m',
  '1l',
  '2l',
  '5l',
  '1w',
  '2w',
  '4wd',
  '7up',
]);

const made = new WeakMap<ReadonlySet<string>, TokenTest>();

/**
 * A test for class names such as `4B`, one for each set of classes. Those the school is known to have count in any case of
 * letters; others only when written with a capital and not better known as something else.
 */
export function classCodeTest(known: ReadonlySet<string>): TokenTest {
  const test = made.get(known) ?? ((token) => isClassCode(token, known));
  made.set(known, test);
  return test;
}

/** Whether a token names a class: one of the school's own, or one written like a class. */
export function isClassCode(token: Token, known: ReadonlySet<string>): boolean {
  if (token.kind !== 'word') return false;
  if (known.size > 0 && token.form.endsWith('s') && known.has(token.form.slice(0, -1))) return /^\d/.test(token.form);
  if (known.size > 0 && known.has(token.form)) return /[A-Z]/.test(token.text) || !NOT_CLASSES.has(token.form);
  return /^(?:1[0-3]|[1-9])[A-Z]$/.test(token.text) && !NOT_CLASSES.has(token.form);
}

/** Whether a token begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  const code = token?.text.charCodeAt(0) ?? 0;
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(token?.text ?? '');
}

/** Whether a token opens its sentence, where a capital says nothing. */
export function isFirst(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.sentence !== tokens[index - 1]?.sentence || /["“‘(:]$/.test(tokens[index]?.before ?? '');
}

/** Whether a token begins what somebody is made to say, as in a script: `Parent: "never at home"`. */
export function isSpoken({ before }: Token): boolean {
  return before.startsWith(':');
}
