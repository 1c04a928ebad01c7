import { z } from 'zod';
import { group, list, says, text } from './fields.ts';

const whole = (least: number, most: number, byDefault: number) => {
  const words = `must be a whole number from ${least} to ${most}`;
  return z.int(says(words)).min(least, words).max(most, words).prefault(byDefault);
};
const yesNo = (byDefault: boolean) => z.boolean(says('must be true or false')).prefault(byDefault);
const MINUTES = 'must be minutes as whole numbers from 1 to 600';

/** The log of working time spent on the networks: whether it is kept, for how long, and when it speaks up. */
export const usage = group({
  log: yesNo(false).describe(
    'Keep the log. Counts only in settings that the browser manages; on other computers the person decides.',
  ),
  retentionDays: whole(1, 2_000, 130).describe('After how many days a record is removed.'),
  mayDelete: yesNo(true).describe('Whether people may delete what is recorded about them.'),
  weeklyOfficialMinutes: whole(0, 2_400, 0).describe('Minutes a week for official use; 0 for no budget.'),
  idleSeconds: whole(15, 600, 60).describe('Without a touch for so many seconds a person counts as away.'),
  mediaCounts: yesNo(true).describe('Sound playing in the page counts as being there.'),
  remindFirst: yesNo(true).describe('A quiet note at the first personal visit of a working day.'),
  remindAtMinutes: list(z.int(says(MINUTES)).min(1, MINUTES).max(600, MINUTES))
    .transform((minutes) => [...new Set(minutes)].sort((a, b) => a - b))
    .prefault([15, 30, 60])
    .describe('A quiet note after so many minutes of personal use in a day. [] for none.'),
  sharedComputer: yesNo(false).describe('Several people use one browser profile: the log lasts for one session only.'),
  hideBelowMinutes: whole(0, 60, 0).describe('In a report by day, totals below so many minutes are not shown exactly.'),
  specialCategoryBasis: text
    .exactOptional()
    .describe(
      'Findings about political opinion or religious belief are recorded as "other". With a lawful basis written here, by name.',
    ),
});
