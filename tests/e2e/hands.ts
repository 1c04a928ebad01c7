// What a person does with keyboard, input method, clipboard and mouse, as real input events.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CDPSession, Locator, Page } from '@playwright/test';

async function withCdp<T>(page: Page, use: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  try {
    return await use(cdp);
  } finally {
    await cdp.detach();
  }
}

/** Types with real keys into whatever has the focus. `newLine` is the key that makes a new line there. */
export async function typeText(page: Page, text: string, newLine: 'Enter' | 'Shift+Enter' = 'Enter'): Promise<void> {
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) await page.keyboard.press(newLine);
    if (line) await page.keyboard.type(line);
  }
}

/** A press by script, as a replay makes it: untrusted, and the focus stays where it is. */
export function pressByScript(button: Locator): Promise<void> {
  return button.evaluate((node) => (node as HTMLElement).click());
}

/** Begins or changes an input method's composition: `text` stands underlined in the box, not yet entered. */
export function compose(page: Page, text: string): Promise<void> {
  return withCdp(page, async (cdp) => {
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  });
}

/** Enter while a composition is open: the input method's own, never a post. */
export function pressEnterInComposition(page: Page): Promise<void> {
  return withCdp(page, async (cdp) => {
    const enter = { key: 'Enter', code: 'Enter' };
    await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter, windowsVirtualKeyCode: 229 });
    await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, windowsVirtualKeyCode: 13 });
  });
}

/** Ends the composition: `text` is entered. */
export function commitComposition(page: Page, text: string): Promise<void> {
  return withCdp(page, async (cdp) => {
    await cdp.send('Input.insertText', { text });
  });
}

/** Puts a PNG on the clipboard and presses Ctrl+V: a trusted paste of a file. */
export async function pasteImage(page: Page, path: string): Promise<void> {
  const base64 = readFileSync(path).toString('base64');
  await page.evaluate(async (data) => {
    const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': new Blob([bytes], { type: 'image/png' }) })]);
  }, base64);
  await page.keyboard.press('Control+V');
}

/** Puts text on the clipboard and presses Ctrl+V. */
export async function pasteText(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+V');
}

/** Drags a file from outside the browser onto the middle of `target`: trusted dragenter, dragover and drop. */
export async function dropFile(page: Page, target: Locator, path: string): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`nothing to drop ${basename(path)} on`);
  const where = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  await withCdp(page, async (cdp) => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', { type, ...where, data });
    }
  });
}

/** The markup of an editor without the keys the editor library draws at random: the same with and without the extension. */
export async function editorMarkup(editor: Locator): Promise<string> {
  const html = await editor.evaluate((node) => node.innerHTML);
  return html.replaceAll(/ data-(offset-key|editor)="[^"]*"/g, '').replaceAll(/blob:[^"]*/g, 'blob:');
}
