import type {VerbGroup} from './syntax.js';
import {stem, type Token} from './tokens.js';

/** The stems of verbs in all their regular forms. */
export const forms = (list: string) =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((verb) => [verb, verb.replace(/e?$/, 'ed').replace(/([^aeiou])yed$/, '$1ied')].map(stem)),
  );

/** Verbs that take a whole statement as their object: “said”, “found that …”. */
export const STATING = forms(
  `say said tell told announce add note state report warn confirm claim insist believe think thought argue reveal acknowledge admit declare predict suggest write wrote tweet explain
  find found show learn learnt know knew hope expect fear deny denied allege agree decide rule promise pledge vow say estimate conclude indicate mean meant stress maintain assert understand
  understood mention disclose contend testify recall signal signalled prove hint imply realise realize concede caution emphasize emphasise complain discover hear heard notice speculate boast joke reply replied remark comment`,
);

/** Verbs after which a statement is complete. */
export const INTRANSITIVE = forms(
  `die resign collapse begin began begun end start open close win won lose lost arrive return fall fell fallen rise rose risen crash explode sink sank sunk survive testify meet met vote marry 
  retire escape flee fled surrender fail continue protest rally march erupt burn happen occur land strike struck stop walk speak spoke spoken withdraw withdrew quit depart emerge disappear
  drown perish derail apologise apologize worsen increase grow grew grown drop surge plunge reopen resume expire finish succeed debut disband dissolve merge split gather clash leave left graduate
  compete appear move double triple halve shrink soar tumble slump plummet capsize buckle flood vanish sail step move stepped work travel campaign concede appeal`,
);

/** Verbs whose object asks for a phrase that goes on: “accused X of”, “sent X to”. */
export const BINDING = forms(
  `accuse charge blame associate know known knew regard view portray hail replace put link turn provide deprive bent base treat describe compare send sent bring brought hand lay laid force convert attribute sue convict rob
  strip inform remind equip prevent stop ban bar call look rely lead led depend consist deal dealt result belong refer point account amount subject limit dedicate devote transform contribute respond
  commit confine introduce invite summon extradite appoint name nominate elect agree aim vote apologise apologize insist focus object listen pay paid ask let force allow help keep kept make made see saw`,
);

/** Verbs that say nothing without an object. */
export const OBJECT = forms(
  'want kill make made give gave take took put get got have had use call name need bring brought cause seek sought detain include involve allow let force send sent mark hold held',
);

/** Verbs that join their subject to what it is or becomes. */
export const LINKING = forms('become became remain seem appear look stay feel felt turn prove');

/** Verbs that nothing is done to, so that their form in -ed always tells what its subject did. */
export const NEVER_PASSIVE = forms(
  `appear seem remain stay happen occur arrive die emerge disappear vanish exist belong consist depend tend live struggle complain apologise apologize resign react hesitate`,
);

/** What is done to people and things, whoever does it: behind what was done to somebody, and without an object, it was done to the same. */
export const DONE = forms(
  `abduct abolish acquit adopt annul appoint approve arrest assassinate assault bail ban beat beaten boo brand
  bury capture charge clear close convict cremate damage defeat demolish demote deport destroy detain disband
  discharge dismiss disqualify elect evict execute expel extradite fine flog free freed gang-rape handcuff hang
  heckle held hold hospitalise hospitalize humiliate imprison indict injure interrogate jail jeer kidnap kill
  knight label loot move murder name nominate oust overthrow overthrown overturn pardon promote publish punish
  quash question raid raise ransack rape re-arrest re-elect re-elected reappoint rearrest rebuild rebuilt
  recapture reelect reinstate reject release remand remove renew renovate reopen repeal replace rescue resold
  restore rob sack search seize sell sentence shelve shoot shot sold stab strike struck suspend taken torch
  torture transfer transferred vandalise vandalize wound`,
);

/** Verbs that take an infinitive, with or without somebody before it: “urged the union to lift”, “agreed to try”. */
export const INFINITIVE = forms(
  `ask urge order tell told force allow invite help want expect warn persuade require lead led get got cause need use call seek sought try plan agree decide refuse vow pledge promise threaten
  attempt offer begin began begun start continue fail hope intend move prepare set convince advise instruct encourage enable permit give gave given let leave left have had make made take took
  taken appoint elect nominate choose chose chosen schedule demand propose be appear seem compel enlist hire pressure press push remind request summon tend wait authorise authorize
  assign task commission challenge oblige train inspire motivate prompt provoke drive drove driven beg implore command direct empower lobby trust forbid forbade forbidden recruit select manage`,
);

/** Verbs of stating with a verb’s form. */
export function isStating(lower: string): boolean {
  return STATING.has(stem(lower));
}

/** A verb whose statement may follow without “that”; of passives only “was told he …”. */
export function isSaid(words: readonly Token[], {head, passive}: VerbGroup): boolean {
  const {lower} = words[head]!;
  if (/^ma(?:de|kes?|king)$/.test(lower) && /^(?:sure|clear|plain|certain|known)$/.test(words[head + 1]?.lower ?? ''))
    return true;
  // “is recalling 60,000 vans”
  const back =
    /^recall/.test(lower) && !/^(?:that|how|when|what|s?he|they|it|we|i)$/.test(words[head + 1]?.lower ?? '');
  return (
    !back &&
    STATING.has(stem(lower)) &&
    (!passive || /^(?:told|warned|informed|reported|believed|thought|said)$/.test(lower))
  );
}

/** What is done to buildings and works, and not to places. */
export const MADE =
  /^(?:built|completed|finished|opened|closed|designed|demolished|destroyed|unveiled|sold|bought|held|staged|shown|cancell?ed|postponed)$/;
