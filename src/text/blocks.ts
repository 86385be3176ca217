import type {Block, BlockKind} from '../model.js';
import {ENDS, isByline} from './bylines.js';
import {
  AGO,
  isBareDay,
  isDatedByline,
  isDateLine,
  LABEL,
  openingDateline,
  READING_TIME,
  roleOf,
  writtenDays,
} from './datelines.js';
import {trimmed, type Stretch} from './snippet.js';
import {contentStems, tokens} from './tokens.js';

/** A line, and the number of its paragraph: lines of one paragraph have no blank line between them. */
interface Line extends Stretch {
  paragraph: number;
  text: string;
}

const FURNITURE_WORDS = new Set(
  `adjust comment comments print share tweet email e-mail save facebook twitter whatsapp linkedin reddit pinterest copy link more read related topics tags advertisement
  ad sponsored follow us subscribe newsletter sign up log in menu search home video photos gallery watch live updates loading close open story continues below
  image source caption getty images reuters ap afp credit photo view all top stories trending popular next previous back to font size text the this article with on by of
  story click here for join conversation report a problem correction an error`.split(/\s+/),
);
// Without one of these a short line of furniture words may be a heading (“The video”).
const FURNITURE_SIGN =
  /\b(?:adjust|comments?|print|share|tweet|e-?mail|advertisement|sponsored|subscribe|newsletter|sign up|log in|read more|related|click here|follow us|image source|getty images|loading|trending)\b/i;

