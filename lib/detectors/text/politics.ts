import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { closeTogether } from './language/close-together.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { isCapital } from './language/tests.ts';
import { widest } from './language/widest.ts';

/** Asks for votes, money or hands for a party. */
const CAMPAIGN = 'campaigning';
/** Takes a side on parties, politicians or government. */
const OPINION = 'political-opinion';

/** A party, and what is done to win: a campaign when they stand close together. */
const PARTY = 'party';
const DRIVE = 'drive';
/** Those in power, and a stance on them: an opinion when close together. */
const POWER = 'power';
const STANCE = 'stance';
const CLOSE = 14;

const PATTERNS = {
  [PARTY]: ['[ <party> ] !(club|day|match|fc|exchange|ward|force|ation|around|room)'],
  [DRIVE]: [
    '[ (ballot (paper|papers|box)|(that|your|the) ballot|polling (day|station|card|cards)|postal (vote|votes|ballot)|every (door|vote) counts|(on a)? knife edge|(only)? a whisker|stall (outside|in|on|at)|street stall|join us (on|this|saturday|sunday|tonight|tomorrow)|lifts (to|from)|(drag|ring|bring|get) your (neighbours|cousins|mates|family|mum|flatmate|nan|friends)|get out the vote|gotv|rosette|window poster|posters|poster in (your|the|my)|leaflet|leaflets|leafleting|canvass|canvassing|door knocking|doorknocking|on the doors|candidate|hustings|(lend|give|need|want|get) (me|us|her|him|them) your vote|your vote|two votes|manifesto|door to door|campaign (page|trail|team|hq|launch)|a cross (on|by|next to|beside|in)|cross on (that|the|your)|vote (on )?(thursday|thurs)|(thursday|may|june|july) (we|and) (vote|win|count)|swing seat|marginal|win (this|the|our) (seat|ward|council|county)|deliver (for|some)|volunteers (needed|wanted)|chip in|donate) ]',
  ],
  [POWER]: [
    '[ (department for education|home office|sir keir|dfe|government|govt|ministers|minister|whitehall|westminster|number ten|downing street|treasury|chancellor|prime minister|pm|mps|politicians|politician|education secretary|secretary of state|home secretary|the council|county hall|local authority|<politician>|those in power|powers that be|the party|ofsted) ] !(house|grant|tax day|meeting minutes)',
  ],
  [STANCE]: [
    '[ ((deserve|deserves) better|let us hope|here is hoping|hope (the|this) ~2 (government|chancellor|minister)|long overdue|overdue|(put|puts|putting) children (first|last)|shame on|well said|good on|well done|another u turn|no thanks to|thanks for nothing|thank goodness for|more sense|a lot more sense|more use|would rather|rather (give|spend|fund|pay)|tax (breaks|cuts)|(to|for|and) (its|their|his|her) (mates|cronies|donors|friends)|fund (our|the)? (schools|education|nhs|hospitals) (properly|fairly)?|properly fund|(years|decade|decades) of (cuts|austerity|neglect|underfunding)|austerity|enough is enough|must do better|do better|could do better|u turn|u turns|broken promises|broke their|promised us|empty promises|finally (listening|listened|doing|seen sense)|not before time|about time|long overdue|applaud|we welcome|disappointed|dismayed|appalled|angry|furious|disgraceful|disgrace|shame|shameful|shambles|useless|clueless|out of touch|does not (care|understand|listen)|do not (care|understand|listen|get it)|hates|hate|hypocrisy|hypocrites|lies|lied|lying|liars|corrupt|crooks|joke|resign|step down|vote (them|him|her|this) out|get (them|him|her) out|betrayed|let (us|children|schools|teachers) down|failed (our|us|children|schools|teachers)|failing (our|us|children|schools|teachers)|killing (our|schools|the)|destroying|starved|starving|scandal|insult|insulting|worst|best (pm|government)|incompetent|incompetence|hang (their|your|his|her) head|two faced|i despair|god help us|here we go again|backs (our|the) (bid|campaign)) ]',
  ],
  [CAMPAIGN]: [
    '(vote|voting|voted|votes|back|backing|elect) (for)? (the)? (local|your)? <party>',
    'vote (for)? (<name> <name>|<name>) (on|this|for) (thursday|may|june|july|december|council|mayor|mp)',
    '[ (standing|running|elected|re elected|candidate|selected) (as|for|to) (a|an|the|your)* (county|parish|local|town|city|borough|district)? (council|councillor|parliament|election|mp|mayor|assembly|senedd|holyrood) ] ~12 (vote|support|campaign|share|back|please|elect|me)',
    '[ vote (for)? me ] !(off|out)',
    '[ (canvassing|canvass|leafleting|leafletting|door knocking|doorknocking|door stepping|campaigning|campaign trail|phone banking|phonebanking|tellering|stumping|knocking on doors|on the doorstep|doing the doors|on the doors|out on the doors|deliver leaflets|delivering leaflets|delivered leaflets|pounding the pavements) ] ~8 (<party>|candidate|party|<name> <name>|election|labourdoorstep|vote|votes)',
    '[ (deliver|delivering|stuffing|dropping|posting|handing out) (leaflets|flyers|leaflet|election addresses) ] ~4 <party>',
    '(lend|give|lending|giving) ~2 (vote|votes) ~2 <party>',
    'vote (them|these|this lot|this government) out',
    '[ (phonebank|phone bank|phonebanking|phone banking|canvass|leafleting|door knocking|leaflets|tellers) ] ~10 (for (<party>|us|the party)|vote|ward|over the line|the count|rosette|who is (joining|in)|no experience|registered)',
    '[ (your|a) cross (next to|beside|by) (his|her|their|my|our) (name)? ]',
    '[ vote for (us|them|her|him|me|our) ] ~12 (manifesto|ballot|polling|rosette|ward|registered|party|council|councillor|potholes)',
    '(manifesto|ballot paper|rosette|polling station|registered) ~12 [ vote (for)? (us|them|her|him|me|our|number|no) ]',
    '[ (urge|urging|encourage) ~6 (support|vote|votes|ballot|back) ] ~4 <party>',
    '[ chip in ] ~6 (campaign|candidate|party|leaflets)',
    '[ (standing|running) as (the|an|a)? (independent|candidate) ]',
    '[ (join the party|foot soldiers) ] ~10 (membership|vote|election|canvass|before|ward)',
    '(your|the|our) <party> candidate',
    '[ <party> ] ~4 (stall|leaflets|campaign|campaigning|canvass|canvassing|rally|volunteer|volunteers|doorstep|doors|candidate|activists|supporters|hustings)',
    '(doorknocking|door knocking|canvassing|leafleting|campaigning|volunteering|helping|helping out|tellering|stuffing envelopes|fundraising) ~4 [ <party> ]',
    '^ [ (get|keep|kick|boot) <party> (in|out) ]',
    '(two|both|your|one|all your|my|their|every) votes? (for)? (to)? (the)? <party>',
    '[ (out|morning|day|evening|afternoon) (with|for) (the)? (local)? <party> ] ~3 (team|today|in|canvass|this)',
    '[ (join|joined|joining|donate to|donating to|standing for|stand for|volunteer for|volunteering for|member of|supporting|support) (the)? (local)? <party> ] !(club|day|match|fc|exchange|ward)',
    '<party> (need|needs|want|wants) ~2 (volunteers|your vote|votes|you|members|help)',
    '[ (get|send|sent|cast) ~2 (your|those) ~1 (postal vote|postal votes|ballot|ballots) ~2 ] ~8 (<party>|turn|them out|in|party|thursday)',
    '[ (get|kick|vote|keep) (them|the <party>|<party>|this lot|this government|these <party>|the lot of them) out ] ~5 (thursday|may|june|july|vote|ballot|election|here|of)?',
    '<party> (leaflets|leaflet|poster|posters|placard|rally|conference|membership|candidate|gain|hold|all the way)',
    '(winninghere|votelabour|votetory|voteconservative|votereform|votelibdem|votegreen|votesnp|labourdoorstep|votelibdems|toriesout|getreformed)',
    '[ (i am|proud to be|delighted to be|standing as|selected as) ~3 (candidate|your candidate) ] ~5 (<party>|council|ward|election|mp)',
  ],
  [OPINION]: [
    '(tories|tory|torys|labour party|conservatives|conservative party|reform uk|lib dems|lib dem|libdems|liberal democrats|green party|ukip|snp|plaid cymru|plaid|dup|sinn fein|sdlp|bnp|edl|britain first|momentum|marxist|marxists|communists|fascists|far right|hard left|lefties|leftie|woke|gammon|gammons)',
    '<politician>',
    "(labour|conservative|conservatives|green|reform|lib dem) ('s|party|government|candidate|council|councillor|mp|mps|plan|policy|manifesto|lead|win|victory|majority|landslide)",
    '[ (teachers|nurses|schools|staff|support staff|tas|doctors|public sector) (deserve|need|demand|want) ~3 (pay|funding|money|rise|respect) ] ~6 (westminster|government|ministers|minister|chancellor|now|sort|tories|strike|treasury)',
    '[ (the|this|our) new (pm|prime minister|government|chancellor|education secretary) ] (talks|speaks|is|has|makes|might|will|at least)',
    '[ (private|grammar|faith) schools (should|must|need to|ought) ]',
    '[ use your vote ] ~3 (to|against|for)',
    '[ (strikes|the strike|strike action) ] ~4 (needed|necessary|happening|over) if (ministers|government|they)',
    '(say no to|no to|stop|against) (academies|academisation|the academy|cuts|privatisation|the merger|the closure|ulez|hs2|brexit|the tories)',
    '(the)? election result',
    '(delighted|gutted|happy|sad|pleased|thrilled|disappointed|proud|relieved|devastated|chuffed|shame|ashamed|support|back) ~4 [ (<party>|the strikes|the strike|council|government|the union|our union) ]',
    '(back|support|join|with|solidarity with) (the)? (teachers|nurses|doctors|rail|tube|postal|our)? (strike|strikes|strikers|picket|junior doctors|nurses strike)',
    '<party> (won|win|wins|lost|lose|loses|in power|landslide|gain)',
    '[ (government|ministers|council|mps|westminster|politicians) ] (is|are|has|have) ~1 (failing|failed|betraying|ignoring|destroying|lying|killing|cutting|useless|corrupt|ruining)',
    '[ (ofsted|sats|dfe|league tables|academies|grammar schools|private schools|faith schools|the lea) ] ~6 (not fit for purpose|abolish|abolished|scrap|scrapped|should go|must go|broken|cruel|failing|destroyed|toxic)',
    '(our|the|your|local)* (mp|mps|councillors|council) (voted|voting|votes|vote) (for|against|to)',
    '[ (strike action|industrial action|council tax|two child cap|school budgets|school funding|this government|the government|austerity|inheritance tax|winter fuel) ] ~10 (<bad>|up|down|understands|only|rise|slashed|again|yet|now|support|wrong|fair|never)',
    '(support|back|backing|only|pleased|disappointed|delighted|gutted) ~8 [ (strike action|industrial action|this government|the government|two child cap) ]',
    '(brexit|brexiteers|remainers|remoaners|rejoin|indyref|scottish independence|culture war|culture wars)',
    '(teachers|nurses|schools|school staff|support staff|tas|staff|children|our children|doctors) (all|really|truly)? (deserve|deserves|need|needs) (a|an|fair|better|proper|more|decent|real)* (pay|pay rise|rise|funding|wage|wages|deal|salary|salaries)',
    '(vat on (private|school)|private school (fees|tax)|refugees (are)? welcome|migrants (are)? welcome|two child (cap|limit)|benefit cap|bedroom tax|net zero|trans rights|smacking ban|abolish (ofsted|private|the)|scrap (ofsted|sats|tuition|the)|renationalise|nationalise|free school meals for all|wealth tax|inheritance tax|triple lock)',
    '[ (fourteen|14|ten|twelve|13|thirteen|years|decades) (years)? of (tory|labour|conservative)? (cuts|austerity|neglect|misrule) ]',
    '[ (whoever (wins|gets in)|whichever party|fund our schools|fund schools properly|proper funding for schools|school funding crisis|funding crisis|save our (school|library|nhs)) ]',
    '[ (this|the|our|your|any|a|another|tory|labour|conservative|uk|whole) <size>* (government|govt|cabinet|budget|chancellor|prime minister|pm|education secretary|minister|ministers|westminster|parliament|council|councillors|mps|mp|spending review|white paper) ] ~6 (<bad>|<good>)',
    '(<bad>|<good>) ~6 [ (government|govt|prime minister|chancellor|education secretary|minister|ministers|westminster|budget|council) ]',
    '[ (government|ministers|minister|chancellor|council|westminster|mps|secretary of state|dfe|department for education|ofsted) ] (must|should|needs to|need to|has failed|have failed|does not care|do not care|could not care|never|keeps|keep|is killing|are killing|has (destroyed|betrayed|abandoned|cut|let)|have (destroyed|betrayed|abandoned|cut|let)|is (failing|lying|out of touch)|are (failing|lying|out of touch)|ought to|want to destroy)',
    '(sign|signed|share) (the|this|our) petition',
    '(write to|email|contact|lobby|tell) (your|our) (mp|mps|councillor|councillors)',
    "(stop|end|oppose|fight|against|no to|no more|reverse) (the)? (council 's|government 's|tory|labour)? (cuts|austerity|privatisation|academisation|strike bill)",
    '(stand|standing|solidarity) (with|alongside) ~2 (strikers|striking|unions|neu|nasuwt|picket|teachers on strike|palestine|israel|ukraine|gaza)',
    '(general strike|picket line|on strike|striking colleagues|fair pay now|pay up|save our schools|right to strike|free palestine|stop the boats|stop the genocide|black lives matter|all lives matter|just stop oil|extinction rebellion|open borders|close the borders|tax the rich|eat the rich|not my king|abolish the monarchy)',
    '[ (cllr|councillor) <name> ] ~10 (support|campaign|campaigning|vote|election|polls|ballot|backing|back|elected|team)',
    '(vote|voting) (for)? (the)? (local)? <party>',
    '[ (election|general election|by election|byelection|ge|ge2024|ge2025|local elections) ] ~8 (vote|win|wins|won|lose|lost|disaster|hope|hoping|result|gutted|delighted|thursday|party|support|backing)',
  ],
} as const;

