import type { Rule } from '../lib/model/rule.ts';

/** A personal account does not connect its owner with the school. */
export const schoolReference: Rule = {
  id: 'school-reference',
  clause: '7.v, 7.vi',
  title: 'About the school',
  levels: { personal: 'warn', official: 'off' },
  needs: ['school-name', 'employer'],
  messages: {
    default: {
      why: 'This names the school on a personal account.',
      advice: 'Take out the school’s name, hashtag and handle, or let the school’s own account tell the story.',
      suggestion: 'A busy week at work, and a good one.',
    },
    employer: {
      why: 'This speaks of school business, and shows where you work.',
      advice: 'Keep school events and plans to the school’s own account.',
      suggestion: 'A busy week at work, and a good one.',
    },
  },
  examples: {
    raises: [
      { text: 'INSET day at Fennimore Lane tomorrow' },
      { text: 'Sports day done! #FennimoreLane' },
      { text: 'Year 4 teacher @FennimoreLnSch', surface: 'bio' },
      { text: 'Ofsted in tomorrow, wish us luck' },
      { text: 'Come along to our summer fair on the school field' },
    ],
    passes: [
      { text: 'My boy’s school nativity was adorable' },
      { text: 'I think Ofsted should be replaced by something kinder' },
      { text: 'Teachers everywhere deserve a medal' },
      { text: 'Welcome back to Fennimore Lane School', account: 'official' },
    ],
  },
  check({ sightings }) {
    return sightings.map(({ kind, where, confidence }) => ({
      where,
      confidence,
      message: kind === 'employer' ? 'employer' : 'default',
    }));
  },
};