/** What stands around a story, by its form: whose it is, where to follow its paper, what it is filed under, how old it is, a rule of dashes. */
const FURNITURE_LINES = [
  /^(?:copyright\s)?(?:©|\(c\))\s?(?:[a-z][a-z .]{2,30}, )?(?:19|20)\d\d\b|^copyright\s(?:(?:19|20)\d\d|by)\b|\ball rights reserved\b|\bnot responsible for the content of external\b/i,
  /^(?:topics?|tags|related topics|filed under|keywords|categories)\s?:/i,
  /^(?:follow|like|find|join) [^.,;:]{2,60}\son (?:facebook|twitter|x|instagram|whatsapp|tiktok|youtube|linkedin|threads)\b[^.,;:]{0,40}[.!]?$/i,
  /^(?:sign up|subscribe|register)\b.{2,80}\s(?:newsletters?|alerts|updates|e-?mails?|inbox)\b|\bin(?:to)? your inbox\b/i,
  /^(?:get in touch|do you have a story|(?:have|got) a story)\b/i,
  new RegExp(`^${READING_TIME}$`, 'i'),
  /^this article is (?:more than|over) \d+ (?:months?|years?) old\.?$/i,
  new RegExp(`^(?:(?:last )?(?:updated|published|posted),?:? )?${AGO}$`, 'i'),
  /^(?:page )?last (?:updated|modified|edited|reviewed|changed)(?: on)?:? (?:mon|tues|wednes|thurs|fri|satur|sun)day\b[^a-z]{0,20}$/i,
  /^\((?:adds|updates|recasts|corrects|refiles|rewrites|repeats)\b[^()]+\)$/i,
  /^(?:save|listen|menu|skip to (?:main )?content|back to top)$/i,
  /^(?:(?:image|picture|photo|media|video) )?caption[,:]?$/i,
  /^(?:[-_*=~#·•—–]\s?){3,}$/,
];
/** What stands over a list of other stories. */
const TEASERS =
  /^(?:more (?:on|from|in|like|stories|news)\b[^.!?]{0,40}|related(?: (?:stories|articles|news|content|topics|links))?|you (?:may|might) (?:also )?(?:like|be interested in)\b[^.!?]{0,20}|most (?:read|popular|viewed|shared)\b[^.!?]{0,20}|read (?:next|more|also)|what to read next|also (?:read|in the news)|recommended(?: (?:for you|stories|reading))?|top stories|latest (?:news|stories|headlines)|trending(?: (?:now|stories))?|editor['’]s picks|up next|see also|don['’]t miss)\s?:?$/i;
/** “READ MORE: Why the old pool closed”: another story, named in the middle of this one. */
const TEASER =
  /^(?:read(?: (?:more|also|next|this))?|related(?: (?:story|article))?|see (?:also|more)|watch|listen|more|also read|don['’]t miss|recommended)\s?(?:[:|–—]|-\s)\s?(?=\S)/i;

// Pictures are described in the present tense: “speaks at”, “shake hands”, “is seen”.
const CAPTION_VERB =
  /^.{0,120}?\b(?:speaks?|attends?|arrives?|shakes?|walks?|waves?|looks?|stands?|leaves?|holds?|meets?|delivers?|listens?|gestures?|poses?|address(?:es)?|reacts?|is seen|are seen|is pictured|pictured|sits?|gathers?|celebrates?|takes? part|greets?|hugs?|embraces?)\b/u;
const CAPTION_SIGN =
  /^(?:file\s*(?:photo\s*)?[-–—:]|photo(?:graph)?s?\s*[:by-]|(?:(?:image|picture)s?(?: caption)?|caption)\s*:|pictured)|\((?:photo|ap photo|reuters|getty|afp)\b|\bgetty images\b|\bap photo\b|\bphoto by\b/i;
/** Who took the picture, at the end of its words: “Photo: Ann Lee/The Post”, “(Picture: PA)”, “(Ann Lee/Reuters)”, “REUTERS/Ann Lee/File Photo”. */
const CREDIT =
  /(?:^|[\s(/|])(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Pp]ic|[Cc]redit|PHOTO|PICTURE|IMAGE|CREDIT)s?(?: [Cc]redit| courtesy(?: of)?| by)?\s?:\s?\p{Lu}[^.!?:()]{1,60}\)?\.?$|\(\p{Lu}[\p{L}.’' -]{1,40}\/\s?\p{Lu}[\p{L}.’' -]{1,40}\)$|[.)\]] (?:REUTERS|AP(?: Photo)?|AFP|EPA|PA)\/\p{Lu}[\p{L}.’'/ -]{1,60}$/u;
/** What leads to the words of a picture: “Image caption The ferry …” as it is copied from a page, “Photo: The ferry …”. */
const CAPTION_LABEL =
  /^(?:(?:(?:[Ii]mage|[Pp]icture|[Pp]hoto(?:graph)?)s?(?: caption)?|[Cc]aption)\s*:\s*|(?:Image|Picture|Photo|Media|Video) caption\s+)(?=["“‘']?\p{Lu})/u;
/** “Tom Reed, Garth Post” among the lines over a story. */
const NAME_AND_PAPER = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2},(?: \p{Lu}[\p{L}.’'&-]+){1,4}$/u;
/** What stands under a name: “BBC News, Harwick”, “Political correspondent”. */
const OFFICE =
  /^(?:\p{Lu}[\p{L}.’'&-]*(?:,? (?:\p{Lu}[\p{L}.’'&-]*|of|the|and|for|in|at)){0,6}|(?:[\p{L}’'.&-]+,? ){0,4}(?:correspondent|reporter|editor|writer|producer|columnist))$/u;
/** “Ann Bell in Harwick contributed to this report.” */
const CONTRIBUTED = /^\W{0,3}\p{Lu}.{4,120}\scontributed to this (?:report|article|story)\b.{0,3}$/u;
/** “BREAKING”, “WORLD NEWS”, “Explainer”, “The Tallis Observer”: what stands over the headline, by its capitals or its words. */
const KICKER =
  /^(?:\p{Lu}[\p{Lu}&/-]{2,14}(?: [\p{Lu}&/-]{2,14})?:?|(?:Analysis|Breaking|Comment|Exclusive|Explainer|Feature|Interview|Live|Obituary|Opinion|Profile|Press release|Press Release|Media release|Media Release|News|News release|News Release|Statement|For immediate release|For Immediate Release|FOR IMMEDIATE RELEASE|FOR RELEASE)(?: News)?|(?:THE|The)(?: \p{Lu}[\p{L}-]{2,14}){1,3})$/u;
/**
 * The blocks of a plain-text article: one a line (lines that were only wrapped are joined), each labelled by what it is for.
 * Nothing is left out; what is not story is only labelled, so that it can weigh less and be shown greyed.
 *
 * @param title the article’s title where it is known, to recognise the headline by
 */
export function blocks(text: string, title?: string): Block[] {
  const lines = textLines(text);
  const kinds: BlockKind[] = [];
  const body = lines.findIndex((line, i) => i > 0 && isProse(line.text)); // where the story begins
  const at = headlineAt(lines, body, title);
  const headline = at < 0 ? undefined : normal(lines[at]!.text);
  lines.forEach((_, i) => kinds.push(kindOf(i, {lines, kinds, body, at, headline})));
  markTeasers(lines, kinds, body);
  markOtherStories(lines, kinds, body);
  return lines.flatMap(({start, end, text: line}, i): Block[] => {
    const kind = kinds[i]!;
    const place =
      kind === 'caption'
        ? (CAPTION_LABEL.exec(line)?.[0].length ?? 0)
        : kind === 'body' && i <= body + 1
          ? openingDateline(line)
          : 0;
    const rest = {start: start + place, end, kind};
    const opening: BlockKind = kind === 'caption' ? 'furniture' : 'dateline';
    return place > 0 ? [{...trimmed(text, {start, end: start + place}), kind: opening}, rest] : [rest];
  });
}

/** What is known of the lines of an article while they are labelled one by one. */
interface Page {
  lines: readonly Line[];
  /** Of the lines before. */
  kinds: readonly BlockKind[];
  /** Where the story begins; −1 where there is none. */
  body: number;
  /** Where the headline stands, and its words. */
  at: number;
  headline: string | undefined;
}

function kindOf(index: number, {lines, kinds, body, at, headline}: Page): BlockKind {
  const {text} = lines[index]!;
  const [before, above] = [kinds[index - 1], lines[index - 1]?.text];
  const over = index > 0 && index < body; // among the lines over the story
  if (index < at && KICKER.test(text)) return 'furniture';
  if (headline !== undefined && normal(text) === headline) return index === at ? 'headline' : 'repeated-headline';
  if (isFurniture(text)) return 'furniture';
  if (isDateLine(text)) return 'dateline';
  if (isBareDay(text) && ((index < body && index < TOP) || roleOf(text) !== 'plain')) return 'dateline';
  // Over the story, or signed off with its place and day.
  const beside = (over && index < TOP) || (body >= 0 && index > body && index === lines.length - 1);
  if (beside && isDatedByline(text) && (!CAPTION_SIGN.test(text) || roleOf(text) !== 'plain')) return 'dateline';
  if (isByline(text) || CONTRIBUTED.test(text)) return 'byline';
  if (over && text.length < 60 && (before === 'byline' ? OFFICE : NAME_AND_PAPER).test(text)) return 'byline';
  if (before === 'furniture' && CAPTION_ABOVE.test(above ?? '')) return 'caption';
  if (openingDateline(text) > 0 && !OF_FILE.test(text)) return 'body';
  if (
    CAPTION_SIGN.test(text) ||
    CAPTION_LABEL.test(text) ||
    isCredited(text) ||
    (isOneSentence(text) && CAPTION_VERB.test(text) && !PAST_REPORT.test(text) && writtenDays(text).length > 0)
  )
    return 'caption';
  if (over && !ENDS.test(text)) return /^[^:]{3,24}:\s/u.test(text) ? 'caption' : 'body';
  return 'body';
}

/** “FILE - A man leaves the court”, which is no place that the story comes from. */
const OF_FILE = /^file\s?[-–—:]/i;
const CAPTION_ABOVE = /\bcaption[,:]?$/i;
const PAST_REPORT = /\b(?:said|told|was|were|had|announced|reported)\b/;

/** The lines under “Related stories” up to the next paragraph of prose, and what “Read more:” leads to. */
function markTeasers(lines: readonly Line[], kinds: BlockKind[], body: number): void {
  if (body < 0) return;
  let listed = false;
  for (let i = body + 1; i < lines.length; i++) {
    const {text} = lines[i]!;
    if (kinds[i] !== 'furniture' && kinds[i] !== 'body') {
      listed = false;
    } else if (TEASERS.test(text)) {
      kinds[i] = 'furniture';
      listed = true;
    } else if (kinds[i] === 'body' && text.length <= 140 && !/[.,;]["”’)]?$/.test(text)) {
      if (listed || TEASER.test(text)) kinds[i] = 'other-story';
    } else if (kinds[i] === 'body') listed = false;
  }
}

/**
 * Headlines of other stories stand in the text like paragraphs: a line without a full stop after the story has begun that
 * shares hardly a content word with the rest of the article; with it go the lines of its paragraph that share no name. Behind the last
 * full stop, where no story goes on, it may share the name of the place.
 */
function markOtherStories(lines: readonly Line[], kinds: BlockKind[], body: number): void {
  if (body < 0) return;
  const candidate = (i: number) => i > body && kinds[i] === 'body' && looksLikeHeadline(lines[i]!.text);
  if (!lines.some((_, i) => candidate(i))) return; // nearly always
  const words = lines.map((line) => tokens(line.text));
  const stems = words.map((list) => new Set(contentStems(list)));
  const names = (i: number) => new Set(contentStems(words[i]!.slice(1).filter(({capital}) => capital)));
  // Where no blank line parts the paragraphs, each line is one.
  const single = lines.at(-1)!.paragraph === lines[0]!.paragraph;
  const home = new Map<string, number>(); // stem → the one paragraph it stands in, or −1 for several
  lines.forEach(({paragraph}, i) => {
    if (kinds[i] === 'furniture' || kinds[i] === 'byline') return;
    const own = single ? i : paragraph;
    for (const s of stems[i]!) home.set(s, (home.get(s) ?? own) === own ? own : -1);
  });
  const shared = (set: Set<string>) => [...set].filter((s) => home.get(s) === -1).length;
  const last = lines.findLastIndex(({text}, i) => kinds[i] === 'body' && ENDS.test(text));
  for (let i = body + 1; i < lines.length; i++) {
    if (!candidate(i) || shared(stems[i]!) * (i > last ? 3 : 8) >= stems[i]!.size) continue;
    const {paragraph} = lines[i]!;
    kinds[i] = 'other-story';
    if (single) continue;
    for (let j = i + 1; j < lines.length && lines[j]!.paragraph === paragraph && kinds[j] === 'body'; j++) {
      if (shared(names(j)) > 0 && !looksLikeHeadline(lines[j]!.text)) break;
      kinds[j] = 'other-story';
    }
  }
}

function looksLikeHeadline(text: string): boolean {
  if (text.length > 140 || ENDS.test(text)) return false;
  const words = text.split(/\s+/).length;
  return words >= 5 && words <= 20;
}

/** The line that is the headline: the first, or the one below what stands over it; −1 where it is none. */
function headlineAt(lines: readonly Line[], body: number, title: string | undefined): number {
  const isOne = (i: number): boolean => {
    const [first, second] = [lines[i], lines[i + 1]];
    return !!first && !!second && (isHeadline(first, second, title) || (i + 1 < body && isAbove(first, second)));
  };
  if (title && lines[0] && normal(lines[0].text) === normal(title)) return lines.length > 1 ? 0 : -1;
  const at = lines.slice(0, TOP).findIndex(({text}) => !standsOver(text));
  return at > 0 && isOne(at) ? at : isOne(0) ? 0 : -1;
}

/** A section, a day, “For immediate release”. */
function standsOver(text: string): boolean {
  return KICKER.test(text) || isDateLine(text) || isBareDay(text);
}

/** A line of several words above short ones, as a headline stands above whose it is. */
function isAbove(first: Line, second: Line): boolean {
  return (
    !ENDS.test(first.text) && first.text.split(/\s+/).length > 3 && second.text.length < 60 && !ENDS.test(second.text)
  );
}

function isHeadline(first: Line, second: Line, title: string | undefined): boolean {
  if (title && normal(title) === normal(first.text)) return true;
  if (/^by\s/i.test(first.text) && isByline(first.text)) return false;
  if (isDateLine(first.text) || isBareDay(first.text) || isCredited(first.text)) return false;
  if (ENDS.test(first.text) && !/[?!]["'”’]?$/.test(first.text)) return false;
  return (
    first.text.length <= 160 &&
    (second.paragraph > first.paragraph ||
      second.text.length > first.text.length ||
      ENDS.test(second.text) ||
      isFurniture(second.text) ||
      isDateLine(second.text) ||
      isDatedByline(second.text) ||
      isByline(second.text) ||
      openingDateline(second.text) > 0)
  );
}

/** So many lines can stand over the story. */
const TOP = 8;

function isProse(text: string): boolean {
  return text.length >= 60 && ENDS.test(text);
}

function isOneSentence(text: string): boolean {
  return (
    text.length < 320 && !/[.!?]["”’]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text.replace(/\b(?:\p{L}\.){1,6}\s/gu, ' '))
  );
}

function isFurniture(text: string): boolean {
  if (LABEL.test(text) || (text.length < 200 && FURNITURE_LINES.some((line) => line.test(text)))) return true;
  if (text.length > 80 || /[.?!]$/.test(text) || !FURNITURE_SIGN.test(text)) return false;
  return tokens(text).every(({word, lower}) => !word || FURNITURE_WORDS.has(lower) || /^\d+$/.test(lower));
}

function isCredited(text: string): boolean {
  return text.length < 320 && CREDIT.test(text);
}

function normal(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The lines of a text that hold something; hard-wrapped paragraphs (lines cut at one width) are one line each. */
function textLines(text: string): Line[] {
  const lines: Line[] = [];
  let paragraph = 0;
  let blank = false;
  let last = 0; // end of the line before
  for (const {0: raw, index} of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    // Two line ends between lines, or a line of nothing but white space, part paragraphs.
    if (/[\n\r\u2028\u2029]{2}/.test(text.slice(last, index).replaceAll('\r\n', '\n'))) blank = true;
    last = index + raw.length;
    const {start, end} = trimmed(text, {start: index, end: index + raw.length});
    if (start === end) {
      blank = true;
      continue;
    }
    if (blank && lines.length > 0) paragraph++;
    blank = false;
    lines.push({start, end, paragraph, text: text.slice(start, end)});
  }
  return joinWrapped(text, lines);
}

function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length;) {
    let j = i;
    while (j < lines.length && lines[j]!.paragraph === lines[i]!.paragraph) j++;
    const group = lines.slice(i, j);
    if (isWrapped(group)) {
      const [first, last] = [group[0]!, group.at(-1)!];
      joined.push({
        start: first.start,
        end: last.end,
        paragraph: first.paragraph,
        text: text.slice(first.start, last.end),
      });
    } else for (const line of group) joined.push(line);
    i = j;
  }
  return joined;
}

/** Lines cut at one width: all but the last are nearly as long as the longest, and most of them stop in mid-sentence. */
function isWrapped(group: readonly Line[]): boolean {
  if (group.length < 2 || group.some(({text}) => isDateLine(text) || isDatedByline(text))) return false;
  const lengths = group.slice(0, -1).map((line) => line.text.length);
  const longest = lengths.reduce((a, b) => Math.max(a, b), group.at(-1)!.text.length);
  if (longest < 40 || longest > 120 || lengths.some((length) => length < 0.7 * longest)) return false;
  const open = group.slice(0, -1).filter((line) => !ENDS.test(line.text)).length;
  const continued = group.slice(1).filter((line) => /^[\p{Ll}\p{N}"“(]/u.test(line.text)).length;
  return open * 3 >= lengths.length * 2 && continued * 3 >= group.length - 1;
}
