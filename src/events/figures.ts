import type {Conflict} from '../model.js';
import type {Token} from '../text/tokens.js';
import {MANY, NUMBERS, onceEach, type Told} from './conflicts.js';
import {isExact, type Mention} from './mentions.js';

/** A figure of which an event has one only, as its sources give it. */
interface Figure {
  mention: Mention;
  value: string;
}

/** What one vote or one sentence comes to: the figure that a sentence tells; null where it tells none, or several. */
const FIGURES: readonly {name: string; of: (tokens: readonly Token[]) => string | null}[] = [
  {name: 'the vote', of: only(voteAt)},
  {name: 'the length of the sentence', of: only(termAt)},
];

/** Votes and terms in prison of one event that differ: “by 40 votes to 12” and “42–12”, “jailed for six years” and “for nine”. */
export function figuresDiffer({cluster, evidenceOf}: Told): Conflict[] {
  if (cluster.when && !isExact(cluster.when)) return [];
  const telling = onceEach(cluster.mentions.filter(({when}) => when)).slice(0, MANY);
  return FIGURES.flatMap(({name, of}) => {
    const told = telling.flatMap((mention): Figure[] => {
      const value = of(mention.sentence.tokens);
      return value === null ? [] : [{mention, value}];
    });
    const [one] = told;
    const other = told.find(
      ({mention, value}) => value !== one!.value && mention.sentence.article !== one!.mention.sentence.article,
    );
    if (!one || !other) return [];
    const note = `Sources differ on ${name}: ${one.value} and ${other.value}.`;
    return [{kind: 'numbers', note, sides: [[evidenceOf(one.mention)], [evidenceOf(other.mention)]]}];
  });
}

/** What a reader of figures finds in a sentence, where it finds one alone. */
function only(
  at: (tokens: readonly Token[], index: number) => string | null,
): (tokens: readonly Token[]) => string | null {
  return (tokens) => {
    const found = tokens.flatMap((_, i) => at(tokens, i) ?? []);
    return found.length === 1 ? found[0]! : null;
  };
}

/** “voted 40 to 12”, “approved it by 42 votes to 12”, “40-12”: the more first. */
function voteAt(tokens: readonly Token[], at: number): string | null {
  const own = tokens[at]!.lower;
  const lower = (i: number) => tokens[i]?.lower ?? '';
  const [, first, joint] = /^(\d{1,3})(?:[-–](\d{1,3}))?$/.exec(own) ?? [];
  if (!first || !tokens.some((t) => VOTES.test(t.lower))) return null;
  let k = at + 1;
  if (!joint && lower(k) === 'votes') k++;
  if (!joint && !/^(?:to|[-–]|against)$/.test(lower(k))) return null;
  const other = joint ?? lower(k + 1);
  if (!/^\d{1,3}$/.test(other) || !BY.test(lower(at - 1)) || MEASURED.test(lower(joint ? at + 1 : k + 2))) return null;
  const [more, less] = [Number(first), Number(other)].sort((a, b) => b - a);
  return `${more} to ${less}`;
}
const VOTES =
  /^(?:vot(?:e|es|ed|ing)|approv(?:es?|ed|al)|pass(?:es|ed)|reject(?:s|ed)|adopt(?:s|ed)|ratif(?:y|ies|ied)|defeat(?:s|ed))$/;
const BY = /^(?:by|voted|vote|of|was|passed|approved|rejected|backed)$/;
const MEASURED = /^(?:per|percent|%|years?|days?|months?|weeks?|hours?|million|billion|seats?)$/;

/** “jailed for six years”, “sentenced to nine months in prison”, “given a six-year sentence”. */
function termAt(tokens: readonly Token[], at: number): string | null {
  if (!tokens.some((t) => SENTENCED.test(t.lower))) return null;
  const lower = (i: number) => tokens[i]?.lower ?? '';
  const joined = /^([a-z]+|\d{1,3})-(year|month)$/.exec(lower(at));
  const [number, unit] = joined ? [joined[1]!, joined[2]!] : [lower(at), lower(at + 1).replace(/s$/, '')];
  const count = NUMBERS.get(number) ?? Number(number);
  if (!(count > 0) || !/^(?:year|month)$/.test(unit)) return null;
  const before = lower(at - 1);
  const isTerm = joined
    ? /^(?:sentence|term|jail|prison)$/.test(lower(at + 1))
    : before === 'to' ||
      /^(?:jailed|imprisoned) for|sentence of$/.test(`${lower(at - 2)} ${before}`) ||
      /^in$/.test(lower(at + 2));
  return isTerm && !/^(?:old|ago|later|earlier|after|before)$/.test(lower(at + 2))
    ? `${count} ${unit}${count === 1 ? '' : 's'}`
    : null;
}
const SENTENCED = /^(?:sentenced?|sentences|jailed|imprisoned)$/;
