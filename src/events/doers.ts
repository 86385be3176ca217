import {nameBeside, statementsOf} from '../text/statements.js';
import type {Mention} from './mentions.js';
import {doingOf, type Profile} from './profile.js';

/** Who is named as the subject of a happening’s verb, by the keys of the name, and whether it was done to them. */
interface Doer {
  keys: readonly string[];
  passive: boolean;
}

const DOERS = new WeakMap<Mention, Doer | null>();

/** The named subject of the verb that tells of a happening; null where a noun tells of it, or its subject is called by no name. */
function doerOf(mention: Mention): Doer | null {
  let doer = DOERS.get(mention);
  if (doer === undefined) DOERS.set(mention, (doer = readDoer(mention)));
  return doer;
}

function readDoer({sentence, trigger}: Mention): Doer | null {
  const {tokens, roles, names} = sentence;
  if (!/^(?:past|present|base)$/.test(roles[trigger.index]!)) return null;
  const {found, all} = statementsOf(sentence);
  const told = all.find(({verb}) => verb.head === trigger.index);
  if (!told) return null;
  const {subject, core, verb} = told;
  const last = (nameBeside(found, told)?.to ?? Math.min(core, subject.to)) - 1;
  if (found.tags.slice(subject.from, subject.to).includes('conjunction')) return null; // “Lind and Okoro”
  if (tokens.some(({lower}, i) => ALIAS.test(lower) || (lower === 'known' && tokens[i + 1]?.lower === 'as')))
    return null;
  const name = names.find(({from, to}) => from <= last && last < to);
  return name ? {keys: name.keys, passive: verb.passive} : null;
}

const ALIAS = /^(?:alias|aka|a\.k\.a|née)$/;

/** What two sides do, of which either may be the subject. */
const MUTUAL = new Set(['call', 'meeting', 'agreement']);

/**
 * Whether a sentence tells that another did what an event is: “Okoro stood down” where all that is known of the event is that Lind and her
 * deputy did. Of an act that an event has in several tellings, one with the same subject, or with none that is named, is enough for it to be the same.
 */
export function isOfAnother(mention: Mention, {cluster: {mentions}}: Profile): boolean {
  const doer = doerOf(mention);
  if (!doer || mention.trigger.types.some(({name}) => MUTUAL.has(name))) return false;
  const {act} = doingOf(mention);
  const alike = mentions.filter((other) => doingOf(other).act === act);
  return (
    alike.length > 0 &&
    alike.every((other) => {
      const its = doerOf(other);
      return its !== null && its.passive === doer.passive && !its.keys.some((key) => doer.keys.includes(key));
    })
  );
}
