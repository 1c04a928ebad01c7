import { z } from 'zod';
import { LEVELS } from '../model/finding.ts';
import { LOGO_MODEL_FORMAT, LOGO_MODEL_LIMIT } from '../model/logo-model.ts';
import { group, handle, handles, label, list, oneOf, says, siteName, text, textList } from './fields.ts';
import { isoDate, workingHours } from './hours.ts';
import { people } from './people.ts';
import { usage } from './usage.ts';

/** A person may be written as the name alone. */
const person = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (typeof value === 'string' ? { name: value } : value), schema);

const networkId = z.preprocess(
  (value) => (Number.isSafeInteger(value) ? String(value) : value),
  z
    .string(says('must be a number in quotes, such as "1500000000000000001"'))
    .trim()
    .regex(/^\d{1,30}$/, 'must be a number in quotes, such as "1500000000000000001"'),
);

const domain = z
  .string(says('must be a domain such as school.example'))
  .trim()
  .toLowerCase()
  .transform((written) =>
    written
      .replace(/^https?:\/\//, '')
      .replace(/^(www\.|@)/, '')
      .replace(/\/.*$/, ''),
  )
  .refine((plain) => /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(plain), 'must be a domain such as school.example');

const PICTURE_WORDS = 'must be a picture as a data URL (data:image/png;base64,…; PNG, JPEG, SVG or WebP)';
const picture = z
  .string(says(PICTURE_WORDS))
  .max(3_000_000, 'is too large (at most 3 million characters)')
  .refine((url) => /^data:image\/(png|jpeg|webp|svg\+xml)[;,]/i.test(url), PICTURE_WORDS);

const contact = (role: string, describes: string) =>
  person(
    group({
      name: text.exactOptional().describe('Name.'),
      role: text.prefault(role).describe('The role as staff know it.'),
      email: text
        .refine((written) => /^[^\s@]+@[^\s@]+$/.test(written), 'must be an email address')
        .exactOptional()
        .describe('Email address.'),
      phone: text.exactOptional().describe('Telephone number.'),
    }),
  )
    .exactOptional()
    .describe(describes);

const reservedShape = {
  format: z.int(says('must be a whole number')).min(1, 'must be 1 or more').describe('Number of the format.'),
  data: z.string(says('must be some text')).describe('The data themselves.'),
};
const count = z.int(says('must be a whole number')).min(0, 'must be a whole number');

const LOGO_MODEL_WORDS = 'is not a whole logo model; make it anew from the pictures';
const logoModel = group({
  format: z
    .literal(LOGO_MODEL_FORMAT, says(`must be ${LOGO_MODEL_FORMAT}; this version of Second Look knows no other format`))
    .describe(`Number of the format: ${LOGO_MODEL_FORMAT}.`),
  data: z
    .string(says('must be some text'))
    .min(100, LOGO_MODEL_WORDS)
    .max(LOGO_MODEL_LIMIT, `is too long (at most ${LOGO_MODEL_LIMIT} characters)`)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, LOGO_MODEL_WORDS)
    .describe('The model, as base64.'),
}).exactOptional();

const handlesField = handles.prefault({});
const level = oneOf(...LEVELS);

/**
 * The school's settings as IT writes them: the single source of truth. The browser's managed schema, the reference page and
 * `parsePolicy` are made from it. What is written may be forgiving (`@Name`, "Twitter", "Mon–Fri"); what comes out is a `Policy`.
 */
