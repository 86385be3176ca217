import type {EventType} from '../model.js';
import type {Sentence} from '../text/reading.js';
import {MONTH} from '../text/syntax.js';
import {stem, type Token} from '../text/tokens.js';

/** A kind of happening, as the words that tell of it. */
export interface Kind {
  name: EventType;
  /** A dated clause with only a weak type (saying, showing, being) tells of an event less surely. */
  weak?: boolean;
}

// One row a type of `EVENT_TYPES`: its name, then the words that trigger it (stems are compared, so inflections come by
// themselves). A row is a kind of happening that a second source would tell in other words of the same row. A word marked `=`
// counts in that form only: “talks” are a meeting, “talked” is not.
const TABLE = `
call: call phone telephone conversation speak spoke spoken talk discuss discussion readout
meeting: meet met meeting summit talks= session conference gathering negotiate negotiation congress face-to-face forum
visit: visit trip tour travel fly= flies= flew= flown= arrive arrival
invitation: invite invitation welcome host
strike: strike struck airstrike air-strike bomb bombing bombard airstrikes shell shelling launch raid drone
attack: attack gas gassed assault ambush massacre explode explosion blast shoot shot= shooting gunfire kill stab stabbing hostage kidnap abduct hijack detonate siege besiege shootout behead beheading robbery rob arson theft stole= stolen= burglary heist
annexation: annex annexation invade invasion occupy occupation seize seizure capture offensive incursion secede
interference: meddle meddling interfere interference hack hacking collude collusion leak
election: election elect poll vote ballot referendum runoff run-off primary inauguration inaugurate inaugurated sworn landslide caucus re-elect by-election byelection recount
resignation: resign resignation quit step-down oust ouster sack dismiss impeach impeachment overthrow coup topple depose suspend suspension
appointment: appoint appointment nominate nomination promote hire succeed successor
arrest: arrest detain detention custody jail incarcerate imprison imprisonment extradite extradition bail surrender
trial: trial court charge indict indictment convict conviction acquit acquittal sentence plead verdict hearing testify testimony sue sued= lawsuit prosecution tribunal appeal guilty ruling= ruled= retrial fined=
investigation: investigate investigation probe inquiry inquest audit
death: die died death dead kill drown murder assassinate assassination funeral burial drown suicide execute execution
disaster: crash earthquake quake flood hurricane storm tornado fire wildfire blaze explosion collapse derail eruption erupt landslip landslide tsunami cyclone sink sank sunk capsize wreck outbreak epidemic avalanche stampede collision collide famine
agreement: sign deal agreement treaty accord pact truce ceasefire cease-fire ratify memorandum settlement armistice
sanctions: sanction embargo ban tariff blockade expel expulsion outlaw
law: law= laws= bill legislation act approve pass veto decree amend amendment repeal enact
protest: protest demonstrate demonstration rally march= marched= marchers= riot strike walkout boycott clash unrest uprising revolution rebellion mutiny insurrection
launch: launch unveil open opening release debut publish premiere introduce inaugurate establish founded= available=
finance: profit earnings revenue results acquire acquisition buy bought sold= takeover merge merger bankruptcy bankrupt invest ipo dividend
sport: win won lost= beat beaten defeat victory match game race final championship title medal score goal tournament champion cup tie
statement: interview speech address statement announce announcement declare apologise apologize apology confess admit vow pledge tweet say said tell told
release: freed= pardon parole
birth: born birth marry married marriage wedding divorce
end: end close closure shut cancel postpone abandon halt withdraw withdrawal pull-out pullout
discovery: discover discovery find found detect reveal
record: award prize honour honor record`;

const WEAK = new Set<string>(['statement', 'end', 'discovery', 'record', 'investigation'] satisfies EventType[]);
// Saying only counts as a happening of its own when nothing else in the clause does.
const SAYING = new Set(['say', 'said', 'tell', 'told']);

const NAMING = /^(?:called|calling)$/;

