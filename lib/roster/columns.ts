/** What a column of a school system's export holds. */
export type ColumnRole =
  | 'forename'
  | 'legalForename'
  | 'surname'
  | 'legalSurname'
  | 'full'
  | 'nickname'
  | 'class'
  | 'title'
  | 'role'
  | 'left'
  | 'x'
  | 'facebook'
  | 'instagram'
  | 'studentOnly'
  | 'staffOnly';

/**
 * Headings by what they hold, letters and digits only, as SIMS, Arbor and Bromcom (and people) write them. In each list the
 * earlier one is taken where a file has both; "Forename" beside "Preferred Forename" is the legal one.
 */
const HEADINGS: Readonly<Record<ColumnRole, string>> = {
  forename:
    'preferredforename preferredfirstname chosenforename chosenfirstname forename forenames firstname firstnames givenname givennames',
  legalForename: 'legalforename legalfirstname legalforenames legalgivenname forename forenames firstname givenname',
  surname: 'preferredsurname preferredlastname chosensurname chosenlastname surname lastname familyname secondname',
  legalSurname: 'legalsurname legallastname legalfamilyname surname lastname familyname',
  full: 'fullname preferredfullname displayname name studentname pupilname learnername staffname employeename studentfullname pupilfullname student pupil learner teacher employee staffmember preferredname legalname legalfullname',
  nickname: 'knownas nickname nicknames alias shortname',
  class:
    'reg reggroup registrationgroup registrationform registration regform form formgroup class classname tutorgroup tutorform currentregistrationform',
  title: 'title salutation honorific',
  role: 'role jobtitle job post position staffrole mainrole',
  left: 'leavingdate dateofleaving leaverdate dateleft leavedate left dol enddate',
  x: 'x xhandle twitter twitterhandle',
  facebook: 'facebook facebookname',
  instagram: 'instagram instagramhandle insta',
  studentOnly:
    'upn uln admissionnumber adno admno admission yeargroup year ncyear nationalcurriculumyear curriculumyear yeartaughtin sen senstatus eal pupilpremium',
  staffOnly: 'staffcode staffid employeeid payrollnumber contracttype ninumber',
};
const ROLES = Object.keys(HEADINGS) as ColumnRole[];

const plain = (heading: string) => heading.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Where each kind of column stands in a heading row; the best heading of each kind. */
export function readColumns(headings: readonly string[]): ReadonlyMap<ColumnRole, number> {
  const written = headings.map(plain);
  const found = new Map<ColumnRole, number>();
  for (const role of ROLES) {
    const at = HEADINGS[role]
      .split(' ')
      .map((heading) => written.indexOf(heading))
      .find((index) => index >= 0 && ![...found.values()].includes(index));
    if (at !== undefined) found.set(role, at);
  }
  return found;
}

/** Whether names can be told from these columns. */
export const hasNames = (columns: ReadonlyMap<ColumnRole, number>) =>
  columns.has('full') ||
  ((columns.has('forename') || columns.has('legalForename')) &&
    (columns.has('surname') || columns.has('legalSurname')));
