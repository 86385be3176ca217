import {MONTH} from './syntax.js';
import type {Token} from './tokens.js';

/**
 * What a word does in its sentence, as far as closed classes, endings and neighbours can tell. Not a tagger: it knows enough to
 * find finite verbs, the noun phrases around them and the borders of clauses, and it leaves the rest a `noun`.
 */
export type Role =
  | 'aux' // be, have, do and the modals
  | 'past' // a finite past form
  | 'present' // a finite present form
  | 'base' // a verb’s plain form, after “to” or a modal
  | 'participle' // -ing, or a past participle that is no predicate
  | 'preposition'
  | 'determiner'
  | 'pronoun'
  | 'relative' // who, which, whose, whom, where
  | 'subordinator' // that, after, while, because …
  | 'conjunction'
  | 'adverb'
  | 'number'
  | 'name' // a capitalised word that is not merely the first of the sentence
  | 'noun' // everything else: nouns and adjectives
  | 'mark';

const words = (list: string) => new Set(list.trim().split(/\s+/));

const DETERMINERS = words(
  'the a an this these those its his her their our my your some any each every no another both all several many few most such',
);
const PRONOUNS = words(
  'i you he she it we they me him them us himself herself itself themselves who whom nobody everyone everybody anyone someone something nothing one ones there',
);
/** Pronouns that mean nothing outside their sentence: no title may begin with one or rest on one. */
const DANGLING = words(
  'he she it they we i you this that these those his her its their our my him them himself herself itself themselves there one',
);
const RELATIVES = words('who whom whose which where');
const SUBORDINATORS = words(
  'that after before because although though while whilst since when whenever whereas if unless until till as once whether so lest amid despite following how why what',
);
const CONJUNCTIONS = words('and or but nor yet');
const PREPOSITIONS = words(
  `of in on at by for with from to into onto over under against about between among through during without within upon toward towards around near off out up down across
  above beneath below beside behind beyond inside outside along alongside throughout aboard amongst unlike per via amid despite following including
  regarding concerning than like ahead`,
);
const ADVERBS = words(
  `also further evidently recently now then just only already still again later earlier soon once twice meanwhile however therefore moreover nevertheless instead
  never always often sometimes finally currently previously initially originally reportedly allegedly apparently formally officially publicly immediately vigorously
  not n't ever even very too quite rather almost nearly together away back here there today yesterday tomorrow tonight`,
);
/** What denies the verb it stands with. */
const NEGATIONS = words("not n't never");
const BE = words("is are was were be been being am 's 're 'm");
const HAVE = words("has have had having 've");
const MODALS = words("will would shall should can could may might must 'll 'd wo ca ought");
const DO = words('do does did');

// Past forms that do not end in -ed. The second list serves as participle too, the first does not.
const IRREGULAR_PAST = words(
  `ate became began blew broke came chose did drank drew drove fell flew forbade forgave forgot froze gave got grew hid knew lay rang ran rose sang sank saw shook shrank
  spoke sprang stole swam swore threw took tore went woke wore wrote withdrew overthrew undertook overtook arose rode mistook retook oversaw foresaw overran undid
  underwrote rewrote outgrew outran bore strode`,
);
const IRREGULAR_BOTH = words(
  `met said told left led held made won lost sent built bought brought caught cut cost dealt fed felt fought found fled hit hurt heard kept laid lent let meant paid put
  quit read rid sold set shot shut slept slid spent spread stood struck stuck sought sat swept taught thought understood upheld upset withheld won wound overcame shed
  begun beat bid bound bred burst cast clung dug fled forecast ground hung knelt lit misled proved rebuilt sped spun split strove swung undercut underwent withstood foretold repaid resold wept crept
  burnt learnt leapt bent flung strung stung overheard outsold retold remade dwelt`,
);
const IRREGULAR_PARTICIPLE = words(
  `beaten become been begun bitten blown broken chosen come done drawn driven drunk eaten fallen flown forbidden forgiven forgotten frozen given gone got gotten grown hidden
  known lain ridden risen run rung seen shaken shown shrunk spoken stolen sung sunk swum sworn taken thrown torn woken worn written withdrawn overthrown undertaken proven borne mistaken retaken overrun overseen foreseen slain undone underwritten rewritten undergone`,
);
/** Verbs that begin with “un”. */
const UNDONE =
  /^un(?:cover|derline|dermine|dercut|earth|fold|furl|ified|ify|ite|leash|load|lock|mask|pack|ravel|seat|settle|tie|veil|wind|wrap)/;
