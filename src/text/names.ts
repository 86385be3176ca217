import {roles, type Role} from './grammar.js';
import {isFunctionWord, type Token} from './tokens.js';

/**
 * One row a state, as the press names it: its usual name, its adjective and its people, then its other names, its capital and the
 * seat that speaks for its government; two words of one name are joined by a hyphen. General knowledge, not tuned to any story; what an article set shows by itself is learnt from it.
 */
const STATES = `
Russia: russian russians | moscow kremlin
United States: american americans | us u.s u.s.a usa america washington
United Kingdom: british briton britons | uk u.k britain london downing
England: english |
Scotland: scottish scots scot | edinburgh
Germany: german germans | berlin
France: french | paris elysee
China: chinese | beijing
Syria: syrian syrians | damascus
Iran: iranian iranians | tehran
Iraq: iraqi iraqis | baghdad
Israel: israeli israelis |
Turkey: turkish turks turk | ankara turkiye
Ukraine: ukrainian ukrainians | kyiv kiev
Japan: japanese | tokyo
India: indian indians | delhi
Pakistan: pakistani pakistanis | islamabad
Afghanistan: afghan afghans | kabul
Bangladesh: bangladeshi bangladeshis | dhaka
Nepal: nepalese nepali | kathmandu
Egypt: egyptian egyptians | cairo
Saudi Arabia: saudi saudis | riyadh
Yemen: yemeni yemenis | sanaa
Qatar: qatari qataris | doha
Kuwait: kuwaiti kuwaitis |
Italy: italian italians | rome
Spain: spanish spaniard spaniards | madrid
Poland: polish poles | warsaw
Canada: canadian canadians | ottawa
Mexico: mexican mexicans |
Brazil: brazilian brazilians | brasilia
Argentina: argentine argentinian argentines argentinians |
Chile: chilean chileans |
Colombia: colombian colombians | bogota
Peru: peruvian peruvians | lima
Bolivia: bolivian bolivians |
Ecuador: ecuadorian ecuadorians | quito
Haiti: haitian haitians |
Australia: australian australians | canberra
Zimbabwe: zimbabwean zimbabweans | harare
South Africa: | pretoria
Nigeria: nigerian nigerians | abuja
Kenya: kenyan kenyans | nairobi
Ethiopia: ethiopian ethiopians |
Somalia: somali somalis | mogadishu
Sudan: sudanese | khartoum
Uganda: ugandan ugandans | kampala
Rwanda: rwandan rwandans | kigali
Ghana: ghanaian ghanaians | accra
Senegal: senegalese | dakar
Mali: malian malians | bamako
Guinea: guinean guineans | conakry
Liberia: liberian liberians | monrovia
Libya: libyan libyans | tripoli
Tunisia: tunisian tunisians | tunis
Algeria: algerian algerians | algiers
Morocco: moroccan moroccans | rabat
Botswana: motswana batswana | gaborone
Zambia: zambian zambians | lusaka
Mozambique: mozambican mozambicans | maputo
Angola: angolan angolans | luanda
Lebanon: lebanese | beirut
Greece: greek greeks | athens
Venezuela: venezuelan venezuelans | caracas
Cuba: cuban cubans | havana
Philippines: philippine filipino filipinos | manila
Indonesia: indonesian indonesians | jakarta
Malaysia: malaysian malaysians |
Singapore: singaporean singaporeans |
Thailand: thai thais | bangkok
Vietnam: vietnamese | hanoi
Cambodia: cambodian cambodians |
Myanmar: burmese | burma
Taiwan: taiwanese | taipei
Netherlands: dutch |
Belgium: belgian belgians |
Sweden: swedish swedes | stockholm
Norway: norwegian norwegians | oslo
Denmark: danish danes | copenhagen
Finland: finnish finns | helsinki
Iceland: icelandic icelanders | reykjavik
Ireland: irish | dublin
Portugal: portuguese | lisbon
Switzerland: swiss |
Austria: austrian austrians |
Hungary: hungarian hungarians | budapest
Romania: romanian romanians | bucharest
Bulgaria: bulgarian bulgarians | sofia
Serbia: serbian serbians serb serbs | belgrade
Croatia: croatian croatians croat croats | zagreb
Bosnia: bosnian bosnians | sarajevo
Kosovo: kosovan kosovar | pristina
Albania: albanian albanians | tirana
Slovakia: slovak slovaks | bratislava
Slovenia: slovenian slovenians | ljubljana
Belarus: belarusian belarusians | minsk
Armenia: armenian armenians | yerevan
Azerbaijan: azerbaijani azerbaijanis | baku
Latvia: latvian latvians | riga
Lithuania: lithuanian lithuanians | vilnius
Estonia: estonian estonians | tallinn
Kazakhstan: kazakh kazakhs |
European Union: | eu e.u brussels
North Korea: north-korean north-koreans | pyongyang
South Korea: south-korean south-koreans | seoul
Mongolia: mongolian mongolians |
Laos: laotian laotians | vientiane
Sri Lanka: sri-lankan sri-lankans | colombo
Maldives: maldivian maldivians |
Bhutan: bhutanese | thimphu
Brunei: bruneian bruneians |
East Timor: timorese | dili timor-leste
Papua: papuan papuans |
New Zealand: new-zealander new-zealanders |
Fiji: fijian fijians | suva
Samoa: samoan samoans | apia
Tonga: tongan tongans |
Solomon Islands: solomon-islander solomon-islanders | honiara
Palestine: palestinian palestinians | ramallah
Bahrain: bahraini bahrainis | manama
Oman: omani omanis | muscat
UAE: emirati emiratis | u.a.e abu-dhabi
Cyprus: cypriot cypriots | nicosia
Malta: maltese | valletta
Monaco: |
Luxembourg: luxembourger luxembourgers |
Moldova: moldovan moldovans | chisinau
Montenegro: montenegrin montenegrins | podgorica
North Macedonia: macedonian macedonians | skopje
Czech Republic: czech czechs | prague czechia
Uzbekistan: uzbek uzbeks | tashkent
Turkmenistan: turkmen | ashgabat
Kyrgyzstan: kyrgyz | bishkek
Tajikistan: tajik tajiks | dushanbe
Sierra Leone: sierra-leonean sierra-leoneans | freetown
Ivory Coast: ivorian ivorians | abidjan
Burkina Faso: burkinabe | ouagadougou
Niger: nigerien nigeriens | niamey
Cameroon: cameroonian cameroonians | yaounde
Gabon: gabonese | libreville
Congo: congolese | kinshasa brazzaville
Equatorial Guinea: equatoguinean equatoguineans | malabo
Togo: togolese |
Benin: beninese | cotonou
Gambia: gambian gambians | banjul
Mauritania: mauritanian mauritanians | nouakchott
Cape Verde: cape-verdean cape-verdeans |
Burundi: burundian burundians | bujumbura
Tanzania: tanzanian tanzanians | dodoma
Malawi: malawian malawians | lilongwe
Namibia: namibian namibians | windhoek
Lesotho: basotho | maseru
Eswatini: swazi swazis | mbabane swaziland
Madagascar: malagasy | antananarivo
Mauritius: mauritian mauritians |
Seychelles: seychellois |
Comoros: comorian comorians |
Eritrea: eritrean eritreans | asmara
Djibouti: djiboutian djiboutians |
South Sudan: south-sudanese | juba
Panama: panamanian panamanians |
Nicaragua: nicaraguan nicaraguans | managua
Honduras: honduran hondurans | tegucigalpa
El Salvador: salvadoran salvadorans |
Guatemala: guatemalan guatemalans |
Belize: belizean belizeans |
Costa Rica: costa-rican costa-ricans |
Uruguay: uruguayan uruguayans | montevideo
Paraguay: paraguayan paraguayans | asuncion
Guyana: guyanese |
Suriname: surinamese | paramaribo
Jamaica: jamaican jamaicans |
Barbados: barbadian barbadians |
Bahamas: bahamian bahamians |
Dominican Republic: |
Puerto Rico: puerto-rican puerto-ricans |
Greenland: greenlandic greenlanders | nuuk`;