export const policySchema = group({
  schema: z
    .literal(1, says('must be 1; this version of Second Look knows no other format'))
    .prefault(1)
    .describe('Number of this format: 1.'),
  version: label.prefault('1').describe("Version of the school's written policy, as staff acknowledge it."),
  reviewDate: isoDate.exactOptional().describe('When the written policy is to be reviewed, such as "2027-03-31".'),
  approvedBy: text.exactOptional().describe('Who approved the written policy, such as "Board of Governors".'),
  school: group({
    name: text.default('').describe('Full name of the school.'),
    shortNames: textList.prefault([]).describe('Other names of the school: abbreviations, nicknames.'),
    hashtags: textList
      .transform((tags) => [...new Set(tags.map((tag) => tag.replace(/^#+/, '')).filter((tag) => tag !== ''))])
      .prefault([])
      .describe("The school's hashtags, with or without #."),
    handles: handlesField.describe(
      'The school\'s handles by network, such as { "x": "@OurSchool" }; several with commas.',
    ),
    domains: list(domain).prefault([]).describe('Internet domains of the school, such as "school.example".'),
    events: textList.prefault([]).describe('Names of events that only this school has.'),
    logos: list(
      group({
        name: text.prefault('School logo').describe('What the picture shows.'),
        image: picture.describe('The picture as a data URL (PNG, JPEG, SVG or WebP).'),
      }),
    )
      .prefault([])
      .describe('Reference pictures of the logo or crest.'),
  })
    .prefault({})
    .describe('The school itself.'),
  accounts: list(
    group({
      site: siteName.describe('The network, such as "x", "facebook" or "instagram".'),
      handle: handle.exactOptional().describe('The handle, with or without @.'),
      id: networkId.exactOptional().describe("The network's own number for the account, in quotes."),
      name: text.exactOptional().describe('The name shown on the network.'),
    }).refine((account) => account.handle !== undefined || account.id !== undefined, 'needs a handle or an id'),
  )
    .prefault([])
    .describe('The official accounts of the school. Every other account counts as personal.'),
  approvedNetworks: list(siteName)
    .exactOptional()
    .describe('Networks where the Headteacher has approved official posting. Those of "accounts" when left out.'),
  classes: textList
    .prefault([])
    .describe('Names of classes, such as "4B". Those of the students are added by themselves.'),
  students: list(
    person(
      group({
        name: text.describe('First name and surname.'),
        class: label.exactOptional().describe('Class, such as "4B".'),
        nicknames: textList.prefault([]).describe('Nicknames and short forms.'),
        handles: handlesField.describe('Known handles by network.'),
      }),
    ),
  )
    .prefault([])
    .describe('The students. Names in a browser policy can be read by anyone at chrome://policy.'),
  staff: list(
    person(
      group({
        name: text.describe('First name and surname.'),
        title: text.exactOptional().describe('Mr, Mrs, Miss, Ms, Mx, Dr…'),
        role: text.exactOptional().describe('Role in the school.'),
        nicknames: textList.prefault([]).describe('Nicknames and short forms.'),
        handles: handlesField.describe('Known handles by network.'),
      }),
    ),
  )
    .prefault([])
    .describe('The staff. Names in a browser policy can be read by anyone at chrome://policy.'),
  workingHours: workingHours.prefault({}).describe('The working time of this group of staff.'),
  usage: usage.prefault({}).describe('The log of working time spent on the networks. It stays on the computer.'),
  people: people.prefault({}).describe('What each person may decide for themselves.'),
  contacts: group({
    headteacher: contact('Headteacher', 'The Headteacher.'),
    childProtectionLead: contact('Child Protection Lead', 'The Child Protection Lead (DSL).'),
    technologyLead: contact('Enterprise and Technology Lead', 'Who looks after the official accounts.'),
    lineManager: contact('Line manager', 'The line manager of this group of staff.'),
  })
    .prefault({})
    .describe('Who to turn to.'),
  levels: z
    .record(
      z.string(),
      z.preprocess(
        (value) => (typeof value === 'string' ? { personal: value, official: value } : value),
        group({
          personal: level.exactOptional().describe('Level on personal accounts.'),
          official: level.exactOptional().describe('Level on official accounts.'),
        }),
      ),
      says('must be a group of rules in { }'),
    )
    .prefault({})
    .describe(`Level of each rule by kind of account: ${LEVELS.join(', ')}. A rule that is left out keeps its own.`),
  officialPosting: oneOf('yes', 'no', 'ask')
    .prefault('yes')
    .describe('Whether this group of staff may post as the school; "ask" asks each time.'),
  directMessages: oneOf('quieter', 'same')
    .prefault('quieter')
    .describe('"quieter": in personal direct messages most rules only give a notice. "same": as in posts.'),
  patienceSeconds: z
    .int(says('must be a whole number of seconds from 1 to 60'))
    .min(1, 'must be a whole number of seconds from 1 to 60')
    .max(60, 'must be a whole number of seconds from 1 to 60')
    .prefault(8)
    .describe('How many seconds a post waits for its pictures to be looked at.'),
  roster: group({
    ...reservedShape,
    expires: isoDate.exactOptional().describe('After this day people are told that the list of names is out of date.'),
    students: count.exactOptional().describe('How many students it was made from.'),
    staff: count.exactOptional().describe('How many members of staff it was made from.'),
  })
    .exactOptional()
    .describe(
      'The names of students and staff as keyed hashes, instead of "students" and "staff". Made by the builder.',
    ),
  logoModel: logoModel.describe(
    'What the logo detector recognises, made from the logos when they are set up. Without it each device makes its own, once.',
  ),
  siteOverrides: z
    .record(
      z.string(),
      z.record(z.string(), list(z.string(says('must be some text'))), says('must be a group of lists')),
      says('must be a group of sites in { }'),
    )
    .exactOptional()
    .describe(
      'Repairs for a network whose pages have changed: selectors and names of operations that replace its own until the next release, by network and name, such as { "x": { "publish": ["[data-testid=\\"send\\"]"] } }.',
    ),
  mayChange: textList
    .prefault([])
    .describe(
      'For IT: names of settings that people may change for themselves, such as "workingHours". All others are locked.',
    ),
  mayAdd: textList
    .prefault([])
    .describe('For IT: names of lists to which people may add entries of their own, such as "students".'),
  contains: textList
    .prefault([])
    .describe(
      'For IT: names of all settings that are set here, written by the builder. One that does not arrive in the browser is named on the settings page.',
    ),
}).transform(({ mayChange: _change, mayAdd: _add, contains: _contains, ...settings }) => ({
  ...settings,
  approvedNetworks: [...new Set(settings.approvedNetworks ?? settings.accounts.map(({ site }) => site))],
  classes: [...new Set([...settings.classes, ...settings.students.flatMap((student) => student.class ?? [])])],
}));
