import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';

const KIND = 'identifier';

/** Words near a number that say what it is. */
const NAMED = {
  upn: /\bupns?\b|unique pupil/i,
  uln: /\bulns?\b|unique learner/i,
  nhs: /\bnhs\b|\bpatient (?:no|number|id)\b/i,
  ni: /\bni\b|\bnino\b|national insurance|n\.i\./i,
  bank: /\b(?:sort code|account (?:no|number)|acc no|bank details)\b/i,
  card: /\b(?:card|visa|mastercard|debit|credit|cvv)\b/i,
  secret: /./,
} as const;

/** How each is written. Every quantity is bounded. */
const NUMBERS: readonly {
  name: keyof typeof NAMED;
  pattern: RegExp;
  isValid: (digits: string) => boolean;
  certain: boolean;
}[] = [
  {
    name: 'upn',
    pattern: /(?<![\p{L}\p{N}])[A-Za-z][ -]?\d{3}[ -]?\d{4}[ -]?\d{4}[\dA-Za-z](?![\p{L}\p{N}])/gu,
    isValid: isUpn,
    certain: true,
  },
  {
    name: 'nhs',
    pattern: /(?<![\p{L}\p{N}+])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\p{L}\p{N}])/gu,
    isValid: isNhsNumber,
    certain: false,
  },
  { name: 'uln', pattern: /(?<![\p{L}\p{N}+])\d{10}(?![\p{L}\p{N}])/gu, isValid: isUln, certain: false },
  {
    name: 'ni',
    pattern: /(?<![\p{L}\p{N}])[A-Za-z]{2}[ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-Da-d](?![\p{L}\p{N}])/gu,
    isValid: isNiNumber,
    certain: true,
  },
  {
    name: 'bank',
    pattern: /(?<![\p{L}\p{N}])\d{2}-\d{2}-\d{2}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\d{8}(?![\p{L}\p{N}])/gu,
    isValid: () => false,
    certain: false,
  },
  {
    name: 'card',
    pattern: /(?<![\p{L}\p{N}])\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}(?![\p{L}\p{N}])/gu,
    isValid: isLuhn,
    certain: true,
  },
];
/** A word that promises a secret… */
const PROMISE =
  /\b(?:pass ?word|pass ?code|passwd|pwd|pw|log ?in|wi-?fi|(?:door|gate|alarm|entry|key) ?code|pin(?: code| number)?|the code)\b/giu;
/** …and the secret itself, in the words that follow: "is Sunshine99", "for the staffroom: learn2gether". */
const SECRET =
  /^(?: (?:key|code|password|for|to|in|at)(?: [a-z]{1,20}){0,4}?)?(?: ?[:=] ?| ?(?:->|→) ?|(?: is| has|'s|’s)(?: now| still| changed to| been changed to)? | )["'“‘]?((?![/h])(?=[^\s]{0,30}[\d!$#@_])[^\s"'”’]{4,40})/iu;

const NEAR = 60;

/** Numbers that stand for one person, bank details and passwords. */
export const identifiers: TextDetector = {
  id: 'identifiers',
  sees: [KIND],
  prepare:
    () =>
    ({ text }) => {
      if (!/\d/.test(text) && !/pass|log ?in|wi-?fi|code|pin/i.test(text)) return [];
      const found: Sighting[] = [];
      const add = (start: number, end: number, trait: string, confidence: number) => {
        if (!found.some(({ where }) => where && 'start' in where && where.start < end && start < where.end))
          found.push({ kind: KIND, where: { start, end }, confidence, traits: [trait] });
      };
      for (const { name, pattern, isValid, certain } of NUMBERS)
        for (const { 0: written, index } of text.matchAll(pattern)) {
          const named = NAMED[name].test(text.slice(Math.max(0, index - NEAR), index + written.length + NEAR / 2));
          const valid = isValid(written.replace(/[ -]/g, '').toUpperCase());
          if (named || (valid && certain)) add(index, index + written.length, name, named ? 0.97 : 0.85);
        }
      for (const { 0: promise, index } of text.matchAll(PROMISE)) {
        const from = index + promise.length;
        const { 0: all, 1: secret = '' } = SECRET.exec(text.slice(from, from + 100)) ?? [''];
        // "is down" is no secret; "is Sunshine99" is.
        if (!/[\d!$#@_]|[a-z][A-Z]/.test(secret)) continue;
        const start = from + all.length - secret.length;
        add(start, start + secret.length, 'secret', 0.85);
      }
      return found;
    },
};

/** Unique pupil number: a check letter (no I, O, S) and 12 digits, the last of which may be a letter on a temporary one. */
function isUpn(upn: string): boolean {
  const letters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
  if (!/^[A-Z]\d{11}[\dA-Z]$/.test(upn)) return false;
  const sum = [...upn.slice(1)].reduce(
    (total, digit, i) => total + (/\d/.test(digit) ? Number(digit) : letters.indexOf(digit)) * (i + 2),
    0,
  );
  return letters[sum % 23] === upn[0];
}

/** Unique learner number: weights 10…2 over the first nine digits; the tenth is 10 less the remainder by 11. */
function isUln(uln: string): boolean {
  const remainder = [...uln.slice(0, 9)].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11;
  return remainder !== 0 && (10 - remainder) % 10 === Number(uln[9]);
}

/** NHS number: weights 10…2; the tenth digit is 11 less the remainder by 11 (11 counts as 0, 10 is never issued). */
function isNhsNumber(number: string): boolean {
  const remainder = [...number.slice(0, 9)].reduce((sum, digit, i) => sum + Number(digit) * (10 - i), 0) % 11;
  return (11 - remainder) % 11 === Number(number[9]) && remainder !== 1;
}

/** National Insurance number: two letters without D, F, I, Q, U, V (second also without O), six digits, A to D. */
function isNiNumber(number: string): boolean {
  return /^[ABCEGHJ-PRSTW-Z][ABCEGHJ-NPRSTW-Z]\d{6}[A-D]$/.test(number) && !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(number);
}

function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, i) => {
    const value = Number(digit) * (i % 2 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return /^\d{16}$/.test(digits) && sum % 10 === 0 && !/^0/.test(digits);
}
