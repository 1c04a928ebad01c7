import type { SettingsView } from '../../components/settings-view.ts';
import type { Finding, Level } from '../../lib/model/finding.ts';
import type { HoldView } from '../../lib/model/hold.ts';
import type { Policy } from '../../lib/model/policy.ts';
import type { Rule } from '../../lib/model/rule.ts';
import type { Place, TextPlace } from '../../lib/model/sighting.ts';
import type { UsageReport } from '../../lib/model/usage.ts';

export const CONTACTS: Policy['contacts'] = {
  headteacher: { name: 'Mrs Ruth Adeyemi', role: 'Headteacher', email: 'head@fennimorelane.example' },
  lineManager: { role: 'Your line manager' },
};

const TEXT =
  'Long day! Jayden Okafor had another wobble in maths, but the rest of my Year 4 class were brilliant 🎉 Proud of everyone at Fennimore Lane.';

/** The place of `words` in `text`. */
function placeOf(words: string, text = TEXT): TextPlace {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the sample`);
  return { start, end: start + words.length };
}

function finding(rule: string, level: Level, where: Place | null, because: readonly TextPlace[] = []): Finding {
  const [clause, message, advice] = WORDS[rule] ?? ['1', '', ''];
  return { rule, level, clause, message, advice, where, because };
}

const WORDS: Record<string, [clause: string, message: string, advice: string]> = {
  'student-reference': [
    '7.ii, 7.v',
    'This names a student you know through work, and their day should stay private.',
    'Leave out the name and the class, or tell it without anyone who could be recognised.',
  ],
  'school-reference': [
    '7.v',
    'This names the school, so readers may take it as the school speaking.',
    'Leave out the name of the school.',
  ],
  'school-logo': [
    '6',
    "The school's logo seems to be in a picture, and it is kept for the school's own accounts.",
    'Choose a picture without it, or cut that part off.',
  ],
  'account-mismatch': [
    '6, 7',
    "This reads as if the school were speaking, but the account is not the school's.",
    'Post it from the official account, or put it in your own words.',
  ],
};

const student = (level: Level = 'warn') =>
  finding('student-reference', level, placeOf('Jayden Okafor'), [placeOf('my Year 4 class')]);
const school = finding('school-reference', 'warn', placeOf('Fennimore Lane'));
const logo = finding('school-logo', 'warn', { image: 0, x: 0.07, y: 0.1, w: 0.16, h: 0.24 });
const mismatch = finding('account-mismatch', 'warn', null);

function view(state: HoldView['state'], findings: readonly Finding[], rest: Partial<HoldView> = {}): HoldView {
  return {
    state,
    account: 'personal',
    findings,
    post: { site: 'x', surface: 'post', account: { kind: 'personal' }, text: TEXT, media: [], recipients: [] },
    ...rest,
  };
}

function withText(state: HoldView['state'], text: string, words: readonly string[]): HoldView {
  const base = view(
    state,
    words.map((word) => finding('student-reference', 'warn', placeOf(word, text))),
  );
  return { ...base, post: { ...base.post, text } };
}

function repeated(piece: string, times: number): HoldView {
  const starts = Array.from({ length: times }, (_, index) => index * piece.length);
  const found = starts.map((start) => finding('student-reference', 'warn', { start, end: start + 3 }));
  const base = view('held', found);
  return { ...base, post: { ...base.post, text: piece.repeat(times) } };
}

const LONG_WORD = `https://example.org/${'averylongaddresswithoutanyblank'.repeat(6)} and Jayden Okafor ${'Donaudampfschifffahrt'.repeat(9)}`;
const HEBREW = 'היום היה יום ארוך עם Jayden Okafor בכיתה שלי, וכולם היו נהדרים 🎉 שבת שלום לכולם מבית הספר';

/** Every state of the warning that a person can meet, by name. */
/** What has changed since the last warning about the same box. */
export const SINCE: Record<string, { gone: number; fresh: number }> = {
  'held-since': { gone: 2, fresh: 1 },
  'held-nothing-left': { gone: 1, fresh: 0 },
};

export const WARNINGS: Record<string, HoldView> = {
  'held-one': view('held', [student()]),
  'held-picture': view('held', [logo, school]),
  'held-three': view('held', [student(), school, mismatch]),
  'held-many': view(
    'held',
    Array.from({ length: 20 }, (_, i) => ({
      ...student(),
      rule: `rule-${i}`,
      message: `${student().message} (${i + 1})`,
      where: { start: 5 * i, end: 5 * i + 4 },
      because: [],
    })),
  ),
  'held-same-words': repeated(`Jay ${'and something else that goes on for a while, '.repeat(3)}`, 6),
  'held-merged': view('held', [student(), { ...school, where: placeOf('Jayden Okafor had another wobble') }]),
  'held-suggestion': view('held', [
    { ...student(), suggestion: 'Long day, but the little wins made it worth it.' },
    { ...school, suggestion: 'Proud of everyone at work.' },
  ]),
  'held-doubt-school': view('held', [student()]),
  'held-doubt-wrong': view('held', [student()]),
  'held-since': view('held', [school]),
  'held-nothing-left': view('held', []),
  justify: view('held', [student('justify'), school]),
  blocked: view('blocked', [student('block')]),
  'checking-picture': view('checking', [], { waitingFor: 'picture' }),
  'checking-found': view('checking', [school], { waitingFor: 'picture' }),
  'checking-settings': view('checking', [], { waitingFor: 'settings' }),
  'unchecked-failed': view('unchecked', [], { unchecked: 'failed' }),
  'unchecked-slow': view('unchecked', [school], { unchecked: 'took-too-long', account: 'official' }),
  'unknown-account': view('held', [school], { account: 'unknown' }),
  sending: view('sending', [student()]),
  'long-words': withText('held', LONG_WORD, ['Jayden Okafor', 'averylongaddresswithoutanyblank'.repeat(6)]),
  rtl: withText('held', HEBREW, ['Jayden Okafor']),
};

/** Settings as the pages show them, by name. */
export const SETTINGS = {
  managed: {
    policy: policy('Fennimore Lane School'),
    source: 'managed',
    problems: [],
    origins: { school: 'managed', accounts: 'managed', levels: 'both', 'levels.political': 'local' },
    freedoms: { levels: 'change' },
  },
  local: {
    policy: policy('Fennimore Lane School'),
    source: 'local',
    origins: { school: 'local', accounts: 'local' },
    freedoms: {},
    problems: [
      { path: 'students[3].name', message: 'must be some text' },
      { path: 'workingHours.days', message: 'must be a list of days' },
      { path: 'officialPostings', message: 'is not a known setting' },
    ],
  },
  default: { policy: policy(''), source: 'default', problems: [], origins: {}, freedoms: {} },
} as const satisfies Record<string, SettingsView>;

function policy(name: string): Policy {
  const person = { name: 'Jayden Okafor', nicknames: [], handles: [] };
  return {
    schema: 1,
    version: '1',
    reviewDate: '2027-08-31',
    school: { name, shortNames: [], hashtags: [], handles: [], domains: [], events: [], logos: [] },
    accounts: name
      ? [
          { site: 'x', handle: 'fennimorelnsch', id: '1500000000000000001' },
          { site: 'facebook', id: '61550000000001', name: 'Fennimore Lane School' },
        ]
      : [],
    approvedNetworks: [],
    people: { dismiss: true, pause: true, welcome: true },
    classes: name ? ['4B', '5C'] : [],
    students: name ? [person, person, person] : [],
    staff: name ? [person] : [],
    workingHours: { timeZone: 'Europe/London', days: [] },
    usage: {
      log: false,
      retentionDays: 130,
      mayDelete: true,
      weeklyOfficialMinutes: 0,
      idleSeconds: 60,
      mediaCounts: true,
      remindFirst: true,
      remindAtMinutes: [15, 30, 60],
      sharedComputer: false,
      hideBelowMinutes: 0,
    },
    contacts: CONTACTS,
    levels: name ? { 'school-reference': { personal: 'justify', official: 'off' } } : {},
    officialPosting: 'ask',
    directMessages: 'quieter',
    patienceSeconds: 8,
  };
}

const rule = (id: string, title: string): Rule => {
  const [clause, why, advice] = WORDS[id] ?? ['', '', ''];
  return {
    id,
    clause,
    title,
    levels: { personal: 'warn', official: id === 'school-logo' ? 'off' : 'warn' },
    needs: [],
    messages: { default: { why, advice } },
    examples: {
      raises: [
        { text: 'Jayden Okafor had another wobble in maths today.', account: 'personal' },
        { text: 'Happy to help with your coursework this weekend', surface: 'dm', recipients: ['jayd3n_ok'] },
      ],
      passes: [
        { text: 'Our Year 4 assembly is on Friday at 9.', account: 'official' },
        { text: 'My own son starts school today!' },
      ],
    },
    check: () => [],
  };
};

export const RULES: readonly Rule[] = [
  rule('student-reference', 'About a student'),
  rule('school-reference', 'Naming the school'),
  rule('school-logo', "The school's logo"),
  rule('account-mismatch', 'Speaking as the school'),
];

const MINUTE = 60_000;

/** A week of somebody's time. */
export const USAGE: UsageReport = {
  from: '2026-11-23',
  to: '2026-11-27',
  working: 24 * 60 * MINUTE,
  byPurpose: { personal: 95 * MINUTE, official: 70 * MINUTE, unknown: 5 * MINUTE },
  declared: 20 * MINUTE,
  inBreaks: 40 * MINUTE,
  bySite: [
    { site: 'facebook', personal: 60 * MINUTE, official: 50 * MINUTE, unknown: 5 * MINUTE },
    { site: 'instagram', personal: 35 * MINUTE, official: 20 * MINUTE, unknown: 0 },
  ],
  byDay: ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26'].map((day, index) => ({
    day,
    personal: ([40, 10, 45, 0][index] as number) * MINUTE,
    official: ([20, 20, 0, 30][index] as number) * MINUTE,
    unknown: index === 1 ? 5 * MINUTE : 0,
  })),
  byHour: Array.from({ length: 7 }, (_, weekday) =>
    Array.from({ length: 24 }, (_, hour) =>
      weekday < 4 && hour >= 9 && hour < 16 ? ((weekday + hour) % 4) * 5 * MINUTE : 0,
    ),
  ),
  warnings: { actedOn: 3, posted: 1, byRule: [{ rule: 'student-reference', actedOn: 3, posted: 1 }] },
  unchecked: 1,
};

