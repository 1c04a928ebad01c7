// npm run bench [name…] [--data DIR] [--share PERCENT] [--leak] [--moved] [--minutes N]: prints the figures of every bench in this folder, or of those named.
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const LONG_RUNS = ['leak', 'moved', 'soak', 'sabotage'] as const;
type LongRun = (typeof LONG_RUNS)[number];

/** What a bench is given: where data outside the repository lies, if anywhere. */
export interface BenchOptions {
  readonly data: string | undefined;
  /** In a hundred: how much of a long bench to run; all of it when left out. */
  readonly share?: number;
  /** The long run of one bench instead of its figures. */
  readonly instead?: LongRun;
  /** How long a long run takes. */
  readonly minutes?: number;
}

const { values, positionals } = parseArgs({
  options: {
    data: { type: 'string' },
    share: { type: 'string' },
    soak: { type: 'boolean' },
    sabotage: { type: 'boolean' },
    leak: { type: 'boolean' },
    moved: { type: 'boolean' },
    minutes: { type: 'string' },
  },
  allowPositionals: true,
});
const instead = LONG_RUNS.find((name) => values[name]);
const folder = import.meta.dirname;
const known = readdirSync(folder).flatMap((file) => (/^(?!run\.)[a-z-]+\.ts$/.test(file) ? [file.slice(0, -3)] : []));
const unknown = positionals.filter((name) => !existsSync(join(folder, `${name}.ts`)));
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. There is: ${known.join(', ')}.`);
  process.exit(2);
}
for (const name of positionals.length > 0 ? positionals : known) {
  console.log(`\n== ${name}`);
  const { bench } = (await import(`./${name}.ts`)) as { bench: (options: BenchOptions) => Promise<void> };
  await bench({
    data: values.data && resolve(values.data),
    ...(values.share !== undefined && { share: Number(values.share) }),
    ...(instead && { instead }),
    ...(values.minutes !== undefined && { minutes: Number(values.minutes) }),
  });
}