const KINDS = new Map<string, Kind>();
const TRIGGERS = new Map<string, Kind[]>();
TABLE.trim()
  .split('\n')
  .forEach((row) => {
    const name = row.slice(0, row.indexOf(':')) as EventType;
    const kind: Kind = WEAK.has(name) ? {name, weak: true} : {name};
    KINDS.set(name, kind);
    for (const word of row
      .slice(row.indexOf(':') + 1)
      .trim()
      .split(/\s+/)) {
      const form = word.replace('=', '');
      for (const key of new Set(form === word ? [word, stem(word)] : [form])) {
        const types = TRIGGERS.get(key) ?? TRIGGERS.set(key, []).get(key)!;
        if (!types.includes(kind)) types.push(kind);
      }
    }
  });

/** A word that tells of a happening. */
export interface Trigger {
  token: Token;
  /** Index of the token in its sentence. */
  index: number;
  types: readonly Kind[];
  /** Only a verb of saying. */
  saying: boolean;
}

/** The triggers of a sentence, in order. Hyphenated words also count by their parts (“cease-fire talks”, “air-strike”). */
export function triggers(list: readonly Token[]): Trigger[] {
  const found: Trigger[] = [];
  list.forEach((token, index) => {
    if (!token.word) return;
    const phrase = phrasal(list, index);
    if (phrase) {
      found.push({token, index, types: [phrase], saying: false});
      return;
    }
    const types = RAGES.test(token.lower) && isOfNature(list, index) ? DISASTER : typesOf(token);
    if (token.text === 'March' && !/^(?:on|for|of)$/.test(list[index + 1]?.lower ?? '')) return; // the month
    if (NAMING.test(token.lower) && list[index - 1]?.lower !== 'phone') return; // “called it a hoax”, “called for restraint”
    const kinds = types.length > 0 ? meant(list, index, types) : [];
    if (kinds.length > 0) found.push({token, index, types: kinds, saying: SAYING.has(token.lower)});
  });
  return found;
}

/** Verbs of a verdict, with the word behind them; “discovered”, where a text has been through a machine. */
export const FINDS_GUILTY = 'find finds found finding discover discovered + guilty';

/**
 * What a verb means with the words behind it: `type: verb forms + words`, of which one stands within three words; behind a dash, the word
 * before which they mean something else: “walked out of the room”.
 */
const PHRASES = `
resignation: step steps stepped stepping + down aside
resignation: stand stands stood standing + down
resignation: leave leaves left leaving quit give gives gave given + office power
resignation: hand hands handed handing + power office
election: take takes took taken taking + office oath
trial: rule rules ruled ruling + that against favour favor
trial: give gives gave giving given + evidence
trial: ${FINDS_GUILTY}
death: lose loses lost losing + life lives
attack: gun gunned gunning + down
attack: blow blows blew blown blowing + up
attack: open opens opened opening + fire
law: come comes came coming go goes went going enter enters entered entering + force
law: take takes took taken taking go goes went going come comes came coming + effect
disaster: run runs ran running + aground
disaster: make makes made making + landfall
disaster: give gives gave given giving + way - to
protest: walk walks walked walking + out - of
sport: open opens opened opening + season
release: set sets setting walk walks walked + free
launch: lift lifts lifted lifting blast blasts blasted blasting + off
end: call calls called calling + off
end: pull pulls pulled pulling + out`;

const PHRASAL = new Map<string, {words: Set<string>; kind: Kind; before?: string}[]>();
for (const row of PHRASES.trim().split('\n')) {
  const [name, verbs, words, before] = row.split(/: | [+-] /) as [string, string, string, string?];
  for (const verb of verbs.split(' '))
    (PHRASAL.get(verb) ?? PHRASAL.set(verb, []).get(verb)!).push({
      words: new Set(words.split(' ')),
      kind: KINDS.get(name)!,
      ...(before ? {before} : {}),
    });
}

/**
 * “The ferry went down off Tallis”, “the jet plunged into the sea”: a ship or an aircraft that is lost. What is counted goes down too: “The number of
 * flights came down”.
 */
function isLost(list: readonly Token[], index: number): boolean {
  const goes = list.slice(index, index + 4).map(({lower}) => lower);
  if (!LOST.test(goes.join(' '))) return false;
  const before = list.slice(Math.max(0, index - 12), index);
  return before.some(({lower}) => CRAFT.test(lower)) && !before.some(({lower}) => COUNTED.test(lower));
}
const LOST =
  /^(?:(?:go|goes|going|gone|went|come|comes|coming|came) down|(?:go|goes|going|gone|went) into the (?:sea|ocean|lake|river|water|ground)|(?:div|plung|slamm|smash|ditch)(?:es?|ed|ing) into (?:the|an?)|(?:div|plung|ditch)(?:es?|ed|ing) in the (?:sea|ocean|lake|river|water))\b/;
