/** What a word says of the happening it governs. */
export type Cue = 'asked' | 'denied' | 'claimed' | 'expected' | 'proposed' | 'vowed' | 'scheduled' | 'reports';

/** Adjectives that themselves say of a noun that it is hearsay: “the alleged theft”. They govern nothing further on. */
export const NOUNS_OF_HEARSAY = /^(?:alleged|suspected|purported|supposed|reported)$/;

/**
 * Cues of factuality, after the levels of FactBank (Saurí & Pustejovsky 2009): who would not swear to it says so in a closed set
 * of words. A word is the first of these that it matches.
 */
const CUES: readonly (readonly [Cue, RegExp])[] = [
  // “reports that the mill burnt”
  ['reports', /^reports$/],
  // “denied that he fled”
  ['denied', /^(?:den(?:y|ies|ied|ying|ials?)|refut(?:e|es|ed)|disput(?:e|es|ed)|debunk(?:s|ed)|hoax)$/],
  // “is accused of theft”, “the claim that he fled”, “asked whether he fled”
  [
    'claimed',
    /^(?:alleg(?:e|es|ed|edly|ing|ations?)|accus(?:e|es|ed|ing|ations?)|claim(?:s|ed|ing)?|suspect(?:s|ed|ing)?|purported(?:ly)?|reportedly|apparently|supposed(?:ly)?|whether|revelations?|believed|blam(?:e|es|ed|ing)|rumou?r(?:s|ed)?)$/,
  ],
  // “is expected to resign”
  [
    'expected',
    /^(?:expect(?:s|ed|ing|ation|ations)?|(?:un)?likely|forecasts?|predict(?:s|ed|ion|ions)?|anticipat(?:e|es|ed)|speculation|speculated)$/,
  ],
  // “may resign”, “a proposal to close the mill”
  [
    'proposed',
    /^(?:propos(?:e|es|ed|al|als|ing)|could|may|might|possible|possibly|possibility|hop(?:e|es|ed|ing)|want(?:s|ed)?|consider(?:s|ed|ing)?|favou?r|suggest(?:s|ed|ing)?|seek(?:s|ing)?|urg(?:e|es|ed|ing)|tr(?:y|ies|ying)|offer(?:s|ed|ing)?|potential|threaten(?:s|ed|ing)?|should|must|ought)$/,
  ],
  // only with “to”: “vowed to appeal”, but “pledges of help”
  ['vowed', /^(?:vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|swore)$/],
  // of what they are after: “called for a vote”, “asked him to resign”, “demanded that the board meet”, “the request for a truce”
  [
    'asked',
    /^(?:call(?:s|ed|ing)?|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)?|request(?:s|ed|ing)?|recommend(?:s|ed|ing|ations?)?|urg(?:e|es|ed|ing)|propos(?:e|es|ed|ing|als?)|plead(?:s|ed|ing)?|pleas?|lobb(?:y|ies|ied|ying)|advis(?:es?|ed|ing))$/,
  ],
  // “will resign”, “is due to resign”
  [
    'scheduled',
    /^(?:scheduled|will|'ll|shall|would|due|set|plan(?:s|ned|ning)?|slated|upcoming|forthcoming|prepar(?:e|es|ing)|going)$/,
  ],
];

/** Of a claim: “rejected the claim”; said of an offer it is a deed. */
export const REJECTS = /^(?:reject|dismiss)(?:s|es|ed|ing)$/;

/** Cues by word: a long sentence is asked for them once for each of its happenings. */
const known = new Map<string, Cue | null>();
const MOST_KNOWN = 20_000;

/** The cue that a word is by itself, in lower case; null where it is none. */
export function cueOf(lower: string): Cue | null {
  let cue = known.get(lower);
  if (cue === undefined) {
    if (known.size >= MOST_KNOWN) known.clear();
    cue = NOUNS_OF_HEARSAY.test(lower) ? null : (CUES.find(([, words]) => words.test(lower))?.[0] ?? null);
    known.set(lower, cue);
  }
  return cue;
}

/** Whether a word says that something is planned for its time. */
export const isScheduling = (lower: string): boolean => cueOf(lower) === 'scheduled';
