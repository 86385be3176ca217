import type {Block} from '../model.js';
import {trimmed, type Stretch} from '../text/snippet.js';
import {resolve, type Expression} from '../time/find.js';

/** A text that is a chronology or a running report: its blocks, dates and hours at the head of entries parted from what they date. */
export interface Entries {
  blocks: Block[];
  /** The date of each head, by the start of its block. */
  heads: ReadonlyMap<number, Stretch>;
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
}

/** Fewer dates at the head of blocks may stand there by chance. */
const LEAST = 3;

/**
 * The entries of a chronology, “3 March 2020 – The yard opens.”, “March 2020: …”, “10.15am The vote …”, or a date in a line of its own over
 * what happened then: such heads date what follows them and are neither part of it nor the date line of the article. Null for any other text.
 *
 * @param list every temporal expression of the text, in order
 */
export function entries(text: string, blocks: readonly Block[], list: readonly Expression[]): Entries | null {
  const found = headsOf(text, blocks, list);
  if (new Set(found.map(({date}) => text.slice(date.start, date.end))).size < LEAST) return null;
  const heads = withoutDateline(found, blocks);
  if (heads.length < LEAST) return null;
  const byBlock = new Map(heads.map((head) => [head.at, head]));
  const parted = blocks.flatMap((block, i): Block[] => {
    const head = byBlock.get(i);
    if (!head) return [byBlock.has(i - 1) && block.kind === 'other-story' ? {...block, kind: 'body'} : block];
    const over: Block = {...trimmed(text, {start: block.start, end: head.rest}), kind: 'body'};
    return head.rest < block.end ? [over, {start: head.rest, end: block.end, kind: 'body'}] : [over];
  });
  return {blocks: parted, heads: new Map(heads.map(({at, date}) => [blocks[at]!.start, date]))};
}

function headsOf(text: string, blocks: readonly Block[], list: readonly Expression[]): Head[] {
  const found: Head[] = [];
  let times: ReturnType<typeof resolve> | undefined;
  let k = 0;
  for (const [at, {start, end, kind}] of blocks.entries()) {
    while (k < list.length && list[k]!.start < start) k++;
    const first = list[k];
    if (!first || first.start > start + 4 || !CAN_HEAD.test(kind) || !BULLET.test(text.slice(start, first.start)))
      continue;
    const isDay = first.type === 'DATE' && first.needs !== 'mention' && first.grain;
    if (!isDay && first.type !== 'TIME') continue;
    const next = list[k + 1];
    const last = first.range !== undefined && next?.range === first.range ? next : first;
    const [mark] =
      (first.type === 'TIME' ? BEHIND_HOUR : BEHIND_DAY).exec(text.slice(last.end, Math.min(end, last.end + 8))) ?? [];
    if (mark === undefined || last.end > end) continue;
    times ??= resolve(list);
    found.push({
      at,
      date: {start: first.start, end: last.end},
      rest: last.end + mark.length,
      begin: isDay ? times[k]!.begin : undefined,
    });
  }
  return found;
}
const CAN_HEAD = /^(?:body|dateline|caption|other-story)$/;
const BULLET = /^(?:[•·*–—-]\s*)?$/;
/** What parts a day from what happened on it, or the end of its line. */
const BEHIND_DAY = /^\s?(?:[:.]?$|:\s+|[–—|]\s*(?=[\p{L}“"‘£$€\d])|-\s+)/u;
/** The same behind an hour, which may also stand right before the first word. */
const BEHIND_HOUR = /^\s?(?:[:.]?$|:\s+|[–—|]\s*(?=[\p{L}“"‘£$€\d])|-\s+|(?=[\p{Lu}“"‘]))/u;

/** Without the date line of the article: the first date, alone in its line among the first blocks, unless those below it go on from there. */
function withoutDateline(heads: readonly Head[], blocks: readonly Block[]): Head[] {
  const [first, second] = heads as [Head, Head];
  const isAlone = ({at, rest}: Head) => rest >= blocks[at]!.end;
  const dateline = blocks.findIndex(({kind}) => kind === 'dateline');
  if (dateline !== first.at || dateline >= TOP) return [...heads];
  const goesOn = isAlone(second) && (first.begin ?? Infinity) <= (second.begin ?? -Infinity);
  return goesOn ? [...heads] : heads.slice(1);
}
/** So many blocks can stand at the top. */
const TOP = 4;
