import type { TextDetector } from '../../model/detector.ts';
import type { Sighting } from '../../model/sighting.ts';
import { closeTogether } from './language/close-together.ts';
import { LISTS } from './language/lists.ts';
import { findPhrases } from './language/phrases.ts';
import { placeOf, readingOf } from './language/reading.ts';
import { isCapital } from './language/tests.ts';
import type { Token } from './language/tokens.ts';
import { widest } from './language/widest.ts';

const KIND = 'promotion';

const PATTERNS = {
  /** Says by itself that a business or paid service is on offer. */
  plain: [
    '(use|with|enter|quote|using) (the|my)? (discount|promo|referral|affiliate)? (code|link)',
    '(discount|promo|voucher|referral|affiliate) (code|link|codes)',
    '(shop|order|buy|book|purchase|sign up|join|register) (now|today|here|through|via|with|using|yours)* (my|the)? (link|website|page|shop|store|insta)',
    '[ link in (my )? bio ] ~8 (order|shop|buy|discount|book|join|powder|products|dm)',
    '(join|grow|building|recruiting for|looking for people for) my (team|downline|business)',
    '(my|our) (handmade|new|small|own|little|online|etsy)* (etsy|depop|shopify|store|shop|boutique|small business|side hustle|business|salon|bakery|cake business|candles|jewellery|earrings|prints|collection|range|products|services|course|courses|ebook|album|website) !(manager|studies|teacher|class|lead) ~4 (is|are|live|open|launch|launches|launching|now|has|back|stock|sale|available|order|orders|just)',
    '(taking|accepting|open for|now taking|still taking) (on)? ~2 (orders|bookings|commissions|clients|new clients|students|pupils|tutees|tuition|enquiries|preorders|pre orders)',
    '(i am|i am|now|we are|still|also|currently)? (offering|taking on|providing|running|doing|teaching|available for|got) ~4 (tuition|tutoring|tutor sessions|tutoring sessions|private lessons|piano lessons|guitar lessons|music lessons|singing lessons|driving lessons|swimming lessons|one to one|1 1|1 2 1|one to ones|coaching sessions|sats prep|exam prep|booster sessions|small groups|classes for|workshops|photoshoots|portraits|lashes|nails|facials|massages|haircuts|dog walking|babysitting|childminding|cleaning|gardening|gutter clearing|removals|decorating)',
    '[ (gcse|sats|11 plus|eleven plus|11|maths|english|science|phonics|a level|private|primary|ks2|exam|french|spanish|entrance exam) (maths|english|science|level|exam)? (tuition|tutoring|tutor|tutors|tutorials) ] ~8 (from|available|offered|spaces|slots|places|per|hour|discount|dm|message|book|rates|sept|september|taking|call|contact|your|an|<price>)',
    '(offering|taking on|available for|spaces for|slots for|places for|doing|providing|run|running) ~3 [ (tuition|tutoring|private lessons|lessons) ]',
    '[ (slots|spaces|places|appointments|spots) (left|available|free|remaining|open|going) ] ~8 (book|dm|message|lessons|tuition|tutoring|lashes|nails|hair|per|session|price|<price>)',
    '[ (two|three|four|five|six|one|<grade>|a few|few|some|couple of) (slots|spaces|places|appointments|spots) (left|available|free)? (for|on) ] ~4 (lessons|tuition|tutoring|lashes|nails|hair|massage|clients|sessions|monday|tuesday|wednesday|thursday|friday|saturday)',
    '[ (dm|message|msg|inbox|pm|text|call|contact|email|comment) (me|us|here)? (for|to) (rates|prices|price|price list|pricing|bookings|book|order|a quote|quote|quotes|orders|info and prices|enquiries|availability|reserve|secure) ] !(a table|your place at)',
    '(place|get|send|put) (your|those|ur|any)? (orders|order) (in|with me|now|before|by|today)',
    'my (tropic|avon|body shop|scentsy|arbonne|herbalife|younique|forever living|usborne|juice plus|utility warehouse|oriflame|nu skin|isagenix|slimming world|thermomix|pampered chef|jamberry|ann summers|neals yard|stella and dot|doterra|mlm) ~2 (party|shop|link|page|order|range|business|store|launch|night)',
    '(now booking|book now|book yours|book today|booking now|limited stock|while stocks last|special offer|introductory offer|half price|buy one get one|bogof|free delivery|price list|from only|prices from|prices start|first (session|lesson) free|new clients|loyalty card|gift vouchers available)',
    '(candle|jewellery|pamper|tropic|avon|body shop|usborne|tupperware|ann summers|cosmetics|makeup) party',
    '(tell (them|him|her) (we|i) sent you|(just)? mention (this post|us|my name))',
    '[ i (do|clean|fix|paint|fit|mow|bake|make|cut|tile|plaster|valet|walk|iron|alter|sew) ~10 ] (cash|mates rates|reasonable|cheap|weekends|evenings|you know where) ~4',
    '(independent|team) (consultant|distributor|stylist|ambassador|beautician) ~4 (for|with)? ~2',
    '(join|add you to|joining) my (vip|facebook|customer|whatsapp|sales) (group|page|team|club)',
    '(selling|sell|bundle of|download|buy) (all)? my (planning|resources|lesson|lessons|schemes|powerpoints|worksheets)',
    '(anyone|anybody|who|does anyone) (need|needs|want|wants|looking for|after) (a|an|some|their)* (bookkeeper|cleaner|gardener|plumber|babysitter|dog walker|tutor|tutoring|dj|photographer|handyman|decorator|builder|childminder|sitter|mechanic|hairdresser|beautician|personal trainer|seamstress|accountant|proofreader|nails doing|hair doing|fence|odd jobs doing) ~10 (reasonable|rates|evenings|weekends|dm|message|insured|available|cheap|give me|inbox|qualified|local|hour|free)',
    '(go and|go|please)? (see|visit|support|follow|check) them (out)? (for|and|today|this|if|,)? ~2 (say|tell|discount|order)?  !(in|at the (hospital|match))',
    'the best ~4 in <capital>',
    '[ (shift|flog|sell|selling|shifting|flogging) (a few|some|the last|more|these|my)* ~2 (prints|candles|cards|cakes|bakes|mugs|hoodies|designs|pieces|earrings|bracelets|wreaths|bouquets|hampers) ]',
    '[ (petition|campaign) ~6 (is mine|i (started|wrote|set up|launched|run|am running)) ]',
    '[ (sign|share|back) (my|the|our) (petition|campaign|crowdfunder|fundraiser page) ]',
    '[ (online|fitness|life|dating|business|mindset|sports) coach ] ~6 (dm|plans|slots|book|sessions|link)',
    '[ (can not|could not|can highly|would highly|highly) recommend ~4 (highly )?(enough|company|firm|team|services|service|ltd|solutions) ]',
    '[ (ask for|quote|mention) <capital> ~2 (and|for|when|to)? ~1 <percent> ]',
    '[ (brought to you by|sponsored by|in partnership with|powered by) <capital> ] ~14 (call|visit|book|valuation|choice|quote|free|discount|order|shop)',
    '[ (call|ring|visit) (us|them|today|now)? (for (a|your) free ~2 (valuation|quote|consultation|survey|taster)) ]',
    '[ (best|nicest|tastiest|cheapest|greatest) (pizza|curry|coffee|burgers|burger|kebab|chippy|fish and chips|cakes|haircut|nails|gym|garage|builder|takeaway|sunday lunch|roast|breakfast|cocktails|ice cream) (in town|around|in the area|for miles|locally|going) ]',
    '[ (only|best) place to (buy|get|go for) ~6 ] (is|in|at|,)',
    '[ (dm|message|msg|inbox|pm|text|call|contact|email|comment) (me|us|here)? (for|to) (plans|a plan|meal plans|programmes|slots|a slot|the menu|menu|samples|a catalogue|the link|rates|prices|price|price list|pricing|bookings|book|order|a quote|quote|quotes|orders|info and prices|enquiries|availability|reserve|secure) ] !(a table|your place at)',
    '[ (call|ring|message|contact|phone|try) <capital> (on|at|for|,) ] ~6 <percent>',
    '(order|book|get|claim|reserve|grab) (yours|your ~1|one) (today|now|here|before|while)',
    '(first (week|session|month|class|lesson)|second item|new clients|new customers|all week|this week only|weekend only) ~2 (half price|free|off|discount)',
    'win (a|an) ~3 when you (book|buy|spend|order|shop)',
    '[ (new stock|restock|restocked|back in stock|new in|new arrivals|latest collection|launch day|flash sale|closing down sale|pre order) ] ~6 (shop|store|link|website|dm|etsy|order|now|today|bio)',
    '[ i (do|make|bake|design|sell|create|offer) ~2 ] ~2 (message|dm|inbox|order|quote|prices)',
    '[ (personal training|pt|yoga|piano|guitar|swimming|dance|singing|driving|french|maths|coaching|boxing|pilates|art) (sessions|lessons|classes|session|lesson) ] ~2 <price>',
    '[ half price ] ~3 (facials|nails|lashes|massage|massages|hair|haircuts|treatments|sessions|lessons|classes|this week|with me)',
    '(doing|offering|taking) ~1 (half price|discounted|cheap|free) (facials|nails|lashes|massages|haircuts|treatments|sessions|lessons|taster|consultations|trials)',
    '[ (summer|easter|weekend|private|evening)? (tutoring|tuition) ] ~3 <price>',
    '[ (crowdfunding|crowdfunder|crowdfund|kickstarter|gofundme|go fund me|back me|patreon|buy me a coffee|invest in my) ] !(charity|hospice)',
    '[ (celebrant|photographer|makeup artist|mua|lash tech|nail tech|personal trainer|wedding singer|cake maker|tutor|dj|tarot reader|life coach) ] ~6 (bookings|dm|book|prices|hire|enquiries|available|weddings)',
    '(commissions|preorders|pre orders|bookings|orders) (are)? (now)? open',
    '(for hire|available for hire|available to hire|available for bookings)',
    '[ my (new|latest|first|debut|second)* (novel|book|album|single|ep|course|ebook|app|podcast|calendar) (is|are) (out|available|now|on sale|live) ] ~8 (buy|amazon|order|available|link|sale|download|spotify|now|today)',
    '(selling|sell) my (teaching|lesson|classroom)* (resources|worksheets|schemes|lesson plans|planners)',
    '(tpt|teachers pay teachers|tes shop) (store|shop|link)?',
    '[ (herbalife|juice plus|arbonne|younique|forever living|utility warehouse|body shop at home|tropic skincare) ] ~6 (changed|ask me|order|join|party|party|love|products|lost|dm)',
    'ask me how !(i know|my|i am|long|much|many)',
    '[ (book|booking) (your|ur|a) (slot|slots|place|space|spot|appointment) ] ~6 (bio|link|dm|me|with|spring|summer|now|before)',
    '[ (new|latest) drop ] ~14 (bio|postage|link|shop|each|order|limited)',
    '(i|we) (run|have|own) a <size>* (consultancy|agency|lettings|holiday let|cottage|villa|studio|salon|cleaning company|catering business) ~12 (rates|rate|book|card|quote|fees|discount|message|help)',
    '(cramming|booster|revision|tuition|11) ~6 <price> a head',
    '(link|page|website) ~4 (signed copies|copies)',
    '[ (printables|printable|packs|worksheets|resources|planners) ] ~8 <price>',
    '[ signed copies ]',
    '(how i (make|earn|made)) ~1 <price>',
    '(our|my) (villa|cottage|caravan|holiday let|apartment|lodge) ~10 (sleeps|weeks|available|a night|a week)',
    'sleeps (two|four|six|eight|ten|2|4|6|8|10) ~10 (week|night|weeks|available|mates rates)',
    'mates rates',
    '[ i get a (small)? commission ]',
    '(fees on request|discovery (call|calls)|rate card|free of charge consultation)',
    '(great|amazing|fantastic|best|brilliant|huge) (deals|offers|savings|discounts|prices) (at|on|from|with)',
    '(two|2|3|three) for (one|1|2|two|<price>)',
    '(book|sort|plan) your ~2 (hols|holiday|holidays|break|trip|wedding|party) with',
    '(try|visit|pop in to|pop into|check out|get down to|head to) (the)? (new|lovely|our friends at) ~3 (place|restaurant|cafe|shop|salon|takeaway|bakery|barbers|bistro|deli)',
    '[ <price> (each|per piece) ] ~4 (or|message|order|dm)',
    '(earn|earning|make|making) (money|extra|extra cash|extra income|a second income|residual income|passive income) ~3 (from home|from your phone|online|with me|on the side)',
  ],
  /** A price for doing something; counts beside an offer. */
  price: [
    '<price> (per|an|a|each|for) (hour|session|lesson|half hour|half|house|child|person|head|class|week|month|treatment|set|go|pop|time|day|dog|walk|the hour)',
    'from <price>',
    '<price> off',
    '<percent> off',
    '<price> (hr|ph|pp|phr)',
  ],
  offer: [
    '(book|booking|bookings|to order|message (me|us|here)|dm|call|ring|order|offering|offer|slots|spaces|lessons|tuition|sessions|discount|code|available|services|taking on|hire|now|new clients|get your|mention this)',
  ],
  /** A service or ware that people sell from home. */
  ware: [
    '(headshots|headshot days|audition coaching|gutter clearing|gutters|clearing sheds|shed clearing|odd jobs|handyman|painting and decorating|landscaping|jet washing|pressure washing|window cleaning|welsh cakes|sunday dinners|photo shoot|photo shoots|photoshoot|photoshoots|portraits|tuition|tutoring|lessons|nails|lashes|brows|facials|waxing|massage|massages|haircuts|salon|barber|builder|plumber|electrician|decorating|gardening|car wash|valeting|cleaning|ironing|dog walking|pet sitting|babysitting|childminding|cupcakes|celebration cakes|wedding cakes|brownies to order|candles|wax melts|earrings|jewellery|bunting|crochet|prints|etsy|ebay shop|my shop|tropic|avon|body shop|scentsy|usborne|ambassador|consultant|samples|catalogue|brochure|mixology|dj|disco hire|bouncy castles|balloon arch|hampers|slimming world|reiki|reflexology|tarot|counselling sessions|personal training|bootcamp|cut and colour|cut and blow dry|spray tan|spray tans|flooring|carpets|conservatories|double glazing|roofing|mortgages|insurance|web design|logo design|proofreading)',
  ],
  /** Words of trade beside it. */
  trade: [
    '(message|dm|pm|inbox|contact|call|ring|text|whatsapp) (me|us|<capital>)',
    '(free quotes|free quote|quotes|competitive rates|rates|prices|price list|bookings|booking|book|order|orders|sale|offer|special offer|available|all ages|fully qualified|dbs checked|checkout|discount|including edits|enquire|now taking|dm|pm|hire)',
    '<percent>',
    '<price>',
    '[ (cash|cash only|cash in hand|no job too small|you know where (i am|to find me)|you know the drill|by the dozen|order by|orders by|i deliver|local delivery|a box|a tray|a dozen|a batch|going spare|slots|a slot|fully booked|nearly gone|selling fast|made to order|to order|on zoom|per hour|the hour|an hour|half term slots) ]',
  ],
  /** Goods made to be sold again and again, or work done for a price, beside that price. */
  cost: ['[ <price> ]', '[ (ten|10|15|20|25|30|50) percent off ]'],
  dealing: [
    '[ (by the (dozen|tray|slice|box)|order by|orders by|orders in by|i deliver|we deliver|(free|local) delivery|collect from (mine|me|my ~1)|a (box|tray|dozen|batch|plate|portion|bunch|jar|bottle)|going spare again|(again|back) this week|every (week|friday|saturday|sunday)|the hour|an hour|per hour|an hr|a session|half term slots|(on|over|via) zoom|taking (orders|bookings)|(dm|message|inbox|msg|pm|text|ring|call) (me|us)? ~1 (to|for) ~2 (order|book|slot|slots|details|reserve|one|info)|pop me a message|comment below|limited (number|slots|spaces|places)|selling (fast|out)|few (left|slots|spaces)|nearly gone|first come|sliding scale|mates rates|deposit|deposits|per head|minimum order|made to order|commissions|bookable|(is|are) (running|offering|doing) ~4 (classes|crammers|courses|lessons|sessions|tuition|workshops|camps)|in my front room|at my house|at his home|at her home|home studio|home salon) ]',
  ],
  percentOff: [
    '(get|enjoy|save|claim|grab)? <percent> (off|discount)',
    '<price> off ~3 (a|your|an|for|all|service|first)',
  ],
} as const;

