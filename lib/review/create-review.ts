import type { AccountKind } from '../model/account.ts';
import type { TextDetector, TextInput } from '../model/detector.ts';
import { type IsDismissed, withoutDismissed } from '../model/dismissals.ts';
import { type Concern, type Finding, type Level, levelRank } from '../model/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { Post } from '../model/post.ts';
import type { Rule } from '../model/rule.ts';
import { isImagePlace, type Place, type Sighting } from '../model/sighting.ts';
import { WORDS_IN_PICTURES } from '../model/words-in-pictures.ts';
import { partsOfText, type TextPart } from './parts-of-text.ts';

/** Sightings the detectors themselves trust less than this never become a finding. */
const LEAST_CONFIDENCE = 0.5;

interface ReviewParts {
  readonly policy: Policy;
  readonly rules: readonly Rule[];
  readonly detectors: readonly TextDetector[];
  /** What a person has said is not about school; left out, nothing is. */
  readonly isDismissed?: IsDismissed;
}

/** Parts of texts whose findings are kept, in memory only. */
const MOST_KEPT = 100;

/** Made once for a policy; every call is synchronous. */
export interface Review {
  /**
   * Judges one post.
   * @param imageSightings what the image detectors saw in the post's pictures, if any were looked at
   * @returns findings, most serious first
   * @throws whatever a detector or rule throws: a post that could not be judged is never reported as clean
   */
  review(post: Post, imageSightings?: readonly Sighting[]): Finding[];
  /** The same, a part of a long text at a step, for whoever must not be kept waiting; what is known already costs nothing. */
  reviewInParts(post: Post, imageSightings?: readonly Sighting[]): Generator<undefined, Finding[]>;
  /** The kinds of sighting that rules in force for this account want of a picture. */
  imageKinds(account: AccountKind): readonly string[];
  /** Whether a picture must be looked at before a post from this account can be called clean. */
  needsImages(account: AccountKind): boolean;
}

interface ActiveRule {
  readonly rule: Rule;
  readonly level: Level;
  readonly needs: ReadonlySet<string>;
}

type Look = (words: TextInput) => readonly Sighting[];

interface Plan {
  readonly rules: readonly ActiveRule[];
  readonly looks: readonly Look[];
  readonly imageKinds: readonly string[];
}

const judgedAs = (kind: AccountKind) => (kind === 'official' ? 'official' : 'personal');

/** Prepares rules and detectors for one policy. Only detectors that some rule in force asks for are ever run. */
export function createReview({ policy, rules, detectors, isDismissed }: ReviewParts): Review {
  const prepared = new Map<TextDetector, Look>();
  const prepare = (detector: TextDetector): Look => {
    const look = prepared.get(detector) ?? detector.prepare(policy);
    prepared.set(detector, look);
    return look;
  };

  const planFor = (account: 'official' | 'personal'): Plan => {
    const active = rules
      .map((rule) => ({
        rule,
        level: policy.levels[rule.id]?.[account] ?? rule.levels[account],
        needs: new Set(rule.needs),
      }))
      .filter(({ level }) => level !== 'off');
    const needed = new Set(active.flatMap(({ rule }) => rule.needs));
    const asked = detectors.filter((detector) => detector.sees.some((kind) => needed.has(kind)));
    const fromText = new Set(detectors.flatMap((detector) => detector.sees));
    return {
      rules: active,
      looks: asked.map(prepare),
      imageKinds: [...needed].filter((kind) => !fromText.has(kind) || WORDS_IN_PICTURES.has(kind)),
    };
  };
  const plans = { official: planFor('official'), personal: planFor('personal') };

  const judge = (post: Post, imageSightings: readonly Sighting[]): Finding[] => {
    const account = judgedAs(post.account.kind);
    const plan = plans[account];
    // One object for every look: detectors share what they read from it.
    const words: TextInput = { text: post.text, recipients: post.recipients, site: post.site, surface: post.surface };
    const seen = [...plan.looks.flatMap((look) => look(words)), ...imageSightings]
      .filter((sighting) => sighting.confidence >= LEAST_CONFIDENCE)
      .sort((a, b) => startOf(a.where) - startOf(b.where));
    const quiet = account === 'personal' && post.surface === 'dm' && policy.directMessages === 'quieter';
    const consulted = plan.rules.filter(({ rule }) => (rule.acts === true) === (post.act !== undefined));
    return consulted.flatMap(({ rule, level, needs }) => {
      const cap = quiet && !rule.fullInMessages ? lower(level, 'notice') : level;
      const sightings = seen.filter((sighting) => needs.has(sighting.kind));
      return rule
        .check({ post, policy, account, sightings })
        .flatMap((concern) => findingOf(rule, concern, cap, post.text));
    });
  };

  // Judged parts of the texts being written: a long text is looked at again only where it changed.
  const judged = new Map<string, readonly Finding[]>();
  const judgePart = (post: Post, part: TextPart): readonly Finding[] => {
    const key = JSON.stringify([post.account.kind, post.site, post.surface, post.act, post.recipients, part.text]);
    const known = judged.get(key) ?? judge({ ...post, text: part.text }, []);
    judged.delete(key);
    judged.set(key, known);
    const [oldest] = judged.keys();
    if (judged.size > MOST_KEPT && oldest !== undefined) judged.delete(oldest);
    return known;
  };

  function* reviewInParts(post: Post, imageSightings: readonly Sighting[]): Generator<undefined, Finding[]> {
    const parts = partsOfText(post.text);
    const findings: Finding[] =
      parts.length > 1 && imageSightings.length > 0 ? judge({ ...post, text: '' }, imageSightings) : [];
    for (const part of parts) {
      const found =
        parts.length === 1 && imageSightings.length > 0 ? judge(post, imageSightings) : judgePart(post, part);
      for (const finding of found) {
        const isKnown =
          !finding.where &&
          findings.some(({ rule, message, where }) => !where && rule === finding.rule && message === finding.message);
        if (!isKnown) findings.push(part.start === 0 ? finding : moved(finding, part.start));
      }
      yield;
    }
    const left = isDismissed ? withoutDismissed(findings, post.text, isDismissed) : findings;
    return left.sort((a, b) => levelRank(b.level) - levelRank(a.level) || startOf(a.where) - startOf(b.where));
  }

  return {
    reviewInParts: (post, imageSightings = []) => reviewInParts(post, imageSightings),
    review(post, imageSightings = []) {
      const steps = reviewInParts(post, imageSightings);
      let step = steps.next();
      while (!step.done) step = steps.next();
      return step.value;
    },
    imageKinds: (account) => plans[judgedAs(account)].imageKinds,
    needsImages: (account) => plans[judgedAs(account)].imageKinds.length > 0,
  };
}

