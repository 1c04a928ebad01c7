// A screen of its own with a window manager, where windows have the focus or not and a person is idle or not, as on a desk.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';

export interface Screen {
  /** For a browser that is to be shown on it. */
  readonly env: NodeJS.ProcessEnv;
  /** The window that has the focus, by the window manager's number for it. */
  frontWindow(): string;
  /** Gives a window the focus, as a click on it would. Returns once it has it. */
  bringToFront(window: string): void;
  /** Moves the mouse, as a person does: the desk is not idle. */
  touch(): void;
  close(): void;
}

/** Opens one on a display number that is free. @throws when Xvfb, openbox or xdotool is missing */
export async function openScreen(): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = await new Promise<string>((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', () => reject(new Error('Xvfb did not start')));
    (server.stdio[3] as Readable).once('data', (number: Buffer) => resolve(`:${number.toString().trim()}`));
  });
  const { WAYLAND_DISPLAY: _, ...others } = process.env;
  const env = { ...others, DISPLAY: display };
  const children: ChildProcess[] = [spawn('openbox', [], { env, stdio: 'ignore' }), server];
  const hand = (...args: string[]) => execFileSync('xdotool', args, { env, encoding: 'utf8' }).trim();
  let step = 0;
  return {
    env,
    frontWindow: () => hand('getactivewindow'),
    bringToFront: (window) => void hand('windowactivate', '--sync', window),
    touch() {
      step += 1;
      // Over no window, so that no page changes what it shows.
      hand('mousemove', String(600 + (step % 7)), '895');
    },
    close() {
      for (const child of children) child.kill();
    },
  };
}