const VOCABULARY = {
  ...LISTS,
  party:
    'labour|labor|tory|tories|conservative|conservatives|lib dem|lib dems|libdem|libdems|liberal democrat|liberal democrats|reform|reform uk|green|greens|green party|the greens|snp|plaid|plaid cymru|ukip|bnp|dup|sinn fein|sdlp|alba|workers party|your party|independents|labour party|conservative party|tusc|britain first|advance uk',
  politician:
    "starmer|sunak|farage|badenoch|corbyn|truss|braverman|rayner|phillipson|streeting|tice|swinney|sturgeon|salmond|johnson 's government|boris|boris johnson|theresa may|david cameron|osborne|gove|gavin williamson|gillian keegan|rees mogg|ed davey|galloway|abbott mp|tommy robinson|trump|biden|putin|netanyahu|keir|wes streeting|rachel reeves|reeves|jenrick|cleverly|kemi|polanski|zarah sultana|macron|nick gibb|dominic cummings|nicola sturgeon|maga",
  bad: 'shameful|shame|disgrace|disgraceful|betrayal|betrayed|failed|failing|failure|failures|lies|liars|lying|corrupt|useless|clueless|pathetic|appalling|awful|terrible|joke|scandal|scandalous|cruel|broken|incompetent|wrong|damaging|destroying|ruining|kick in the teeth|slap in the face|out of touch|hate|heartless|cuts|cut|cutting|underfunded|underfunding|hang their heads|sold out|not listening|ignored|ignoring|ignores|abandoned|neglect|insult|insulting|crisis|disaster|resign|worst|contempt|hypocrites|hypocrisy|outrageous|inexcusable|shambles|attack',
  good: 'brilliant|right|deserves|support|best|hero|heroes|vote|proud|finally|fantastic|thank',
};

