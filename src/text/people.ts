const HUMAN =
  /^(?:m[ae]n|wom[ae]n|boy|girl|hostage|captive|detainee|refugee|migrant|judge|mayor|minister|president|chairman|officer|driver|father|mother|son|daughter|brother|sister|wife|husband|lawyer|attorney|spokes(?:wo)?man|spokesperson|official|leader|teacher|doctor|suspect|victim|rival|ally|aide|chief|boss|captain|coach|pilot|nurse|student|expert|critic|candidate|colleague|partner|friend|hero|athlete|king|queen|prince|princess|envoy|diplomat|agent|poet|priest|bishop|pope|cleric|monk|actress|champion|congress(?:wo)?man|somebody|someone|who|(?:[a-z]+(?:ist|ian|er|or)))$/;

/** Words that end like what people do for a living, and name things. */
const NO_HUMAN =
  /^(?:after|answer|border|cancer|career|center|chamber|chapter|charter|computer|corner|corridor|counter|cover|danger|dinner|disaster|disorder|door|encounter|error|factor|fever|floor|former|inner|junior|latter|lower|major|minor|outer|prior|senior|upper|helicopter|honor|labor|layer|letter|manner|matter|mirror|motor|newspaper|number|offer|order|other|paper|power|quarter|river|sector|shelter|summer|tender|terror|theater|tower|transfer|trailer|water|weather|winter|vigor|wonder)$/;

/** Whether a word in small letters says what somebody is: “judge”, “driver”, “pianist”. */
export function isHuman(lower: string): boolean {
  return HUMAN.test(lower) && !NO_HUMAN.test(lower);
}

/** The same of one or of several: “judge”, “judges”. */
export function isPeople(lower: string): boolean {
  return isHuman(lower) || isHuman(lower.replace(/s$/, ''));
}
