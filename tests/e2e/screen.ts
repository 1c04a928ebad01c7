// A screen of its own with a window manager, where windows have the focus or not and a person is idle or not, as on a desk.
import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const XVFB = '/usr/bin/Xvfb';
const OPENBOX = '/usr/bin/openbox';
const XDOTOOL = '/usr/bin/xdotool';

/** Whether this machine has what a screen takes: Xvfb, openbox and xdotool. */
export const canShowScreen = [XVFB, OPENBOX, XDOTOOL].every((tool) => existsSync(tool));

export interface Screen {
  /** Moves the mouse, as a person does: the desk is not idle. */
  touch(): void;
  close(): void;
}

const isUp = (display: string) =>
  spawnSync(XDOTOOL, ['getmouselocation'], { env: { ...process.env, DISPLAY: display } }).status === 0;

/** Opens it and makes it the display of browsers started from now on. */
export async function openScreen(display: string): Promise<Screen> {
  const env = { ...process.env, DISPLAY: display };
  const children: ChildProcess[] = [spawn(XVFB, [display, '-screen', '0', '1400x900x24'], { stdio: 'ignore' })];
  while (!isUp(display)) await new Promise((resolve) => setTimeout(resolve, 100));
  children.push(spawn(OPENBOX, [], { env, stdio: 'ignore' }));
  const before = process.env['DISPLAY'];
  process.env['DISPLAY'] = display;
  let step = 0;
  return {
    touch() {
      step += 1;
      execFileSync(XDOTOOL, ['mousemove', String(600 + (step % 7)), '850'], { env });
    },
    close() {
      for (const child of children.reverse()) child.kill();
      if (before === undefined) delete process.env['DISPLAY'];
      else process.env['DISPLAY'] = before;
    },
  };
}
