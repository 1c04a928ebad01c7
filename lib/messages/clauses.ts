import { listed } from './listed.ts';

/** "clause 6", "clauses 7.ii, 7.v and 6", from a rule's own list of clauses. */
export function clauses(list: string): string {
  const names = list.split(/\s*[,;]\s*/).filter(Boolean);
  return `${names.length === 1 ? 'clause' : 'clauses'} ${listed(names)}`;
}