const ALIASES = new Map<string, string>();
// Of what is no state, or shares its name with other things.
const DEMONYMS = new Set(
  'european europeans african africans asian asians western jordanian jordanians georgian georgians chadian chadians welsh'.split(
    ' ',
  ),
);
// Two words that only together name one thing.
const PAIRS = new Map([
  ['russian federation', 'russia'],
  ['white house', 'united-states'],
  ['downing street', 'united-kingdom'],
  ['south african', 'south-africa'],
  ['united nations', 'united-nations'],
  ['new york', 'new-york'],
  ['hong kong', 'hong-kong'],
  ['los angeles', 'los-angeles'],
  ['middle east', 'middle-east'],
]);
for (const row of STATES.trim().split('\n')) {
  const [state = '', ...lists] = row.split(/[:|]/);
  const [people = [], others = []] = lists.map((list) => list.split(' ').filter(Boolean));
  const key = state.toLowerCase().replaceAll(' ', '-');
  for (const name of [key, ...people, ...others]) {
    const parts = name.split('-');
    if (parts.length === 2) PAIRS.set(parts.join(' '), key);
    else ALIASES.set(name, key);
  }
  for (const name of people) DEMONYMS.add(name.split('-').at(-1)!);
}
/** Words that stand before a name and are not part of who it is. */
const TITLES = new Set(
  `mr mrs ms miss dr sir dame lord lady president vice prime minister premier chancellor king queen prince princess pope senator sen congressman rep governor gov mayor judge justice
  general gen colonel col captain lieutenant secretary state foreign ambassador chairman chairwoman chief director adviser advisor spokesman spokeswoman leader professor prof rev
  former then-president ex-president attorney correspondent editor commissioner lawyer deputy police detective inspector superintendent coach manager`.split(
    /\s+/,
  ),
);
const CALENDAR = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday
  saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas easter ad bc am pm gmt est edt bst`.split(
    /\s+/,
  ),
);

/** A name in a sentence: one or more capitalised words in a row. */
export interface Name {
  /** Index of its first token and of the one after its last. */
  from: number;
  to: number;
  /** What it stands for, so that other names of the same can be recognised: `putin`, `russia`, `united-states`. */
  keys: string[];
}

/** Words seen with a capital inside sentences, so that a capital at the beginning of one can be told apart. */
export type KnownNames = ReadonlySet<string>;

/** Collects the words that are written with a capital where no rule of writing asks for it, more often than without. */
export class NameCollector {
  readonly #capital = new Map<string, number>();
  readonly #small = new Map<string, number>();

  add(list: readonly Token[]): void {
    const inTitleCase = isTitleCase(list);
    list.forEach(({lower, capital, word}, i) => {
      if (!word || isFunctionWord(lower)) return;
      if (!capital) this.#small.set(lower, (this.#small.get(lower) ?? 0) + 1);
      else if (i > 0 && list[i - 1]!.word && !inTitleCase)
        this.#capital.set(lower, (this.#capital.get(lower) ?? 0) + 1);
    });
  }

  known(): KnownNames {
    return new Set(
      [...this.#capital].filter(([lower, n]) => n > (this.#small.get(lower) ?? 0)).map(([lower]) => lower),
    );
  }
}

/** Headlines In Title Case: their capitals say nothing about names. A sentence that only tells of many names has its verb in small letters. */
function isTitleCase(list: readonly Token[]): boolean {
  const long = list.filter((t) => t.word && t.text.length > 3);
  if (long.length < 4 || long.filter((t) => t.capital).length <= 0.8 * long.length) return false;
  return list.at(-1)?.text !== '.' || list.every((t) => !t.word || t.capital || isFunctionWord(t.lower));
}

/** The names of a sentence, in order. Calendar words and bare titles are none. */
export function names(list: readonly Token[], known: KnownNames, tags: readonly Role[] = roles(list)): Name[] {
  const titleCase = isTitleCase(list);
  const isName = (i: number) => {
    const t = list[i];
    if (!t?.word || !t.capital) return false;
    if (CALENDAR.has(t.lower)) return !titleCase && isSurname(list, i, tags, known);
    if (t.lower === 'us' && t.text !== 'US') return false;
    if (ALIASES.has(t.lower) || (list[i + 1]?.capital && PAIRS.has(`${t.lower} ${list[i + 1]!.lower}`))) return true;
    if (isFunctionWord(t.lower)) return false;
    return tags[i] === 'name' && !titleCase ? true : known.has(t.lower);
  };
  const found: Name[] = [];
  for (let i = 0; i < list.length;) {
    if (!isName(i)) {
      i++;
      continue;
    }
    let to = i + 1;
    // A state before a person’s name is not part of it: “the Philippines Rodrigo Duterte”.
    while (!/['’]s$/.test(list[to - 1]!.text) && !(to === i + 1 && standsAlone(list, i))) {
      const next = isInitial(list, to - 1) ? to + 1 : to;
      if (!isName(next)) break;
      to = next + 1;
    }
    const keys = keysOf(list.slice(i, to));
    if (keys.length > 0) found.push({from: i, to, keys});
    i = to;
  }
  return found;
}

/** “Theresa May”, “Mrs May”: a month behind a first name or an address; not “in Tallis May 4”, “in Tallis May was cold”. */
function isSurname(list: readonly Token[], i: number, tags: readonly Role[], known: KnownNames): boolean {
  const before = list[i - 1];
  if (!before?.capital || !/^(?:april|may|june|august)$/.test(list[i]!.lower)) return false;
  if (/^\d/.test(list[i + 1]?.text ?? '') || /^(?:in|at|near|on|of)$/.test(list[i - 2]?.lower ?? '')) return false;
  if (/^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)$/.test(before.lower.replace('.', ''))) return true;
  return (
    (tags[i - 1] === 'name' || known.has(before.lower)) && !ALIASES.has(before.lower) && !CALENDAR.has(before.lower)
  );
}

/** The “W.” of “George W. Bush”: its full stop ends nothing. */
function isInitial(list: readonly Token[], i: number): boolean {
  const stop = list[i + 1];
  return /^\p{Lu}$/u.test(list[i]!.text) && stop?.text === '.' && stop.start === list[i]!.end;
}

function standsAlone(list: readonly Token[], i: number): boolean {
  const {lower} = list[i]!;
  return ALIASES.has(lower) && !PAIRS.has(`${lower} ${list[i + 1]?.lower}`);
}

function keysOf(list: readonly Token[]): string[] {
  const keys: string[] = [];
  for (let i = 0; i < list.length; i++) {
    const {lower} = list[i]!;
    const pair = i + 1 < list.length ? PAIRS.get(`${lower} ${list[i + 1]!.lower}`) : undefined;
    if (pair) {
      keys.push(pair);
      i++;
    } else if (ALIASES.has(lower)) keys.push(ALIASES.get(lower)!);
    else if (list[i]!.word && !TITLES.has(lower)) keys.push(lower);
  }
  return [...new Set(keys)];
}

/** The keys of a name given from outside, as with `--about`. */
export function keysOfName(name: string): string[] {
  const lower = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}.'’-]+/u)
    .filter(Boolean);
  return keysOf(
    lower.map((word) => ({start: 0, end: 0, text: word, lower: word.replace(/['’]s$/, ''), word: true, capital: true})),
  );
}

export function isTitleWord(lower: string): boolean {
  return TITLES.has(lower);
}

/** The state a word names or belongs to (“Russian”), or undefined. */
export function stateOf(lower: string): string | undefined {
  return ALIASES.get(lower);
}

/** True for a word that says whose something is, and names nobody who acts: “Russian”, “Syrians”. */
export function isDemonym(lower: string): boolean {
  return DEMONYMS.has(lower);
}

/** True for the keys of states and unions: they take part in nearly everything and tell little. */
export function isState(key: string): boolean {
  return STATE_KEYS.has(key);
}
const STATE_KEYS = new Set([...ALIASES.values(), ...PAIRS.values()]);
