const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const DAY = 86_400_000;

/** "Tuesday" within the last week, "3 November" before; "today" where it is. Both ISO dates. */
function sinceDay(date: string, today: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const ago = Math.round((Date.parse(`${today}T00:00:00Z`) - day.getTime()) / DAY);
  if (ago <= 0) return 'today';
  if (ago < 7) return DAYS[day.getUTCDay()] ?? date;
  return `${day.getUTCDate()} ${MONTHS[day.getUTCMonth()]}`;
}

/** What is said of how well the networks' pages are understood. */
export const healthMessages = {
  heading: 'How well each network is seen',
  lead: 'Networks change their pages. These numbers stay on this computer and count from this version on.',
  none: 'Nothing has been posted with this version yet.',
  fine: 'Seen as expected.',
  /** For the person: nothing is wrong with their posts. */
  moved: (what: 'box' | 'button', network: string, since: string, today: string) =>
    `Second Look can’t see the ${network} ${what === 'box' ? 'post box' : 'Post button'} since ${sinceDay(since, today)}. Posts are still checked as they leave.`,
  repair: 'IT can repair this with “siteOverrides” in the settings, without waiting for a new version.',
  counts: {
    composer: 'post boxes seen',
    press: 'posts seen at the button or key',
    network: 'posts seen only as they left',
    'no-box': 'posts seen only as they left, with no post box in sight',
    disagree: 'posts where the page was not clear about the account',
    wall: 'posts seen only by the browser',
  },
} as const;
