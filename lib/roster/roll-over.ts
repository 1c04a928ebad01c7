/** Schools change classes in September: a list made from August on is for the coming year. */
const FIRST_MONTH_OF_THE_YEAR = 8;

/**
 * Until when a list of names made on `today` is good: the end of the September in which the next school year's list is due.
 * @param today ISO date
 */
export function rosterExpiry(today: string): string {
  const year = Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) >= FIRST_MONTH_OF_THE_YEAR ? 1 : 0);
  return `${year}-09-30`;
}

/**
 * The day before which leavers are left out: those of the school year that has just ended are still students of last year.
 * @param today ISO date
 */
export function startOfLastYear(today: string): string {
  const year = Number(today.slice(0, 4)) - (Number(today.slice(5, 7)) >= FIRST_MONTH_OF_THE_YEAR ? 0 : 1);
  return `${year - 1}-09-01`;
}