const CRAFT =
  /^(?:flights?|ships?|boats?|ferr(?:y|ies)|trawlers?|tankers?|vessels?|freighters?|yachts?|dingh(?:y|ies)|submarines?|(?:air)?planes?|aeroplanes?|aircraft|helicopters?|jets?|airliners?|gliders?|balloons?)$/;
const COUNTED =
  /^(?:numbers?|prices?|fares?|costs?|rates?|sales|shares?|stocks?|profits?|demand|traffic|bookings|orders)$/;

/** “went to prison”, “must report to a jail”; and not “went to the prison”, “went to prison charities”. */
function isJailed(list: readonly Token[], index: number): boolean {
  const [goes = '', to, ...where] = list.slice(index, index + 5).map(({lower}) => lower);
  if (to !== 'to' || !/^(?:go(?:es|ing|ne)?|went|report(?:s|ed|ing)?)$/.test(goes)) return false;
  if (/^r/.test(goes) && /^an?$/.test(where[0] ?? '')) where.shift();
  return /^(?:prison|jail)$/.test(where[0] ?? '') && !OF_PRISONS.test(where[1] ?? '');
}
const OF_PRISONS =
  /^(?:officers?|officials?|authorities|guards?|staff|wardens?|governors?|service|charit(?:y|ies)|reform)$/;

/** “stepped down”, “handed over power”, “lost their lives”: kinds of happening that no single word tells. */
function phrasal(list: readonly Token[], index: number): Kind | null {
  if (isLost(list, index)) return KINDS.get('disaster')!;
  if (isJailed(list, index)) return KINDS.get('arrest')!;
  const meanings = PHRASAL.get(list[index]!.lower);
  for (let i = index + 1; meanings && i <= index + 3 && list[i]?.word; i++)
    for (const {words, kind, before} of meanings)
      if (words.has(list[i]!.lower) && (before === undefined || list[i + 1]?.lower !== before)) return kind;
  return null;
}

