import type { TextDetector } from '../../model/detector.ts';
import type { Policy } from '../../model/policy.ts';
import type { Sighting } from '../../model/sighting.ts';

const PHONE = 'phone-number';
const EMAIL = 'email-address';
const ADDRESS = 'home-address';
const BIRTH = 'birth-date';

const NUMBER =
  /(?<![\p{L}\p{N}.£$€/])(?:\+44[ -]?(?:\(0\)[ -]?)?|0044[ -]?|[0Oo])(?:7(?:[ .-]?[\dOo]){9}|[123](?:[ .()-]{0,2}\d){8,9})(?![\p{L}\p{N}])/gu;
/** Help lines, and numbers that cost extra: everybody's, not somebody's. */
const PUBLIC_NUMBER = /^(?:080[08]|0300|0303|0330|0333|0345|0370|084|087|09|0116123)/;
/** Said shortly before a number: whose it is, rather than a firm's. */
const PERSONAL =
  /\b(?:my|her|his|their|our|mum|mums|dad|dads|nan|nans|home|mobile|mob|cell|personal|private|(?:text|whatsapp|message|ring|call|phone|bell|reach|get) (?:me|her|him|them|us)|(?:she|he|they)(?:'s|'re| is| are)? (?:on|at|never))\b/iu;
const OWN = /\b(?:my|our|(?:text|whatsapp|message|ring|call|phone|bell|reach|get|add) (?:me|us))\b/iu;

const WRITTEN_EMAIL =
  /(?<![\w.+-])[\w.+-]{1,64}(?:@| ?[([{] ?at ?[)\]}] ?| at )[a-z0-9-]{1,40}(?:(?:\.| ?[([{] ?dot ?[)\]}] ?| dot )[a-z]{2,12}){1,3}(?![\w])/giu;
/** Providers of private mailboxes. */
const PRIVATE_MAIL =
  /(?:@|at\W{0,3})(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|btinternet|sky|virginmedia|talktalk|ntlworld|protonmail|proton|gmx|mail|msn|ymail|tiscali|blueyonder)\b/iu;

const STREET =
  'road|rd|street|st|lane|ln|avenue|ave|close|cl|drive|dr|way|walk|gardens|gdns|crescent|cres|court|ct|place|pl|terrace|hill|grove|mews|rise|park|green|square|sq|row|view|parade|vale|drove|end|field|fields|meadow|path|wharf|villas|cottages|house|heights|mount|bank|chase|croft|dene|lea|orchard|ridge';
const SURE_STREET = /\b(?:road|rd|street|st|lane|avenue|ave|close|drive|crescent|terrace|gardens)$/i;
const STREET_ADDRESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}£#])(?:flat \d{1,4}[a-z]?,? )?(?:no\.? ?)?\d{1,4}[a-z]?,? (?:[A-Z][\p{L}'’]{1,20} ){1,3}(?:${STREET})\b`,
  'giu',
);
/** Outward code of a real shape, then the inward one; bounded so that it never matches inside a link or a word. */
const POSTCODE =
  /(?<![\p{L}\p{N}/.=_-])(?:[A-PR-UWYZ][A-HK-Y]?\d[A-HJKPSTUW\d]?) ?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])/gu;
const HOME =
  /\b(?:live|lives|living|lived|address|home|house|moved|moving|flat|round (?:mine|to mine|ours|hers|his|theirs)|pop (?:round|over)|come (?:round|over)|housewarming|mine is|is mine|staying at|send (?:it|them|cards?|flowers?) to|deliver|pick (?:me|us|her|him) up)\b/iu;

