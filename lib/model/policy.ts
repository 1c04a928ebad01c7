import type { Level } from './finding.ts';
import type { StoredLogoModel } from './logo-model.ts';
import type { Own } from './own.ts';
import type { SiteId } from './site.ts';

/** A level for each kind of account; an unknown account is judged as a personal one. */
export interface LevelPair {
  readonly personal: Level;
  readonly official: Level;
}

export interface OfficialAccount {
  readonly site: SiteId;
  /** Without `@`, lower case. */
  readonly handle?: string;
  /** The network's own number for it. */
  readonly id?: string;
  /** As shown on the network. */
  readonly name?: string;
}

/** A handle on one network, without `@`, lower case. */
export interface Handle {
  readonly site: SiteId;
  readonly handle: string;
}

export interface Student {
  readonly name: string;
  readonly class?: string;
  readonly nicknames: readonly string[];
  readonly handles: readonly Handle[];
}

export interface StaffMember {
  readonly name: string;
  /** Mr, Mrs, Miss, Ms, Mx, Dr… */
  readonly title?: string;
  readonly role?: string;
  readonly nicknames: readonly string[];
  readonly handles: readonly Handle[];
}

/** Names as keyed hashes; see `hashed-roster.ts` for the formats. */
export interface HashedRoster {
  readonly format: number;
  readonly data: string;
  /** ISO date after which the list is to be made anew; it goes on being used. */
  readonly expires?: string;
  /** How many students and staff it was made from. */
  readonly students?: number;
  readonly staff?: number;
}

export interface Contact {
  readonly name?: string;
  readonly role: string;
  readonly email?: string;
  readonly phone?: string;
}

/** A reference picture of the crest or logo, as a data URL (PNG, JPEG, SVG or WebP). */
export interface LogoReference {
  readonly name: string;
  readonly image: string;
}

export interface School {
  /** Empty when nothing is configured. */
  readonly name: string;
  readonly shortNames: readonly string[];
  /** With or without `#`; compared without. */
  readonly hashtags: readonly string[];
  readonly handles: readonly Handle[];
  readonly domains: readonly string[];
  readonly events: readonly string[];
  readonly logos: readonly LogoReference[];
}

/** Monday = 1 … Sunday = 7; `from` and `to` as `HH:MM`. */
export interface DayHours {
  readonly day: number;
  readonly from: string;
  readonly to: string;
  /** In a pattern of two weeks: which one; each week when left out. */
  readonly week?: 1 | 2;
}

/** Local dates such as `2027-03-31`, both included. */
export interface DateRange {
  readonly from: string;
  readonly to: string;
}

export const UK_COUNTRIES = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type UkCountry = (typeof UK_COUNTRIES)[number];

export interface WorkingHours {
  readonly timeZone: string;
  readonly days: readonly DayHours[];
  /** Within working time; use in them is kept apart. */
  readonly breaks?: readonly DayHours[];
  /** A date in the first week of a two-week pattern. */
  readonly weekOne?: string;
  /** When left out, every week is in term. */
  readonly terms?: readonly DateRange[];
  /** Working days without students: working time even outside the terms. */
  readonly insetDays?: readonly string[];
  /** Days off, whatever else holds. */
  readonly closedDays?: readonly string[];
  /** Whose bank holidays are days off; `england` when left out. */
  readonly bankHolidays?: UkCountry | 'none';
}

/** The log of working time spent on the networks. */
export interface UsageSettings {
  /** Whether it is kept; counts only where IT sets it. On other computers the person decides. */
  readonly log: boolean;
  readonly retentionDays: number;
  readonly mayDelete: boolean;
  /** Minutes a week that official use should not exceed; 0 = none set. */
  readonly weeklyOfficialMinutes: number;
  /** A person who has touched nothing for so long has been away all the time. */
  readonly idleSeconds: number;
  /** Sound from the page counts as being there. */
  readonly mediaCounts: boolean;
  readonly remindFirst: boolean;
  /** Minutes of personal use in a day at which a note appears. */
  readonly remindAtMinutes: readonly number[];
  /** Used by several people under one profile: the log is forgotten with each session. */
  readonly sharedComputer: boolean;
  /** Totals below so many minutes are given as "less than" in a report by day; 0 = all as they are. */
  readonly hideBelowMinutes: number;
  /** The lawful basis for recording findings about political opinion or belief by name; without it they are `other`. */
  readonly specialCategoryBasis?: string;
}

/** What each person may decide for themselves. */
export interface PeopleSettings {
  /** To say that a name or word is not about school. */
  readonly dismiss: boolean;
  /** To pause the checks for ten minutes. */
  readonly pause: boolean;
  /** To switch the checks off on a network; when left out, only where no browser policy is set. */
  readonly switchSites?: boolean;
  /** The welcome page opens by itself. */
  readonly welcome: boolean;
}

/** The school's settings after parsing: complete, every default filled in. */
export interface Policy {
  /** Of this configuration's format. */
  readonly schema: 1;
  /** Of the school's written policy, as staff acknowledge it. */
  readonly version: string;
  /** ISO date; a past one is shown as overdue. */
  readonly reviewDate?: string;
  /** The body that approved the written policy. */
  readonly approvedBy?: string;
  readonly school: School;
  readonly accounts: readonly OfficialAccount[];
  readonly approvedNetworks: readonly SiteId[];
  readonly classes: readonly string[];
  readonly students: readonly Student[];
  readonly staff: readonly StaffMember[];
  readonly workingHours: WorkingHours;
  readonly usage: UsageSettings;
  readonly people: PeopleSettings;
  readonly contacts: {
    readonly headteacher?: Contact;
    readonly childProtectionLead?: Contact;
    readonly technologyLead?: Contact;
    readonly lineManager?: Contact;
  };
  /** By rule id; a rule that is not named, or named for one kind of account only, keeps its own default for the rest. */
  readonly levels: Readonly<Record<string, Partial<LevelPair>>>;
  /** Whether the people this policy reaches may post as the school. */
  readonly officialPosting: 'yes' | 'no' | 'ask';
  /** `quieter`: in personal direct messages most rules are at most a notice. */
  readonly directMessages: 'quieter' | 'same';
  /** Seconds a pressed post waits for a picture to be looked at before the person is told it was not checked. */
  readonly patienceSeconds: number;
  /** Versioned: keyed hashes of names instead of `students` and `staff`. */
  readonly roster?: HashedRoster;
  /** What the logo detector recognises, made from `school.logos` at set-up; without it each device makes its own, once. */
  readonly logoModel?: StoredLogoModel;
  /** Reserved, versioned: selectors and operation names that replace a site's own. */
  readonly siteOverrides?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Not the school's: what the person at this computer has decided. Only where a post is judged. */
  readonly own?: Own;
}