/** “launched missiles” is a strike, “launched a phone” the beginning of something; “fired at the crowd” an attack, “fired the minister” the end of an office. */
function meant(list: readonly Token[], index: number, types: readonly Kind[]): readonly Kind[] {
  const {lower} = list[index]!;
  const near = list.slice(index + 1, index + 7).concat(list.slice(Math.max(0, index - 3), index));
  const before = list[index - 1]?.lower ?? '';
  // “will call an early election”: nobody is rung up; but “a call to Lind after the election”
  if (/^calls?$/.test(lower)) {
    const what = list.slice(index + 1, index + 6);
    const led = what.findIndex((t) => LEADING.test(t.lower));
    if (what.slice(0, led < 0 ? 5 : led).some((t) => CALLED.test(t.lower))) return [];
  }
  // “fell by 9% at the opening in Tallis”
  if (/^(?:open|opening|close|closing)$/.test(lower) && before === 'the' && list[index - 2]?.lower === 'at')
    return list.some((t) => TRADED.test(t.lower)) ? [] : types;
  // Words of a court that others have too: “took charge of the club”, “a public hearing”.
  if (lower === 'charge' && before === 'in') return [];
  if (lower === 'charge' && /^(?:take|takes|took|taken|taking)$/.test(before)) return [KINDS.get('appointment')!];
  if (lower === 'available') return /^(?:be|become|becomes|became|made)$/.test(before) ? types : []; // “will be available in May”
  if (/^hearings?$/.test(lower) && HELD_FOR.test(before)) return [KINDS.get('meeting')!];
  if (
    lower === 'ruling' &&
    /^(?:part(?:y|ies)|coalition|class|famil(?:y|ies)|elite|junta|alliance|council)$/.test(list[index + 1]?.lower ?? '')
  )
    return [];
  if (lower === 'ruled') return list.some((t) => COURT.test(t.lower)) ? types : []; // queens rule too
  // “struck down the levy”, “struck down by a fever”
  if (/^str(?:ikes?|uck|iking)$/.test(lower) && list[index + 1]?.lower === 'down')
    return list.some((t) => COURT.test(t.lower)) ? [KINDS.get('trial')!] : [];
  // “the children taken hostage”, and who they are
  if (/^hostages?$/.test(lower)) return near.some((t) => TAKEN.test(t.lower)) ? types : [];
  // “passed a medical”, “passed away”: laws are passed by who makes them.
  if (/^pass(?:ed|es|ing)?$/.test(lower)) return list.some((t) => LAWS.test(t.lower)) ? types : [];
  // A team is promoted to a league, and hosts whom it plays.
  if (/^promot(?:ed|es|ion)$/.test(lower) && near.some((t) => LEAGUE.test(t.lower))) return [];
  if (/^host(?:s|ed)?$/.test(lower) && list.some((t) => LEAGUE.test(t.lower))) return [];
  if (/^fir(?:es?|ed|ing)$/.test(lower)) {
    const shot =
      near.some((t) => SHOTS.test(t.lower)) || /^(?:at|on|upon|into|through)$/.test(list[index + 1]?.lower ?? '');
    const armed = /^(?:open|opens|opened|opening|returned|exchanged?|under|came)$/.test(list[index - 1]?.lower ?? '');
    const name = armed || (shot && !/^fires?$/.test(lower)) ? 'attack' : lower === 'fired' ? 'resignation' : null;
    return name === null ? types : [KINDS.get(name)!];
  }
  if (!/^launch/.test(lower)) return types;
  const armed = near.some((t) =>
    /^(?:missiles?|rockets?|airstrikes?|strikes?|attacks?|raids?|offensive|drones?|assault|bombs?)$/.test(t.lower),
  );
  return types.filter(({name}) => (name === 'strike') === armed);
}
const CALLED = /^(?:elections?|by-elections?|polls?|votes?|referendums?|strikes?|walkouts?|inquests?|truce|halt)$/;
const LEADING = /^(?:to|with|from|by|in|on|at|about|over|after|before|ahead|during)$/;
/** What an exchange opens and closes on. */
const TRADED = /^(?:shares?|stocks?|futures|bonds?|index|points|crude)$/;
/** Who rules on a case. */
export const COURT = /^(?:courts?|judges?|justices?|tribunals?|magistrates?)$/;
const TAKEN = /^(?:tak(?:es?|en|ing)|took|h[eo]ld(?:s|ing)?|seiz(?:es?|ed|ing)|siege|crisis|drama|situation)$/;
/** What a hearing is for that no court holds. */
const HELD_FOR =
  /^(?:public|council|committee|congressional|senate|parliamentary|legislative|confirmation|budget|planning)$/;
const LAWS =
  /^(?:bills?|laws?|rules?|acts?|legislation|measures?|budgets?|resolutions?|amendments?|reforms?|motions?|ordinances?|decrees?|statutes?|constitution|vote[sd]?|senat(?:e|ors?)|parliament|congress|house|assembly|lawmakers|legislat(?:ure|ors)|mps|council|cabinet|government|chamber|sanctions|treaty|referendum)$/;
const LEAGUE =
  /^(?:league|division|match(?:es)?|cup|season|championship|playoffs?|relegat(?:ed|ion)|fixtures?|flight|striker|goals?)$/;
const SHOTS =
  /^(?:shots?|bullets?|guns?|gunmen|gunman|rounds?|rifles?|pistols?|weapons?|firearms?|missiles?|rockets?|mortars?|shells?|teargas|tear|gas|cannons?)$/;

const DISASTER = [KINDS.get('disaster')!];
/** What forces of nature do, and others too. */
const RAGES =
  /^(?:hit|hits|str(?:ikes|uck|iking)|strike|rock(?:s|ed)|jolt(?:s|ed)|shook|shakes|batter(?:s|ed)|pound(?:s|ed)|lash(?:es|ed)|slam(?:s|med)|ravag(?:es|ed)|devastat(?:es|ed)|flatten(?:s|ed)|swept|sweeps|rattle[sd])$/;

