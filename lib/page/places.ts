import type { Surface } from '../model/site.ts';
import { findVisible, isChoosingFromList } from './find.ts';
import type { Composer, Site } from './site.ts';

/** One kind of place where something is written on a network: what its boxes are, and what publishes them. */
export interface Place {
  readonly surface: Surface | ((root: Element, editors: readonly HTMLElement[]) => Surface);
  /** A selector that matches its boxes, and may match others. Asked anew each time: it may be replaced. */
  box(): string;
  /** The closest element around this box, its button and what is attached; null when the box belongs to another place. */
  root(box: HTMLElement): Element | null;
  /** The button that publishes, as it stands now. */
  button(root: Element, editors: readonly HTMLElement[]): HTMLElement | null;
  /** The key that publishes from the box. */
  readonly key?: 'Enter' | 'Ctrl+Enter';
}

/**
 * What a site must answer about its composers, from a list of places; the first that claims a box has it. Nothing of the page
 * is kept from one question to the next.
 * @param buttons a selector that matches anything that can be pressed
 */
export function fromPlaces(
  places: readonly Place[],
  buttons: () => string,
): Pick<Site, 'composerOf' | 'pressedComposer' | 'isPublishKey' | 'publishButton'> {
  const claim = (box: HTMLElement): { place: Place; root: Element } | null => {
    for (const place of places) {
      const root = box.matches(place.box()) ? place.root(box) : null;
      if (root) return { place, root };
    }
    return null;
  };
  const composerOf = (box: HTMLElement): Composer | null => {
    const claimed = claim(box);
    if (!claimed) return null;
    const { place, root } = claimed;
    const editors = findVisible(root, place.box()).filter((one) => {
      const other = claim(one);
      return other?.place === place && other.root === root;
    });
    const all = editors.length > 0 ? editors : [box];
    return {
      root,
      editors: all,
      surface: typeof place.surface === 'string' ? place.surface : place.surface(root, all),
    };
  };
  const placeOf = ({ editors }: Composer) => (editors[0] ? claim(editors[0])?.place : undefined);
  const publishButton = (composer: Composer) => placeOf(composer)?.button(composer.root, composer.editors) ?? null;

  return {
    composerOf,
    publishButton,
    pressedComposer(node) {
      // The target is usually something inside the button.
      const button = node.closest<HTMLElement>(buttons());
      const home = button?.getRootNode();
      if (!button || !(home instanceof Document || home instanceof ShadowRoot)) return null;
      for (const box of findVisible(home, places.map((place) => place.box()).join(', '))) {
        if (!claim(box)?.root.contains(button)) continue;
        const composer = composerOf(box);
        if (composer && publishButton(composer) === button) return { composer, button };
      }
      return null;
    },
    isPublishKey(event, composer) {
      if (event.key !== 'Enter') return false;
      const key = placeOf(composer)?.key;
      if (key === 'Ctrl+Enter') return event.ctrlKey || event.metaKey;
      return key === 'Enter' && !event.shiftKey && !isChoosingFromList(event.composedPath()[0] ?? null);
    },
  };
}
