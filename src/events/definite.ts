import {isFinite} from '../text/grammar.js';
import {isState} from '../text/names.js';
import {WEEKDAY} from '../text/syntax.js';
import {DAY} from '../time/calendar.js';
import {width, type Mention, type Told} from './mentions.js';
import type {Familiarity, Profile} from './profile.js';
import {COURT} from './types.js';

/** What befalls a place all at once, by the nouns that mean the same. */
const SUDDEN = new Map(
  `quake earthquake
crash derailment
fire blaze inferno wildfire bushfire
explosion blast
storm hurricane cyclone typhoon tornado
flood floods flooding
landslide landslip mudslide
avalanche
tsunami
eruption
stampede
collapse
collision
shooting
stabbing
march demonstration rally protest`
    .split('\n')
    .flatMap((row) => row.split(' ').map((word) => [word, row] as const)),
);

/** What a court does of which a report then speaks as its ruling. */
const RULES =
  /^(?:rul(?:es?|ed|ing)|str(?:ikes?|uck)|annul(?:s|led)|quash(?:es|ed)|overturn(?:s|ed)|up(?:holds?|held)|reject(?:s|ed)|dismiss(?:es|ed)|order(?:s|ed)|decide[sd]|bars?|barred|block(?:s|ed)|void(?:s|ed))$/;
const RULING = /^(?:ruling|judge?ment|decision)$/;

/** By these a phrase means another one than that which is spoken of. */
const ANOTHER =
  /^(?:another|second|third|previous|earlier|later|last|latest|other|similar|separate|new|next|worst|deadliest|biggest|largest|first|only|same|fake)$/;

/**
 * What a mention speaks of as known, where its sentence opens with that and tells of it: “*The quake* on Sunday measured 6.6”, “*The
 * blaze* broke out at noon”; null for any other.
 */
export function spokenOf({sentence, trigger, negated, off}: Mention): string | null {
  const {tokens, roles} = sentence;
  if (negated || off) return null;
  if (isOfRuling(sentence, trigger.index)) return RULING.source;
  // “The march”, “Saturday’s march”
  const days = WEEKDAY.test(tokens[0]?.lower.replace(/['’]s$/, '') ?? '');
  if (!days && tokens[0]?.lower !== 'the') return null;
  let at = days && /^['’]s$/.test(tokens[1]?.text ?? '') ? 2 : 1;
  while (at < 5 && !SUDDEN.has(tokens[at]?.lower ?? '') && /^(?:noun|number|participle)$/.test(roles[at] ?? '')) {
    if (ANOTHER.test(tokens[at]!.lower) || tokens[at]!.capital) return null;
    at++;
  }
  const known = SUDDEN.get(tokens[at]?.lower ?? '');
  if (!known || /^(?:noun|name|participle)$/.test(roles[at + 1] ?? '') || /^['’]/.test(tokens[at + 1]?.text ?? ''))
    return null;
  let verb = at + 1;
  while (verb < tokens.length && !isFinite(roles[verb])) verb++;
  while (roles[verb] === 'aux' || roles[verb] === 'adverb') verb++;
  return trigger.index === at || trigger.index === verb ? known : null;
}

/** “The judge said *in a ruling*”, “*The decision* on Tuesday ends a dispute”. */
function isOfRuling({tokens, roles}: Told, index: number): boolean {
  const opens =
    tokens[0]!.lower === 'the' && RULING.test(tokens[1]?.lower ?? '') && !/^(?:noun|name)$/.test(roles[2] ?? '');
  if (opens) return index === 1 || index === roles.findIndex(isFinite);
  const at = tokens.findIndex((t, i) => t.lower === 'in' && /^(?:ruling|judge?ment)$/.test(tokens[i + 2]?.lower ?? ''));
  if (at < 0 || !/^(?:an?|the|its|his|her|their)$/.test(tokens[at + 1]!.lower)) return false;
  return index === at + 2 || (index < at && /^(?:said|says|wrote|added|found|called)$/.test(tokens[index]!.lower));
}

/** Whether an event is told with a noun in the clause of its happening, or right beside it. */
function isToldAs({mentions}: Profile['cluster'], known: string): boolean {
  if (known === RULING.source)
    return mentions.some(
      ({sentence: {tokens}, trigger: {token}}) => RULES.test(token.lower) && tokens.some((t) => COURT.test(t.lower)),
    );
  const near = ({clauses, tokens}: Told, at: number) =>
    tokens.some(
      ({lower, text}, i) =>
        Math.abs(clauses[i]! - clauses[at]!) <= 1 &&
        text !== 'March' &&
        SUDDEN.get(lower.replace(/([cs]h)es$|s$/, '$1')) === known,
    );
  return mentions.some(({sentence, trigger}) => near(sentence, trigger.index));
}

/**
 * The event that a mention speaks of as known: the one of its day that is told with the same noun, by its own article, or by others whose names
 * its article holds; null where there is none, or more than one.
 */
export function knownEvent(mention: Mention, others: readonly Profile[], familiar: Familiarity): Profile | null {
  const known = spokenOf(mention);
  if (!known || width(mention.when!) > DAY) return null;
  const alike = others.filter(({cluster}) => width(cluster.when!) <= DAY && isToldAs(cluster, known));
  const {article} = mention.sentence;
  const own = alike.filter(({articles}) => articles.has(article));
  const shared = ({names}: Profile) => [...names].some((key) => !isState(key) && familiar.isNamedIn(article, key));
  const found = own.length > 0 ? own : alike.filter(shared);
  return found.length === 1 ? found[0]! : null;
}
