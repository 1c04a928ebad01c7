import type { Account } from './account.ts';
import type { OfficialAccount } from './policy.ts';
import type { SiteId } from './site.ts';

/** One thing the page says about who is signed in. */
export type AccountSignal = { readonly handle: string } | { readonly id: string };

/** Handles are compared without `@` and without regard to case. */
const plainHandle = (handle: string) => handle.replace(/^@/, '').toLowerCase();

/**
 * Whose account is about to publish. Signals that disagree, or none at all, give `unknown`: after a switch of account
 * a page shows the old handle for seconds, so one signal alone is never allowed to overrule another.
 */
export function judgeAccount(
  site: SiteId,
  signals: readonly AccountSignal[],
  official: readonly OfficialAccount[],
): Account {
  const own = official.filter((account) => account.site === site);
  const handles = new Set(signals.flatMap((signal) => ('handle' in signal ? [plainHandle(signal.handle)] : [])));
  const ids = new Set(signals.flatMap((signal) => ('id' in signal ? [signal.id] : [])));
  const [handle] = handles;
  const [id] = ids;
  const who = {
    ...(handle !== undefined && handles.size === 1 ? { handle } : {}),
    ...(id !== undefined && ids.size === 1 ? { id } : {}),
  };
  if (handles.size > 1 || ids.size > 1 || handles.size + ids.size === 0) return { kind: 'unknown', ...who };

  const byHandle = own.filter((account) => account.handle !== undefined && plainHandle(account.handle) === handle);
  const byId = own.filter((account) => account.id !== undefined && account.id === id);
  const says = [
    // A signal counts only where the configuration could have matched it.
    ...(handle !== undefined && own.some((account) => account.handle !== undefined) ? [byHandle.length > 0] : []),
    ...(id !== undefined && (byHandle.length > 0 ? byHandle : own).some((account) => account.id !== undefined)
      ? [byId.length > 0]
      : []),
  ];
  if (says.length === 0) return { kind: own.length === 0 ? 'personal' : 'unknown', ...who };
  if (says.every((official) => official)) {
    const same = byHandle.length === 0 || byId.length === 0 || byHandle.some((account) => byId.includes(account));
    return { kind: same ? 'official' : 'unknown', ...who };
  }
  return { kind: says.some((official) => official) ? 'unknown' : 'personal', ...who };
}
