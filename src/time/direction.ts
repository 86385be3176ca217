/**
 * Does a clause look back or ahead? A small closed-class reader of auxiliaries, past forms and words of planning. It
 * takes the verb group nearest before the expression (“will meet on Friday”), else the first one after it (“On Friday
 * the court will …”), and never reads past the end of the clause.
 */
import {wordAt, type Token} from './lex.js';
import {around, set} from './lexicon.js';
import type {Direction} from './meaning.js';

const AHEAD = around('will shall wo ll');
/** “plans to leave on Thursday”; “was planning to” is ahead of what is told, and perhaps not of today. */
const PLANS = around(
  'plans plan hopes hope intends intend aims aim expects going wants agrees vows promises prepares prepare planning hoping aiming intending preparing expecting threatening promising',
);
/** “is set to resume”, “a vote scheduled for Tuesday”. */
const PLANNED = around('scheduled due expected set slated planned poised ready forecast likely tipped');
const MEANT = around(
  'planned hoped intended expected wanted aimed agreed promised vowed decided pledged threatened urged',
);
/** Past forms and participles that do not end in “-ed”. */
const BACK = around(
  'was were had having did been went came took gave made got saw held met began won lost left sent found felt fell rose led ran sold spoke spent stood thought shook overcame became broke brought built bought caught chose drew drove flew fought grew hit kept knew paid shot sat struck taught threw wore cut beat put fled quit withdrew written taken given shown drawn stolen died sued hurt dealt upheld agreed freed blew sought laid wrote swept sank rode burst stole swore tore underwent sang',
);
/** Said in the present tense of what is still to come: “talks begin on Wednesday”; these are hardly ever nouns. */
const FARTHER =
  'reopen reopens faces decides hears sits begin begins starts opens resume resumes expires meets arrives leaves takes kicks flies departs travel travels hosts plays continues gets retires reports';
const BEGINS_FARTHER = around(FARTHER);
const BEGINS = around(
  `${FARTHER} face welcome drops start open expire meet arrive visit visits host return returns end ends close closes launch launches air airs play head heads kick welcomes debuts lands sails`,
);
/** “The court could rule on Thursday”. */
const MODAL = around('could may might should must can ca cannot would d');
/** What one could do is told, not foretold: “could not be reached on Friday”, “smoke could be seen on Friday”. */
const TOLD = set('have not see seen hear heard found reached located only');
/** What one faces, goes to or is called to, on a day still to come. */
const OCCASIONS = set('trial court sentencing hearing vote judge election elections polls sale hearings jury inquiry');
const ATTENDS = around('face faces go goes head heads appear appears stand stands come comes take takes walk walks');
/** “ordered him to appear in court on Thursday”; what one was ordered to pay on Thursday is another matter. */
const SUMMONED = around('ordered summoned bailed required remanded urged asked called');
const ATTEND = around('appear attend testify report return stand face vote march gather');
/** What one denies or is accused of has been: “denies robbing a bank in June”. */
const BLAMED = around('denies denied denying admits admitting accused suspected');
export const REPORTS = around('said says told announced reported added tweeted wrote');

/** “extended”, “postponed”: to a day still to come. */
const PUT_OFF = /\b(extend|suspend|postpon|delay|moved?\b)/;