// Words in -ed that are no verbs, and adjectives that look like participles.
const NOT_PAST = words(
  'hundred need speed deed seed feed breed creed greed indeed exceed proceed succeed united red bed shed wed biped naked wicked sacred aged alleged supposed unprecedented hatred kindred',
);

/** Verbs of news in their plain form; with -s they are finite in any text, without it in headlines and after plurals. */
const VERBS = words(
  `abandon abolish accelerate accept accuse achieve acquire acquit adjourn admit adopt affect agree aim allege allow amend annex announce apologise apologize appeal appear
  appoint approve argue arrest arrive ask assassinate attack attend authorise authorize avenge avoid await back ban battle beat become begin believe blame block bomb
  boycott break bring bury call cancel capitulate capture carry cast cause cede celebrate challenge charge cite claim clarify clash clear close coincide collaborate collapse
  come commemorate compel compensate conceal concede conclude condemn confess confirm confront conquer consider contain continue convene convey convict cooperate crash
  create criticise criticize cross cut damage deal deceive decide declare dedicate defeat defend defy delay demand demolish denounce deny depart deploy deport derail
  describe destroy detain deteriorate detonate devastate die diminish disappear disband disclose discover discuss dismantle dismiss disperse disrupt dissolve divert
  donate drop elect eliminate emerge employ end endanger endorse enjoy enlist ensure erupt escalate escape evacuate evict exclude execute exhume expand expect expel expire
  explain explode expose express extend extradite face fail fall fight file finalise finalize find fine fire flee flourish fly follow force forge form fulfil
  gather get give go govern grant halt hang happen harass head hear help hijack hire hit hold host hurt identify ignite ignore impeach implement impose imprison improve
  inaugurate incite include increase indict infect inform inherit injure insist inspect inspire install intensify intercept interrogate intervene interview introduce
  invade invent invest investigate invite involve isolate issue jail join justify keep kick kidnap kill land launch lead leave legalise legalize liberate lift look loosen lose
  maintain make mark meet merge mobilise mobilize mourn move name nationalise nationalize need negotiate nominate notify obey occupy offer open oppose order organise
  organize oust oversee overtake overturn overwhelm pass pay penetrate permit persist persuade plan play plead pledge plummet plunge possess postpone praise predict prepare
  present preserve press prevail prevent proclaim produce prohibit prolong promise propose prosecute protect protest prove provide provoke publish pull pursue push put
  quash question quit raise rally reach react reaffirm reappear rebuild recall receive reclaim recommend reconsider record recover reduce reflect refrain refuse
  regain regulate reinforce reinstate reject relate relaunch release relinquish relocate rely remain remind remove renew renounce reopen repel replace report represent
  request require rescue resemble resettle resign resist resolve respond restore restrict resume retain retaliate retire return reunite reveal revive revoke rise rob rule
  run say scrap see seek seem seize sell send sentence set shake share shoot shut sign slam slash sleep smuggle soar soften speak spend stabilise stabilize stage
  stand start starve state stay step stop storm strengthen strike stun submit succeed sue suffer suggest summon supervise support surge surpass surrender survive suspect
  suspend sustain swear take talk target tell test testify think threaten tighten topple tour travel try tumble turn tweet uncover undermine unify unite unleash
  unveil uphold urge vacate vandalise vanish veto violate visit vote vow walk want warn watch weaken welcome widen win wins withdraw withstand work worsen write`,
);

/** “not”, “n’t”, “never”: what makes of a verb its denial. */
export function isNegation(lower: string): boolean {
  return NEGATIONS.has(lower);
}

/** True for words that a title must not begin with, since they point at something said before. */
export function isDangling(lower: string): boolean {
  return DANGLING.has(lower);
}

/** The role of each token of a sentence, in order. */
export function roles(list: readonly Token[]): Role[] {
  const found: Role[] = [];
  list.forEach((token, i) => found.push(roleOf(list, i, found)));
  return found;
}

