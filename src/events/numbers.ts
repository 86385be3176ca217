import type {Conflict} from '../model.js';
import {MONTH} from '../text/syntax.js';
import {stem, type Token} from '../text/tokens.js';
import {forms} from '../text/verbs.js';
import {MANY, NUMBERS, onceEach, type Told} from './conflicts.js';
import {figuresDiffer} from './figures.js';
import {isExact, type Mention} from './mentions.js';

/** Numbers that sources give of one event and that cannot both be right: of people, and of money. */
export function numbersDiffer(event: Told): Conflict[] {
  return [...countsDiffer(event), ...sumsDiffer(event), ...figuresDiffer(event)];
}

/** What is counted, by the words that follow or precede the number. */
const COUNTED: readonly [string, RegExp][] = [
  ['killed', /^(?:kill(?:ed|ing|s)?|dead|deaths?|died|dying|drowned|perished|fatalities|lives|victims|toll)$/],
  ['injured', /^(?:injur(?:ed|ing|ies)|wounded|hurt|casualties)$/],
  ['missing', /^missing$/],
  ['arrested', /^(?:arrest(?:ed|s)|detained|detainees)$/],
  ['missiles', /^missiles$/],
  ['rescued', /^rescued$/],
  ['evacuated', /^(?:evacuated|evacuees|displaced|homeless)$/],
  ['out in protest', /^(?:march(?:ed|ers)|protest(?:ed|ers|ors)|demonstrat(?:ed|ors)|rallied)$/],
];

interface Count {
  mention: Mention;
  what: string;
  least: number;
  most: number;
  words: string;
}

/** Numbers of the same thing that cannot both be right: 80 and 86 killed, but not “more than 80” and 86. */
function countsDiffer({cluster, evidenceOf}: Told): Conflict[] {
  if (cluster.when && !isExact(cluster.when)) return []; // a year holds more than one of a kind
  // A sentence that puts something else on another day beside it may count that.
  const {when} = cluster;
  const elsewhere = ({beside = []}: Mention) =>
    beside.some((b) => b.when?.start !== when?.start || b.when?.end !== when?.end);
  const telling = cluster.mentions.filter((m) => m.when || !elsewhere(m));
  const counts = onceEach(telling).flatMap(countsOf);
  const conflicts: Conflict[] = [];
  for (const [what] of COUNTED) {
    const own = counts.filter((c) => c.what === what).slice(0, MANY);
    for (const a of own) {
      const b = own.find(
        (c) => c.mention.sentence.article !== a.mention.sentence.article && (c.least > a.most || c.most < a.least),
      );
      if (!b) continue;
      conflicts.push({
        kind: 'numbers',
        note: `Sources differ on how many were ${what}: ${a.words} and ${b.words}.`,
        sides: [[evidenceOf(a.mention)], [evidenceOf(b.mention)]],
      });
      break;
    }
  }
  return conflicts;
}

/**
 * Whether a number says how many: what is counted, or what befell them, follows it, or stands right before it (“killing 35”). Years,
 * days, hours, ages and lengths do not, nor does a part of the whole (“including two children”).
 */
function isCount({tokens, roles}: Mention['sentence'], at: number): boolean {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  if (/^(?:19|20)\d\d$/.test(tokens[at]!.text) || MONTH.test(lower(at - 1)) || MONTH.test(lower(at + 1))) return false;
  if (/^(?:aged|including|includes|age|at|no|number)$/.test(lower(at - 1)) || lower(at - 2) === 'including')
    return false;
  const behind = tokens[at + 1]?.text ?? '';
  if (NO_COUNT.test(lower(at + 1)) || /^[%:/-]$/.test(behind) || (behind === '.' && at + 2 < tokens.length))
    return false;
  let before = at - 1;
  while (/^(?:more|than|at|least|over|about|around|some|nearly|almost|up|to|as|many|an|estimated)$/.test(lower(before)))
    before--;
  const next = roles[at + 1];
  const counted = (i: number) => COUNTED.some(([, pattern]) => pattern.test(lower(i)));
  // who faced the crowd
  if (/^(?:police|officers?|troops|soldiers)$/.test(lower(at + 1))) return counted(at + 2);
  return (
    isToll(tokens, at) ||
    counted(before) ||
    counted(at + 1) ||
    lower(at + 1) === 'of' ||
    next === 'noun' ||
    next === 'name'
  );
}
/** “The death toll from the storm has risen to 19”, “the toll stood at 19”. */
function isToll(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 20), at).map((t) => t.lower);
  return before.includes('toll') && TOLL_IS.test(before.slice(-2).join(' '));
}
const TOLL_IS =
  /(?:^| )(?:(?:risen|rises|rising|rose|climbed|climbs|jumped|grew|grown) to|st(?:ood|ands) at|reached|is|was)$/;
/** What numbers measure that say not how many there were. */
const NO_COUNT =
  /^(?:times?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|[ap]\.?m|per|percent|miles?|metres?|meters?|km|kilometres?|kilometers?|m|million|billion|shots?|rounds?|bullets?|when|after|before|and|or|to)$|-year-old$/;