/** Party politics and opinions on government. Visits, lessons and elections of the school council are neither. */
export const politics: TextDetector = {
  id: 'politics',
  sees: [CAMPAIGN, OPINION],
  prepare() {
    const find = findPhrases(PATTERNS, { lists: VOCABULARY, tests: { name: isCapital } });
    return (input) => {
      const reading = readingOf(input);
      const { tokens } = reading;
      const all = find(reading);
      const of = (kind: string) => all.filter(({ label }) => label === kind);
      const matches = [
        ...of(CAMPAIGN),
        ...of(OPINION),
        ...closeTogether(of(PARTY), of(DRIVE), tokens, { words: CLOSE, label: CAMPAIGN }),
        ...closeTogether(of(POWER), of(STANCE), tokens, { words: CLOSE, label: OPINION }),
      ].filter(
        ({ from, to }) => !isSchoolBusiness(tokens.slice(Math.max(0, from - 12), to + 12).map(({ form }) => form)),
      );
      return widest(matches).map(
        ({ label, markFrom, markTo }): Sighting => ({
          kind: label,
          where: placeOf(tokens, markFrom, markTo),
          confidence: 0.8,
        }),
      );
    };
  },
};

/** "the school council election", "Year 9 asked our MP about the green belt". */
function isSchoolBusiness(forms: readonly string[]): boolean {
  const text = forms.join(' ');
  return (
    /\b(?:school council|student council|house captain|head (?:boy|girl|student)|tesco|token|eco council|mock election)\b/.test(
      text,
    ) ||
    (/\b(?:year \d|pupils|students|assembly|visit|visited|welcome|welcomed|questions|learned|learnt|learning|lesson)\b/.test(
      text,
    ) &&
      !/\b(?:disgrac\w+|shame\w*|betray\w+|vote|cuts|fail\w+|lie[sd]?|strike|support|wrong|deserve|sense|thanks|rather|lies?|years of)\b/.test(
        text,
      ))
  );
}
