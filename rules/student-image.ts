import type { Concern } from '../lib/model/finding.ts';
import type { Rule } from '../lib/model/rule.ts';
import { type ImagePlace, isImagePlace, type Sighting } from '../lib/model/sighting.ts';

/** Pictures that may show students: their faces, or a list of their names. */
export const studentImage: Rule = {
  id: 'student-image',
  clause: '7.ii, 6',
  title: 'A student in a picture',
  levels: { personal: 'warn', official: 'notice' },
  fullInMessages: true,
  needs: ['face', 'class-list'],
  messages: {
    default: {
      why: 'This photo shows a face. Is it a student’s?',
      advice: 'Students are not shown on personal accounts. If you are unsure, choose another photo or hide the face.',
    },
    many: {
      why: 'This photo shows # faces. Is any of them a student’s?',
      advice: 'Students are not shown on personal accounts. If you are unsure, choose another photo or hide the faces.',
    },
    consent: {
      why: 'This photo shows people.',
      advice: 'Check first that there is photo consent for every student in it.',
    },
    list: {
      why: 'This picture shows a list of names, like a class list or a register.',
      advice: 'Leave it out. Lists of students stay in the school’s own systems.',
    },
  },
  examples: { raises: [], passes: [{ text: 'School photo day tomorrow, wish me luck' }] },
  check({ account, sightings }) {
    const lists = sightings
      .filter(({ kind }) => kind === 'class-list')
      .map(({ where, confidence }): Concern => ({ where, confidence, message: 'list' }));
    const pictures = Map.groupBy(
      sightings.filter((sighting) => sighting.kind === 'face'),
      ({ where }) => (where && isImagePlace(where) ? where.image : undefined),
    );
    const shown = [...pictures.values()].flatMap((faces) =>
      account === 'official' ? reminder(faces) : question(faces),
    );
    return [...lists, ...shown];
  },
};

function question(faces: readonly Sighting[]): Concern[] {
  return faces.map(({ where, confidence }) => ({
    where,
    confidence,
    ...(faces.length > 1 ? { message: 'many', count: faces.length } : {}),
  }));
}

/** Once for each photo, as a whole. */
function reminder([first]: readonly Sighting[]): Concern[] {
  if (!first?.where || !isImagePlace(first.where)) return [];
  const where: ImagePlace = { image: first.where.image, x: 0, y: 0, w: 1, h: 1 };
  return [{ where, confidence: first.confidence, message: 'consent', atMost: 'notice' }];
}