const DATE = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,?(?: \d{2,4})?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d{1,2}(?:st|nd|rd|th)?,?(?: \d{2,4})?|\d{4}-\d{2}-\d{2})`;
const BORN = new RegExp(
  String.raw`\b(?:d\.?o\.?b\.?|date of birth|birth ?date|born(?: on)?(?: this day)?(?: in)?|was born|birthday is|bday is|birthday)[ :,=-]{0,3}(?:is |on |was )?(${DATE})`,
  'giu',
);

/** Phone numbers, private email addresses, home addresses and dates of birth. */
export const contactDetails: TextDetector = {
  id: 'contact-details',
  sees: [PHONE, EMAIL, ADDRESS, BIRTH],
  prepare(policy) {
    const ours = schoolContacts(policy);
    return ({ text }) => {
      const found: Sighting[] = [];
      if (/\d/.test(text)) {
        found.push(...phones(text, ours), ...addresses(text));
        for (const { index, 0: all, 1: date = '' } of text.matchAll(BORN)) {
          const explicit = /^d|^birth ?date/i.test(all);
          const year = /\d{4}$|[/.-]\d{2}$/.test(date);
          found.push({
            kind: BIRTH,
            where: { start: index + all.length - date.length, end: index + all.length },
            confidence: explicit ? 0.95 : 0.8,
            traits: [...(explicit ? ['explicit'] : []), ...(year ? ['year'] : [])],
          });
        }
      }
      if (!text.includes('@') && !PRIVATE_MAIL.test(text)) return found;
      for (const { index, 0: address } of text.matchAll(WRITTEN_EMAIL)) {
        const plain = address.toLowerCase();
        if (
          ours.domains.some((domain) => plain.includes(domain)) ||
          (!plain.includes('@') && !/\b(?:dot|at)\W/.test(plain))
        )
          continue;
        const isPrivate = PRIVATE_MAIL.test(address) || /(?:home|family|personal)/.test(plain);
        if (!plain.includes('@') && !isPrivate) continue;
        found.push({
          kind: EMAIL,
          where: { start: index, end: index + address.length },
          confidence: 0.85,
          traits: isPrivate ? ['private'] : [],
        });
      }
      return found;
    };
  },
};

function phones(text: string, ours: SchoolContacts): Sighting[] {
  return [...text.matchAll(NUMBER)].flatMap(({ index, 0: written }): Sighting[] => {
    const digits = written
      .replace(/[Oo]/g, '0')
      .replace(/\(0\)/, '')
      .replace(/[^\d+]/g, '')
      .replace(/^(?:\+44|0044)/, '0');
    if (PUBLIC_NUMBER.test(digits) || ours.phones.has(digits)) return [];
    const before =
      text
        .slice(Math.max(0, index - 50), index)
        .split(/[.!?\n]/)
        .at(-1) ?? '';
    const mobile = digits.startsWith('07');
    const personal = PERSONAL.test(before);
    if (!mobile && !personal) return [];
    const traits = [...(mobile ? ['mobile'] : []), ...(OWN.test(before) ? ['own'] : personal ? ['somebody'] : [])];
    return [
      { kind: PHONE, where: { start: index, end: index + written.length }, confidence: mobile ? 0.9 : 0.75, traits },
    ];
  });
}

function addresses(text: string): Sighting[] {
  const streets = [...text.matchAll(STREET_ADDRESS)].map(({ index, 0: all }) => ({
    start: index,
    end: index + all.length,
  }));
  const codes = [...text.matchAll(POSTCODE)].map(({ index, 0: all }) => ({ start: index, end: index + all.length }));
  const home = HOME.test(text);
  return streets.flatMap((street): Sighting[] => {
    const code = codes.find(({ start }) => start >= street.end && start - street.end < 40);
    const written = text.slice(street.start, street.end);
    // "6 residential and my house" is no address; "22 tansy road" is.
    if (!home || (!/\p{Lu}/u.test(written) && !SURE_STREET.test(written))) return [];
    return [
      { kind: ADDRESS, where: { start: street.start, end: code?.end ?? street.end }, confidence: code ? 0.95 : 0.8 },
    ];
  });
}

interface SchoolContacts {
  readonly phones: ReadonlySet<string>;
  readonly domains: readonly string[];
}

/** The school's own numbers and domains, which anyone may be told. */
function schoolContacts({ school, contacts }: Policy): SchoolContacts {
  const people = Object.values(contacts);
  const numbers = people.flatMap((contact) =>
    contact?.phone ? [contact.phone.replace(/\D/g, '').replace(/^44/, '0')] : [],
  );
  return { phones: new Set(numbers), domains: school.domains.map((domain) => domain.toLowerCase()) };
}