function countsOf(mention: Mention): Count[] {
  const {tokens, clauses} = mention.sentence;
  const own = clauses[mention.trigger.index]!;
  return tokens.flatMap((token, i) => {
    if (Math.abs(clauses[i]! - own) > 1) return [];
    const figures = token.text.charCodeAt(0) <= 57 && /^\d{1,3}(?:,\d{3})*$|^\d+$/.test(token.text); // “9” is 57
    const n = figures ? Number(token.text.replaceAll(',', '')) : NUMBERS.get(token.lower);
    if (n === undefined || token.lower === 'one' || n > 1e7 || !isCount(mention.sentence, i)) return [];
    const near = [...tokens.slice(i + 1, i + 4), ...tokens.slice(Math.max(0, i - 4), i)];
    const what = isToll(tokens, i)
      ? 'killed'
      : COUNTED.find(([, pattern]) => near.some((t) => pattern.test(t.lower)))?.[0];
    if (!what) return [];
    const before = tokens
      .slice(Math.max(0, i - 3), i)
      .map((t) => t.lower)
      .join(' ');
    const atLeast = /(?:more than|at least|over)$/.test(before);
    const about = /(?:about|around|some|nearly|almost|up to|as many as|estimated)$/.test(before);
    return [
      {mention, what, least: about ? n * 0.8 : n, most: atLeast ? n * 2 : about ? n * 1.2 : n, words: token.text},
    ];
  });
}

/** What changes hands at a price, or costs or is worth a sum. */
const PRICED = forms(
  'buy bought sell sold acquire purchase pay paid fine settle donate pledge invest raise value takeover merger',
);
const PAID = /^(?:paid|pays?|fined|donated|pledged|invested|raised)$/;
/** “a deal worth $2 billion”, “the $2 billion takeover” */
const BARGAIN = /^(?:deal|takeover|purchase|acquisition|sale|buyout|merger|bid|fine|settlement)$/;
const CURRENCY = /^[$£€¥]$/;
const SCALE: Partial<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
/** Sums nearer than this are the same, rounded: “$2 billion” and “$1.96 billion”. */
const ROUNDED = 1.1;

interface Sum {
  mention: Mention;
  currency: string;
  amount: number;
  words: string;
}

/** “agreed to buy it for $2 billion” and “for $3 billion”: the only sum of each sentence, for the same act. */
function sumsDiffer({cluster, evidenceOf}: Told): Conflict[] {
  if (cluster.when && !isExact(cluster.when)) return [];
  const sums = onceEach(cluster.mentions.filter(({when}) => when)).flatMap(sumsOf);
  for (const a of sums) {
    const b = sums.find(
      (c) =>
        c.mention.sentence.article > a.mention.sentence.article &&
        c.currency === a.currency &&
        Math.max(a.amount, c.amount) > ROUNDED * Math.min(a.amount, c.amount),
    );
    if (b)
      return [
        {
          kind: 'numbers',
          note: `Sources differ on the sum: ${a.words} and ${b.words}.`,
          sides: [[evidenceOf(a.mention)], [evidenceOf(b.mention)]],
        },
      ];
  }
  return [];
}

/** The sum that a mention’s sentence tells to be paid, or for which something is bought or sold; none where it tells several. */
function sumsOf(mention: Mention): Sum[] {
  const {tokens} = mention.sentence;
  if (!tokens.some(({text}) => CURRENCY.test(text)) || !tokens.some(({lower}) => PRICED.has(stem(lower)))) return [];
  const found = tokens.flatMap(({text}, i): Sum[] => {
    // What is paid or bought for it, and no bound, no price of one share, nobody’s worth.
    const lead = tokens[i - 1]?.lower ?? '';
    if (!CURRENCY.test(text)) return [];
    const isPrice = lead === 'for' || PAID.test(lead) || (lead === 'worth' && BARGAIN.test(tokens[i - 2]?.lower ?? ''));
    const [, figures, unit] = /^(\d[\d,]*(?:\.\d+)?)([a-z]*)$/.exec(tokens[i + 1]?.lower ?? '') ?? [];
    if (!figures) return [];
    const last = unit ? tokens[i + 1]! : SCALE[tokens[i + 2]?.lower ?? ''] ? tokens[i + 2]! : tokens[i + 1]!;
    const scale = unit ? SCALE[unit] : (SCALE[last.lower] ?? 1);
    if (!scale) return [];
    const words = `${text}${tokens[i + 1]!.text}${last === tokens[i + 1] ? '' : ` ${last.text}`}`;
    const behind = tokens[tokens.indexOf(last) + 1]?.lower ?? '';
    if (!(isPrice || BARGAIN.test(behind)) || /^(?:an?|per|each|to|[–-])$/.test(behind)) return [];
    return [{mention, currency: text, amount: Number(figures.replaceAll(',', '')) * scale, words}];
  });
  return found.length === 1 ? found : [];
}
