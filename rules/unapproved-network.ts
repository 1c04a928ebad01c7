import type { Rule } from '../lib/model/rule.ts';

/** Official posting only where the Headteacher has approved it. */
export const unapprovedNetwork: Rule = {
  id: 'unapproved-network',
  clause: '5, 6',
  title: 'A network that is not approved',
  levels: { personal: 'off', official: 'warn' },
  needs: [],
  messages: {
    default: {
      why: 'The school is not approved to post on this network.',
      advice: 'Ask the Headteacher first, or post on a network that is approved.',
    },
  },
  examples: {
    raises: [{ text: 'A peek inside our library', account: 'official', site: 'tiktok' }],
    passes: [
      { text: 'A peek inside our library', account: 'official', site: 'x' },
      { text: 'A peek inside my kitchen', site: 'tiktok' },
    ],
  },
  check: ({ account, policy, post }) =>
    account === 'official' && !policy.approvedNetworks.includes(post.site) ? [{ where: null }] : [],
};