function findingOf(rule: Rule, concern: Concern, cap: Level, text: string): Finding[] {
  const most = concern.atMost ? lower(cap, concern.atMost) : cap;
  const level = concern.atLeast && most !== 'off' ? higher(most, concern.atLeast) : most;
  if (level === 'off' || (concern.confidence ?? 1) < LEAST_CONFIDENCE) return [];
  const written = rule.messages[concern.message ?? 'default'] ?? rule.messages.default;
  const { why, advice } = written;
  const { where, because = [] } = concern;
  // Other words mend a text, not a picture.
  const suggestion = concern.suggestion ?? (where && isImagePlace(where) ? undefined : written.suggestion);
  const whole = <P extends Place | null>(place: P): P =>
    place && !isImagePlace(place) ? { ...place, end: endOfCharacter(text, place.end) } : place;
  return [
    {
      rule: rule.id,
      level,
      clause: rule.clause,
      message: concern.count === undefined ? why : why.replace('#', String(concern.count)),
      advice,
      ...(suggestion ? { suggestion } : {}),
      where: whole(where),
      because: because.map(whole),
    },
  ];
}

/** Marks, joiners and skin tones belong to the character before them, and are underlined with it. */
const BELONGS = /(?:\p{M}|\u200c|\u200d|[\u{1f3fb}-\u{1f3ff}]|[\u{e0020}-\u{e007f}])*/uy;

function endOfCharacter(text: string, end: number): number {
  if (end >= text.length || text.charCodeAt(end) < 128) return end;
  BELONGS.lastIndex = end;
  return end + (BELONGS.exec(text)?.[0].length ?? 0);
}

/** A finding of a part, in the whole text. */
function moved(finding: Finding, by: number): Finding {
  const shift = <P extends Place | null>(place: P): P =>
    place && !isImagePlace(place) ? { ...place, start: place.start + by, end: place.end + by } : place;
  return { ...finding, where: shift(finding.where), because: finding.because.map(shift) };
}

function higher(a: Level, b: Level): Level {
  return levelRank(a) > levelRank(b) ? a : b;
}

function lower(a: Level, b: Level): Level {
  return levelRank(a) < levelRank(b) ? a : b;
}

/** Order of reading: the text from its start, then pictures, then what concerns the whole post. */
function startOf(place: Place | null): number {
  if (!place) return Number.MAX_SAFE_INTEGER;
  return isImagePlace(place) ? Number.MAX_SAFE_INTEGER / 2 + place.image : place.start;
}
