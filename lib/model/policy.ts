import type { Level } from './finding.ts';
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

export interface WorkingHours {
  readonly timeZone: string;
  /** Monday = 1 … Sunday = 7; `from` and `to` as `HH:MM`. */
  readonly days: readonly { readonly day: number; readonly from: string; readonly to: string }[];
}

/** The school's settings after parsing: complete, every default filled in. */
export interface Policy {
  /** Of this configuration's format. */
  readonly schema: 1;
  /** Of the school's written policy, as staff acknowledge it. */
  readonly version: string;
  /** ISO date; a past one is shown as overdue. */
  readonly reviewDate?: string;
  readonly school: School;
  readonly accounts: readonly OfficialAccount[];
  readonly approvedNetworks: readonly SiteId[];
  readonly classes: readonly string[];
  readonly students: readonly Student[];
  readonly staff: readonly StaffMember[];
  readonly workingHours: WorkingHours;
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
  /** Reserved, versioned: keyed hashes of names instead of `students` and `staff`. */
  readonly roster?: { readonly format: number; readonly data: string };
  /** Reserved, versioned: what the logo detector recognises, made from `school.logos` at set-up. */
  readonly logoModel?: { readonly format: number; readonly data: string };
  /** Reserved, versioned: selectors and operation names that replace a site's own. */
  readonly siteOverrides?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