/** What IT has filled in so far, with a slip in it. */
export const IT_DRAFT = {
  school: { name: 'Fennimore Lane School', shortNames: ['Fennimore', 'the Lane'], locations: ['Hazel Wood'] },
  version: '2',
  reviewDate: '2027-08-31',
  accounts: [
    { site: 'x', handle: 'fennimorelnsch', name: 'Fennimore Lane School' },
    { site: 'youtube', handle: 'not a handle!' },
  ],
  workingHours: {
    timeZone: 'Europe/London',
    days: [
      { day: 'Monday', from: '08:15', to: '15:45' },
      { day: 'Wednesday', from: '08:15', to: '12:15' },
    ],
  },
  contacts: CONTACTS,
  levels: { 'student-reference': 'block' },
};
export const IT_PROBLEMS = [{ path: 'accounts.1.handle', message: 'must be a handle such as @name' }];
export const IT_BLANKS = [
  { path: ['school', 'logos'], ask: 'A picture of the school’s logo', isOpen: true },
  { path: ['workingHours'], ask: 'The hours in which staff work', isOpen: true },
];
export const IT_TRIED = [
  {
    rule: 'student-reference',
    level: 'warn',
    message: 'This names a student of the school.',
    advice: 'Leave the name out, or ask the family first.',
  },
] as const;
