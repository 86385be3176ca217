import {isVerb} from '../text/grammar.js';
import type {Sentence} from '../text/reading.js';

/**
 * Whether a verb tells how somebody or something was, seemed or felt, and nothing that happened: “officials were guarded”, “Lind looked
 * tired”, “crews remained wary”, “the mayor knew of it”. As with “was cautious”, no date makes that a happening.
 *
 * @param index of a verb that is of no known kind
 */
export function isStateOf({tokens, roles, kind}: Sentence, index: number): boolean {
  const lower = (i: number) => tokens[i]?.lower ?? '';
  if (kind === 'caption' && SEEN.test(lower(index))) return true;
  let helper = index - 1;
  while (roles[helper] === 'adverb' || /^(?:been|being)$/.test(lower(helper))) helper--;
  const be = /^(?:is|are|was|were|be|been)$/.test(lower(helper)) || lower(index - 1) === 'been';
  if (MINDED.test(lower(index))) return be || (LINKS.test(lower(helper)) && isVerb(roles[helper]));
  if (be || !isVerb(roles[index])) return false; // “was felt in Tallis”, “was included in the squad”
  let behind = index + 1;
  while (roles[behind] === 'adverb' && lower(behind) !== 'on') behind++;
  const next = lower(behind);
  if (/^look(?:s|ed)?$/.test(lower(index))) return !DIRECTED.test(next) && roles[behind] !== 'mark';
  // “appeared in court”, “appeared on Monday”
  if (/^appear(?:s|ed)?$/.test(lower(index)))
    return next === 'to' || /^(?:noun|participle|past)$/.test(roles[behind] ?? '');
  return STATIVE.test(lower(index));
}

/** What a picture shows somebody at: “A woman walks past a ruined house in Merrow, 7 March 2019”. */
const SEEN = /^(?:(?:gesture|listen|look|pose|queue|react|sit|smile|stand|wait|walk|wave)s?|lies?|watch(?:es)?)$/;
/** Participles that tell what somebody is like or thinks, as adjectives do. */
const MINDED =
  /^(?:annoyed|concerned|convinced|delighted|devastated|disappointed|excited|frightened|guarded|interested|muted|pleased|relaxed|relieved|satisfied|shocked|stunned|subdued|surprised|thrilled|tired|undecided|undeterred|unimpressed|unmoved|worried)$/;
const LINKS = /^(?:seem|look|sound|feel|felt|remain|stay|appear)(?:s|ed)?$/;
/** After “looked”: what was done with the eyes, or looked for. */
const DIRECTED = /^(?:at|into|for|after|on|over|out|back|away|round|around|through|up|down|forward|ahead)$/;
/** Verbs that tell of no act and of no change. */
const STATIVE =
  /^(?:(?:seem|sound|remain|want|belong|depend|consist|contain|matter|lack)(?:s|ed)?|(?:believe|deserve|include|resemble|like)[sd]?|knows?|knew|means?|meant|feels?|felt)$/;
