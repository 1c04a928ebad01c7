// Checks posts against a school's policy from a terminal: the same review as in the browser.
import { createReadStream, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { TEXT_DETECTORS } from '../lib/detectors/text/index.ts';
import { type Finding, isHolding } from '../lib/model/finding.ts';
import { isImagePlace } from '../lib/model/sighting.ts';
import { parsePolicy } from '../lib/policy/parse-policy.ts';
import { createReview } from '../lib/review/create-review.ts';
import { RULES } from '../rules/index.ts';
import { lookAtImages } from './look-at-images.ts';
import { type Line, parseLine } from './parse-line.ts';

const USAGE = 'Usage: npm run --silent check -- --policy FILE [--json] [posts.jsonl | -]';

process.exitCode = await main(process.argv.slice(2));

/** @returns 0 when nothing was held, 1 when something was, 2 when the call or some line was bad */
async function main(args: string[]): Promise<number> {
  const options = readOptions(args);
  if (!options) return 2;
  const settings = readSettings(options.policy);
  if (settings === undefined) return 2;
  const { policy, problems } = parsePolicy(settings);
  for (const { path, message } of problems) console.error(`${options.policy}: ${path || 'the whole file'} ${message}`);

  const { review, needsImages } = createReview({ policy, rules: RULES, detectors: TEXT_DETECTORS });
  const fromStdin = options.posts === '-';
  const folder = fromStdin ? process.cwd() : dirname(resolve(options.posts));
  const input = fromStdin ? process.stdin : createReadStream(options.posts);
  let code = 0;
  let number = 0;
  try {
    for await (const json of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (json.trim() === '') continue;
      try {
        const line = parseLine(json);
        const paths = line.post.media.map(({ id }) => resolve(folder, id));
        const seen = paths.length > 0 && needsImages(line.post.account.kind) ? await lookAtImages(paths, policy) : [];
        const findings = review(line.post, seen);
        const held = findings.some(({ level }) => isHolding(level));
        if (held) code ||= 1;
        console.log(options.json ? asJson(line, held, findings) : asText(line, held, findings));
      } catch (error) {
        console.error(`Line ${number}: ${error instanceof Error ? error.message : String(error)}`);
        code = 2;
      }
    }
  } catch (error) {
    console.error(`${options.posts}: ${error instanceof Error ? error.message : String(error)}`);
    return 2;
  }
  return code;
}

function readOptions(args: string[]): { policy: string; posts: string; json: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { policy: { type: 'string' }, json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (values.policy !== undefined && positionals.length <= 1)
      return { policy: values.policy, posts: positionals[0] ?? '-', json: values.json };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
  console.error(USAGE);
  return undefined;
}

function readSettings(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function asJson({ id }: Line, held: boolean, findings: readonly Finding[]): string {
  return JSON.stringify({
    id,
    held,
    findings: findings.map(({ rule, level, clause, message, where }) => ({
      rule,
      level,
      clause,
      message,
      where: where && isImagePlace(where) ? { ...where, shape: undefined } : where,
    })),
  });
}

function asText({ id, post }: Line, held: boolean, findings: readonly Finding[]): string {
  const verdict = held ? 'held' : findings.length > 0 ? 'passes, with a note' : 'passes';
  const lines = findings.map(({ rule, level, clause, message, advice, where }) => {
    const seen = !where
      ? ''
      : isImagePlace(where)
        ? ` (picture ${where.image + 1})`
        : ` “${post.text.slice(where.start, where.end)}”`;
    return `  ${level} ${rule} §${clause}${seen}\n    ${message} ${advice}`;
  });
  return [`${id ?? ''}: ${verdict}`.replace(/^: /, ''), ...lines].join('\n');
}
