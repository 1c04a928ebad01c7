import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { Surface } from './surface.ts';

/** One way to publish what stands in a surface's box. */
export interface Way {
  readonly name: string;
  /** As the table of docs/coverage.md counts it. */
  readonly kind: 'button' | 'keys' | 'form' | 'network';
  press(page: Page): Promise<void>;
}

export const placeOf = (surface: Surface, page: Page): Page | FrameLocator => surface.frame?.(page) ?? page;
export const boxOf = (surface: Surface, page: Page) => surface.box(placeOf(surface, page));

/** Goes to the surface and puts the caret at the end of its box. @param arrived what else happens on its page first */
export async function enter(
  surface: Surface,
  page: Page,
  arrived: () => Promise<void> = async () => {},
): Promise<void> {
  // A dialog that has just closed goes back in the history by itself, which may cut this short or undo it.
  await expect(async () => {
    await page.goto(surface.address);
    await arrived();
    await surface.open?.(page);
    await boxOf(surface, page).click({ timeout: 5_000 });
  }).toPass();
  await page.keyboard.press('ControlOrMeta+End');
}

interface Faked extends Window {
  __fake: { ways: Record<string, () => void> };
}

/** Every way this surface offers. */
export function waysOf(surface: Surface): Way[] {
  const { key, button, form, way, buttonKeys = [] } = surface;
  return [
    ...(button
      ? [
          { name: 'button', kind: 'button' as const, press: (page: Page) => button(placeOf(surface, page)).click() },
          ...buttonKeys.map((name) => ({
            name: `${name} on the button`,
            kind: 'keys' as const,
            press: (page: Page) => button(placeOf(surface, page)).press(name),
          })),
        ]
      : []),
    ...(key
      ? [
          {
            name: key.replace('Control', 'Ctrl'),
            kind: 'keys' as const,
            press: async (page: Page) => {
              await boxOf(surface, page).focus();
              await page.keyboard.press(key);
            },
          },
        ]
      : []),
    ...(form
      ? [
          {
            name: 'form submitted',
            kind: 'form' as const,
            press: (page: Page) =>
              form(placeOf(surface, page)).evaluate((node) => (node as HTMLFormElement).requestSubmit()),
          },
        ]
      : []),
    ...(way
      ? [
          {
            name: 'network (no button, no key)',
            kind: 'network' as const,
            press: async (page: Page) => {
              // Sites take in a box's words when it loses the focus.
              await boxOf(surface, page).evaluate((node) => (node as HTMLElement).blur());
              await boxOf(surface, page).evaluate((node, name) => {
                (node.ownerDocument.defaultView as unknown as Faked).__fake.ways[name]?.();
              }, way);
            },
          },
        ]
      : []),
  ];
}
