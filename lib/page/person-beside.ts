import { climb, findVisible } from './find.ts';

const MOST = 4;
/** A name is shorter than what else a link may say. Characters. */
const LONGEST = 60;

/** Names and handles of the person a button stands beside: the closest links or headings around it say who that is. */
export function personBeside(button: Element): readonly string[] {
  let found: HTMLElement[] = [];
  climb(button, 'body', (node) => {
    found = findVisible(node, 'a[href], h1, h2').filter((one) => !button.contains(one) && !one.contains(button));
    return found.length > 0;
  });
  const names = found.slice(0, MOST).flatMap((one) => {
    const handle = /^\/@?([\w.]{1,30})\/?$/.exec(one.getAttribute('href') ?? '')?.[1];
    return [one.textContent?.trim().replace(/^@/, '') ?? '', handle ?? ''];
  });
  return [...new Set(names)].filter((name) => name !== '' && name.length <= LONGEST);
}
