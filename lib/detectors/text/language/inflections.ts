/** Verbs whose past is not made with -ed: the stem, then its past forms. */
const IRREGULAR = new Map(
  (
    'get got,tell told,say said,give gave given,send sent,bring brought,take took taken,make made,think thought,come came,go went gone,see saw seen,know knew known,write wrote written,' +
    'teach taught,have has had,do did done,leave left,lose lost,meet met,speak spoke spoken,swear swore sworn,throw threw thrown,hit hit,cut cut,put put,let let,run ran,ring rang rung,sing sang sung,' +
    'feel felt,find found,keep kept,buy bought,break broke broken,drive drove driven,fall fell fallen,read read,bite bit bitten,draw drew drawn,wear wore worn,spend spent,pay paid,hear heard,' +
    'catch caught,hold held,sit sat,stand stood,eat ate eaten,win won,fight fought,forget forgot forgotten,choose chose chosen,hide hid hidden,steal stole stolen,sleep slept,wake woke,begin began,' +
    'build built,blow blew blown,grow grew grown,show showed shown,lend lent,sell sold,set set,shut shut,quit quit,mean meant,sneak snuck,stick stuck,lead led'
  )
    .split(',')
    .map((verb): [string, string[]] => [verb.split(' ')[0] ?? '', verb.split(' ').slice(1)]),
);

/** A verb or noun with its endings: `email` → email, emails, emailed, emailing; `tell` → tell, tells, telling, told. */
export function inflections(stem: string): string[] {
  const y = /[^aeiou]y$/.test(stem) ? stem.slice(0, -1) : undefined;
  const plural = y ? `${y}ies` : /(?:s|x|z|ch|sh)$/.test(stem) ? `${stem}es` : `${stem}s`;
  const e = stem.endsWith('e') && !/(?:ee|ye)$/.test(stem) ? stem.slice(0, -1) : undefined;
  const doubled = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(stem) ? `${stem}${stem.at(-1)}` : undefined;
  const base = doubled ?? e ?? stem;
  const past = IRREGULAR.get(stem) ?? [y ? `${y}ied` : `${base}ed`];
  return [stem, plural, `${base}ing`, ...past];
}
