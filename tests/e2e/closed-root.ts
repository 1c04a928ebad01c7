// Reaching into closed shadow roots, as only assistive technology and the debugger can.
import type { CDPSession, Page } from '@playwright/test';

export interface Found {
  readonly name: string;
  readonly description: string;
  readonly disabled: boolean;
  readonly focused: boolean;
  /** CSS pixels, relative to the viewport. */
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

type Name = string | RegExp | undefined;

/**
 * The first element of that role and accessible name anywhere on the page, closed shadow roots included.
 * @returns undefined when there is none now; wrap it in `expect.poll` to wait.
 */
export async function findInClosedRoot(page: Page, role: string, name?: Name): Promise<Found | undefined> {
  const cdp = await page.context().newCDPSession(page);
  try {
    return await find(cdp, role, name);
  } finally {
    await cdp.detach();
  }
}

/** Waits for it and clicks its middle with the real mouse. */
export async function clickInClosedRoot(page: Page, role: string, name: Name): Promise<void> {
  const deadline = Date.now() + 8000;
  const cdp = await page.context().newCDPSession(page);
  try {
    for (;;) {
      const found = await find(cdp, role, name);
      if (found && !found.disabled && found.box.width > 0) {
        const { x, y, width, height } = found.box;
        return await page.mouse.click(x + width / 2, y + height / 2);
      }
      if (Date.now() > deadline) throw new Error(`no ${role} named ${String(name)}`);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  } finally {
    await cdp.detach();
  }
}

async function find(cdp: CDPSession, role: string, name: Name): Promise<Found | undefined> {
  await cdp.send('Accessibility.enable');
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  const { nodes } = await cdp.send('Accessibility.queryAXTree', { nodeId: root.nodeId, role });
  for (const node of nodes) {
    const label = String(node.name?.value ?? '');
    if (node.ignored || !node.backendDOMNodeId || !matches(label, name)) continue;
    const has = (property: string) => node.properties?.some((one) => one.name === property && one.value.value === true);
    const model = await cdp.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId }).catch(() => undefined);
    if (!model) continue; // not rendered
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.model.border;
    return {
      name: label,
      description: String(node.description?.value ?? ''),
      disabled: has('disabled') ?? false,
      focused: has('focused') ?? false,
      box: { x, y, width: right - x, height: bottom - y },
    };
  }
  return undefined;
}

const matches = (label: string, name: Name) =>
  name === undefined || (typeof name === 'string' ? label === name : name.test(label));
