import type {Block} from '../model.js';
import {trimmed, type Stretch} from '../text/snippet.js';
import {resolve, type Expression} from '../time/find.js';

/** A text that is a chronology or a running report: its blocks, dates and hours at the head of entries parted from what they date. */
export interface Entries {
  blocks: Block[];
  /** The date of each head, by the start of its block; null where it is an hour of no known day. */
  heads: ReadonlyMap<number, Stretch | null>;
}

/** A date or an hour that a block begins with. */
interface Head {
  /** Index of the block. */
  at: number;
  date: Stretch;
  /** Where what it dates begins in the same block; its end where the date stands alone. */
  rest: number;
  /** Of a day that is said in full, milliseconds UTC. */
  begin: number | undefined;
  /** “T18:42”, of an hour that names no day. */
  hour: string | undefined;
  /** Nothing parts it from the words behind it. */
  bare: boolean;
}

/** Fewer dates at the head of blocks may stand there by chance. */
const LEAST = 3;

/**
 * The entries of a chronology, “3 March 2020 – The yard opens.”, “March 2020: …”, “1929 Born in Tallis”, or a date in a line of its own over what
 * happened then, and those of a running report, “10.15am The vote …”: such heads date what follows them, and are neither part of it nor the
 * date line of the article. Null for any other text.
 *
 * @param list every temporal expression of the text, in order
 */
export function entries(text: string, blocks: readonly Block[], list: readonly Expression[]): Entries | null {
  const found = headsOf(text, blocks, list);
  const bare = found.filter((head) => head.bare).length >= LEAST;
  const kept = found.filter((head) => bare || !head.bare);
  if (new Set(kept.map(({date}) => text.slice(date.start, date.end))).size < LEAST) return null;
  const heads = withoutDateline(kept, blocks, text);
  if (heads.length < LEAST) return null;
  const byBlock = new Map(heads.map((head) => [head.at, head]));
  const parted = blocks.flatMap((block, i): Block[] => {
    const head = byBlock.get(i);
    if (!head) return [byBlock.has(i - 1) && block.kind === 'other-story' ? {...block, kind: 'body'} : block];
    const over: Block = {...trimmed(text, {start: block.start, end: head.rest}), kind: 'body'};
    return head.rest < block.end ? [over, {start: head.rest, end: block.end, kind: 'body'}] : [over];
  });
  const isKnown = knownDays(heads, blocks, text);
  return {
    blocks: parted,
    heads: new Map(heads.map((head) => [blocks[head.at]!.start, isKnown(head) ? head.date : null])),
  };
}

function headsOf(text: string, blocks: readonly Block[], list: readonly Expression[]): Head[] {
  const found: Head[] = [];
  let times: ReturnType<typeof resolve> | undefined;
  let k = 0;
  for (const [at, {start, end, kind}] of blocks.entries()) {
    while (k < list.length && list[k]!.start < start) k++;
    if (list[k]?.start === start && AGE.test(list[k]!.text)) k++;
    const first = list[k];
    if (!first || first.start > start + 12 || !CAN_HEAD.test(kind) || !BULLET.test(text.slice(start, first.start)))
      continue;
    const isDay = first.needs !== 'mention' && first.grain && /^(?:DATE|TIME)$/.test(first.type);
    if (!isDay && first.type !== 'TIME') continue;
    const next = list[k + 1];
    const last = first.range !== undefined && next?.range === first.range ? next : first;
    const behind = text.slice(last.end, Math.min(end, last.end + 32));
    const parted = PARTING.exec(behind)?.[0];
    const mark = parted ?? BARE.exec(behind)?.[0];
    if (mark === undefined || last.end > end) continue;
    times ??= resolve(list);
    const {begin, value} = times[k]!;
    found.push({
      at,
      date: {start: first.start, end: last.end},
      rest: last.end + mark.length,
      begin: isDay ? begin : undefined,
      hour: isDay ? undefined : value.slice(value.indexOf('T')),
      bare: parted === undefined,
    });
  }
  return found;
}
const CAN_HEAD = /^(?:body|dateline|caption|other-story)$/;
/** A sign of a list or, in Markdown, of a heading or of bold; or how old an entry is: “3h ago 15.02 GMT”. */
const BULLET = /^(?:\d{1,2}[hm] ago\s+|#{1,6}\s+|(?:[•·*–—-]\s*)?(?:\*\*|__)?)$/;
const AGE = /^\d{1,2}[hm] ago$/;
/** What parts a date from what happened then, also “(expected):”, or the end of its line. */
const PARTING =
  /^(?:\s\([\p{L} ]{1,20}\))?:?(?:\*\*|__)?\s?(?:[:.]?$|:\s+|(?<=:(?:\*\*|__))\s*|[–—|]\s*(?=[\p{L}“"‘£$€\d]|$)|-(?:\s+|$))/u;
const BARE = /^\s(?=[\p{Lu}“"‘])/u;

/** Of what day hours are: of that of the page, where it is a running report, or of the date over them. */
function knownDays(heads: readonly Head[], blocks: readonly Block[], text: string): (head: Head) => boolean {
  const hours = heads.flatMap(({hour}) => hour ?? []);
  // The latest news stands first, or the page says what it is.
  const falling = hours.filter((hour, i) => i > 0 && hour < hours[i - 1]!).length;
  const names = blocks
    .slice(0, TOP)
    .some(({start, end}) => RUNNING.test(text.slice(start, Math.min(end, start + 160))));
  const day = heads.findIndex(({hour}) => hour === undefined);
  const over = heads[day]?.at ?? Infinity;
  return ({hour, at}) => hour === undefined || names || falling * 2 > hours.length || at > over;
}
const RUNNING = /\b(?:live|liveblog|as it happened|minute by minute|rolling)\b/i;

/** Without the date line of the article: the first date, where it stands there as one, unless those below it go on from there in its manner. */
function withoutDateline(heads: readonly Head[], blocks: readonly Block[], text: string): Head[] {
  const [first, second] = heads as [Head, Head];
  // Of “3 March 2020 – The yard opens” the date may already have a block of its own.
  const hasWords = ({at, rest}: Head) => /^[^\S\n\r]*\S/.test(text.slice(rest, blocks[at + 1]?.end ?? blocks[at]!.end));
  const dateline = blocks.findIndex(({kind}) => kind === 'dateline');
  if (dateline !== first.at || dateline >= TOP) return [...heads];
  const goesOn = hasWords(first) === hasWords(second) && (first.begin ?? Infinity) <= (second.begin ?? -Infinity);
  return goesOn ? [...heads] : heads.slice(1);
}
/** So many blocks can stand at the top. */
const TOP = 4;