function roleOf(list: readonly Token[], i: number, before: readonly Role[]): Role {
  const {lower, word, capital, text} = list[i]!;
  if (!word) return 'mark';
  if (/^\d/.test(lower)) return 'number';
  if (lower === 'am' && before[i - 1] === 'number') return 'noun'; // “at 9 am”
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower))
    return isMonthMay(list, i) ? 'name' : 'aux';
  const inside = i > 0 && list[i - 1]!.word;
  if (capital && i > 0 && (inside || text.length > 1) && !isOpening(list, i)) return 'name';
  if (capital && isAcronym(list, i)) return 'name';
  if (capital && i === 0 && /^united(?:['’]s)?$/.test(lower)) return 'noun'; // “United beat City”
  if (RELATIVES.has(lower)) return 'relative';
  if (lower === 'that' && isThatMonth(list, i)) return 'determiner';
  if (lower === 'that')
    return before[i - 1] === 'noun' || before[i - 1] === 'name' || isVerb(before[i - 1]) || isYears(list, i, before)
      ? 'subordinator'
      : nextIsNominal(list, i)
        ? 'determiner'
        : 'subordinator';
  if (DETERMINERS.has(lower)) return 'determiner';
  if (PRONOUNS.has(lower)) return 'pronoun';
  // “has not yet ruled”, “had yet to rule”
  if (lower === 'yet' && (before[i - 1] === 'aux' || before[i - 1] === 'adverb')) return 'adverb';
  if (lower === 'well' && before[i - 1] === 'aux') return 'adverb'; // “may well have”
  if (CONJUNCTIONS.has(lower)) return 'conjunction';
  if (ADVERBS.has(lower) || (/ly$/.test(lower) && lower.length > 4 && !NO_ADVERB.test(lower))) return 'adverb';
  if (PREPOSITIONS.has(lower) || isAsEarlyAs(list, i) || isSinceMonth(list, i)) return 'preposition';
  if (lower === 'so' && /^(?:do|does|did|done|doing)$/.test(list[i - 1]?.lower ?? '')) return 'adverb'; // “could have done so in 2015”
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  return verbRole(list, i, before) ?? (capital && i > 0 ? 'name' : 'noun');
}

/** “was dissolved *that* September”, “left that May after a row”; but “said that September was cold”. */
function isThatMonth(list: readonly Token[], i: number): boolean {
  const [month, next] = [list[i + 1], list[i + 2]];
  return (
    !!month?.capital &&
    MONTH.test(month.lower) &&
    (!next || /^[.,;]$/.test(next.text) || /^(?:after|before|when|with|for|as)$/.test(next.lower))
  );
}

/** “two strikes in 1998 *that* shut the port”: behind a number, a verb shows that it is no article. */
function isYears(list: readonly Token[], i: number, before: readonly Role[]): boolean {
  return before[i - 1] === 'number' && isPastForm(list[i + 1]?.lower ?? '');
}

/** “as early as 2009”, “as recently as last week”: a word of a phrase that leads a date, and opens no clause. */
function isAsEarlyAs(list: readonly Token[], i: number): boolean {
  if (list[i]!.lower !== 'as') return false;
  const first = list[i - 2]?.lower === 'as' ? i - 2 : i;
  const [how, as, date = ''] = list.slice(first + 1, first + 4).map(({lower}) => lower);
  return (
    /^(?:early|late|recently|soon)$/.test(how ?? '') &&
    as === 'as' &&
    (/^(?:\d.*|last|this|next|tomorrow|.*day)$/.test(date) || MONTH.test(date))
  );
}

/**
 * “A shop that has sold bread *since May* will close”: leads a month, and opens no clause of which that were the subject. Of somebody called May,
 * only what tells of somebody or something else beforehand says that she is not meant.
 */
function isSinceMonth(list: readonly Token[], i: number): boolean {
  if (list[i]!.lower !== 'since') return false;
  const month = list[i + 1]?.lower ?? '';
  return month === 'may'
    ? !!list[i + 1]!.capital && list.slice(0, i).some(({lower}) => /^(?:that|which|who)$/.test(lower))
    : MONTH.test(month);
}

/** Nouns, adjectives and verbs in -ly. */
const NO_ADVERB =
  /^(?:(?:ant)?ally|anomaly|apply|assembly|belly|billy|bodily|bully|chilly|connolly|comply|costly|cowardly|daily|deadly|early|elderly|emily|family|(?:un)?friendly|(?:fort)?nightly|hourly|imply|italy|jelly|july|kelly|(?:un)?likely|lively|lonely|lovely|melancholy|molly|monopoly|monthly|multiply|(?:dis)?orderly|quarterly|rally|reilly|rely|reply|sally|scholarly|supply|tally|(?:un)?timely|weekly|yearly)$/;

function verbRole(list: readonly Token[], i: number, before: readonly Role[]): Role | null {
  const {lower} = list[i]!;
  let p = i - 1;
  if (p > 0 && /^["“]$/.test(list[p]!.text) && MODALS.has(list[p - 1]!.lower)) p--; // “could “preclude””
  while (p >= 0 && before[p] === 'adverb') p--;
  const previous = before[p];
  const previousWord = p >= 0 ? list[p]!.lower : '';
  const next = list[i + 1]?.lower ?? '';
  const afterAux = previous === 'aux' && p >= 0;
  const nominal = previous === 'determiner' || (p >= 0 && (/.['’]s$/i.test(list[p]!.text) || isOwner(list, p)));
  if (
    /ing$/.test(lower) &&
    lower.length > 4 &&
    !/^(?:morning|evening|king|ring|spring|string|thing|during|nothing|something|everything|anything|building|ceiling|sibling|wing|meeting|beijing|funding|housing|clothing|wedding|lightning|shipping|banking|(?:on|out|in|up|forth)(?:going|coming))$/.test(
      lower,
    )
  )
    return afterAux || !nominal ? 'participle' : null;
  if (afterAux) {
    const had = previousWord === "'d" && !VERBS.has(lower); // “they’d met”, but “they’d meet”
    if (BE.has(previousWord) || HAVE.has(previousWord) || had)
      return isPastForm(lower) ||
        IRREGULAR_PARTICIPLE.has(lower) ||
        (/^(?:alleged|supposed)$/.test(lower) && /^t(?:o|hat)$/.test(next)) // “is alleged to have fled”
        ? 'past'
        : null;
    return VERBS.has(lower) || !/(?:s|ed|ly)$/.test(lower) ? 'base' : null;
  }
  if (previousWord === 'to') return VERBS.has(lower) || isInfinitive(list, i, before) ? 'base' : null;
  if (nominal || (list[i - 1]?.text === '-' && COMPOUND.test(lower) && !PREPOSITIONS.has(next))) return null;
  // “Lind alleged on Monday that”, “Lind alleged the vote was rigged”, but “the alleged plot”
  if (lower === 'alleged' && previous !== 'preposition' && ALLEGES.test(next)) return 'past';
  if (isPastForm(lower)) {
    // “a town held by rebels”, “forces backed by”: a participle, unless no verb has come yet in the clause.
    // But “rose by 5%”, “increased by 16 percent” has no agent.
    const agent = next === 'by' && !/^[\d$£€]|ing$/.test(list[i + 2]?.text ?? '');
    if (agent && !IRREGULAR_PAST.has(lower)) return 'participle';
    return previous === 'preposition' ? 'participle' : 'past';
  }
  if (IRREGULAR_PARTICIPLE.has(lower)) return 'participle';
  if (previous === 'preposition' || previous === 'number') return null;
  if (next === 'of' && /s$/.test(lower) && !WITH_OF.test(lower)) return null; // “the house arrests of”
  if (/s$/.test(lower) && lower.length > 3 && VERBS.has(singular(lower)))
    return (subjectBefore(previous) && !isCompound(list, i, before)) || isPhase(list, i, before) ? 'present' : null;
  if (isContest(list, i) || (VERBS.has(lower) && isJoined(list, i, before))) return 'present';
  if (
    VERBS.has(lower) &&
    (previous === 'name' || previous === 'pronoun' || (previous === 'noun' && SEVERAL.test(previousWord)))
  ) {
    return /^(?:to|an?|the|in|on|at|over|for|with|against|his|her|their|its|that|this|these|those|no|back|ahead|up|down|out|live|s?he|they)$/.test(
      next,
    ) || list[i + 1]?.capital
      ? 'present'
      : null;
  }
  return null;
}

/** Nouns in the plural; no “police”, whose reports, raids and searches they are. */
const SEVERAL = /[^s]s$|^(?:people|men|women|children)$/;

/** What goes on behind a verb, and behind no word that describes a noun. */
const ALLEGES = /^(?:that|on|in|at|during|last|yesterday|he|she|it|they|there|the|an?|his|her|their)$/;

/** “Lind ’s battered face”: the ending of an owner that a tokeniser set apart; “it ’s gone” has a verb. */
function isOwner(list: readonly Token[], s: number): boolean {
  if (list[s]!.lower !== 's' || !/^['’]$/.test(list[s - 1]?.text ?? '')) return false;
  return !PRONOUNS.has(list[s - 2]?.lower ?? 'it') && !/^(?:that|here|what|how)$/.test(list[s - 2]!.lower);
}

/** What makes an adjective of the word before it, also where text is tokenised: “a Tallis - based firm”, “troops trained in Norland - held towns”. */
const COMPOUND =
  /^(?:based|backed|led|owned|controlled|related|trained|held|born|made|funded|financed|linked|affiliated|sponsored|occupied|run|dominated|ruled|allied|appointed|elected|approved|imposed|sized|sanctioned|winning)$/;

/** “clashed with government forces in June”: of a phrase that a preposition leads, behind the verb of its clause, the last noun. */
function isCompound(list: readonly Token[], i: number, before: readonly Role[]): boolean {
  let k = i - 1;
  while (before[k] === 'noun' && !list[k]!.capital) k--;
  if (k === i - 1 || before[k] !== 'preposition') return false;
  const next = list[i + 1];
  if (next?.word && !PREPOSITIONS.has(next.lower) && !CONJUNCTIONS.has(next.lower)) return false;
  while (k >= 0 && !/^(?:mark|conjunction|subordinator|relative|past|aux)$/.test(before[k]!)) k--;
  return before[k] === 'past' || before[k] === 'aux';
}

/** “Filming starts in May”, “the official campaigning ends on Friday”: what is done begins and ends. */
function isPhase(list: readonly Token[], i: number, before: readonly Role[]): boolean {
  if (!/^(?:begin|start|resume|continue|end|close|conclude)s$/.test(list[i]!.lower)) return false;
  return /^[a-z]{3,}ing$/.test(list[i - 1]!.lower) && !/^(?:aux|preposition|participle)$/.test(before[i - 2] ?? '');
}

/** “City face Rovers”: a team is several, though its name is that of one thing. */
function isContest(list: readonly Token[], i: number): boolean {
  const [before, next] = [list[i - 1], list[i + 1]];
  return i === 1 && before!.capital && !!next?.capital && /^(?:face|host|meet|play)$/.test(list[i]!.lower);
}

/** “host Brigg, and travel to Tallis”, “have lost twice, and face Brigg”: what several are told to do besides. */
function isJoined(list: readonly Token[], i: number, before: readonly Role[]): boolean {
  const next = list[i + 1];
  if (before[i - 1] !== 'conjunction' || list[i - 1]!.lower !== 'and' || list[i - 2]?.text !== ',' || !next)
    return false;
  const goes = next.lower === 'to' && /^(?:travel|return|move)$/.test(list[i]!.lower); // not “and damage to the mill”
  if (!goes && !next.capital && !/^(?:the|an?|his|her|their|its)$/.test(next.lower)) return false;
  return before.some((role, k) => {
    const {lower} = list[k]!;
    return role === 'present'
      ? VERBS.has(lower) && !/s$/.test(lower)
      : /^(?:have|are)$/.test(lower) && before[k - 1] !== 'preposition';
  });
}

/** Whether a word behind “to” can only be a verb, though no list has it: “to quell the unrest”, “is to mediate”, “was able to reroute”. */
function isInfinitive(list: readonly Token[], i: number, before: readonly Role[]): boolean {
  const {lower, capital} = list[i]!;
  if (capital || list[i - 1]!.lower !== 'to' || /(?:ing|ed|s|ly|tion|ment|ness)$/.test(lower) || DETERMINERS.has(lower))
    return false;
  const next = list[i + 1]?.lower ?? '';
  if (/^(?:the|an?|his|her|its|their|our|my|them|him|us)$/.test(next)) return true;
  const asking = list[i - 2]?.lower ?? '';
  const verbal = BE.has(asking) || HAVE.has(asking) || /^(?:un)?able$/.test(asking);
  return verbal && !PREPOSITIONS.has(lower) && !PRONOUNS.has(lower) && before[i - 2] !== 'name' && !ADVERBS.has(lower);
}

/** Verbs that go with “of”. */
const WITH_OF =
  /^(?:speaks|talks|thinks|dies|warns|approves|disposes|hears|learns|tells|complains|dreams|makes|consists|knows|comes)$/;

function subjectBefore(role: Role | undefined): boolean {
  return (
    role === 'name' ||
    role === 'noun' ||
    role === 'pronoun' ||
    role === 'relative' ||
    role === 'mark' ||
    role === 'conjunction' ||
    role === undefined
  );
}

function singular(lower: string): string {
  if (/ies$/.test(lower)) return lower.slice(0, -3) + 'y';
  const es = lower.slice(0, -2);
  return /es$/.test(lower) && VERBS.has(es) && /(?:ss|sh|ch|x|z|o)$/.test(es) ? es : lower.slice(0, -1);
}

export function isPastForm(lower: string): boolean {
  if (IRREGULAR_PAST.has(lower) || IRREGULAR_BOTH.has(lower)) return true;
  if (/^un[a-z]+ed$/.test(lower)) return UNDONE.test(lower); // “undisputed”, “unarmed”
  return /[a-z]{2}ed$/.test(lower) && !lower.replace(/^re-/, '').includes('-') && !NOT_PAST.has(lower);
}

/** Whether a word that also may be a noun is the plain form of a verb of news, or its form in -s: “arrive”, “arrives”. */
export function isVerbForm(lower: string): 'plain' | 's' | null {
  if (VERBS.has(lower)) return 'plain';
  return /s$/.test(lower) && lower.length > 3 && VERBS.has(singular(lower)) ? 's' : null;
}

/** A form that is past and nothing else: “went”, where “held” may also be a participle. */
export function isOnlyPast(lower: string): boolean {
  return IRREGULAR_PAST.has(lower);
}

/** Where the row of nouns, names, numbers and participles begins that goes up to an index: “the *long disputed border war* of 1989”. */
export function compoundStart(roles: readonly Role[], at: number): number {
  let from = at;
  while (/^(?:noun|name|number|participle)$/.test(roles[from - 1] ?? '')) from--;
  return from;
}

export function isVerb(role: Role | undefined): boolean {
  return role === 'aux' || role === 'past' || role === 'present' || role === 'base';
}

/** A verb that a clause can stand on. */
export function isFinite(role: Role | undefined): boolean {
  return role === 'aux' || role === 'past' || role === 'present';
}

/** “WHO declares an emergency”: letters that stand for a name, where what follows is not written in capitals throughout, too. */
function isAcronym(list: readonly Token[], i: number): boolean {
  const next = list[i + 1];
  return ACRONYM.test(list[i]!.text) && !!next?.word && !ACRONYM.test(next.text);
}
const ACRONYM = /^\p{Lu}{2,}(?:['’]s)?$/u;

function isMonthMay(list: readonly Token[], i: number): boolean {
  return list[i]!.text === 'May' && i > 0;
}

/** First word of a quotation or after a colon: its capital says nothing. */
function isOpening(list: readonly Token[], i: number): boolean {
  return (
    /^["“‘:•–—-]$/.test(list[i - 1]!.text) &&
    (DETERMINERS.has(list[i]!.lower) ||
      PRONOUNS.has(list[i]!.lower) ||
      PREPOSITIONS.has(list[i]!.lower) ||
      CONJUNCTIONS.has(list[i]!.lower))
  );
}

function nextIsNominal(list: readonly Token[], i: number): boolean {
  const next = list[i + 1];
  return (
    !!next &&
    next.word &&
    !DETERMINERS.has(next.lower) &&
    !PRONOUNS.has(next.lower) &&
    !BE.has(next.lower) &&
    !HAVE.has(next.lower)
  );
}