/** What a clause opens behind. */
const CONJUNCTION = /^(that|and|but|because|while|if|although|as|[.;?!"]|)$/;
/** What a word in “-ed” stands behind when it tells of the noun behind it: “the proposed law”, “25 million registered voters”. */
const ATTRIBUTED = /^(the|an?|his|her|its|their|our|these|those|no|some|many|more|most|newly|own|'s)$/;

/** What puts off into the past what was meant. */
const WAS = set('was were been had has have');

/** More words that the reading of a clause asks for. */
around('is are re in and to ahead eve later');
/** A word like most, by which no clause is told: it is in no list, and has no ending of a verb. */
const saysNothing = ({kind, known, bent}: Token): boolean => kind === 'number' || (kind === 'word' && !known && !bent);

/** How many tokens a clause is read, to either side. */
const REACH = 16;

/** The clause ends here. The dot of “Daniel P. Davison”, “Sen.”, “Aug. 5” or “Corp. said” does not end it. */
function ends(tokens: readonly Token[], at: number): boolean {
  const {kind, text, breaks} = tokens[at]!;
  if (breaks) return true;
  if (kind !== 'mark') return false;
  if (text !== '.') return /^[;?!"]$/.test(text) || (text === ':' && tokens[at + 1]?.kind !== 'number'); // “11:53”
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (after?.kind === 'word' && !after.capital) return false;
  const short = before?.kind === 'word' && before.capital && before.text.length < 4;
  return !short || before.shout || (!!before.entry && !before.entry.short);
}

/** “expected”, “promised”: told of what may be still to come. */
const isMeant = (tokens: readonly Token[], at: number): boolean =>
  PLANNED.has(wordAt(tokens, at)) || MEANT.has(wordAt(tokens, at));

/** The words before a place. */
const said = (tokens: readonly Token[], from: number, reach: number): string =>
  tokens
    .slice(Math.max(0, from - reach), from)
    .map(({text}) => text)
    .join(' ');

/**
 * Which way the clause around an expression looks.
 *
 * @param from first token of the expression
 * @param to the token after its last
 * @param counted whether it is counted from what was told before: “had fallen by noon” looks as its verb does
 */
export function directionOf(tokens: readonly Token[], from: number, to: number, counted?: boolean): Direction {
  // “Until Thursday, they had not …” is told; “by Thursday” and “postponed until Thursday” is to come.
  const lead = wordAt(tokens, from - 1);
  if (lead === 'since') return 'past';
  // “By Monday evening most had power”, “said that on Friday he will”: what opens its clause looks as that does.
  const first = /^(on|in|by|at)$/.test(lead) ? from - 1 : from;
  const opens = tokens[first]!.breaks || CONJUNCTION.test(wordAt(tokens, first - 1));
  const possessive = tokens[to]?.text === "'s";
  const clause = opens ? onward(tokens, to, !possessive) : null;
  if (lead === 'by' && clause === 'past') return clause;
  // “did not meet until Friday”, “the talks ran until Friday”, “had been killed by Friday”
  if (lead === 'by' ? !counted : /^(till|until|effective)$/.test(lead) && from > 1 && !ends(tokens, from - 2))
    return /\b(did not|never|sat|ran|lasted|stayed|waited|went on|had been \w+ by)\b/.test(said(tokens, from, 7))
      ? 'past'
      : 'future';
  // “has extended the loans through January”, “voted to move it to June 3”
  if (/^(through|to)$/.test(lead) && PUT_OFF.test(said(tokens, from, REACH))) return 'future';
  if (/^(is|are|planned|scheduled|proposed|upcoming|forthcoming)$/.test(lead)) return 'future'; // “the vote is Tuesday”, “the planned March tour”
  // “Sunday marks ten years since …”, “starting on Monday”
  if (tokens[from]!.entry?.weekday && to - from < 2) {
    const starts = wordAt(tokens, lead === 'on' ? from - 2 : from - 1);
    if (/^(starting|beginning)$/.test(starts) || (lead !== 'on' && wordAt(tokens, to) === 'marks')) return 'future';
  }
  if (lead === 'in' && measuredAgainst(tokens, from - 2)) return 'past';
  // “called a strike for June 4”, “set a hearing for Friday”
  const {month, weekday} = (lead === 'for' && !possessive && tokens[from]!.entry) || {};
  // “a bridge promised for March”, and not “had been promised for March”
  if (month && (tokens[to - 1]!.kind === 'number' || (isMeant(tokens, from - 2) && !WAS.has(wordAt(tokens, from - 3)))))
    return 'future';
  if (weekday && /\bset(s|ting)?\b/.test(said(tokens, from, 5))) return 'future';
  if (clause === 'future') return clause;
  let present = false; // “is”, “wants”, “join us” stands before, and nothing that the day may belong to
  let afterwards = false;
  let parted = false;
  let named = true; // nothing but a name stands between: “host Leeward Town on Saturday”
  for (let at = from - 1, left = REACH; left > 0; at--, left--) {
    const token = tokens[at];
    if (!token || ends(tokens, at) || tokens[at + 1]!.breaks) break;
    if (saysNothing(token)) {
      named &&= token.capital || at === from - 1;
      continue;
    }
    if (possessive && modal(tokens, at) === 'future') continue;
    // “ahead of the meeting on Friday”, “on the eve of Sunday’s vote”
    if (from - at <= 5 && /^(ahead|eve)$/.test(token.text) && tokens[at + 1]!.text === 'of' && !parted) return 'future';
    // “expires at 6 p.m. on Friday”; but “the host Lind on Friday said”
    const reach = named || BEGINS_FARTHER.has(token.text) ? 6 : 3;
    if (from - at <= reach && begins(tokens, at) && !REPORTS.has(wordAt(tokens, to))) return 'future';
    const abroad = token.text === 'in' && (tokens[at + 1]!.capital || OCCASIONS.has(tokens[at + 1]!.text)); // “play Wales in Cardiff on Saturday”
    named &&= token.capital || at === from - 1 || abroad;
    parted ||= token.text === ',';
    if (parted || (at < from - 1 && !abroad && AFTERWARDS.has(token.text))) afterwards = true;
    else if (!afterwards && isPresent(tokens, at)) present = true;
    const found = verbAt(tokens, at);
    if (found) return found;
  }
  // “He is back in court on Monday”, “see you on Monday”: what is not over when it is told is not told of a day gone.
  if (present && (possessive ? /^(in|for|into|before)$/ : /^(on|at|through)$/).test(lead)) return 'future';
  const ahead = opens ? clause : onward(tokens, to, !possessive);
  if (lead === 'from' && !possessive && ahead !== 'future') {
    if (present && tokens[from]!.kind === 'number') return 'future'; // “is from 4 to 7 p.m. Thursday”
    if (tokens[from]!.entry?.weekday) return 'plan'; // “hosepipe ban from Friday”
  }
  return ahead ?? 'none';
}

/** “busier than in April”, “up from 3.2% in June”: what is measured against is over. */
function measuredAgainst(tokens: readonly Token[], last: number): boolean {
  let amount = false;
  for (let at = last; at > last - 6 && at >= 0 && !ends(tokens, at); at--) {
    const {text, kind} = tokens[at]!;
    if (verbAt(tokens, at)) return false;
    amount ||= kind === 'number';
    if (amount ? /^(than|from|against|versus|compared)$/.test(text) : text === 'than') return true;
  }
  return false;
}

/** What the first verb from a place on says, to the end of the clause. */
function onward(tokens: readonly Token[], from: number, opens: boolean): Direction | null {
  for (let at = from, left = REACH; left > 0; at++, left--) {
    if (!tokens[at] || ends(tokens, at)) break;
    if (saysNothing(tokens[at]!)) continue;
    // “Monday’s defeat could cost him”: only what opens its clause is the day of what could be.
    if (!opens && modal(tokens, at) === 'future') continue;
    const found = verbAt(tokens, at);
    if (found) return found;
  }
  return null;
}

/** What stands before a noun, or where no verb says what is to begin: “is open on Mondays”. */
const NO_SUBJECT = set(
  "to is are the a an its his her their at from 's of for in on after since before by with did not would two many has have had out off",
);

/** What the day may belong to that comes before it: “is in hospital after an attack on Sunday”. */
const AFTERWARDS = around('after since following from over for of in among with');
const INVITES = around('see join watch expect vote read visit book');

/** “is”, “are”: a present tense; or who reads is told to come. */
const isPresent = (tokens: readonly Token[], at: number): boolean => {
  const {text} = tokens[at]!;
  const prior = wordAt(tokens, at - 1);
  if (/^(is|are|re)$/.test(text)) return true;
  if (text === "'s" && /^(he|she|it|that|there|who)$/.test(prior)) return true;
  return INVITES.has(text) && (!prior || ends(tokens, at - 1) || tokens[at]!.breaks);
};

/** What stands between an auxiliary and its verb: “must now beat Hull”. */
const ADVERB = /^(not|only|also|still|then|now)$/;

/** “Could rule on Thursday” is to come; “could not be reached on Thursday” and “would have met on Thursday” is told. */
function modal(tokens: readonly Token[], at: number): Direction | null {
  const {text, capital} = tokens[at]!;
  if (!MODAL.has(text) || capital || tokens[at + 1]?.kind === 'mark') return null;
  const next = wordAt(tokens, at + 1);
  const could = text === 'could';
  if (text === 'd' && (BACK.has(next) || next.endsWith('ed'))) return null; // “he’d met her”
  if (could && TOLD.has(next)) return 'past';
  const verb = ADVERB.test(next) ? at + 2 : at + 1;
  if (wordAt(tokens, verb) === 'have' || wordAt(tokens, verb + 1) === 'have') return 'past';
  return could && next === 'be' && TOLD.has(wordAt(tokens, at + 2)) ? 'past' : 'future';
}

/**
 * “faces trial”, “goes on sale”, “go to the polls”, “appears in court”, “comes into force”, “walk out”: an occasion, said
 * in the present tense of what is to come.
 */
function attends(tokens: readonly Token[], at: number): boolean {
  const {text} = tokens[at]!;
  if (!ATTENDS.has(text) || NO_SUBJECT.has(wordAt(tokens, at - 1))) return false;
  const next = wordAt(tokens, at + 1);
  const name = tokens[at + 2];
  // “take on Leeward Town”, “appears on Radio Four”, “go to Leeward Park”
  if (/^(into|effect|place|live|out)$/.test(next) || (/^(on|to)$/.test(next) && name?.capital && !name.entry))
    return true;
  if (/^(come|take)/.test(text)) return false; // “comes after a hearing”
  for (let i = at + 1; i <= at + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return false;
    if (OCCASIONS.has(token.text)) return true;
  }
  return false;
}

/** “Talks begin on Friday”, but not “the start on Friday”, nor “did not begin”, “wiped out play”, “stopped play”. */
const begins = (tokens: readonly Token[], at: number): boolean =>
  BEGINS.has(tokens[at]!.text) && !tokens[at]!.capital && !NO_SUBJECT.has(wordAt(tokens, at - 1));

/** “ordered him to appear”: the infinitive at a place, and who called for it not far before. */
function summoned(tokens: readonly Token[], at: number): boolean {
  if (!ATTEND.has(tokens[at]!.text) || tokens[at - 1]?.text !== 'to') return false;
  for (let i = at - 2; i >= 0 && i > at - 8 && !ends(tokens, i); i--) if (SUMMONED.has(tokens[i]!.text)) return true;
  return false;
}

/** What a participle of planning or reporting is of the present behind: “is announced on Friday”. */
const TO_BE = /^(is|are|be|re|'s)$/;

/** What the word at a place says of its clause, if it is a verb that we know; `none` is said by a verb that says neither. */
function verbAt(tokens: readonly Token[], at: number): Direction | null {
  if (tokens[at]!.kind !== 'word' || saysNothing(tokens[at]!)) return null;
  const {text, capital} = tokens[at]!;
  if (AHEAD.has(text) || (text === 'later' && /^(this|today|tonight)$/.test(wordAt(tokens, at + 1)))) return 'future';
  const could = modal(tokens, at);
  if (could) return could;
  if (attends(tokens, at) || summoned(tokens, at)) return 'future';
  const prior = wordAt(tokens, at - 1);
  // “is announced on Friday”
  if ((REPORTS.has(text) && !TO_BE.test(prior)) || BLAMED.has(text)) return 'past';
  const next = wordAt(tokens, at + 1);
  const infinitive = next === 'to';
  if (PLANS.has(text) && infinitive) return WAS.has(prior) ? 'plan' : 'future';
  if (MEANT.has(text) && infinitive && !/^(is|are|was|were|be|been|re|not)$/.test(prior))
    return /^(has|have|ve)$/.test(prior) ? 'future' : 'none';
  if (PLANNED.has(text)) {
    if (WAS.has(prior))
      return text === 'scheduled' && prior === 'has' ? 'future' : /^(to|for|on|in|at)$/.test(next) ? 'none' : 'past';
    if (
      TO_BE.test(ADVERB.test(prior) ? wordAt(tokens, at - 2) : prior) ||
      text === 'due' ||
      /^(to|for)$/.test(next) ||
      (text !== 'set' && /^(on|in|by)$/.test(next)) // “the record set in March”
    )
      return 'future';
  }
  if (begins(tokens, at) && (next === 'on' || next === 'in' || tokens[at + 1]?.entry?.weekday)) return 'future';
  if (text === 'to') {
    if (TO_BE.test(prior)) return 'future';
    // “was to vote on Friday”; “the response was to close the mill on Friday” is what it consisted in.
    if (/^(was|were)$/.test(prior)) return 'plan';
    // “announced an agreement to buy it in January”, but “the bank plans to”
    if (
      /^(agreement|deal|plan|decision)$/.test(prior) ||
      (prior === 'plans' && !saysNothing(tokens[at - 2] ?? tokens[at]!))
    )
      return 'none';
  }
  if ((BACK.has(text) && !(capital && tokens[at]!.entry)) || (!capital && /..[^e]ed$/.test(text))) {
    if (AHEAD.has(wordAt(tokens, at - 2))) return 'future'; // “will stay closed”
    if (
      text.endsWith('ed') &&
      (ATTRIBUTED.test(prior) || tokens[at - 1]?.entry?.number || tokens[at - 1]?.kind === 'number') &&
      tokens[at + 1]?.kind === 'word'
    )
      return null;
    if (/^(if|be|when|once|unless)$/.test(prior)) return null; // “is to be moved”, “if approved in September”
    // “the talks held on Friday” and “he held talks” alike
    const aux = tokens[ADVERB.test(prior) ? at - 2 : at - 1];
    return aux && !aux.capital && /^(is|are|to|will|would|could|may|might|must|can|should|being)$/.test(aux.text)
      ? null
      : 'past';
  }
  return null;
}

/** What is told of with what may be still to come: “approved elections in January”. */
const MAY_COME = [PLANNED, MEANT, REPORTS, OCCASIONS, set('to ,')];
/**
 * Whether what is over is told with an expression, so that it can be no month to come: “was arrested in October”, “since
 * March”, “in the year ended June 30”.
 */
export function isTold(tokens: readonly Token[], from: number, to: number): boolean {
  const lead = wordAt(tokens, from - 1);
  if (lead !== 'in') return /^(since|ended)$/.test(lead);
  for (let at = from - 2; at > from - 7 && at >= 0; at--) {
    if (MAY_COME.some((words) => words.has(wordAt(tokens, at)))) return false;
    if (verbAt(tokens, at) === 'past') break;
  }
  return wordAt(tokens, to) !== "'s";
}