/** One's own old things, charity, and what schools sell for themselves. */
const INNOCENT =
  /\b(?:collection only|collect(?:ion)? from|pick ?up (?:from|only)|ono|smoke free home|pet free home|outgrown|second ?hand|hardly used|barely used|good condition|vinted|ebay|marketplace|charity|justgiving|sponsor|macmillan|cancer research|hospice|fundrais\w+|raising money|bake sale|cake sale|pta|proceeds|school fund|non uniform|children in need|comic relief|red nose|food bank|uniform|summer fair|christmas fair|fete|tombola|raffle|school trip|payment|parentpay|dinner money|book fair|ticket for the (?:play|show|concert)|tickets? (?:are|is|cost)|open evening|applications?|vacanc\w+|recruiting)\b/;
const BUYING =
  /\b(?:i (?:bought|got|paid|spent|ordered|booked)|just (?:bought|ordered|booked|paid)|can anyone recommend|any recommendations|does anyone know|how much|paid £|cost me|costs? £|ridiculous|daylight robbery|rip ?off|bargain|reduced to)\b/;

/** A business, a paid service or a campaign of one's own being promoted. Selling one's old pram is not. */
export const selling: TextDetector = {
  id: 'selling',
  sees: [KIND],
  prepare() {
    const find = findPhrases(PATTERNS, {
      lists: LISTS,
      tests: {
        price: (token) => /^\d/.test(token.form) && /[£€$]$/.test(token.before),
        capital: isCapital,
        percent: (token, i, tokens) => /^\d{1,2}$/.test(token.form) && (tokens[i + 1]?.before.startsWith('%') ?? false),
      },
    });
    return (input) => {
      const reading = readingOf(input);
      const { tokens, text } = reading;
      const matches = find(reading);
      if (matches.length === 0) return [];
      const lower = text.toLowerCase();
      if (BUYING.test(lower)) return [];
      const has = (wanted: string) => matches.some(({ label }) => label === wanted);
      const traded = has('ware') && has('trade');
      const of = (wanted: string) => matches.filter(({ label }) => label === wanted);
      const dealt = closeTogether(of('cost'), of('dealing'), tokens, { words: 16, label: 'plain' });
      const offered = matches.some(({ label }) => label === 'offer' || label === 'plain');
      const kept = [...matches, ...dealt].filter(({ label, from }) => {
        if (label === 'plain') return true;
        if (label === 'cost' || label === 'dealing') return false;
        if (label === 'ware') return traded;
        return label !== 'offer' && label !== 'trade' && offered && !isWithdrawn(tokens, from);
      });
      if (
        kept.length === 0 ||
        (INNOCENT.test(lower) &&
          dealt.length === 0 &&
          !/\b(?:tuition|tutor\w*|my (?:shop|business|etsy)|discount code|% off)\b/.test(lower))
      )
        return [];
      return widest(kept).map(
        ({ markFrom, markTo }): Sighting => ({
          kind: KIND,
          where: placeOf(tokens, markFrom, markTo),
          confidence: 0.75,
        }),
      );
    };
  },
};

function isWithdrawn(tokens: readonly Token[], at: number): boolean {
  return ['was', 'were', 'paid', 'cost'].includes(tokens[at - 1]?.form ?? '');
}
