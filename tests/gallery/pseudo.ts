import { aboutMessages } from '../../lib/messages/about.ts';
import { builderMessages } from '../../lib/messages/builder.ts';
import { checkMessages } from '../../lib/messages/check.ts';
import { markMessages } from '../../lib/messages/mark.ts';
import { LEVEL_NAMES, SITE_NAMES, SURFACE_NAMES } from '../../lib/messages/names.ts';
import { noticeMessages } from '../../lib/messages/notice.ts';
import { optionsMessages } from '../../lib/messages/options.ts';
import { POLICY_SUMMARY } from '../../lib/messages/policy-summary.ts';
import { popupMessages } from '../../lib/messages/popup.ts';
import { reportMessages } from '../../lib/messages/report.ts';
import { settingsMessages } from '../../lib/messages/settings.ts';
import { timeMessages } from '../../lib/messages/time.ts';
import { warningMessages } from '../../lib/messages/warning.ts';
import { welcomeMessages } from '../../lib/messages/welcome.ts';

const CATALOGUES: readonly object[] = [
  aboutMessages,
  builderMessages,
  checkMessages,
  markMessages,
  LEVEL_NAMES,
  SITE_NAMES,
  SURFACE_NAMES,
  noticeMessages,
  optionsMessages,
  POLICY_SUMMARY,
  popupMessages,
  reportMessages,
  settingsMessages,
  timeMessages,
  warningMessages,
  welcomeMessages,
];

const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ODD = 'åƀçđéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ';

/** A text in a language that nobody speaks: still readable, marked at both ends, and 40 % longer. */
export function toPseudo(text: string): string {
  const odd = [...text].map((letter) => ODD[PLAIN.indexOf(letter)] ?? letter).join('');
  const words = odd.split(' ').length;
  const more = Math.max(0, Math.ceil(text.length * 0.4) - 2);
  // Longer by words of the length it has, as a translation would be.
  const filling = 'öñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ šéṽéñ éîĝĥţ ñîñé ţéñ '.repeat(Math.ceil(more / 50)).slice(0, more);
  return `⟦${odd}${words > 1 ? ' ' : ''}${words > 1 ? filling.trim() : filling.replaceAll(' ', '')}⟧`;
}

/** Turns every text of a catalogue, and what its functions return, into pseudo-locale; in place, for good. */
function translate(catalogue: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(catalogue)) {
    // Clause numbers and roles are keys, not words.
    if (key === 'clause' && typeof value === 'string') continue;
    if (key === 'whom') continue;
    if (typeof value === 'string') catalogue[key] = toPseudo(value);
    else if (typeof value === 'function')
      catalogue[key] = (...args: readonly unknown[]) => {
        const said: unknown = value(...args);
        return typeof said === 'string' ? toPseudo(said) : said;
      };
    else if (typeof value === 'object' && value) translate(value as Record<string, unknown>);
  }
}

/** All words of the product in pseudo-locale, until this module's page or test file ends. */
export function speakPseudo(): void {
  for (const catalogue of CATALOGUES) translate(catalogue as Record<string, unknown>);
}
