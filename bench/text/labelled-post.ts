import { readFileSync } from 'node:fs';
import type { AccountKind } from '../../lib/model/account.ts';
import type { Post } from '../../lib/model/post.ts';
import type { SiteId, Surface } from '../../lib/model/site.ts';

/** A post with what should be said about it. */
export interface LabelledPost {
  readonly id: string;
  readonly post: Post;
  /** Rules that must be raised. */
  readonly expected: readonly string[];
  /** Rules that may be raised or not. */
  readonly tolerated: readonly string[];
  /** A person would only warn by reading between the lines. */
  readonly inference: boolean;
}

interface Written {
  readonly id: string;
  readonly site: SiteId;
  readonly surface: Surface;
  readonly account: AccountKind;
  readonly text: string;
  readonly expected?: readonly string[];
  readonly tolerated?: readonly string[];
  readonly inference?: boolean;
  readonly recipients?: readonly string[];
}

/** @returns the posts of a file with one JSON object a line */
export function readLabelledPosts(file: string): LabelledPost[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const { id, site, surface, account, text, ...written } = JSON.parse(line) as Written;
      return {
        id,
        post: { site, surface, account: { kind: account }, text, media: [], recipients: written.recipients ?? [] },
        expected: written.expected ?? [],
        tolerated: written.tolerated ?? [],
        inference: written.inference ?? false,
      };
    });
}
