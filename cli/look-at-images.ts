import type { Policy } from '../lib/model/policy.ts';
import type { Sighting } from '../lib/model/sighting.ts';

/**
 * What can be seen in the pictures of one post.
 * @param paths absolute; a sighting's `image` is an index into them
 */
export async function lookAtImages(_paths: readonly string[], _policy: Policy): Promise<Sighting[]> {
  return [];
}
