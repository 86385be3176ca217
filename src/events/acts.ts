import {stem, type Token} from '../text/tokens.js';
import {STATING} from '../text/verbs.js';
import {FINDS_GUILTY, type Trigger} from './types.js';

// What somebody does, in the words that the press tells it in: a verb with its irregular forms and nouns, and verbs that say the same
// of a happening. One act a row, the first word names it. Narrower than the kinds of `types.ts`: two reports of one day that tell of
// the same act of the same people tell of one happening, whether or not a kind is known for it.
const TABLE = `
return returned comeback homecoming
flee fled flight escape escaped exile
vanish disappear disappearance
begin began begun beginning start commence
resume resumption restart reopen
win won victory
lose lost defeat
leave left depart departure
withdraw withdrew withdrawn withdrawal
shoot shot shooting gunfire
sell sold sale
buy bought purchase acquire acquisition
strike struck
sink sank sunk capsize
steal stole stolen theft rob robbery
fall fell fallen drop decline slump plunge tumble plummet
rise rose risen climb soar surge jump increase
refuse refusal reject rejection decline
urge appeal
criticise criticize condemn condemnation denounce lambast
praise laud hail
rescue save
injure wound injury hurt
collapse collapsed
testify testimony
complete completion finish seal
halt suspend suspension pause freeze
introduce introduction present presentation
dissolve dissolution disband liquidate liquidation
cut shed slash axe reduce reduction
destroy destruction wreck
arrive arrival land
speak spoke spoken speech
choose chose chosen choice select selection
seek sought
fight fought
die died death dead
kill murder
free release freed
impose imposition
expel expulsion
agree agreement
decide decision
resign resignation quit
announce announcement
arrest detain detention
grant granted
postpone postponement delay adjourn adjournment
cancel cancellation scrap
dismiss dismissal sack oust ouster remove removal depose
ban bar prohibit prohibition outlaw
reinstate reinstatement restore restoration
close closure shut
deny denial
evacuate evacuation
approve approval
convict conviction
sentence jail imprison imprisonment
transfer
exchange swap
swear inaugurate inauguration
annul quash overturn
sue sued lawsuit`;

const ACTS = new Map<string, string>();
for (const row of TABLE.trim().split('\n')) {
  const words = row.split(' ');
  for (const word of words) if (!ACTS.has(stem(word))) ACTS.set(stem(word), stem(words[0]!));
}

/** What a verb and the word behind it tell of: `act: verb forms + words`. */
const PHRASES = `
return: come comes came coming go goes went going gone + home back
vanish: go goes went going gone + missing
withdraw: pull pulls pulled pulling + out
flee: run runs ran running + away
begin: get gets got getting + under
begin: break breaks broke broken breaking + out
begin: come comes came coming + into
begin: take takes took taken taking + effect
convict: ${FINDS_GUILTY}
refuse: turn turns turned turning + down
dissolve: wind winds wound winding + up
resign: step steps stepped stepping stand stands stood standing + down aside
cancel: call calls called calling + off
annul: strike strikes struck striking + down
launch: lift lifts lifted lifting blast blasts blasted blasting + off
impose: bring brings brought + in
candidacy: run runs ran running stand stands stood standing + for
collapse: give gives gave giving given + way
testify: give gives gave giving given + evidence testimony
testify: appear appears appeared appearing + before`;
const PHRASAL = new Map<string, string>();
for (const row of PHRASES.trim().split('\n')) {
  const [act, verbs, words] = row.split(/: | \+ /) as [string, string, string];
  for (const verb of verbs.split(' ')) for (const word of words.split(' ')) PHRASAL.set(`${verb} ${word}`, act);
}

/** Verbs that tell what is done only with their object: “took”, “made”. */
const LIGHT = new Set(
  `be have do make made take took taken get got give gave given go went gone come came put set bring brought hold held keep kept let see saw seen show shown turn find found
  run ran use add want need think thought know knew feel felt look seem appear remain become became stay continue happen occur expect call tell told say said try work help include ask accuse move finish spend spent`
    .split(/\s+/)
    .map(stem),
);

/** The act that a word of a sentence tells of, as the name it has in this room. */
export function actOf({token, index}: Pick<Trigger, 'token' | 'index'>, tokens: readonly Token[]): string {
  const phrase = PHRASAL.get(`${token.lower} ${tokens[index + 1]?.lower ?? ''}`);
  const own = stem(phrase ?? token.lower);
  return ACTS.get(own) ?? own;
}

/** Whether an act says by itself what is done: of saying it is what is said, of “took” what is taken. */
export function isTelling(act: string): boolean {
  return !LIGHT.has(act) && !STATING.has(act);
}
