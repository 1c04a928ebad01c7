/** `unknown` = the page's signals were missing or disagreed; judged as `personal`, and the person is told so. */
export const ACCOUNT_KINDS = ['official', 'personal', 'unknown'] as const;
export type AccountKind = (typeof ACCOUNT_KINDS)[number];

/** Who is about to publish. `handle` is lower case without `@`; `id` is the network's own number. */
export interface Account {
  readonly kind: AccountKind;
  readonly handle?: string;
  readonly id?: string;
}
