import type { Rule } from '../lib/model/rule.ts';
import { isNegativeOrPrivate } from './judging/negative-or-private.ts';

/** Parents are not spoken of on personal accounts; on the school's own, not unkindly and not about private matters. */
export const parentReference: Rule = {
  id: 'parent-reference',
  clause: '7.ii, 7.v, 7.vi',
  title: 'About a parent',
  levels: { personal: 'warn', official: 'warn' },
  needs: ['parent', 'parent-name', 'complaint', 'inability', 'rebuke', 'insult', 'private-matter'],
  messages: {
    default: {
      why: 'This is about a parent of a student.',
      advice: 'Leave parents out of personal posts, also kindly and without a name. Talk to a colleague instead.',
      suggestion: 'Long day at work. Time for a cup of tea.',
    },
    official: {
      why: 'This speaks to or about a parent where everyone can read it.',
      advice: 'Answer by phone or email. Online, say only that the office will be in touch.',
      suggestion: 'Thank you for your comment. Please phone the office and we will be happy to help.',
    },
  },
  examples: {
    raises: [
      { text: 'Parent at the gate told me phonics is a scam' },
      { text: 'Some of the mums in our playground need to calm down' },
      { text: 'If one more parent emails me at midnight I am leaving' },
      { text: 'Mrs Lawson brought us all a cake' },
      { text: 'Mrs Lawson, please stop complaining about your son’s attendance here', account: 'official' },
    ],
    passes: [
      { text: 'My parents are married forty years today' },
      { text: 'As a parent I find this worrying' },
      { text: 'Parents’ evening is on Wednesday from 4pm', account: 'official' },
    ],
  },
  check(evidence) {
    const { account, sightings } = evidence;
    const parents = sightings.filter(({ kind }) => kind === 'parent' || kind === 'parent-name');
    return parents
      .filter((parent) => account === 'personal' || isNegativeOrPrivate(parent, evidence))
      .map(({ where, confidence }) => ({
        where,
        confidence,
        ...(account === 'official' ? { message: 'official' } : {}),
      }));
  },
};