/** Whether a force of nature stands shortly before a verb, and nobody between them whose the verb could be: “an earthquake struck”. */
function isOfNature(list: readonly Token[], index: number): boolean {
  const before = list.slice(Math.max(0, index - 8), index);
  const at = before.findLastIndex(({lower}) => NATURE.test(lower));
  return at >= 0 && !before.slice(at + 1).some(({lower, text}) => OTHERS.test(lower) || /^[.;:]$/.test(text));
}
const NATURE =
  /^(?:(?:earth|sea)?quakes?|(?:after|fore)shocks?|tremors?|tsunamis?|(?:wind|thunder|ice|snow|hail)?storms?|hurricanes?|typhoons?|cyclones?|tornado(?:e?s)?|lightning|flood(?:s|waters)?|(?:land|mud)sl(?:id|ip)es?|avalanches?|disaster|catastrophe|tragedy|blizzards?|droughts?|wildfires?)$/;
const OTHERS =
  /^(?:he|she|they|we|i|you|missiles?|rockets?|drones?|warplanes?|jets?|airstrikes?|shells?|bombs?|troops|forces|workers|unions?|staff|miners|drivers|police|protesters|gunmen|was|were|been|be)$/;

function typesOf({lower}: Token): readonly Kind[] {
  const whole = TRIGGERS.get(lower) ?? TRIGGERS.get(stem(lower));
  if (whole) return whole;
  if (!lower.includes('-')) return [];
  return lower
    .split('-')
    .flatMap((part) => (part.length > 3 ? (TRIGGERS.get(part) ?? TRIGGERS.get(stem(part)) ?? []) : []));
}

/** Nouns of the table of happenings that name what takes part in one, or comes of it. */
const THINGS =
  /^(?:courts?|tribunals?|bills?|laws?|legislation|acts?|prosecutions?|detainees?|drones?|polls?|ballots?|goals?|scores?|titles?|champions?|cups?|results?|earnings|profits?|revenues?|records?|prizes?|medals?|statements?|deals?|successors?|victims?|custody|readout|forum|hosts?|dead|ipo|verdicts?|guilty)$/;

/** Whether a word of the table names a thing or person rather than what happens: “court”, “champion”. */
export function isThing(lower: string): boolean {
  return THINGS.test(lower);
}

/** How many words of a sentence are the hour or day that heads a note: “10.15am The vote …”, “9 pm: Crowds …”, “3 March Police …”. */
export function headingOf(tokens: readonly Token[]): number {
  let at = 0;
  while (at < 4 && HEADING.test(tokens[at]?.lower ?? '')) at++;
  const head = tokens.slice(0, at);
  const hour =
    head.some((t) => /[ap]\.?m$|^\d{1,2}[.:]\d\d$|^(?:bst|gmt|utc)$/.test(t.lower)) ||
    /^\d{1,2}[.:]\d\d$/.test(
      head
        .slice(0, 3)
        .map((t) => t.text)
        .join(''),
    );
  const day = at > 1 && /^\d/.test(head[0]!.text) && MONTH.test(head[1]!.lower);
  if (!hour && !day) return 0;
  while (/^[:–—-]$/.test(tokens[at]?.text ?? '')) at++;
  return tokens[at]?.capital ? at : 0;
}
const HEADING =
  /^(?:\d{1,2}|\d{1,2}[.:]?\d\d|\d{1,2}(?:[.:]\d\d)?[ap]m|[ap]m|a\.m|p\.m|[.:]|bst|gmt|et|est|utc|january|february|march|april|may|june|july|august|september|october|november|december|[12]\d{3})$/;

/** The names of the kinds that any of some words tell of. */
export function typeNames(list: readonly Trigger[]): ReadonlySet<string> {
  return new Set(list.flatMap((t) => t.types.map((type) => type.name)));
}

/** The kinds of what a word tells; one of no known kind takes those of what stands with it: “identified the first death”. */
export function kindsOf(trigger: Trigger, beside: () => readonly Trigger[]): ReadonlySet<string> {
  return typeNames(trigger.types.length > 0 ? [trigger] : beside());
}

/** What its clause names, beside who says it. */
export function besideIn({clauses}: Pick<Sentence, 'clauses'>, {index}: Trigger, among: readonly Trigger[]): Trigger[] {
  return among.filter((t) => !t.saying && clauses[t.index] === clauses[index]);
}
