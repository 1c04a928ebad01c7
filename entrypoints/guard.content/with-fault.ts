import type { TextDetector } from '../../lib/model/detector.ts';

/** Words that make a detector fail, in the build for tests only. */
const FAULT = '[detector fault]';

/** The same detector, failing on a text that asks for it: so that tests can see what a failure of ours does to a post. */
export function withFault(detector: TextDetector): TextDetector {
  return {
    ...detector,
    prepare(policy) {
      const look = detector.prepare(policy);
      return (words) => {
        if (words.text.includes(FAULT)) throw new Error('A fault that was asked for.');
        return look(words);
      };
    },
  };
}
