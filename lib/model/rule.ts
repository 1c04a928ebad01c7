import type { AccountKind } from './account.ts';
import type { Concern } from './finding.ts';
import type { LevelPair, Policy } from './policy.ts';
import type { Act, Post } from './post.ts';
import type { Sighting } from './sighting.ts';
import type { SiteId, Surface } from './site.ts';

/** Everything known when judging one post. */
export interface Evidence {
  readonly post: Post;
  readonly policy: Policy;
  /** Whose rules apply: an unknown account counts as personal. */
  readonly account: 'official' | 'personal';
  /** Sightings of the kinds the rule named in `needs`, in text order. */
  readonly sightings: readonly Sighting[];
}

export interface RuleExample {
  readonly text: string;
  readonly account?: AccountKind;
  readonly site?: SiteId;
  readonly surface?: Surface;
  readonly recipients?: readonly string[];
  readonly act?: Act;
}

/** What the person reads about a finding: one plain sentence each, no blame. */
export interface RuleMessage {
  /** What was seen and why it matters. */
  readonly why: string;
  /** What to do instead. */
  readonly advice: string;
  /** Something to write instead, where a few words can say it. Only ever copied by the person, never put into a post. */
  readonly suggestion?: string;
}

/** One file, one rule, complete. */
export interface Rule {
  readonly id: string;
  /** Clause numbers of the policy, e.g. `7.ii, 7.v`. */
  readonly clause: string;
  /** A short name for lists and headings, e.g. "About a student". */
  readonly title: string;
  readonly levels: LevelPair;
  /** Keeps its level in personal direct messages, where other rules are at most a notice. */
  readonly fullInMessages?: true;
  /** Judges what a person does about another, and nothing that is written; every other rule is the other way about. */
  readonly acts?: true;
  /** Kinds of sighting it judges by; only detectors that see one of them are asked. */
  readonly needs: readonly string[];
  readonly messages: { readonly default: RuleMessage } & Readonly<Record<string, RuleMessage>>;
  readonly examples: { readonly raises: readonly RuleExample[]; readonly passes: readonly RuleExample[] };
  check(evidence: Evidence): Concern[];
}
