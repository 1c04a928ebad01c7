import { z } from 'zod';
import { group, says } from './fields.ts';

const yesNo = z.boolean(says('must be true or false'));

/** What each person may decide for themselves, beside the settings. */
export const people = group({
  dismiss: yesNo
    .prefault(true)
    .describe('People may say that a name or word is not about school. What is at "block" cannot be dismissed.'),
  pause: yesNo
    .prefault(true)
    .describe('People may pause the checks for 10 minutes. It is shown, and posts are counted.'),
  switchSites: yesNo
    .exactOptional()
    .describe('People may switch the checks off on a network. Left out: only where no browser policy is set.'),
  welcome: yesNo.prefault(true).describe('The welcome page opens by itself at the first start.'),
});
