import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { CELLS, type Cell, COLUMNS } from './surfaces/cells.ts';
import { SITES } from './surfaces/index.ts';
import { waysOf } from './surfaces/press-ways.ts';
import type { SiteSurfaces, Surface } from './surfaces/surface.ts';

interface Row {
  readonly site: SiteSurfaces;
  readonly surface: Surface;
  readonly way: string;
}

const FILE = join(import.meta.dirname, '../../docs/coverage.md');
const keyOf = ({ browser, site, surface, way }: Omit<Cell, 'columns'>, column: string) =>
  [browser, site, surface, way, column].join('\n');

/** Writes docs/coverage.md after a run that had every cell of Chromium in it; any other run leaves the file alone. */
export default class CoverageReporter implements Reporter {
  readonly #results = new Map<string, boolean>();

  onTestEnd(test: TestCase, result: TestResult): void {
    for (const { type, description = '' } of test.annotations) {
      if (type !== 'cell') continue;
      const cell = JSON.parse(description) as Cell;
      for (const column of cell.columns) this.#results.set(keyOf(cell, column), result.status === 'passed');
    }
  }

  onEnd(): void {
    if (process.env['SABOTAGE'] === '1') return;
    const rows = SITES.flatMap((site) =>
      site.surfaces.flatMap((surface) => waysOf(surface).map((way) => ({ site, surface, way: way.name }))),
    );
    const isComplete = rows.every((row) =>
      CELLS.every(({ columns }) => columns.every((column) => this.#mark('Chromium', row, column) !== 'untested')),
    );
    if (!isComplete) return;
    const text = this.#document();
    if (readFileSync(FILE, 'utf8') !== text) writeFileSync(FILE, text);
  }

  #mark(browser: Cell['browser'], { site, surface, way }: Row, column: string): string {
    const passed = this.#results.get(keyOf({ browser, site: site.site, surface: surface.name, way }, column));
    return passed === undefined ? 'untested' : passed ? 'yes' : '**no**';
  }

  /** A row counts in Firefox by whatever was run there of it. */
  #firefox(row: Row): string {
    const marks = COLUMNS.map((column) => this.#mark('Firefox', row, column)).filter((mark) => mark !== 'untested');
    return marks.find((mark) => mark !== 'yes') ?? marks[0] ?? 'untested';
  }

  #document(): string {
    const tables = SITES.map((site) => {
      const rows = site.surfaces.flatMap((surface) =>
        waysOf(surface).map(({ name: way }) => {
          const row = { site, surface, way };
          const marks = COLUMNS.map((column) => this.#mark('Chromium', row, column));
          return `| ${[surface.name, way, ...marks, this.#firefox(row)].join(' | ')} |`;
        }),
      );
      const head = ['what is written', 'way out', ...COLUMNS, 'Firefox'];
      return [
        `## ${site.name}`,
        '',
        `| ${head.join(' | ')} |`,
        `|${head.map(() => '---').join('|')}|`,
        ...rows,
        '',
        'Seen in part, or not at all:',
        '',
        ...site.inPart.map(({ what, how }) => `- **${what}.** ${how}`),
        '',
      ].join('\n');
    });
    return `${HEAD}\n${tables.join('\n')}`;
  }
}

const HEAD = `# What is watched, and by which ways out

Written by \`npm run e2e\` (\`tests/e2e/coverage-reporter.ts\`) from its own results: each mark is a test in a browser, on the
fake pages of \`tests/sites/\` with the editors the networks use. The live networks can't be posted to in a test.

- **button**, a key: what a person does. **form submitted**: the form's own submit, without either. **network**: the page's own code publishes, and
  no button or key shows it. A way that is missing in a row does not exist there, or nobody can read what it sends (see below the table).
- **clean passes once**: nothing is asked; the server got the words letter for letter, once. **held**: the warning stands, the server got nothing, the
  box holds the words. **edit**: back in the box with the caret where it stood; put right, it leaves once. **post anyway**: it leaves once, as
  written. **pressed twice**: two presses and a double click on "Post anyway" send one. **input method**: the Enter that chooses a word is no press; words
  written so are held like any other.
- **Firefox**: whatever of the row was run there. *untested* means just that.
`;
