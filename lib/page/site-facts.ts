import type { DatedSelector } from './site.ts';

/** A part of IT's overrides that cannot be used. */
export interface OverrideProblem {
  /** The name, and the place in its list: `editor[1]`; just the name when that is not known. */
  readonly path: string;
  readonly message: string;
}

/** By name: CSS selectors, or names of operations on the wire. */
export type Overrides = Readonly<Record<string, readonly string[]>>;

/** What one network's pages and requests are known by, as it stands now: IT may replace any of it while pages are open. */
export interface SiteFacts<Selector extends string = string, Operation extends string = string> {
  /** One selector for each name, matching whatever any of its list matches. */
  readonly css: Readonly<Record<Selector, string>>;
  /** Which of the operations known here goes by this name on the wire. */
  operation(wire: string): Operation | undefined;
  /** Every name on the wire, as it stands. */
  wireNames(): readonly string[];
  /**
   * Puts these in the place of what was there before, and everything that is not named back to what the release says.
   * What cannot be used is left out by itself; a list with nothing left in it counts as not given.
   */
  override(lists: Overrides): OverrideProblem[];
}

/** @param operations names of requests that publish, as the network calls them at the time of the release */
export function siteFacts<Selector extends string, Operation extends string>(
  selectors: Readonly<Record<Selector, readonly DatedSelector[]>>,
  operations: readonly Operation[],
): SiteFacts<Selector, Operation> {
  const names = Object.keys(selectors) as Selector[];
  const released = (name: Selector) => selectors[name].map(({ css }) => css).join(', ');
  const css = Object.fromEntries(names.map((name) => [name, released(name)])) as Record<Selector, string>;
  const ownNames = () => new Map<string, Operation>(operations.map((name) => [name, name]));
  let wire = ownNames();
  return {
    css,
    operation: (name) => wire.get(name),
    wireNames: () => [...wire.keys()],
    override(lists) {
      const problems: OverrideProblem[] = [];
      for (const name of names) css[name] = released(name);
      wire = ownNames();
      for (const [name, list] of Object.entries(lists)) {
        if (Object.hasOwn(selectors, name)) {
          const good = list.filter((selector, n) => {
            if (isSelector(selector)) return true;
            problems.push({ path: `${name}[${n}]`, message: 'is not a CSS selector' });
            return false;
          });
          if (good.length > 0) css[name as Selector] = good.join(', ');
        } else if ((operations as readonly string[]).includes(name)) {
          if (list.length === 0) continue;
          for (const [on, own] of wire) if (own === name) wire.delete(on);
          for (const on of list) wire.set(on, name as Operation);
        } else problems.push({ path: name, message: 'is not a selector or operation that this version knows' });
      }
      return problems;
    },
  };
}

/** Without a document (in a worker) nothing is looked up by selector, so nothing is asked. */
function isSelector(css: string): boolean {
  if (typeof document === 'undefined') return true;
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}
