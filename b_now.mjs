// node_modules/@noble/hashes/_u64.js
var fromNumH = (n) => (n / 2 ** 32) | 0;
var fromNumL = (n) => n >>> 0;
function setU64FromNum(view, byteOffset, n, isLE) {
  const h = fromNumH(n);
  const l = fromNumL(n);
  view.setUint32(byteOffset, isLE ? l : h, isLE);
  view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
}

// node_modules/@noble/hashes/utils.js
function isBytes(a) {
  return (
    a instanceof Uint8Array ||
    (ArrayBuffer.isView(a) &&
      a.constructor.name === 'Uint8Array' &&
      'BYTES_PER_ELEMENT' in a &&
      a.BYTES_PER_ELEMENT === 1)
  );
}
var atitle = (title2) => (title2 ? `"${title2}" ` : '');
function anumber(n, title2 = '') {
  if (typeof n !== 'number') throw new TypeError(atitle(title2) + 'expected number, got ' + typeof n);
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(atitle(title2) + 'expected integer >= 0, got ' + n);
  return n;
}
function abytes(value, length, title2 = '') {
  if (isBytes(value) && (length === void 0 || value.length === length)) return value;
  if (length !== void 0) anumber(length, 'length');
  const bytes = isBytes(value);
  const ofLen = length !== void 0 ? ` of length ${length}` : '';
  const got = bytes ? `length=${value.length}` : `type=${typeof value}`;
  const message = atitle(title2) + 'expected Uint8Array' + ofLen + ', got ' + got;
  if (!bytes) throw new TypeError(message);
  throw new RangeError(message);
}
var aobject = (value, label) => {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new TypeError((label === 'object' ? '' : `"${label}" `) + 'expected object, got type=' + typeof value);
};
var aopts = (value, label) => {
  aobject(value, label);
  const proto = Object.getPrototypeOf(value);
  if (proto !== Object.prototype && proto !== null) throw new TypeError(`"${label}" expected plain object`);
  if (Object.hasOwn(value, '__proto__')) throw new TypeError(`"${label}.__proto__" is not allowed`);
};
function aexists(instance, checkFinished = true) {
  if (instance.destroyed) throw new Error('hash was destroyed');
  if (checkFinished && instance.finished) throw new Error('digest() was already called');
}
function aoutput(out, instance) {
  abytes(out, void 0, 'output');
  const min = instance.outputLen;
  if (!(out.length >= min)) {
    throw new RangeError('"output" expected length >= ' + min);
  }
}
function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) {
    arrays[i].fill(0);
  }
}
function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
}
function rotr(word2, shift2) {
  return (word2 << (32 - shift2)) | (word2 >>> shift2);
}
var hasHexBuiltin = /* @__PURE__ */ (() =>
  // @ts-ignore
  typeof Uint8Array.from([]).toHex === 'function' && typeof Uint8Array.fromHex === 'function')();
var hexes = /* @__PURE__ */ Array.from({length: 256}, (_, i) => i.toString(16).padStart(2, '0'));
function bytesToHex(bytes) {
  abytes(bytes);
  if (hasHexBuiltin) return bytes.toHex();
  let hex = '';
  for (let i = 0; i < bytes.length; i++) {
    hex += hexes[bytes[i]];
  }
  return hex;
}
function utf8ToBytes(str) {
  if (typeof str !== 'string') throw new TypeError('string expected');
  const encoded = new TextEncoder().encode(str);
  try {
    return new Uint8Array(encoded);
  } finally {
    clean(encoded);
  }
}
function checkOpts(defaults, opts, title2 = 'opts') {
  aopts(defaults, 'defaults');
  if (opts !== void 0) aopts(opts, title2);
  const merged = Object.assign(/* @__PURE__ */ Object.create(null), defaults, opts);
  return merged;
}
function createHasher(hashCons, info = {}) {
  if (typeof hashCons !== 'function') throw new TypeError('"hashCons" expected function, got type=' + typeof hashCons);
  info = checkOpts({}, info, 'info');
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest();
  const tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = (opts) => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
}
var oidNist = (suffix) => ({
  // Current NIST hashAlgs suffixes used here fit in one DER subidentifier octet.
  // Larger suffix values would need base-128 OID encoding and a different length byte.
  oid: Uint8Array.from([6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix]),
});

// node_modules/@noble/hashes/_md.js
function Chi(a, b, c) {
  return (a & b) ^ (~a & c);
}
function Maj(a, b, c) {
  return (a & b) ^ (a & c) ^ (b & c);
}
var HashMD = class {
  blockLen;
  outputLen;
  canXOF = false;
  padOffset;
  isLE;
  // For partial updates less than block size
  buffer;
  view;
  finished = false;
  length = 0;
  pos = 0;
  destroyed = false;
  constructor(blockLen, outputLen, padOffset, isLE) {
    this.blockLen = blockLen;
    this.outputLen = outputLen;
    this.padOffset = padOffset;
    this.isLE = isLE;
    this.buffer = new Uint8Array(blockLen);
    this.view = createView(this.buffer);
  }
  update(data) {
    aexists(this);
    abytes(data);
    const {view, buffer, blockLen} = this;
    const len = data.length;
    let processed = false;
    for (let pos = 0; pos < len;) {
      const take = Math.min(blockLen - this.pos, len - pos);
      if (take === blockLen) {
        const dataView = createView(data);
        for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
        processed = true;
        continue;
      }
      buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
      this.pos += take;
      pos += take;
      if (this.pos === blockLen) {
        this.process(view, 0);
        this.pos = 0;
        processed = true;
      }
    }
    this.length += data.length;
    if (processed) this.roundClean();
    return this;
  }
  digestInto(out) {
    aexists(this);
    aoutput(out, this);
    this.finished = true;
    const {buffer, view, blockLen, isLE} = this;
    let {pos} = this;
    buffer[pos++] = 128;
    buffer.fill(0, pos);
    if (this.padOffset > blockLen - pos) {
      this.process(view, 0);
      buffer.fill(0);
    }
    setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
    this.process(view, 0);
    this.roundClean();
    const oview = out === buffer ? view : createView(out);
    const len = this.outputLen;
    const outLen = len / 4;
    const state = this.get();
    if (len % 4 || outLen > state.length) throw new Error('invalid outputLen');
    for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
    const {buffer, outputLen} = this;
    this.digestInto(buffer);
    const res = buffer.slice(0, outputLen);
    this.destroy();
    return res;
  }
  _cloneIntoMeta(to) {
    const {buffer, length, finished, destroyed, pos} = this;
    to.destroyed = destroyed;
    to.finished = finished;
    to.length = length;
    to.pos = pos;
    if (pos) to.buffer.set(buffer);
    return to;
  }
  clone() {
    return this._cloneInto();
  }
};
var SHA256_IV = /* @__PURE__ */ Uint32Array.from([
  1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225,
]);

// node_modules/@noble/hashes/sha2.js
var SHA256_K = /* @__PURE__ */ Uint32Array.from([
  1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401,
  607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628,
  770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711,
  113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037,
  2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616,
  659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424,
  2428436474, 2756734187, 3204031479, 3329325298,
]);
var SHA256_W = /* @__PURE__ */ new Uint32Array(64);
var SHA2_32B = class extends HashMD {
  // We cannot use array here since array allows indexing by variable
  // which means optimizer/compiler cannot use registers.
  // Numeric initializers matter: starting the fields as `undefined` changes
  // V8's field representation and makes sha256 3x slower (measured).
  A = 0;
  B = 0;
  C = 0;
  D = 0;
  E = 0;
  F = 0;
  G = 0;
  H = 0;
  constructor(outputLen, IV) {
    super(64, outputLen, 8, false);
    this.A = IV[0] | 0;
    this.B = IV[1] | 0;
    this.C = IV[2] | 0;
    this.D = IV[3] | 0;
    this.E = IV[4] | 0;
    this.F = IV[5] | 0;
    this.G = IV[6] | 0;
    this.H = IV[7] | 0;
  }
  get() {
    const {A, B, C, D, E, F, G, H} = this;
    return [A, B, C, D, E, F, G, H];
  }
  // prettier-ignore
  set(A, B, C, D, E, F, G, H) {
    this.A = A | 0;
    this.B = B | 0;
    this.C = C | 0;
    this.D = D | 0;
    this.E = E | 0;
    this.F = F | 0;
    this.G = G | 0;
    this.H = H | 0;
  }
  _cloneInto(to) {
    (to ||= new this.constructor()).set(...this.get());
    return this._cloneIntoMeta(to);
  }
  process(view, offset2) {
    for (let i = 0; i < 16; i++, offset2 += 4) SHA256_W[i] = view.getUint32(offset2, false);
    for (let i = 16; i < 64; i++) {
      const W15 = SHA256_W[i - 15];
      const W2 = SHA256_W[i - 2];
      const s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ (W15 >>> 3);
      const s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ (W2 >>> 10);
      SHA256_W[i] = (s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16]) | 0;
    }
    let {A, B, C, D, E, F, G, H} = this;
    for (let i = 0; i < 64; i++) {
      const sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
      const T1 = (H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i]) | 0;
      const sigma0 = rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22);
      const T2 = (sigma0 + Maj(A, B, C)) | 0;
      H = G;
      G = F;
      F = E;
      E = (D + T1) | 0;
      D = C;
      C = B;
      B = A;
      A = (T1 + T2) | 0;
    }
    A = (A + this.A) | 0;
    B = (B + this.B) | 0;
    C = (C + this.C) | 0;
    D = (D + this.D) | 0;
    E = (E + this.E) | 0;
    F = (F + this.F) | 0;
    G = (G + this.G) | 0;
    H = (H + this.H) | 0;
    this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
    clean(SHA256_W);
  }
  destroy() {
    this.destroyed = true;
    this.set(0, 0, 0, 0, 0, 0, 0, 0);
    clean(this.buffer);
  }
};
var _SHA256 = class extends SHA2_32B {
  constructor() {
    super(32, SHA256_IV);
  }
};
var sha256 = /* @__PURE__ */ createHasher(() => new _SHA256(), /* @__PURE__ */ oidNist(1));

// src/text/snippet.ts
var CONTEXT = 32;
function contains(outer, inner) {
  return outer.start <= inner.start && inner.end <= outer.end;
}
function nested(a, b) {
  return contains(a, b) || contains(b, a);
}
function firstAfter(ascending, x) {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle] > x) high = middle;
    else low = middle + 1;
  }
  return low;
}
function trimmed(text2, {start, end}) {
  while (start < end && isSpace(text2.charCodeAt(start))) start++;
  while (end > start && isSpace(text2.charCodeAt(end - 1))) end--;
  return {start, end};
}
function isSpace(unit2) {
  return (
    unit2 === 32 ||
    (unit2 >= 9 && unit2 <= 13) ||
    unit2 === 160 ||
    unit2 === 5760 ||
    (unit2 >= 8192 && unit2 <= 8203) ||
    unit2 === 8232 ||
    unit2 === 8233 ||
    unit2 === 8239 ||
    unit2 === 8287 ||
    unit2 === 12288 ||
    unit2 === 65279
  );
}
function evidenceOf(text2, {article: article3, start, end}, says = '') {
  if (!(start >= 0 && start < end && end <= text2.length)) {
    throw new RangeError(`snippet ${start}\u2013${end} is outside ${article3} (${text2.length} characters)`);
  }
  return {
    article: article3,
    start,
    end,
    exact: text2.slice(start, end),
    prefix: text2.slice(wholeCharacter(text2, Math.max(0, start - CONTEXT)), start),
    suffix: text2.slice(end, wholeCharacter(text2, Math.min(text2.length, end + CONTEXT))),
    says,
  };
}
function wholeCharacter(text2, offset2) {
  const unit2 = text2.charCodeAt(offset2);
  return unit2 >= 56320 && unit2 <= 57343 && offset2 > 0 ? offset2 + 1 : offset2;
}

// node_modules/date-fns/constants.js
var daysInYear = 365.2425;
var maxTime = Math.pow(10, 8) * 24 * 60 * 60 * 1e3;
var minTime = -maxTime;
var millisecondsInWeek = 6048e5;
var millisecondsInDay = 864e5;
var millisecondsInMinute = 6e4;
var millisecondsInHour = 36e5;
var secondsInHour = 3600;
var secondsInDay = secondsInHour * 24;
var secondsInWeek = secondsInDay * 7;
var secondsInYear = secondsInDay * daysInYear;
var secondsInMonth = secondsInYear / 12;
var secondsInQuarter = secondsInMonth * 3;

// src/time/calendar.ts
var EPOCH = 719468;
var {floor} = Math;
function utc(year2, month2 = 1, day4 = 1) {
  const months2 = year2 * 12 + month2 - 3;
  const y = floor(months2 / 12);
  const leaps = floor(y / 4) - floor(y / 100) + floor(y / 400);
  return (365 * y + leaps + floor((153 * (months2 - 12 * y) + 2) / 5) + day4 - 1 - EPOCH) * millisecondsInDay;
}
function civilDay(year2, month2, day4) {
  if (!(Math.abs(year2) <= 9999 && month2 >= 1 && month2 <= 12 && day4 >= 1 && day4 <= daysInMonth(year2, month2)))
    return null;
  return utc(year2, month2, day4);
}
function civil(ms) {
  const days = dayNumber(ms) + EPOCH;
  const era = floor(days / 146097);
  const rest = days - era * 146097;
  const y = floor((rest - floor(rest / 1460) + floor(rest / 36524) - floor(rest / 146096)) / 365);
  const dayOfYear = rest - (365 * y + floor(y / 4) - floor(y / 100));
  const m = floor((5 * dayOfYear + 2) / 153);
  return {
    year: 400 * era + y + (m > 9 ? 1 : 0),
    month: m > 9 ? m - 9 : m + 3,
    day: dayOfYear - floor((153 * m + 2) / 5) + 1,
  };
}
var daysInMonth = (year2, month2) => civil(utc(year2, month2 + 1) - millisecondsInDay).day;
var dayNumber = (ms) => floor(ms / millisecondsInDay);
var startOfDay = (ms) => dayNumber(ms) * millisecondsInDay;
var weekday = (ms) => ((((dayNumber(ms) + 3) % 7) + 7) % 7) + 1;
var startOfWeek = (ms) => startOfDay(ms) - (weekday(ms) - 1) * millisecondsInDay;
function isoWeek(ms) {
  const thursday = startOfWeek(ms) + 3 * millisecondsInDay;
  const {year: year2} = civil(thursday);
  return {year: year2, week: Math.floor((thursday - utc(year2)) / millisecondsInWeek) + 1};
}
function weekStart(year2, week2) {
  const monday = startOfWeek(utc(year2, 1, 4)) + (week2 - 1) * millisecondsInWeek;
  const found = isoWeek(monday);
  return found.year === year2 && found.week === week2 ? monday : null;
}
function addMonths(ms, n) {
  const {year: year2, month: month2, day: day4} = civil(ms);
  const first = civil(utc(year2, month2 + n));
  return utc(first.year, first.month, Math.min(day4, daysInMonth(first.year, first.month))) + ms - startOfDay(ms);
}
var two = (n) => String(n).padStart(2, '0');
var formatYear = (year2) => (year2 < 0 ? '-' : '') + String(Math.abs(year2)).padStart(4, '0');
function formatDay(ms) {
  const {year: year2, month: month2, day: day4} = civil(ms);
  return `${formatYear(year2)}-${two(month2)}-${two(day4)}`;
}
function formatMonth(ms) {
  return formatDay(ms).slice(0, -3);
}
function formatWeek(ms) {
  const {year: year2, week: week2} = isoWeek(ms);
  return `${formatYear(year2)}-W${two(week2)}`;
}
function formatClock(ms) {
  const date = new Date(ms);
  const seconds = date.getUTCSeconds();
  return `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}${seconds ? `:${two(seconds)}` : ''}`;
}
function parseDay(text2) {
  const match = /^(-?\d{4})(-?)(\d\d)\2(\d\d)(?:$|[T ]\d)/.exec(text2.trim());
  return match && civilDay(Number(match[1]), Number(match[3]), Number(match[4]));
}
var PART_HOURS = {
  MO: [5, 12],
  MI: [11, 14],
  AF: [12, 18],
  EV: [17, 22],
  NI: [20, 29],
  DT: [8, 18],
};

// src/text/misread.ts
var WINDOWS_1252 =
  '\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178';
function byteOf(character) {
  const code = character.charCodeAt(0);
  return code >= 128 && code < 192 ? code - 128 : character ? WINDOWS_1252.indexOf(character) : -1;
}
function misreadMark(third) {
  const byte = byteOf(third);
  return byte < 0 ? '\u201D' : String.fromCharCode(8192 + byte);
}
var PARTED = /^ (?:[™˜œ¦]|“ )/;
function misread(text2, at2) {
  const second = text2.charCodeAt(at2 + 1);
  if (text2.charCodeAt(at2) !== 226 || (second !== 8364 && second !== 128)) return null;
  const from = text2.charCodeAt(at2 + 2) === 32 && PARTED.test(text2.slice(at2 + 2, at2 + 5)) ? at2 + 3 : at2 + 2;
  const third = text2.charAt(from);
  return {mark: misreadMark(third), end: byteOf(third) < 0 ? at2 + 2 : from + 1};
}
var halfOfNext = (text2, at2) =>
  text2.charCodeAt(at2) === 194 && text2.charCodeAt(at2 + 1) >= 160 && text2.charCodeAt(at2 + 1) < 192;

// src/time/lexicon.ts
var set = (words3) => new Set(words3.split(' '));
var lexicon = /* @__PURE__ */ new Map();
var buckets = new Array(4096);
var hashed = (hash, code) => (hash * 31 + code) & 4095;
function known(word2) {
  let found = lexicon.get(word2);
  if (!found) {
    lexicon.set(word2, (found = {word: word2, id: 0}));
    let hash = 0;
    for (let i = 0; i < word2.length; i++) hash = hashed(hash, word2.charCodeAt(i));
    (buckets[hash] ??= []).push(found);
  }
  return found;
}
var ids = 0;
function entry(word2) {
  const found = known(word2);
  found.id ||= ++ids;
  return found;
}
function around(words3) {
  const found = set(words3);
  for (const word2 of found) known(word2).around = true;
  return found;
}
var entryOf = (word2) => lexicon.get(word2);
function entryAt(text2, start, end, hash) {
  const bucket = buckets[hash];
  if (!bucket) return void 0;
  const length = end - start;
  for (const found of bucket) {
    const {word: word2} = found;
    let at2 = word2.length === length ? 0 : -1;
    while (at2 >= 0 && at2 < length)
      at2 = (text2.charCodeAt(start + at2) | 32) === word2.charCodeAt(at2) ? at2 + 1 : -1;
    if (at2 >= 0) return found;
  }
  return void 0;
}
var add = (words3, facts) =>
  words3.split(' ').forEach((group, index) => {
    for (const word2 of group.split('|')) if (word2 !== '#') Object.assign(entry(word2), facts(index));
  });
var NUMBER = entry('#');
var SHORT_NUMBER = entry('#2');
var YEAR_NUMBER = entry('#4');
NUMBER.digits = 1;
SHORT_NUMBER.digits = 2;
YEAR_NUMBER.digits = 4;
add('january february march april may june july august september october november december', (i) => ({month: i + 1}));
add('jan feb mar apr # jun jul aug sept|sep oct nov dec', (i) => ({month: i + 1, short: true}));
var several = (words3) =>
  words3.replace(/\w+/g, '$&s').replace('centurys', 'centuries').replace('millenniums', 'millennia|millenniums');
var WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday';
add(WEEKDAYS, (i) => ({weekday: i + 1, around: true}));
add(several(WEEKDAYS), (i) => ({weekday: i + 1, plural: true, around: true}));
add('mon tue|tues wed|weds thu|thur|thurs fri sat sun', (i) => ({weekday: i + 1, short: true, around: true}));
var UNIT_WORDS =
  'second minute hour night day weekend week fortnight month quarter season year decade century millennium';
var UNITS = UNIT_WORDS.split(' ');
add(UNIT_WORDS, (i) => ({unit: UNITS[i]}));
add(several(UNIT_WORDS), (i) => ({unit: UNITS[i], plural: true}));
add('sec|secs min|mins hr|hrs # # # wk|wks # # # # yr|yrs', (i) => ({unit: UNITS[i], plural: true, short: true}));
add(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  (i) => ({number: i}),
);
add('thirty forty fifty sixty seventy eighty ninety hundred', (i) => ({number: 30 + 10 * i}));
add('thousand million', (i) => ({number: 1e3 ** (i + 1)}));
add(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  (i) => ({ordinal: i + 1}),
);
add('thirtieth', () => ({ordinal: 30}));
var SEASONS = ['SP', 'SU', 'FA', 'WI'];
var SEASON_WORDS = 'spring summer fall|autumn winter';
add(SEASON_WORDS, (i) => ({season: SEASONS[i]}));
add(several(SEASON_WORDS), (i) => ({season: SEASONS[i], plural: true}));
var PARTS = ['MO', 'MI', 'AF', 'EV', 'NI'];
var PART_WORDS = 'morning midday afternoon evening night';
add(PART_WORDS, (i) => ({part: PARTS[i]}));
add(several(PART_WORDS), (i) => ({part: PARTS[i], plural: true}));
add('lunchtime|noontime midafternoon dusk|sundown|sunset|nightfall', (i) => ({part: PARTS[i + 1]}));
add('dawn|daybreak|sunrise|midmorning', () => ({part: 'MO'}));
var ZONES = `Z gmt utc z
+01 bst cet
+02 cest eet
+03 msk
+05:30 ist
+08 hkt sgt
+09 jst kst
+10 aest
+11 aedt
-04 edt
-05 est cdt
-06 cst mdt
-07 mst pdt
-08 pst
-10 hst
 et ct mt pt`;
for (const line2 of ZONES.split('\n')) {
  const [hours = '', ...words3] = line2.split(' ');
  for (const word2 of words3) entry(word2).zone = hours.length === 3 ? `${hours}:00` : hours;
}

// src/time/lex.ts
var Token = class {
  constructor(source, start, end, kind, gap, breaks, capital, entry2, word2, known2) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.gap = gap;
    this.breaks = breaks;
    this.capital = capital;
    this.entry = entry2;
    this.word = word2;
    this.known = known2;
  }
  /** Whether a plain word ends in “-ed” or “-s”. */
  get bent() {
    const {source, end} = this;
    const last = source.charCodeAt(end - 1) | 32;
    return last === 115 || (last === 100 && (source.charCodeAt(end - 2) | 32) === 101);
  }
  /** Lower case, straight quotes, no dots inside abbreviations (`pm` for “p.m.”), no invisible characters. */
  get text() {
    return (this.word ??= this.end - this.start > LONGEST ? '' : this.source.slice(this.start, this.end).toLowerCase());
  }
  /** It has two letters or more, all of them capitals. */
  get shout() {
    if (!this.capital || this.end - this.start < 2) return false;
    const words3 = this.source.slice(this.start, this.end);
    return words3 === words3.toUpperCase() && words3 !== words3.toLowerCase();
  }
};
var wordAt = (tokens2, at2) => tokens2[at2]?.text ?? '';
function plain(source, start, end) {
  if (end - start > LONGEST) return '';
  const words3 = source.slice(start, end).toLowerCase();
  if (words3[1] === '.') return words3.replaceAll('.', '');
  return /^[a-z]*$/.test(words3) ? words3 : words3.replace(/[\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g, '');
}
var CLASSES = Uint8Array.from({length: 256}, (_, code) => {
  const text2 = String.fromCharCode(code);
  if (code === 10 || code === 13 || code === 133) return 4; /* Line */
  if (code === 173) return 5; /* Invisible */
  if (/\s/.test(text2)) return 3; /* Space */
  if (code >= 48 && code <= 57) return 2; /* Digit */
  return /\p{L}/u.test(text2) ? 1 /* Letter */ : 0; /* Mark */
});
function classOf(code) {
  if (code < 256) return CLASSES[code];
  if (Number.isNaN(code)) return 0; /* Mark */
  if (code >= 8192 && code <= 8303) {
    if (code === 8232 || code === 8233) return 4; /* Line */
    if (code <= 8202 || code === 8239 || code === 8287) return 3; /* Space */
    return code <= 8207 || code >= 8288 || (code >= 8234 && code <= 8238) ? 5 /* Invisible */ : 0; /* Mark */
  }
  if (code === 65279) return 5; /* Invisible */
  if (code === 12288) return 3; /* Space */
  return (code > 8303 && code < 11264) || (code >= 55296 && code < 63744) || code > 65024
    ? 0 /* Mark */
    : 1; /* Letter */
}
var MARKS = '\u2018\u2019\u02BC`\u201C\u201D\u2010\u2011\u2012\u2013\u2014\u2212\u2026';
var PLAIN_MARKS = `''''""------.`;
var LONGEST = 24;
function lex(text2, from = 0, to = text2.length) {
  const tokens2 = [];
  const n = to;
  let at2 = from;
  let gap = false;
  let lines = 0;
  while (at2 < n) {
    const start = at2;
    let code = text2.charCodeAt(at2);
    if (code === 32) {
      at2++;
      gap = true;
      continue;
    }
    const mended2 = code === 226 ? misread(text2, at2) : null;
    if (mended2) code = mended2.mark.charCodeAt(0);
    const kind = code === 194 && halfOfNext(text2, at2) ? 5 /* Invisible */ : classOf(code);
    if (kind === 3 /* Space */ || kind === 4 /* Line */) {
      if (kind === 4 /* Line */) lines++;
      at2 = mended2?.end ?? at2 + (code === 13 && text2.charCodeAt(at2 + 1) === 10 ? 2 : 1);
      gap = true;
      continue;
    }
    if (kind === 5 /* Invisible */) {
      at2 = mended2?.end ?? at2 + 1;
      continue;
    }
    let found;
    if (kind === 1 /* Letter */) {
      let odd = code > 127;
      let hash = hashed(0, code | 32);
      let next = 0;
      for (at2++; at2 < n; at2++) {
        next = text2.charCodeAt(at2);
        if ((next | 32) >= 97 && (next | 32) <= 122) {
          hash = hashed(hash, next | 32);
          continue;
        }
        if (next === 32) break;
        const type = classOf(next);
        if (type !== 5 /* Invisible */ && type !== 1 /* Letter */) break;
        if ((next === 226 && misread(text2, at2)) || (next === 194 && halfOfNext(text2, at2))) break;
        odd = true;
      }
      while (odd && classOf(text2.charCodeAt(at2 - 1)) === 5 /* Invisible */) at2--;
      if (odd || at2 === n) next = text2.charCodeAt(at2);
      let word2;
      if (next !== 32 && isApostrophe(next) && text2[at2 - 1] === 'n' && text2[at2 + 1] === 't') {
        odd = true;
        if (at2 - start > 1) at2--;
        else {
          at2 += 2;
          word2 = 'not';
        }
      }
      if (next === 46 && at2 - start === 1) {
        at2 = abbreviation(text2, start);
        odd ||= at2 - start > 1;
      }
      const capital = code < 128 ? code < 97 : text2[start] !== text2[start].toLowerCase();
      if (odd) word2 ??= plain(text2, start, at2);
      const known2 = odd ? entryOf(word2) : entryAt(text2, start, at2, hash);
      const made = known2?.id ? known2 : void 0;
      found = new Token(
        text2,
        start,
        at2,
        'word',
        gap,
        lines > 1,
        capital,
        made,
        word2 ?? known2?.word,
        odd || !!known2?.around,
      );
    } else if (kind === 2 /* Digit */) {
      at2 = number(text2, at2, n);
      const word2 = at2 - start > LONGEST ? '0' : text2.slice(start, at2);
      const listed = lines > 0 && /^( [–—-]|:) /.test(text2.slice(at2, at2 + 3));
      found = new Token(text2, start, at2, 'number', gap, listed || lines > 1, false, numberEntry(word2), word2, false);
    } else {
      at2 = mended2?.end ?? at2 + 1;
      if (code >= 55296 && code <= 56319 && at2 < n) at2++;
      let word2 = mended2?.mark ?? text2.slice(start, at2);
      if (mended2 && mended2.end - start > 3 && code === 8217 && /^ s\b/i.test(text2.slice(at2, at2 + 3))) at2++;
      if (
        isApostrophe(code) &&
        (text2[at2] === 's' || text2[at2] === 'S') &&
        (at2 + 1 >= n || classOf(text2.charCodeAt(at2 + 1)) !== 1) /* Letter */
      ) {
        at2++;
        word2 = "'s";
      } else if (code > 90) word2 = PLAIN_MARKS[MARKS.indexOf(word2)] ?? word2;
      found = new Token(text2, start, at2, 'mark', gap, lines > 1, false, entryOf(word2), word2, false);
    }
    tokens2.push(found);
    gap = false;
    lines = 0;
  }
  return tokens2;
}
function numberEntry(word2) {
  if (word2.length > 4 || word2.includes('.') || word2.includes(',')) return NUMBER;
  return word2.length === 4 ? YEAR_NUMBER : word2.length < 3 ? SHORT_NUMBER : NUMBER;
}
var isApostrophe = (code) => code === 39 || code === 8217 || code === 8216 || code === 96;
function abbreviation(text2, start) {
  let at2 = start;
  while (
    at2 - start < 8 &&
    classOf(text2.charCodeAt(at2)) === 1 /* Letter */ &&
    text2[at2 + 1] === '.' &&
    at2 + 1 < text2.length
  ) {
    at2 += 2;
  }
  if (
    classOf(text2.charCodeAt(at2)) === 1 /* Letter */ &&
    at2 > start + 1 &&
    (at2 + 1 >= text2.length || classOf(text2.charCodeAt(at2 + 1)) !== 1) /* Letter */
  ) {
    return at2 + 1;
  }
  return at2 - start > 2 ? at2 : start + 1;
}
function number(text2, start, limit) {
  let at2 = start;
  const digit = (i) => i < limit && classOf(text2.charCodeAt(i)) === 2; /* Digit */
  while (digit(at2)) at2++;
  if (at2 - start <= 3) {
    while (text2[at2] === ',' && digit(at2 + 1) && digit(at2 + 2) && digit(at2 + 3) && !digit(at2 + 4)) at2 += 4;
  }
  if (text2[at2] === '.' && digit(at2 + 1)) {
    let end = at2 + 1;
    while (digit(end)) end++;
    if (text2[end] !== '.' || !digit(end + 1)) at2 = end;
  }
  return at2;
}

// src/time/direction.ts
var AHEAD = around('will shall wo ll');
var PLANS = around(
  'plans plan hopes hope intends intend aims aim expects going wants agrees vows promises prepares prepare planning hoping aiming intending preparing expecting threatening promising',
);
var PLANNED = around('scheduled due expected set slated planned poised ready forecast likely tipped');
var MEANT = around(
  'planned hoped intended expected wanted aimed agreed promised vowed decided pledged threatened urged',
);
var BACK = around(
  'was were had having did been went came took gave made got saw held met began won lost left sent found felt fell rose led ran sold spoke spent stood thought shook overcame became broke brought built bought caught chose drew drove flew fought grew hit kept knew paid shot sat struck taught threw wore cut beat put fled quit withdrew written taken given shown drawn stolen died sued hurt dealt upheld agreed freed blew sought laid wrote swept sank rode burst stole swore tore underwent sang',
);
var FARTHER =
  'reopen reopens faces decides hears sits begin begins starts opens resume resumes expires meets arrives leaves takes kicks flies departs travel travels hosts plays continues gets retires reports';
var BEGINS_FARTHER = around(FARTHER);
var BEGINS = around(
  `${FARTHER} face welcome drops start open expire meet arrive visit visits host return returns end ends close closes launch launches air airs play head heads kick kicks welcomes debuts lands sails`,
);
var MODAL = around('could may might should must can ca cannot would d');
var TOLD = set('have not see seen hear heard found reached located only');
var OCCASIONS = set('trial court sentencing hearing vote judge election elections polls sale hearings jury inquiry');
var ATTENDS = around('face faces go goes head heads appear appears stand stands come comes take takes walk walks');
var SUMMONED = around('ordered summoned bailed required remanded urged asked called');
var ATTEND = around('appear attend testify report return stand face vote march gather');
var BLAMED = around('denies denied denying admits admitting accused suspected');
var REPORTS = around('said says told announced reported added tweeted wrote');
var PUT_OFF = /\b(extend|suspend|postpon|delay|moved?\b)/;
var CONJUNCTION = /^(that|and|but|because|while|if|although|as|[.;?!"]|)$/;
var ATTRIBUTED = /^(the|an?|his|her|its|their|our|these|those|no|some|many|more|most|newly|own|'s)$/;
var WAS = set('was were been had has have');
around('is are am re m in and to ahead eve later');
var saysNothing = ({kind, known: known2, bent}) => kind === 'number' || (kind === 'word' && !known2 && !bent);
var REACH = 16;
function ends(tokens2, at2) {
  const {kind, text: text2, breaks} = tokens2[at2];
  if (breaks) return true;
  if (kind !== 'mark') return false;
  if (text2 !== '.') return /^[;?!"]$/.test(text2) || (text2 === ':' && tokens2[at2 + 1]?.kind !== 'number');
  const [before3, after2] = [tokens2[at2 - 1], tokens2[at2 + 1]];
  if (after2?.kind === 'word' && !after2.capital) return false;
  const short2 = before3?.kind === 'word' && before3.capital && before3.text.length < 4;
  return !short2 || before3.shout || (!!before3.entry && !before3.entry.short);
}
var isMeant = (tokens2, at2) => PLANNED.has(wordAt(tokens2, at2)) || MEANT.has(wordAt(tokens2, at2));
var said = (tokens2, from, reach) =>
  tokens2
    .slice(Math.max(0, from - reach), from)
    .map(({text: text2}) => text2)
    .join(' ');
function directionOf(tokens2, from, to, counted3) {
  const lead = wordAt(tokens2, from - 1);
  if (lead === 'since') return 'past';
  const first = /^(on|in|by|at)$/.test(lead) ? from - 1 : from;
  const opens3 = tokens2[first].breaks || CONJUNCTION.test(wordAt(tokens2, first - 1));
  const possessive = tokens2[to]?.text === "'s";
  const clause = opens3 ? onward(tokens2, to, !possessive) : null;
  if (lead === 'by' && clause === 'past') return clause;
  if (lead === 'by' ? !counted3 : /^(till|until|effective)$/.test(lead) && from > 1 && !ends(tokens2, from - 2))
    return /\b(did not|never|sat|ran|lasted|stayed|waited|went on)\b/.test(said(tokens2, from, 7)) ? 'past' : 'future';
  if (/^(through|to)$/.test(lead) && PUT_OFF.test(said(tokens2, from, REACH))) return 'future';
  if (/^(is|are|planned|scheduled|proposed|upcoming|forthcoming)$/.test(lead)) return 'future';
  if (tokens2[from].entry?.weekday && to - from < 2) {
    const starts = wordAt(tokens2, lead === 'on' ? from - 2 : from - 1);
    if (/^(starting|beginning)$/.test(starts) || (lead !== 'on' && wordAt(tokens2, to) === 'marks')) return 'future';
  }
  if (lead === 'in' && measuredAgainst(tokens2, from - 2)) return 'past';
  const {month: month2, weekday: weekday3} = (lead === 'for' && !possessive && tokens2[from].entry) || {};
  if (
    month2 &&
    (tokens2[to - 1].kind === 'number' || (isMeant(tokens2, from - 2) && !WAS.has(wordAt(tokens2, from - 3))))
  )
    return 'future';
  if (weekday3 && /\bset(s|ting)?\b/.test(said(tokens2, from, 5))) return 'future';
  if (clause === 'future') return clause;
  let present = false;
  let afterwards2 = false;
  let parted2 = false;
  let named5 = true;
  for (let at2 = from - 1, left = REACH; left > 0; at2--, left--) {
    const token2 = tokens2[at2];
    if (!token2 || ends(tokens2, at2) || tokens2[at2 + 1].breaks) break;
    if (saysNothing(token2)) {
      named5 &&= token2.capital || at2 === from - 1;
      continue;
    }
    if (possessive && modal(tokens2, at2) === 'future') continue;
    if (from - at2 <= 5 && /^(ahead|eve)$/.test(token2.text) && tokens2[at2 + 1].text === 'of' && !parted2)
      return 'future';
    const reach = named5 || BEGINS_FARTHER.has(token2.text) ? 6 : 3;
    if (from - at2 <= reach && begins(tokens2, at2) && !REPORTS.has(wordAt(tokens2, to))) return 'future';
    const abroad = token2.text === 'in' && (tokens2[at2 + 1].capital || OCCASIONS.has(tokens2[at2 + 1].text));
    named5 &&= token2.capital || at2 === from - 1 || abroad;
    parted2 ||= token2.text === ',';
    if (parted2 || (at2 < from - 1 && !abroad && AFTERWARDS.has(token2.text))) afterwards2 = true;
    else if (!afterwards2 && isPresent(tokens2, at2)) present = true;
    const found = verbAt(tokens2, at2);
    if (found) return found;
  }
  if (present && (possessive ? /^(in|for|into|before)$/ : /^(on|at|through)$/).test(lead)) return 'future';
  const ahead = opens3 ? clause : onward(tokens2, to, !possessive);
  if (lead === 'from' && !possessive && ahead !== 'future') {
    if (present && tokens2[from].kind === 'number') return 'future';
    if (tokens2[from].entry?.weekday) return 'plan';
  }
  return ahead ?? 'none';
}
function measuredAgainst(tokens2, last) {
  let amount2 = false;
  for (let at2 = last; at2 > last - 6 && at2 >= 0 && !ends(tokens2, at2); at2--) {
    const {text: text2, kind} = tokens2[at2];
    if (verbAt(tokens2, at2)) return false;
    amount2 ||= kind === 'number';
    if (amount2 ? /^(than|from|against|versus|compared)$/.test(text2) : text2 === 'than') return true;
  }
  return false;
}
function onward(tokens2, from, opens3) {
  for (let at2 = from, left = REACH; left > 0; at2++, left--) {
    if (!tokens2[at2] || ends(tokens2, at2)) break;
    if (saysNothing(tokens2[at2])) continue;
    if (!opens3 && modal(tokens2, at2) === 'future') continue;
    const found = verbAt(tokens2, at2);
    if (found) return found;
  }
  return null;
}
var NO_SUBJECT = set(
  "to is are the a an its his her their at from 's of for in on after since before by with did not would two many has have had out off",
);
var AFTERWARDS = around('after since following from over for of in among with');
var INVITES = around('see join watch expect vote read visit book');
var isPresent = (tokens2, at2) => {
  const {text: text2} = tokens2[at2];
  const prior = wordAt(tokens2, at2 - 1);
  if (/^(is|are)$/.test(text2) || (/^(am|re|m)$/.test(text2) && /^(i|')$/.test(prior))) return true;
  if (text2 === "'s" && /^(he|she|it|that|there|who)$/.test(prior)) return true;
  return INVITES.has(text2) && (!prior || ends(tokens2, at2 - 1) || tokens2[at2].breaks);
};
var ADVERB = /^(not|only|also|still|then|now)$/;
function modal(tokens2, at2) {
  const {text: text2, capital} = tokens2[at2];
  if (!MODAL.has(text2) || capital || tokens2[at2 + 1]?.kind === 'mark') return null;
  const next = wordAt(tokens2, at2 + 1);
  const could = text2 === 'could';
  if (text2 === 'd' && (BACK.has(next) || next.endsWith('ed'))) return null;
  if (could && TOLD.has(next)) return 'past';
  const verb = ADVERB.test(next) ? at2 + 2 : at2 + 1;
  if (wordAt(tokens2, verb) === 'have' || wordAt(tokens2, verb + 1) === 'have') return 'past';
  return could && next === 'be' && TOLD.has(wordAt(tokens2, at2 + 2)) ? 'past' : 'future';
}
function attends(tokens2, at2) {
  const {text: text2} = tokens2[at2];
  if (!ATTENDS.has(text2) || NO_SUBJECT.has(wordAt(tokens2, at2 - 1))) return false;
  const next = wordAt(tokens2, at2 + 1);
  const name = tokens2[at2 + 2];
  if (/^(into|effect|place|live|out)$/.test(next) || (next === 'on' && name?.capital && !name.entry)) return true;
  if (/^(come|take)/.test(text2)) return false;
  for (let i = at2 + 1; i <= at2 + 4; i++) {
    const token2 = tokens2[i];
    if (token2?.kind !== 'word') return false;
    if (OCCASIONS.has(token2.text)) return true;
  }
  return false;
}
var begins = (tokens2, at2) =>
  BEGINS.has(tokens2[at2].text) && !tokens2[at2].capital && !NO_SUBJECT.has(wordAt(tokens2, at2 - 1));
function summoned(tokens2, at2) {
  if (!ATTEND.has(tokens2[at2].text) || tokens2[at2 - 1]?.text !== 'to') return false;
  for (let i = at2 - 2; i >= 0 && i > at2 - 8 && !ends(tokens2, i); i--) if (SUMMONED.has(tokens2[i].text)) return true;
  return false;
}
var TO_BE = /^(is|are|be|re|m|'s)$/;
function verbAt(tokens2, at2) {
  if (tokens2[at2].kind !== 'word' || saysNothing(tokens2[at2])) return null;
  const {text: text2, capital} = tokens2[at2];
  if (AHEAD.has(text2) || (text2 === 'later' && /^(this|today|tonight)$/.test(wordAt(tokens2, at2 + 1))))
    return 'future';
  const could = modal(tokens2, at2);
  if (could) return could;
  if (attends(tokens2, at2) || summoned(tokens2, at2)) return 'future';
  const prior = wordAt(tokens2, at2 - 1);
  if ((REPORTS.has(text2) && !TO_BE.test(prior)) || BLAMED.has(text2)) return 'past';
  const next = wordAt(tokens2, at2 + 1);
  const infinitive = next === 'to';
  if (PLANS.has(text2) && infinitive) return WAS.has(prior) ? 'plan' : 'future';
  if (MEANT.has(text2) && infinitive && !/^(is|are|was|were|be|been|re|not)$/.test(prior))
    return /^(has|have|ve)$/.test(prior) ? 'future' : 'none';
  if (PLANNED.has(text2)) {
    if (WAS.has(prior))
      return text2 === 'scheduled' && prior === 'has' ? 'future' : /^(to|for|on|in|at)$/.test(next) ? 'none' : 'past';
    if (
      TO_BE.test(ADVERB.test(prior) ? wordAt(tokens2, at2 - 2) : prior) ||
      text2 === 'due' ||
      /^(to|for)$/.test(next) ||
      (text2 !== 'set' && /^(on|in|by)$/.test(next))
    )
      return 'future';
  }
  if (begins(tokens2, at2) && (next === 'on' || next === 'in' || tokens2[at2 + 1]?.entry?.weekday)) return 'future';
  if (text2 === 'to') {
    if (TO_BE.test(prior)) return 'future';
    if (/^(was|were)$/.test(prior)) return 'plan';
    if (
      /^(agreement|deal|plan|decision)$/.test(prior) ||
      (prior === 'plans' && !saysNothing(tokens2[at2 - 2] ?? tokens2[at2]))
    )
      return 'none';
  }
  if ((BACK.has(text2) && !(capital && tokens2[at2].entry)) || (!capital && /..[^e]ed$/.test(text2))) {
    if (AHEAD.has(wordAt(tokens2, at2 - 2))) return 'future';
    if (
      text2.endsWith('ed') &&
      (ATTRIBUTED.test(prior) || tokens2[at2 - 1]?.entry?.number || tokens2[at2 - 1]?.kind === 'number') &&
      tokens2[at2 + 1]?.kind === 'word'
    )
      return null;
    if (/^(if|be|when|once|unless)$/.test(prior)) return null;
    const aux = tokens2[ADVERB.test(prior) ? at2 - 2 : at2 - 1];
    return aux && !aux.capital && /^(is|are|to|will|would|could|may|might|must|can|should|being)$/.test(aux.text)
      ? null
      : 'past';
  }
  return null;
}
var MAY_COME = [PLANNED, MEANT, REPORTS, OCCASIONS, set('to ,')];
function isTold(tokens2, from, to) {
  const lead = wordAt(tokens2, from - 1);
  if (lead !== 'in') return /^(since|ended)$/.test(lead);
  for (let at2 = from - 2; at2 > from - 7 && at2 >= 0; at2--) {
    if (MAY_COME.some((words3) => words3.has(wordAt(tokens2, at2)))) return false;
    if (verbAt(tokens2, at2) === 'past') break;
  }
  return wordAt(tokens2, to) !== "'s";
}

// src/time/meaning.ts
var fromDct = (unit2, n) => ({
  kind: 'offset',
  unit: unit2,
  n,
  from: 'dct',
});
function grainOf(meaning) {
  switch (meaning.kind) {
    case 'month-day':
    case 'day-of-month':
    case 'weekday':
    case 'weekday-date':
    case 'bank-holiday':
    case 'holiday':
    case 'nth':
      return 'day';
    case 'offset':
    case 'within':
    case 'definite': {
      const {unit: unit2} = meaning;
      return unit2 === 'night' ? 'day' : unit2 === 'fortnight' ? 'week' : unit2;
    }
    case 'anniversary':
      return meaning.grain;
    case 'of':
      return grainOf(meaning.part);
    case 'time':
      return meaning.hour === void 0 ? 'part-of-day' : meaning.second === void 0 ? 'minute' : 'second';
    case 'duration':
    case 'set':
    case 'ref':
    case 'literal':
      return void 0;
    default:
      return meaning.kind;
  }
}
var tells = (meaning, kinds) =>
  kinds.test(meaning.kind) || Object.values(meaning).some((held) => held?.kind && tells(held, kinds));

// src/time/guards.ts
var before = ({tokens: tokens2, from}, back2) => tokens2[from - back2];
var after = ({tokens: tokens2, to}, on) => tokens2[to + on];
var text = (token2) => token2?.text ?? '';
var isNumber = (token2) => token2?.kind === 'number';
var isNumeral = (token2) => isNumber(token2) || !!token2?.entry?.number;
var isName = (token2) => token2?.kind === 'word' && token2.capital && !token2.breaks;
var isNamed = (place2) => isName(place2.prior) || /^(a|an)$/.test(place2.word(-1));
var PREPOSITIONS =
  'in since until till during through throughout last next this early late mid around before after between';
var TIME_LEADS = set(PREPOSITIONS);
var MONTH_LEADS = set('by from for of to and or about than be starting beginning effective - ( / as compared');
function bareMonth(place2) {
  const {tokens: tokens2} = place2;
  const token2 = place2.first;
  if (!token2.capital) return false;
  const {prior} = place2;
  const next = place2.after;
  const name = token2.text;
  if (TIME_LEADS.has(text(prior)) || SUPERLATIVE.test(text(prior))) return true;
  if (token2.entry.short) return false;
  const named5 = isSurname(next);
  if (name === 'may' || name === 'march') {
    const attributed = DETERMINERS.has(text(prior)) && next?.kind === 'word' && !AFTER_EVENTS.has(next.text);
    return (MONTH_LEADS.has(text(prior)) || attributed) && !token2.shout && !named5 && !persons(tokens2).has(name);
  }
  if (FIRST_NAMES.has(name)) {
    if (REPORTS.has(text(next)) || persons(tokens2).has(name)) return false;
    const apart3 = text(prior) === ',' ? place2.word(-2) : text(prior);
    if (KIN.has(apart3) || (text(next) === ',' && place2.next(1) === 'who')) return false;
    return !isName(prior) || !!prior.entry;
  }
  return true;
}
function anyYear({tokens: tokens2, from, to}) {
  for (let at2 = from - AROUND; at2 < to + AROUND; at2++) {
    if (!tokens2[at2]?.known) continue;
    const {text: word2, capital} = tokens2[at2];
    if (HABITS.has(word2) || (word2 === 'best' && text(tokens2[at2 + 1]) === 'time') || (ADVICE.has(word2) && capital))
      return !business(tokens2) && directionOf(tokens2, from, to) === 'none';
  }
  return false;
}
var AROUND = 12;
var HABITS = around('usually normally typically busiest quietest hottest coldest wettest cheapest daily hourly twice');
around('best');
var ADVICE = around('go visit avoid sow');
var AFTER_EVENTS = set('on of for to in and was is');
var FIRST_NAMES = set('april june august');
var KIN = set('mother father wife daughter son sister brother husband');
var PERSON = set('mr mrs ms theresa president minister senator');
function once(find) {
  const known2 = /* @__PURE__ */ new WeakMap();
  return (tokens2) => {
    if (!known2.has(tokens2)) known2.set(tokens2, find(tokens2));
    return known2.get(tokens2);
  };
}
var persons = once((tokens2) => {
  const found = /* @__PURE__ */ new Set();
  for (let at2 = 0; at2 < tokens2.length; at2++) {
    const {entry: entry2, capital} = tokens2[at2];
    if (entry2?.month === void 0 || !capital || tokens2[at2].shout) continue;
    const prior = text(tokens2[text(tokens2[at2 - 1]) === '.' ? at2 - 2 : at2 - 1]);
    if (PERSON.has(prior) || (FIRST_NAMES.has(entry2.word) && isSurname(tokens2[at2 + 1]))) found.add(entry2.word);
  }
  return found;
});
var isSurname = (next) => isName(next) && !next.shout && !next.entry;
function dayNotAmount(place2) {
  const day4 = place2.tokens[place2.from + 1];
  if (day4.kind === 'number' && !day4.gap) return false;
  return place2.next() !== '%' && !isCounted(place2.after);
}
var isUnits = (token2) => !!token2?.entry?.plural && !!token2.entry.unit && token2.entry.unit !== 'season';
var NUMBERED = set(
  'project agenda office $ \xA3 \u20AC \xA5 # % no number flight room page section article rule model highway route channel unit windows resolution us$',
);
var COUNTED = set(
  'block pixels million billion thousand point people men women children troops soldiers workers copies units patients shares jobs members points votes miles km meters metres feet euros percent seats more employees students passengers tickets homes tonnes dollars',
);
var isCounted = (token2) => COUNTED.has(text(token2)) || isUnits(token2);
var YEAR_LEADS = set(`${PREPOSITIONS} by from of to the its his her their and or , - & / ( [ circa year`);
var AMOUNT_LEADS = set('about around over than for with was');
var DETERMINERS = set('the its his her their and or , for to about around over than');
var OF_AMOUNTS = set('total record number average');
var YEARLY = set('results elections olympics games targets election cup world');
var STOPS = set(`. , ; ) - and or but to " 's is was will would has had were are as when by at from`);
function bareYear(place2) {
  const token2 = place2.first;
  if (token2.kind === 'word') return yearInWords(place2);
  const {prior} = place2;
  const lead = text(prior);
  const next = place2.after;
  if (token2.text === "'")
    return TIME_LEADS.has(lead) || /^(of|the|and|from|by|class|-)$/.test(lead) || !!prior?.entry?.season;
  const year2 = Number(token2.text);
  const likely = year2 >= 1900 && year2 <= 2035 && year2 % 100 !== 0;
  if ((isCounted(next) && !(lead === 'in' && likely)) || isGlued(place2)) return false;
  if (lead === '.' ? NUMBERED.has(place2.word(-2)) : NUMBERED.has(lead)) return false;
  if ((MAKES.has(text(next)) || addressed(place2)) && !TIME_LEADS.has(lead)) return false;
  if (isName(prior) && NUMBERED.has(place2.word(-2))) return false;
  if (year2 < 1200 || year2 > 2150) return year2 >= 1e3 && /^(in|year|since)$/.test(lead);
  if (!prior || /^[.?!]$/.test(lead)) return next !== void 0 && (/^[:-]$/.test(next.text) || next.kind === 'word');
  const plural = next?.kind === 'word' && next.gap && next.text.length > 4 && next.text.endsWith('s');
  if (plural && !next.capital && !likely && !YEARLY.has(next.text) && !TIME_LEADS.has(lead)) return false;
  if (likely && plural && !next.capital) return true;
  if (AMOUNT_LEADS.has(lead)) return !next || STOPS.has(next.text) || (lead === 'for' && likely && !plural);
  if (lead === '*') return place2.word(-2) === lead;
  if (YEAR_LEADS.has(lead)) return !(lead === 'of' && OF_AMOUNTS.has(place2.word(-2)));
  if (lead === 'at' || year2 < 1800 || year2 > 2050) return false;
  if (isName(prior) && !/^(a|an|our|but)$/.test(lead) && place2.from > 1 && !YEARLY.has(text(next)))
    return prior.gap && year2 >= 1950 && year2 <= 2035 && !isName(next);
  return prior.kind === 'word' || /^('s|\)|"|'|;|:|·|•|–|—|\|)$/.test(lead);
}
function addressed({tokens: tokens2, to}) {
  for (let at2 = to; at2 < to + 4 && isName(tokens2[at2]); at2++) if (STREETS.has(tokens2[at2].text)) return at2 > to;
  return false;
}
var STREETS = set('street st avenue ave road rd boulevard blvd lane drive');
var MAKES = set('ford chevrolet honda toyota nissan bmw mercedes porsche jeep tesla mustang');
function isGlued(place2) {
  const [mark2, left] = [place2.prior, before(place2, 2)];
  const [next, right] = [place2.after, after(place2, 1)];
  if (isNumber(mark2)) return true;
  if (text(mark2) === '-' && !mark2.gap && left?.shout && text(next) === '-') return true;
  if (text(mark2) === '-' && isNumber(left) && left.text.length === 3) return true;
  if (mark2 && !place2.first.gap && (/^[.:]$/.test(mark2.text) || (/^[-/]$/.test(mark2.text) && isPart(left))))
    return true;
  if (text(next) === '-' && right?.kind === 'word' && !right.gap) return true;
  if (!next || next.gap) return text(next) === '%';
  if (next.kind === 'word' || next.text === '%') return true;
  if (!right || right.gap) return false;
  return /^[:.]$/.test(next.text) && isNumber(right);
}
var isPart = (token2) => isNumber(token2) && token2.text.length !== 4;
function yearInWords(place2) {
  if (isCounted(place2.after) || place2.next() === '-') return false;
  const {prior} = place2;
  return (
    /^(nineteen|eighteen)$/.test(place2.first.text) ||
    (place2.length >= 2 && /^(in|of|since|year|by|until)$/.test(text(prior)))
  );
}
var NAMED_AFTER_DAYS = set(
  'times telegraph mirror mail post herald express independent sun star world people school addams agreement service',
);
var NAMED_DAYS = set('black bloody super bowl giving casual');
function bareWeekday(place2) {
  const {tokens: tokens2, to} = place2;
  const token2 = place2.first;
  const {prior} = place2;
  const next = place2.after;
  const dotted2 = text(tokens2[to - 1]) === '.';
  if (token2.entry.short && !dotted2) {
    const pairs = /^(and|or|&|-|to)$/;
    const paired =
      (pairs.test(text(next)) && after(place2, 1)?.entry?.weekday) ||
      (pairs.test(text(prior)) && before(place2, 2)?.entry?.weekday);
    const led = paired || WEEKDAY_LEADS.has(text(prior)) || next?.text === ',' || isNumber(next);
    if (!led || (token2.text === 'sun' && text(prior) !== 'on')) return false;
  } else if (dotted2 && text(prior) === 'the') return false;
  if (isName(prior) && NAMED_DAYS.has(text(prior))) return false;
  if (text(prior) === 'on' && place2.word(-2) === 'mail') return false;
  if (text(prior) === 'a' && /^(is|was|on)$/.test(place2.word(-2)) && !ofNoun(place2)) return false;
  if (token2.shout || !isName(next)) return true;
  return !NAMED_AFTER_DAYS.has(text(next));
}
function isListing(tokens2, from) {
  const to = from + 3;
  const time = /^[,:(]$/.test(text(tokens2[to])) ? to + 1 : to;
  for (let at2 = from - 1; at2 > from - 9; at2--)
    if (OPEN.has(text(tokens2[at2])) && !/^(be|been|was|were|will|to|us)$/.test(text(tokens2[at2 - 1]))) return true;
  return (
    [tokens2[time], tokens2[time + 1], tokens2[from - 1], tokens2[from - 2]].some((token2) =>
      /^(am|pm|noon)$/.test(text(token2)),
    ) && directionOf(tokens2, from, to) !== 'past'
  );
}
function isListed({tokens: tokens2, from, to}) {
  for (let at2 = from - 3; at2 > from - 26; at2--)
    if (
      tokens2[at2]?.entry?.weekday &&
      tokens2[at2 + 2].entry?.weekday &&
      /^(-|to|through)$/.test(text(tokens2[at2 + 1]))
    )
      return isListing(tokens2, at2) && directionOf(tokens2, from, to) === 'none';
  return false;
}
var ofHours = (place2) =>
  !ofNoun(place2) &&
  !/^[-%\d]/.test(place2.next()) &&
  (place2.prior?.kind !== 'word' ||
    !!place2.prior.entry?.weekday ||
    OPEN.has(place2.word(-1)) ||
    place2.word(-1) === 'from') &&
  (/^(till|until)$/.test(place2.word(1)) ||
    place2.tokens.slice(Math.max(0, place2.from - 12), place2.from).some((token2) => OPEN.has(token2.text)));
var OPEN = set('open opens closed closes hours serves daily available');
var WEEKDAY_LEADS = set('on last next until by since this from to through -');
var SEASONED = set('camp school sports collection time');
function bareSeason(place2) {
  const article3 = place2.length === 2;
  const word2 = place2.last.text;
  const lead = place2.word(-1);
  const next = place2.after;
  if (SEASONED.has(text(next)) || (place2.last.capital && isName(next))) return false;
  const apart3 = !ofNoun(place2) || next.capital || NO_OWNERS.test(text(next));
  if (word2 !== 'fall' && word2 !== 'spring')
    return article3 ? apart3 : SEASON_LEADS.has(lead) || SUPERLATIVE.test(lead);
  if (/^(of|in|from)$/.test(text(next)) && article3 && !STEPPED.test(place2.next(1))) return false;
  if (article3) return lead !== 'from' && SEASON_LEADS.has(lead);
  return /^(in|by|since|until|from|during|early|late|mid|-)$/.test(lead) && apart3;
}
var SUPERLATIVE = /^\w{3,}est$/;
var NO_OWNERS = /^(holidays?|months|break|last|next|election|season)$/;
var STEPPED = /^(this|last|next|that)$/;
var SEASON_LEADS = set(
  'early late mid in by since until till during through throughout of from before after as for over and every each to worst best',
);
var NO_NOUNS = set(
  'the a an every each this his her its their at in on and or but as so when while after before because until to into with for by from that which is was will has had he she it they we i since',
);
var ofNoun = (place2) => place2.goesOn && !NO_NOUNS.has(place2.next());
var NEARBY = 8;
function isTitle(source, tokens2, {from, to, meaning}) {
  let at2 = from;
  while (at2 < to && !tokens2[at2].capital) at2++;
  if (at2 === to) return false;
  let named5 = false;
  for (at2 = from; at2 < to; at2++) {
    const {capital, shout, start: start2, entry: entry2, text: word2} = tokens2[at2];
    if (!entry2 || !(entry2.unit || entry2.number || (entry2.part && capital) || POINTING.test(word2))) continue;
    const prior = tokens2[at2 - 1];
    if (!capital || shout || (entry2.part && prior?.entry?.weekday && !tokens2[to]?.capital)) return false;
    named5 ||=
      at2 > from ||
      (!!prior &&
        (prior.kind !== 'mark' || /^(,|'s)$/.test(prior.text)) &&
        !source.slice(prior.end, start2).includes('\n'));
  }
  if (!named5 || tells(meaning, /^(holiday|quarter|half|decade|century)$/)) return false;
  const [{start}, {end}] = [tokens2[from], tokens2[to - 1]];
  return tokens2
    .slice(Math.max(0, from - NEARBY), to + NEARBY)
    .some(
      (t) =>
        t.kind === 'word' &&
        !t.capital &&
        t.text.length > 2 &&
        !SMALL.test(t.text) &&
        !source.slice(Math.min(t.end, end), Math.max(t.start, start)).includes('\n'),
    );
}
var POINTING = /^(this|last|next|now|today|tonight|tomorrow)$/;
var SMALL = /^(the|and|but|for|from|with|into|after|over|amid|before)$/;
function barePart(place2) {
  const lead = place2.word(-1);
  if (place2.length > 1)
    return (
      PART_LEADS.has(lead) &&
      !ofNoun(place2) &&
      (lead === 'in' || place2.word(0) !== 'the' || !RELATIVE.test(place2.next()))
    );
  return /^(at|by|before|after|until|since)$/.test(lead) && !/^(morning|afternoon|evening|night)$/.test(place2.word(0));
}
var PART_LEADS = set(`${PREPOSITIONS} by from spend spent spending`);
var RELATIVE = /^(of|that|when|which|he|she|it|they|we|i|the|a|an|his|her|its|their)$/;
var ledOn = (place2) =>
  (place2.has(',') && isNumber(place2.after)) ||
  (/^(-|to|through)$/.test(place2.next()) && after(place2, 1)?.entry?.weekday !== void 0);
function bareClock(place2) {
  const {tokens: tokens2, from, to} = place2;
  const lead = place2.word(-1);
  const next = place2.after;
  if (place2.last.kind === 'word' || text(tokens2[to - 1]) === ')')
    return place2.length > 1 || !(isName(tokens2[from]) && from > 0 && isName(next));
  if (/^[-/%]$/.test(text(next))) return false;
  const {text: hour, breaks} = place2.first;
  const entered = text(next) === ':' && after(place2, 1)?.gap;
  if (place2.length === 3 && ((!from || breaks) && hour.length === 2 ? next?.gap || entered : entered && lead === '.'))
    return true;
  return CLOCK_LEADS.has(lead) || (Number(hour) >= 13 && /^(time|updated|published|posted|,|\||on)$/.test(lead));
}
var CLOCK_LEADS = set(
  'approximately nearly at by until till from to before after since around about between and through exactly roughly',
);
var bareHour = (place2) =>
  (place2.has('at')
    ? !/ed$/.test(place2.word(-1))
    : place2.word(-1) !== 'from' || (!isNumber(before(place2, 2)) && !/^(up|down)$/.test(place2.word(-2)))) &&
  !ofNoun(place2) &&
  !/^[-/%\d]/.test(place2.next()) &&
  !ofResults(place2);
function notAge(place2) {
  const {tokens: tokens2, from, to} = place2;
  const number2 = tokens2.slice(from, to).find(isNumeral) ?? place2.first;
  const last = place2.last;
  const {unit: unit2, plural} = last.entry;
  const lead = place2.word(-1);
  const [next, then2] = [place2.next(), place2.next(1)];
  const ancient =
    (isNumber(number2) && Number(number2.text.replaceAll(',', '')) > 150) ||
    /^(thousand|million|billion)$/.test(text(tokens2[to - 2]));
  if (isNumber(number2) && number2.text.length === 4 && /^(year|quarter|season)$/.test(unit2)) return false;
  if (lead === '-' && !place2.first.gap && isNumber(before(place2, 2))) return false;
  if (/^olds?$/.test(next) || (next === '-' && /^olds?$/.test(then2))) return unit2 !== 'year' || ancient;
  if ((next === 'of' && then2 === 'age') || lead === 'aged') return false;
  const hyphened = tokens2[to - 2].text === '-';
  if (unit2 === 'second' && !plural) return hyphened && !(number2.kind === 'word' && place2.after?.capital);
  if (number2.text === 'one' && unit2 === 'day' && !plural)
    return hyphened || next === '-' || ONE_DAY_LEADS.has(lead) || /^(later|ago|before|after|earlier)$/.test(next);
  if (unit2 === 'quarter' && !hyphened && place2.length > 2) return true;
  if (unit2 === 'quarter') return !/^(of|finals?)$/.test(next) && (!!plural || tokens2[to - 2].text !== 'one');
  return true;
}
var ONE_DAY_LEADS = set('for in within after only just last lasts takes took about than least lasted');
function bareUnits(place2) {
  const {entry: entry2} = place2.first;
  const {prior} = place2;
  const lead = text(prior);
  const next = place2.next();
  if (isNumber(prior)) return false;
  if (!LONG.has(entry2.unit)) return /^(in|within)$/.test(lead) || /^(later|before|after)$/.test(next);
  if (lead.endsWith('ed')) return true;
  if (lead === 'the' && /^(before|after|since|following|preceding|leading)$/.test(next)) return true;
  if (UNITS_LEADS.has(lead) || /^(ago|later|earlier|away)$/.test(next)) return true;
  if (/^(before|after)$/.test(next)) return !/^(first|early|last|final|other|these|those|few)$/.test(lead);
  return next === 'of' && !OWNERS.has(lead);
}
var LONG = set('year month week day decade hour century');
var UNITS_LEADS = set(
  'for in within over after last took take takes spent spend because until were been be only about just lasted lasting',
);
var OWNERS = set('the his her their our my these those such early small office dying');
function articleUnit(place2, unit2) {
  const next = place2.next();
  if (/^(quite|what|such)$/.test(place2.word(-1))) return false;
  if (unit2 === 'weekend' && place2.length > 2) return true;
  if (/^(second|quarter|season|night|weekend)$/.test(unit2))
    return /^(ago|earlier|later|or)$/.test(next) || (unit2 === 'night' && isNumber(place2.prior));
  if (unit2 === 'day' && NO_DAY.has(next)) return false;
  return next !== 'old' && !(next === '-' && COMPOUNDS.has(place2.next(1)));
}
var NO_DAY = set('care trip return job out trader of when at in on there with for that like to');
var COMPOUNDS = set('round old long end on over to by ago earlier');
function isRate(place2) {
  const {prior} = place2;
  if (!prior || /^(ago|earlier|later|before|after|or|from|-)$/.test(place2.next())) return false;
  if (isNumeral(prior) || PER.has(prior.text)) return true;
  if (!/..[^s]s$|^people$/.test(prior.text) || prior.entry) return false;
  for (let back2 = 2; back2 < 8; back2++) {
    const {entry: entry2, text: word2} = before(place2, back2) ?? {};
    if (word2 === 'many' || entry2?.number || (entry2?.digits && entry2.digits !== 4)) return true;
  }
  return false;
}
var PER = set(
  'billion hundreds thousands millions billions dozens bn crore lakh times percent % pounds dollars euros cents',
);
var business = once(
  (tokens2) => tokens2.reduce((n, {text: word2}) => n + (RESULTS.has(word2) ? 1 : MATCHES.has(word2) ? -2 : 0), 0) > 2,
);
var RESULTS = set(
  'profit profits earnings revenue revenues sales quarter shares fiscal income analysts dividend investors',
);
var MATCHES = set(
  'goal goals coach match yards touchdown touchdowns scored season league playoffs halftime quarterback',
);
var ofResults = (place2) => business(place2.tokens) || RESULTS.has(place2.next());
var ofMatch = ({tokens: tokens2}) =>
  tokens2.some(({text: word2}) => MATCHES.has(word2)) &&
  !tokens2.some(({text: word2}) => RESULTS.has(word2) && word2 !== 'quarter');
var weekdayPlural = (place2) => !place2.prior?.capital || place2.word(-1) === 'on' || OPEN.has(place2.word(-1));
function notName(place2) {
  const {text: word2} = place2.first;
  const next = place2.after;
  if (word2 === 'today' && text(next) === "'s" && GENERAL.has(place2.next(1))) return false;
  if (/^(year|easter)$/.test(place2.last.text) && isNamed(place2)) return false;
  return !KEPT_FEASTS.has(text(next));
}
var nowadays = (place2) =>
  place2.word(0) === 'today' &&
  (place2.first.capital || /^(and|but|that|which|who|where)$/.test(place2.word(-1))) &&
  place2.tokens.slice(place2.to, place2.to + 9).some((token2) => LASTING.has(token2.text));
var LASTING = set('become lies stands lives employs owns remains know');
var GENERAL = set('world youth generation society money');
var KEPT_FEASTS = set('island carol tree card eve egg rising agreement');
function soonAhead(place2) {
  const {tokens: tokens2, from, to} = place2;
  const lead = place2.word(-1);
  if (/^(as|how|so|too|very|-)$/.test(lead) || /^(after|as|before|enough|-)$/.test(place2.next())) return false;
  return lead === 'to' || directionOf(tokens2, from, to) === 'future';
}
function plainNow(place2) {
  const lead = place2.word(-1);
  const glued = lead === '-' && !place2.first.gap;
  return !/^(from|up|every)$/.test(lead) && !glued && place2.next() !== '-';
}

// src/time/holidays.ts
function easter(year2) {
  const {floor: floor2} = Math;
  const golden = year2 % 19;
  const century3 = floor2(year2 / 100);
  const corrected = century3 - floor2(century3 / 4) - floor2((8 * century3 + 13) / 25);
  const epact = (19 * golden + corrected + 15) % 30;
  const early = epact === 29 || (epact === 28 && golden > 10) ? 1 : 0;
  const moon = utc(year2, 3, 21 + epact - early);
  return moon + (7 - (weekday(moon) % 7)) * millisecondsInDay;
}
function nthWeekday(year2, month2, day4, n) {
  const first = utc(year2, n < 0 ? month2 + 1 : month2);
  return first + (((day4 - weekday(first) + 7) % 7) + 7 * (n < 0 ? n : n - 1)) * millisecondsInDay;
}
var TABLE = `1/1 new year's day|new year
12/31 new year's eve
1x1x3 martin luther king jr. day|martin luther king day|mlk day
1/20 inauguration day
1/26 australia day
2/14 valentine's day
2x1x3 presidents' day
3/8 international women's day
3/17 st. patrick's day|saint patrick's day
4/1 april fools' day
4/22 earth day
4/25 anzac day
5/1 may day
5x7x2 mother's day
5x1x-1 memorial day
6x7x3 father's day
6/19 juneteenth
7/1 canada day
7/4 independence day
7/14 bastille day
9x1x1 labor day|labour day
10x1x2 columbus day|indigenous peoples' day
10/31 halloween
11/1 all saints' day
11x1x1x1 election day
11/5 bonfire night
11/11 remembrance day|armistice day|veterans' day
11x7x2 remembrance sunday
11x4x4 thanksgiving day|thanksgiving
11x4x4x1 black friday
11x4x4x4 cyber monday
12/24 christmas eve
12/25 christmas day|christmas|xmas
12/26 boxing day
-47 shrove tuesday|fat tuesday|mardi gras
-46 ash wednesday
-7 palm sunday
-3 maundy thursday|holy thursday
-2 good friday
0 easter sunday|easter day|easter
1 easter monday`;
var letters = (name) => name.replace(/[^a-z]/g, '');
var FALLS = /* @__PURE__ */ new Map();
var HOLIDAYS = TABLE.split('\n')
  .flatMap((line2) => {
    const [when, ...words3] = line2.split(' ');
    return words3
      .join(' ')
      .split('|')
      .map((name) => (FALLS.set(letters(name), when.split(/[/x]/).map(Number)), name));
  })
  .sort((a, b) => b.length - a.length);
function holidayIn(name, year2) {
  const [a = 0, b, n, more = 0] = FALLS.get(name);
  if (b === void 0) return easter(year2) + a * millisecondsInDay;
  return n === void 0 ? utc(year2, a, b) : nthWeekday(year2, a, b, n) + more * millisecondsInDay;
}
function isBankHoliday(ms) {
  const {year: y, month: m, day: d} = civil(ms);
  return weekday(ms) === 1 && (m === 5 ? d < 8 || d > 24 : m === 8 ? d > 24 : ms === easter(y) + millisecondsInDay);
}

// src/time/stretches.ts
var day = (ms, certainty) =>
  sure({value: formatDay(ms), begin: ms, until: ms + millisecondsInDay, grain: 'day'}, certainty);
var sure = (found, certainty) => (certainty ? {...found, certainty} : found);
var stretch = (grain, value, y, m = 1, months2 = 12) => ({
  value,
  begin: utc(y, m),
  until: utc(y, m + months2),
  grain,
});
var month = (ms) => {
  const {year: y, month: m} = civil(ms);
  return stretch('month', formatMonth(ms), y, m, 1);
};
var lengthOf = ({begin, until}) => until - begin;
var week = (ms) => {
  const monday = startOfWeek(ms);
  return {value: formatWeek(ms), begin: monday, until: monday + millisecondsInWeek, grain: 'week'};
};
var year = (y) =>
  Math.abs(y) > 9999
    ? {value: 'XXXX'}
    : stretch('year', y < 1 ? `BC${String(1 - y).padStart(4, '0')}` : formatYear(y), y);
var quarter = (y, index) => stretch('quarter', `${formatYear(y)}-Q${index}`, y, index * 3 - 2, 3);
var quarterOf = (ms) => quarter(civil(ms).year, Math.ceil(civil(ms).month / 3));
var half = (y, index) => stretch('half', `${formatYear(y)}-H${index}`, y, index * 6 - 5, 6);
var SEASON_START = {SP: 3, SU: 6, FA: 9, WI: 12};
var season = (y, name) => stretch('season', `${formatYear(y)}-${name}`, y, SEASON_START[name], 3);
var weekend = (ms) => {
  const monday = startOfWeek(ms);
  return {
    value: `${formatWeek(ms)}-WE`,
    begin: monday + 5 * millisecondsInDay,
    until: monday + millisecondsInWeek,
    grain: 'weekend',
  };
};
var round = (grain, y, years, figures2) => {
  const first = Math.floor(y / years) * years;
  return stretch(grain, formatYear(first).slice(0, -figures2), first, 1, 12 * years);
};
var decade = (y) => round('decade', y, 10, 1);
var century = (y) => round('century', y, 100, 2);
function shifted(from, unit2, n) {
  const today = startOfDay(from);
  const y = civil(from).year;
  switch (unit2) {
    case 'night':
    case 'day':
      return day(today + n * millisecondsInDay);
    case 'week':
      return week(from + n * millisecondsInWeek);
    case 'fortnight':
      return week(from + 2 * n * millisecondsInWeek);
    case 'weekend':
      return weekend(from + n * millisecondsInWeek);
    case 'month':
      return month(addMonths(today, n));
    case 'quarter':
      return quarterOf(addMonths(today, 3 * n));
    case 'season':
    case 'year':
      return year(y + n);
    case 'decade':
      return (n % 1 === 0 && Math.abs(n) < 2 ? decade : year)(y + n * 10);
    case 'century':
      return century(y + n * 100);
    case 'millennium':
      return year(y + n * 1e3);
    default:
      return day(today);
  }
}
function samePeriod({begin, grain}, years) {
  const then2 = addMonths(begin, 12 * years);
  if (grain === 'quarter') return quarterOf(then2);
  const {year: y, month: m} = civil(then2);
  return grain === 'half' ? half(y, m < 7 ? 1 : 2) : month(then2);
}

// src/time/resolve.ts
function resolveMeaning(meaning, context) {
  return resolvers[meaning.kind](meaning, context);
}
var plain2 = ({kind, value}) => ({
  value,
  certainty: kind === 'ref' || value.includes('X') ? 'vague' : 'firm',
});
var resolvers = {
  day({year: y, month: m, day: d}) {
    const ms = civilDay(y, m, d);
    return ms === null ? {value: 'XXXX-XX-XX'} : day(ms);
  },
  year: ({year: y, compare: compare3}, {lastPeriod}) =>
    compare3 && lastPeriod ? samePeriod(lastPeriod, y - civil(lastPeriod.begin).year) : year(y),
  decade: (meaning) => decade(meaning.year),
  century: (meaning) => century(meaning.year),
  'month-day'(meaning, context) {
    const {month: m, day: d} = meaning;
    const unknown = `XXXX-${two(m)}-${two(d)}`;
    const found = yearly(meaning, context, (y) => day(utc(y, m, Math.min(d, daysInMonth(y, m)))));
    return found.begin === void 0 || civil(found.begin).day === d ? found : {value: unknown};
  },
  month: (meaning, context) => yearly(meaning, context, (y) => month(utc(y, meaning.month))),
  'day-of-month'({day: d}, {last, dct}) {
    const base = last?.begin ?? dct;
    const {year: y, month: m} = civil(base ?? 0);
    const ms = base === void 0 ? null : civilDay(y, m, d);
    return ms === null ? {value: `XXXX-XX-${two(d)}`} : day(ms, 'likely');
  },
  weekday: resolveWeekday,
  'weekday-date': (meaning, context) =>
    nearestDay(
      (ms) => weekday(ms) === meaning.day && civil(ms).day === meaning.date,
      `XXXX-XX-${two(meaning.date)}`,
      context,
    ),
  'bank-holiday': (_, context) => nearestDay(isBankHoliday, 'XXXX-XX-XX', context),
  offset: resolveOffset,
  within({unit: unit2, of}, context) {
    const {begin} = resolveMeaning(of, unit2 === 'year' ? {...context, direction: 'none'} : context);
    return begin === void 0 ? unknownOf(unit2) : shifted(begin, unit2, 0);
  },
  anniversary: resolveAnniversary,
  of: resolveOf,
  quarter: (meaning, context) => resolvePeriod(meaning, context, quarter),
  half: (meaning, context) => resolvePeriod(meaning, context, half),
  season: (meaning, context) => yearly(meaning, context, (y) => season(y, meaning.season)),
  nth: () => ({value: 'XXXX-XX-XX'}),
  holiday: (meaning, context) => yearly(meaning, context, (y) => day(holidayIn(meaning.name, y)), 4, 'XXXX-XX-XX'),
  weekend: resolveWeekend,
  definite: resolveDefinite,
  duration: plain2,
  set: plain2,
  ref: plain2,
  literal: plain2,
  time: resolveTime,
};
var unknownOf = (unit2) => ({value: shifted(0, unit2, 0).value.replace(/\d/g, 'X')});
function givenYear({year: given2, shift: shift2}, dct) {
  if (given2 !== void 0) return given2;
  return shift2 === void 0 || dct === void 0 ? void 0 : civil(dct).year + shift2;
}
function yearly(meaning, context, make, pull = 4, unknown) {
  const {dct, direction, named: named5} = context;
  const given2 = givenYear(meaning, dct);
  if (given2 !== void 0) return make(given2);
  if (dct === void 0) return {value: unknown ?? make(2e3).value.replace('2000', 'XXXX')};
  const found = nearest(dct, context, meaning, make, pull);
  const recent =
    meaning.day === void 0 ||
    direction === 'future' ||
    meaning.step !== void 0 ||
    Math.abs(found.begin - dct) < 5 * millisecondsInWeek;
  const lastYear = civil(dct).year - 1;
  const told = meaning.day && direction === 'past' && found.begin > dct && context.namedYear === lastYear;
  const said2 = !recent && named5?.month === meaning.month ? named5?.year : told && lastYear;
  return sure(said2 ? make(said2) : found, 'likely');
}
function nearest(dct, {direction, joined: joined3, last}, meaning, make, pull) {
  const {step, told} = meaning;
  const {year: y} = civil(dct);
  const made = [make(y - 1), make(y), make(y + 1)];
  const [before3, now, after2] = made;
  if (step === 0) return before3.until > dct ? before3 : now;
  if (step === -1) return now.until < dct ? now : before3;
  if (step === 1) return now.begin > dct + (lengthOf(now) < 5 * millisecondsInWeek ? lengthOf(now) : 0) ? now : after2;
  const from = joined3 === 'range' && last?.begin;
  const end = from && made.find(({begin}) => begin >= from && begin - from < 53 * millisecondsInWeek);
  if (end && (direction !== 'past' || end.begin <= dct)) return end;
  let best = now;
  let least2 = Infinity;
  for (const found of made) {
    const begin = found.begin;
    const length = lengthOf(found);
    if (told && begin > dct) continue;
    const off = begin + length / 2 - dct;
    const against = (direction === 'future' && off < 0) || (direction === 'past' && off > length / 2);
    const distance2 = Math.abs(off) * (against ? pull : off > 0 ? 1.03 : 1);
    if (distance2 < least2) {
      best = found;
      least2 = distance2;
    }
  }
  return best;
}
function resolveWeekday(meaning, context) {
  const {dct, direction} = context;
  if (dct === void 0) return {value: `XXXX-WXX-${meaning.day}`};
  const listed = context.joined && meaning.step === void 0 ? listedAfter(context) : void 0;
  const ms =
    listed === void 0
      ? weekdayFrom(dct, meaning, direction === 'none' && isNear(context.lastDay, dct) ? 'future' : direction)
      : listed + (((meaning.day - weekday(listed) + 6) % 7) + 1) * millisecondsInDay;
  return day(ms + (meaning.weeks ?? 0) * millisecondsInWeek, meaning.step === void 0 ? 'likely' : void 0);
}
function weekdayFrom(dct, {day: wanted, step, beyond}, direction) {
  const back2 = (weekday(dct) - wanted + 7) % 7;
  if (step === -1) return dct - (back2 || 7) * millisecondsInDay;
  if (step === 1)
    return dct + (beyond && wanted > weekday(dct) && back2 > 3 ? 14 - back2 : 7 - back2) * millisecondsInDay;
  const ahead = (7 - back2) % 7;
  if (step === 0)
    return direction === 'past' && wanted < weekday(dct)
      ? dct - back2 * millisecondsInDay
      : dct + ahead * millisecondsInDay;
  const far = {past: 7, none: 4, plan: 1, future: 0}[direction];
  return back2 > far ? dct + ahead * millisecondsInDay : dct - back2 * millisecondsInDay;
}
function resolveWeekend({step}, {dct, direction}) {
  if (dct === void 0) return unknownOf('weekend');
  if (step !== void 0) {
    const ahead = step === 0 && direction === 'past' && weekday(dct) < 5 ? -1 : step;
    return weekend(dct + ahead * millisecondsInWeek);
  }
  const back2 = direction === 'past' || (direction === 'none' && weekday(dct) < 4);
  return sure(weekend(back2 && weekday(dct) < 6 ? dct - millisecondsInWeek : dct), 'likely');
}
var REACH2 = 183;
function nearestDay(isSuch, value, {dct, direction}) {
  for (let off = 0; dct !== void 0 && off <= REACH2; off++) {
    for (const ms of [dct - off * millisecondsInDay, dct + off * millisecondsInDay]) {
      if ((direction === 'past' && ms > dct) || (direction === 'future' && ms < dct)) continue;
      if (isSuch(ms)) return day(ms, 'likely');
    }
  }
  return {value};
}
var isNear = (found, dct) => !!found && found.begin > dct && found.begin < dct + millisecondsInWeek;
function listedAfter({joined: joined3, last, dct}) {
  if (
    last?.grain !== 'day' ||
    last.begin === void 0 ||
    dct === void 0 ||
    Math.abs(last.begin - dct) > millisecondsInWeek
  )
    return void 0;
  return joined3 === 'range' || last.begin > dct ? last.begin : void 0;
}
function resolveOffset(meaning, context) {
  const {unit: unit2, n, from} = meaning;
  const {dct, last, lastPeriod} = context;
  const period2 = meaning.compare && (lastPeriod ?? (from === 'mention' && last?.grain === 'month' && last));
  if (period2) return sure(samePeriod(period2, n), 'likely');
  const mentioned = meaning.base ? resolveMeaning(meaning.base, context) : anchor(context, unit2);
  const base = from === 'dct' ? dct : mentioned?.begin;
  if (base === void 0) {
    if (from === 'mention' && dct !== void 0 && n !== 0)
      return {value: shifted(dct, unit2, n).value, certainty: 'vague'};
    return unknownOf(unit2);
  }
  const found = shifted(base, unit2, n);
  if (from === 'dct') return found;
  return mentioned && lengthOf(mentioned) > 1.5 * lengthOf(found)
    ? sure(unknownOf(unit2), 'vague')
    : sure(found, 'likely');
}
function resolveAnniversary({of, grain, unit: unit2, n}, context) {
  const {dct} = context;
  const {begin} = resolveMeaning(of, unit2 === 'day' ? {...context, direction: 'past'} : context);
  if (begin === void 0 || dct === void 0) return unknownOf(grain);
  const from = grain === 'week' ? dct : begin;
  return shifted(unit2 === 'day' ? from + n * millisecondsInDay : addMonths(from, n), grain, 0);
}
function resolvePeriod(meaning, context, make) {
  const direction = context.direction === 'none' ? 'past' : context.direction;
  return yearly(meaning, {...context, direction}, (y) => make(y, meaning.index), 3);
}
function anchor(context, unit2) {
  if (unit2 !== 'day' && unit2 !== 'night' && unit2 !== 'hour' && unit2 !== 'minute') return context.last;
  const {lastDay, dct, direction} = context;
  return direction === 'past' && dct !== void 0 && lastDay && lastDay.begin > dct ? day(dct) : lastDay;
}
function resolveOf({part, whole: whole2}, context) {
  const outer = resolveMeaning(whole2, context);
  if (outer.begin === void 0) {
    return resolveMeaning(part, part.kind === 'weekday' ? context : {...context, dct: void 0});
  }
  const {begin, until} = outer;
  const {year: y, month: m} = civil(begin);
  switch (part.kind) {
    case 'month-day':
    case 'month':
    case 'quarter':
    case 'half':
    case 'season':
    case 'holiday':
      return resolveMeaning({...part, year: y}, context);
    case 'weekday':
      return day(startOfWeek(begin) + (part.day - 1) * millisecondsInDay);
    case 'day-of-month':
      return resolveMeaning({kind: 'day', year: y, month: m, day: part.day}, context);
    case 'nth':
      if (part.day !== void 0) return day(nthWeekday(y, m, part.day, part.n));
      return day(part.n < 0 ? until - millisecondsInDay : begin + (part.n - 1) * millisecondsInDay);
    default:
      return outer;
  }
}
function resolveDefinite({unit: unit2}, {dct, last, lastDay = last, lastPeriod}) {
  if (unit2 === 'quarter' && lastPeriod?.grain === unit2) return sure(lastPeriod, 'likely');
  if (unit2 === 'day' && lastDay?.begin !== void 0) return day(lastDay.begin, 'likely');
  if (dct === void 0) return unknownOf(unit2);
  return sure(shifted(dct, unit2, unit2 === 'quarter' ? -1 : 0), 'likely');
}
function resolveTime(meaning, context) {
  const {date, part, hour, minute, second, zone} = meaning;
  const spoken = date
    ? resolveMeaning(date, context)
    : ((context.direction === 'past' ? context.lastPast : context.lastDay) ??
      (context.dct === void 0 ? void 0 : day(context.dct)));
  const next = meaning.next || (!date && context.night && (part === 'MO' || hour < 12));
  const base = next && spoken?.begin !== void 0 ? day(startOfDay(spoken.begin) + millisecondsInDay) : spoken;
  const dayValue = base?.begin === void 0 ? (base?.value ?? 'XXXX-XX-XX') : formatDay(base.begin);
  const clock2 = [hour, minute ?? 0, second].flatMap((n) => (n === void 0 ? [] : two(n))).join(':');
  const value = `${dayValue}T${hour === void 0 ? part : clock2}`;
  const certainty = date ? base?.certainty : 'likely';
  const grain = grainOf(meaning);
  if (base?.begin === void 0) return {value, grain};
  const midnight = startOfDay(base.begin);
  if (hour === void 0) {
    const [from, to] = PART_HOURS[part ?? 'DT'] ?? [0, 24];
    return sure(
      {value, begin: midnight + from * millisecondsInHour, until: midnight + to * millisecondsInHour, grain},
      certainty,
    );
  }
  const offset2 = Date.parse(`1970-01-01T00:00${zone || 'Z'}`);
  const clockTime = hour * millisecondsInHour + (minute ?? 0) * millisecondsInMinute + (second ?? 0) * 1e3;
  const begin =
    midnight + (hour === 24 ? Math.min(clockTime, millisecondsInDay - millisecondsInMinute) : clockTime) + offset2;
  const found = {value, begin, until: begin + (second === void 0 ? millisecondsInMinute : 1e3), grain};
  if (zone !== void 0) found.zone = zone;
  return sure(found, certainty);
}

// src/time/rule.ts
var Place = class {
  constructor(tokens2, from, to) {
    this.tokens = tokens2;
    this.from = from;
    this.to = to;
  }
  /** A word by its place from the first; −1 is the one before. `''` where none is. */
  word(at2) {
    return this.tokens[this.from + at2]?.text ?? '';
  }
  /** A word behind the last, which itself is −1. */
  next(at2 = 0) {
    return this.tokens[this.to + at2]?.text ?? '';
  }
  /** How many tokens matched. */
  get length() {
    return this.to - this.from;
  }
  get first() {
    return this.tokens[this.from];
  }
  get last() {
    return this.tokens[this.to - 1];
  }
  /** The token before the first, in the same block. */
  get prior() {
    return this.first.breaks ? void 0 : this.tokens[this.from - 1];
  }
  /** The token behind the last. */
  get after() {
    return this.tokens[this.to];
  }
  /** Whether a word stands behind, in the same block and after a blank. */
  get goesOn() {
    const {after: after2} = this;
    return after2?.kind === 'word' && after2.gap && !after2.breaks;
  }
  /** Whether a word is among those that matched. */
  has(word2) {
    return this.tokens.slice(this.from, this.to).some(({text: text2}) => text2 === word2);
  }
};
var LEVEL = 2;
var memoOf = (tokens2) => new Array((LEVEL + 1) * tokens2.length);
var pieces = /* @__PURE__ */ new Map();
function definePiece(name, piece) {
  pieces.set(name, piece);
}
var beginnings = [[], [], []];
var spots = 0;
var LONGEST_NAME = 90;
function family(name) {
  const rules = [];
  return {
    rules,
    rule(pattern, read2, level = 0) {
      rules.push({rule: {name: `${name}: ${pattern}`.slice(0, LONGEST_NAME), order: 0, read: read2}, level, pattern});
    },
  };
}
function enter(families) {
  families
    .flatMap(({rules}) => rules)
    .forEach(({rule: rule13, level, pattern}, order) => {
      rule13.order = order;
      beginnings[level].push(compile(parse(pattern), {id: spots++, steps: [], ends: rule13}));
    });
  roots = beginnings.map((places) => new State(places));
}
function parse(pattern) {
  const words3 = pattern.match(/[()?]|[^()?\s]+/g) ?? [];
  let at2 = 0;
  const sequence = () => {
    const nodes = [];
    while (at2 < words3.length && words3[at2] !== ')' && words3[at2] !== '|') nodes.push(item());
    return nodes;
  };
  const item = () => {
    const word2 = words3[at2++];
    let node;
    if (word2 === '(') {
      const either = [sequence()];
      while (words3[at2] === '|') {
        at2++;
        either.push(sequence());
      }
      at2++;
      node = {either};
    } else if (/[A-Z]/.test(word2)) {
      node = {name: word2.toLowerCase(), piece: pieces.get(word2.replace(/\d$/, ''))};
    } else {
      node = {words: new Set((word2 === '[' ? ['('] : word2 === ']' ? [')'] : word2.split('|')).map(entry))};
    }
    if (words3[at2] !== '?') return node;
    at2++;
    return {either: [[node], []]};
  };
  return sequence();
}
function compile(nodes, after2) {
  return nodes.reduceRight((next, node) => {
    const id = spots++;
    if (!('either' in node)) return {id, steps: [{...node, next}]};
    const ways = node.either.map((body) => compile(body, next));
    const ends2 = ways.find((way) => way.ends)?.ends;
    return {id, steps: [...new Set(ways.flatMap((way) => way.steps))], ...(ends2 && {ends: ends2})};
  }, after2);
}
var State = class {
  #steps;
  #moves = [];
  // by the word’s number
  constructor(places) {
    this.ends = places.flatMap(({ends: ends2}) => ends2 ?? []);
    this.#steps = [...new Set(places.flatMap(({steps}) => steps))];
  }
  /** Where a word can lead, by itself or as the beginning of pieces; null where it leads nowhere. */
  move(word2) {
    const known2 = this.#moves[word2.id];
    return known2 === void 0 ? (this.#moves[word2.id] = this.#moveBy(word2)) : known2;
  }
  #moveBy(word2) {
    const plain7 = /* @__PURE__ */ new Set();
    const read2 = /* @__PURE__ */ new Map();
    for (const step of this.#steps) {
      if ('words' in step) {
        if (step.words.has(word2)) plain7.add(step.next);
      } else if ('level' in step.piece ? canBegin(word2, step.piece.level) : step.piece.first(word2)) {
        const {name, piece} = step;
        const {nexts} = read2.get(name) ?? read2.set(name, {piece, nexts: /* @__PURE__ */ new Set()}).get(name);
        nexts.add(step.next);
      }
    }
    if (!plain7.size && !read2.size) return null;
    const move = {plain: plain7.size ? stateOf(plain7) : null, pieces: [], nested: []};
    for (const [name, {piece, nexts}] of read2) {
      const next = stateOf(nexts);
      if ('level' in piece) (move.nested[piece.level] ??= {ways: [], after: next}).ways.push({name, piece, next});
      else move.pieces.push({name, piece, next, whole: piece.alone?.(word2) ?? true});
    }
    for (const nested2 of move.nested) {
      if (nested2) nested2.after = stateOf(new Set(nested2.ways.flatMap(({name}) => [...read2.get(name).nexts])));
    }
    return move;
  }
};
var states = /* @__PURE__ */ new Map();
function stateOf(places) {
  const key = Array.from(places, ({id}) => id).join();
  let state = states.get(key);
  if (!state) states.set(key, (state = new State([...places])));
  return state;
}
var roots = [];
var canBegin = (word2, level) => roots[level].move(word2) !== null || (level > 0 && canBegin(word2, level - 1));
var NESTED = 4;
function levelsOf(word2, next) {
  const known2 = (word2.levels ??= word2.levels === void 0 && roots.some((root) => root.move(word2)) ? [] : null);
  if (!known2) return 0;
  const id = next?.id ?? 0;
  let found = known2[id];
  if (found !== void 0) return found;
  found = 0;
  for (let level = 0; level <= LEVEL; level++) {
    const move = roots[level].move(word2);
    const fits2 =
      !!move &&
      ((!!move.plain && goesOn(move.plain, next)) ||
        move.pieces.some(
          ({piece, next: state, whole: whole2}) => isLonger(piece, word2, next) || (whole2 && goesOn(state, next)),
        ));
    if (fits2) found |= 1 << level;
    else if (move?.nested.some((nested2, below) => nested2 && found & (((2 << below) - 1) * 17)))
      found |= 1 << (level + NESTED);
  }
  known2[id] = found;
  return found;
}
var isLonger = (piece, word2, next) => !!next && !!piece.second?.(word2, next);
var goesOn = (state, next) => state.ends.length > 0 || (!!next && state.move(next) !== null);
function walk(state, tokens2, at2, trail, memo, found) {
  for (const rule13 of state.ends) found.push({rule: rule13, to: at2, trail});
  const word2 = tokens2[at2]?.entry;
  const move = word2 && state.move(word2);
  if (!move) return;
  if (move.plain) walk(move.plain, tokens2, at2 + 1, trail, memo, found);
  for (const {name, piece, next, whole: whole2} of move.pieces) {
    const read2 = (whole2 || isLonger(piece, word2, tokens2[at2 + 1]?.entry)) && piece.read(tokens2, at2);
    if (read2) walk(next, tokens2, read2.next, {name, value: read2.value, before: trail}, memo, found);
  }
  for (let level = 0; level < move.nested.length; level++) {
    const nested2 = move.nested[level];
    const match = nested2 && longest(tokens2, at2, memo, level);
    if (!match || match.second || !goesOn(nested2.after, tokens2[match.to]?.entry)) continue;
    for (const {name, piece, next} of nested2.ways) {
      if (piece.accept(match.meaning))
        walk(next, tokens2, match.to, {name, value: match.meaning, before: trail}, memo, found);
    }
  }
}
function longest(tokens2, at2, memo, level = LEVEL) {
  const word2 = tokens2[at2].entry;
  const levels = word2 && levelsOf(word2, tokens2[at2 + 1]?.entry);
  if (!levels) return null;
  let match = null;
  for (let own = 0; own <= level; own++) {
    if (!(levels & (1 << own)) && !(match && levels & (1 << (own + NESTED)))) continue;
    const place2 = at2 * (LEVEL + 1) + own;
    const known2 = memo[place2];
    if (known2 !== void 0) match = known2;
    else if (match && !tokens2[match.to]?.entry) break;
    else memo[place2] = match = longer(tokens2, at2, own, match, memo);
  }
  return match;
}
function longer(tokens2, from, level, below, memo) {
  const found = [];
  walk(roots[level], tokens2, from, null, memo, found);
  if (found.length > 1) found.sort((a, b) => b.to - a.to || a.rule.order - b.rule.order);
  const asked2 = [];
  for (const {rule: rule13, to, trail} of found) {
    if (below && to <= below.to) break;
    if (asked2.includes(rule13) || broken(tokens2, from, to)) continue;
    asked2.push(rule13);
    const read2 = {};
    for (let step = trail; step; step = step.before) read2[step.name] ??= step.value;
    const meaning = rule13.read(read2, new Place(tokens2, from, to));
    if (!meaning) continue;
    const [first, second] = Array.isArray(meaning) ? meaning : [meaning];
    return {rule: rule13, from, to, meaning: first, second};
  }
  return below;
}
function broken(tokens2, from, to) {
  for (let at2 = from + 1; at2 < to; at2++) if (tokens2[at2].breaks) return true;
  return false;
}

// src/time/pieces.ts
var among = (words3) => {
  const entries2 = new Set(words3.split(' ').map(entry));
  return (e) => entries2.has(e);
};
var within = (words3) => words3.split(' ').forEach(entry);
within(". : / st nd rd th s 's am pm p m o ' clock past to in at night hours hrs time standard daylight summer ( )");
var never = () => false;
function then(words3) {
  const can = among(words3);
  return (_, next) => can(next);
}
var isSmall = (e) => e.number !== void 0 && e.number < 100;
var isApostrophe2 = among("'");
var isTens = (e) => isSmall(e) && e.number >= 20;
function figures(t, at2, pattern) {
  let line2 = t[at2].text;
  const ends2 = [line2.length];
  for (let i = at2 + 1; i < at2 + 10 && t[i] && t[i - 1].entry; i++) {
    line2 += (t[i].gap ? ' ' : '') + t[i].text;
    ends2.push(line2.length);
  }
  const parts = pattern.exec(line2);
  const last = parts ? ends2.indexOf(parts[0].length) : -1;
  return last < 0 ? null : {parts, next: at2 + last + 1};
}
var pastHyphen = (t, at2) => (wordAt(t, at2) === '-' ? at2 + 1 : at2);
var afterDot = (tokens2, at2, short2) =>
  short2 && tokens2[at2]?.text === '.' && (!tokens2[at2].gap || tokens2[at2 + 1]?.kind === 'number') ? at2 + 1 : at2;
var dotted = (e, next) => !!e.short && next.word === '.';
definePiece('MONTH', {
  first: (e) => e.month !== void 0,
  second: dotted,
  read: (t, at2) => ({value: t[at2].entry.month, next: afterDot(t, at2 + 1, t[at2].entry.short)}),
});
definePiece('WEEKDAY', {
  first: (e) => e.weekday !== void 0 && !e.plural,
  second: dotted,
  read(t, at2) {
    const {entry: e, capital} = t[at2];
    if (e.short && !capital) return null;
    return {value: e.weekday, next: afterDot(t, at2 + 1, e.short)};
  },
});
var word = (name, key, plural) =>
  definePiece(name, {
    first: (e) => e[key] !== void 0 && !!e.plural === plural,
    read: (t, at2) => ({value: t[at2].entry[key], next: at2 + 1}),
  });
word('WEEKDAYS', 'weekday', true);
word('SEASON', 'season', false);
word('SEASONS', 'season', true);
word('PART', 'part', false);
word('PARTS', 'part', true);
var unit = (plural, which) => ({
  first: (e) => e.unit !== void 0 && (plural === void 0 || !!e.plural === plural) && (which?.test(e.unit) ?? true),
  read: (t, at2) =>
    t[at2].entry.short && (t[at2].capital || t[at2 - 1]?.kind !== 'number')
      ? null
      : {value: t[at2].entry.unit, next: at2 + 1},
});
definePiece('UNIT', unit(void 0));
definePiece('UNITS', unit(true));
definePiece('ONE', unit(false));
var LONG2 = 'week|weekend|fortnight|month|quarter|year|decade|century|millennium';
definePiece('LONG', unit(false, new RegExp(`^(${LONG2})$`)));
definePiece('DATED', unit(false, new RegExp(`^(${LONG2}|day)$`)));
var suffixed = then('st nd rd th');
var ordinal = (e, next) => (e.digits ? suffixed(e, next) : next.word === '-' || next.ordinal !== void 0);
definePiece('DAYNUM', {
  first: (e) => e.digits === 2 || e.ordinal !== void 0 || isTens(e),
  second: ordinal,
  read(t, at2) {
    const read2 = t[at2].kind === 'number' ? dayDigits(t, at2) : ordinalWord(t, at2);
    return read2 && read2.value >= 1 && read2.value <= 31 ? read2 : null;
  },
});
function dayDigits(t, at2) {
  const value = Number(t[at2].text);
  const after2 = t[at2 + 1];
  if (after2 && !after2.gap && isSuffix(after2.text)) return {value, next: at2 + 2};
  return after2 && !after2.gap && after2.kind === 'word' ? null : {value, next: at2 + 1};
}
var isSuffix = (text2) => /^(st|nd|rd|th)$/.test(text2);
function ordinalWord(t, at2) {
  const first = t[at2]?.entry;
  if (!first) return null;
  if (first.ordinal !== void 0) return {value: first.ordinal, next: at2 + 1};
  if (first.number !== void 0 && first.number >= 20 && first.number < 100) {
    const next = pastHyphen(t, at2 + 1);
    const unitPart = t[next]?.entry?.ordinal;
    if (unitPart !== void 0 && unitPart < 10) return {value: first.number + unitPart, next: next + 1};
  }
  return null;
}
definePiece('ORD', {
  first: (e) => e.digits === 2 || e.ordinal !== void 0 || isTens(e),
  second: ordinal,
  alone: (e) => e.ordinal !== void 0,
  read(t, at2) {
    if (t[at2].kind !== 'number') return ordinalWord(t, at2);
    const suffix = t[at2 + 1];
    if (!suffix || suffix.gap || !isSuffix(suffix.text)) return null;
    return {value: Number(t[at2].text), next: at2 + 2};
  },
});
var YEAR_KINDS = 'fiscal|financial|calendar|school|academic|tax';
var inCentury = (n) => (n < 40 ? 2e3 : 1900) + n;
definePiece('YEAR', {
  first: (e) => e.digits === 4 || isSmall(e) || isApostrophe2(e),
  second: (e, next) => (isApostrophe2(e) ? next.digits === 2 : !e.digits && (next.word === '-' || !!next.number)),
  alone: (e) => e.digits === 4,
  read(t, at2) {
    if (t[at2].kind === 'number') return fourDigits(t, at2);
    const short2 = figures(t, at2, /^'(\d\d)(?!\d)/);
    return short2 ? {value: inCentury(Number(short2.parts[1])), next: short2.next} : yearWords(t, at2);
  },
});
definePiece('DIGITSYEAR', {first: (e) => e.digits === 4, read: fourDigits});
function fourDigits(t, at2) {
  const text2 = wordAt(t, at2);
  return /^[12]\d{3}$/.test(text2) ? {value: Number(text2), next: at2 + 1} : null;
}
function yearWords(t, at2) {
  const first = t[at2]?.entry?.number;
  if (first === 2 && wordAt(t, at2 + 1) === 'thousand') {
    const and = wordAt(t, at2 + 2) === 'and' ? at2 + 3 : at2 + 2;
    const rest2 = small(t, and);
    return rest2 && rest2.value > 0 ? {value: 2e3 + rest2.value, next: rest2.next} : {value: 2e3, next: at2 + 2};
  }
  if (first === void 0 || first < 12 || first > 20) return null;
  const next = pastHyphen(t, at2 + 1);
  if (wordAt(t, next) === 'hundred') return {value: first * 100, next: next + 1};
  const rest = small(t, next);
  return rest && rest.value >= 10 && (first < 20 || rest.value < 60)
    ? {value: first * 100 + rest.value, next: rest.next}
    : null;
}
function small(t, at2) {
  const n = t[at2]?.entry?.number;
  if (n === void 0 || n > 99) return null;
  if (n >= 20) {
    const next = pastHyphen(t, at2 + 1);
    const ones = t[next]?.entry?.number;
    if (ones !== void 0 && ones > 0 && ones < 10) return {value: n + ones, next: next + 1};
  }
  return {value: n, next: at2 + 1};
}
var FRACTIONS = /* @__PURE__ */ new Map([
  ['\xBD', 0.5],
  ['\xBC', 0.25],
  ['\xBE', 0.75],
]);
for (const text2 of FRACTIONS.keys()) entry(text2);
var numeral = among('a an half dozen \xBD');
var HALF = entry('half');
var article = among('a an');
var joiner = among('- and a an dozen half');
definePiece('NUM', {
  first: (e) => !!e.digits || isSmall(e) || numeral(e),
  second: (_, next) => !!next.digits || !!next.number || FRACTIONS.has(next.word) || joiner(next),
  alone: (e) => !article(e) && e !== HALF,
  read: (t, at2) => amount(t, at2),
});
var PHRASES = {
  '\xBD': 0.5,
  dozen: 12,
  'a dozen': 12,
  'half a dozen': 6,
  'a half dozen': 6,
  'half a': 0.5,
  'half an': 0.5,
  'a half': 0.5,
};
function amount(t, at2) {
  const token2 = t[at2];
  if (token2.kind === 'number') {
    const value = Number(token2.text.replaceAll(',', ''));
    const next = t[at2 + 1];
    if (
      next?.kind === 'number' &&
      wordAt(t, at2 + 2) === '/' &&
      t[at2 + 3]?.kind === 'number' &&
      next.text.length === 1
    ) {
      return {value: value + Number(next.text) / (Number(wordAt(t, at2 + 3)) || 1), next: at2 + 4};
    }
    if (next?.text === 'million') return {value: value * 1e6, next: at2 + 2};
    const fraction = FRACTIONS.get(next?.text ?? '');
    if (fraction) return {value: value + fraction, next: at2 + 2};
    return halves(t, value, at2 + 1);
  }
  for (let words3 = numeral(token2.entry) ? 3 : 0; words3 > 0; words3--) {
    const value = PHRASES[Array.from({length: words3}, (_, i) => wordAt(t, at2 + i)).join(' ')];
    if (value) return {value, next: at2 + words3};
  }
  if (token2.text === 'a') return /^(hundred|thousand|million)$/.test(wordAt(t, at2 + 1)) ? large(t, at2 + 1, 1) : null;
  const n = small(t, at2);
  return n && large(t, n.next, n.value);
}
function large(t, from, value) {
  let at2 = from;
  if (wordAt(t, at2) === 'hundred') {
    value *= 100;
    at2++;
    const rest = small(t, wordAt(t, at2) === 'and' ? at2 + 1 : at2);
    if (rest && rest.value > 0) {
      value += rest.value;
      at2 = rest.next;
    }
  }
  if (wordAt(t, at2) === 'thousand' || wordAt(t, at2) === 'million') {
    value *= t[at2].entry.number;
    at2++;
  }
  return halves(t, value, at2);
}
function halves(t, value, at2) {
  const and = pastHyphen(t, at2);
  const a = pastHyphen(t, and + 1);
  const half2 = wordAt(t, a) === 'a' ? pastHyphen(t, a + 1) : a;
  return wordAt(t, and) === 'and' && wordAt(t, half2) === 'half'
    ? {value: value + 0.5, next: half2 + 1}
    : {value, next: at2};
}
var ZONES2 = 'eastern pacific central mountain local british london moscow';
var ZONE_PLACES = set(ZONES2);
within(ZONES2);
var clocked = among('noon midnight midday');
var quarterly = among('half quarter');
var onTheClock = among(': - . am pm a p o past to in at hours hrs ( noon midnight');
definePiece('CLOCK', {
  first: (e) => !!e.digits || isSmall(e) || clocked(e) || quarterly(e),
  second: (_, next) => onTheClock(next) || !!next.number || next.zone !== void 0 || ZONE_PLACES.has(next.word),
  alone: clocked,
  read: (t, at2) => clockAt(t, at2),
});
definePiece('HOUR', {
  first: (e) => e.digits < 3 || isSmall(e),
  read: (t, at2) =>
    /^(at|by|until|till|from|before|after|since)$/.test(wordAt(t, at2 - 1)) ? clockAt(t, at2, true) : null,
});
var ON_THE_CLOCK =
  /^(?:(half|quarter) (past|to) )?(\d\d?|[a-z]+)(?:( ?)([:.])\4([0-5]\d)(?:\4:\4([0-5]\d))?)?( ?o ?' ?clock)?(?: ?([ap])m(?![a-z])| ?([ap]) ?\. ?m(?: ?\.)?| in the (morning|afternoon|evening)| (at night))?/;
function clockAt(t, at2, bare = false) {
  const {kind, text: text2} = t[at2];
  const named5 = (kind === 'word' || text2 === '12') && figures(t, at2, /^(?:(?:12|twelve) )?(noon|midday|midnight)/);
  if (named5) return zoned(t, {hour: named5.parts[1] === 'midnight' ? 24 : 12, minute: 0}, named5.next);
  const military = text2.length === 4 && figures(t, at2, /^([01]\d|2[0-3])([0-5]\d)( h(?:ou)?rs)?/);
  if (military) {
    const [, hour2, minute2, hours] = military.parts;
    const read3 = zoned(t, {hour: Number(hour2), minute: Number(minute2)}, military.next);
    return hours || read3.next > military.next ? read3 : null;
  }
  if (kind === 'number' && !(Number(text2) < 25)) return null;
  const found = figures(t, at2, ON_THE_CLOCK);
  if (!found) return null;
  const [, spoken, join2, word2 = '', , mark2, minutes, second, oclock, letter, dotted2, part, night] = found.parts;
  let hour = hourOf(word2);
  if (hour > (kind === 'word' ? 12 : 24)) return null;
  let minute = spoken ? (spoken === 'half' ? 30 : 15) : minutes ? Number(minutes) : void 0;
  if (join2 === 'to') {
    if (minute === 30) return null;
    minute = 45;
    hour = hour - 1 || 12;
  }
  let half2 = letter ?? dotted2 ?? (part && (part === 'morning' ? 'a' : 'p'));
  if (night && hour <= 12) half2 = hour >= 5 && hour < 12 ? 'p' : 'a';
  if (half2 && hour <= 12) hour = (hour % 12) + (half2 === 'p' ? 12 : 0);
  const clock2 = {hour};
  if (minute !== void 0) clock2.minute = minute;
  if (second) clock2.second = Number(second);
  const read2 = zoned(t, clock2, found.next);
  return spoken ||
    mark2 === ':' ||
    half2 ||
    oclock ||
    (minutes && read2.next > found.next) ||
    (bare && hour > 0 && hour < 13)
    ? read2
    : null;
}
function hourOf(word2) {
  const hour = Number(word2);
  return Number.isNaN(hour) ? entryOf(word2)?.number || 25 : hour;
}
function zoned(t, clock2, at2) {
  const none = {value: clock2, next: at2};
  const bracket = wordAt(t, at2) === '(' ? 1 : 0;
  const first = at2 + bracket;
  const token2 = t[first];
  let zone = token2?.entry?.zone;
  let next = first + 1;
  if (ZONE_PLACES.has(wordAt(t, first))) {
    if (/^(standard|daylight|summer)$/.test(wordAt(t, next))) next++;
    if (wordAt(t, next) === 'time') next++;
    else if (!token2.capital || !/^(ea|pa|ce|mou)/.test(token2.text) || t[next]?.capital || bracket) return none;
    zone = '';
  } else if (zone === void 0 || (token2.text === 'z' ? token2.gap : !token2.capital && zone !== 'Z')) return none;
  if (bracket && wordAt(t, next++) !== ')') return none;
  return {value: zone ? {...clock2, zone} : clock2, next};
}
var holidays = HOLIDAYS.flatMap((name) => [name, name.replace(/['.]/g, '')]).map((name) =>
  name.match(/[a-z]+|'s|['.]/g).map(entry),
);
var [holidayStarts, holidaySeconds] = [0, 1].map((at2) => new Set(holidays.map((words3) => words3[at2])));
var holidayWords = new Set(holidays.map((words3) => (words3[1] ? void 0 : words3[0])));
var HOLIDAY = new RegExp(`^(?:${HOLIDAYS.join('|').replace(/['.]/g, '(?: ?[$&])?')})(?![a-z])`);
definePiece('HOLIDAY', {
  first: (e) => holidayStarts.has(e),
  second: (_, next) => holidaySeconds.has(next),
  alone: (e) => holidayWords.has(e),
  read(t, at2) {
    const found = figures(t, at2, HOLIDAY);
    return found && (t[at2].capital || found.next === at2 + 1)
      ? {value: letters(found.parts[0]), next: found.next}
      : null;
  },
});
var DECADES = ' twenties thirties forties fifties sixties seventies eighties nineties noughties aughts'.split(' ');
var MEASURED = set('temperature temperatures highs lows degrees mercury winds');
function inDecades(t, at2) {
  const lead = wordAt(t, at2 - 1);
  for (let i = at2 - 1; i > at2 - 18 && i >= 0 && !t[i + 1].breaks; i--) if (MEASURED.has(t[i].text)) return false;
  if (/^(and|or|to)$/.test(lead)) {
    const first = wordAt(t, at2 - 2) === 's' ? at2 - 3 : DECADES.includes(wordAt(t, at2 - 2)) ? at2 - 2 : -1;
    return first >= 0 && (wordAt(t, first).length === 4 || inDecades(t, first));
  }
  const part = lead === '-' ? at2 - 2 : at2 - 1;
  return (
    lead === 'the' ||
    (/^(early|late|mid)$/.test(wordAt(t, part)) && !/^(his|her|their|my|our|your)$/.test(wordAt(t, part - 1)))
  );
}
var decadeStarts = new Set(DECADES.slice(1).map(entry));
definePiece('DECADE', {
  first: (e) => e.digits === 2 || e.digits === 4 || isApostrophe2(e) || decadeStarts.has(e),
  second: (e, next) => (isApostrophe2(e) ? next.digits === 2 : next.word === 's' || next.word === "'s"),
  alone: (e) => decadeStarts.has(e),
  read(t, at2) {
    const written2 = figures(t, at2, /^(?:('?)([1-9]0)|((?:1\d|20)[1-9]0|[12]\d00))('?)s(?![a-z])/);
    if (written2) {
      const [, short2, two2, four, apostrophe] = written2.parts;
      const {next} = written2;
      if (short2) return {value: (two2 <= '20' ? 2e3 : 1900) + Number(two2), next};
      if (two2) return inDecades(t, at2) ? {value: 1900 + Number(two2), next} : null;
      return apostrophe && !/^(the|early|late|mid|-)$/.test(wordAt(t, at2 - 1)) ? null : {value: Number(four), next};
    }
    const named5 = DECADES.indexOf(wordAt(t, at2));
    return named5 > 0 && inDecades(t, at2) ? {value: Math.min(2e3, 1910 + 10 * named5), next: at2 + 1} : null;
  },
});
var lettered = among('q h');
definePiece('Q', {
  first: (e) => e.digits === 2 || lettered(e),
  second: (e, next) => (lettered(e) ? next.digits === 2 : lettered(next)),
  alone: never,
  read(t, at2) {
    const found = figures(t, at2, /^(?:([qh])([1-4])|([1-4])([qh])(\d\d)?)(?: ?fy ?(?:20)?(\d\d))?(?![a-z\d])/);
    if (!found || !(t[at2].capital || t[at2 + 1].capital) || (t[at2 - 1]?.kind === 'number' && !t[at2].gap))
      return null;
    const [, a, b, c, d = a, glued, year2 = glued] = found.parts;
    const index = Number(b ?? c);
    const value = {kind: d === 'q' ? 'quarter' : 'half', index, ...(year2 && {year: inCentury(Number(year2))})};
    return d === 'h' && index > 2 ? null : {value, next: found.next};
  },
});
var isDay = (m) => grainOf(m) === 'day';
var isCalendar = (m) => m.kind !== 'duration' && m.kind !== 'set' && m.kind !== 'ref' && m.kind !== 'time';
definePiece('DATE', {level: 0, accept: (m) => m.kind === 'day' || m.kind === 'month-day'});
definePiece('DAY', {level: 0, accept: isDay});
definePiece('DAYS', {level: 1, accept: isDay});
definePiece('DUR', {level: 0, accept: (m) => m.kind === 'duration'});
definePiece('CAL', {level: 1, accept: isCalendar});
definePiece('SUB', {level: 0, accept: (m) => /^(month|month-day|quarter|half|season|holiday)$/.test(m.kind)});
definePiece('YEARLY', {level: 0, accept: (m) => m.kind === 'year' || (m.kind === 'offset' && m.unit === 'year')});
definePiece('OFFSET', {
  level: 1,
  accept: (m) => m.kind === 'offset' || (m.kind === 'ref' && m.value !== 'PRESENT_REF'),
});
var counted = (name, unit2) =>
  definePiece(name, {level: 0, accept: (m) => m.kind === 'offset' && m.unit === unit2 && m.n % 1 === 0});
counted('WEEKLY', 'week');
counted('MONTHLY', 'month');
definePiece('WHOLE', {level: 0, accept: (m) => /^(week|month|quarter|year)$/.test(grainOf(m) ?? '')});
definePiece('DAYPART', {level: 1, accept: (m) => m.kind === 'time' && m.part !== void 0 && !!m.date});
definePiece('TIME', {level: 1, accept: (m) => m.kind === 'time'});

// src/time/rules/absolute.ts
var absolute = family('absolute');
var {rule} = absolute;
var full = (year2, month2, day4) =>
  civilDay(year2, month2, day4) === null ? null : {kind: 'day', year: year2, month: month2, day: day4};
var yearless = (month2, day4) =>
  civilDay(2e3, month2, day4) === null ? null : {kind: 'month-day', month: month2, day: day4};
var LISTING = set('on , and or & st nd rd th');
var LONGEST_LIST = 24;
definePiece('LISTED', {
  first: (e) => e.digits === 2,
  second: suffixed,
  read(t, at2) {
    const listed = (i) => {
      const e = Math.abs(i - at2) < LONGEST_LIST ? t[i]?.entry : void 0;
      return !!e && (e.digits === 2 || !!e.weekday || LISTING.has(e.word));
    };
    let [first, last] = [at2, at2 + 1];
    while (listed(first - 1)) first--;
    while (listed(last)) last++;
    if (last - first < 3) return null;
    const before3 = t[first].kind === 'number' && t[wordAt(t, first - 1) === '.' ? first - 2 : first - 1]?.entry?.month;
    const month2 = before3 || t[last]?.entry?.month;
    if (!month2) return null;
    const year2 = fourDigits(t, before3 ? last : last + 1)?.value;
    const day4 = Number(t[at2].text);
    const next = isSuffix(wordAt(t, at2 + 1)) ? at2 + 2 : at2 + 1;
    return {value: year2 ? full(year2, month2, day4) : yearless(month2, day4), next};
  },
});
definePiece('ISO', {
  first: (e) => e.digits === 4,
  second: then('- /'),
  alone: never,
  read(t, at2) {
    const found = figures(t, at2, /^([12]\d{3})( ?)([-/])\2(\d\d?)(?:\2\3\2(\d\d?))?(?! ?[-/]? ?\d)/);
    if (!found) return null;
    const [, y, gap, mark2, m = '', d] = found.parts;
    const [year2, month2, {next}] = [Number(y), Number(m), found];
    if (d) {
      const value = full(year2, month2, Number(d));
      return value && {value, next};
    }
    return gap ||
      mark2 === '/' ||
      m.length < 2 ||
      !(month2 >= 1 && month2 <= 12) ||
      month2 > year2 % 100 ||
      month2 === (year2 % 100) + 1
      ? null
      : {value: {kind: 'month', year: year2, month: month2}, next};
  },
});
definePiece('NUMERIC', {
  first: (e) => e.digits === 2,
  second: then('/ - .'),
  alone: never,
  read(t, at2) {
    const found = figures(
      t,
      at2,
      /^(\d\d?)( ?)(?:([-.])\2(\d\d?)\2\3\2(\d{4})|\/\2(\d\d?)\2\/\2(\d{4}|\d\d))(?!\d| ?[-/])/,
    );
    if (!found) return null;
    const {parts, next} = found;
    const [, a, , mark2, , y = parts[7]] = parts;
    const b = parts[4] ?? parts[6];
    const year2 = y.length === 4 ? Number(y) : inCentury(Number(y));
    const monthFirst = full(year2, Number(a), Number(b));
    const dayFirst = full(year2, Number(b), Number(a));
    const value = mark2 === '.' ? dayFirst : (monthFirst ?? dayFirst);
    if (!value || year2 < 1e3) return null;
    if (a === b) return {value, next};
    const order = mark2 !== '.' && monthFirst ? (dayFirst ? {swap: true} : {ordered: 'month'}) : {ordered: 'day'};
    return {value: {...value, ...order}, next};
  },
});
rule('(this)? MONTH the? DAYNUM ( ,? YEAR )?', ({month: month2, daynum, year: year2}, place2) =>
  year2 ? full(year2, month2, daynum) : dayNotAmount(place2) ? yearless(month2, daynum) : null,
);
rule('the? DAYNUM day? of? MONTH ( ,? YEAR )?', ({month: month2, daynum, year: year2}, place2) => {
  if (year2) return full(year2, month2, daynum);
  const spelled = place2.first.kind === 'word' && place2.word(0) !== 'the' && place2.next(-2) !== 'of';
  if (spelled || (!place2.last.capital && place2.next(-1) !== '.')) return null;
  return yearless(month2, daynum);
});
rule('WEEKDAY? LISTED', ({listed}, place2) => (ofNoun(place2) || place2.next() === '-' ? null : listed));
var DATING = /^(on|by|until|since|before)$/;
rule('the DAYNUM', ({daynum}, place2) => {
  return place2.tokens[place2.from + 1].kind !== 'number' ||
    place2.length < 3 ||
    !DATING.test(place2.word(-1)) ||
    ofNoun(place2)
    ? null
    : {kind: 'day-of-month', day: daynum};
});
rule(
  'the? DAYNUM of MONTHLY',
  ({daynum: day4, monthly: whole2}) => ({kind: 'of', part: {kind: 'day-of-month', day: day4}, whole: whole2}),
  1,
);
rule('MONTH ,? of? YEAR', ({month: month2, year: year2}) => ({kind: 'month', month: month2, year: year2}));
rule('MONTH', ({month: month2}, place2) =>
  !bareMonth(place2)
    ? null
    : anyYear(place2)
      ? {kind: 'literal', value: `XXXX-${two(month2)}`}
      : {kind: 'month', month: month2},
);
rule('( NUM bc|bce|ad|ce | ad NUM )', ({num}, {first, last}) =>
  (first.capital || last.capital) && num > 0 && num < 1e4 && num % 1 === 0
    ? {kind: 'year', year: /^b/.test(last.text) ? 1 - num : num}
    : null,
);
rule(
  '( (the)? ( fiscal|financial|calendar|tax | full -? )? year | fiscal|financial|calendar ) YEAR',
  ({year: year2}) => ({
    kind: 'year',
    year: year2,
  }),
);
rule('YEAR', ({year: year2}, place2) => (bareYear(place2) ? {kind: 'year', year: year2} : null));
rule(`the? YEAR (${YEAR_KINDS})? (year|season)`, ({year: year2}, place2) => {
  return /^(finale|premiere|opener)$/.test(place2.next()) ? null : {kind: 'year', year: year2};
});
rule('fy ( YEAR | NUM )', ({num, year: year2 = inCentury(num)}, {last}) =>
  /^\d{2,4}$/.test(last.text) ? {kind: 'year', year: year2} : null,
);
rule('ISO', ({iso: iso2}) => iso2);
rule('NUMERIC', ({numeric}) => numeric);

// src/time/rules/duration.ts
var duration = family('duration');
var {rule: rule2} = duration;
var LETTERS = 'TS TM TH NI D WE W W M Q Y Y DE CE ML'.split(' ');
var SMALLER = {
  millennium: ['year', 1e3],
  century: ['year', 100],
  decade: ['year', 10],
  year: ['month', 12],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60],
  minute: ['second', 60],
};
var added = (value, more) => value + more.slice(value.startsWith('PT') ? 2 : 1);
function lasting(n, unit2, mod) {
  if (unit2 === 'fortnight') return lasting(n === 'X' ? n : n * 2, 'week', mod);
  const letter = LETTERS[UNITS.indexOf(unit2)];
  const write = (amount2) => (letter.startsWith('T') ? `PT${amount2}${letter.slice(1)}` : `P${amount2}${letter}`);
  const smaller = SMALLER[unit2];
  let value = write(n);
  if (smaller && n !== 'X' && n % 1) {
    const [part, times] = smaller;
    if (part === 'year') return lasting(Math.round(n * times), part, mod);
    const rest = (n % 1) * times;
    const parts = Math.round(rest);
    const {value: more} = lasting(parts, part);
    if (Math.abs(rest - parts) < 0.01) value = n < 1 ? more : added(write(Math.floor(n)), more);
  }
  return {kind: 'duration', n, unit: unit2, value, ...(mod && {mod})};
}
var KIND =
  '(more|full|single|additional|extra|straight|consecutive|successive|further|other|whole|long|short|trading|business|working|calendar|school|academic|good)?';
var VAGUE = `( several|few|many|some|numerous|countless|multiple | a|the|these|those|another few | a|the handful|number|matter|series|bunch|lot of | a good many | a couple more | tens|dozens|hundreds|thousands|millions|scores of )`;
var some = ({units}) => lasting('X', units);
rule2(
  `( the|these|those|another | (the|a|an) entire|full|further|additional|extra|record|mere|total|remaining )? NUM ${KIND} (-)? UNIT`,
  ({num, unit: unit2}, place2) =>
    notAge(place2) && (isNumeral(place2.first) || place2.word(0) === 'half' || place2.last.entry.plural)
      ? lasting(num, unit2)
      : null,
);
rule2(`a|an|another ${KIND} ONE`, ({one}, place2) =>
  place2.length === 2 && isRate(place2) && !/^(second|quarter|season)$/.test(one)
    ? {kind: 'set', value: lasting(1, one).value, quant: 'EVERY'}
    : articleUnit(place2, one)
      ? lasting(1, one)
      : null,
);
rule2('a|an|the ONE and a half', ({one}) => lasting(1.5, one));
rule2(`( a|the | (the)? past|last|next ) couple (of)? (more)? UNITS`, ({units}) => lasting(2, units, 'APPROX'));
rule2(
  `${VAGUE} (hundred|thousand|million)? ${KIND} UNITS`,
  ({units}, place2) => (place2.word(0) === 'many' && place2.word(-1) === 'as' ? null : lasting('X', units)),
  // “in as many weeks”
);
rule2('the|a ORD ( straight|consecutive|successive ONE | ONE in a row )', ({ord, one}, place2) =>
  place2.word(-1) === 'for' ? lasting(ord, one) : null,
);
rule2('the? UNITS', ({units}, place2) =>
  (place2.length > 1 ? place2.word(-1) === 'over' : bareUnits(place2)) ? lasting('X', units) : null,
);
rule2('UNITS ,? or|and|to (even)? UNITS2', ({units}) => lasting('X', units, 'APPROX'));
rule2('(the past|last|next|first)? NUM (to|or|- | - to|or (-)?) NUM2 (-)? UNIT', ({num, num2, unit: unit2}, place2) =>
  notAge(place2) && num2 > num ? lasting(num, unit2, 'EQUAL_OR_MORE') : null,
);
function together(...parts) {
  const units = parts.map(([, unit2]) => UNITS.indexOf(unit2));
  if (units.some((unit2, i) => unit2 >= (units[i - 1] ?? Infinity))) return null;
  const value = parts.map(([n, unit2]) => lasting(n, unit2).value).reduce(added);
  return {kind: 'duration', n: parts[0][0], unit: parts[0][1], value};
}
rule2('( NUM | a|an ) UNIT (and|,)? NUM2 UNIT2', ({num = 1, unit: unit2, num2, unit2: unit22}) =>
  together([num, unit2], [num2, unit22]),
);
rule2(
  '( NUM | a|an ) UNIT ,? NUM2 UNIT2 (and|,)? NUM3 UNIT3',
  ({num = 1, unit: unit2, num2, unit2: unit22, num3, unit3}) => together([num, unit2], [num2, unit22], [num3, unit3]),
);
rule2(
  `(the|these|those)? past|last|next|previous|first|final|coming|latest|following|preceding ( NUM ${KIND} | ${VAGUE} ) UNIT`,
  // “will last three years” is a verb.
  ({num = 'X', unit: unit2}, place2) =>
    unit2 === 'season' ||
    (place2.word(0) === 'last' && /^(to|will|would|could|can|may|might|should|must|not)$/.test(place2.word(-1)))
      ? null
      : lasting(num, unit2),
);
rule2('( (the)? past|last|next )? NUM SEASONS', ({num, seasons}, place2) =>
  /^(falls|springs)$/.test(place2.next(-1)) && place2.length < 3
    ? null
    : {kind: 'duration', n: num, unit: 'season', value: `P${num}${seasons}`},
);
rule2(
  '( (the)? recent|coming|past|subsequent|upcoming|following|intervening|later | the|these|those early|final|remaining ) UNITS',
  ({units}, place2) =>
    (units === 'year' && /^(recent|past)$/.test(place2.word(0))) || (units === 'hour' && place2.has('early'))
      ? null
      : lasting('X', units),
);
rule2('(the)? UNITS (ahead | to come)', some);
rule2('a|the NUM - ONE period', ({num, one}) => lasting(num, one));
rule2('all|the (whole|entire)? day|night|week|month|year (long)?', (_, place2) => {
  const unit2 = place2.next(-1) === 'long' ? place2.next(-2) : place2.next(-1);
  return place2.word(0) === 'all' || place2.length === 3 ? lasting(1, unit2) : null;
});
rule2(UNITS.map((unit2) => `${unit2}long|${unit2}slong`).join('|'), (_, place2) => {
  const [, unit2, several2] = /^(.+?)(s?)long$/.exec(place2.word(0));
  return lasting(several2 ? 'X' : 1, unit2);
});
rule2('(a | three -?)? quarter|quarters (- | of a|an)? hour|century', (_, place2) =>
  lasting(place2.word(0) === 'three' ? 0.75 : 0.25, place2.next(-1)),
);
var isAge = (place2) => /^(-|\d.*)$/.test(place2.word(-1)) || place2.prior?.entry?.number !== void 0;
rule2('half|full - ONE', ({one}, place2) => lasting(place2.word(0) === 'half' ? 0.5 : 1, one));
rule2('( NUM - UNIT | UNITS | ONE ) - old|long', ({num, unit: unit2, units, one = unit2 ?? units}, place2) =>
  place2.next(-1) === 'old' && (num ? one === 'year' : one === 'second' || isAge(place2))
    ? null
    : lasting(num ?? (units ? 'X' : 1), one),
);
var CHOSEN = /^(man|woman|player|person|team|goal|word|book|car|photo)$/;
var yearBefore = () => ({...fromDct('year', -1), compare: true});
var isFinal = (place2) => /^finals?$/.test(place2.next(place2.next() === '-' ? 1 : 0));
rule2('the (fiscal|financial|full)? ONE', ({one}, place2) => {
  const {after: after2} = place2;
  const next = place2.next();
  if ((next === '-' && !after2.gap) || isFinal(place2)) return null;
  if (one === 'year' && /^(ended|ending|through|to)$/.test(next)) return lasting(1, 'year');
  if (/^(fortnight|hour|decade)$/.test(one))
    return place2.word(-1) === 'within' || /^(to|since|ended|ending|before|after)$/.test(next) ? lasting(1, one) : null;
  if (place2.length === 3 && place2.word(1) !== 'full' && one === 'quarter') return null;
  if ((place2.last.capital && !place2.last.shout) || (place2.word(-1) === 'of' && CHOSEN.test(place2.word(-2))))
    return null;
  if (one === 'year' && !/^(of|'s|ago)$/.test(next)) return {kind: 'definite', unit: one};
  if (place2.word(0) === 'the' && /^(ended|closed|finished)$/.test(place2.word(-1)))
    return {kind: 'definite', unit: one};
  if (one === 'week' || one === 'month') {
    return /^(for|of|in|during|over|throughout|through)$/.test(place2.word(-1)) &&
      next !== 'of' &&
      (after2?.kind !== 'word' ||
        !after2.gap ||
        /^(to|and|after|before|ended|ending|as|but|when|while|with|was|were|it|the)$/.test(next))
      ? /^(to|ended|ending)$/.test(next)
        ? lasting(1, one)
        : {kind: 'definite', unit: one}
      : null;
  }
  if (one === 'quarter' && next !== 'of') {
    const month2 = /^(ended|ending|to|through)$/.test(next) && place2.tokens[place2.to + 1]?.entry?.month;
    if (!month2) return {kind: 'definite', unit: one};
    return {kind: 'quarter', index: Math.round(month2 / 3) || 4, ...(next === 'ended' && {told: true})};
  }
  return null;
});
rule2(
  'the ( YEAR quarter|period | same|comparable|corresponding|equivalent|similar quarter|period|month|week (of|in)? YEAR )',
  ({year: year2}, place2) => (isFinal(place2) ? null : {kind: 'year', year: year2, compare: true}),
);
rule2(
  "( (the)? this|corresponding|same|comparable (year - ago|earlier)? quarter|period|month|week|time (of|in)? (last year | a year ago|earlier|before | the year before | the previous year) | the quarter|period a year ago|earlier | last year 's quarter|period | year - ago|earlier | the? year - ago|earlier period|quarter|month|week )",
  yearBefore,
);
rule2('(the)? year - ago|earlier DUR', ({dur}) => dur, 1);
rule2('(the)? year -? to -? date', () => fromDct('year', 0));
rule2("( year|quarter|month|week - end | the? year|month|week 's end | year end )", (_, place2) => ({
  ...fromDct(place2.first.entry.unit ?? place2.word(1), 0),
  mod: 'END',
}));

// src/time/rules/reference.ts
var reference = family('reference');
var {rule: rule3} = reference;
var ref = (value) => ({kind: 'ref', value});
rule3('(right|just)? now', (_, place2) => (plainNow(place2) ? ref('PRESENT_REF') : null));
rule3('( currently|nowadays|current | these days | the time being )', () => ref('PRESENT_REF'));
rule3('( the? present | the moment|time | this|that time|moment )', (_, place2) =>
  place2.word(-1) === 'at' && place2.next() !== 'of'
    ? ref(/^(the time|that)/.test(`${place2.word(0)} ${place2.next(-1)}`) ? 'PAST_REF' : 'PRESENT_REF')
    : null,
);
rule3(
  '( (more|most|only|just)? recently | recent|lately | back then | those days | (the)? (more|most)? recent|past|previous|earlier years | some|a (short|long)? time|while|moment|moments ago | the other day )',
  // “as recently as Friday”
  (_, place2) => (place2.word(-1) === 'as' ? null : ref('PAST_REF')),
);
rule3('the (recent|distant)? past', (_, place2) =>
  // “the past three summers”, “the past season”
  place2.after?.kind === 'number' || place2.after?.entry?.number || place2.after?.entry?.unit ? null : ref('PAST_REF'),
);
rule3('(the)? ( near|foreseeable|immediate|distant | not - too - distant )? future', (_, place2) =>
  (place2.word(0) === 'the' ? place2.next() === 'of' : place2.word(-1) !== 'in' || place2.goesOn)
    ? null
    : ref('FUTURE_REF'),
);
rule3('(any time | anytime)? soon', (_, place2) => (soonAhead(place2) ? ref('FUTURE_REF') : null));
rule3('( as soon as possible | a later date|time | any day|minute|moment now )', () => ref('FUTURE_REF'));

// src/time/rules/deictic.ts
var deictic = family('deictic');
var {rule: rule4} = deictic;
var day2 = (n) => fromDct('day', n);
var POINTS = {yesterday: -1, today: 0, tomorrow: 1};
var STEPS = {
  last: -1,
  past: -1,
  previous: -1,
  preceding: -1,
  prior: -1,
  this: 0,
  next: 1,
  coming: 1,
  following: 1,
  upcoming: 1,
};
rule4('today|yesterday|tomorrow', (_, place2) =>
  !notName(place2) ? null : nowadays(place2) ? {kind: 'ref', value: 'PRESENT_REF'} : day2(POINTS[place2.word(0)]),
);
rule4('( today|tomorrow week | a|one week today|tomorrow )', (_, place2) =>
  place2.next() === 'since' ? null : day2(7 + (POINTS[place2.word(0)] ?? POINTS[place2.next(-1)])),
);
rule4('tonight|tonite', (_, place2) => (notName(place2) ? {kind: 'time', date: day2(0), part: 'NI'} : null));
rule4('( this|last PART | the PART before last )', ({part}, place2) => ({
  kind: 'time',
  date: day2(STEPS[place2.word(0)] ?? -2),
  part,
}));
rule4(
  'overnight ( (on|into)? DAY )?',
  ({day: base}, place2) =>
    !base && ofNoun(place2)
      ? null
      : {
          kind: 'time',
          date: base ? {kind: 'offset', unit: 'day', n: place2.has('into') ? -1 : 0, from: 'mention', base} : day2(0),
          part: 'NI',
        },
  1,
);
var shift = (unit2, n) => (unit2 === 'weekend' ? {kind: 'weekend', step: n} : fromDct(unit2, n));
var lengthy = (unit2) => unit2 === 'fortnight' || unit2 === 'decade' || unit2 === 'century';
rule4('last|this|next LONG', ({long}, place2) => shift(long, STEPS[place2.word(0)]));
rule4('last|this|next season', (_, place2) => (ofNoun(place2) ? null : shift('year', STEPS[place2.word(0)])));
rule4('last|next', (_, {tokens: tokens2, from, goesOn: goesOn5}) => {
  for (let at2 = from - 2; at2 > from - 8 && !goesOn5; at2--) {
    const unit2 = tokens2[at2]?.entry?.unit;
    if (unit2 && unit2 !== 'season' && wordAt(tokens2, at2 - 1) === 'this')
      return shift(unit2, STEPS[tokens2[from].text]);
  }
  return null;
});
rule4('this|the past|last|next|coming|upcoming LONG', ({long}, place2) =>
  lengthy(long) ? lasting(1, long) : place2.word(1) === 'next' ? null : shift(long, STEPS[place2.word(1)]),
);
rule4('the past|last|next|coming ( hour | half (-)? ONE )', ({one}, place2) =>
  place2.next() === 'of' ? null : lasting(one ? 0.5 : 1, one ?? 'hour'),
);
rule4('the ( latest | most recent ) (fiscal|financial|calendar)? ( LONG | period )', ({long}) =>
  shift(long ?? 'quarter', -1),
);
rule4(`( the current (${YEAR_KINDS})? | current fiscal|- ) LONG`, ({long}) => shift(long, 0));
rule4(`(the)? past|last|next|previous|prior|this|coming (${YEAR_KINDS}) year|quarter`, (_, place2) =>
  shift(place2.next(-1), STEPS[place2.word(0) === 'the' ? place2.word(1) : place2.word(0)] ?? -1),
);
rule4('the ( new year | turn of the year )', () => ({
  kind: 'within',
  unit: 'year',
  of: {kind: 'holiday', name: 'newyear'},
  mod: 'START',
}));
rule4('the LONG ( before last | after next )', ({long}, place2) => shift(long, 2 * STEPS[place2.next(-1)]));
var stepped = (of, place2) => ({...of, step: STEPS[place2.word(1)] ?? STEPS[place2.word(0)]});
var WHICH = '(last|this|next | this|the past|coming)';
rule4(
  `${WHICH} ( MONTH DAYNUM? | SEASON | HOLIDAY )`,
  ({month: month2, daynum: day4, season: season2, holiday: name}, place2) =>
    month2 && !day4 && !place2.last.capital && place2.next(-1) !== '.'
      ? null
      : stepped(
          day4
            ? {kind: 'month-day', month: month2, day: day4}
            : month2
              ? {kind: 'month', month: month2}
              : season2
                ? {kind: 'season', season: season2}
                : {kind: 'holiday', name},
          place2,
        ),
);

// src/time/rules/offset.ts
var offset = family('offset');
var {rule: rule5} = offset;
function away(length, sign, from) {
  const mod = length.mod && {mod: length.mod};
  let {n, unit: unit2} = length;
  if (n === 'X' || n > 9999) return {kind: 'ref', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', ...mod};
  const [part, times] = (unit2 === 'month' ? ['day', 30] : SMALLER[unit2]) ?? [];
  if (part && (n % 1 || part === 'year')) [n, unit2] = [Math.round(n * times), part];
  return {
    kind: 'offset',
    unit: unit2,
    n: sign * n,
    from,
    ...mod,
    ...(unit2 === 'year' && n === 1 && sign < 0 && {compare: true}),
  };
}
var brief = ({unit: unit2}) => unit2 === 'hour' || unit2 === 'minute' || unit2 === 'second';
rule5('DUR ago', ({dur}) => away(dur, -1, 'dct'), 1);
rule5('NUM h|m|d ago', ({num}, place2) => fromDct(place2.next(-2) === 'd' ? 'day' : 'hour', -num));
function anniversary(dur, of, grain = 'day') {
  const days = {day: 1, week: 7}[dur.unit];
  const months2 = {month: 1, year: 12, decade: 120, century: 1200}[dur.unit];
  const n = dur.n === 'X' ? NaN : -dur.n * (days ?? months2 ?? NaN);
  return Number.isInteger(n) ? {kind: 'anniversary', of, grain, unit: days ? 'day' : 'month', n} : null;
}
rule5(
  'DUR ago ( today|yesterday|tomorrow | WEEKDAY | this week|month )',
  ({dur, weekday: weekday3}, place2) => {
    const last = place2.next(-1);
    return weekday3
      ? anniversary(dur, {kind: 'weekday', day: weekday3})
      : last in POINTS
        ? anniversary(dur, day2(POINTS[last]))
        : anniversary(dur, fromDct(last, 0), last);
  },
  1,
);
rule5('this day last week|month|year', (_, place2) => anniversary(lasting(1, place2.next(-1)), day2(0)));
rule5('NUM WEEKDAYS ago', ({num, weekdays}) => ({
  kind: 'weekday',
  day: weekdays,
  step: -1,
  weeks: 1 - num,
}));
rule5('DUR back', ({dur}, place2) => (brief(dur) || place2.goesOn ? null : away(dur, -1, 'dct')), 1);
rule5(
  "DUR ( hence | from now|today | ' time | 's time )",
  ({dur}, place2) => (place2.next(-1) === 'time' && place2.word(-1) !== 'in' ? null : away(dur, 1, 'dct')),
  1,
);
rule5(
  'DUR ( earlier|before|previously|prior|later|afterward|afterwards | after that )',
  ({dur}, place2) =>
    // “two weeks earlier than usual” is only how much; so is “two weeks before the vote”.
    brief(dur) ||
    /^(than|this)$/.test(place2.next()) ||
    (place2.next(-1) === 'before' && place2.goesOn && place2.next() !== 'and')
      ? null
      : away(dur, /^[lat]/.test(place2.next(-1)) ? 1 : -1, 'mention'),
  1,
);
var DATING2 = /^(in|by|until|since|during|of|from|then|and|[.,;]|)$/;
var mention = (unit2, n) => ({kind: 'offset', unit: unit2, n, from: 'mention'});
var WHICH2 = '( that (same|very)? | the same|very|next|following|previous|preceding|prior )';
rule5(`${WHICH2} ( SEASON | MONTH )`, ({season: season2, month: month2}, place2) =>
  // “the next Winter Olympics”, “the next march”, “said that May was cold”
  place2.after?.capital ||
  (month2 && (!place2.last.capital || (place2.word(0) === 'that' && !DATING2.test(place2.word(-1)))))
    ? null
    : {
        kind: 'of',
        part: month2 ? {kind: 'month', month: month2} : {kind: 'season', season: season2},
        whole: mention('year', STEPS[place2.word(1)] ?? 0),
      },
);
rule5(`${WHICH2} PART`, ({part}, place2) => ({
  kind: 'time',
  part,
  date: mention('day', STEPS[place2.word(1)] ?? 0),
}));
rule5(`${WHICH2} DATED`, ({dated}, place2) =>
  place2.next() === 'care'
    ? null
    : place2.word(1) === 'next' && /^(in|within|over|during|throughout)$/.test(place2.word(-1))
      ? fromDct(dated, 1)
      : mention(dated, STEPS[place2.word(1)] ?? 0),
);
rule5('next day', (_, place2) =>
  ofNoun(place2) || /^(the|this|last)$/.test(place2.word(-1)) ? null : mention('day', 1),
);
rule5('the night before', (_, place2) =>
  place2.goesOn && !/^(and|but|or)$/.test(place2.next()) ? null : {kind: 'time', part: 'NI', date: mention('day', -1)},
);
rule5('( the ONE before|prior|after | a day after )', ({one = 'day'}, place2) =>
  place2.goesOn && !/^(and|but|or)$/.test(place2.next()) ? null : mention(one, /^a/.test(place2.next(-1)) ? 1 : -1),
);
rule5(
  '( DUR | the ONE ) before|after DAYS',
  // “Eight trading days after Oct. 12” leave days out, and “the two weekends before Christmas” are a stretch.
  ({dur, one, days}, place2) => {
    const sign = place2.has('before') ? -1 : 1;
    if (one) return counted2(mention(one, sign), days);
    return brief(dur) || place2.word(0) === 'the' || place2.has('trading') || place2.has('business')
      ? null
      : counted2(away(dur, sign, 'mention'), days);
  },
  2,
);
var counted2 = (meaning, base) => (meaning.kind === 'offset' ? {...meaning, base} : null);

// src/time/rules/clock.ts
var clock = family('clock');
var {rule: rule6} = clock;
var at = (clock2, date) => ({kind: 'time', ...clock2, ...(date && {date})});
var within2 = (clock2, {part, date}) =>
  at(
    clock2.hour < 12 && (part === 'AF' || part === 'EV' || (part === 'NI' && clock2.hour > 4))
      ? {...clock2, hour: clock2.hour + 12}
      : clock2,
    date,
  );
rule6('CLOCK', ({clock: clock2}, place2) => (bareClock(place2) ? at(clock2) : null));
rule6('CLOCK ,? (on)? DAYS', ({clock: clock2, days}, place2) => (ledOn(place2) ? null : at(clock2, days)), 2);
rule6(
  'DAYS (, | at | ,? at | by)? (around|about|exactly)? CLOCK',
  ({clock: clock2, days}, place2) => (place2.next() === '%' ? null : at(clock2, days)),
  2,
);
rule6(
  "DAY ('s)? PART ( and|or|to PART2 )?",
  ({day: date, part, part2}) => {
    const first = {kind: 'time', date, part};
    return part2 ? [first, {...first, part: part2}] : first;
  },
  1,
);
rule6(
  '( DAYPART (, | at | ,? at)? CLOCK | CLOCK ,? (on)? DAYPART )',
  ({daypart, clock: clock2}) => within2(clock2, daypart),
  2,
);
var daytime = (clock2, date) => at(clock2.hour < 7 ? {...clock2, hour: clock2.hour + 12} : clock2, date);
rule6(
  '( HOUR (on)? ( DAYPART | DAYS ) | ( DAYPART | DAYS ) ,? at HOUR )',
  ({hour, daypart, days}, place2) =>
    bareHour(place2) ? (daypart ? within2(hour, daypart) : daytime(hour, days)) : null,
  2,
);
rule6('HOUR', ({hour}, place2) =>
  place2.word(-1) === 'at' && STARTS.test(place2.word(-2)) && bareHour(place2) ? daytime(hour) : null,
);
var STARTS = /^(opens?|closes?|starts?|begins?|began|off)$/;
rule6(
  '(the)? ( early|late|mid -? )? PART (hours)? (of|on)? DAYS',
  ({days, part}, place2) => ({kind: 'time', date: days, part, ...(place2.has('mid') && {mod: 'MID'})}),
  2,
);
rule6(
  '(the)? early|small|wee hours ( of ( DAYS | TIME | the morning ) )?',
  ({days, time}, place2) =>
    place2.next() === 'of' ? null : {kind: 'time', part: 'MO', ...((days || time) && {date: days ?? time.date})},
  2,
);
rule6('(the)? ( early|late|mid -? )? PART', ({part}, place2) =>
  place2.has('mid') || barePart(place2) ? {kind: 'time', part, ...(place2.has('mid') && {mod: 'MID'})} : null,
);
rule6('ISO t CLOCK', ({iso: iso2, clock: clock2}) => at(clock2, iso2));

// src/time/rules/modified.ts
var modified = family('modified');
var {rule: rule7} = modified;
var modOf = (word2) =>
  /^(early|earlier|beginning|start|first|opening)$/.test(word2) ? 'START' : /^mid/.test(word2) ? 'MID' : 'END';
var shade = (meaning, mod) => ({...meaning, mod});
var bounded = (m) => m.kind !== 'day' && m.kind !== 'month-day';
rule7(
  '( (the)? early|late|mid|earlier|later (-)? (in|on)? (the)? | start|end - ) CAL',
  ({cal}, place2) => shade(cal, modOf(place2.word(0) === 'the' ? place2.word(1) : place2.word(0))),
  2,
);
rule7('( midweek|midyear | mid - LONG )', ({long}, place2) => {
  const unit2 = long ?? place2.word(0).slice(3);
  return ofNoun(place2)
    ? null
    : shade(unit2 === 'week' ? {kind: 'within', unit: unit2, of: {kind: 'weekday', day: 3}} : fromDct(unit2, 0), 'MID');
});
rule7('early|earlier|late|later (in)? the ONE', ({one}, place2) =>
  /^(day|week|month|year)$/.test(one) && place2.next(-2) === 'the' && place2.next() !== 'of'
    ? {kind: 'definite', unit: one, mod: modOf(place2.word(0))}
    : null,
);
rule7(
  `(the|this)? (very)? beginning|start|end|middle|close of ( (the)? CAL | the (${YEAR_KINDS})? day|week|month|year|quarter|decade|century )`,
  ({cal: named5}, place2) => {
    const cal = named5 ?? fromDct(place2.next(-1), 0);
    const word2 = ['beginning', 'start', 'end', 'middle', 'close'].find((part) => place2.has(part));
    return bounded(cal) && (place2.next(-1) !== 'day' || /^(by|until)$/.test(place2.word(-1)))
      ? shade(cal, modOf(word2))
      : null;
  },
  2,
);
rule7(
  'the early|first|opening|middle|second|late|latter|last|final|closing|dying hours|days|weeks|months|week|half|part of CAL',
  ({cal}, place2) => shade(cal, modOf(place2.word(1))),
  2,
);
rule7(
  '(the)? (rest|remainder|whole) of ( CAL | the day|week|weekend|month|year )',
  ({cal}, place2) => cal ?? fromDct(place2.next(-1), 0),
  2,
);
rule7(
  '(early|late|mid|later|earlier) (-)? (on | in (the)?)? TIME',
  ({time}, place2) => shade(time, modOf(place2.word(0))),
  2,
);
var DEFINITE = ['the', 'past', 'last', 'next', 'this', 'these', 'coming'];
var OVERS = set('for in after than taken took of just well now is was were to');
var BOUNDS = {
  LESS_THAN: 'nearly|almost|under | less|fewer than | close to',
  APPROX: 'about|around|roughly|approximately|some',
  MORE_THAN: 'over | more than',
  EQUAL_OR_MORE: 'at least',
  EQUAL_OR_LESS: 'at most | up to | no|not more|less|fewer|longer than | as long|little|many|few|much as',
};
for (const mod in BOUNDS) {
  const words3 = `( just|well|only|slightly|barely | a little|bit )? ( ${BOUNDS[mod]} )`;
  rule7(
    `${words3} DUR`,
    ({dur}, place2) => {
      const lead = place2.word(0);
      if (lead === 'over' && (!OVERS.has(place2.word(-1)) || place2.next() === 'ago')) return null;
      return (lead === 'some' && dur.n === 'X') || DEFINITE.some((word2) => place2.has(word2)) ? null : shade(dur, mod);
    },
    1,
  );
  rule7(`${words3} OFFSET`, ({offset: offset2}, place2) => (place2.next(-1) === 'ago' ? shade(offset2, mod) : null), 2);
}
rule7(
  '( DUR or so|two|more|less | CAL or so | the better|best|good|greater part of DUR )',
  ({dur, cal = dur}, place2) =>
    shade(cal, place2.next(-1) === 'more' ? 'EQUAL_OR_MORE' : place2.next(-1) === 'less' ? 'EQUAL_OR_LESS' : 'APPROX'),
  2,
);
rule7(
  'about|around|circa|c CAL',
  ({cal}) => (/^(day|month-day|month|year|decade|century)$/.test(cal.kind) ? shade(cal, 'APPROX') : null),
  2,
);
rule7(
  'SUB ( (of | in)? YEARLY | of the year )',
  ({sub, yearly: yearly2}) =>
    yearly2 || sub.kind === 'quarter' ? {kind: 'of', part: sub, whole: yearly2 ?? fromDct('year', 0)} : null,
  1,
);
rule7(
  "(the)? YEARLY ('s)? SUB",
  ({sub, yearly: yearly2}, place2) =>
    sub.kind === 'quarter' || sub.kind === 'half' || place2.has("'s") ? {kind: 'of', part: sub, whole: yearly2} : null,
  1,
);

// src/time/rules/named.ts
var named = family('named');
var {rule: rule8} = named;
definePiece('NINEELEVEN', {
  first: (e) => e.digits === 2,
  second: then('/'),
  alone: never,
  read(t, at2) {
    const found = figures(t, at2, /^9\/11(?!\d| ?\/)/);
    return found && {value: 0, next: found.next};
  },
});
rule8('HOLIDAY ( ,? (of)? YEAR )?', ({holiday: name, year: year2}, place2) =>
  year2 ? {kind: 'holiday', name, year: year2} : notName(place2) ? {kind: 'holiday', name} : null,
);
rule8('(the)? HOLIDAY weekend', ({holiday}) => ({
  kind: 'within',
  unit: 'weekend',
  of: {kind: 'holiday', name: holiday},
}));
rule8('NINEELEVEN', () => ({kind: 'day', year: 2001, month: 9, day: 11}));

// src/time/rules/weekday.ts
var weekday2 = family('weekday');
var {rule: rule9} = weekday2;
var everyWeek = (day4) => ({kind: 'set', value: `XXXX-WXX-${day4}`});
rule9('WEEKDAY -|to|through WEEKDAY2', ({weekday: weekday3, weekday2: weekday22}, {tokens: tokens2, from}) =>
  isListing(tokens2, from) ? [everyWeek(weekday3), everyWeek(weekday22)] : null,
);
rule9('WEEKDAY', ({weekday: weekday3}, place2) =>
  bareWeekday(place2) ? (isListed(place2) ? everyWeek(weekday3) : {kind: 'weekday', day: weekday3}) : null,
);
rule9('(this|the)? past|last|next|previous|following|this|coming WEEKDAY', ({weekday: weekday3}, place2) => {
  const which = place2.next(place2.next(-1) === '.' ? -3 : -2);
  const lead = place2.word(0);
  if (lead === 'following' || (which === 'last' && lead === 'the' && place2.next() === 'of')) return null;
  return {kind: 'weekday', day: weekday3, step: STEPS[which], ...(which === 'next' && {beyond: true})};
});
var inWeek = (day4, whole2) => ({kind: 'of', part: {kind: 'weekday', day: day4}, whole: whole2});
rule9(
  'WEEKDAY ( -|to|and|or|through WEEKDAY2 )? (of | of the | in the)? WEEKLY',
  ({weekday: weekday3, weekday2: weekday22, weekly}) =>
    weekday22 ? [inWeek(weekday3, weekly), inWeek(weekday22, weekly)] : inWeek(weekday3, weekly),
  1,
);
rule9('the WEEKDAY', ({weekday: weekday3}, place2) =>
  /^(on|by|until)$/.test(place2.word(-1)) && !ofNoun(place2)
    ? inWeek(weekday3, {kind: 'offset', unit: 'week', n: 0, from: 'mention'})
    : null,
);
rule9('( the bank holiday | bank holiday WEEKDAY )', ({weekday: day4 = 1}) =>
  day4 === 1 ? {kind: 'bank-holiday'} : {kind: 'weekday', day: day4},
);
rule9('( a week (on|from|next)? WEEKDAY | WEEKDAY week )', ({weekday: day4}, place2) =>
  place2.next(-1) === 'week' && ofNoun(place2) ? null : {kind: 'weekday', day: day4, step: 0, weeks: 1},
);
rule9('WEEKDAY ,? the? DAYNUM', ({weekday: weekday3, daynum}, place2) => {
  const {kind} = place2.last;
  const dated =
    kind === 'number' ? place2.length < 3 : /\d/.test(place2.next(-2)) || (daynum >= 10 && place2.next(-2) === 'the');
  return dated && !ofNoun(place2) && !/^[-:%\d]/.test(place2.next())
    ? {kind: 'weekday-date', day: weekday3, date: daynum}
    : null;
});
rule9('(this|last|next)? (coming|past)? WEEKDAY ( ,? (the)? DATE | [ DATE ] )', ({date}) => date, 1);
rule9(
  'DATE ,? (a)? WEEKDAY',
  ({date}, place2) => ((place2.goesOn && place2.after.capital) || /^[-\d]/.test(place2.next()) ? null : date),
  1,
);

// src/time/rules/range.ts
var range = family('range');
var {rule: rule10} = range;
var day3 = (month2, d, year2) => (year2 === void 0 ? yearless(month2, d) : full(year2, month2, d));
var pair = (a, b) => (a && b ? [a, b] : null);
rule10(
  'MONTH DAYNUM -|to|and|or|through|& DAYNUM2 (,? YEAR)?',
  ({month: month2, daynum, daynum2, year: year2}, place2) =>
    daynum2 > daynum &&
    (year2 ||
      (dayNotAmount(place2) &&
        !place2.after?.entry?.unit &&
        !(place2.has('and') && place2.word(-1) === 'on' && /...[^s]s$/.test(place2.next()))))
      ? pair(day3(month2, daynum, year2), day3(month2, daynum2, year2))
      : null,
);
rule10(
  '(WEEKDAY | the)? DAYNUM -|to|and|or|until|& (WEEKDAY | the)? DAYNUM2 (of)? MONTH ( ,? YEAR | YEARLY )?',
  ({month: month2, daynum, daynum2, year: year2, yearly: yearly2}) => {
    const of = (d) => {
      const part = day3(month2, d, year2);
      return part && yearly2 ? {kind: 'of', part, whole: yearly2} : part;
    };
    return daynum2 > daynum ? pair(of(daynum), of(daynum2)) : null;
  },
  1,
);
rule10(
  '( MONTH DAYNUM | DAYNUM MONTH ) -|to|through|until|and ( MONTH2 DAYNUM2 | DAYNUM2 MONTH2 ) ,? YEAR',
  ({month: month2, daynum, month2: month22, daynum2, year: year2}) =>
    pair(day3(month2, daynum, month2 > month22 ? year2 - 1 : year2), day3(month22, daynum2, year2)),
);
rule10('MONTH -|to|through|and|until MONTH2 (of | ,)? YEAR', ({month: month2, month2: month22, year: year2}) => [
  {kind: 'month', month: month2, year: month2 > month22 ? year2 - 1 : year2},
  {kind: 'month', month: month22, year: year2},
]);
rule10('DIGITSYEAR -|/ NUM', ({digitsyear, num}, place2) => {
  const text2 = place2.next(-1);
  const end = Math.floor(digitsyear / 100) * 100 + num;
  return text2.length === 2 &&
    end > digitsyear &&
    end - digitsyear < 30 &&
    place2.last.gap === place2.tokens[place2.to - 2].gap && // and not “in 1956 4 - 2”
    place2.next() !== '-' &&
    place2.word(-1) !== '-'
    ? [
        {kind: 'year', year: digitsyear},
        {kind: 'year', year: end},
      ]
    : null;
});
rule10(
  'CLOCK -|to|until|and CLOCK2 (,? (on)? DAYS)?',
  ({clock: clock2, clock2: clock22, days}, place2) => {
    if (days && ledOn(place2)) return null;
    const and = !days && place2.has('and');
    if (and && place2.word(-1) !== 'between') return null;
    const closing2 = at(clock22, days);
    return [at(clock2, days), days ? closing2 : afterwards(clock2, closing2)];
  },
  2,
);
rule10(
  'DAYNUM -|to|until CLOCK (,? (on)? DAYS)?',
  ({daynum, clock: clock2, days}, place2) =>
    days && ledOn(place2) ? null : halfDay(daynum, clock2, place2.has('am'), days),
  2,
);
rule10('DAYNUM -|to|till|until DAYNUM2', ({daynum, daynum2}, place2) =>
  place2.length === 3 && daynum > 7 && daynum < 13 && daynum2 < 9 && ofHours(place2)
    ? [at({hour: daynum}), at({hour: daynum2 + 12})]
    : null,
);
var afterwards = (first, last) => (last.kind === 'time' && last.hour < first.hour ? {...last, next: true} : last);
function halfDay(hour, clock2, am, date) {
  if (hour < 1 || hour > 12 || clock2.hour > 23) return null;
  const late = clock2.hour > 11;
  const over = (hour % 12) + (late ? 12 : 0) > clock2.hour;
  const first = {...clock2, hour: (hour % 12) + ((late ? !over : over && am) ? 12 : 0)};
  delete first.minute;
  const last = over && !late && !am ? {...clock2, hour: clock2.hour + 12} : clock2;
  return [at(first, date), afterwards(first, at(last, date))];
}

// src/time/rules/period.ts
var period = family('period');
var {rule: rule11} = period;
var THIS_YEAR = fromDct('year', 0);
var THIS_MONTH = fromDct('month', 0);
var quarter2 = (index) => (index >= 1 && index <= 4 ? {kind: 'quarter', index} : null);
var ofNext = (place2) => place2.word(0) === 'the' && place2.has('-');
rule11('(the)? (fiscal|financial)? ORD (fiscal|financial)? (-)? quarter', ({ord}, place2) =>
  ofNext(place2) || ofMatch(place2) ? null : quarter2(ord),
);
rule11(
  '(the)? ( last|final quarter | ORD and|to ORD2 quarters ) of ( YEARLY | the year )',
  ({ord, ord2, yearly: whole2 = THIS_YEAR}) => {
    const nth = (index) => ({kind: 'of', part: {kind: 'quarter', index}, whole: whole2});
    return ord2 > 4 ? null : ord ? [nth(ord), nth(ord2)] : nth(4);
  },
  1,
);
rule11('(the)? ( MONTH -|to )? MONTH2 quarter|period', ({month: month2, month2: month22}, place2) =>
  month22 % 3 === 0 && (month2 ? month22 === month2 + 2 : place2.next(-1) === 'quarter' && place2.next() !== '-')
    ? quarter2(month22 / 3)
    : null,
);
rule11(
  '(the)? ( ORD | last|final ) ( WEEKDAY | day|weekend ) of|in ( WHOLE | the month )',
  ({ord, weekday: weekday3, whole: whole2 = THIS_MONTH}, place2) => {
    const weekend2 = place2.has('weekend');
    const day4 = weekend2 ? 6 : weekday3;
    if ((day4 && grainOf(whole2) !== 'month') || place2.next(-1) === 'season' || ofNoun(place2)) return null;
    const of = {kind: 'of', part: {kind: 'nth', n: ord ?? -1, ...(day4 && {day: day4})}, whole: whole2};
    return weekend2 ? {kind: 'within', unit: 'weekend', of} : of;
  },
  1,
);
rule11('Q ( (of|,)? YEAR )?', ({q, year: year2}, place2) =>
  year2 ? {...q, year: year2} : q.kind === 'half' && isNamed(place2) ? null : q,
);
rule11('(the)? (fiscal|financial)? first|second (-)? half', (_, place2) =>
  ofResults(place2) && place2.next() !== 'of' ? halfOf(place2) : null,
);
rule11(
  '(the)? first|second|last|final|latter ( half | two quarters ) (of)? ( YEARLY | the year )',
  ({yearly: yearly2 = THIS_YEAR}, place2) => ({kind: 'of', part: halfOf(place2), whole: yearly2}),
  1,
);
function halfOf(place2) {
  return {kind: 'half', index: place2.has('first') ? 1 : 2};
}
rule11('(the)? SEASON', ({season: season2}, place2) => (bareSeason(place2) ? {kind: 'season', season: season2} : null));
rule11('(the)? SEASON (of | ,)? YEAR (-|/ NUM)?', ({season: season2, year: year2, num}) =>
  num === void 0 || num === (year2 + 1) % 100 || num === year2 + 1
    ? {kind: 'season', season: season2, year: year2}
    : null,
);
rule11('the weekend', () => ({kind: 'weekend'}));
rule11('the (bank)? holiday|long weekend', () => ({kind: 'weekend'}));
rule11(
  '(the)? week|weekend of|beginning|commencing|starting|ending ( DATE | HOLIDAY | DAYNUM -|to|and|& DAYNUM2 MONTH | MONTH DAYNUM -|to|and|& DAYNUM2 )',
  ({date, holiday: name, month: month2, daynum}, place2) => {
    const of = name ? {kind: 'holiday', name} : (date ?? yearless(month2, daynum));
    return of && {kind: 'within', unit: place2.has('week') ? 'week' : 'weekend', of};
  },
  1,
);
rule11('(the)? DECADE', ({decade: decade2}) => ({kind: 'decade', year: decade2}));
var century2 = (ord) => ({kind: 'century', year: (ord - 1) * 100});
rule11('(the)? ORD -? century (bc|bce)?', ({ord}, place2) =>
  place2.next(-1) !== 'century'
    ? {kind: 'literal', value: `BC${two(ord - 1)}`}
    : ofNext(place2) || ord < 1 || ord > 30 || (place2.last.capital && place2.after?.capital)
      ? null
      : century2(ord),
);
rule11('(the)? (early|late)? ORD and|or|to (the)? (early|late)? ORD2 centuries', ({ord, ord2}) => [
  century2(ord),
  century2(ord2),
]);
rule11('( NUM SEASONS ago | the SEASON before last )', ({num = 2, seasons, season: season2 = seasons}) => ({
  kind: 'season',
  season: season2,
  shift: -num,
}));
rule11('the turn of the century|millennium', () => ({kind: 'literal', value: '2000'}));

// src/time/rules/set.ts
var sets = family('set');
var {rule: rule12} = sets;
var set2 = (value, quant, freq) => ({
  kind: 'set',
  value,
  ...(quant && {quant}),
  ...(freq && {freq}),
});
var every = (n, unit2) => lasting(n, unit2).value;
rule12('every|each (single|other)? ONE', ({one}, place2) =>
  one === 'second' && place2.word(1) !== 'single'
    ? null
    : set2(every(place2.word(1) === 'other' ? 2 : 1, one), place2.word(0).toUpperCase()),
);
rule12('per day|night|week|month|year', (_, place2) => set2(every(1, place2.next(-1)), 'EVERY'));
rule12(
  '(once|twice)? every ( NUM (to|or NUM2)? UNITS | ORD ONE | few|couple (of)? UNITS )',
  ({num = 'X', ord = num, units, one = units}) => set2(every(ord, one), 'EVERY'),
);
rule12('( every|each weekday | weekdays|weekends )', (_, place2) =>
  set2(`XXXX-WXX-W${place2.word(0) === 'weekends' ? 'E' : 'D'}`),
);
rule12(
  '( every|each (other | ORD)? WEEKDAY ( PART | of the month )? | (the)? ( ORD | last ) WEEKDAY of|in every|each ONE )',
  ({weekday: weekday3, part}) => set2(`XXXX-WXX-${weekday3}${part ? `T${part}` : ''}`, 'EVERY'),
);
rule12('every|each MONTH DAYNUM?', ({month: month2, daynum}, place2) =>
  set2(`XXXX-${two(month2)}${daynum ? `-${two(daynum)}` : ''}`, place2.word(0).toUpperCase()),
);
rule12('every|each ( SEASON | PART | HOLIDAY )', ({season: season2, part, holiday}) =>
  set2(holiday ? 'P1Y' : `XXXX-${season2 ?? `XX-XXT${part}`}`, 'EVERY'),
);
rule12('(most|some|alternate)? WEEKDAYS', ({weekdays}, place2) =>
  weekdayPlural(place2) ? set2(`XXXX-WXX-${weekdays}`) : null,
);
rule12('the PARTS', ({parts}, place2) => (place2.word(-1) === 'in' ? set2(`XXXX-XX-XXT${parts}`) : null));
var onParts = (weekday3, part) => set2(`XXXX-WXX-${weekday3}T${part}`);
rule12('WEEKDAY ( and|or WEEKDAY2 )? PARTS', ({weekday: weekday3, weekday2: weekday22, parts}) =>
  weekday22 ? [onParts(weekday3, parts), onParts(weekday22, parts)] : onParts(weekday3, parts),
);
rule12('daily|hourly|nightly|weekly|fortnightly|monthly|yearly', (_, place2) =>
  (place2.first.capital && /[a-z]$/.test(place2.word(-1))) || place2.after?.capital || place2.word(-1) === 'average'
    ? null
    : set2(
        every(
          1,
          place2
            .word(0)
            .slice(0, -2)
            .replace(/^(dai|night)$/, 'day'),
        ),
      ),
);
rule12(
  '( (once|twice or)? once|twice | ( NUM | several|many | a few | NUM or|to NUM ) times|hours|days|nights ) a|an|per|every|each ONE',
  ({one, num}, place2) =>
    set2(every(1, one), void 0, `${place2.word(0) === 'once' ? 1 : place2.word(0) === 'twice' ? 2 : num}X`),
);

// src/time/find.ts
enter([absolute, weekday2, deictic, period, named, duration, sets, reference, clock, offset, range, modified]);
function recognise(text2) {
  const found = [];
  let ranges2 = 0;
  for (let from = 0, to = 0; from < text2.length; from = to) {
    to = stretchEnd(text2, from);
    ranges2 = recogniseStretch(text2, lex(text2, from, to), found, ranges2);
  }
  return found;
}
var STRETCH = 1e5;
function stretchEnd(text2, from) {
  const limit = from + STRETCH;
  if (text2.length - from < 1.2 * STRETCH) return text2.length;
  for (const mark2 of ['\n\n', '\n', '. ', ' ']) {
    const at2 = text2.slice(limit - STRETCH / 4, limit).lastIndexOf(mark2);
    if (at2 >= 0) return limit - STRETCH / 4 + at2 + mark2.length;
  }
  return limit;
}
function recogniseStretch(text2, tokens2, found, ranges2) {
  const memo = memoOf(tokens2);
  const first = found.length;
  let at2 = 0;
  let last = 0;
  while (at2 < tokens2.length) {
    const {entry: entry2} = tokens2[at2];
    const match = entry2 && entry2.levels !== null && longest(tokens2, at2, memo);
    if (!match) {
      at2++;
      continue;
    }
    if (isTitle(text2, tokens2, match)) {
      at2 = match.to;
      continue;
    }
    if (match.second) {
      const cut = joint(tokens2, match.from, match.to);
      const opening = expression(text2, tokens2, match.from, cut, match.rule.name, match.meaning, ranges2);
      const closing2 = expression(text2, tokens2, cut + 1, match.to, match.rule.name, match.second, ranges2);
      found.push(opening, {...closing2, direction: opening.direction});
      ranges2++;
    } else {
      const made = expression(text2, tokens2, match.from, match.to, match.rule.name, match.meaning);
      const before3 = found.length > first ? found.at(-1) : void 0;
      const joint2 = before3 && joins(tokens2, last, match.from);
      if (before3 && made.grain === 'day' && /^\s?\)\s?(on\s)?$/.test(text2.slice(before3.end, made.start)))
        lend(made, found, first);
      if (before3?.meaning.kind === 'year' && yearless2(made.meaning) && opens(text2, before3.start, made.start)) {
        made.meaning = {...made.meaning, year: before3.meaning.year};
        made.needs = 'nothing';
      }
      if (joint2) {
        made.joined = joint2;
        const {meaning} = before3;
        if (joint2 === 'range' && meaning.kind === 'time' && made.meaning.kind === 'time' && !made.meaning.date)
          made.meaning = afterwards(meaning, made.meaning);
        if (joint2 === 'range' && before3.grain === made.grain && before3.range === void 0 && made.grain) {
          before3.range = made.range = ranges2++;
        }
      }
      found.push(made);
    }
    last = match.to;
    at2 = match.to;
  }
  return ranges2;
}
function joins(tokens2, from, to) {
  if (to - from < 1 || to - from > 2) return null;
  const word2 = tokens2[from].text;
  if (to - from === 2 && !/^(on|and)$/.test(tokens2[from + 1].text)) return null;
  if (/^(to|through|thru|until|till|-)$/.test(word2)) return 'range';
  if (!/^(and|or|,|&)$/.test(word2)) return null;
  return word2 === 'and' && between(tokens2, from) ? 'range' : 'list';
}
var opens = (text2, year2, day4) => text2.startsWith('In ', year2 - 3) && !/[.;?!\n]/.test(text2.slice(year2, day4));
function lend(day4, found, first) {
  for (let at2 = found.length - 1; at2 >= first; at2--) {
    const {meaning, end} = found[at2];
    const next = found[at2 + 1];
    if (meaning.kind !== 'time' || meaning.date || (next && next.start - end > 3)) break;
    found[at2] = {
      ...found[at2],
      meaning: {...meaning, date: day4.meaning},
      needs: day4.needs,
      direction: day4.direction,
    };
  }
}
function between(tokens2, from) {
  for (let at2 = from - 1; at2 >= 0 && at2 > from - 8; at2--) if (tokens2[at2].text === 'between') return true;
  return false;
}
function joint(tokens2, from, to) {
  for (let at2 = from + 1; at2 < to - 1; at2++) {
    if (/^(-|to|and|or|through|thru|until|till|&|\/|,)$/.test(tokens2[at2].text)) return at2;
  }
  return to - 1;
}
function expression(text2, tokens2, from, to, rule13, meaning, range3) {
  const start = tokens2[from].start;
  const {end} = tokens2[to - 1];
  const needs = needsOf(meaning);
  const grain = grainOf(meaning);
  const made = {
    start,
    end,
    text: text2.slice(start, end),
    rule: rule13,
    type: TYPES[meaning.kind] ?? 'DATE',
    needs,
    meaning,
    direction: needs === 'nothing' ? 'none' : directionOf(tokens2, from, to, needs === 'mention'),
  };
  if (grain) made.grain = grain;
  if (range3 !== void 0) made.range = range3;
  if (made.direction === 'past' && yearless2(meaning) && isTold(tokens2, from, to))
    made.meaning = {...meaning, told: true};
  return made;
}
var yearless2 = (meaning) =>
  /^(month|month-day|season)$/.test(meaning.kind) && needsOf(meaning) === 'dct' && !('step' in meaning);
var TYPES = {time: 'TIME', duration: 'DURATION', set: 'SET'};
function needsOf(meaning) {
  switch (meaning.kind) {
    case 'month':
    case 'month-day':
    case 'quarter':
    case 'half':
    case 'season':
    case 'holiday':
      return meaning.year === void 0 ? 'dct' : 'nothing';
    case 'weekday':
    case 'weekday-date':
    case 'bank-holiday':
    case 'weekend':
    case 'anniversary':
      return 'dct';
    case 'day-of-month':
    case 'definite':
      return 'mention';
    case 'offset':
      return meaning.base ? needsOf(meaning.base) : meaning.from;
    case 'of':
      return needsOf(meaning.whole);
    case 'within':
      return needsOf(meaning.of);
    case 'time':
      return meaning.date ? needsOf(meaning.date) : 'mention';
    default:
      return 'nothing';
  }
}
var SHORTLY = 80;
function resolve(expressions, {dct} = {}) {
  const context = {dct: dct === void 0 ? void 0 : (parseDay(dct) ?? void 0), direction: 'none'};
  const dayFirst = writesDayFirst(expressions);
  let night = -SHORTLY;
  return expressions.map((found) => {
    const {start, end, text: text2, type, rule: rule13, range: range3} = found;
    const meaning = dayFirst ? swapped(found.meaning) : found.meaning;
    context.direction = found.direction;
    context.joined = found.joined;
    context.night = start - night < SHORTLY;
    const resolved = resolveMeaning(meaning, context);
    if (!('compare' in meaning)) remember(context, meaning, resolved);
    if (/T(EV|NI)$/.test(resolved.value) && (found.direction !== 'past' || !/overnight/i.test(text2))) night = end;
    const {value, grain, zone, certainty = 'firm'} = resolved;
    const timex = {start, end, text: text2, type, value};
    if (meaning.mod !== void 0) timex.mod = meaning.mod;
    if (meaning.kind === 'set') {
      if (meaning.quant !== void 0) timex.quant = meaning.quant;
      if (meaning.freq !== void 0) timex.freq = meaning.freq;
    }
    shade2(timex, resolved, meaning.mod);
    if (grain) timex.grain = grain;
    if (zone !== void 0) timex.zone = zone;
    timex.certainty = certainty;
    timex.rule = rule13;
    if (range3 !== void 0) timex.range = range3;
    return timex;
  });
}
function remember(context, meaning, resolved) {
  const months2 = meaning.kind === 'duration' && meaning.unit === 'month' ? Number(meaning.n) : 0;
  if (months2 > 3) context.lastPeriod = void 0;
  if (meaning.kind === 'set') context.lastDay = void 0;
  const closes = context.threeMonths;
  context.threeMonths = months2 === 3;
  if (resolved.begin === void 0) return;
  const {grain} = resolved;
  if (meaning.kind === 'year') context.namedYear = meaning.year;
  if ((meaning.kind === 'month' || meaning.kind === 'day') && meaning.year !== void 0) {
    context.named = civil(resolved.begin);
    context.namedYear = meaning.year;
  }
  if (closes && (grain === 'day' || grain === 'month'))
    context.lastPeriod = shifted(resolved.until - 20 * millisecondsInDay, 'quarter', 0);
  if (meaning.kind === 'time') {
    const start = parseDay(resolved.value.slice(0, 10));
    if (start === null) return;
    const {last} = context;
    rememberDay(context, {
      value: resolved.value.slice(0, 10),
      begin: start,
      until: start + millisecondsInDay,
      grain: 'day',
    });
    if (!meaning.date) context.last = last ?? context.last;
    return;
  }
  if (grain === 'day') rememberDay(context, resolved);
  else context.last = resolved;
  if ((grain === 'quarter' || grain === 'half') && !(resolved.begin > context.dct)) context.lastPeriod = resolved;
}
function rememberDay(context, day4) {
  context.last = context.lastDay = day4;
  if (!(day4.begin > context.dct)) context.lastPast = day4;
}
function shade2(timex, {begin, until}, mod) {
  if (begin === void 0 || until === void 0) return;
  timex.begin = begin;
  timex.until = until;
  if (mod !== 'START' && mod !== 'MID' && mod !== 'END') return;
  const third =
    Math.round((until - begin) / 3 / millisecondsInDay) * millisecondsInDay || Math.round((until - begin) / 3);
  if (mod !== 'START') timex.begin = mod === 'MID' ? begin + third : until - third;
  if (mod !== 'END') timex.until = timex.begin + third;
}
function writesDayFirst(expressions) {
  let first = false;
  for (const {meaning} of expressions) {
    if (meaning.kind !== 'day') continue;
    if (meaning.ordered === 'month') return false;
    first ||= meaning.ordered === 'day';
  }
  return first;
}
var swapped = (meaning) =>
  meaning.kind === 'day' && meaning.swap ? {...meaning, month: meaning.day, day: meaning.month} : meaning;

// src/dating/entries.ts
var LEAST = 3;
function entries(text2, blocks2, list) {
  const found = headsOf(text2, blocks2, list);
  const bare = found.filter((head) => head.bare).length >= LEAST;
  const kept = found.filter((head) => bare || !head.bare);
  if (new Set(kept.map(({date}) => text2.slice(date.start, date.end))).size < LEAST) return null;
  const heads = withoutDateline(kept, blocks2, text2);
  if (heads.length < LEAST) return null;
  const byBlock = new Map(heads.map((head) => [head.at, head]));
  const parted2 = blocks2.flatMap((block, i) => {
    const head = byBlock.get(i);
    if (!head) return [byBlock.has(i - 1) && block.kind === 'other-story' ? {...block, kind: 'body'} : block];
    const over = {...trimmed(text2, {start: block.start, end: head.rest}), kind: 'body'};
    return head.rest < block.end ? [over, {start: head.rest, end: block.end, kind: 'body'}] : [over];
  });
  const isKnown = knownDays(heads, blocks2, text2);
  return {
    blocks: parted2,
    heads: new Map(heads.map((head) => [blocks2[head.at].start, isKnown(head) ? head.date : null])),
  };
}
function headsOf(text2, blocks2, list) {
  const found = [];
  let times;
  let k = 0;
  for (const [at2, {start, end, kind}] of blocks2.entries()) {
    while (k < list.length && list[k].start < start) k++;
    if (list[k]?.start === start && AGE.test(list[k].text)) k++;
    const first = list[k];
    if (!first || first.start > start + 12 || !CAN_HEAD.test(kind) || !BULLET.test(text2.slice(start, first.start)))
      continue;
    const isDay3 = first.needs !== 'mention' && first.grain && /^(?:DATE|TIME)$/.test(first.type);
    if (!isDay3 && first.type !== 'TIME') continue;
    const next = list[k + 1];
    const last = first.range !== void 0 && next?.range === first.range ? next : first;
    const behind = text2.slice(last.end, Math.min(end, last.end + 32));
    const parted2 = PARTING.exec(behind)?.[0];
    const mark2 = parted2 ?? BARE.exec(behind)?.[0];
    if (mark2 === void 0 || last.end > end) continue;
    times ??= resolve(list);
    const {begin, value} = times[k];
    found.push({
      at: at2,
      date: {start: first.start, end: last.end},
      rest: last.end + mark2.length,
      begin: isDay3 ? begin : void 0,
      hour: isDay3 ? void 0 : value.slice(value.indexOf('T')),
      bare: parted2 === void 0,
    });
  }
  return found;
}
var CAN_HEAD = /^(?:body|dateline|caption|other-story)$/;
var BULLET = /^(?:\d{1,2}[hm] ago\s+|#{1,6}\s+|(?:[•·*–—-]\s*)?(?:\*\*|__)?)$/;
var AGE = /^\d{1,2}[hm] ago$/;
var PARTING =
  /^(?:\s\([\p{L} ]{1,20}\))?:?(?:\*\*|__)?\s?(?:[:.]?$|:\s+|(?<=:(?:\*\*|__))\s*|[–—|]\s*(?=[\p{L}“"‘£$€\d]|$)|-(?:\s+|$))/u;
var BARE = /^\s(?=[\p{Lu}“"‘])/u;
function knownDays(heads, blocks2, text2) {
  const hours = heads.flatMap(({hour}) => hour ?? []);
  const falling = hours.filter((hour, i) => i > 0 && hour < hours[i - 1]).length;
  const names2 = blocks2
    .slice(0, TOP)
    .some(({start, end}) => RUNNING.test(text2.slice(start, Math.min(end, start + 160))));
  const day4 = heads.findIndex(({hour}) => hour === void 0);
  const over = heads[day4]?.at ?? Infinity;
  return ({hour, at: at2}) => hour === void 0 || names2 || falling * 2 > hours.length || at2 > over;
}
var RUNNING = /\b(?:live|liveblog|as it happened|minute by minute|rolling)\b/i;
function withoutDateline(heads, blocks2, text2) {
  const [first, second] = heads;
  const hasWords = ({at: at2, rest}) =>
    /^[^\S\n\r]*\S/.test(text2.slice(rest, blocks2[at2 + 1]?.end ?? blocks2[at2].end));
  const dateline = blocks2.findIndex(({kind}) => kind === 'dateline');
  if (dateline !== first.at || dateline >= TOP) return [...heads];
  const goesOn5 = hasWords(first) === hasWords(second) && (first.begin ?? Infinity) <= (second.begin ?? -Infinity);
  return goesOn5 ? [...heads] : heads.slice(1);
}
var TOP = 4;

// src/dating/headings.ts
var LEAST2 = 3;
var MONTHS = 'January February March April May June July August September October November December'.split(' ');
var YEAR_LINE = /^(?:1[5-9]|20)\d\d(?=[^\S\n]*$|[^\S\n]+["“‘\p{Lu}])/gmu;
var MONTH_LINE = new RegExp(`^(?:${MONTHS.join('|')})(?=[^\\S\\n]*:?$)`, 'gmi');
function withHeadings(text2, blocks2, list) {
  const years = completed(text2, list, YEAR_LINE, (line2) => ({kind: 'year', year: Number(line2)}));
  const headline = blocks2.find(({kind}) => kind === 'headline');
  const named5 = list.flatMap(({meaning, end}) =>
    headline && meaning.kind === 'year' && end <= headline.end ? [meaning.year] : [],
  );
  const year2 = named5.length === 1 ? named5[0] : void 0;
  return completed(text2, years, MONTH_LINE, (line2) => {
    const month2 = MONTHS.findIndex((name) => name.toLowerCase() === line2.toLowerCase()) + 1;
    return year2 === void 0 ? {kind: 'month', month: month2} : {kind: 'month', month: month2, year: year2};
  });
}
function completed(text2, list, pattern, meaningOf) {
  const lines = [...text2.matchAll(pattern)];
  if (lines.length < LEAST2) return list;
  const known2 = new Map(list.map((one) => [one.start, one]));
  const model = lines.map(({index}) => known2.get(index)).find((one, i) => one?.text === lines[i][0]);
  const meanings = lines.map(([line2]) => meaningOf(line2));
  const places = meanings.map((meaning) => (meaning.kind === 'year' ? Number(meaning.year) : meaning.month));
  if (!model || places.some((place2, i) => i > 0 && place2 < places[i - 1])) return list;
  const made = lines.flatMap(({index, 0: line2}, i) => {
    const old = known2.get(index);
    const meaning = meanings[i];
    const dated = 'year' in meaning;
    if (old && (old.text !== line2 || old.needs === 'nothing' || !dated)) return [];
    return [
      {...model, start: index, end: index + line2.length, text: line2, meaning, needs: dated ? 'nothing' : 'dct'},
    ];
  });
  const starts = new Set(made.map(({start}) => start));
  return [...list.filter(({start}) => !starts.has(start)), ...made].sort((a, b) => a.start - b.start);
}

// src/text/syntax.ts
var MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
var WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
var PERIOD =
  /^(?:(?:second|minute|hour|day|night|morning|afternoon|evening|week|weekend|fortnight|month|quarter|season|spring|summer|autumn|fall|winter|year|decade|century|time|moment)s?|centuries)$/;
var PARTICLE = /^(?:off|on|out|up|down|over|in|around|along|through)$/;
var PHRASAL = /^(?:preposition|determiner|noun|name|number|genitive|joint)$/;
function isBorder(tag) {
  return (
    tag === 'comma' ||
    tag === 'stop' ||
    tag === 'quote' ||
    tag === 'relative' ||
    tag === 'subordinator' ||
    tag === 'conjunction'
  );
}
var OWNER = /.['’]s?$/;
function endsPhrase(words3, tags, k) {
  const tag = tags[k];
  if (tag === 'joint') return /^[."”]$/.test(words3[k].text);
  if (tag !== 'noun' && tag !== 'name' && tag !== 'number' && tag !== 'pronoun') return false;
  return !OWNER.test(words3[k].text) && tags[k + 1] !== 'genitive';
}
function phraseStart({words: words3, tags, at: at2}, last) {
  if (tags[last] === 'pronoun') return last;
  let k = last;
  while (k > 0) {
    const tag = tags[k - 1];
    if (at2 && at2[k] > at2[k - 1] + 1 && /^(?:noun|name)$/.test(tag) && /^(?:name|determiner)$/.test(tags[k])) break;
    const owned = OWNER.test(words3[k - 1].text) || tag === 'genitive';
    const ranked =
      words3[k].lower === 'most' && /^(?:second|third|fourth|fifth|world|country)$/.test(words3[k - 1].lower);
    if (tags[k] === 'determiner' && tag !== 'determiner' && !owned && !ranked) break;
    const owner = tags[k] === 'name' && (OWNER.test(words3[k].text) || tags[k + 1] === 'genitive');
    if (owner && tag === 'noun' && !words3[k - 1].capital) break;
    if (tags[k] === 'name' && tag === 'noun' && (PERIOD.test(words3[k - 1].lower) || words3[k - 1].lower === 'end'))
      break;
    const weekend2 =
      words3[k - 1].lower === 'weekend' &&
      words3[k - 2]?.lower === 'the' &&
      /^(?:at|over)$/.test(words3[k - 3]?.lower ?? '');
    if (weekend2 && tag === 'noun') break;
    if (tag === 'number' && /^[12]\d{3}$/.test(words3[k - 1].text) && tags[k - 2] === 'preposition') break;
    const amount2 = tags[k] === 'number' ? approximation(words3, k) : 0;
    const counts = tags[k] === 'number' || COUNT.test(words3[k].lower);
    const many = counts && k < last && /^(?:noun|name)$/.test(tags[k + 1]) && amount2 === 0;
    if (many && tag === 'noun' && !owned && tags[k - 2] !== 'determiner' && !RANK.test(words3[k - 1].lower)) break;
    if (amount2 > 0) k -= amount2;
    else if (
      tag === 'noun' ||
      tag === 'name' ||
      tag === 'number' ||
      tag === 'joint' ||
      tag === 'genitive' ||
      tag === 'determiner'
    )
      k--;
    else if ((tag === 'passive' || tag === 'gerund') && isAdjective({words: words3, tags}, k - 1)) k--;
    else if (
      tag === 'adverb' &&
      (tags[k - 2] === 'determiner' || (tags[k] === 'passive' && isAdjective({words: words3, tags}, k)))
    )
      k--;
    else break;
  }
  return k;
}
var NUMERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
var COUNT =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands|millions)$/;
var RANK =
  /^(?:first|last|final|next|other|top|previous|past|remaining|latest|further|extra|additional|same|only|opening|[a-z]*est)$/;
function approximation(words3, k) {
  const [before3 = '', first = ''] = [words3[k - 1]?.lower, words3[k - 2]?.lower];
  if (/^(?:more than|less than|fewer than|at least|up to|as many as)$/.test(`${first} ${before3}`)) return 2;
  return /^(?:nearly|about|around|over|almost|some|roughly|approximately|another)$/.test(before3) ? 1 : 0;
}
function isAdjective({words: words3, tags}, k) {
  const described2 =
    tags[k - 1] === 'adverb' && /ly$/.test(words3[k - 1].lower) && (tags[k - 2] === void 0 || isBorder(tags[k - 2]));
  const before3 = tags[k - 1];
  return (
    before3 === void 0 ||
    described2 ||
    before3 === 'determiner' ||
    before3 === 'genitive' ||
    before3 === 'number' ||
    before3 === 'preposition' ||
    (before3 === 'relative' && words3[k - 1].lower === 'whose') ||
    (before3 === 'subordinator' && /^(?:if|that|because|whether|although|though)$/.test(words3[k - 1].lower)) || // “if existing rules …”
    OWNER.test(words3[k - 1].text)
  );
}
function isDash({words: words3, tags}, k) {
  return tags[k] === 'stop' && /^[–—-]$/.test(words3[k].text);
}
function phraseEnd(found, from) {
  const {tags, at: at2, words: words3} = found;
  let k = from;
  for (; k < tags.length; k++) {
    const tag = tags[k];
    const gap = k > from && at2[k] > at2[k - 1] + 1;
    const dated = tags[k - 1] === 'number' && tags[k - 2] === 'preposition' && /^[12]\d{3}$/.test(words3[k - 1].text);
    if (tag === 'name' && k > from && ((gap && /^(?:noun|name)$/.test(tags[k - 1])) || dated)) break;
    if (tag === 'noun' || tag === 'name' || tag === 'number' || tag === 'joint' || tag === 'genitive') continue;
    if (tag === 'determiner' && (k === from || tags[k - 1] === 'determiner')) continue;
    const next = tags[k + 1];
    const describes =
      (tag === 'passive' && next === 'noun') || (tag === 'gerund' && /^(?:noun|name)$/.test(next ?? ''));
    if (describes && (k === from || isAdjective(found, k))) continue;
    break;
  }
  while (k > from && found.words[k - 1].text !== '.' && tags[k - 1] === 'joint') k--;
  return k;
}
function isPlural(words3, {from}) {
  return /^(?:are|were|have)$/.test(words3[from].lower);
}

// src/text/grammar.ts
var words = (list) => new Set(list.trim().split(/\s+/));
var DETERMINERS2 = words(
  'the a an this these those its his her their our my your some any each every no another both all several many few most such',
);
var PRONOUNS = words(
  'i you he she it we they me him them us himself herself itself themselves who whom nobody everyone everybody anyone someone something nothing one ones there',
);
var DANGLING = words(
  'he she it they we i you this that these those his her its their our my him them himself herself itself themselves there one',
);
var RELATIVES = words('who whom whose which where');
var SUBORDINATORS = words(
  'that after before because although though while whilst since when whenever whereas if unless until till as once whether so lest amid despite following how why what',
);
var CONJUNCTIONS = words('and or but nor yet');
var PREPOSITIONS2 = words(
  `of in on at by for with from to into onto over under against about between among through during without within upon toward towards around near off out up down across
  above beneath below beside behind beyond inside outside along alongside throughout aboard amongst unlike per via amid despite following including
  regarding concerning than like ahead`,
);
var ADVERBS = words(
  `also further evidently recently now then just only already still again later earlier soon once twice meanwhile however therefore moreover nevertheless instead
  never always often sometimes finally currently previously initially originally reportedly allegedly apparently formally officially publicly immediately vigorously
  not n't ever even very too quite rather almost nearly together away back here there today yesterday tomorrow tonight`,
);
var NEGATIONS = words("not n't never");
var BE = words("is are was were be been being am 's 're 'm");
var HAVE = words("has have had having 've");
var MODALS = words("will would shall should can could may might must 'll 'd wo ca ought");
var DO = words('do does did');
var IRREGULAR_PAST = words(
  `ate became began blew broke came chose did drank drew drove fell flew forbade forgave forgot froze gave got grew hid knew lay rang ran rose sang sank saw shook shrank
  spoke sprang stole swam swore threw took tore went woke wore wrote withdrew overthrew undertook overtook arose rode mistook retook oversaw foresaw overran undid
  underwrote rewrote outgrew outran bore strode`,
);
var IRREGULAR_BOTH = words(
  `met said told left led held made won lost sent built bought brought caught cut cost dealt fed felt fought found fled hit hurt heard kept laid lent let meant paid put
  quit read rid sold set shot shut slept slid spent spread stood struck stuck sought sat swept taught thought understood upheld upset withheld won wound overcame shed
  begun beat bid bound bred burst cast clung dug fled forecast ground hung knelt lit misled proved rebuilt sped spun split strove swung undercut underwent withstood foretold repaid resold wept crept
  burnt learnt leapt bent flung strung stung overheard outsold retold remade dwelt`,
);
var IRREGULAR_PARTICIPLE = words(
  `beaten become been begun bitten blown broken chosen come done drawn driven drunk eaten fallen flown forbidden forgiven forgotten frozen given gone got gotten grown hidden
  known lain ridden risen run rung seen shaken shown shrunk spoken stolen sung sunk swum sworn taken thrown torn woken worn written withdrawn overthrown undertaken proven borne mistaken retaken overrun overseen foreseen slain undone underwritten rewritten undergone`,
);
var UNDONE =
  /^un(?:cover|derline|dermine|dercut|earth|fold|furl|ified|ify|ite|leash|load|lock|mask|pack|ravel|seat|settle|tie|veil|wind|wrap)/;
var NOT_PAST = words(
  'hundred need speed deed seed feed breed creed greed indeed exceed proceed succeed united red bed shed wed biped naked wicked sacred aged alleged supposed unprecedented hatred kindred',
);
var VERBS = words(
  `abandon abolish accelerate accept accuse achieve acquire acquit adjourn admit adopt affect agree aim allege allow amend annex announce apologise apologize appeal appear
  appoint approve argue arrest arrive ask assassinate attack attend authorise authorize avenge avoid await back ban battle beat become begin believe blame block bomb
  boycott break bring bury call cancel capitulate capture carry cast cause cede celebrate challenge charge cite claim clarify clash clear close coincide collaborate collapse
  come commemorate compel compensate conceal concede conclude condemn confess confirm confront conquer consider contain continue convene convey convict cooperate crash
  create criticise criticize cross cut damage deal deceive decide declare dedicate defeat defend defy delay demand demolish denounce deny depart deploy deport derail
  describe destroy detain deteriorate detonate devastate die diminish disappear disband disclose discover discuss dismantle dismiss disperse disrupt dissolve divert
  donate drop elect eliminate emerge end endanger endorse enjoy enlist ensure erupt escalate escape evacuate evict exclude execute exhume expand expect expel expire
  explain explode expose express extend extradite face fail fall fight file finalise finalize find fine fire flee flourish fly follow force forge form fulfil
  gather get give go govern grant halt hang happen harass head hear help hijack hire hit hold host hurt identify ignite ignore impeach implement impose imprison improve
  inaugurate incite include increase indict infect inform inherit injure insist inspect inspire install intensify intercept interrogate intervene interview introduce
  invade invent invest investigate invite involve isolate issue jail join justify keep kick kidnap kill land launch lead leave legalise legalize liberate lift look loosen lose
  maintain make mark meet merge mobilise mobilize mourn move name nationalise nationalize need negotiate nominate notify obey occupy offer open oppose order organise
  organize oust oversee overtake overturn overwhelm pass pay penetrate permit persist persuade plan play plead pledge plummet plunge possess postpone praise predict prepare
  present preserve press prevail prevent proclaim produce prohibit prolong promise propose prosecute protect protest prove provide provoke publish pull pursue push put
  quash question quit raise rally reach react reaffirm reappear rebuild recall receive reclaim recommend reconsider record recover reduce reflect refrain refuse
  regain regulate reinforce reinstate reject relate relaunch release relinquish relocate rely remain remind remove renew renounce reopen repel replace report represent
  request require rescue resemble resettle resign resist resolve respond restore restrict resume retain retaliate retire return reunite reveal revive revoke rise rob rule
  run say scrap see seek seem seize sell send sentence set shake share shoot shut sign slam slash sleep smuggle soar soften speak spend stabilise stabilize stage
  stand start starve state stay step stop storm strengthen strike stun submit succeed sue suffer suggest summon supervise support surge surpass surrender survive suspect
  suspend sustain swear take talk target tell test testify think threaten tighten topple tour travel try tumble turn tweet uncover undermine unify unite unleash
  unveil uphold urge vacate vandalise vanish veto violate visit vote vow walk want warn watch weaken welcome widen win wins withdraw withstand work worsen write`,
);
function isNegation(lower) {
  return NEGATIONS.has(lower);
}
function isDangling(lower) {
  return DANGLING.has(lower);
}
function roles(list) {
  const found = [];
  list.forEach((token2, i) => found.push(roleOf(list, i, found)));
  return found;
}
function roleOf(list, i, before3) {
  const {lower, word: word2, capital, text: text2} = list[i];
  if (!word2) return 'mark';
  if (/^\d/.test(lower)) return 'number';
  if (lower === 'am' && before3[i - 1] === 'number') return 'noun';
  if (BE.has(lower) || HAVE.has(lower) || DO.has(lower) || MODALS.has(lower))
    return isMonthMay(list, i) ? 'name' : 'aux';
  const inside = i > 0 && list[i - 1].word;
  if (capital && i > 0 && (inside || text2.length > 1) && !isOpening(list, i)) return 'name';
  if (capital && isAcronym(list, i)) return 'name';
  if (capital && i === 0 && /^united(?:['’]s)?$/.test(lower)) return 'noun';
  if (RELATIVES.has(lower)) return 'relative';
  if (lower === 'that')
    return before3[i - 1] === 'noun' || before3[i - 1] === 'name' || isVerb(before3[i - 1])
      ? 'subordinator'
      : nextIsNominal(list, i)
        ? 'determiner'
        : 'subordinator';
  if (DETERMINERS2.has(lower)) return 'determiner';
  if (PRONOUNS.has(lower)) return 'pronoun';
  if (lower === 'yet' && (before3[i - 1] === 'aux' || before3[i - 1] === 'adverb')) return 'adverb';
  if (lower === 'well' && before3[i - 1] === 'aux') return 'adverb';
  if (CONJUNCTIONS.has(lower)) return 'conjunction';
  if (ADVERBS.has(lower) || (/ly$/.test(lower) && lower.length > 4 && !NO_ADVERB.test(lower))) return 'adverb';
  if (PREPOSITIONS2.has(lower) || isAsEarlyAs(list, i) || isSinceMonth(list, i)) return 'preposition';
  if (SUBORDINATORS.has(lower)) return 'subordinator';
  return verbRole(list, i, before3) ?? (capital && i > 0 ? 'name' : 'noun');
}
function isAsEarlyAs(list, i) {
  if (list[i].lower !== 'as') return false;
  const first = list[i - 2]?.lower === 'as' ? i - 2 : i;
  const [how, as, date = ''] = list.slice(first + 1, first + 4).map(({lower}) => lower);
  return (
    /^(?:early|late|recently|soon)$/.test(how ?? '') &&
    as === 'as' &&
    (/^(?:\d.*|last|this|next|tomorrow|.*day)$/.test(date) || MONTH.test(date))
  );
}
function isSinceMonth(list, i) {
  if (list[i].lower !== 'since') return false;
  const month2 = list[i + 1]?.lower ?? '';
  return month2 === 'may'
    ? !!list[i + 1].capital && list.slice(0, i).some(({lower}) => /^(?:that|which|who)$/.test(lower))
    : MONTH.test(month2);
}
var NO_ADVERB =
  /^(?:(?:ant)?ally|anomaly|apply|assembly|belly|billy|bodily|bully|chilly|connolly|comply|costly|cowardly|daily|deadly|early|elderly|emily|family|(?:un)?friendly|(?:fort)?nightly|hourly|imply|italy|jelly|july|kelly|(?:un)?likely|lively|lonely|lovely|melancholy|molly|monopoly|monthly|multiply|(?:dis)?orderly|quarterly|rally|reilly|rely|reply|sally|scholarly|supply|tally|(?:un)?timely|weekly|yearly)$/;
function verbRole(list, i, before3) {
  const {lower} = list[i];
  let p = i - 1;
  if (p > 0 && /^["“]$/.test(list[p].text) && MODALS.has(list[p - 1].lower)) p--;
  while (p >= 0 && before3[p] === 'adverb') p--;
  const previous = before3[p];
  const previousWord = p >= 0 ? list[p].lower : '';
  const next = list[i + 1]?.lower ?? '';
  const afterAux = previous === 'aux' && p >= 0;
  const nominal = previous === 'determiner' || (p >= 0 && (/.['’]s$/i.test(list[p].text) || isOwner(list, p)));
  if (
    /ing$/.test(lower) &&
    lower.length > 4 &&
    !/^(?:morning|evening|king|ring|spring|string|thing|during|nothing|something|everything|anything|building|ceiling|sibling|wing|meeting|beijing|funding|housing|clothing|wedding|lightning|shipping|banking|(?:on|out|in|up|forth)(?:going|coming))$/.test(
      lower,
    )
  )
    return afterAux || !nominal ? 'participle' : null;
  if (afterAux) {
    const had = previousWord === "'d" && !VERBS.has(lower);
    if (BE.has(previousWord) || HAVE.has(previousWord) || had)
      return isPastForm(lower) ||
        IRREGULAR_PARTICIPLE.has(lower) ||
        (/^(?:alleged|supposed)$/.test(lower) && /^t(?:o|hat)$/.test(next))
        ? 'past'
        : null;
    return VERBS.has(lower) || !/(?:s|ed|ly)$/.test(lower) ? 'base' : null;
  }
  if (previousWord === 'to') return VERBS.has(lower) || isInfinitive(list, i, before3) ? 'base' : null;
  if (nominal || (list[i - 1]?.text === '-' && COMPOUND.test(lower) && !PREPOSITIONS2.has(next))) return null;
  if (lower === 'alleged' && previous !== 'preposition' && ALLEGES.test(next)) return 'past';
  if (isPastForm(lower)) {
    const agent = next === 'by' && !/^[\d$£€]|ing$/.test(list[i + 2]?.text ?? '');
    if (agent && !IRREGULAR_PAST.has(lower)) return 'participle';
    return previous === 'preposition' ? 'participle' : 'past';
  }
  if (IRREGULAR_PARTICIPLE.has(lower)) return 'participle';
  if (previous === 'preposition' || previous === 'number') return null;
  if (next === 'of' && /s$/.test(lower) && !WITH_OF.test(lower)) return null;
  if (/s$/.test(lower) && lower.length > 3 && VERBS.has(singular(lower)))
    return subjectBefore(previous) && !isCompound(list, i, before3) ? 'present' : null;
  if (isContest(list, i) || (VERBS.has(lower) && isJoined(list, i, before3))) return 'present';
  if (
    VERBS.has(lower) &&
    (previous === 'name' || previous === 'pronoun' || (previous === 'noun' && /[^s]s$/.test(previousWord)))
  ) {
    return /^(?:to|an?|the|in|on|at|over|for|with|against|his|her|their|its|that|this|these|those|no|back|ahead|up|down|out|live|s?he|they)$/.test(
      next,
    ) || list[i + 1]?.capital
      ? 'present'
      : null;
  }
  return null;
}
var ALLEGES = /^(?:that|on|in|at|during|last|yesterday|he|she|it|they|there|the|an?|his|her|their)$/;
function isOwner(list, s) {
  if (list[s].lower !== 's' || !/^['’]$/.test(list[s - 1]?.text ?? '')) return false;
  return !PRONOUNS.has(list[s - 2]?.lower ?? 'it') && !/^(?:that|here|what|how)$/.test(list[s - 2].lower);
}
var COMPOUND =
  /^(?:based|backed|led|owned|controlled|related|trained|held|born|made|funded|financed|linked|affiliated|sponsored|occupied|run|dominated|ruled|allied|appointed|elected|approved|imposed|sized|sanctioned|winning)$/;
function isCompound(list, i, before3) {
  let k = i - 1;
  while (before3[k] === 'noun' && !list[k].capital) k--;
  if (k === i - 1 || before3[k] !== 'preposition') return false;
  const next = list[i + 1];
  if (next?.word && !PREPOSITIONS2.has(next.lower) && !CONJUNCTIONS.has(next.lower)) return false;
  while (k >= 0 && !/^(?:mark|conjunction|subordinator|relative|past|aux)$/.test(before3[k])) k--;
  return before3[k] === 'past' || before3[k] === 'aux';
}
function isContest(list, i) {
  const [before3, next] = [list[i - 1], list[i + 1]];
  return i === 1 && before3.capital && !!next?.capital && /^(?:face|host|meet|play)$/.test(list[i].lower);
}
function isJoined(list, i, before3) {
  const next = list[i + 1];
  if (before3[i - 1] !== 'conjunction' || list[i - 1].lower !== 'and' || list[i - 2]?.text !== ',' || !next)
    return false;
  const goes = next.lower === 'to' && /^(?:travel|return|move)$/.test(list[i].lower);
  if (!goes && !next.capital && !/^(?:the|an?|his|her|their|its)$/.test(next.lower)) return false;
  return before3.some((role, k) => {
    const {lower} = list[k];
    return role === 'present'
      ? VERBS.has(lower) && !/s$/.test(lower)
      : /^(?:have|are)$/.test(lower) && before3[k - 1] !== 'preposition';
  });
}
function isInfinitive(list, i, before3) {
  const {lower, capital} = list[i];
  if (capital || list[i - 1].lower !== 'to' || /(?:ing|ed|s|ly|tion|ment|ness)$/.test(lower) || DETERMINERS2.has(lower))
    return false;
  const next = list[i + 1]?.lower ?? '';
  if (/^(?:the|an?|his|her|its|their|our|my|them|him|us)$/.test(next)) return true;
  const asking = list[i - 2]?.lower ?? '';
  const verbal = BE.has(asking) || HAVE.has(asking) || /^(?:un)?able$/.test(asking);
  return (
    verbal && !PREPOSITIONS2.has(lower) && !PRONOUNS.has(lower) && before3[i - 2] !== 'name' && !ADVERBS.has(lower)
  );
}
var WITH_OF =
  /^(?:speaks|talks|thinks|dies|warns|approves|disposes|hears|learns|tells|complains|dreams|makes|consists|knows|comes)$/;
function subjectBefore(role) {
  return (
    role === 'name' ||
    role === 'noun' ||
    role === 'pronoun' ||
    role === 'relative' ||
    role === 'mark' ||
    role === 'conjunction' ||
    role === void 0
  );
}
function singular(lower) {
  if (/ies$/.test(lower)) return lower.slice(0, -3) + 'y';
  const es = lower.slice(0, -2);
  return /es$/.test(lower) && VERBS.has(es) && /(?:ss|sh|ch|x|z|o)$/.test(es) ? es : lower.slice(0, -1);
}
function isPastForm(lower) {
  if (IRREGULAR_PAST.has(lower) || IRREGULAR_BOTH.has(lower)) return true;
  if (/^un[a-z]+ed$/.test(lower)) return UNDONE.test(lower);
  return /[a-z]{2}ed$/.test(lower) && !lower.replace(/^re-/, '').includes('-') && !NOT_PAST.has(lower);
}
function isVerbForm(lower) {
  if (VERBS.has(lower)) return 'plain';
  return /s$/.test(lower) && lower.length > 3 && VERBS.has(singular(lower)) ? 's' : null;
}
function isOnlyPast(lower) {
  return IRREGULAR_PAST.has(lower);
}
function isVerb(role) {
  return role === 'aux' || role === 'past' || role === 'present' || role === 'base';
}
function isFinite(role) {
  return role === 'aux' || role === 'past' || role === 'present';
}
function isAcronym(list, i) {
  const next = list[i + 1];
  return ACRONYM.test(list[i].text) && !!next?.word && !ACRONYM.test(next.text);
}
var ACRONYM = /^\p{Lu}{2,}(?:['’]s)?$/u;
function isMonthMay(list, i) {
  return list[i].text === 'May' && i > 0;
}
function isOpening(list, i) {
  return (
    /^["“‘:•–—-]$/.test(list[i - 1].text) &&
    (DETERMINERS2.has(list[i].lower) ||
      PRONOUNS.has(list[i].lower) ||
      PREPOSITIONS2.has(list[i].lower) ||
      CONJUNCTIONS.has(list[i].lower))
  );
}
function nextIsNominal(list, i) {
  const next = list[i + 1];
  return (
    !!next &&
    next.word &&
    !DETERMINERS2.has(next.lower) &&
    !PRONOUNS.has(next.lower) &&
    !BE.has(next.lower) &&
    !HAVE.has(next.lower)
  );
}

// src/text/bylines.ts
var NAME_LINE =
  /^[•·*\s–—-]*(?:by:?\s+)?\p{Lu}[\p{L}.’'-]*(?:\s+(?:\p{Lu}[\p{L}.’'-]*|de|van|von|der|al|bin|and)){1,4}$/u;
var BYLINE =
  /^[(•·*\s–—-]*(?:(?:by|from|reporting by|written by|edited by):?\s+\p{Lu}|(?:staff|agenc(?:y|ies)|wire)(?: (?:reports?|reporters?|writers?|and|staff|agencies|services?)){1,3}$)/iu;
var ENDS = /[.!?…:;,]\s?["'”’)\]]*$/;
function isByline(text2) {
  return text2.length < 90 && !ENDS.test(text2) && (BYLINE.test(text2) || (NAME_LINE.test(text2) && isShort(text2)));
}
function isShort(text2) {
  return text2.split(/\s+/).length <= 6;
}

// src/text/datelines.ts
var MONTH2 =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
var MONTHS2 = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
var WEEKDAYS2 = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
var ORDINAL = '(?:st|nd|rd|th)?';
var YEAR = "((?:1[89]|20)\\d\\d|['\u2019]\\d\\d)(?!\\d(?!\\d?:\\d\\d))";
var WRITTEN = new RegExp(
  `(?:\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?,?\\s(?:the\\s)?)?(?<![\\d.:/-])(?:(\\d{1,2})${ORDINAL}[\\s-](?:of\\s)?(${MONTH2})\\.?,?[\\s-]${YEAR}|(?<!\\p{L})(${MONTH2})\\.?[\\s-](\\d{1,2})${ORDINAL}[,.]?[\\s-]${YEAR}|((?:19|20)\\d\\d)([-/.])(\\d{1,2})\\9(\\d{1,2})(?!\\d)(?:T\\d\\d:?\\d\\d[\\d:.]{0,12}(?:Z|[+-]\\d\\d:?\\d\\d)?)?|(\\d{1,2})([-/.])(\\d{1,2})\\13((?:19|20)\\d\\d|\\d\\d(?![\\d:]))(?!\\d(?!\\d?:\\d\\d)))`,
  'giu',
);
function writtenDays(line2) {
  return [...line2.matchAll(WRITTEN)].flatMap((found) => {
    const [
      words3,
      name,
      day4,
      month2,
      year2,
      month22,
      day22,
      year22,
      isoYear,
      ,
      isoMonth,
      isoDay,
      first,
      ,
      second,
      last,
    ] = found;
    const named5 = (word2) => MONTHS2.indexOf(word2.slice(0, 3).toLowerCase()) + 1;
    const both = first !== void 0 && second !== void 0 && last !== void 0;
    const readings = both
      ? [
          [yearOf(last), Number(second), Number(first)],
          [yearOf(last), Number(first), Number(second)],
        ]
      : isoYear
        ? [[Number(isoYear), Number(isoMonth), Number(isoDay)]]
        : [[yearOf(year2 ?? year22), named5(month2 ?? month22), Number(day4 ?? day22)]];
    const real = readings.filter(([y, m, d], i) => isReal(y, m, d) && (i === 0 || first !== second));
    if (real.length === 0) return [];
    const order = both && real.length === 1 && first !== second ? (real[0] === readings[0] ? 'day' : 'month') : null;
    const weekday3 = name ? WEEKDAYS2.indexOf(name.toLowerCase()) + 1 : 0;
    return [{start: found.index, end: found.index + words3.length, readings: real, weekday: weekday3, order}];
  });
}
function yearOf(digits) {
  const year2 = Number(digits.replace(/\D/g, ''));
  return year2 > 99 ? year2 : year2 + (year2 < 70 ? 2e3 : 1900);
}
function isReal(year2, month2, day4) {
  const leap = year2 % 4 === 0 && (year2 % 100 !== 0 || year2 % 400 === 0);
  const days = month2 === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month2) ? 30 : 31;
  return month2 >= 1 && month2 <= 12 && day4 >= 1 && day4 <= days;
}
var ROLES = [
  ['first', /\b(?:first|originally) (?:published|posted|appeared)\b|\bfrom (?:our|the) archives?\b/gi],
  ['published', /\b(?:published|posted|issued|released?|created|filed|uploaded|publication|pub)\b/gi],
  ['dated', /\bdated?\b/gi],
  ['updated', /\b(?:updated?|modified|edited|amended|revised|corrected|changed|reviewed|embargo(?:ed)?)\b/gi],
];
function roleOf2(before3) {
  let role = 'plain';
  let at2 = -1;
  for (const [name, pattern] of ROLES)
    for (const {index, 0: words3} of before3.matchAll(pattern))
      if (index + words3.length > at2) [role, at2] = [name, index + words3.length];
  return role;
}
var LABEL =
  /^(?:(?:date|first|originally|(?:page )?last) )?(?:published|posted|issued|released|created|updated|modified|edited|amended)(?: (?:on|at|date))?\s?:?$/i;
var DATE_WORDS = new RegExp(
  `\\b(?:${MONTH2}|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|published|updated?|posted|written|created|edited|issued|released?|modified|amended|revised|reviewed|uploaded|filed|dated?|publication|issue|originally|first|last|time|today|page|embargo(?:ed)?|until|from (?:our|the) archives?|for immediate release|press release|news release|(?:press|media) statement|the|of|at|on|by|am|pm|[ap]\\.m|noon|midnight|local|gmt|bst|utc|cet|cest|eet|eest|sast|ist|aes?d?t|aw?st|ac[sd]t|nz[sd]t|[ecmp][sd]?t|hkt|sgt|jst|wat|eat|gst|pkt|\\d+(?:st|nd|rd|th|[ap]m|h|hrs)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)?)\\b|[\\s\\p{P}|\u2022\xB7+]`,
  'giu',
);
var AGO = '(?:just now|(?:\\d{1,2}|an?|one) ?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|[hmd]) ago)';
var READING_TIME = '(?:reading time:? |read time:? )?\\d{1,3}[ -]?min(?:ute)?s?(?: (?:read|listen|watch))?';
var BESIDE_IT = new RegExp(
  `^(?:(?:(?:last )?(?:updated|published|posted|modified) )?${AGO}|${READING_TIME}|\\d+ comments?|share|print|save|listen)$`,
  'i',
);
var NAMED =
  /^(?:(?:source|via|editor|author|by|from|photo|image|in): ?)?\p{Lu}[\p{L}.’'&-]{1,20}(?: \p{Lu}[\p{L}.’'&-]{1,20}){0,3}$/u;
var VENUE =
  /\b(?:Arena|Cathedral|Centre|Center|Church|Club|College|Festival|Gallery|Ground|Hall|Hotel|House|Library|Museum|Park|Pavilion|Playhouse|Road|Room|School|Square|Stadium|Street|Theatre|Theater)\b/;
var isDateWords = (part) => part.replace(DATE_WORDS, '') === '';
function isDateLine(text2) {
  const days = text2.length < 160 ? writtenDays(text2) : [];
  return days.length > 0 && isDateWords(without(text2, days));
}
function isDatedByline(text2) {
  if (text2.length >= 160 || (ENDS.test(text2) && !/[.:]$/.test(text2)) || VENUE.test(text2)) return false;
  const days = writtenDays(text2);
  if (days.length === 0 || days.some(({start, end}) => isNamed2(text2.slice(0, start), text2.slice(end)))) return false;
  return without(text2, days).split(BETWEEN).every(isBeside);
}
var BETWEEN = /[|/•·–—()]|\s-\s|,/;
function isBeside(part) {
  const words3 = part.replace(/[\s\p{P}]+/gu, ' ').trim();
  if (isDateWords(part) || BESIDE_IT.test(words3)) return true;
  return !/:\s*$/.test(part) && (isByline(words3) || NAMED.test(part.trim()));
}
function isNamed2(before3, behind) {
  const [last, next] = [before3.split(BETWEEN).at(-1), behind.split(BETWEEN)[0]];
  return [last, next].some(
    (part) =>
      !isDateWords(part) &&
      !AGENCY_NAME.test(part) &&
      /^(?:dated|plain)$/.test(roleOf2(part)) &&
      !/^\s*by\s/i.test(part),
  );
}
var AGENCY_NAME = /^\s*(?:\p{Lu}{2,6}|Reuters|Xinhua|Bloomberg|Agencies|Agency)\s*$|\bago\s*$/u;
function without(text2, days) {
  let at2 = 0;
  const parts = days.map(({start, end}) => {
    const part = text2.slice(at2, start);
    at2 = end;
    return part;
  });
  return [...parts, text2.slice(at2)].join(' | ');
}
function isBareDay(text2) {
  return text2.length < 60 && BARE_DAY.test(text2) && isDateWords(text2);
}
var ANY_MONTH = `(?:${MONTHS2.join('|')})[a-z]*`;
var BARE_DAY = new RegExp(`\\b(?:\\d{1,2}(?:st|nd|rd|th)? ${ANY_MONTH}|${ANY_MONTH}\\.? \\d{1,2})\\b`, 'i');
var PLACE =
  "\\p{Lu}[\\p{L}.'\u2019-]{1,20}(?:\\s\\p{Lu}[\\p{L}.'\u2019-]{1,20}){0,2}(?:,\\s\\p{Lu}[\\p{L}. ]{1,20}){0,2}";
var NAMED_MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\\p{L}*\\.?';
var DAY_OF_MONTH = `(?:\\d{1,2}(?:st|nd|rd|th)?\\s${NAMED_MONTH}|${NAMED_MONTH}\\s\\d{1,2}(?:st|nd|rd|th)?)`;
var AGENCY = '[(/]\\p{Lu}[\\p{L} ]{1,20}[)/]';
var DASH = '\\.?(?:--|[-\u2013\u2014])';
var OPENINGS = [
  `\\p{Lu}[\\p{Lu} .'\u2019-]{2,30}(?:,\\s\\p{Lu}[\\p{L}. ]{1,20})?(?:,\\s(?:\\d{1,2}\\s)?${NAMED_MONTH}(?:\\s\\d{1,2})?(?:,?\\s\\d{4})?)?\\s?(?:${AGENCY}\\s?)?${DASH}`,
  `${PLACE}(?:,|:|\\s[-\u2013\u2014])\\s${DAY_OF_MONTH},?\\s\\d{4}(?:\\.|\\s?(?:${AGENCY}\\s?)?(?:${DASH}|:))`,
  `${PLACE},\\s${DAY_OF_MONTH}\\s\\(\\p{Lu}[\\p{L} ]{1,20}\\)(?:\\s?(?:${DASH}|:))?`,
  `\\(${PLACE}(?:,|\\s[-\u2013\u2014])\\s${DAY_OF_MONTH},?\\s\\d{4}\\)\\s?(?:${DASH}|:)?`,
  `${DAY_OF_MONTH},?\\s\\d{4}(?:,\\s${PLACE}|\\s\\(${PLACE}\\))?\\s?(?:${DASH}|:)`,
].map((pattern) => new RegExp(`^${pattern}\\s+(?=["\u201C]?\\p{Lu})`, 'u'));
function openingDateline(text2) {
  for (const pattern of OPENINGS) {
    const length = pattern.exec(text2)?.[0].length ?? 0;
    if (length > 0) return length;
  }
  return 0;
}

// src/text/emphasis.ts
function withoutEmphasis(tokens2) {
  const signs = /* @__PURE__ */ new Set();
  const open = [];
  const word2 = (i) => tokens2[i]?.word === true;
  const joined3 = (i) => tokens2[i - 1]?.end === tokens2[i]?.start;
  for (let i = 0; i < tokens2.length; i++) {
    const {text: text2} = tokens2[i];
    if (text2 === '[') open.push({sign: text2, at: i});
    if (text2 === ']' && tokens2[i + 1]?.text === '(' && joined3(i + 1)) {
      let last = i + 1;
      while (last < tokens2.length && tokens2[last].text !== ')' && joined3(last + 1)) last++;
      const from2 = open.findLastIndex(({sign: sign2}) => sign2 === '[');
      if (from2 < 0 || tokens2[last]?.text !== ')' || !tokens2.slice(open[from2].at, i).some(isWorded)) continue;
      signs.add(open.splice(from2)[0].at);
      for (; i <= last; i++) signs.add(i);
      i = last;
    }
    if (!/^[*_]$/.test(text2)) continue;
    let next = i + 1;
    while (tokens2[next]?.text === text2 && joined3(next)) next++;
    const sign = text2.repeat(next - i);
    const before3 = joined3(i) && i > 0;
    const after2 = joined3(next) && next < tokens2.length;
    const from = open.findLastIndex((other) => other.sign === sign);
    if (before3 && from >= 0 && !(after2 && word2(next))) {
      const {at: at2} = open.splice(from)[0];
      for (let k = 0; k < sign.length; k++) signs.add(at2 + k).add(i + k);
    } else if (after2 && !(before3 && word2(i - 1))) open.push({sign, at: i});
    i = next - 1;
  }
  return signs.size ? tokens2.filter((_, i) => !signs.has(i)) : tokens2;
}
var isWorded = ({text: text2}) => /\p{L}/u.test(text2);

// src/text/tokens.ts
var TOKEN =
  /\d{1,3}(?:,\d{3})+(?![\d,])|[\p{L}\p{N}\p{M}]+(?:['’.\u2011-][\p{L}\p{N}\p{M}]+)*|['’](?:ll|ve|re|m|d)(?![\p{L}\p{N}\p{M}])|[^\s\u200b\ufeff]/gu;
var BROKEN = /[âÂÃ][\u0080-\u00bf€]/;
var LETTER = '(?:(?!\xE2[\u20AC\\x80]|\xC2[\\x80-\\xbf])[\\p{L}\\p{N}\\p{M}]|(?<=\xC3)[\\x80-\\xbf])';
var BROKEN_TOKEN = new RegExp(
  [
    '\\d{1,3}(?:,\\d{3})+(?![\\d,])',
    `${LETTER}+(?:(?:['\u2019.\\u2011-]|\xE2[\u20AC\\x80][\u2122\\x99])${LETTER}+)*`,
    '\xE2[\u20AC\\x80](?: ?[\u2122\\x99\u02DC\\x98\u0153\\x9c\\x9d\xA6\\xa6]|[\u201C\\x93\u201D\\x94])?',
    '(?!\xC2[\\x80-\\xbf])[^\\s\\u200b\\ufeff]',
  ].join('|'),
  'gu',
);
var CONTRACTED = new RegExp(
  [
    "^(?:(?:is|are|was|were|has|have|had|do|does|did|ca|wo|could|would|should|must|need|might)(?=n['\u2019]t$)",
    '|can(?=not$)',
    "|(?:i|you|he|she|it|we|they|that|there|who|what|where|how|here|this|would|could|should|might|must)(?=['\u2019](?:ll|ve|re|m|d)$)",
    "|(?:he|she|it|that|there|who|what|where|how|here)(?=['\u2019]s$))",
  ].join(''),
  'i',
);
var WORD = /^[\p{L}\p{N}]/u;
var CAPITAL = /^\p{Lu}/u;
var QUOTE = /^["“”]$/;
function isCentury(list, at2) {
  const [before3, {text: text2, start, end}, after2] = [list[at2 - 1], list[at2], list[at2 + 1]];
  if (!/^['’]$/.test(text2) || !before3?.word || before3.end === start) return false;
  return after2?.start === end && /^\d\d$/.test(after2.text);
}
function tokens(text2, {start, end} = {start: 0, end: text2.length}) {
  const found = [];
  const part = text2.slice(start, end);
  const broken2 = BROKEN.test(part);
  for (const match of part.matchAll(broken2 ? BROKEN_TOKEN : TOKEN)) {
    const [form] = match;
    const from = start + match.index;
    const read2 = broken2 ? mended(form) : form;
    const cut = contractedAt(read2);
    if (cut > 0) found.push(token(read2.slice(0, cut), from, from + cut));
    found.push(token(read2.slice(cut), from + cut, from + form.length));
  }
  return /[*_[]/.test(part) ? withoutEmphasis(found) : found;
}
function token(read2, start, end) {
  const {text: text2, lower, word: word2, capital} = formOf(read2);
  return {start, end, text: text2, lower, word: word2, capital};
}
function contractedAt(read2) {
  const {length} = read2;
  if (length < 3 || length > LONGEST_CONTRACTED) return 0;
  const may = isApostrophe3(read2, length - 2) || isApostrophe3(read2, length - 3) || /^cannot$/i.test(read2);
  return may ? (CONTRACTED.exec(read2)?.[0].length ?? 0) : 0;
}
var LONGEST_CONTRACTED = 'shouldn\u2019t'.length;
function isApostrophe3(text2, at2) {
  const code = text2.charCodeAt(at2);
  return code === 39 || code === 8217;
}
function formOf(read2) {
  const known2 = forms.get(read2);
  if (known2) return known2;
  const kind = kindOf(read2);
  const lower = plain3(kind === 0 /* Mark */ ? read2 : read2.toLowerCase());
  const form = {text: read2, lower, word: kind !== 0 /* Mark */, capital: kind === 1 /* Capital */};
  if (read2.length > LONGEST_FORM) return form;
  if (forms.size >= MOST_FORMS) forms.clear();
  forms.set(read2, form);
  return form;
}
var forms = /* @__PURE__ */ new Map();
var LONGEST_FORM = 12;
var MOST_FORMS = 2e4;
function kindOf(form) {
  if (form.length > 1 && isApostrophe3(form, 0)) return 2; /* Other */
  const code = form.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 ? code <= 122 : code >= 48 && code <= 57) return 2; /* Other */
    return code >= 65 && code <= 90 ? 1 /* Capital */ : 0; /* Mark */
  }
  if (CAPITAL.test(form)) return 1; /* Capital */
  return WORD.test(form) ? 2 /* Other */ : 0; /* Mark */
}
function plain3(lower) {
  const straight = lower.includes('\u2019') ? lower.replaceAll('\u2019', "'") : lower;
  return straight.length > 2 && straight.endsWith("'s") ? straight.slice(0, -2) : straight;
}
function mended(form) {
  return form.replace(/â[€\x80] ?([^\p{L}\p{N}]|œ)?/gu, (_, third = '') => misreadMark(third));
}
var FUNCTION_WORDS = new Set(
  `a about above after again against all almost already also although always am amid among an and another any are around as at away back be became
  because become been before being below between both but by can could did do does doing done down during each either else
  even ever every few first following for from further get gets go goes going gone got had has have having he her here hers herself him himself
  his how however i if in including into is it its itself just last later least less like made make makes many may me meanwhile might more most
  mr mrs ms much must my myself near need neither never new next no nor not now of off often on once one only onto or other others our ours out
  over own per put rather really said same say saying says several shall she should since so some soon still such take taken than that the
  their theirs them themselves then there these they this those though three through thus to told too toward towards two under until up upon
  us very via was way we well went were what when where whether which while who whom whose why will with within without would yet you your yours
  added according called came come n't s t d ll ve re m 's 'd 'll 've 're 'm ca wo mr dr sir`.split(/\s+/),
);
function isFunctionWord(lower) {
  return FUNCTION_WORDS.has(lower);
}
function stem(lower) {
  let s = stems.get(lower);
  if (s === void 0) {
    if (stems.size >= MOST_STEMS) stems.clear();
    stems.set(lower, (s = stripped(lower)));
  }
  return s;
}
var stems = /* @__PURE__ */ new Map();
var MOST_STEMS = 2e4;
function stripped(lower) {
  let s = lower.replace(/[^\p{L}\p{N}]/gu, '');
  if (s.length < 4) return s;
  if (s.endsWith('ies')) s = s.slice(0, -3) + 'y';
  else if (/(?:ss|sh|ch|x|z)es$/.test(s)) s = s.slice(0, -2);
  else if (s.endsWith('s') && !/(?:ss|us|is)$/.test(s)) s = s.slice(0, -1);
  for (const ending of ['ing', 'ed']) {
    if (!s.endsWith(ending) || s.length - ending.length < 3 || !/[aeiouy]/.test(s.slice(0, -ending.length))) continue;
    s = s.slice(0, -ending.length);
    if (/([b-df-hj-np-tv-z])\1$/.test(s) && !/(?:ll|ss|zz)$/.test(s)) s = s.slice(0, -1);
    else if (/^[^aeiou][aeiou][^aeiouwxy]$/.test(s)) s += 'e';
    break;
  }
  return s.endsWith('e') && s.length > 4 ? s.slice(0, -1) : s;
}
function contentStems(list) {
  const stems2 = [];
  for (const {word: word2, lower} of list) {
    if (!word2 || isFunctionWord(lower)) continue;
    const s = stem(lower);
    if (s.length > 1) stems2.push(s);
  }
  return stems2;
}

// src/text/blocks.ts
var FURNITURE_WORDS = new Set(
  `adjust comment comments print share tweet email e-mail save facebook twitter whatsapp linkedin reddit pinterest copy link more read related topics tags advertisement
  ad sponsored follow us subscribe newsletter sign up log in menu search home video photos gallery watch live updates loading close open story continues below
  image source caption getty images reuters ap afp credit photo view all top stories trending popular next previous back to font size text the this article with on by of
  story click here for join conversation report a problem correction an error`.split(/\s+/),
);
var FURNITURE_SIGN =
  /\b(?:adjust|comments?|print|share|tweet|e-?mail|advertisement|sponsored|subscribe|newsletter|sign up|log in|read more|related|click here|follow us|image source|getty images|loading|trending)\b/i;
var FURNITURE_LINES = [
  /^(?:copyright\s)?(?:©|\(c\))\s?(?:[a-z][a-z .]{2,30}, )?(?:19|20)\d\d\b|^copyright\s(?:(?:19|20)\d\d|by)\b|\ball rights reserved\b|\bnot responsible for the content of external\b/i,
  /^(?:topics?|tags|related topics|filed under|keywords|categories)\s?:/i,
  /^(?:follow|like|find|join) [^.,;:]{2,60}\son (?:facebook|twitter|x|instagram|whatsapp|tiktok|youtube|linkedin|threads)\b[^.,;:]{0,40}[.!]?$/i,
  /^(?:sign up|subscribe|register)\b.{2,80}\s(?:newsletters?|alerts|updates|e-?mails?|inbox)\b|\bin(?:to)? your inbox\b/i,
  /^(?:get in touch|do you have a story|(?:have|got) a story)\b/i,
  new RegExp(`^${READING_TIME}$`, 'i'),
  /^this article is (?:more than|over) \d+ (?:months?|years?) old\.?$/i,
  new RegExp(`^(?:(?:last )?(?:updated|published|posted),?:? )?${AGO}$`, 'i'),
  /^\((?:adds|updates|recasts|corrects|refiles|rewrites|repeats)\b[^()]+\)$/i,
  /^(?:save|listen|menu|skip to (?:main )?content|back to top)$/i,
  /^(?:(?:image|picture|photo|media|video) )?caption[,:]?$/i,
  /^(?:[-_*=~#·•—–]\s?){3,}$/,
];
var TEASERS =
  /^(?:more (?:on|from|in|like|stories|news)\b[^.!?]{0,40}|related(?: (?:stories|articles|news|content|topics|links))?|you (?:may|might) (?:also )?(?:like|be interested in)\b[^.!?]{0,20}|most (?:read|popular|viewed|shared)\b[^.!?]{0,20}|read (?:next|more|also)|what to read next|also (?:read|in the news)|recommended(?: (?:for you|stories|reading))?|top stories|latest (?:news|stories|headlines)|trending(?: (?:now|stories))?|editor['’]s picks|up next|see also|don['’]t miss)\s?:?$/i;
var TEASER =
  /^(?:read(?: (?:more|also|next|this))?|related(?: (?:story|article))?|see (?:also|more)|watch|listen|more|also read|don['’]t miss|recommended)\s?(?:[:|–—]|-\s)\s?(?=\S)/i;
var CAPTION_VERB =
  /^.{0,120}?\b(?:speaks?|attends?|arrives?|shakes?|walks?|waves?|looks?|stands?|leaves?|holds?|meets?|delivers?|listens?|gestures?|poses?|address(?:es)?|reacts?|is seen|are seen|is pictured|pictured|sits?|gathers?|celebrates?|takes? part|greets?|hugs?|embraces?)\b/u;
var CAPTION_SIGN =
  /^(?:file\s*(?:photo\s*)?[-–—:]|photo(?:graph)?s?\s*[:by-]|(?:image|picture)s?(?: caption)?\s*:|pictured)|\((?:photo|ap photo|reuters|getty|afp)\b|\bgetty images\b|\bap photo\b|\bphoto by\b/i;
var CREDIT =
  /(?:^|[\s(/|])(?:[Pp]hoto(?:graph)?|[Pp]icture|[Ii]mage|[Pp]ic|[Cc]redit|PHOTO|PICTURE|IMAGE|CREDIT)s?(?: [Cc]redit| courtesy(?: of)?| by)?\s?:\s?\p{Lu}[^.!?:()]{1,60}\)?\.?$|\(\p{Lu}[\p{L}.’' -]{1,40}\/\s?\p{Lu}[\p{L}.’' -]{1,40}\)$/u;
var CAPTION_LABEL = /^(?:image|picture)s?(?: caption)?\s*:\s*(?=\p{Lu})/iu;
var NAME_AND_PAPER = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){1,2},(?: \p{Lu}[\p{L}.’'&-]+){1,4}$/u;
var OFFICE =
  /^(?:\p{Lu}[\p{L}.’'&-]*(?:,? (?:\p{Lu}[\p{L}.’'&-]*|of|the|and|for|in|at)){0,6}|(?:[\p{L}’'.&-]+,? ){0,4}(?:correspondent|reporter|editor|writer|producer|columnist))$/u;
var CONTRIBUTED = /^\W{0,3}\p{Lu}.{4,120}\scontributed to this (?:report|article|story)\b.{0,3}$/u;
var KICKER =
  /^(?:\p{Lu}[\p{Lu}&/-]{2,14}(?: [\p{Lu}&/-]{2,14})?:?|(?:Analysis|Breaking|Comment|Exclusive|Explainer|Feature|Interview|Live|Obituary|Opinion|Profile|Press release|Press Release|Media release|Media Release|News|News release|News Release|Statement|For immediate release|For Immediate Release|FOR IMMEDIATE RELEASE|FOR RELEASE)(?: News)?|(?:THE|The)(?: \p{Lu}[\p{L}-]{2,14}){1,3})$/u;
function blocks(text2, title2) {
  const lines = textLines(text2);
  const kinds = [];
  const body = lines.findIndex((line2, i) => i > 0 && isProse(line2.text));
  const at2 = headlineAt(lines, body, title2);
  const headline = at2 < 0 ? void 0 : normal(lines[at2].text);
  lines.forEach((_, i) => kinds.push(kindOf2(i, {lines, kinds, body, at: at2, headline})));
  markTeasers(lines, kinds, body);
  markOtherStories(lines, kinds, body);
  return lines.flatMap(({start, end, text: line2}, i) => {
    const kind = kinds[i];
    const place2 =
      kind === 'caption'
        ? (CAPTION_LABEL.exec(line2)?.[0].length ?? 0)
        : kind === 'body' && i <= body + 1
          ? openingDateline(line2)
          : 0;
    const rest = {start: start + place2, end, kind};
    const opening = kind === 'caption' ? 'furniture' : 'dateline';
    return place2 > 0 ? [{...trimmed(text2, {start, end: start + place2}), kind: opening}, rest] : [rest];
  });
}
function kindOf2(index, {lines, kinds, body, at: at2, headline}) {
  const {text: text2} = lines[index];
  const [before3, above] = [kinds[index - 1], lines[index - 1]?.text];
  const over = index > 0 && index < body;
  if (index < at2 && KICKER.test(text2)) return 'furniture';
  if (headline !== void 0 && normal(text2) === headline) return index === at2 ? 'headline' : 'repeated-headline';
  if (isFurniture(text2)) return 'furniture';
  if (isDateLine(text2)) return 'dateline';
  if (index < body && index < TOP2 && isBareDay(text2)) return 'dateline';
  const beside = (over && index < TOP2) || (body >= 0 && index > body && index === lines.length - 1);
  if (beside && isDatedByline(text2) && (!CAPTION_SIGN.test(text2) || roleOf2(text2) !== 'plain')) return 'dateline';
  if (isByline(text2) || CONTRIBUTED.test(text2)) return 'byline';
  if (over && text2.length < 60 && (before3 === 'byline' ? OFFICE : NAME_AND_PAPER).test(text2)) return 'byline';
  if (before3 === 'furniture' && CAPTION_ABOVE.test(above ?? '')) return 'caption';
  if (openingDateline(text2) > 0) return 'body';
  if (
    CAPTION_SIGN.test(text2) ||
    isCredited(text2) ||
    (isOneSentence(text2) && CAPTION_VERB.test(text2) && !PAST_REPORT.test(text2) && writtenDays(text2).length > 0)
  )
    return 'caption';
  if (over && !ENDS.test(text2)) return /^[^:]{3,24}:\s/u.test(text2) ? 'caption' : 'body';
  return 'body';
}
var CAPTION_ABOVE = /\bcaption[,:]?$/i;
var PAST_REPORT = /\b(?:said|told|was|were|had|announced|reported)\b/;
function markTeasers(lines, kinds, body) {
  if (body < 0) return;
  let listed = false;
  for (let i = body + 1; i < lines.length; i++) {
    const {text: text2} = lines[i];
    if (kinds[i] !== 'furniture' && kinds[i] !== 'body') {
      listed = false;
    } else if (TEASERS.test(text2)) {
      kinds[i] = 'furniture';
      listed = true;
    } else if (kinds[i] === 'body' && text2.length <= 140 && !/[.,;]["”’)]?$/.test(text2)) {
      if (listed || TEASER.test(text2)) kinds[i] = 'other-story';
    } else if (kinds[i] === 'body') listed = false;
  }
}
function markOtherStories(lines, kinds, body) {
  if (body < 0) return;
  const candidate2 = (i) => i > body && kinds[i] === 'body' && looksLikeHeadline(lines[i].text);
  if (!lines.some((_, i) => candidate2(i))) return;
  const words3 = lines.map((line2) => tokens(line2.text));
  const stems2 = words3.map((list) => new Set(contentStems(list)));
  const names2 = (i) => new Set(contentStems(words3[i].slice(1).filter(({capital}) => capital)));
  const single = lines.at(-1).paragraph === lines[0].paragraph;
  const home = /* @__PURE__ */ new Map();
  lines.forEach(({paragraph}, i) => {
    if (kinds[i] === 'furniture' || kinds[i] === 'byline') return;
    const own = single ? i : paragraph;
    for (const s of stems2[i]) home.set(s, (home.get(s) ?? own) === own ? own : -1);
  });
  const shared3 = (set3) => [...set3].filter((s) => home.get(s) === -1).length;
  const last = lines.findLastIndex(({text: text2}, i) => kinds[i] === 'body' && ENDS.test(text2));
  for (let i = body + 1; i < lines.length; i++) {
    if (!candidate2(i) || shared3(stems2[i]) * (i > last ? 3 : 8) >= stems2[i].size) continue;
    const {paragraph} = lines[i];
    kinds[i] = 'other-story';
    if (single) continue;
    for (let j = i + 1; j < lines.length && lines[j].paragraph === paragraph && kinds[j] === 'body'; j++) {
      if (shared3(names2(j)) > 0 && !looksLikeHeadline(lines[j].text)) break;
      kinds[j] = 'other-story';
    }
  }
}
function looksLikeHeadline(text2) {
  if (text2.length > 140 || ENDS.test(text2)) return false;
  const words3 = text2.split(/\s+/).length;
  return words3 >= 5 && words3 <= 20;
}
function headlineAt(lines, body, title2) {
  const isOne = (i) => {
    const [first, second] = [lines[i], lines[i + 1]];
    return !!first && !!second && (isHeadline(first, second, title2) || (i + 1 < body && isAbove(first, second)));
  };
  if (title2 && lines[0] && normal(lines[0].text) === normal(title2)) return lines.length > 1 ? 0 : -1;
  const at2 = lines.slice(0, TOP2).findIndex(({text: text2}) => !standsOver(text2));
  return at2 > 0 && isOne(at2) ? at2 : isOne(0) ? 0 : -1;
}
function standsOver(text2) {
  return KICKER.test(text2) || isDateLine(text2) || isBareDay(text2);
}
function isAbove(first, second) {
  return (
    !ENDS.test(first.text) && first.text.split(/\s+/).length > 3 && second.text.length < 60 && !ENDS.test(second.text)
  );
}
function isHeadline(first, second, title2) {
  if (title2 && normal(title2) === normal(first.text)) return true;
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
var TOP2 = 8;
function isProse(text2) {
  return text2.length >= 60 && ENDS.test(text2);
}
function isOneSentence(text2) {
  return (
    text2.length < 320 && !/[.!?]["”’]?\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text2.replace(/\b(?:\p{L}\.){1,6}\s/gu, ' '))
  );
}
function isFurniture(text2) {
  if (LABEL.test(text2) || (text2.length < 200 && FURNITURE_LINES.some((line2) => line2.test(text2)))) return true;
  if (text2.length > 80 || /[.?!]$/.test(text2) || !FURNITURE_SIGN.test(text2)) return false;
  return tokens(text2).every(({word: word2, lower}) => !word2 || FURNITURE_WORDS.has(lower) || /^\d+$/.test(lower));
}
function isCredited(text2) {
  return text2.length < 320 && CREDIT.test(text2);
}
function normal(text2) {
  return text2
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
function textLines(text2) {
  const lines = [];
  let paragraph = 0;
  let blank = false;
  let last = 0;
  for (const {0: raw, index} of text2.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    if (/[\n\r\u2028\u2029]{2}/.test(text2.slice(last, index).replaceAll('\r\n', '\n'))) blank = true;
    last = index + raw.length;
    const {start, end} = trimmed(text2, {start: index, end: index + raw.length});
    if (start === end) {
      blank = true;
      continue;
    }
    if (blank && lines.length > 0) paragraph++;
    blank = false;
    lines.push({start, end, paragraph, text: text2.slice(start, end)});
  }
  return joinWrapped(text2, lines);
}
function joinWrapped(text2, lines) {
  const joined3 = [];
  for (let i = 0; i < lines.length;) {
    let j = i;
    while (j < lines.length && lines[j].paragraph === lines[i].paragraph) j++;
    const group = lines.slice(i, j);
    if (isWrapped(group)) {
      const [first, last] = [group[0], group.at(-1)];
      joined3.push({
        start: first.start,
        end: last.end,
        paragraph: first.paragraph,
        text: text2.slice(first.start, last.end),
      });
    } else for (const line2 of group) joined3.push(line2);
    i = j;
  }
  return joined3;
}
function isWrapped(group) {
  if (group.length < 2 || group.some(({text: text2}) => isDateLine(text2) || isDatedByline(text2))) return false;
  const lengths = group.slice(0, -1).map((line2) => line2.text.length);
  const longest2 = lengths.reduce((a, b) => Math.max(a, b), group.at(-1).text.length);
  if (longest2 < 40 || longest2 > 120 || lengths.some((length) => length < 0.7 * longest2)) return false;
  const open = group.slice(0, -1).filter((line2) => !ENDS.test(line2.text)).length;
  const continued = group.slice(1).filter((line2) => /^[\p{Ll}\p{N}"“(]/u.test(line2.text)).length;
  return open * 3 >= lengths.length * 2 && continued * 3 >= group.length - 1;
}

// src/text/chronicle.ts
function chronicled(list, tags) {
  const border = tags.findIndex((role) => role === 'relative' || role === 'subordinator');
  const main = border < 0 ? tags : tags.slice(0, border);
  const finite = main.findIndex(isFinite);
  const before3 = finite < 0 ? main : main.slice(0, finite);
  const verb = before3.findIndex((role, i) => role === 'noun' && isPredicate(list, tags, i, finite >= 0));
  return verb < 0 ? tags : tags.with(verb, 'present');
}
function isPredicate(list, tags, i, second) {
  const {lower} = list[i];
  const [before3, after2] = [tags[i - 1], tags[i + 1] ?? ''];
  const goesOn5 = GOES_ON.test(after2);
  if (i === 0) return !second && goesOn5 && (isVerbForm(lower) === 's' || LIFE.test(lower));
  if (before3 !== 'noun' && before3 !== 'name') return false;
  const singular2 = /[^s]s$/.test(lower);
  const plural = PLURAL.test(list[i - 1].lower);
  if (after2 === 'determiner' && singular2 !== plural) return true;
  if (second) return false;
  if (isVerbForm(lower) === 'plain') return plural && (i === 1 || goesOn5 || after2 === 'mark');
  return singular2 && (before3 === 'name' || goesOn5);
}
var GOES_ON = /^(?:determiner|number|name|preposition)$/;
var LIFE = /^(?:graduates|marries|studies)$/;
var PLURAL = /[^s]s$|^(?:police|people|men|women|children)$/;

// src/text/names.ts
var STATES = `
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
var ALIASES = /* @__PURE__ */ new Map();
var DEMONYMS = new Set(
  'european europeans african africans asian asians western jordanian jordanians georgian georgians chadian chadians welsh'.split(
    ' ',
  ),
);
var PAIRS = /* @__PURE__ */ new Map([
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
  const [people = [], others2 = []] = lists.map((list) => list.split(' ').filter(Boolean));
  const key = state.toLowerCase().replaceAll(' ', '-');
  for (const name of [key, ...people, ...others2]) {
    const parts = name.split('-');
    if (parts.length === 2) PAIRS.set(parts.join(' '), key);
    else ALIASES.set(name, key);
  }
  for (const name of people) DEMONYMS.add(name.split('-').at(-1));
}
var TITLES = new Set(
  `mr mrs ms miss dr sir dame lord lady president vice prime minister premier chancellor king queen prince princess pope senator sen congressman rep governor gov mayor judge justice
  general gen colonel col captain lieutenant secretary state foreign ambassador chairman chairwoman chief director adviser advisor spokesman spokeswoman leader professor prof rev
  former then-president ex-president attorney correspondent editor commissioner lawyer deputy police detective inspector superintendent coach manager`.split(
    /\s+/,
  ),
);
var CALENDAR = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday
  saturday sunday mon tue tues wed thu thur thurs fri sat sun christmas easter ad bc am pm gmt est edt bst`.split(
    /\s+/,
  ),
);
var NameCollector = class {
  #capital = /* @__PURE__ */ new Map();
  #small = /* @__PURE__ */ new Map();
  add(list) {
    const inTitleCase = isTitleCase(list);
    list.forEach(({lower, capital, word: word2}, i) => {
      if (!word2 || isFunctionWord(lower)) return;
      if (!capital) this.#small.set(lower, (this.#small.get(lower) ?? 0) + 1);
      else if (i > 0 && list[i - 1].word && !inTitleCase) this.#capital.set(lower, (this.#capital.get(lower) ?? 0) + 1);
    });
  }
  known() {
    return new Set(
      [...this.#capital].filter(([lower, n]) => n > (this.#small.get(lower) ?? 0)).map(([lower]) => lower),
    );
  }
};
function isTitleCase(list) {
  const long = list.filter((t) => t.word && t.text.length > 3);
  if (long.length < 4 || long.filter((t) => t.capital).length <= 0.8 * long.length) return false;
  return list.at(-1)?.text !== '.' || list.every((t) => !t.word || t.capital || isFunctionWord(t.lower));
}
function names(list, known2, tags = roles(list)) {
  const titleCase = isTitleCase(list);
  const isName3 = (i) => {
    const t = list[i];
    if (!t?.word || !t.capital) return false;
    if (CALENDAR.has(t.lower)) return !titleCase && isSurname2(list, i, tags, known2);
    if (t.lower === 'us' && t.text !== 'US') return false;
    if (ALIASES.has(t.lower) || (list[i + 1]?.capital && PAIRS.has(`${t.lower} ${list[i + 1].lower}`))) return true;
    if (isFunctionWord(t.lower)) return false;
    return tags[i] === 'name' && !titleCase ? true : known2.has(t.lower);
  };
  const found = [];
  for (let i = 0; i < list.length;) {
    if (!isName3(i)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (!/['’]s$/.test(list[to - 1].text) && !(to === i + 1 && standsAlone(list, i))) {
      const next = isInitial(list, to - 1) ? to + 1 : to;
      if (!isName3(next)) break;
      to = next + 1;
    }
    const keys = keysOf(list.slice(i, to));
    if (keys.length > 0) found.push({from: i, to, keys});
    i = to;
  }
  return found;
}
function isSurname2(list, i, tags, known2) {
  const before3 = list[i - 1];
  if (!before3?.capital || !/^(?:april|may|june|august)$/.test(list[i].lower)) return false;
  if (/^\d/.test(list[i + 1]?.text ?? '') || /^(?:in|at|near|on|of)$/.test(list[i - 2]?.lower ?? '')) return false;
  if (/^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady)$/.test(before3.lower.replace('.', ''))) return true;
  return (
    (tags[i - 1] === 'name' || known2.has(before3.lower)) && !ALIASES.has(before3.lower) && !CALENDAR.has(before3.lower)
  );
}
function isInitial(list, i) {
  const stop = list[i + 1];
  return /^\p{Lu}$/u.test(list[i].text) && stop?.text === '.' && stop.start === list[i].end;
}
function standsAlone(list, i) {
  const {lower} = list[i];
  return ALIASES.has(lower) && !PAIRS.has(`${lower} ${list[i + 1]?.lower}`);
}
function keysOf(list) {
  const keys = [];
  for (let i = 0; i < list.length; i++) {
    const {lower} = list[i];
    const pair3 = i + 1 < list.length ? PAIRS.get(`${lower} ${list[i + 1].lower}`) : void 0;
    if (pair3) {
      keys.push(pair3);
      i++;
    } else if (ALIASES.has(lower)) keys.push(ALIASES.get(lower));
    else if (list[i].word && !TITLES.has(lower)) keys.push(lower);
  }
  return [...new Set(keys)];
}
function keysOfName(name) {
  const lower = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}.'’-]+/u)
    .filter(Boolean);
  return keysOf(
    lower.map((word2) => ({
      start: 0,
      end: 0,
      text: word2,
      lower: word2.replace(/['’]s$/, ''),
      word: true,
      capital: true,
    })),
  );
}
function isTitleWord(lower) {
  return TITLES.has(lower);
}
function stateOf2(lower) {
  return ALIASES.get(lower);
}
function isDemonym(lower) {
  return DEMONYMS.has(lower);
}
function isState(key) {
  return STATE_KEYS.has(key);
}
var STATE_KEYS = /* @__PURE__ */ new Set([...ALIASES.values(), ...PAIRS.values()]);

// src/text/sentences.ts
var BEFORE_NAME = new Set(
  `mr mrs ms dr prof gen col lt sgt capt cpl maj adm cmdr rev hon sen rep gov pres st mt ft sr jr messrs no nos vol fig art sec vs v cf al approx dept est
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`.split(/\s+/),
);
var MAY_END = new Set(
  'inc ltd co corp plc bros llc etc u.s u.k u.n e.u u.s.a d.c a.m p.m am pm ph.d b.a m.a'.split(' '),
);
var OPENERS = new Set(
  'the a an he she it they we i you this that these those but and in on at for as with when while after before if there his her its their our my'.split(
    ' ',
  ),
);
var LONGEST2 = 2e3;
function sentences(text2, {start, end} = {start: 0, end: text2.length}) {
  const found = [];
  let from = start;
  const cut = (at2) => {
    const sentence = trimmed(text2, {start: from, end: at2});
    if (sentence.start < sentence.end) found.push(sentence);
    from = at2;
  };
  for (let i = start; i < end; i++) {
    const unit2 = text2.charCodeAt(i);
    if (i - from > LONGEST2 && isSpace(unit2)) cut(i);
    if (!isTerminator(unit2)) continue;
    let after2 = i + 1;
    while (after2 < end && isTerminator(text2.charCodeAt(after2))) after2++;
    const closed = afterClosers(text2, after2, end);
    if (endsSentence(text2, from, i, after2, closed, end)) cut(closed);
    i = Math.max(i, after2 - 1);
  }
  cut(end);
  return found;
}
function isTerminator(unit2) {
  return unit2 === 46 || unit2 === 33 || unit2 === 63 || unit2 === 8230;
}
var CLOSER = /^(?:["'”’)\]»]|â[€\x80](?:[™\x99\x9d]|(?=[\s\p{Lu}]|$)))/u;
var BROKEN_OPENER = /^â[€\x80][œ\x9c˜\x98]/;
function afterClosers(text2, at2, end) {
  for (let closer; at2 < end && (closer = CLOSER.exec(text2.slice(at2, Math.min(end, at2 + 3))));)
    at2 += closer[0].length;
  if (
    at2 + 1 < end &&
    text2[at2] === ' ' &&
    /["”]/.test(text2[at2 + 1]) &&
    (at2 + 2 >= end || isSpace(text2.charCodeAt(at2 + 2)))
  ) {
    const opens3 = /^["”]\s+[\p{Lu}`"“]/u.test(text2.slice(at2 + 1, at2 + 5)) && isOpenBefore(text2, at2);
    if (opens3) return at2 + 2;
  }
  return at2;
}
function isOpenBefore(text2, at2) {
  let marks = 0;
  for (let i = at2 - 1, least2 = Math.max(0, at2 - 1e3); i >= least2 && text2[i] !== '\n'; i--)
    if (text2[i] === '"') marks++;
  return marks % 2 === 1;
}
function endsSentence(text2, from, dot, after2, closed, end) {
  if (closed >= end) return true;
  if (!isSpace(text2.charCodeAt(closed))) {
    return (
      text2[dot] === '.' &&
      after2 === dot + 1 &&
      /[\p{Ll})"”]{2}$/u.test(text2.slice(Math.max(from, dot - 2), dot)) &&
      /^["“]?\p{Lu}\p{Ll}/u.test(text2.slice(closed, closed + 3))
    );
  }
  let next = closed;
  while (next < end && isSpace(text2.charCodeAt(next))) next++;
  if (next >= end) return true;
  if (BROKEN_OPENER.test(text2.slice(next, next + 3))) next += 3;
  const ahead = text2.slice(next, next + 24);
  if (!/^["'“‘([`«•–—-]*[\p{Lu}\p{N}]/u.test(ahead) && !/^["“‘]/.test(ahead)) return false;
  if (text2[dot] !== '.' || after2 > dot + 1) return true;
  let wordStart = dot;
  while (wordStart > from && /[\p{L}\p{N}.’'-]/u.test(text2[wordStart - 1])) wordStart--;
  const word2 = text2.slice(wordStart, dot).toLowerCase();
  const following = /^["'“‘([]*([\p{L}\p{N}.’'-]*)/u.exec(ahead)?.[1] ?? '';
  if (word2 === '') return true;
  if (/^\p{L}$/u.test(word2)) return word2 === 'i' || OPENERS.has(following.toLowerCase());
  if (BEFORE_NAME.has(word2)) {
    return word2 === 'no'
      ? !/^\p{N}/u.test(following)
      : OPENERS.has(following.toLowerCase()) && !/^\p{N}/u.test(following);
  }
  if (MAY_END.has(word2) || /^(?:\p{L}\.)+\p{L}$/u.test(word2)) return OPENERS.has(following.toLowerCase());
  return true;
}

// src/text/verbs.ts
var forms2 = (list) =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((verb) => [verb, verb.replace(/e?$/, 'ed').replace(/([^aeiou])yed$/, '$1ied')].map(stem)),
  );
var STATING = forms2(
  `say said tell told announce add note state report warn confirm claim insist believe think thought argue reveal acknowledge admit declare predict suggest write wrote tweet explain
  find found show learn learnt know knew hope expect fear deny denied allege agree decide rule promise pledge vow say estimate conclude indicate mean meant stress maintain assert understand
  understood mention disclose contend testify recall signal signalled prove hint imply realise realize concede caution emphasize emphasise complain discover hear heard notice speculate boast joke reply replied remark comment`,
);
var INTRANSITIVE = forms2(
  `die resign collapse begin began begun end start open close win won lose lost arrive return fall fell fallen rise rose risen crash explode sink sank sunk survive testify meet met vote marry 
  retire escape flee fled surrender fail continue protest rally march erupt burn happen occur land strike struck stop walk speak spoke spoken withdraw withdrew quit depart emerge disappear
  drown perish derail apologise apologize worsen increase grow grew grown drop surge plunge reopen resume expire finish succeed debut disband dissolve merge split gather clash leave left graduate
  compete appear move double triple halve shrink soar tumble slump plummet capsize buckle flood vanish sail step move stepped work travel campaign concede appeal`,
);
var BINDING = forms2(
  `accuse charge blame associate know known knew regard view portray hail replace put link turn provide deprive bent base treat describe compare send sent bring brought hand lay laid force convert attribute sue convict rob
  strip inform remind equip prevent stop ban bar call look rely lead led depend consist deal result belong refer point account amount subject limit dedicate devote transform contribute respond
  commit confine introduce invite summon extradite appoint name nominate elect agree aim vote apologise apologize insist focus object listen pay paid ask let force allow help keep kept make made see saw`,
);
var OBJECT = forms2(
  'want kill make made give gave take took put get got have had use call name need bring brought cause seek sought detain include involve allow let force send sent mark hold held',
);
var LINKING = forms2('become became remain seem appear look stay feel felt turn prove');
var NEVER_PASSIVE = forms2(
  `appear seem remain stay happen occur arrive die emerge disappear vanish exist belong consist depend tend live struggle complain apologise apologize resign react hesitate`,
);
var INFINITIVE = forms2(
  `ask urge order tell told force allow invite help want expect warn persuade require lead led get got cause need use call seek sought try plan agree decide refuse vow pledge promise threaten
  attempt offer begin began begun start continue fail hope intend move prepare set convince advise instruct encourage enable permit give gave given let leave left have had make made take took
  taken appoint elect nominate choose chose chosen schedule demand propose be appear seem compel enlist hire pressure press push remind request summon tend wait authorise authorize
  assign task commission challenge oblige train inspire motivate prompt provoke drive drove driven beg implore command direct empower lobby trust forbid forbade forbidden recruit select manage`,
);
function isStating(lower) {
  return STATING.has(stem(lower));
}
function isSaid(words3, {head, passive}) {
  const {lower} = words3[head];
  if (/^ma(?:de|kes?|king)$/.test(lower) && /^(?:sure|clear|plain|certain|known)$/.test(words3[head + 1]?.lower ?? ''))
    return true;
  const back2 =
    /^recall/.test(lower) && !/^(?:that|how|when|what|s?he|they|it|we|i)$/.test(words3[head + 1]?.lower ?? '');
  return (
    !back2 &&
    STATING.has(stem(lower)) &&
    (!passive || /^(?:told|warned|informed|reported|believed|thought|said)$/.test(lower))
  );
}
var MADE =
  /^(?:built|completed|finished|opened|closed|designed|demolished|destroyed|unveiled|sold|bought|held|staged|shown|cancell?ed|postponed)$/;

// src/text/tags.ts
function line(tokens2, roles2, at2) {
  const words3 = at2.map((i) => tokens2[i]);
  const spaced = isTokenised(tokens2);
  const tags = words3.map((_, k) => firstTag(words3, roles2[at2[k]], roles2[at2[k + 1]], k, spaced));
  for (let k = 0; k < at2.length; k++) tagAmong(words3, tags, k);
  findHiddenVerbs(words3, tags);
  const verbs = [];
  for (let k = 0; k < tags.length; k++) {
    if (tags[k] !== 'aux' && tags[k] !== 'finite') continue;
    if (tags[k] === 'finite' && !isPredicate2(words3, tags, k, roles2[at2[k]], verbs)) continue;
    const group = verbGroup(words3, tags, k);
    verbs.push(group);
    k = group.to - 1;
  }
  return {at: at2, words: words3, tags, verbs};
}
function tagAmong(words3, tags, k) {
  const tag = tags[k];
  if (
    tag === 'finite' &&
    isHyphen(words3, tags, k - 1) &&
    words3[k - 1].start > words3[k - 2].end &&
    /^(?:determiner|pronoun)$/.test(tags[k + 1] ?? '')
  ) {
    tags[k - 1] = 'stop';
    return;
  }
  if (isVerbal(tag) && (isHyphen(words3, tags, k - 1) || isHyphen(words3, tags, k + 1))) tags[k] = 'noun';
  if (tag === 'preposition' && PARTICLE.test(words3[k].lower) && isClosed(tags, k) && !LEADING.test(pair2(words3, k)))
    tags[k] = 'adverb';
  else if (tag === 'gerund' && isNounInIng(words3, tags, k)) tags[k] = 'noun';
  else if (tag === 'quote' && isCalled(tags[k - 1])) {
    const close = tags.indexOf('quote', k + 1);
    const within4 = tags.slice(k + 1, Math.max(close, k + 1));
    if (close - k > 1 && close - k < 6 && within4.every((t) => t === 'noun' || t === 'name'))
      tags[k] = tags[close] = 'joint';
  } else if (tag === 'subordinator' && words3[k].lower === 'as') {
    if (tags[k - 1] === 'noun' && tags[k + 1] === 'noun' && tags[k + 2] === 'comma') tags[k] = 'preposition';
  }
}
var LEADING = /^(?:along with|out of|(?:in|on|over) (?:whether|how|what|why|when|who))$/;
function pair2(words3, k) {
  return `${words3[k].lower} ${words3[k + 1]?.lower}`;
}
function isCalled(before3) {
  return before3 === 'determiner' || before3 === 'genitive';
}
function isClosed(tags, k) {
  const after2 = tags[k + 1] ?? 'stop';
  return after2 === 'preposition' || after2 === 'adverb' || (isBorder(after2) && after2 !== 'relative');
}
function isNounInIng(words3, tags, k) {
  const [before3, after2] = [tags[k - 1], tags[k + 1]];
  if (after2 === 'aux' && (before3 === void 0 || isArticled(tags, k))) return true;
  if (after2 === 'finite' && isArticled(tags, k)) return true;
  if (before3 === void 0 && after2 === 'preposition') {
    const next = tags.findIndex((tag, j) => j > k && /^(?:finite|aux|comma|stop|quote|subordinator)$/.test(tag));
    if (/^(?:finite|aux)$/.test(tags[next] ?? '')) return true;
  }
  const led = before3 === 'to' || before3 === 'preposition' || before3 === 'noun';
  if (!isClosed(tags, k) || !(led || (before3 === 'number' && isArticled(tags, k)))) return false;
  if (after2 === 'adverb' && /^(?:determiner|noun|name|number)$/.test(tags[k + 2] ?? '')) return false;
  if (after2 === 'preposition' && /^(?:up|out|off|down)$/.test(words3[k + 1].lower)) return false;
  const {lower} = words3[k];
  return after2 !== 'subordinator' || !STATING.has(stem(lower)) || NOUN_IN_ING.test(lower);
}
var NOUN_IN_ING = /^(?:ruling|finding|warning|feeling|understanding|hearing)$/;
function isArticled(tags, k) {
  let j = k - 1;
  while (/^(?:noun|name|number|joint)$/.test(tags[j] ?? '')) j--;
  if (tags[j] === 'passive' || tags[j] === 'finite') j--;
  return tags[j] === 'determiner' || tags[j] === 'genitive';
}
function findHiddenVerbs(words3, tags) {
  let opener = -1;
  let verbal = false;
  let infinitive = false;
  let found = -1;
  const close = (k) => {
    if (!verbal && found >= 0) tags[found] = 'finite';
    [opener, verbal, found] = [k, false, -1];
  };
  tags.forEach((tag, k) => {
    const {lower, capital} = words3[k];
    const [before3, after2] = [tags[k - 1], tags[k + 1] ?? 'stop'];
    if (tag === 'stop') infinitive = false;
    if (tag === 'relative' || (tag === 'subordinator' && lower === 'that') || tag === 'stop') return close(k);
    if (tag === 'aux' || tag === 'finite') verbal = true;
    if (tag === 'base') infinitive = true;
    else if (tag === 'finite') infinitive = false;
    if (tag !== 'noun' || capital) return;
    const form = isVerbForm(lower);
    const several2 = before3 === 'noun' && /[^s]s$/.test(words3[k - 1].lower);
    if (form === 'plain' && before3 === 'conjunction' && infinitive && OBJECT_OPENS.test(after2)) tags[k] = 'base';
    else if (form === 'plain' && several2 && /^(?:it|them|him|us|me)$/.test(words3[k + 1]?.lower ?? '')) {
      tags[k] = 'finite';
      verbal = true;
    } else if (found < 0 && opener >= 0 && isSubjectOf(words3, tags, opener, k, form)) {
      const direct =
        k === opener + 1 && tags[opener] === 'subordinator' && /^(?:determiner|pronoun|name)$/.test(after2);
      if (direct) [tags[k], verbal] = ['finite', true];
      else found = k;
    } else if (found < 0 && opener < 0 && /[^s]s$/.test(lower) && before3 === 'comma' && after2 === 'determiner')
      found = k;
  });
  close(tags.length);
}
var OBJECT_OPENS = /^(?:determiner|pronoun|subordinator|name|number)$/;
function isSubjectOf(words3, tags, opener, k, form) {
  const before3 = tags[k - 1];
  if (!form || !/^(?:stop|comma|determiner|preposition|adverb|to|name|number|pronoun)$/.test(tags[k + 1] ?? 'stop'))
    return false;
  if (tags[opener] === 'relative') return k === opener + 1 && /^(?:who|which)$/.test(words3[opener].lower);
  if (words3[opener].lower !== 'that') return false;
  const described2 = tags[opener - 1] === 'noun' && (k === opener + 1 || (k === opener + 2 && before3 === 'adverb'));
  if (described2) return form === (/[^s]s$/.test(words3[opener - 1].lower) ? 'plain' : 's');
  const one = before3 === 'name' || (before3 === 'noun' && !/[^s]s$/.test(words3[k - 1].lower));
  return form === 's' ? one : before3 === 'name' || (before3 === 'noun' && !one);
}
function isVerbal(tag) {
  return tag === 'gerund' || tag === 'passive' || tag === 'finite' || tag === 'base';
}
function isTokenised(words3) {
  return words3.some((w, k) => k > 0 && /^[,.]$/.test(w.text) && w.start > words3[k - 1].end);
}
function isHyphen(words3, tags, k) {
  return tags[k] === 'joint' && words3[k].text !== '.';
}
function firstTag(words3, role, next, k, spaced) {
  const {text: text2, lower, start, end} = words3[k];
  const [before3, after2] = [words3[k - 1], words3[k + 1]];
  const infinitive =
    before3?.lower === 'to' ||
    (before3 && /^["“]$/.test(before3.text) && words3[k - 2]?.lower === 'to' && role === 'past');
  if (infinitive && role !== 'base' && isInfinitive2(words3, role, next, k)) return 'base';
  if (role === 'past' && words3[k - 2]?.lower === 'to' && /^(?:be|have)$/.test(before3.lower)) return 'passive';
  if (role === 'past' || role === 'present') return 'finite';
  if (lower === 'because' && after2?.lower === 'of') return 'preposition';
  if (
    role === 'aux' &&
    /^(?:will|can|might|must)$/.test(lower) &&
    (/^(?:the|an?|his|its|their|our|my)$/.test(before3?.lower ?? '') || /^(?:to|of|that)$/.test(after2?.lower ?? ''))
  )
    return 'noun';
  if (
    role === 'determiner' &&
    after2?.lower === 'of' &&
    /^(?:many|some|several|few|most|all|both|each|any|another)$/.test(lower)
  )
    return 'pronoun';
  if (
    lower === 'long' &&
    role === 'noun' &&
    next === 'past' &&
    /^(?:has|have|had|was|were)$/.test(before3?.lower ?? '')
  )
    return 'adverb';
  if (lower === 'that' && next === 'number' && !/^(?:one|1)$/.test(after2.lower)) return 'subordinator';
  if (lower === 'before' && (!after2 || /^(?:mark|conjunction)$/.test(next ?? 'mark')) && before3?.word)
    return 'adverb';
  if (role === 'noun' && ADVERBIAL.test(lower) && before3?.word && !(lower === 'overseas' && next === 'noun'))
    return 'adverb';
  if (lower === 'that' && (after2?.capital || (before3 && STATING.has(stem(before3.lower))))) return 'subordinator';
  if (
    role === 'participle' &&
    after2?.lower === 'of' &&
    /^(?:the|an?|his|her|its|their)$|['’]s$/.test(before3?.text ?? '')
  )
    return 'noun';
  if (role === 'participle')
    return /ing$/.test(lower) ? 'gerund' : NEVER_PASSIVE.has(stem(lower)) ? 'finite' : 'passive';
  if (lower === 'to') return 'to';
  if (/^(?:having|being)$/.test(lower)) return 'gerund';
  if (lower === 'born') return 'passive';
  if (lower === 'one' && after2?.word && !/^(?:of|and|or|in|who|that|which|is|was|has|had)$/.test(after2.lower))
    return 'number';
  if ((lower === 'so' && after2?.lower === 'far') || (lower === 'far' && before3?.lower === 'so')) return 'adverb';
  if (lower === 'first' && /^(?:who|which|that|was|were|is|had|has)$/.test(before3?.lower ?? '')) return 'adverb';
  if (/^(?:be|have|do)$/.test(lower) && before3?.lower === 'to') return 'base';
  if (lower === 'in' ? after2?.lower === 'particular' : lower === 'particular' && before3?.lower === 'in')
    return 'adverb';
  if (
    /^(?:late|early)$/.test(lower) &&
    (/^(?:on|in|at)$/.test(after2?.lower ?? '') || WEEKDAY.test(after2?.lower ?? ''))
  )
    return 'adverb';
  if (lower === 'first' && next === 'past' && before3?.capital) return 'adverb';
  if (
    WEEKDAY.test(lower) &&
    !/^(?:on|of|the|a|every|each|for|until|and|next|last|this)$/.test(before3?.lower ?? '') &&
    !after2?.capital
  )
    return 'adverb';
  if (/^['’]$/.test(text2) && after2?.lower === 's' && after2.start === end) return 'genitive';
  if (lower === 's' && /^['’]$/.test(before3?.text ?? '') && before3.end === start) return 'genitive';
  if (
    /^['’]$/.test(text2) &&
    before3?.lower.endsWith('s') &&
    after2?.start !== end &&
    (before3.end === start || (spaced && words3.filter(({text: t}) => t === text2).length === 1)) &&
    (next === 'noun' || next === 'name')
  )
    return 'genitive';
  if (role !== 'mark') return role;
  if (text2 === ',') return 'comma';
  if (/^[$£€%]$/.test(text2)) return 'number';
  if (isCentury(words3, k)) return 'joint';
  if (/^["“”`'‘’]$/.test(text2)) return 'quote';
  if (text2 === '.' && before3 && before3.end === start && isAbbreviation(before3.text)) return 'joint';
  if (/^[/&@#*+]$/.test(text2) || (text2 === ';' && before3?.lower === 'amp')) return 'joint';
  const parting =
    spaced &&
    after2 &&
    /^(?:the|an?|his|her|its|their|which|who)$/.test(after2.lower) &&
    !isFunctionWord(before3?.lower ?? '');
  const hyphen = /^[-–‑]$/.test(text2) && before3?.word && after2?.word && !parting;
  const tight = hyphen && (before3.end === start || after2.start === end);
  return hyphen && (tight || (spaced && text2 === '-')) ? 'joint' : 'stop';
}
var ADVERBIAL = /^(?:alone|abroad|overseas|elsewhere|nonetheless|perhaps|maybe|afterwards|thereafter|altogether)$/;
function isInfinitive2(words3, role, next, k) {
  const {lower, capital} = words3[k];
  if (capital) return false;
  if (lower === 'back') return next === 'determiner' || next === 'name';
  if (role === 'past') return /^["“]$/.test(words3[k - 1].text);
  if (role !== 'noun' || /(?:ing|ed|ly|tion|ment|ness)$/.test(lower)) return false;
  if (/^(?:how|whether|what|where|when|whom)$/.test(words3[k - 2]?.lower ?? '')) return true;
  if (next === 'pronoun' && STATING.has(stem(lower))) return true;
  if (
    /(?:[^l]ate|i[sz]e|ify)$/.test(lower) &&
    !/^(?:private|state|date|estate|climate|candidate|debate|senate)$/.test(lower)
  )
    return next !== void 0 && next !== 'mark' && next !== 'preposition';
  return (
    /^(?:about|some|over|around|nearly)$/.test(words3[k + 1]?.lower ?? '') && /^\d/.test(words3[k + 2]?.text ?? '')
  );
}
function isAbbreviation(text2) {
  return /^(?:\p{Lu}(?:\.\p{Lu})*|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Col|Lt|Sgt|St|Inc|Ltd|Co|Corp|Jr|Sr|No|vs|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)$/u.test(
    text2,
  );
}
function isPredicate2(words3, tags, k, role, verbs) {
  const last = verbs.at(-1);
  const {lower} = words3[k];
  if (isOnlyPast(lower)) return true;
  const root = stem(lower);
  if (role !== 'present' && NEVER_PASSIVE.has(root)) {
    if (LINKING.has(root) && tags[k + 1] === 'finite' && /ed$/.test(words3[k + 1].lower)) tags[k + 1] = 'noun';
    return true;
  }
  if (
    /^(?:begun|compared|based)$/.test(lower) ||
    (words3[k + 1]?.lower === 'by' && tags[k + 2] !== 'number' && tags[k + 2] !== 'gerund') ||
    (tags[k + 1] === 'preposition' && words3[k + 2]?.lower === 'by')
  ) {
    tags[k] = role === 'present' ? 'noun' : 'passive';
    return false;
  }
  const reduced3 = () => {
    tags[k] = role === 'present' ? 'noun' : 'passive';
    return false;
  };
  const described2 = /^(?:who|which)$/.test(words3[k - 1]?.lower ?? '') && tags[k - 2] !== 'preposition';
  if (role === 'past' && described2 && tags[k - 1] === 'relative') return true;
  const opens3 =
    tags[k - 1] === 'adverb' && tags[k - 2] === 'comma' && !tags.slice(last?.to ?? 0, k - 2).includes('comma');
  const before3 = opens3 ? 'comma' : tags[k - 1];
  const next = tags[k + 1];
  if (
    lower === 'held' &&
    /^(?:captive|hostage|prisoner)$/.test(words3[k + 1]?.lower ?? '') &&
    words3[k + 2]?.lower === 'by'
  )
    return reduced3();
  const called =
    before3 === 'comma' &&
    /^(?:named|called|dubbed|nicknamed|entitled)$/.test(lower) &&
    /^(?:name|quote)$/.test(next ?? '');
  const close = called ? tags.indexOf('comma', k + 1) : -1;
  if (close > k && close - k < 6 && tags[close + 1] !== 'conjunction') return reduced3();
  if (
    role === 'past' &&
    before3 === 'quote' &&
    last &&
    endsPhrase(words3, tags, k - 2) &&
    tags.slice(0, k).filter((t) => t === 'quote').length % 2 === 1
  )
    return reduced3();
  if (role === 'past' && isQuality(words3, tags, k)) return reduced3();
  if (role === 'past' && isOfSubject(words3, tags, k)) {
    tags[k] = 'noun';
    return false;
  }
  if (role === 'past' && before3 === 'conjunction' && /ed$/.test(lower) && !INTRANSITIVE.has(root)) {
    const from = tags.lastIndexOf('passive', k);
    const between3 = tags.slice(from, k - 1);
    const reduces = from > (last?.to ?? 0) && tags[from + 1] === 'preposition' && words3[from + 1].lower === 'by';
    const closes =
      /^(?:preposition|adverb|comma|stop)$/.test(next ?? 'stop') ||
      /^(?:last|this|next)$/.test(words3[k + 1]?.lower ?? '');
    if (reduces && closes && !between3.some((tag) => isBorder(tag))) return reduced3();
  }
  if (
    role === 'past' &&
    before3 === 'conjunction' &&
    tags[k - 2] === 'passive' &&
    next === 'noun' &&
    tags[k - 3] === 'preposition'
  )
    return reduced3();
  if (role === 'present') {
    if (next === 'aux' && before3 !== 'relative' && !/^(?:what|who)$/.test(words3[0].lower)) return reduced3();
    if (next === 'finite' && /s$/.test(lower) && isMove(words3[k + 1].lower)) return reduced3();
    let run = k - 1;
    while (k - run < 4 && (tags[run] === 'noun' || (tags[run] === 'adverb' && tags[run + 1] === 'noun'))) run--;
    if (run < k - 1 && (tags[run] === 'preposition' || (tags[run] === 'base' && !STATING.has(stem(words3[run].lower)))))
      return reduced3();
    const after2 =
      endsPhrase(words3, tags, k - 1) ||
      before3 === 'relative' ||
      before3 === 'adverb' ||
      before3 === 'quote' ||
      words3[k - 1]?.lower === 'that';
    const several2 = tags[k - 2] === 'preposition' && tags[k - 3] === 'noun' && /[^s]s$/.test(words3[k - 3].lower);
    const one =
      before3 === 'name' && !/s$/.test(lower) && !several2 && tags[k - 2] !== 'conjunction' && tags[k - 2] !== 'comma';
    if (one && k > 1) return reduced3();
    if (!after2 && !(before3 === 'conjunction' && last) && !(before3 === 'comma' && k > 2)) return reduced3();
  }
  if (role === 'present' && !last && next === 'preposition' && /s$/.test(lower)) {
    let j = k + 1;
    while (
      PHRASAL.test(tags[j] ?? '') ||
      (tags[j] === 'conjunction' && words3.slice(k, j).some((w) => w.lower === 'between'))
    )
      j++;
    if (tags[j] === 'aux') return reduced3();
  }
  const ahead = () => {
    for (
      let j = k + 1;
      j < tags.length && tags[j] !== 'stop' && tags[j] !== 'subordinator' && tags[j] !== 'relative';
      j++
    )
      if (tags[j] === 'finite' || tags[j] === 'aux') return true;
    return false;
  };
  const stating = last && isSaid(words3, last);
  const verbless = (tag, j) => tag === 'subordinator' && tags[last.to + j + 1] === 'gerund';
  const open = last && !tags.slice(last.to, k).some((tag, j) => isBorder(tag) && !verbless(tag, j));
  const amount2 = tags[k + 2] === 'number' && /^(?:over|about|around|nearly|almost)$/.test(words3[k + 1].lower);
  const bare = (next === 'preposition' || next === 'adverb') && !amount2;
  if (role === 'past' && STATING.has(root) && /^(?:s?he|they|we|i)$/.test(words3[k + 1]?.lower ?? '')) return true;
  const aside = last && (tags[last.from - 1] === 'relative' || words3[last.from - 1]?.lower === 'that');
  const only = () => verbs.length === 1 && role === 'past' && !ahead();
  if (open && !(stating && endsPhrase(words3, tags, k - 1)) && !(aside && (!bare || only()))) return reduced3();
  if (role !== 'past' || STATING.has(root)) return true;
  const goesOn5 = bare || next === 'to' || next === 'finite' || next === 'aux';
  const series =
    before3 === 'comma' && last && tags.some((tag, j) => j > k && tag === 'conjunction' && tags[j + 1] === 'finite');
  if (series) return true;
  if (
    before3 === 'comma' &&
    ((tags[k - 2] === 'name' && /ed$/.test(lower)) || (!last && endsPhrase(words3, tags, k - 2)))
  ) {
    const close2 = tags.findIndex((tag, j) => j > k && (tag === 'comma' || tag === 'stop' || tag === 'conjunction'));
    const inner = tags.slice(k + 1, Math.max(close2, 0));
    if (tags[close2] === 'comma' && /^(?:aux|finite)$/.test(tags[close2 + 1] ?? '') && !inner.includes('aux')) {
      for (let j = k + 1; j < close2; j++)
        if (tags[j] === 'finite' && tags[j + 1] === 'preposition') tags[j] = 'passive';
      return reduced3();
    }
  }
  if (before3 === 'comma' && aside && verbs.length === 1) return true;
  if (before3 === 'comma')
    return (last === void 0 || !bare) && !(goesOn5 && ahead() && !INTRANSITIVE.has(root))
      ? true
      : INTRANSITIVE.has(root) || reduced3();
  const joined3 = before3 !== void 0 && tags[phraseStart({words: words3, tags}, k - 1) - 1] === 'conjunction';
  const counted3 = joined3 && tags[phraseStart({words: words3, tags}, k - 1)] === 'number';
  if (last && counted3 && (next === 'comma' || next === 'stop' || next === void 0) && !INTRANSITIVE.has(root))
    return reduced3();
  if (last && joined3 && bare && !open && /ed$/.test(lower) && !INTRANSITIVE.has(root) && !BINDING.has(root))
    return reduced3();
  if (!goesOn5) return true;
  const goes = (j) => !isBorder(tags[j]) || (tags[j] === 'subordinator' && tags[j + 1] === 'gerund');
  for (let j = k + 1; j < tags.length && goes(j); j++) if (tags[j] === 'finite' || tags[j] === 'aux') return reduced3();
  return true;
}
function isMove(lower) {
  return /^(?:fell|rose|sank|grew|began|(?:climb|collaps|declin|gain|increas|jump|plung|soar|surg|tumbl)ed|(?:drop|slip)ped|slumped)$/.test(
    lower,
  );
}
function isQuality(words3, tags, k) {
  const before3 = words3[k - 1]?.lower ?? '';
  if (!/ed$/.test(words3[k].lower)) return false;
  if (
    before3 === 'and' &&
    tags[k - 2] === 'noun' &&
    tags[k + 1] === 'noun' &&
    /^(?:increas|improv|reduc|renew|continu)ed$/.test(words3[k].lower)
  )
    return true;
  if (/^(?:more|most|less|least|very|too|so)$/.test(before3) && tags[k - 2] !== 'pronoun') return true;
  if (!/ly$/.test(before3) || tags[k - 1] !== 'adverb' || !(tags[k - 2] === void 0 || isBorder(tags[k - 2])))
    return false;
  let j = k + 1;
  while (tags[j] === 'noun' || tags[j] === 'name') j++;
  return j > k + 1 && (tags[j] === 'finite' || tags[j] === 'aux');
}
function isOfSubject(words3, tags, k) {
  if (!/ed$/.test(words3[k].lower) || !/^(?:comma|stop)$/.test(tags[k - 1] ?? 'stop') || tags[k + 1] !== 'noun')
    return false;
  let end = k + 1;
  while (tags[end] === 'noun') end++;
  return /[^s]s$|m[ae]n$|people$/.test(words3[end - 1].lower) && /^(?:finite|aux)$/.test(tags[end] ?? '');
}
function verbGroup(words3, tags, from) {
  let head = from;
  let to = from + 1;
  let be = isBe(words3[from].lower);
  if (tags[from] === 'aux') {
    for (let k = to; k < tags.length; k++) {
      const tag = tags[k];
      if (tag === 'adverb') continue;
      const next = tags[k + 1] === 'adverb' ? tags[k + 2] : tags[k + 1];
      if (tag === 'quote' && /^(?:finite|passive|base)$/.test(next ?? '')) continue;
      if (tag === 'aux') be = isBe(words3[k].lower);
      else if (tag !== 'base' && tag !== 'finite' && tag !== 'passive' && tag !== 'gerund') break;
      head = k;
      to = k + 1;
      if (tag !== 'aux') {
        if (tag === 'finite') tags[k] = 'passive';
        break;
      }
    }
  }
  return {from, to, head, passive: be && tags[head] === 'passive'};
}
function isBe(lower) {
  return /^(?:is|are|was|were|be|been|being|'s|'re)$/.test(lower);
}

// src/text/reading.ts
function read(article3, id, text2, found = blocks(text2), heads) {
  const list = [];
  let told = 0;
  let under = null;
  let alone = false;
  for (const [i, block] of found.entries()) {
    const head = heads?.get(block.start);
    const isHead = head !== void 0;
    if (isHead) [under, alone] = [head, /\n/.test(text2.slice(block.end, found[i + 1]?.start))];
    else if (block.kind !== 'body') under = null;
    for (const {start, end} of sentences(text2, block)) {
      const words3 = tokens(text2, {start, end});
      const tags = under && !isHead ? chronicled(words3, roles(words3)) : roles(words3);
      const sentence = {
        start,
        end,
        article: article3,
        order: list.length,
        kind: block.kind,
        lead: block.kind === 'headline' || (block.kind === 'body' && !isHead && told++ < 3),
        tokens: words3,
        roles: tags,
        clauses: clauses(words3, tags),
        names: [],
        stems: contentStems(words3),
      };
      if (isHead) sentence.heads = true;
      if (under) sentence.under = under;
      if (under && !isHead && start === block.start) sentence.opens = true;
      list.push(sentence);
    }
    if (!isHead && !goesOn2(text2, found, i, alone)) under = null;
  }
  return {id, text: text2, blocks: found, sentences: list};
}
function goesOn2(text2, found, at2, alone) {
  const [block, next] = [found[at2], found[at2 + 1]];
  if (!next) return false;
  const between3 = text2.slice(block.end, next.end);
  return (
    LISTED.test(between3) || (alone && NEXT_LINE.test(between3) && [block, next].every((one) => isItem(text2, one)))
  );
}
var LISTED = /^\s+[•·*–—-]\s/;
var NEXT_LINE = /^[^\S\n]*\n[^\S\n]*\S/;
function isItem(text2, {start, end, kind}) {
  const words3 = text2.slice(start, Math.min(end, start + 200));
  return kind === 'body' && end - start < 200 && !LEANING.test(words3) && sentences(text2, {start, end}).length === 1;
}
var LEANING = /^(?:["“‘']|(?:He|She|It|They|His|Her|Its|Their|This|That|These|Those|There|But|And)\b)/;
function nearStems({tokens: list, clauses: of}, index) {
  const own = of[index] ?? 0;
  return contentStems(list.filter((_, i) => Math.abs(of[i] - own) <= 2));
}
function stemsBetween({tokens: list, names: named5}, from, to) {
  const inside = named5.filter((name) => name.from < to && name.to > from);
  const isNamed5 = (i) => inside.some((name) => name.from <= i && i < name.to);
  const keys = inside.flatMap((name) => name.keys);
  return [...keys, ...contentStems(list.filter((_, i) => i >= from && i < to && !isNamed5(i)))];
}
function* nameAll(readings) {
  const collector = new NameCollector();
  for (const [i, {sentences: list}] of readings.entries()) {
    if (i % 32 === 31) yield;
    for (const sentence of list) collector.add(sentence.tokens);
  }
  const known2 = collector.known();
  for (const [i, {sentences: list}] of readings.entries()) {
    if (i % 32 === 31) yield;
    for (const sentence of list) sentence.names = names(sentence.tokens, known2, sentence.roles);
  }
  return known2;
}
function tellsStory(sentence) {
  const {kind} = sentence;
  return (kind === 'headline' || kind === 'body' || kind === 'caption') && !isNote(sentence);
}
function isNote({tokens: tokens2, roles: roles2}) {
  const runs = tokens2.findIndex(({lower}) => /^(?:blog|liveblog|coverage)$/.test(lower));
  const ours = tokens2.slice(Math.max(0, runs - 3), Math.max(0, runs)).some(({lower}) => /^(?:our|this)$/.test(lower));
  if (ours && tokens2.some(({lower}) => RUNS.test(lower))) return true;
  const at2 = tokens2.findIndex(
    ({lower}, i) =>
      /^(?:article|story|report|post|headline|piece|column|version|blog|page|item|clarification|correction|footnote)$/.test(
        lower,
      ) && /^(?:this|the|an?|earlier|previous|original|first)$/.test(tokens2[i - 1]?.lower ?? ''),
  );
  if (at2 < 0 || at2 > 4) return false;
  if (tokens2[at2].lower === 'version')
    return tokens2
      .slice(at2, at2 + 5)
      .some(({lower}) => /^(?:article|story|report|post|piece|column|item)$/.test(lower));
  const verb = roles2.findIndex((role, i) => i > at2 && role === 'past');
  return (
    tokens2.slice(0, at2 + 4).some(({lower}) => lower === 'this') &&
    verb > 0 &&
    /^(?:amended|corrected|updated|edited|clarified|modified|revised|changed|added|appended)$/.test(tokens2[verb].lower)
  );
}
var RUNS = /^(?:resum|paus|clos|end|wrapp|continu|return|restart|stopp|start|begin)(?:e|e?s|ed|ing)?$/;
var BORDER_MARKS = /^[,;:()[\]"“”—–-]$/;
function clauses(list, tags) {
  const numbers = new Uint16Array(list.length);
  let clause = 0;
  list.forEach((token2, i) => {
    if (i > 0 && isBorder2(list, tags, i)) clause++;
    numbers[i] = clause;
  });
  return numbers;
}
function isBorder2(list, tags, i) {
  const role = tags[i];
  if (role === 'relative') return true;
  if (role === 'subordinator') return true;
  if (role === 'conjunction') return tags[i + 1] === 'past' || tags[i + 1] === 'present' || tags[i + 1] === 'aux';
  if (role !== 'mark' || !BORDER_MARKS.test(list[i].text)) return false;
  if (list[i].text === '-' && isHyphen2(list, i)) return false;
  if (list[i].text !== ',') return true;
  const nominal = (role2) => role2 === 'name' || role2 === 'number';
  return !(nominal(tags[i - 1]) && nominal(tags[i + 1]));
}
function isHyphen2(list, i) {
  const [before3, after2] = [list[i - 1], list[i + 1]];
  return !!before3?.word && !!after2?.word && !after2.capital && !isFunctionWord(after2.lower) && isTokenised(list);
}

// src/dating/constraints.ts
var snippetOf = ({reading}, {start, end}) => ({
  article: reading.id,
  start,
  end,
});
function namesOf({reading: {sentences: sentences2}}) {
  const story = sentences2.filter(({kind}) => kind === 'body' || kind === 'headline');
  return new Set(story.flatMap(({names: names2}) => names2.flatMap(({keys}) => keys)));
}
var fullDate = (candidate2) =>
  storyExpressions(candidate2).flatMap(({expression: expression2, sentence}) => {
    const span = expression2.absolute ? expression2.on(null) : null;
    if (!span || span.end - span.start > 366) return [];
    const snippet = snippetOf(candidate2, expression2);
    const isDay3 = span.end - span.start <= 2;
    if (isNote(sentence))
      return isDay3
        ? [{rule: 'full-date', note: `it was changed on ${expression2.text}`, snippet, to: span.start}]
        : [];
    const said2 = tense(sentence, expression2);
    const told = liesAhead(sentence, expression2) ? 'future' : said2 === 'future' && !isDay3 ? 'none' : said2;
    if (told === 'future')
      return [{rule: 'full-date', note: `\u201C${expression2.text}\u201D still lay ahead`, snippet, to: span.end - 1}];
    if (told === 'past' || (isDay3 && isPicture(sentence))) {
      return [
        {
          rule: 'full-date',
          note: `\u201C${expression2.text}\u201D had come`,
          snippet,
          from: span.start,
          ...(isDay3 && (isPicture(sentence) || WEEKDAY2.test(expression2.text)) ? {anchor: span.start} : {}),
          ...(isDay3 && isPicture(sentence) ? {pictured: true} : {}),
        },
      ];
    }
    return [];
  });
function isPicture({kind, roles: roles2, tokens: tokens2}) {
  const places = (role, i) => role === 'preposition' && tokens2[i].lower !== 'of';
  return kind === 'caption' && roles2.some((role, i) => isFinite(role) || role === 'participle' || places(role, i));
}
function pictured(candidate2, day4) {
  for (const {expression: expression2, sentence} of storyExpressions(candidate2)) {
    if (!expression2.weekday || expression2.direction !== 'past' || sentence.kind === 'caption') continue;
    if (expression2.on(day4)?.start !== day4) continue;
    const note = `\u201C${expression2.text}\u201D is taken for the day of the picture`;
    return {rule: 'weekday', note, snippet: snippetOf(candidate2, expression2), from: day4, to: day4 + WEEKDAY_REACH};
  }
  return null;
}
var WEEKDAY2 = /(?:mon|tues|wednes|thurs|fri|satur|sun)day/i;
var WEEKDAY_REACH = 5;
function fits({absolute: absolute2, direction, weekday: weekday3, named: named5}, span, written2) {
  if (absolute2) return true;
  if (named5 > 0 && (named5 !== weekdayOf(span.start) || Math.abs(written2 - span.start) > NAMED_REACH)) return false;
  if (weekday3 && (written2 - span.start > WEEKDAY_REACH || span.start - written2 > WEEKDAY_REACH + 1)) return false;
  if (direction === 'past') return span.start <= written2;
  return direction === 'future' ? span.end > written2 : true;
}
var NAMED_REACH = 200;
function weekdayNamed(text2) {
  const [name] = WEEKDAY2.exec(text2) ?? [];
  return (name && entryOf(name.toLowerCase())?.weekday) || 0;
}
var weekdayOf = (day4) => weekday(day4 * millisecondsInDay);
var SURELY_AHEAD = /^(?:will|'ll|shall|scheduled|due|slated|upcoming|forthcoming)$/;
var UNSURE =
  /^(?:would|until|deadline|expires?|planned|plans?|expected|by|next|could|may|might|bid|begins?|starts?|if|set|to)$/;
function tense({tokens: tokens2, roles: roles2, clauses: clauses2}, {start}) {
  const at2 = tokens2.findIndex((t) => t.end > start);
  const own = clauses2[at2] ?? 0;
  const near = tokens2.filter((_, i) => i !== at2 && Math.abs(clauses2[i] - own) <= 1);
  if (near.some(({lower, text: text2}) => UNSURE.test(lower) && text2 !== 'May')) return 'none';
  if (tokens2.some(({lower}, i) => i < at2 && clauses2[i] === own && SURELY_AHEAD.test(lower))) return 'future';
  if (near.some(({lower}) => SURELY_AHEAD.test(lower))) return 'none';
  if (/^(?:for|through|from|to)$/.test(tokens2[at2 - 1]?.lower ?? '')) return 'none';
  const leads =
    roles2[at2 - 1] === 'preposition' ||
    (roles2[at2 - 1] !== 'determiner' &&
      !/['’]s$/.test(tokens2[at2 - 1]?.text ?? '') &&
      !/^\d{4}$/.test(tokens2[at2]?.text ?? ''));
  if (tokens2[at2 - 1]?.lower === 'since') return 'past';
  if (!leads) return 'none';
  const isPast2 = (i) =>
    roles2[i] === 'past' || (roles2[i] === 'aux' && /^(?:was|were|had|did)$/.test(tokens2[i].lower));
  return roles2.some((_, i) => clauses2[i] === own && isPast2(i)) ? 'past' : 'none';
}
function liesAhead({tokens: tokens2, roles: roles2, clauses: clauses2}, {start}) {
  const at2 = tokens2.findIndex((t) => t.end > start);
  if (roles2[at2 - 1] !== 'preposition') return false;
  const limit = /^(?:by|until|till)$/.test(tokens2[at2 - 1].lower);
  for (let i = at2 - 2; i >= 0 && clauses2[i] === clauses2[at2]; i--) {
    const {lower} = tokens2[i];
    if (/^(?:will|'ll|shall)$/.test(lower)) return true;
    if (AIMS.test(lower) && tokens2[i + 1]?.lower === 'to') return true;
    const before3 = tokens2[roles2[i - 1] === 'adverb' ? i - 2 : i - 1]?.lower ?? '';
    const awaited = AWAITED.test(lower) && (lower !== 'set' || tokens2[i + 1]?.lower === 'to');
    if (awaited && /^(?:is|are|'s|'re)$/.test(before3)) return true;
    if (roles2[i] === 'past' && before3 !== 'be') return false;
    if (roles2[i] !== 'past' && !limit && !OF_VERB.has(roles2[i])) return false;
  }
  return false;
}
var OF_VERB = /* @__PURE__ */ new Set(['aux', 'present', 'base', 'participle', 'adverb']);
var AIMS = /^(?:aims?|plans?|wants?|intends?|hopes?|expects?|means|promises)$/;
var AWAITED = /^(?:expected|scheduled|due|set|planned|slated|forecast|projected|likely|going|intended)$/;
function storyExpressions({reading, expressions}) {
  const found = [];
  let i = 0;
  for (const expression2 of expressions) {
    while (i < reading.sentences.length && reading.sentences[i].end <= expression2.start) i++;
    const sentence = reading.sentences[i];
    if (!sentence || sentence.start > expression2.start || !['body', 'headline', 'caption'].includes(sentence.kind))
      continue;
    found.push({expression: expression2, sentence});
  }
  return found;
}

// src/text/tense.ts
function tenseOf({tokens: tokens2, roles: roles2, clauses: clauses2}, index) {
  const role = roles2[index];
  if (role === 'present') return isAlone(roles2, clauses2, index) ? 'present' : null;
  if (role !== 'past' && role !== 'base' && role !== 'participle' && role !== 'aux') return null;
  let tense2 = role === 'past' ? 'past' : null;
  for (let i = role === 'aux' ? index : index - 1; i >= 0 && (roles2[i] === 'aux' || roles2[i] === 'adverb'); i--) {
    const {lower} = tokens2[i];
    if (/^(?:will|shall|'ll|wo)$/.test(lower)) tense2 = 'future';
    else if (/^(?:has|have|'ve)$/.test(lower)) tense2 = tokens2[i - 1]?.lower === 'to' ? null : 'perfect';
    else if (/^(?:is|are|am|'s|'re|'m|does|do)$/.test(lower)) tense2 = 'present';
    else if (/^(?:was|were|had|did|'d)$/.test(lower)) tense2 = 'past';
    else if (lower === 'be' && tokens2[i - 1]?.lower === 'to') return null;
    else if (roles2[i] === 'aux' && !/^be(?:en|ing)?$/.test(lower)) return null;
  }
  return tense2;
}
function isAlone(roles2, clauses2, index) {
  return !roles2.some((role, i) => i !== index && clauses2[i] === clauses2[index] && isFinite(role));
}

// src/dating/direction.ts
var AHEAD2 = /^(?:will|'ll|would|shall|scheduled|due|slated|upcoming|forthcoming)$/;
function directionIn(sentence, {start}) {
  const {tokens: tokens2, roles: roles2, clauses: clauses2} = sentence;
  const at2 = tokens2.findIndex((t) => t.end > start);
  if (at2 < 0) return null;
  const own = clauses2[at2];
  if (isAppointed(tokens2, at2) || isPutOff(sentence, at2) || isAnnounced(sentence, at2)) return 'future';
  const here = (i) => clauses2[i] === own;
  const behind = /^(?:after|since|following)$/.test(tokens2[at2 - 1]?.lower ?? '');
  const dates3 = (i) => at2 - i < 4 && roles2.slice(i + 1, at2).every((role) => role !== 'name' && role !== 'noun');
  const isOver = (i) => roles2[i] === 'past' && /^(?:past|perfect)$/.test(tenseOf(sentence, i) ?? '');
  for (let i = at2 - 1; i >= 0 && own - clauses2[i] <= 1; i--) {
    const {lower} = tokens2[i];
    if (MEANT2.test(lower) && WAS2.test(tokens2[i - 1]?.lower ?? '')) return null;
    const awaited = MEANT2.test(lower) && /^(?:is|are)$/.test(tokens2[i - 1]?.lower ?? '');
    if ((lower === 'expects' || awaited) && here(i)) return 'future';
    if (AHEAD2.test(lower) && (here(i) || !behind))
      return MEANT2.test(lower) && isPassed(sentence, at2) ? 'none' : 'future';
    if (/^(?:after|since|despite)$/.test(lower) && /ing$/.test(tokens2[i + 1]?.lower ?? '')) return null;
    if (!isOver(i) || (!here(i) && isStating(lower))) continue;
    if (!MEANT2.test(lower)) break;
    if (dates3(i)) return isPassed(sentence, at2) ? 'none' : null;
  }
  let verb = at2 - 1;
  const tells2 = (i) =>
    isVerb(roles2[i])
      ? !MEANT2.test(tokens2[i].lower) || roles2[i - 1] === 'aux' || dates3(i)
      : roles2[i] === 'participle';
  while (verb >= 0 && here(verb) && !tells2(verb)) verb--;
  if (verb < 0 || !here(verb)) verb = roles2.findIndex((role, i) => i > at2 && here(i) && isFinite(role));
  if (roles2[verb] === 'participle' && isLaidTo(tokens2, verb)) return 'past';
  return verb >= 0 && isOver(verb) && !MEANT2.test(tokens2[verb].lower) ? 'past' : null;
}
function isAnnounced(sentence, at2) {
  return isHeadlined(sentence, at2) || isAwaited(sentence, at2);
}
function isHeadlined({tokens: tokens2, roles: roles2, kind}, at2) {
  if (kind !== 'headline') return false;
  const to = tokens2.findIndex(({lower}, i) => lower === 'to' && i < at2 && /^(?:base|noun)$/.test(roles2[i + 1]));
  if (to <= 0 || BIDS.test(tokens2[to - 1].lower)) return false;
  const subject = roles2.slice(0, to).every((role) => /^(?:noun|name|number|determiner|conjunction)$/.test(role));
  return (
    subject && !tokens2.slice(to + 1, at2).some(({lower}, k) => isFinite(roles2[to + 1 + k]) || BEHIND.test(lower))
  );
}
function isAwaited({tokens: tokens2, roles: roles2, clauses: clauses2}, at2) {
  if (!WEEKDAY2.test(tokens2[at2].lower)) return false;
  let verb = at2 - 1;
  while (verb > 0 && clauses2[at2] - clauses2[verb] <= 2 && !isFinite(roles2[verb])) verb--;
  const perfect = PERFECT.test(tokens2[verb - 1]?.lower ?? '');
  const lead = tokens2[at2 - 1]?.lower ?? '';
  if (/['’]s$/.test(tokens2[at2].text) || /^['’]s$/.test(tokens2[at2 + 1]?.text ?? ''))
    return /^(?:before|for)$/.test(lead) && (roles2[verb] === 'present' || (lead === 'before' && perfect));
  return lead === 'on' && tokens2[verb].lower === 'called' && perfect && /^an?$/.test(tokens2[verb + 1].lower);
}
var BIDS =
  /^(?:attempts?|battles?|bids?|calls?|chances?|deals?|decisions?|efforts?|fights?|moves?|needs?|offers?|plans?|pledges?|pleas?|plots?|races?|rights?|threats?|vows?|ways?|where|when|how|what)$/;
var BEHIND = /^(?:after|amid|before|despite|following|for|of|over|since|with)$/;
function isLaidTo(tokens2, at2) {
  const lower = (i) => tokens2[i]?.lower ?? '';
  if (!lower(at2).endsWith('ing')) return false;
  const verb = lower(at2 - 1) === 'having' ? at2 - 1 : at2;
  const blames = LAID.get(lower(verb - 1));
  return blames
    ? tokens2.slice(Math.max(0, verb - 5), verb - 1).some((t) => blames.test(t.lower))
    : OWNS.test(lower(verb - 1));
}
var LAID = /* @__PURE__ */ new Map([
  ['of', /^(?:accus(?:es?|ed|ing)|suspected|convict(?:s|ed)|acquitted|cleared|guilty|innocent)$/],
  ['for', /^(?:blam(?:es?|ed|ing)|apologi[sz](?:es?|ed|ing)|criticis(?:es?|ed)|convicted|wanted|responsible)$/],
  ['with', /^charg(?:es?|ed|ing)$/],
]);
var OWNS = /^(?:den(?:y|ies|ied|ying)|admit(?:s|ted|ting)?|recall(?:s|ed|ing)?|regret(?:s|ted)?)$/;
function isPassed({tokens: tokens2, roles: roles2, clauses: clauses2}, at2) {
  const verb = roles2.findIndex((role, i) => i > at2 && isFinite(role) && clauses2[i] - clauses2[at2] <= 1);
  return (
    WAS2.test(tokens2[verb]?.lower ?? '') && !tokens2.slice(verb, verb + 6).some(({lower}) => WEEKDAY2.test(lower))
  );
}
var MEANT2 = /^(?:planned|expected|proposed|intended|scheduled|due|slated|promised|forecast|billed)$/;
var WAS2 = /^(?:was|were|been|had)$/;
function isAppointed(tokens2, at2) {
  const appoints = APPOINTS.get(tokens2[at2 - 1]?.lower ?? '');
  return appoints !== void 0 && tokens2.slice(Math.max(0, at2 - 8), at2 - 1).some(({lower}) => appoints.test(lower));
}
var SETS =
  /^(?:set|sets|setting|(?:re)?schedul(?:e|es|ed|ing)|call(?:s|ed|ing)|fix(?:es|ed|ing)|summon(?:s|ed)|adjourn(?:s|ed))$/;
var PUTS_OFF =
  /^(?:adjourn(?:s|ed|ing)|postpon(?:es|ed|ing)|delay(?:s|ed|ing)|defer(?:s|red|ring)|reschedul(?:es|ed|ing)|mov(?:es|ed|ing)|push(?:es|ed|ing)|puts?|putting|brought)$/;
var APPOINTS = /* @__PURE__ */ new Map([
  ['for', SETS],
  ['until', PUTS_OFF],
  ['till', PUTS_OFF],
  ['to', PUTS_OFF],
]);
function isPutOff(sentence, at2) {
  const {tokens: tokens2} = sentence;
  if (!WEEKDAY2.test(tokens2[at2]?.lower ?? '')) return false;
  const possessive = /['’]s?$/.test(tokens2[at2].text) || /^['’]s?$/.test(tokens2[at2 + 1]?.text ?? '');
  return isOfSubject2(sentence, at2, possessive)
    ? isSubjectPutOff(sentence, at2)
    : possessive
      ? isPuttingOff(sentence, at2)
      : isPutOffBefore(sentence, at2);
}
function isOfSubject2({tokens: tokens2, roles: roles2, clauses: clauses2}, at2, possessive) {
  const named5 = tokens2[at2 - 1]?.lower === 'on' && /^(?:noun|name)$/.test(roles2[at2 - 2] ?? '');
  if (!possessive && !named5) return false;
  return !roles2.slice(0, at2).some((role, i) => {
    if (clauses2[i] !== clauses2[at2]) return false;
    if (isFinite(role)) return !isStating(tokens2[i].lower);
    return (
      (role === 'preposition' && (possessive || i < at2 - 1)) ||
      (role === 'subordinator' && tokens2[i].lower !== 'that')
    );
  });
}
function isSubjectPutOff({tokens: tokens2, roles: roles2, clauses: clauses2}, at2) {
  const verb = roles2.findIndex((role, i) => i > at2 && isFinite(role));
  const off = [1, 2, 3].map((k) => verb + k).find((i) => isOff(tokens2, i)) ?? -1;
  if (verb < 0 || off < 0 || clauses2[verb] !== clauses2[at2]) return false;
  const own = tokens2.slice(off + 1, off + 4).some((token2) => WEEKDAY2.test(token2.lower));
  return own || /^(?:has|have|is|are)$/.test(tokens2[verb].lower);
}
function isPutOffBefore({tokens: tokens2, roles: roles2, clauses: clauses2}, at2) {
  const lower = (i) => tokens2[i]?.lower ?? '';
  const put = roles2.findLastIndex((_, i) => i < at2 - 2 && clauses2[i] === clauses2[at2] && PERFECT.test(lower(i)));
  if (put < 0 || lower(at2 - 1) !== 'on' || !isOff(tokens2, put + 1) || MOVES.test(lower(put + 1))) return false;
  const since = roles2.slice(put + 2, at2 - 1);
  return /^(?:noun|name)$/.test(since.at(-1) ?? '') && !since.some(isFinite);
}
function isPuttingOff({tokens: tokens2}, at2) {
  const off = at2 - (tokens2[at2 - 1]?.lower === 'off' ? 2 : 1);
  return isOff(tokens2, off) && PERFECT.test(tokens2[off - 1]?.lower ?? '');
}
function isOff(tokens2, i) {
  const lower = tokens2[i]?.lower ?? '';
  return (
    PUT_OFF2.test(lower) ||
    (/^(?:called|put|pushed)$/.test(lower) && /^(?:off|back)$/.test(tokens2[i + 1]?.lower ?? ''))
  );
}
var PERFECT = /^(?:has|have|['’]ve)$/;
var MOVES = /^(?:moved|banned|put|pushed)$/;
var PUT_OFF2 = /^(?:cancell?|postpon|suspend|scrapp|shelv|delay|reschedul|mov|bann)ed$/;

// src/dating/expressions.ts
function candidate(reading, list, about, calendar) {
  const asked2 = [];
  let last;
  for (const expression2 of list) {
    if (expression2.type !== 'DATE' && expression2.type !== 'TIME') continue;
    const joined3 = last && isRange(reading.text, last, expression2);
    if (joined3) asked2.push(new Question(asked2.pop(), expression2, calendar));
    else if (expression2.needs !== 'mention') asked2.push(new Question(null, expression2, calendar));
    last = expression2.needs === 'mention' ? void 0 : expression2;
  }
  return {reading, ...about, expressions: asked2};
}
function isRange(text2, a, b) {
  if (a.range !== void 0 && a.range === b.range) return true;
  return (
    a.meaning.kind === 'weekday' &&
    b.meaning.kind === 'weekday' &&
    /^\s+and\s+$/.test(text2.slice(a.end, b.start)) &&
    b.meaning.day === (a.meaning.day % 7) + 1
  );
}
var YEARLY2 = /* @__PURE__ */ new Set(['month-day', 'month', 'season', 'quarter', 'half', 'holiday']);
var STRETCH2 = 32;
var Question = class {
  #read;
  #weekly;
  #yearly;
  #first;
  #known;
  /** The stretch last asked about, since days are asked in their order; and where in it the words come to mean another time. */
  #stretch = -1;
  #moves = null;
  constructor(first, read2, calendar) {
    const {start, end, text: text2, rule: rule13, needs, meaning} = read2;
    const key = `${read2.direction} ${JSON.stringify(meaning)}`;
    this.start = first?.start ?? start;
    this.end = end;
    this.text = first ? `${first.text} \u2013 ${text2}` : text2;
    this.rule = rule13;
    this.meaning = first ? `${first.meaning} ${key}` : key;
    this.direction = first?.direction ?? read2.direction;
    this.absolute = needs === 'nothing' && (first?.absolute ?? true);
    this.weekday = meaning.kind === 'weekday' && meaning.step === void 0;
    this.yearless = meaning.kind === 'month-day' && needs === 'dct';
    this.named = this.yearless ? (first?.named ?? weekdayNamed(text2)) : 0;
    const free2 = this.direction === 'none' ? !this.weekday : !first && movesWithDay(meaning, this.direction);
    this.anyDay = this.absolute || (free2 && this.named === 0);
    this.#read = read2;
    this.#weekly = isWeekly(meaning);
    this.#yearly = YEARLY2.has(meaning.kind);
    this.#first = first;
    this.#known = calendar.get(key) ?? calendar.set(key, /* @__PURE__ */ new Map()).get(key);
  }
  on(written2) {
    if (written2 === null && this.#read.needs !== 'nothing') return null;
    const days = this.#own(written2);
    if (!this.#first || !days) return days;
    const before3 = this.#first.on(written2);
    return before3 && {start: before3.start, end: Math.max(before3.start + 1, days.end)};
  }
  /** The days of the expression itself. */
  #own(written2) {
    if (written2 === null || written2 < 7) return this.#onDay(written2);
    if (this.#weekly) {
      const day4 = written2 % 7;
      const days = this.#onDay(7 + day4);
      const shift2 = written2 - 7 - day4;
      return days && {start: days.start + shift2, end: days.end + shift2};
    }
    if (this.#yearly) {
      const stretch2 = Math.floor(written2 / STRETCH2);
      if (stretch2 !== this.#stretch) {
        this.#stretch = stretch2;
        this.#moves = this.#movesWithin(stretch2 * STRETCH2, (stretch2 + 1) * STRETCH2 - 1);
      }
      if (this.#moves) return written2 < this.#moves.on ? this.#moves.from : this.#moves.to;
    }
    return this.#onDay(written2);
  }
  /** Where it moves on between two days of writing. It only ever does so, and not often; null where that is not once at most. */
  #movesWithin(first, last) {
    const [from, to] = [this.#onDay(first), this.#onDay(last)];
    if (!from || !to) return null;
    let [low, on] = [first, last];
    if (!isSame(from, to))
      while (on - low > 1) {
        const middle = (low + on) >> 1;
        if (isSame(this.#onDay(middle), from)) low = middle;
        else on = middle;
      }
    return isSame(this.#onDay(on), to) ? {from, on, to} : null;
  }
  #onDay(written2) {
    const found = this.#known.get(written2);
    if (found !== void 0) return found;
    const {meaning, direction} = this.#read;
    const {begin, until, value} = resolveMeaning(meaning, {
      dct: written2 === null ? void 0 : written2 * millisecondsInDay,
      direction,
    });
    let days = null;
    if (begin !== void 0 && until !== void 0) {
      const clock2 = meaning.kind === 'time' ? parseDay(value.slice(0, 10)) : null;
      const start = Math.floor((clock2 ?? begin) / millisecondsInDay);
      days = {start, end: clock2 === null ? Math.max(start + 1, Math.ceil(until / millisecondsInDay)) : start + 1};
    }
    this.#known.set(written2, days);
    return days;
  }
};
function isWeekly(meaning) {
  if (meaning.kind === 'offset')
    return meaning.from === 'dct' && !meaning.base && (meaning.unit === 'day' || meaning.unit === 'week');
  return meaning.kind === 'weekday' || meaning.kind === 'weekend';
}
function isSame(a, b) {
  return a?.start === b?.start && a?.end === b?.end;
}
function movesWithDay(meaning, direction) {
  return (
    meaning.kind === 'offset' && meaning.from === 'dct' && (direction === 'past' ? meaning.n <= 0 : meaning.n >= 0)
  );
}
function look({sentences: sentences2}, list) {
  let i = 0;
  for (const expression2 of list) {
    while (i < sentences2.length && sentences2[i].end <= expression2.start) i++;
    if (expression2.needs !== 'dct' || !sentences2[i] || sentences2[i].start > expression2.start) continue;
    expression2.direction = directionIn(sentences2[i], expression2) ?? expression2.direction;
  }
}

// src/text/similarity.ts
var Rarity = class {
  #sentences;
  #frequency = /* @__PURE__ */ new Map();
  #weight = /* @__PURE__ */ new Map();
  constructor(sentences2) {
    let n = 0;
    for (const {stems: stems2} of sentences2) {
      n++;
      for (const s of new Set(stems2)) this.#frequency.set(s, (this.#frequency.get(s) ?? 0) + 1);
    }
    this.#sentences = n;
  }
  of(stem2) {
    const known2 = this.#weight.get(stem2);
    if (known2 !== void 0) return known2;
    const weight = Math.log(1 + this.#sentences / (this.#frequency.get(stem2) ?? 1));
    this.#weight.set(stem2, weight);
    return weight;
  }
  /** Number of sentences that hold the stem. */
  frequency(stem2) {
    return this.#frequency.get(stem2) ?? 0;
  }
  /** What all of them tell together. */
  weightOf(stems2) {
    let weight = 0;
    for (const s of stems2) weight += this.of(s);
    return weight;
  }
  /** The share of the lighter one’s weight that both hold, 0–1. The weights of both may be given where they are known. */
  overlap(a, b, weightA = this.weightOf(a), weightB = this.weightOf(b)) {
    let both = 0;
    for (const s of a) if (b.has(s)) both += this.of(s);
    const least2 = Math.min(weightA, weightB);
    return least2 > 0 ? both / least2 : 0;
  }
};
function jaccard(a, b) {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  const all = a.size + b.size - both;
  return all > 0 ? both / all : 0;
}
function shared(a, b) {
  let both = 0;
  for (const x of a) if (b.has(x)) both++;
  return both;
}
function* copies(sentences2, rarity, least2 = 0.45) {
  const ranks2 = ranksOf(sentences2, rarity);
  const sets2 = [];
  const index = /* @__PURE__ */ new Map();
  const tried = new Int32Array(sentences2.length).fill(-1);
  const pairs = [];
  for (const [i, {article: article3, stems: stems2}] of sentences2.entries()) {
    if (i % 32 === 31) yield;
    const own = Int32Array.from(new Set(stems2), (s) => ranks2.get(s)).sort();
    sets2.push(own);
    if (own.length < 4) continue;
    for (const s of own.subarray(0, Math.floor((1 - least2) * own.length) + 1)) {
      const list = index.get(s) ?? index.set(s, []).get(s);
      for (let k = Math.max(0, list.length - MOST); k < list.length; k++) {
        const j = list[k];
        if (tried[j] === i || sentences2[j].article === article3) continue;
        tried[j] = i;
        const alike = jaccardOfSorted(own, sets2[j], least2);
        if (alike >= least2) pairs.push([j, i, alike]);
      }
      list.push(i);
    }
  }
  return pairs;
}
function ranksOf(sentences2, rarity) {
  const stems2 = [...new Set(sentences2.flatMap((s) => s.stems))];
  stems2.sort((a, b) => rarity.of(b) - rarity.of(a) || (a < b ? -1 : 1));
  return new Map(stems2.map((s, rank) => [s, rank]));
}
function jaccardOfSorted(a, b, least2) {
  const spare = a.length + b.length - (least2 * (a.length + b.length)) / (1 + least2) + 1e-6;
  let [i, j, both] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) {
      both++;
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
    if (i + j - both > spare) return 0;
  }
  return both / (a.length + b.length - both);
}
var MOST = 400;

// src/dating/datelines.ts
function datelines(candidate2) {
  const lines = lineDays(candidate2);
  const plain7 = isOccasion(candidate2) ? lines.filter(({role}) => role !== 'plain' && role !== 'dated') : lines;
  const all = inOneOrder(plain7, candidate2);
  const {top, foot} = parted(all, candidate2);
  const of = (list, role) => list.filter((one) => one.role === role);
  const alone = (list) => (spread(list).length === 1 ? list : []);
  const used = [
    alone(of([...top, ...foot], 'first')),
    of(top, 'published'),
    [...of(top, 'dated'), ...of(top, 'plain')],
    of(top, 'updated'),
    alone(of(foot, 'published')),
  ].find((list) => list.length > 0);
  if (used) return concluded(candidate2, used);
  const signed = foot.length === 1 && foot[0].role === 'plain' && isSignedOff(candidate2, foot[0].block);
  return signed ? {...concluded(candidate2, foot), unsure: true} : null;
}
function concluded(candidate2, used) {
  const {text: text2} = candidate2.reading;
  const days = spread(used);
  const {block, role, written: written2} = used[0];
  const found = (note) => ({
    rule: 'dateline',
    note,
    snippet: snippetOf(candidate2, block),
    from: days[0],
    to: days.at(-1),
  });
  const either = used.find((one) => one.days.length > 1)?.written;
  if (either) {
    const note = `the dateline \u201C${text2.slice(either.start, either.end)}\u201D may have its day or its month first`;
    return {finding: found(note), days: null, either: days};
  }
  if (used.some(({slip}) => slip)) {
    const note = 'the weekday that the dateline names is not that of its date: one of the two is wrong';
    return {finding: found(note), days, unsure: true};
  }
  if (days.length > 1) {
    const note = 'the lines beside it give several days';
    const near = days.at(-1) - days[0] <= NEAR;
    if (near) return {finding: found(note), days, unsure: true};
    return {finding: {rule: 'dateline', note, snippet: snippetOf(candidate2, block)}, days: null};
  }
  if (role === 'updated' && !CLOCK.test(text2.slice(block.start, block.end).replace(quote(text2, written2), '')))
    return {finding: found('it says only when it was last changed'), days, unsure: true, changed: true};
  const invites = /^(?:plain|dated)$/.test(role) && INVITES2.test(text2.slice(block.end, block.end + OPENING));
  if (invites) return {finding: found('the dateline may give the day that it invites to'), days, unsure: true};
  return {finding: found('the dateline gives the day'), days};
}
var OPENING = 400;
var INVITES2 =
  /\b(?:join us|come along|come and (?:hear|join|meet|see)|book (?:now|your)|doors open|rsvp|free (?:admission|entry)|tickets (?:are|cost|from))\b/i;
var NEAR = 3;
var CLOCK = /\d[:.]\d\d|\b\d{1,2} ?[ap]\.?m\b/i;
var quote = (text2, {start, end}) => text2.slice(start, end);
var spread = (list) => [...new Set(list.flatMap(({days}) => days))].sort((a, b) => a - b);
function lineDays({reading: {blocks: blocks2, text: text2}}) {
  return blocks2.flatMap((block, i) => {
    const line2 = text2.slice(block.start, block.end);
    if (block.kind !== 'dateline') return [];
    const above = i > 0 ? text2.slice(blocks2[i - 1].start, blocks2[i - 1].end) : '';
    if (/:$/.test(above) && !LABEL.test(above)) return [];
    const found = writtenDays(line2);
    if (found.some(({start}, k) => k > 0 && STRETCH3.test(line2.slice(found[k - 1].end, start)))) return [];
    let at2 = 0;
    return found.map((day4, k) => {
      const before3 = `${k === 0 && LABEL.test(above) ? above : ''} ${line2.slice(at2, day4.start)}`;
      at2 = day4.end;
      const named5 = day4.weekday || (found.length === 1 ? weekdayNamed(line2) : 0);
      const days = day4.readings.map(([y, m, d]) => civilDay(y, m, d) / millisecondsInDay);
      const suiting = days.filter((one) => named5 === 0 || weekdayOf(one) === named5);
      return {
        block,
        role: roleOf2(before3),
        written: {...day4, start: block.start + day4.start, end: block.start + day4.end},
        days: (suiting.length > 0 ? suiting : days).sort((a, b) => a - b),
        slip: suiting.length === 0,
      };
    });
  });
}
var STRETCH3 = /^\s?(?:[-–—]|to|until|and)\s?$/i;
function isOccasion({reading: {blocks: blocks2, text: text2}}) {
  return blocks2.some(({kind, start, end}) => kind !== 'body' && OCCASION.test(text2.slice(start, end)));
}
var OCCASION = /^(?:time|venue|where|when|location|tickets?|admission|doors|entry|price|cost|organi[sz]er|rsvp)\s?:/i;
function inOneOrder(all, {reading: {text: text2}}) {
  if (all.every(({days}) => days.length === 1)) return [...all];
  const orders = new Set(writtenDays(text2).flatMap(({order}) => order ?? []));
  const sure2 = new Set(all.flatMap(({days}) => (days.length === 1 ? days : [])));
  return all.map((one) => {
    if (one.days.length === 1) return one;
    const shown = one.days.filter((day4) => sure2.has(day4));
    if (shown.length === 1) return {...one, days: shown};
    const [y, m, d] = one.written.readings[orders.has('day') ? 0 : 1];
    return orders.size === 1 ? {...one, days: [civilDay(y, m, d) / millisecondsInDay]} : one;
  });
}
function parted(all, {reading: {blocks: blocks2, text: text2}}) {
  const prose = blocks2.filter(
    ({kind, start, end}) => kind === 'body' && end - start >= PROSE && ENDS.test(text2.slice(start, end)),
  );
  const story = (prose[1] ?? blocks2.filter(({kind}) => kind === 'body')[1])?.start ?? Infinity;
  return {
    top: all.filter(({block}) => block.start < story),
    foot: all.filter(({block}) => block.start >= story),
  };
}
var PROSE = 60;
function isSignedOff({reading: {blocks: blocks2}}, block) {
  const at2 = blocks2.indexOf(block);
  const beside = blocks2.slice(at2 + 1).every(({kind}) => kind === 'furniture' || kind === 'byline');
  return beside && /^(?:body|byline)$/.test(blocks2[at2 - 1]?.kind ?? '');
}
function openDateline(candidate2) {
  const {blocks: blocks2, text: text2} = candidate2.reading;
  for (const [i, block] of blocks2.slice(0, TOP3).entries()) {
    const expression2 = candidate2.expressions.find((e) => e.start >= block.start && e.end <= block.end && e.yearless);
    if (!expression2) continue;
    if (candidate2.reading.sentences.some(({heads, start}) => heads && start === block.start)) continue;
    const alone = block.end - block.start - (expression2.end - expression2.start) < 3;
    if (block.kind !== 'dateline' && !alone) continue;
    const note = `the dateline \u201C${expression2.text}\u201D has no year`;
    return {
      finding: {rule: 'dateline', note, snippet: snippetOf(candidate2, expression2)},
      expression: expression2,
      weekday: weekdayNamed(expression2.text),
      opens: i + 1 < blocks2.length && !/[\n\r]/.test(text2.slice(block.end, blocks2[i + 1].start)),
    };
  }
  return null;
}
var TOP3 = 6;
function settledBy({expression: expression2, weekday: named5}, candidate2, known2, akin = false) {
  if (!expression2.yearless || known2.length === 0) return null;
  const slack = named5 === 0 && !akin ? 0 : YEAR2;
  const [first, last] = [Math.min(...known2) - slack, Math.max(...known2) + slack];
  if (last - first > MOST_YEARS * YEAR2) return null;
  const news = candidate2.expressions.find((e) => e.weekday && e.direction !== 'future');
  const told = (day5) => [day5, day5 - 1].includes(news?.on(day5)?.start ?? NaN);
  const suits = (day5) => (named5 > 0 ? named5 === weekdayOf(day5) : !akin || told(day5));
  const found = /* @__PURE__ */ new Set();
  for (let day5 = first; day5 <= last + YEAR2 / 2; day5 += YEAR2 / 2) {
    const start = expression2.on(day5)?.start;
    if (start !== void 0 && start >= first && start <= last && suits(start)) found.add(start);
  }
  const near = [...found].filter((day5) => akin && known2.some((other) => Math.abs(other - day5) <= SOON));
  const [day4, another] = near.length === 1 ? near : found;
  if (day4 === void 0 || another !== void 0) return null;
  return named5 > 0 || told(day4) ? day4 : null;
}
var YEAR2 = 366;
var SOON = 62;
var MOST_YEARS = 4;
function addressDay({url}) {
  const [, path = ''] = /^https?:\/\/[^/?#]*([^?#]*)/i.exec(url ?? '') ?? [];
  const found = /\/((?:19|20)\d\d)\/(\d\d?|[a-z]{3})\/(\d\d?)(?=\/|$)/i.exec(path);
  if (!found) return null;
  const [, year2, month2, day4] = found;
  const number2 = /\d/.test(month2) ? Number(month2) : (entryOf(month2.toLowerCase())?.month ?? 0);
  const ms = parseDay(`${year2}-${String(number2).padStart(2, '0')}-${day4.padStart(2, '0')}`);
  if (ms === null) return null;
  const on = Math.floor(ms / millisecondsInDay);
  return {rule: 'address', note: `its web address gives the day: \u201C${found[0].slice(1)}\u201D`, from: on, to: on};
}

// src/dating/days.ts
var Days = class _Days {
  constructor(from = null, to = null, list = null) {
    this.from = from;
    this.to = to;
    this.list = list;
  }
  static of(list) {
    return new _Days(list[0] ?? null, list.at(-1) ?? null, list);
  }
  get bounded() {
    return this.from !== null && this.to !== null;
  }
  get empty() {
    return this.list !== null ? this.list.length === 0 : this.bounded && this.from > this.to;
  }
  /** The days that lie no earlier than `from` and no later than `to`; null leaves that side as it is. */
  within(from, to) {
    const first = from === null ? this.from : this.from === null ? from : Math.max(this.from, from);
    const last = to === null ? this.to : this.to === null ? to : Math.min(this.to, to);
    if (this.list)
      return _Days.of(this.list.filter((day4) => (first === null || day4 >= first) && (last === null || day4 <= last)));
    return new _Days(first, last);
  }
  /** The same with its days named, when there are no more than `most`. */
  named(most) {
    if (this.list || !this.bounded || this.to - this.from >= most) return this;
    return _Days.of(Array.from({length: Math.max(0, this.to - this.from + 1)}, (_, i) => this.from + i));
  }
  where(keep) {
    return this.list ? _Days.of(this.list.filter(keep)) : this;
  }
};

// src/dating/own-days.ts
function ownDays(candidate2) {
  if (candidate2.given !== null) {
    const by = candidate2.datedBy ? `, from ${candidate2.datedBy}` : '';
    const given2 = {rule: 'given', note: `the day came with the article${by}`};
    return {days: Days.of([candidate2.given]), anchor: candidate2.given, reasons: [reasonOf(given2)]};
  }
  const line2 = datelines(candidate2);
  if (line2?.days) return ofLine(candidate2, line2, line2.days);
  const address = addressDay(candidate2);
  if (address) return {days: Days.of([address.from]), anchor: address.from, reasons: [reasonOf(address)]};
  return settledEither(ofStory(candidate2, line2?.finding ?? openDateline(candidate2)?.finding), line2?.either ?? []);
}
function ofLine(candidate2, {finding, unsure, changed}, days) {
  const [day4] = days;
  const anchor2 = days.at(-1);
  const sent = days.length === 1 ? sentOn(candidate2, day4) : null;
  const reasons = [reasonOf(finding)];
  if (sent) {
    reasons.push(reasonOf({...sent.finding, note: 'the paragraph opens with another day'}));
    const near = Math.abs(sent.day - day4) <= NEAR;
    const both = near ? [sent.day, day4].sort((a, b) => a - b) : days;
    return {days: Days.of(both), anchor: both.at(-1), unsure: true, reasons};
  }
  const against = contradicted(candidate2, anchor2);
  if (against) reasons.push(reasonOf(against));
  return {
    days: Days.of(days),
    anchor: anchor2,
    ...((unsure || against) && {unsure: true}),
    ...(changed && {akin: new Days(null, anchor2)}),
    reasons,
  };
}
function contradicted(candidate2, line2) {
  const findings = fullDate(candidate2);
  return findings.find(({from, to}) => (from !== void 0 && from > line2) || (from === void 0 && to === line2));
}
function sentOn(candidate2, line2) {
  const open = openDateline(candidate2);
  const day4 = open?.opens ? open.expression.on(line2)?.start : void 0;
  return open && day4 !== void 0 && day4 !== line2 ? {day: day4, finding: open.finding} : null;
}
function ofStory(candidate2, line2) {
  const findings = fullDate(candidate2);
  const latest = findings.filter((f) => f.from !== void 0).sort((a, b) => b.from - a.from)[0];
  const soonest = findings
    .filter((f) => f.to !== void 0 && f.to >= (latest?.from ?? -Infinity))
    .sort((a, b) => a.to - b.to)[0];
  const anchors = findings.flatMap(({anchor: anchor2}) => (anchor2 === void 0 ? [] : [anchor2]));
  const state = {
    days: new Days(line2?.from ?? null, line2?.to ?? null),
    anchor: anchors.length > 0 ? anchors.reduce((a, b) => Math.max(a, b)) : null,
    reasons: line2 ? [reasonOf(line2)] : [],
  };
  const shown = findings.filter((f) => f.pictured && f.anchor === state.anchor).length > 0;
  for (const finding of [latest, soonest, shown ? pictured(candidate2, state.anchor) : null]) {
    if (!finding) continue;
    const days = state.days.within(finding.from ?? null, finding.to ?? null);
    if (days.empty) continue;
    state.days = days;
    if (finding.rule === 'weekday') state.unsure = true;
    state.reasons.push(reasonOf(finding));
  }
  return state;
}
function settledEither(state, either) {
  const left = either.filter((day4) => !state.days.within(day4, day4).empty);
  if (left.length === 1) return {...state, days: Days.of(left), anchor: left[0], unsure: true};
  return left.length > 1 ? {...state, torn: true} : state;
}
function reasonOf({rule: rule13, note, snippet}) {
  return {rule: rule13, note, ...(snippet && {snippet})};
}

// src/dating/years.ts
function agree(candidates, states3, named5) {
  const open = states3.flatMap(({days}, i) => (days.list ? [] : [i]));
  if (open.length === 0) return;
  const occasions = occasionFindings(candidates, named5);
  for (const i of open) states3[i] = bounded2(states3[i], [...yearFindings(candidates[i]), ...occasions(i)]);
}
function bounded2(state, findings) {
  if (findings.length === 0) return state;
  const days = findings.reduce((left, {from, to}) => left.within(from, to), state.days);
  if (days.empty) return state;
  const year2 = days.to - days.from <= YEAR3;
  return {
    ...state,
    days,
    anchor: year2 ? Math.max(days.from, state.anchor ?? -Infinity) : state.anchor,
    unsure: true,
    reasons: [...state.reasons, ...findings.map(reasonOf)],
  };
}
function occasionFindings(candidates, named5) {
  const told = candidates.map(yearsOfOccasions);
  const written2 = told.flatMap((list, j) =>
    list.flatMap(({what, year: year2}) => (year2 === null ? [] : [{what, year: year2, j}])),
  );
  const dates3 = candidates.flatMap(({expressions}) => expressions.filter(({absolute: absolute2}) => absolute2));
  const latest = dates3.reduce((last, e) => Math.max(last, e.on(null)?.start ?? last), -Infinity);
  const found = (i) =>
    told[i].flatMap(({what, shift: shift2, expression: expression2}) => {
      if (shift2 === null) return [];
      const [same, ...others2] = written2.filter(
        (other) => other.what === what && (other.j === i || shared(named5(i), named5(other.j)) > 0),
      );
      if (!same || others2.some(({year: year2}) => year2 !== same.year)) return [];
      const [first, next] = [0, 1].map((n) => parseDay(`${same.year - shift2 + n}-01-01`));
      if (first == null || next == null || latest >= next / millisecondsInDay) return [];
      const note = `\u201C${expression2.text}\u201D of the ${what} is ${same.year}`;
      const snippet = snippetOf(candidates[i], expression2);
      return [{rule: 'year', note, snippet, from: first / millisecondsInDay, to: next / millisecondsInDay - 1}];
    });
  return (i) => found(i).slice(0, 1);
}
function yearsOfOccasions(candidate2) {
  return storyExpressions(candidate2).flatMap(
    ({expression: expression2, sentence: {tokens: tokens2, roles: roles2}}) => {
      const probe = expression2.on(expression2.absolute ? null : PROBE.day);
      if (!probe || !isYear(probe)) return [];
      let i = tokens2.findIndex((t) => t.start >= expression2.end);
      if (/^['’]s?$/.test(tokens2[i]?.text ?? '')) i++;
      while (roles2[i] === 'noun' && roles2[i + 1] === 'noun') i++;
      const {lower} = tokens2[i] ?? {lower: ''};
      if (!OCCASION2.test(lower)) return [];
      const year2 = yearOf2(probe.start);
      const told = expression2.absolute ? {year: year2, shift: null} : {year: null, shift: year2 - PROBE.year};
      return [{what: lower.replace(/s$/, ''), ...told, expression: expression2}];
    },
  );
}
var PROBE = {year: 2001, day: parseDay('2001-07-01') / millisecondsInDay};
var OCCASION2 = /^(?:elections?|referendum|olympics|games|championships?|coup|census|earthquake|tsunami|eruption)$/;
var HELD =
  /^(?:award|budget|census|championship|conference|congress|contest|convention|cup|derby|edition|election|festival|final|games|marathon|olympics|open|parade|playoff|poll|primary|race|referendum|season|series|summit|tour|tournament|trophy|vote)s?$/;
var isYear = ({start, end}) => end - start > 364 && end - start < 367 && yearOf2(start) !== yearOf2(start - 1);
var yearOf2 = (day4) => Number(formatDay(day4 * millisecondsInDay).slice(0, 4));
function yearFindings(candidate2) {
  return [...equations(candidate2), ...countedYears(candidate2)];
}
function equations(candidate2) {
  const told = storyExpressions(candidate2);
  return told.flatMap(({expression: first, sentence}, k) => {
    const second = told[k + 1];
    if (!second || second.sentence !== sentence || first.absolute === second.expression.absolute) return [];
    const [open, date] = first.absolute ? [second.expression, first] : [first, second.expression];
    if (!TOLD_FROM.test(open.text) || !isEqual(sentence, first, second.expression)) return [];
    const days = daysOf(open, date);
    if (!days) return [];
    const snippet = snippetOf(candidate2, {start: first.start, end: second.expression.end});
    return [{rule: 'year', note: `\u201C${open.text}\u201D is ${date.text}`, snippet, ...days}];
  });
}
var TOLD_FROM = /^(?:last|next|this|today|tomorrow|yesterday)\b|\bago$/i;
function isEqual({tokens: tokens2, roles: roles2}, first, second) {
  const from = tokens2.findIndex((t) => t.start >= first.end);
  const to = tokens2.findIndex((t) => t.end > second.start);
  const behind = tokens2.findIndex((t) => t.start >= second.end);
  const between3 = tokens2.slice(from, to).map(({lower}) => lower);
  const words3 = between3.join(' ');
  const next = tokens2[behind]?.lower ?? '.';
  if (/^\($/.test(words3)) return next === ')';
  if (/^, (?:in )?$|^,$|^, in$/.test(words3)) return /^[,.;)]$/.test(next);
  const holds2 = (i) => {
    while ((roles2[i] === 'noun' || roles2[i] === 'name') && i < tokens2.length) {
      if (HELD.test(tokens2[i].lower)) return true;
      i++;
    }
    return false;
  };
  if (!first.absolute)
    return /^['’]s?$/.test(words3) || (words3 === '' && /['’]s?$/.test(tokens2[from - 1].text))
      ? holds2(behind)
      : false;
  return (
    from < to &&
    to - from < 4 &&
    between3.every((word2, i) => roles2[from + i] === 'noun' || roles2[from + i] === 'name' || HELD.test(word2)) &&
    HELD.test(between3.at(-1)) &&
    /^last\b/i.test(second.text)
  );
}
function daysOf(open, date) {
  const [probe, span] = [open.on(PROBE.day), date.on(null)];
  if (!probe || !span) return null;
  const shift2 = PROBE.day - probe.start;
  let [from, to] = [Infinity, -Infinity];
  for (let day4 = span.start + shift2 - SEARCH; day4 <= span.end + shift2 + SEARCH; day4++) {
    const meant2 = open.on(day4);
    const same = meant2 && (within3(meant2, span) || within3(span, meant2));
    if (same) [from, to] = [Math.min(from, day4), day4];
  }
  if (from > to) return null;
  const slack = Math.abs(shift2) > ROUND * YEAR3 ? YEAR3 : 0;
  return {from: from - slack, to: to + slack};
}
var within3 = (a, b) => a.start >= b.start && a.end <= b.end;
var YEAR3 = 366;
var SEARCH = 2 * YEAR3;
var ROUND = 4;
function countedYears(candidate2) {
  const told = storyExpressions(candidate2);
  const named5 = told.flatMap(({expression: expression2}) => (expression2.named > 0 ? [expression2] : []));
  if (named5.length === 0) return [];
  return told.flatMap(({expression: expression2, sentence}) => {
    const span = expression2.absolute ? expression2.on(null) : null;
    const count = span && isYear(span) ? countedTo(sentence, expression2) : null;
    if (!span || count === null) return [];
    const years = [-1, 0, 1].map((n) => stretchOf(yearOf2(span.start) + count + n));
    const [only, ...others2] = years.filter((year2) => named5.every((day4) => fallsIn(day4, year2)));
    if (!only || others2.length > 0) return [];
    const days = `\u201C${named5[0].text}\u201D falls so in ${yearOf2(only.start)}, as \u201C${expression2.text}\u201D is told as ${count} years back`;
    const snippet = snippetOf(candidate2, named5[0]);
    return [{rule: 'year', note: days, snippet, from: only.start - REACH3, to: only.end - 1 + REACH3}];
  });
}
var REACH3 = 200;
function stretchOf(year2) {
  const [start, end] = [0, 1].map((n) => parseDay(`${String(year2 + n).padStart(4, '0')}-01-01`) ?? 0);
  return {start: start / millisecondsInDay, end: end / millisecondsInDay};
}
function fallsIn(day4, {start, end}) {
  return [start, (start + end) >> 1, end - 1].some((written2) => {
    const meant2 = day4.on(written2);
    return meant2 !== null && within3(meant2, {start, end}) && weekdayOf(meant2.start) === day4.named;
  });
}
function countedTo({tokens: tokens2, roles: roles2, lead}, {start}) {
  const at2 = tokens2.findIndex((t) => t.end > start);
  for (let i = Math.max(1, at2 - COUNTED_WITHIN); i < at2 - 1; i++) {
    if (tokens2[i].lower !== 'years' || !/^(?:after|since)$/.test(tokens2[i + 1].lower)) continue;
    const {lower} = tokens2[i - 1];
    const count = entryOf(lower)?.number ?? (/^\d{1,3}$/.test(lower) ? Number(lower) : 0);
    if (count < 2) return null;
    const before3 = tokens2[at2 - 1].lower;
    if (at2 > i + 2 && before3 !== 'in') return null;
    const told = roles2.slice(0, i);
    return lead || told.includes('present') || !told.includes('past') ? count : null;
  }
  return null;
}
var COUNTED_WITHIN = 12;

// src/dating/solve.ts
var HORIZON = 366;
var REUSE = 3;
var SHARED_SENTENCES = 2;
var AKIN = 4;
var SOFT = /* @__PURE__ */ new Set(['report', 'shared-event', 'shared-wording']);
var GRACE = 3;
var COUNTABLE = 62;
var SAME = {stems: 3, weight: 0.4, rare: 2};
var RARE = 4;
var BEFORE = 10;
var BEHIND2 = 5;
function* relate(candidates, rarity) {
  const first = originals(candidates);
  if (!candidates.map(ownDays).some(isOpen)) return {items: [], pairs: [], reuse: [], first};
  const items = itemsOf(candidates).filter(({article: article3}) => first[article3] === article3);
  yield;
  const reuse = yield* sharedWordings(
    candidates.filter((_, i) => first[i] === i),
    rarity,
  );
  return {items, pairs: yield* pairsOf(items, rarity), reuse, first};
}
function originals(candidates) {
  const seen = /* @__PURE__ */ new Map();
  return candidates.map(({reading, given: given2}, i) => {
    if (reading.sentences.length === 0) return i;
    const key = `${given2 ?? ''} ${reading.text}`;
    if (!seen.has(key)) seen.set(key, i);
    return seen.get(key);
  });
}
function isOpen({days}) {
  return !days.list;
}
function* solve(candidates, {items, pairs: alike, reuse, first}, reports2 = [], same = []) {
  const states3 = candidates.map(ownDays);
  const names2 = [];
  const named5 = (i) => (names2[i] ??= namesOf(candidates[i]));
  settle(candidates, states3, named5);
  agree(candidates, states3, named5);
  if (states3.some(isOpen)) {
    const judged2 = same.map((members) =>
      members.map(({article: article3, start}) => ({article: first[article3], start})),
    );
    const pairs = [...alike, ...judgedPairs(items, judged2)];
    const problems = components(candidates.length, pairs, reuse).map((group) => ({
      group,
      items: [],
      pairs: [],
      reuse: [],
      reports: [],
    }));
    const of = [];
    for (const problem of problems) for (const i of problem.group) of[i] = problem;
    for (const item of items) of[item.article].items.push(item);
    for (const pair3 of pairs) of[pair3[0].article].pairs.push(pair3);
    for (const wording of reuse) of[wording.a].reuse.push(wording);
    for (const report of reports2) {
      const article3 = first[report.article];
      of[article3].reports.push({...report, article: article3});
    }
    for (const problem of problems) yield* solveGroup(problem, candidates, states3);
  }
  const own = candidates.map(() => []);
  for (const item of items) own[item.article].push(item);
  return states3.map((state, i) => {
    const origin = first[i];
    if (origin === i) return conclude(state, own[i]);
    const copied = states3[origin];
    const note = `has the very text of ${candidates[origin].reading.id}`;
    return conclude({...copied, reasons: [{rule: 'same-text', note}, ...copied.reasons]}, own[origin]);
  });
}
function settle(candidates, states3, named5) {
  const known2 = states3.flatMap(({days, unsure}, i) =>
    days.list?.length === 1 && !unsure ? [{day: days.from, i}] : [],
  );
  candidates.forEach((candidate2, i) => {
    const {days, reasons} = states3[i];
    const open = isOpen(states3[i]) && openDateline(candidate2);
    if (!open) return;
    const akin = known2.filter((other) => shared(named5(i), named5(other.i)) >= AKIN);
    const of = (list) => list.map(({day: day5}) => day5);
    const day4 = settledBy(open, candidate2, of(known2)) ?? settledBy(open, candidate2, of(akin), true);
    if (day4 === null || days.within(day4, day4).empty) return;
    const note = `the other articles leave one year for it: ${formatDay(day4 * millisecondsInDay)}`;
    states3[i] = {
      days: Days.of([day4]),
      anchor: null,
      unsure: true,
      reasons: [...reasons, reasonOf({...open.finding, note})],
    };
  });
}
function* solveGroup({group, items, pairs, reuse, reports: reports2}, candidates, states3) {
  const trial = /* @__PURE__ */ new Map();
  const beside = anchorsBeside(states3, pairs, reuse);
  for (const i of group) {
    const years = yearsOf(states3[i], beside.get(i) ?? []);
    const state = states3[i];
    if (!years || state.days.list) continue;
    const days = state.days.within(years.from, years.to).named(years.to - years.from + 1);
    const unsure = state.anchor === null && !state.days.bounded ? {unsure: true} : {};
    trial.set(i, dayOfLine(candidates[i], {...state, ...unsure, days, reasons: [...state.reasons]}));
  }
  if (trial.size === 0) return;
  const daysOf3 = (i) => trial.get(i)?.days ?? states3[i].days;
  const idOf2 = (i) => candidates[i].reading.id;
  const narrow = (i, days, rule13, note, sentence) => {
    const state = trial.get(i);
    if (!state || !days.list || days.empty || days.list.length === state.days.list?.length) return false;
    state.days = days;
    if (SOFT.has(rule13)) state.unsure = true;
    if ((rule13 === 'report' || rule13 === 'shared-event') && !openDateline(candidates[i])?.expression.yearless)
      state.akin = states3[i].days;
    changes.set(i, (changes.get(i) ?? 0) + 1);
    if (!state.reasons.some((r) => r.rule === rule13 && r.note === note)) {
      state.reasons.push({
        rule: rule13,
        note,
        snippet: {article: idOf2(sentence.article), start: sentence.start, end: sentence.end},
      });
    }
    return true;
  };
  const changes = /* @__PURE__ */ new Map();
  const compared = /* @__PURE__ */ new Map();
  const alone = function* () {
    const asked2 = /* @__PURE__ */ new Set();
    for (const [n, {article: article3, expression: expression2, sentence}] of items.entries()) {
      if (expression2.anyDay) continue;
      const question = `${article3} ${expression2.meaning}`;
      if (asked2.has(question)) continue;
      asked2.add(question);
      if (n % 8 === 7) yield;
      const days = daysOf3(article3).where((day4) => {
        const span = expression2.on(day4);
        return !span || fits(expression2, span, day4);
      });
      const told =
        expression2.direction === 'past' ? 'as past' : expression2.direction === 'future' ? 'as still to come' : 'near';
      narrow(
        article3,
        days,
        expression2.weekday ? 'weekday' : 'tense',
        `\u201C${expression2.text}\u201D is told ${told}`,
        sentence,
      );
    }
  };
  const step = function* () {
    let changed = false;
    for (const [n, pair3] of pairs.entries()) {
      if (n % 8 === 7) yield;
      const [a, b] = pair3;
      const seen = compared.get(pair3) ?? compared.set(pair3, [-1, -1]).get(pair3);
      for (const [side, [x, y]] of [
        [a, b],
        [b, a],
      ].entries()) {
        const now = changes.get(y.article) ?? 0;
        if (!trial.has(x.article) || seen[side] === now) continue;
        seen[side] = now;
        const times = timesOf(y, daysOf3(y.article));
        if (!times) continue;
        const days = daysOf3(x.article).where((day4) => {
          const span = x.expression.on(day4);
          return span !== null && fits(x.expression, span, day4) && times.hasCompatible(span);
        });
        changed =
          narrow(
            x.article,
            days,
            'shared-event',
            `\u201C${x.expression.text}\u201D is what ${idOf2(y.article)} calls \u201C${y.expression.text}\u201D`,
            x.sentence,
          ) || changed;
      }
    }
    for (const {a, b, count, sentence} of reuse) {
      for (const [i, j] of [
        [a, b],
        [b, a],
      ]) {
        const other = daysOf3(j);
        if (!trial.has(i) || !other.bounded) continue;
        const note = `shares ${count} sentences word for word with ${idOf2(j)}, so it is taken to be written within ${REUSE} days of it`;
        changed =
          narrow(i, daysOf3(i).within(other.from - REUSE, other.to + REUSE), 'shared-wording', note, sentence) ||
          changed;
      }
    }
    return changed;
  };
  for (const {article: article3, from, to, sentence, what} of reports2) {
    const note = `tells of \u201C${what}\u201D of ${formatDay((from ?? to) * millisecondsInDay)} as ${from === null ? 'still to come' : 'done'}`;
    if (trial.has(article3)) narrow(article3, daysOf3(article3).within(from, to), 'report', note, sentence);
  }
  yield* alone();
  for (let round2 = 0; round2 < 20 && (yield* step()); round2++);
  for (const [i, state] of trial) {
    const finding = states3[i].days.bounded || state.days.to - state.days.from < HORIZON / 2;
    if (state.reasons.length > states3[i].reasons.length && finding) states3[i] = state;
  }
}
function dayOfLine(candidate2, state) {
  const open = openDateline(candidate2);
  if (!open?.expression.yearless) return state;
  const days = state.days.where((day4) => open.expression.on(day4)?.start === day4);
  if (!days.list || days.empty) return state;
  const note = `the dateline \u201C${open.expression.text}\u201D gives day and month`;
  return {...state, days, unsure: true, reasons: [...state.reasons, reasonOf({...open.finding, note})]};
}
function yearsOf({anchor: anchor2, days}, beside) {
  if (days.bounded && days.to - days.from <= 4 * HORIZON) return {from: days.from, to: days.to};
  if (anchor2 !== null) return {from: anchor2, to: anchor2 + HORIZON};
  if (beside.length === 0) return null;
  const from = beside.reduce((a, b) => Math.min(a, b)) - HORIZON;
  const to = beside.reduce((a, b) => Math.max(a, b)) + HORIZON;
  return to - from > 4 * HORIZON ? null : {from, to};
}
function anchorsBeside(states3, pairs, reuse) {
  const found = /* @__PURE__ */ new Map();
  const add2 = (i, j, anchor2 = states3[j].anchor) => {
    if (anchor2 !== null) (found.get(i) ?? found.set(i, []).get(i)).push(anchor2);
  };
  for (const [{article: a}, {article: b}] of [
    ...pairs,
    ...reuse.map(({a: a2, b: b2}) => [{article: a2}, {article: b2}]),
  ]) {
    add2(a, b);
    add2(b, a);
  }
  for (const [x, y] of pairs)
    for (const [near, far] of [
      [x, y],
      [y, x],
    ]) {
      const span = near.expression.weekday && far.expression.absolute ? far.expression.on(null) : null;
      if (span && span.end - span.start === 1) add2(near.article, far.article, span.start);
    }
  return found;
}
function timesOf({expression: expression2}, {list}) {
  if (expression2.absolute) {
    const span = expression2.on(null);
    return span ? new Times([span]) : null;
  }
  if (!list) return null;
  const found = /* @__PURE__ */ new Map();
  for (const day4 of list) {
    const span = expression2.on(day4);
    if (span && fits(expression2, span, day4)) found.set(`${span.start} ${span.end}`, span);
  }
  return found.size > 0 ? new Times(found.values()) : null;
}
var Times = class {
  #starts;
  /** The latest end of this and all earlier starts; the earliest end of this and all later ones. */
  #latest = [];
  #earliest = [];
  constructor(list) {
    const sorted = [...list].sort((a, b) => a.start - b.start);
    this.#starts = sorted.map((s) => s.start);
    sorted.forEach(({end}, i) => (this.#latest[i] = Math.max(end, this.#latest[i - 1] ?? -Infinity)));
    for (let i = sorted.length - 1; i >= 0; i--)
      this.#earliest[i] = Math.min(sorted[i].end, this.#earliest[i + 1] ?? Infinity);
  }
  /** Equal, or one holds the other. */
  hasCompatible({start, end}) {
    const after2 = firstAfter(this.#starts, start);
    if (after2 > 0 && this.#latest[after2 - 1] >= end) return true;
    const from = firstAfter(this.#starts, start - 1);
    return from < this.#starts.length && this.#earliest[from] <= end;
  }
};
function itemsOf(candidates) {
  return candidates.flatMap((candidate2, article3) =>
    storyExpressions(candidate2).flatMap(({expression: expression2, sentence}) => {
      const {tokens: tokens2} = sentence;
      const from = tokens2.findIndex((t) => t.end > expression2.start);
      const marks = tokens2.slice(0, from).filter(({text: text2}) => QUOTE.test(text2)).length;
      if (marks % 2 === 1 && !expression2.absolute) return [];
      let to = from;
      while (to < tokens2.length && tokens2[to].start < expression2.end) to++;
      const before3 = stemsBetween(sentence, Math.max(0, from - BEFORE), from);
      const near = new Set(before3.concat(stemsBetween(sentence, to, to + BEHIND2)));
      return [{article: article3, expression: expression2, sentence, near}];
    }),
  );
}
function* pairsOf(items, rarity) {
  const index = /* @__PURE__ */ new Map();
  const pairs = [];
  const spread2 = /* @__PURE__ */ new Map();
  for (const {near} of items) {
    const wording = [...near].join(' ');
    for (const s of near) (spread2.get(s) ?? spread2.set(s, /* @__PURE__ */ new Set()).get(s)).add(wording);
  }
  for (const [i, item] of items.entries()) {
    if (i % 16 === 15) yield;
    const tried = /* @__PURE__ */ new Set();
    for (const s of [...item.near].sort((a, b) => rarity.of(b) - rarity.of(a) || (a < b ? -1 : 1))) {
      const list = index.get(s) ?? index.set(s, []).get(s);
      for (const j of list.slice(-MOST2)) {
        const other = items[j];
        if (tried.has(j) || other.article === item.article) continue;
        tried.add(j);
        const both = [...item.near].filter((x) => other.near.has(x));
        if (both.length < SAME.stems || both.filter((x) => spread2.get(x).size <= RARE).length < SAME.rare) continue;
        if (rarity.overlap(item.near, other.near) >= SAME.weight) pairs.push([other, item]);
      }
      list.push(i);
    }
  }
  return pairs;
}
function judgedPairs(items, same) {
  const at2 = new Map(items.map((item) => [`${item.article} ${item.expression.start}`, item]));
  return same.flatMap((members) => {
    const [first, ...others2] = members.flatMap(({article: article3, start}) => at2.get(`${article3} ${start}`) ?? []);
    return others2.flatMap((other) => (first && other.article !== first.article ? [[first, other]] : []));
  });
}
var MOST2 = 60;
function* sharedWordings(candidates, rarity) {
  const pairs = /* @__PURE__ */ new Map();
  const all = candidates.flatMap(({reading}) => reading.sentences.filter((s) => s.stems.length >= 6));
  for (const [i, j] of yield* copies(all, rarity, 0.8)) {
    const [first, second] = [all[i], all[j]];
    const key = `${first.article} ${second.article}`;
    const seen = pairs.get(key);
    if (seen) seen.count++;
    else pairs.set(key, {a: first.article, b: second.article, count: 1, sentence: second});
  }
  return [...pairs.values()].filter(({count}) => count >= SHARED_SENTENCES);
}
function components(count, pairs, reuse) {
  const parent = Array.from({length: count}, (_, i) => i);
  const root = (i) => (parent[i] === i ? i : (parent[i] = root(parent[i])));
  for (const [a, b] of pairs) parent[root(a.article)] = root(b.article);
  for (const {a, b} of reuse) parent[root(a)] = root(b);
  const groups = /* @__PURE__ */ new Map();
  for (let i = 0; i < count; i++) (groups.get(root(i)) ?? groups.set(root(i), []).get(root(i))).push(i);
  return [...groups.values()];
}
function conclude({days, reasons, unsure, akin, torn}, items) {
  const {list} = days.named(COUNTABLE);
  const [from, to] = [days.from, days.to];
  const early = akin && from !== null ? Math.max(from - GRACE, akin.from ?? -Infinity) : from;
  const late = akin && to !== null ? Math.min(to + GRACE, akin.to ?? Infinity) : to;
  const iso2 = (day4) => (day4 === null ? null : formatDay(day4 * millisecondsInDay));
  const countable = list && !torn && list.length > 0 && list.length <= COUNTABLE ? list : null;
  return {
    dating: {
      best: iso2(countable ? leastLag(countable, items) : null),
      from: iso2(early),
      to: iso2(late),
      firm: countable?.length === 1 && !unsure,
      reasons,
    },
    days: countable,
  };
}
function leastLag(days, items) {
  const lag = (day4) => {
    let sum = 0;
    for (const {expression: expression2} of items) {
      if (!expression2.weekday || expression2.direction === 'future') continue;
      const span = expression2.on(day4);
      if (span && span.end - span.start === 1 && span.start <= day4) sum += day4 - span.start;
    }
    return sum;
  };
  const lags = days.map(lag);
  if (days.length > WEEK && lags.every((one) => one === lags[0])) return null;
  return days[lags.indexOf(Math.min(...lags))];
}
var WEEK = 7;

// src/dating/undatable.ts
function undatable(readings, solved, expressions) {
  const [asked2, ...rest] = [...readings.keys()]
    .filter((i) => solved[i].dating.best === null && readings[i].sentences.length > 0)
    .sort((a, b) => expressions[b].length - expressions[a].length || (readings[a].id < readings[b].id ? -1 : 1));
  if (asked2 === void 0) return [];
  const {id} = readings[asked2];
  const [line2] = solved[asked2].dating.reasons;
  const others2 = rest.map((i) => readings[i].id);
  const named5 =
    others2.length > 4 ? `${others2.slice(0, 3).join(', ')} and ${others2.length - 3} more` : others2.join(', ');
  const tells2 = line2?.rule === 'dateline' ? `Of ${id} ${line2.note}` : `Nothing in ${id} tells when it was written`;
  const also = others2.length > 0 ? ` Nor is it known of ${named5}, which that day may help to date.` : '';
  const message = `${tells2}: give its date to place what it counts from that day.${also}`;
  return [{code: 'no-date', severity: 'info', article: id, message}];
}

// src/text/people.ts
var HUMAN =
  /^(?:m[ae]n|wom[ae]n|boy|girl|hostage|captive|detainee|refugee|migrant|judge|mayor|minister|president|chairman|officer|driver|father|mother|son|daughter|brother|sister|wife|husband|lawyer|attorney|spokes(?:wo)?man|spokesperson|official|leader|teacher|doctor|suspect|victim|rival|ally|aide|chief|boss|captain|coach|pilot|nurse|student|expert|critic|candidate|colleague|partner|friend|hero|athlete|king|queen|prince|princess|envoy|diplomat|agent|poet|priest|bishop|pope|cleric|monk|actress|champion|congress(?:wo)?man|somebody|someone|who|(?:[a-z]+(?:ist|ian|er|or)))$/;
var NO_HUMAN =
  /^(?:after|answer|border|cancer|career|center|chamber|chapter|charter|computer|corner|corridor|counter|cover|danger|dinner|disaster|disorder|door|encounter|error|factor|fever|floor|former|inner|junior|latter|lower|major|minor|outer|prior|senior|upper|helicopter|honor|labor|layer|letter|manner|matter|mirror|motor|newspaper|number|offer|order|other|paper|power|quarter|river|sector|shelter|summer|tender|terror|theater|tower|transfer|trailer|water|weather|winter|vigor|wonder)$/;
function isHuman(lower) {
  return HUMAN.test(lower) && !NO_HUMAN.test(lower);
}
function isPeople(lower) {
  return isHuman(lower) || isHuman(lower.replace(/s$/, ''));
}

// src/text/asides.ts
function asideStart(found, close) {
  const {words: words3, tags, verbs} = found;
  for (let k = close - 1; k > 0 && close - k < 34; k--) {
    if (tags[k] !== tags[close]) {
      if (tags[k] === 'stop') return -1;
      continue;
    }
    if (tags[k] === 'stop' && words3[k].text !== words3[close].text) return -1;
    if (!endsPhrase(words3, tags, k - 1)) return -1;
    const inside = verbs.filter(({from}) => from > k && from < close);
    const described2 = inside.length > 0 && tags.slice(k, inside[0].from).includes('relative');
    const dependent =
      /^(?:relative|subordinator|gerund)$/.test(tags[k + 1]) || tags[k + 2] === 'relative' || described2;
    const told = close - k < 8 && inside.length === 1 && isStating(words3[inside[0].head].lower);
    if (inside.length === 0 || dependent || told || tags[k] === 'stop') {
      if (tags[k + 1] === 'conjunction') return -1;
      const earlier = tags.lastIndexOf('comma', k - 1);
      const nested2 =
        tags[k + 1] === 'relative' &&
        tags[earlier + 1] === 'passive' &&
        !verbs.some(({from}) => from > earlier && from < k);
      const wider =
        earlier > 0 && /^(?:gerund|passive|relative)$/.test(tags[earlier + 1]) && endsPhrase(words3, tags, earlier - 1);
      return wider && (nested2 || !dependent) && !tags.slice(earlier, k).includes('stop') ? earlier : k;
    }
  }
  return -1;
}
function beforeAppositions({words: words3, tags, verbs}, open) {
  for (let k = open - 1; k > 0 && tags[k] !== 'stop' && !verbs.some(({from, to}) => k >= from && k < to); k--) {
    if (tags[k] !== 'comma') continue;
    const next = phraseEnd({words: words3, tags, verbs, at: []}, k + 1);
    const tells2 =
      /^(?:an?|the|his|her|its|one)$/.test(words3[k + 1].lower) ||
      (tags[k + 1] === 'number' && k + 2 === open) ||
      (tags[k - 1] === 'name' && tags[k + 1] === 'noun' && isHuman(words3[next - 1].lower)) || // “Ana Lind, chief prosecutor at …”
      // “his host, Ana Lind, the mayor,”, “the hostage, reporter Ana Lind, 34,”
      (isHuman(words3[k - 1].lower) &&
        next === open &&
        tags.slice(k + 1, open).every((tag, i) => tag === 'name' || (i === 0 && isHuman(words3[k + 1].lower))));
    const listed = tags.slice(k, open).includes('conjunction') && !/^an?$/.test(words3[k + 1].lower);
    const timed = PERIOD.test(words3[k - 1].lower);
    if (!tells2 || listed || timed || !endsPhrase(words3, tags, k - 1)) return open;
    open = k;
  }
  return open;
}

// src/text/participles.ts
function antecedent(subject, verb, opener) {
  return {subject, apposition: null, core: subject.to, verb, opening: 'relative', opener};
}
function toldByHaving(found, k, earlier) {
  const {words: words3, tags} = found;
  if (words3[k - 1].lower !== 'having' || tags[k - 2] !== 'comma' || !isPastForm2(words3[k].lower)) return null;
  const from = endsPhrase(words3, tags, k - 3) ? phraseStart(found, k - 3) : k;
  const own = from < k && (from === 0 || tags[from - 1] === 'comma');
  const host = own
    ? {subject: {from, to: k - 2}, apposition: null, core: k - 2}
    : earlier.findLast(({verb}) => verb.to < k);
  if (!host || tags[k - 3] === 'relative') return null;
  return {...host, verb: {from: k, to: k + 1, head: k, passive: false}, opening: 'shared', opener: k - 1};
}
function toldByBorn(found, k) {
  const {words: words3, tags} = found;
  if (words3[k].lower !== 'born' || tags[k - 1] !== 'comma' || tags[k - 3] !== 'comma' || tags[k - 4] !== 'name')
    return null;
  return antecedent({from: phraseStart(found, k - 4), to: k - 3}, participle(k), k - 1);
}
function toldByParticiple(found, k) {
  const {words: words3, tags} = found;
  if (tags[k] !== 'passive' || tags[k - 1] !== 'comma' || !endsPhrase(words3, tags, k - 2)) return null;
  const named5 = tags[k - 2] === 'name' || (k === 2 && words3[0].capital && tags[0] === 'noun');
  const led = tags[k + 1] === 'adverb' ? k + 2 : k + 1;
  if (!named5 || MONTH.test(words3[k - 2].lower) || (tags[led] !== 'preposition' && tags[led] !== 'to')) return null;
  return antecedent({from: madeFrom(found, phraseStart(found, k - 2), k), to: k - 1}, participle(k), k - 1);
}
function participle(k) {
  return {from: k, to: k + 1, head: k, passive: true};
}
function isPastForm2(lower) {
  return (
    /ed$/.test(lower) ||
    /^(?:won|made|sold|bought|left|lost|held|told|led|met|spent|found|built|sent|brought|taught|fought|caught|kept|paid|set|cut|hit)$/.test(
      lower,
    )
  );
}
function madeFrom(found, from, participle2) {
  const {words: words3, tags} = found;
  if (words3[from - 1]?.lower === 'and' && tags[from] === 'name' && tags[from - 2] === 'name')
    return phraseStart(found, from - 2);
  const host = words3[from - 1]?.lower === 'of' && endsPhrase(words3, tags, from - 2) ? words3[from - 2].lower : '';
  if (host && !isHuman(host) && /^(?:approved|adopted|ratified|announced|published)$/.test(words3[participle2].lower))
    return phraseStart(found, from - 2);
  const planned = /^(?:scheduled|planned|slated|arranged|due)$/.test(words3[participle2].lower);
  const place2 = planned ? /^(?:in|at|on|near|to|with|between)$/ : /^(?:in|at|on|near)$/;
  if (!(planned || MADE.test(words3[participle2].lower)) || !place2.test(words3[from - 1]?.lower ?? '')) return from;
  return (tags[from] === 'name' || planned) && endsPhrase(words3, tags, from - 2) ? phraseStart(found, from - 2) : from;
}

// src/text/subject-start.ts
function subjectStart(found, last, places = true) {
  const {words: words3, tags, verbs} = found;
  let from = phraseStart(found, last);
  let core;
  for (;;) {
    const before3 = tags[from - 1];
    const day4 = MONTH.test(words3[from - 2]?.lower ?? '') || WEEKDAY.test(words3[from - 2]?.lower ?? '');
    if (
      before3 === 'comma' &&
      tags[from - 2] === 'name' &&
      !day4 &&
      tags.slice(from, last + 1).every((tag) => tag === 'name')
    ) {
      const wider = places && !isTitleWord(words3[from].lower) && subjectStart(found, from - 2, false);
      const hosted =
        wider &&
        wider.core !== void 0 &&
        !/^(?:preposition|gerund|base)$/.test(tags[wider.from - 1] ?? '') &&
        !leadsIn(found, wider.from - 1, last);
      if (hosted) return {from: wider.from, core: wider.core};
    }
    const joins3 = before3 === 'preposition' || before3 === 'to';
    const verbal = (k) => tags[k] === 'passive' || tags[k] === 'gerund';
    let host = from - 2;
    const relative = (group) =>
      group && (tags[group.from - 1] === 'relative' || words3[group.from - 1]?.lower === 'that') ? group : void 0;
    const led = joins3 ? relative(verbs.find(({to}) => to === from - 1)) : void 0;
    if (led) host = led.from - 2;
    else if (joins3 && (verbal(host) || tags[host] === 'preposition')) host--;
    else if (tags[from - 1] === 'gerund' && isStating(words3[from - 1].lower) && isNamed3(found, from)) break;
    else if (before3 === 'relative' || (!joins3 && !verbal(from - 1) && before3 !== 'conjunction')) {
      const group = verbs.find(({to}) => to === from);
      const opener = group && tags[group.from - 1];
      if (
        !group ||
        (opener !== 'relative' && words3[group.from - 1]?.lower !== 'that') ||
        isStating(words3[group.head].lower)
      )
        break;
      host = group.from - 2;
    }
    if (before3 !== 'conjunction') host = hostOfGerund(found, host);
    if (host < 0 || !endsPhrase(words3, tags, host)) break;
    const start = phraseStart(found, host);
    if (before3 === 'conjunction') {
      const joint2 = subjectStart(found, host);
      if (words3[from - 1].lower !== 'and' || !opensAt(found, joint2.from)) break;
      const pair3 = joint2.core !== void 0 && words3.slice(joint2.core, from).some(({lower}) => lower === 'between');
      from = joint2.from;
      core = pair3 ? joint2.core : void 0;
      break;
    }
    if (words3[from - 1].lower !== 'of') core = host + 1;
    from = start;
  }
  let first = from;
  if (tags.slice(from, last).includes('conjunction'))
    while (tags[first - 1] === 'comma' && endsPhrase(words3, tags, first - 2)) {
      first = phraseStart(found, first - 2);
      if (words3[first - 1]?.lower === 'and' && endsPhrase(words3, tags, first - 2))
        first = phraseStart(found, first - 2);
    }
  const whole2 = first < from ? ofPhrase(found, first) : from;
  if (whole2 < from && opensAt(found, whole2)) return {from: whole2, core: void 0};
  return listHost(found, first, from) ?? {from, core};
}
function listHost(found, first, from) {
  const {words: words3, tags} = found;
  if (first === from || tags[first] !== 'noun' || tags[first - 1] !== 'preposition') return null;
  if (!endsPhrase(words3, tags, first - 2)) return null;
  const host = subjectStart(found, first - 2);
  const opens3 = host.from === 0 || tags[host.from - 1] === 'comma' || words3[host.from - 1].lower === 'that';
  const core = host.core ?? (words3[first - 1].lower === 'of' ? void 0 : first - 1);
  return opens3 && core !== void 0 ? {from: host.from, core} : null;
}
function listStart(found, from) {
  const {words: words3, tags, verbs} = found;
  const close = from - 2;
  if (words3[from - 1]?.lower !== 'and' || tags[close] !== 'comma') return -1;
  const open = tags.lastIndexOf('comma', close - 1);
  if (open < 1 || close - open > 12 || !endsPhrase(words3, tags, open - 1)) return -1;
  const inside = tags.slice(open + 1, close);
  if (inside[0] === 'preposition' || inside[0] === 'adverb') return -1;
  if (verbs.some((v) => v.from > open && v.from < close) || inside.some((tag) => !LISTED2.test(tag))) return -1;
  let first = subjectStart(found, open - 1, false).from;
  while (tags[first - 1] === 'comma' && endsPhrase(words3, tags, first - 2)) {
    const before3 = phraseStart(found, first - 2);
    if (!opensAt(found, before3)) break;
    first = before3;
  }
  const aside = tags[first - 1] === 'comma' && verbs.some(({to}) => to < first);
  return opensAt(found, first) && !aside ? first : -1;
}
var LISTED2 = /^(?:determiner|noun|name|number|pronoun|preposition|joint|genitive|adverb)$/;
function nameBehind(found, from, last, {head}) {
  const {words: words3, tags} = found;
  let name = last;
  while (name > from && tags[name - 1] === 'name') name--;
  const noun = words3[name - 1];
  const led = tags[name] === 'name' && tags[name - 1] === 'noun' && !noun.capital;
  let k = from - 1;
  while (PHRASAL.test(tags[k - 1] ?? '')) k--;
  if (!led) return -1;
  if (leadsIn(found, k, head)) return name;
  if (isHuman(noun.lower) || isTitleWord(noun.lower) || NAMED2.test(noun.lower)) return -1;
  return tags[k] === 'preposition' && (k === 0 || isBorder(tags[k - 1])) ? name : -1;
}
var NAMED2 =
  /^(?:film|movie|book|novel|play|show|series|song|album|opera|ship|boat|ferry|plane|newspaper|paper|magazine|journal|website|station|network|channel|company|firm|group|party|band|club|team|village|town|city|district|province|region|state|country|island|river|mountain|street|hotel|restaurant|hurricane|storm|operation)$/;
function leadsIn({words: words3, tags, verbs}, k, last) {
  if (k !== 0 || tags[0] !== 'subordinator' || !/^(?:since|after|before|until)$/.test(words3[0].lower)) return false;
  return !verbs.some(({from}) => from > last && tags.slice(last, from).includes('comma'));
}
function ofPhrase(found, from) {
  while (from > 1 && found.words[from - 1].lower === 'of' && endsPhrase(found.words, found.tags, from - 2))
    from = phraseStart(found, from - 2);
  return from;
}
function isNamed3({words: words3, tags}, k) {
  return /^(?:name|determiner|number)$/.test(tags[k]) || /[^s]s$/.test(words3[k].lower);
}
function opensAt({words: words3, tags, verbs}, k) {
  const verb = verbs.find(({to}) => to === k);
  return (
    k === 0 ||
    (isBorder(tags[k - 1]) && tags[k - 1] !== 'conjunction') ||
    (verb !== void 0 && isStating(words3[verb.head].lower))
  );
}
function openingAt({at: at2, words: words3, tags, verbs}, from) {
  let k = from - 1;
  while (tags[k] === 'adverb' || tags[k] === 'quote') k--;
  const tag = tags[k];
  if (k < 0) return {opening: 'start', opener: -1};
  if (tag === 'subordinator' && words3[k].lower === 'that') return {opening: 'that', opener: k};
  if (words3[k].lower === 'whose') return {opening: 'relative', opener: k};
  const placing =
    tag === 'relative' &&
    /^(?:in|at|on|during|under|for|from|by|with|after|before|through|within|against)$/.test(
      words3[k - 1]?.lower ?? '',
    ) &&
    tags[from] !== 'noun';
  if (tag === 'subordinator' || placing || words3[k].lower === 'where') return {opening: 'subordinate', opener: k};
  const verb = verbs.find(({to}) => to === k + 1);
  if (verb && isStating(words3[verb.head].lower)) return {opening: 'said', opener: k};
  if (tag === 'comma' || tag === 'stop' || tag === 'conjunction')
    return {opening: k === 0 ? 'start' : 'mark', opener: k};
  if (at2[from] > at2[from - 1] + 1 && from === k + 1) return {opening: 'mark', opener: k};
  const late = words3[k].lower === 'end' || PERIOD.test(words3[k].lower);
  const led = late && phraseStart({words: words3, tags}, k) === 1 && tags[0] === 'preposition';
  return {opening: led || isLed(tags, from) || tags[from - 1] === 'quote' ? 'mark' : 'none', opener: k};
}
function isLed(tags, from) {
  const opens3 = /^(?:name|pronoun|determiner)$/.test(tags[from]) && /^(?:noun|name|number)$/.test(tags[from - 1]);
  return opens3 && tags[0] === 'preposition' && tags.slice(1, from).every((tag) => PHRASAL.test(tag));
}
function hostOfGerund({words: words3, tags}, last) {
  const leads = (k) =>
    tags[k] === 'preposition' || (tags[k] === 'subordinator' && /^(?:while|when|after|before)$/.test(words3[k].lower));
  let host = last;
  while (host > 0 && tags[host + 1] === 'gerund' && leads(host)) host -= tags[host - 1] === 'passive' ? 2 : 1;
  return host;
}

// src/text/relative-clauses.ts
function isRelative({words: words3, tags}, k) {
  return (
    tags[k] === 'relative' || (words3[k]?.lower === 'that' && tags[k] === 'subordinator' && tags[k - 1] === 'noun')
  );
}
function toldOf(found, relative, verb) {
  const {words: words3, tags} = found;
  const {lower} = words3[relative];
  const comma = tags[relative - 1] === 'comma';
  const close = comma ? relative - 2 : relative - 1;
  const age = tags[close] === 'number' && tags[close - 1] === 'comma';
  const end = age ? close - 2 : close;
  if (!/^(?:who|which|that)$/.test(lower) || !endsPhrase(words3, tags, end)) return null;
  const host = {from: phraseStart(found, end), to: end + 1, comma, age};
  return lower === 'who' ? somebodyTold(found, host, verb) : somethingTold(found, host, verb);
}
function somebodyTold(found, {from, to, comma, age}, verb) {
  const {words: words3, tags} = found;
  const {lower} = words3[to - 1];
  const name = tags[to - 1] === 'name';
  if (PERIOD.test(lower)) return null;
  if (from === to - 1 && stateOf2(lower) !== void 0 && !isDemonym(lower)) {
    if (words3[from - 1].lower === 'of' && endsPhrase(words3, tags, from - 2))
      return {from: phraseStart(found, from - 2), to};
    const led = /^(?:preposition|to)$/.test(tags[from - 1] ?? '') && endsPhrase(words3, tags, from - 2);
    return led ? {from: phraseStart(found, from - 2), to: from - 1} : null;
  }
  const home = !age && name && !comma && /^(?:in|from|at|near)$/.test(words3[from - 1]?.lower ?? '');
  if (home && endsPhrase(words3, tags, from - 2) && isHuman(words3[from - 2].lower)) {
    const host2 = phraseStart(found, from - 2);
    const bearer2 = namedBefore(found, host2);
    return bearer2 < 0 ? {from: host2, to} : {from: phraseStart(found, bearer2), to: bearer2 + 1};
  }
  const named5 = namedBefore(found, from);
  const bearer = named5 < 0 && name ? bearerBefore(found, from) : named5;
  if (bearer >= 0) return {from: phraseStart(found, bearer), to: bearer + 1};
  const several2 = isPlural(words3, verb);
  if (several2 && name && words3[from - 1]?.lower === 'and' && tags[from - 2] === 'name') {
    let first = from - 2;
    while (tags[first - 1] === 'name') first--;
    return {from: first, to};
  }
  if (isHuman(lower) || !isWho(found, from)) return {from, to};
  const host = ofPhrase(found, from);
  return {from: several2 && words3[host].lower === 'one' ? from : host, to};
}
function somethingTold(found, {from, to, comma}, verb) {
  const {words: words3, tags} = found;
  const {lower} = words3[to - 1];
  const name = tags[to - 1] === 'name';
  const between3 = words3.slice(0, from).findLastIndex((word2) => word2.lower === 'between');
  const pair3 = between3 > 0 && from - between3 < 7 && words3[from - 1].lower === 'and';
  if (pair3 && endsPhrase(words3, tags, between3 - 1)) return {from: phraseStart(found, between3 - 1), to: between3};
  if (name && isTitleWord(words3[from].lower)) return null;
  if (name && bearerIn(found, from, to - 1)) {
    const host = ofPhrase(found, from);
    return host < from ? {from: host, to} : null;
  }
  if (!comma && name && /^(?:of|in|from|at)$/.test(words3[from - 1]?.lower ?? '')) {
    const host = hostOf(found, from);
    if (host < from) return {from: host, to};
  }
  const built = name ? standing(found, from, verb) : -1;
  if (built >= 0) return {from: built, to};
  const measure = takesEffect(words3, verb) ? measureBefore(found, from) : -1;
  if (measure >= 0) return {from: measure, to};
  const one =
    /^(?:is|was|has|does)$/.test(words3[verb.from].lower) ||
    (verb.head === verb.from && /[^s]s$/.test(words3[verb.from].lower));
  if ((name || tags[to - 1] === 'joint' || isPeople(lower)) && takesPlace(words3, verb)) {
    const state = tags[from - 1] === 'comma' && name && tags[from - 2] === 'name';
    const place2 = state ? phraseStart(found, from - 2) : from;
    const host = place2 - 2;
    const led = tags[place2 - 1] === 'preposition' && tags[host] === 'noun' && endsPhrase(words3, tags, host);
    const several3 = /[^s]s$/.test(words3[host]?.lower ?? '');
    return led && !(several3 && one) ? {from: phraseStart(found, host), to} : null;
  }
  if (name && !/s$/.test(lower) && isPlural(words3, verb)) return null;
  const several2 = one && tags[to - 1] === 'noun' && /[^s]s$/.test(lower);
  return {from: several2 ? ofPhrase(found, from) : from, to};
}
function toldByWhom(found, whom) {
  const {words: words3, tags} = found;
  const end = tags[whom - 1] === 'comma' ? whom - 2 : whom - 1;
  return endsPhrase(words3, tags, end) ? {from: ofPhrase(found, phraseStart(found, end)), to: end + 1} : null;
}
function isWho(found, from) {
  const {words: words3} = found;
  const host = words3[from - 1]?.lower === 'of' ? (words3[from - 2]?.lower ?? '') : '';
  if (host && (found.tags[from - 2] === 'name' || words3[from - 2].capital)) return true;
  return SOME.test(host) || isPeople(host);
}
var SOME =
  /^(?:one|some|any|many|most|half|each|several|none|two|three|four|five|six|seven|eight|nine|ten|dozens?|scores|hundreds?|thousands?|millions?|numbers?|majority|minority|groups?|crowds?|teams?|gangs?|bands?|pairs?|couple|trio|rest|members?|heads?|chiefs?|founders?|head|host|king|queen|prince|princess|captain|champions?)$/;
function standing(found, from, {head, passive}) {
  const {words: words3, tags} = found;
  const {lower} = words3[head];
  if (!(passive ? MADE : OPENING2).test(lower) || !/^(?:in|at|near|outside|off)$/.test(words3[from - 1]?.lower ?? ''))
    return -1;
  const host = words3[from - 2]?.lower ?? '';
  const thing =
    tags[from - 2] === 'noun' &&
    endsPhrase(words3, tags, from - 2) &&
    !isHuman(host) &&
    !/^(?:stakes?|shares?)$/.test(host);
  return thing ? phraseStart(found, from - 2) : -1;
}
var OPENING2 = /^(?:re)?open(?:s|ed)$|^(?:closes?d?|collapsed|exploded|burn(?:ed|t)|derailed|sank)$/;
function takesPlace(words3, {head}) {
  const said2 = words3.slice(head, head + 5).map(({lower}) => lower);
  const done3 = said2
    .join(' ')
    .replace(
      /^(?:(?:was|were|is|are) )?(?:(?:due|set|scheduled|expected|likely|supposed) )?to (?:have been |be )?/,
      '',
    );
  return (
    /^(?:begin|start|open|resume|end|finish)\b(?! (?:the|an?|his|her|its|their|to)\b)/.test(done3) ||
    /^(?:considered|debated|discussed|submitted|lodged|filed|signed|published|launched|approved|adopted|rejected)\b/.test(
      done3,
    ) ||
    /^(?:happen|occur)/.test(said2[0]) ||
    (/^(?:began|begins?|begun|start(?:s|ed)?|end(?:s|ed)?|finish(?:ed|es))$/.test(said2[0]) &&
      !/^(?:the|an?|his|her|its|their|to)$/.test(said2[1] ?? '')) ||
    (said2[1] === 'to' && /^(?:happen|occur)/.test(said2[2] ?? '')) ||
    /^(?:(?:postponed|cancell?ed|rescheduled|adjourned)\b|(?:moved|brought|put|called|pushed) (?:from|to|forward|back|off)\b)/.test(
      said2.join(' '),
    ) ||
    /\bt(?:ake|akes|ook|aken|aking) place\b/.test(said2.join(' '))
  );
}
function takesEffect(words3, {head, to}) {
  const {lower} = words3[head];
  if (/^(?:beg[aiu]ns?|starts?|started|ends?|ended|expires?|expired|lapsed?|lapses)$/.test(lower))
    return !/^(?:the|an?|his|her|its|their|to)$/.test(words3[to]?.lower ?? '');
  const force = words3.slice(to, to + 3).some((word2) => /^(?:effect|force)$/.test(word2.lower));
  return force && /^(?:takes?|took|taken|comes?|came|enters?|entered)$/.test(lower);
}
function measureBefore({words: words3, tags}, from) {
  let at2 = from;
  while (tags[at2 - 1] === 'preposition' && from - at2 < 12 && endsPhrase(words3, tags, at2 - 2)) {
    if (MEASURE.test(words3[at2 - 2].lower)) return phraseStart({words: words3, tags}, at2 - 2);
    at2 = phraseStart({words: words3, tags}, at2 - 2);
  }
  return -1;
}
var MEASURE =
  /^(?:ban|embargo|sanctions|tariffs?|duty|duties|law|rules?|deal|agreement|treaty|pact|accord|truce|ceasefire|cease-fire|curfew|lockdown|blockade|moratorium|contract|lease|strike|walkout|trial|talks|tour|visit)$/;
function hostOf({words: words3, tags}, from) {
  while (
    /^(?:of|in|from|at)$/.test(words3[from - 1]?.lower ?? '') &&
    tags[from - 2] === 'noun' &&
    endsPhrase(words3, tags, from - 2)
  )
    from = phraseStart({words: words3, tags}, from - 2);
  return from;
}
function bearerIn({words: words3, tags}, from, last) {
  let k = last;
  while (k > from && (tags[k] === 'name' || words3[k].capital)) k--;
  return !words3[k].capital && isHuman(words3[k].lower);
}
function namedBefore({words: words3, tags}, from) {
  let k = from - 1;
  while (tags[k] === 'noun' || tags[k] === 'passive' || tags[k] === 'determiner' || tags[k] === 'number') k--;
  const mark2 = tags[k] === 'comma' || isDash({words: words3, tags}, k);
  const named5 = tags[k - 1] === 'name' || (k === 1 && words3[0].capital);
  const opens3 = tags[k + 1] === 'determiner' && mark2 && named5;
  return opens3 && !words3.slice(k + 1, from + 1).some(({lower}) => lower === 'another') ? k - 1 : -1;
}
function bearerBefore(found, from) {
  const {words: words3, tags} = found;
  let start = from;
  while (tags[start - 1] === 'preposition' && endsPhrase(words3, tags, start - 2))
    start = phraseStart(found, start - 2);
  if (start === from || tags[start - 1] !== 'comma' || tags[start - 2] !== 'name') return -1;
  const head = words3[phraseEnd(found, start) - 1]?.lower ?? '';
  return isHuman(head) || isTitleWord(head) ? start - 2 : -1;
}

// src/text/statements.ts
function statements(found) {
  const list = [];
  for (const verb of found.verbs) {
    const statement = statementOf(found, verb, list);
    if (statement && !isMany(found, statement) && !isLastOf(found, statement)) list.push(statement);
  }
  for (let k = 2; k < found.tags.length; k++)
    for (const statement of [toldByHaving(found, k, list), toldByBorn(found, k), toldByParticiple(found, k)])
      if (statement) list.push(statement);
  return list;
}
function isMany({words: words3, tags}, {subject, verb}) {
  const one = /^an?$/.test(words3[subject.from].lower);
  return one && isPlural(words3, verb) && !tags.slice(subject.from, verb.from).includes('conjunction');
}
function isLastOf({words: words3, tags, verbs}, {subject, verb, apposition}) {
  if (!isPlural(words3, verb)) return false;
  let joint2 = subject.from - 1;
  while (tags[joint2] === 'adverb') joint2--;
  if (isDash({words: words3, tags}, joint2)) {
    joint2--;
    while (joint2 > 0 && !isDash({words: words3, tags}, joint2)) joint2--;
    joint2--;
  }
  if (tags[joint2] !== 'comma' && tags[joint2] !== 'conjunction') return false;
  const {lower} = words3[subject.to - 1];
  const one = tags[subject.to - 1] === 'noun' && !/s$/.test(lower) && !MANY.test(lower);
  if (!apposition && !one && tags.slice(subject.from, subject.to).some((tag) => tag !== 'name')) return false;
  const before3 = verbs.findLast(({to}) => to <= subject.from);
  return tags.slice(before3?.to ?? 0, subject.from).includes('conjunction');
}
var MANY =
  /^(?:people|police|men|women|children|crew|staff|team|side|band|public|government|family|couple|pair|group|party|company|club|troop|majority|number|dead|media|data|cattle|[a-z]*(?:men|people))$/;
function statementOf(found, verb, earlier) {
  const {words: words3, tags} = found;
  if (words3[verb.from].lower === 'be') return null;
  let last = verb.from - 1;
  while (tags[last] === 'adverb') last--;
  if (isRelative(found, last)) {
    const subject = toldOf(found, last, verb);
    return subject && antecedent(subject, verb, last);
  }
  const plain7 = verb.head === verb.from;
  if (tags[last] === 'pronoun' && words3[last - 1]?.lower === 'whom' && plain7 && /ed$/.test(words3[verb.head].lower)) {
    const subject = toldByWhom(found, last - 1);
    return subject && antecedent(subject, verb, last - 1);
  }
  if (tags[last] === 'conjunction') return joined(found, verb, last, earlier);
  const before3 = earlier.at(-1);
  if (tags[last] === 'comma' && before3?.verb.to === last && last === verb.from - 1 && isRow(tags, verb))
    return goesOn3(before3, verb);
  const several2 = tags[last] === 'comma' && isPlural(words3, verb) && endsPhrase(words3, tags, last - 1);
  const members = several2 ? listStart(found, subjectStart(found, last - 1).from) : -1;
  if (members >= 0)
    return {subject: {from: members, to: last}, apposition: null, core: last, verb, ...openingAt(found, members)};
  if (tags[last] === 'comma' || isDash(found, last)) return behindAside(found, verb, last, earlier);
  return behindPhrase(found, verb, {last, apposition: null}, before3);
}
function goesOn3(told, verb) {
  return {...told, verb, opening: told.opening === 'relative' ? 'relative' : 'shared'};
}
function joined(found, verb, conjunction, earlier) {
  const {words: words3, tags} = found;
  const before3 = earlier.at(-1);
  if (!before3 || tags.slice(before3.verb.to, conjunction).includes('stop')) return null;
  const {opener} = before3;
  const led = tags[opener - 1] === 'preposition' ? 2 : 1;
  const aside =
    (before3.opening === 'relative' || tags[opener] === 'relative') &&
    tags[opener - led] === 'comma' &&
    tags[conjunction - 1] === 'comma' &&
    earlier.at(-2)?.opener !== opener;
  const host =
    aside && earlier.findLast(({opening, verb: {to}}) => opening !== 'relative' && to <= before3.subject.from);
  if (host) return {...host, verb, opening: 'shared'};
  const thing = before3.subject.to - 1;
  const judge =
    /^(?:that|said)$/.test(before3.opening) &&
    tags[before3.verb.head] === 'aux' &&
    verb.head === verb.from &&
    BIDDING.test(words3[verb.head].lower) &&
    tags[thing] === 'noun' &&
    !isHuman(words3[thing].lower) &&
    earlier.findLast(({verb: {to}}) => to <= before3.subject.from);
  if (judge) return {...judge, verb, opening: 'shared'};
  const plural = isVerbForm(words3[verb.from].lower) === 'plain' && tags[verb.from] === 'finite';
  if (plural && isSingular(words3, before3.verb)) {
    const owner = earlier.findLast((told) => told !== before3 && !isSingular(words3, told.verb));
    return owner ? {...owner, verb, opening: 'shared'} : null;
  }
  return goesOn3(before3, verb);
}
var BIDDING = /^(?:ordered|urged|told|asked|sentenced|fined|awarded|instructed|warned|vowed|promised|pledged|accused)$/;
function behindAside(found, verb, close, earlier) {
  const {words: words3, tags, verbs} = found;
  const before3 = earlier.at(-1);
  const finite = tags[verb.from] === 'finite';
  let open = asideStart(found, close);
  const verbless = !verbs.some(({from, to}) => from > open && to <= close);
  if (verbless && tags[open + 1] === 'relative' && !/^(?:who|which|that)$/.test(words3[open + 1].lower)) {
    const within4 = tags.lastIndexOf('comma', close - 1);
    open = within4 > open ? within4 : -1;
  }
  if (open < 0) {
    const next = before3 && finite && !isStating(words3[verb.head].lower) && close === verb.from - 1;
    return next ? {...before3, verb, opening: 'shared'} : null;
  }
  if (verbless && tags[open + 1] === 'relative')
    return antecedent({from: phraseStart(found, open - 1), to: open}, verb, open + 1);
  const nominal = endsPhrase(words3, tags, close - 1) && phraseStart(found, close - 1) === open + 1;
  const apposition = nominal && tags.slice(open + 1, close).includes('name') ? {from: open + 1, to: close} : null;
  let last = beforeAppositions(found, open) - 1;
  const {from: head} = last < open - 1 ? subjectStart(found, last) : {from: 0};
  if (/^(?:preposition|base)$/.test(tags[head - 1] ?? '') || verbs.some(({to}) => to === head)) last = open - 1;
  const {from: object} = subjectStart(found, last);
  const done3 = verb.head === verb.from && earlier.findLast(({verb: {to}}) => to === object);
  if (done3 && !isStating(words3[done3.verb.head].lower) && !done3.verb.passive && finite) return goesOn3(done3, verb);
  return behindPhrase(found, verb, {last, apposition}, before3);
}
function behindPhrase(found, verb, {last, apposition}, before3) {
  const {words: words3, tags} = found;
  const to = last + 1;
  const stated2 = (from2, core2 = to, end = to) => ({
    subject: {from: from2, to: end},
    apposition,
    core: core2,
    verb,
    ...openingAt(found, from2),
  });
  if (tags[last] === 'passive' && endsPhrase(words3, tags, last - 1))
    return stated2(subjectStart(found, last - 1).from, last, verb.from);
  if (!endsPhrase(words3, tags, last)) return null;
  const {from, core} = subjectStart(found, last);
  const led = words3[from - 1]?.lower;
  const since = from === last && MONTH.test(words3[last].lower) && led === 'since';
  if (since && before3 && before3.verb.head === before3.verb.from && tags[verb.from] === 'aux')
    return {...before3, verb, core: before3.subject.to};
  const first = listStart(found, from);
  if (first >= 0) return stated2(first);
  const preposition = tags[from - 1] === 'preposition';
  const name = preposition || leadsIn(found, from - 1, verb.head) ? nameBehind(found, from, last, verb) : -1;
  if (name > 0) return {...stated2(name), opening: 'mark', opener: name - 1};
  if (preposition || tags[from - 1] === 'to') return null;
  if (tags[from - 1] === 'base' && !isStating(words3[from - 1].lower)) {
    const end = /^(?:gerund|passive)$/.test(tags[from - 3] ?? '') ? from - 4 : from - 3;
    const host = tags[from - 2] === 'to' && endsPhrase(words3, tags, end) ? subjectStart(found, end).from : -1;
    return host >= 0 && opensAt(found, host) ? stated2(host, end + 1) : null;
  }
  if (led === 'and') {
    if (tags[from - 2] === 'name' && tags[last] === 'name') return null;
    const between3 = words3.slice(0, from).findLastIndex(({lower}) => lower === 'between');
    if (between3 >= 0 && from - between3 < 6 && !tags.slice(between3, from - 1).some(isBorder)) return null;
  }
  const own = stated2(from, core);
  if (own.opening === 'none' && before3 && isDescribed(found, before3, own))
    return stated2(before3.subject.from, before3.subject.to);
  if (own.opening !== 'subordinate') return own;
  const narrowed = coreBeforePreposition(found, own);
  if (narrowed > 0) return {...stated2(0, narrowed), opening: 'start', opener: -1};
  return words3[own.opener].lower !== 'as' || opensWithAs(found, own.opener) ? own : null;
}
function isDescribed(found, before3, {subject, verb}) {
  return (
    before3.opening === 'relative' &&
    before3.opener === before3.subject.to &&
    before3.verb.to <= subject.from &&
    opensAt(found, before3.subject.from) &&
    !found.tags.slice(before3.verb.to, verb.from).some(isBorder)
  );
}
function coreBeforePreposition(found, {subject, verb, opener}) {
  const {words: words3, tags, verbs} = found;
  if (!/^(?:since|after|before|until)$/.test(words3[opener].lower)) return -1;
  const close = tags.findIndex((tag, k) => k >= verb.to && (tag === 'comma' || tag === 'stop'));
  const only = verbs.every(
    (other) => other === verb || (close > 0 && other.from > close && isStating(words3[other.head].lower)),
  );
  const missing = /^(?:gerund|passive)$/.test(tags[opener - 1] ?? '');
  const host = missing ? opener - 2 : opener - 1;
  if (!only || !endsPhrase(words3, tags, host) || subjectStart(found, host).from !== 0) return -1;
  return missing ? host + 1 : subject.to;
}
function opensWithAs({tags, verbs}, as) {
  let k = as - 1;
  if (tags[k] !== 'noun' && tags[k] !== 'name') return true;
  while (k >= 0 && !isBorder(tags[k]) && !verbs.some(({to}) => to === k + 1)) k--;
  return k >= 0 && !isBorder(tags[k]);
}
function isSingular(words3, {from}) {
  const {lower} = words3[from];
  return /^(?:is|was|has|does)$/.test(lower) || isVerbForm(lower) === 's';
}
function isRow(tags, {to}) {
  let k = to;
  while (tags[k] === 'comma' && tags[k + 1] === 'finite') k += 2;
  return tags[k] === 'conjunction' && tags[k + 1] === 'finite';
}

// src/text/antecedents.ts
var FARTHEST = {sentences: 3, characters: 500};
var Antecedents = class {
  #readings;
  #surnames = /* @__PURE__ */ new Map();
  // by article
  #heroes = /* @__PURE__ */ new Map();
  #statements = /* @__PURE__ */ new WeakMap();
  constructor(readings) {
    this.#readings = readings;
  }
  /** @param pronoun index of the token in the sentence */
  of(sentence, pronoun) {
    const {tokens: tokens2} = sentence;
    const {lower} = tokens2[pronoun];
    if (!/^s?he$/.test(lower) || isQuoted(sentence, pronoun)) return null;
    const opens3 = sentence.clauses.indexOf(sentence.clauses[pronoun]);
    const noun =
      sentence.roles[pronoun - 1] === 'noun' &&
      !/^(?:week|month|year|day|ago|night|morning|evening|afternoon)s?$/.test(tokens2[pronoun - 1].lower);
    if (noun && sentence.roles.slice(opens3, pronoun).some(isVerb)) return null;
    const first = tokens2.findIndex((t) => t.lower === lower);
    const leads = !sentence.roles.slice(0, first).some((role) => /^(?:subordinator|preposition)$/.test(role));
    if (first < pronoun && leads && !isQuoted(sentence, first)) return this.of(sentence, first);
    const hero = this.#heroOf(sentence.article, lower);
    const inside = this.#actor(sentence, pronoun, hero);
    if (inside !== void 0) return inside;
    const {sentences: sentences2} = this.#readings[sentence.article];
    for (let k = sentence.order - 1; k >= 0 && sentence.order - k <= FARTHEST.sentences; k--) {
      const before3 = sentences2[k];
      if (before3.kind !== sentence.kind || sentence.end - before3.start > FARTHEST.characters) return null;
      if (before3.tokens.some((t) => t.lower === (lower === 'he' ? 'she' : 'he'))) return null;
      const same = this.#openingPronoun(before3, lower);
      if (same >= 0 && before3.names.length > 0) {
        const found = this.of(before3, same);
        const near = found && sentence.order - found.sentence.order <= FARTHEST.sentences;
        return near && sentence.end - found.sentence.start <= FARTHEST.characters ? found : null;
      }
      const actor = this.#actor(before3, before3.tokens.length, hero);
      if (actor !== void 0) return actor ?? this.#continued(before3, lower);
    }
    return null;
  }
  /** Index of the pronoun that a sentence’s first statement is of, or −1. */
  #openingPronoun(sentence, lower) {
    const [first] = this.statementsOf(sentence);
    if (!first || !/^(?:start|mark)$/.test(first.opening) || first.subject.to - first.subject.from > 1) return -1;
    const at2 = first.subject.from;
    return sentence.tokens[at2].lower === lower && !isQuoted(sentence, at2) ? at2 : -1;
  }
  /**
   * “*Lind* began *her* visit at the home of Ana Okoro. She …”: of several, who acts first, where the sentence itself goes on to speak of
   * this one by the pronoun, and nobody else acts in it.
   */
  #continued(sentence, lower) {
    const {tokens: tokens2} = sentence;
    const [first, ...rest] = this.statementsOf(sentence);
    if (!first || !/^(?:start|mark)$/.test(first.opening)) return null;
    const {from, to} = first.subject;
    const people = sentence.names.filter((name2) => this.#isPerson(sentence, name2));
    const [name] = people;
    if (!name || name.from < from || name.to !== to || tokens2.slice(from, to).some((t) => t.lower === 'and'))
      return null;
    const own = lower === 'he' ? /^(?:he|his)$/ : /^(?:she|her)$/;
    const next = people.find((other) => other.keys.at(-1) !== name.keys.at(-1));
    const again = tokens2.slice(to, next?.from).some((t) => own.test(t.lower));
    const acts = rest.some(({subject}) =>
      sentence.names.some((n) => n !== name && n.from >= subject.from && n.to <= subject.to),
    );
    return again && !acts && !isQuoted(sentence, from) ? {sentence, name} : null;
  }
  /** The only person of a sentence up to a token, where it acts there; null where others may be meant, undefined where nobody is named. */
  #actor(sentence, until, hero) {
    const people = sentence.names.filter((name) => name.to <= until && this.#isPerson(sentence, name));
    const {tokens: tokens2} = sentence;
    const found = this.statementsOf(sentence).filter(({verb}) => verb.from < until);
    const keys = new Set(people.map(({keys: own2}) => own2.at(-1)));
    if (keys.size > 1 && !(hero && keys.has(hero))) return null;
    const last = found.findLast(({subject}) => people.some(({from, to}) => from >= subject.from && to <= subject.to));
    const lastName = last && people.findLast(({from, to}) => from >= last.subject.from && to <= last.subject.to);
    if (keys.size > 1 && lastName?.keys.at(-1) !== hero) return null;
    const others2 = sentence.names.filter(
      (name) =>
        name.to <= until &&
        !people.includes(name) &&
        !keys.has(name.keys.at(-1)) &&
        !name.keys.every(isState) &&
        !isThing(sentence, name),
    );
    if (others2.some(({to}) => found.some(({subject}) => subject.to === to))) return null;
    const acts = (keys.size > 1 ? people.filter((name) => name.keys.at(-1) === hero) : people).find(({from, to}) =>
      found.some(
        ({subject, apposition, opening}) =>
          opening !== 'relative' &&
          !tokens2.slice(subject.from, subject.to).some((t) => t.lower === 'and') &&
          ((from >= subject.from && to === subject.to) ||
            from === subject.from ||
            (apposition && from === apposition.from && to === apposition.to)),
      ),
    );
    if (acts) return isQuoted(sentence, acts.from) ? null : {sentence, name: acts};
    const nameless = found.some(({subject}) => isHuman(tokens2[subject.to - 1].lower));
    const own = people.findLast((name) => keys.size === 1 && name.keys.at(-1) === hero);
    if (own && !nameless && !isQuoted(sentence, own.from)) return {sentence, name: own};
    const [only] = keys.size === 1 && people.length === 1 && until < tokens2.length ? people : [];
    const owns = only && tokens2[only.to + 1]?.lower === 's' && /^['’]$/.test(tokens2[only.to].text);
    const nobody = others2.length === 0 && !tokens2.slice(0, until).some((t) => isHuman(t.lower.replace(/s$/, '')));
    if (owns && nobody && !isQuoted(sentence, only.from)) return {sentence, name: only};
    if (people.length > 0) return null;
    return nameless ? null : void 0;
  }
  /** The statements of a whole sentence, found once: every pronoun that looks back asks for them. */
  statementsOf(sentence) {
    const {tokens: tokens2, roles: roles2} = sentence;
    let found = this.#statements.get(sentence);
    if (!found) this.#statements.set(sentence, (found = statements(line(tokens2, roles2, [...tokens2.keys()]))));
    return found;
  }
  #isPerson({article: article3, tokens: tokens2}, {from, to, keys}) {
    if (keys.length === 0 || keys.some(isState) || /['’]s?$/.test(tokens2[to - 1].text)) return false;
    const last = tokens2[to - 1];
    if (ORGANISATION.test(last.lower) || /^\p{Lu}{2,}$/u.test(last.text) || isDemonym(last.lower)) return false;
    if (/^(?:the|an?)$/.test(tokens2[from - 1]?.lower ?? '') && !isTitleWord(tokens2[from].lower)) return false;
    if (isTitleWord(tokens2[from].lower) && to - from > 1) return true;
    if (ADDRESS.test(tokens2[from - 1]?.lower ?? '')) return true;
    return this.#surnamesOf(article3).has(last.lower);
  }
  /** The person an article is about: named at least four times, and three times as often as anybody else; “he” only where hardly a “she” is. */
  #heroOf(article3, pronoun) {
    const known2 = this.#heroes.has(article3) ? this.#heroes.get(article3) : this.#findHero(article3);
    this.#heroes.set(article3, known2);
    return known2 && known2.pronoun === pronoun ? known2.name : void 0;
  }
  #findHero(article3) {
    const counts = /* @__PURE__ */ new Map();
    let [he, she] = [0, 0];
    for (const sentence of this.#readings[article3].sentences) {
      for (const {lower} of sentence.tokens) {
        if (/^(?:he|his|him)$/.test(lower)) he++;
        else if (/^(?:she|her|hers)$/.test(lower)) she++;
      }
      for (const name of sentence.names)
        if (this.#isPerson(sentence, name)) counts.set(name.keys.at(-1), (counts.get(name.keys.at(-1)) ?? 0) + 1);
    }
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    if (!first || first[1] < 4 || first[1] < 3 * (second?.[1] ?? 0)) return null;
    return he >= 2 * she ? {name: first[0], pronoun: 'he'} : she >= 2 * he ? {name: first[0], pronoun: 'she'} : null;
  }
  /** The last words of the names of two to four words: “Belmonte” where “Ana Belmonte” is named; not of places. */
  #surnamesOf(article3) {
    const known2 = this.#surnames.get(article3);
    if (known2) return known2;
    const found = /* @__PURE__ */ new Set();
    const [placed, all] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
    for (const {names: names2, tokens: tokens2} of this.#readings[article3].sentences)
      for (const {from, to, keys} of names2) {
        const last = tokens2[to - 1].lower;
        all.set(last, (all.get(last) ?? 0) + 1);
        if (/^(?:in|at|near|from|to|the)$/.test(tokens2[from - 1]?.lower ?? ''))
          placed.set(last, (placed.get(last) ?? 0) + 1);
        if (to - from > 1 && to - from < 5 && keys.length > 1) found.add(last);
      }
    for (const [name, times] of placed) if (times * 3 > all.get(name)) found.delete(name);
    this.#surnames.set(article3, found);
    return found;
  }
};
var ADDRESS = /^(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|prof)$/;
var ORGANISATION =
  /^(?:inc|corp|corporation|ltd|plc|company|group|bank|court|party|congress|parliament|senate|house|committee|commission|council|ministry|department|office|agency|bureau|association|federation|union|league|nations|organi[sz]ation|university|college|school|institute|hospital|church|army|force|forces|navy|police|service|club|team|city|united|times|post|news|press|street|road|island|islands|river|sea|ocean|airport|airlines|games|cup|tour|prize|award|act|law|agreement|treaty|war|front|alliance|movement|coalition|foundation|authority|board|fund)$/;
function isThing({tokens: tokens2}, {from, to}) {
  const last = tokens2[to - 1];
  if (ORGANISATION.test(last.lower) || (/^\p{Lu}{3,}$/u.test(last.text) && to - from === 1)) return true;
  const articled = /^the$/.test(tokens2[from - 1]?.lower ?? '') || tokens2[from].lower === 'the';
  return articled && !isTitleWord(tokens2[from].lower) && !isTitleWord(last.lower) && !/(?:a|i)n$/.test(last.lower);
}
function isQuoted({tokens: tokens2}, at2) {
  const marks = (from, to) => tokens2.slice(from, to).filter(({text: text2}) => QUOTE.test(text2)).length;
  const before3 = marks(0, at2);
  return before3 % 2 === 1 || (before3 === 0 && marks(at2, tokens2.length) % 2 === 1);
}
function joined2(before3, sentence) {
  const all = [...before3, sentence];
  const starts = all.map((_, k) => all.slice(0, k).reduce((sum, {tokens: tokens2}) => sum + tokens2.length, 0));
  const passage = {
    ...sentence,
    start: all[0].start,
    tokens: all.flatMap(({tokens: tokens2}) => tokens2),
    roles: all.flatMap(({roles: roles2}) => roles2),
    clauses: Uint16Array.from(all.flatMap(({clauses: clauses2}, k) => [...clauses2].map((clause) => clause + 100 * k))),
    names: all.flatMap(({names: names2}, k) =>
      names2.map(({from, to, keys}) => ({from: from + starts[k], to: to + starts[k], keys})),
    ),
  };
  return {passage, offset: starts.at(-1)};
}

// src/time/edtf.ts
var SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12};
var GRAINS = [
  'second',
  'minute',
  'hour',
  'part-of-day',
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
];
var coarser = (a, b) => GRAINS.indexOf(a) > GRAINS.indexOf(b);
function parseEdtf(text2) {
  const written2 = text2.trim();
  if (written2.length > 80) return null;
  const slash = written2.indexOf('/');
  return slash < 0 ? parsePoint(written2) : parseInterval(written2.slice(0, slash), written2.slice(slash + 1));
}
function parseInterval(from, to) {
  const openStart = from === '' || from === '..';
  const openEnd = to === '' || to === '..';
  const first = openStart ? null : parsePoint(from);
  const last = openEnd ? null : parsePoint(to);
  if ((!openStart && !first) || (!openEnd && !last)) return null;
  const a = first ?? last;
  const b = last ?? first;
  if (!a || !b) return null;
  const instant3 = last && !coarser(last.grain, 'hour');
  const end = instant3 && first ? last.start : b.end;
  if (end < a.start || b.start < a.start) return null;
  return {
    start: a.start,
    end,
    grain: coarser(a.grain, b.grain) ? a.grain : b.grain,
    uncertain: a.uncertain || b.uncertain,
    approximate: a.approximate || b.approximate,
    ...(openStart && {openStart}),
    ...(openEnd && {openEnd}),
    ...((a.unspecified || b.unspecified) && {unspecified: true}),
  };
}
var DATE = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2}))?)?$/;
var BASIC = /^(\d{4})(\d\d)(\d\d)$/;
var WEEK_DATE = /^(\d{4})-W(\d\d)(?:-([1-7]))?$/;
var ORDINAL_DATE = /^(\d{4})-(\d{3})$/;
var INSTANT =
  /^(-?\d{4}-\d\d-\d\d|\d{8})[T ](\d\d)(?::?(\d\d)(?::?(\d\d)(?:[.,]\d{1,9})?)?)? ?(Z|[+-]\d\d(?::?\d\d)?)?$/i;
var LONG_YEAR = /^Y(-?\d{1,4})$/;
function parsePoint(written2) {
  const mark2 = written2.at(-1) ?? '';
  const qualified = mark2 === '?' || mark2 === '~' || mark2 === '%';
  const span = parseSpan(qualified ? written2.slice(0, -1) : written2);
  return (
    span && {
      ...span,
      uncertain: qualified && mark2 !== '~',
      approximate: qualified && mark2 !== '?',
      ...(Number.isNaN(span.start) && {unspecified: true}),
    }
  );
}
function parseSpan(written2) {
  const date = DATE.exec(written2) ?? BASIC.exec(written2);
  if (date) return dateSpan(date[1], date[2], date[3]);
  const instant3 = INSTANT.exec(written2);
  if (instant3) return instantSpan(instant3);
  const week2 = WEEK_DATE.exec(written2);
  if (week2) {
    const monday = weekStart(Number(week2[1]), Number(week2[2]));
    if (monday === null) return null;
    if (!week2[3]) return {start: monday, end: monday + millisecondsInWeek, grain: 'week'};
    return daySpan(monday + (Number(week2[3]) - 1) * millisecondsInDay);
  }
  const ordinal3 = ORDINAL_DATE.exec(written2);
  if (ordinal3) {
    const year2 = Number(ordinal3[1]);
    const start = utc(year2) + (Number(ordinal3[2]) - 1) * millisecondsInDay;
    return civil(start).year === year2 ? daySpan(start) : null;
  }
  const long = LONG_YEAR.exec(written2);
  return long ? months(Number(long[1]), 1, 12, 'year') : null;
}
var daySpan = (start) => ({start, end: start + millisecondsInDay, grain: 'day'});
function months(year2, month2, count, grain) {
  return {start: utc(year2, month2), end: utc(year2, month2 + count), grain};
}
function dateSpan(y, m, d) {
  const digits = /^(-?)(\d{0,4})(X{0,4})$/.exec(y);
  if (!digits || y === '-0000') return null;
  const unknown = digits[3].length;
  const month2 = m === void 0 || m === 'XX' ? null : Number(m);
  const day4 = d === void 0 || d === 'XX' ? null : Number(d);
  if (Number.isNaN(month2) || Number.isNaN(day4)) return null;
  if (unknown > 0) {
    if (month2 !== null && unknown < 4) return null;
    if (month2 !== null && (month2 < 1 || month2 > 12)) return null;
    if (day4 !== null && (month2 === null || day4 < 1 || day4 > daysInMonth(2e3, month2))) return null;
    if (unknown > 3) return {start: NaN, end: NaN, grain: day4 !== null ? 'day' : month2 !== null ? 'month' : 'year'};
    const size = 10 ** unknown;
    const first = Number(digits[1] + digits[2] + '0'.repeat(unknown));
    const from = digits[1] ? first - size + 1 : first;
    return months(from, 1, 12 * size, unknown === 1 ? 'decade' : unknown === 2 ? 'century' : 'millennium');
  }
  const year2 = Number(y);
  if (month2 === null) return day4 === null ? months(year2, 1, 12, 'year') : null;
  const season2 = day4 === null && d === void 0 ? SEASON_MONTHS[m] : void 0;
  if (season2) return months(year2, season2, 3, 'season');
  if (month2 < 1 || month2 > 12) return null;
  if (day4 === null) return months(year2, month2, 1, 'month');
  const start = civilDay(year2, month2, day4);
  return start === null ? null : daySpan(start);
}
function instantSpan([, d = '', h = '', min, s, zone]) {
  const day4 = dateSpan(...(d.length === 8 ? BASIC.exec(d) : DATE.exec(d)).slice(1));
  const hour = Number(h);
  const minute = Number(min ?? 0);
  const second = Number(s ?? 0);
  if (!day4 || minute > 59 || second > 59 || hour > 24 || (hour === 24 && minute + second > 0)) return null;
  const offset2 = zoneOffset(zone ?? 'Z');
  if (offset2 === null) return null;
  const grain = s ? 'second' : min ? 'minute' : 'hour';
  const start = day4.start + hour * millisecondsInHour + minute * millisecondsInMinute + second * 1e3 - offset2;
  return {start, end: start + (s ? 1e3 : min ? millisecondsInMinute : millisecondsInHour), grain};
}
function zoneOffset(zone) {
  if (zone === 'Z' || zone === 'z') return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(':', '') || 0);
  if (hours > 18 || minutes > 59) return null;
  return (zone.startsWith('-') ? -1 : 1) * (hours * millisecondsInHour + minutes * millisecondsInMinute);
}
function toEdtf(when) {
  if ('value' in when) return timexToEdtf(when);
  const {start, end, grain} = when;
  if (!Number.isFinite(start) || !Number.isFinite(end)) return '';
  const point = written(start, end, grain, 'Z');
  const marked = mark(point, when.uncertain ?? false, when.approximate ?? false);
  if (when.openEnd) return `${marked.split('/')[0]}/..`;
  if (when.openStart) return `../${marked.split('/').at(-1)}`;
  return marked;
}
function timexToEdtf(timex) {
  const {begin, until, grain, mod = '', value} = timex;
  if (begin === void 0 || until === void 0 || !grain) {
    return /^XXXX-\d\d(-\d\d)?$/.test(value) ? value : '';
  }
  const [start, end] = /^(START|MID|END)$/.test(mod) ? whole(begin, until, grain) : [begin, until];
  const point = written(start, end, grain, timex.zone === void 0 ? '' : 'Z');
  return mark(point, false, mod === 'APPROX');
}
function whole(begin, until, grain) {
  const {year: year2, month: month2} = civil(begin);
  const size = grain === 'decade' ? 10 : grain === 'century' ? 100 : 0;
  if (size) return [utc(Math.floor(year2 / size) * size), utc(Math.floor(year2 / size) * size + size)];
  const count = grain === 'quarter' || grain === 'season' ? 3 : grain === 'half' ? 6 : 0;
  if (count) {
    const first = grain === 'season' ? Math.floor(month2 / 3) * 3 : Math.floor((month2 - 1) / count) * count + 1;
    return [utc(year2, first), utc(year2, first + count)];
  }
  return grain === 'week' ? [startOfWeek(begin), startOfWeek(begin) + millisecondsInWeek] : [begin, until];
}
function mark(edtf, uncertain, approximate) {
  const qualifier = uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
  return qualifier
    ? edtf
        .split('/')
        .map((part) => part + qualifier)
        .join('/')
    : edtf;
}
var instant = (ms, zone) => `${formatDay(ms)}T${formatClock(ms)}${zone}`;
function written(start, end, grain, zone) {
  const {year: year2, month: month2} = civil(start);
  switch (grain) {
    case 'second':
    case 'minute':
      if (end - start <= (grain === 'second' ? 1e3 : millisecondsInMinute)) return instant(start, zone);
      return `${instant(start, zone)}/${instant(end, zone)}`;
    case 'hour':
    case 'part-of-day':
      return `${instant(start, zone)}/${instant(end, zone)}`;
    case 'day':
    case 'weekend':
    case 'week':
      return between2(formatDay(start), formatDay(end - 1));
    case 'month':
    case 'quarter':
    case 'half':
      return between2(formatMonth(start), formatMonth(end - 1));
    case 'season': {
      const name = Object.keys(SEASON_MONTHS).find((key) => SEASON_MONTHS[key] === month2);
      if (name && addMonths(start, 3) === end) return `${formatYear(year2)}-${name}`;
      return between2(formatMonth(start), formatMonth(end - 1));
    }
    default: {
      const size = grain === 'decade' ? 1 : grain === 'century' ? 2 : grain === 'millennium' ? 3 : 0;
      const last = civil(end - 1).year;
      const whole2 = year2 >= 0 && year2 % 10 ** size === 0 && last - year2 === 10 ** size - 1;
      if (size && whole2) return formatYear(year2).slice(0, 4 - size) + 'X'.repeat(size);
      return between2(formatYear(year2), formatYear(last));
    }
  }
}
var between2 = (first, last) => (first === last ? first : `${first}/${last}`);

// src/time/intl.ts
var formats = /* @__PURE__ */ new Map();
function intl(locale, fields) {
  const key = `${locale} ${JSON.stringify(fields)}`;
  let format = formats.get(key);
  if (!format) {
    const options = {...fields, timeZone: 'UTC', calendar: 'gregory'};
    try {
      format = new Intl.DateTimeFormat(locale, options);
    } catch {
      format = new Intl.DateTimeFormat('en-GB', options);
    }
    formats.set(key, format);
  }
  return format;
}

// src/time/format.ts
var ENGLISH = {
  about: 'about {}',
  after: 'since {}',
  before: 'until {}',
  quarter: 'Q{}',
  half: 'H{}',
  decade: '{}s',
  century: '{} century',
  millennium: '{} millennium',
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  parts: ['night', 'morning', 'afternoon', 'evening'],
};
function formatDate(when, options = {}) {
  const {start, end, grain} = when;
  if (!(end >= start) || Math.abs(start) > 864e13 || Math.abs(end) > 864e13) return '';
  const locale = options.locale || 'en-GB';
  const words3 = {...ENGLISH, ...options.words};
  const text2 = plain4(start, Math.max(start, end - 1), grain, locale, words3, options.style ?? 'long');
  const about = when.approximate ? words3.about.replace('{}', text2) : text2;
  const open = when.openEnd ? words3.after : when.openStart ? words3.before : '{}';
  return open.replace('{}', about) + (when.uncertain ? '?' : '');
}
function plain4(first, last, grain, locale, words3, style) {
  const {year: year2, month: month2} = civil(first);
  const month_ = style === 'short' ? 'short' : 'long';
  const era = year2 <= 0 ? {era: 'short'} : {};
  const day4 = {...era, day: 'numeric', month: month_, year: 'numeric'};
  const months2 = month2 - 1;
  const write = (fields, from = first, to = last) => {
    const format = intl(locale, fields);
    const whole2 = format.format(from);
    return even(whole2 === format.format(to) ? whole2 : format.formatRange(from, to));
  };
  const inYear = (text2) => `${text2} ${write({...era, year: 'numeric'}, first, first)}`;
  switch (grain) {
    case 'second':
    case 'minute':
    case 'hour':
      return write(
        {...day4, hour: 'numeric', minute: '2-digit', ...(grain === 'second' && {second: '2-digit'})},
        first,
        grain === 'hour' || last - first < 6e4 ? first : last,
      );
    case 'part-of-day':
      return `${write(day4, first, first)}, ${words3.parts[partOf(first, last + 1)]}`;
    case 'day':
      return write(style === 'weekday' && last - first < millisecondsInDay ? {...day4, weekday: 'long'} : day4);
    case 'weekend':
    case 'week':
      return write(day4);
    case 'quarter':
      if (last - first > 93 * millisecondsInDay) break;
      return inYear(words3.quarter.replace('{}', String(Math.floor(months2 / 3) + 1)));
    case 'half':
      return inYear(words3.half.replace('{}', months2 < 6 ? '1' : '2'));
    case 'season':
      if (last - first > 93 * millisecondsInDay) break;
      return inYear(words3.seasons[Math.floor(month2 / 3) - 1] ?? '');
    case 'decade':
      if (year2 <= 0 || last - first > 3660 * millisecondsInDay) return write({...era, year: 'numeric'});
      return words3.decade.replace('{}', String(year2));
    case 'century':
      if (year2 < 0 || last - first > 36600 * millisecondsInDay) return write({...era, year: 'numeric'});
      return words3.century.replace('{}', ordinal2(Math.floor(year2 / 100) + 1, locale));
    case 'millennium':
      if (year2 < 0) return write({...era, year: 'numeric'});
      return words3.millennium.replace('{}', ordinal2(Math.floor(year2 / 1e3) + 1, locale));
    case 'year':
      return write({...era, year: 'numeric'});
    case 'month':
      break;
  }
  return write({...era, month: month_, year: 'numeric'});
}
var PARTS2 = ['NI', 'MO', 'AF', 'EV'];
function partOf(start, end) {
  const midnight = Math.floor(start / millisecondsInDay) * millisecondsInDay;
  const from = (start - midnight) / millisecondsInHour;
  const to = (end - midnight) / millisecondsInHour;
  const holding = (a, b) =>
    [1, 2, 3, 0].find((part) => {
      const [begins2, ends2] = PART_HOURS[PARTS2[part]];
      return (a >= begins2 && b <= ends2) || (a + 24 >= begins2 && b + 24 <= ends2);
    });
  return holding(from, to) ?? holding((from + to) / 2, (from + to) / 2) ?? 0;
}
var even = (text2) =>
  text2
    .replace(/[\u2009\u202f\u00a0]/g, ' ')
    .replace(/\b(\d{1,2}) – (?=\d{1,2}\b)|\b(\d{4}) – (?=\d{4}\b)/, '$1$2\u2013');
var SUFFIXES = {one: 'st', two: 'nd', few: 'rd', other: 'th'};
function ordinal2(n, locale) {
  if (!locale.startsWith('en')) return `${n}.`;
  return n + (SUFFIXES[new Intl.PluralRules('en', {type: 'ordinal'}).select(n)] ?? 'th');
}
function edtfWords(edtf) {
  const when = edtf === '' ? null : parseEdtf(edtf);
  if (!when) return 'without a date';
  return when.unspecified ? `${edtf}, year not known` : formatDate(when);
}

// src/events/governing.ts
function governing(sentence, from, to) {
  const {tokens: tokens2, roles: roles2, clauses: clauses2} = sentence;
  let verb = -1;
  let finite = -1;
  for (let i = from - 1; i >= 0; i--) {
    const role = roles2[i];
    if (role === 'mark' && clauses2[i] !== clauses2[i - 1]) return null;
    if (verb >= 0 && opens2(sentence, i, verb, finite)) {
      const closed = i === 0 && finite >= 0 && tokens2[to]?.text === ',';
      const end = closed ? to : endOf(sentence, to);
      if (APART.test(tokens2[i].lower) && isFinite(roles2[end])) return null;
      const of = objectBefore(sentence, i, finite);
      return {from: i, to: end, verb, ...(of < 0 ? {} : {of})};
    }
    if (role === 'subordinator' || role === 'relative') return null;
    if (!isVerb(role) && role !== 'participle') continue;
    if (verb < 0) verb = i;
    if (!isFinite(role)) continue;
    if (finite >= 0 && !belong(roles2, i, finite)) return null;
    finite = i;
  }
  const born = verb < 0 && tokens2[0].lower === 'born' && roles2[1] === 'preposition';
  const reduced3 = born || (verb === 0 && finite <= 0 && /(?:ed|en|wn)$/.test(tokens2[0].lower));
  const close = tokens2.findIndex(({text: text2}, i) => i >= to && text2 === ',');
  return reduced3 && close > 0 ? {from: 0, to: close, verb: 0} : null;
}
function conjunct({tokens: tokens2, roles: roles2}, from, to) {
  let start = tokens2.findLastIndex(({text: text2}, i) => i < from && text2 === ';') + 1;
  let end = tokens2.findIndex(({text: text2}, i) => i >= to && text2 === ';');
  if (end < 0) end = tokens2.length;
  for (let i = start + 1; i < end; i++) {
    if (!/^(?:and|but)$/.test(tokens2[i].lower)) continue;
    const parted2 = roles2[i - 1] === 'mark' || DEICTIC.test(tokens2[i + 1]?.lower ?? '');
    if (!parted2 || !tellsOn(roles2, i, end)) continue;
    if (i < from) {
      if (roles2.slice(start, i).some(isFinite)) start = i;
    } else if (i >= to && roles2.slice(start, from).some(isFinite)) {
      end = i;
    }
  }
  const whole2 = start === 0 && end === tokens2.length;
  return whole2 || !roles2.slice(start, end).some(isFinite) ? null : {from: start, to: end};
}
function tellsOn(roles2, at2, end) {
  let k = at2 + 1;
  while (k < end && (roles2[k] === 'adverb' || (k === at2 + 2 && roles2[k] === 'mark'))) k++;
  const first = k;
  while (k < end && NOMINAL.test(roles2[k])) k++;
  while (roles2[k] === 'adverb') k++;
  return k > first && isFinite(roles2[k]);
}
var DEICTIC = /^(?:yesterday|today|tomorrow|tonight)$/;
var NOMINAL = /^(?:determiner|noun|name|number|pronoun|preposition)$/;
function opens2({tokens: tokens2, roles: roles2, clauses: clauses2}, i, verb, finite) {
  const {lower} = tokens2[i];
  const role = roles2[i];
  const nominal = roles2[i - 1] === 'noun' || roles2[i - 1] === 'name';
  if (lower === 'with') {
    const between3 = roles2.slice(i + 1, verb);
    const aside =
      roles2[i - 1] === 'mark' && between3.length > 0 && between3.every((r) => SUBJECT.test(r) || r === 'number');
    return aside && finite <= verb && /(?:ed|en|wn)$/.test(tokens2[verb].lower);
  }
  if (role === 'preposition' || LEADING2.test(lower)) {
    const gerund = finite < 0 && i === verb - 1 && LEADING2.test(lower) && /ing$/.test(tokens2[verb].lower);
    if (gerund) return lower !== 'of' || !nominal;
  }
  if (finite < 0 || !(roles2[finite] === 'past' || /^(?:was|were|had|did)$/.test(tokens2[finite].lower))) return false;
  const subject = onlyAdverbs(roles2, i + 1, finite);
  if (role === 'relative')
    return i > 0 && (subject || (lower !== 'who' && (lower !== 'which' || PHRASE.test(roles2[i + 1]))));
  if (lower === 'that') {
    const before3 = tokens2[i - 1]?.lower ?? '';
    if (!nominal || isStating(before3)) return false;
    const told = tokens2[roles2.findLastIndex((r, k) => k < i && isVerb(r))]?.lower ?? '';
    return subject || (isSubject(roles2, i + 1, finite) && !CONTENT.test(before3) && !isStating(told));
  }
  if (role === 'subordinator') {
    const start = clauses2.indexOf(clauses2[i] - 1);
    const begins2 =
      i === 0 ||
      roles2[i - 1] === 'mark' ||
      roles2[i - 1] === 'conjunction' ||
      roles2.slice(start, i).some((r) => isVerb(r) || r === 'participle');
    return APART.test(lower) && begins2;
  }
  const pronoun = /^(?:s?he|they|it|we|i)$/.test(lower) && subject;
  const phrase = /^(?:the|a|an|his|her|its|their)$/.test(lower) && isSubject(roles2, i, finite) && finite - i > 1;
  const contact = pronoun ? roles2[i - 1] === 'noun' : phrase && nominal;
  return contact && !PERIOD.test(tokens2[i - 1].lower) && roles2.slice(0, i).some(isFinite);
}
var PHRASE = /^(?:determiner|pronoun|name|number)$/;
var CONTENT =
  /^(?:news|facts?|claims?|reports?|ideas?|beliefs?|evidence|proof|signs?|fears?|hopes?|rumou?rs?|word|allegations?|suggestions?|views?|day|time|week|month|year|moment)$/;
var APART = /^(?:because|although|though|whereas|since|before|after|until|till)$/;
var LEADING2 = /^(?:after|before|since|for|of|from|despite)$/;
function objectBefore({roles: roles2}, at2, finite) {
  const bare = /^(?:determiner|pronoun)$/.test(roles2[at2]);
  if (finite < 0 || !/^(?:noun|name)$/.test(roles2[at2 - 1] ?? '') || !isSubject(roles2, bare ? at2 : at2 + 1, finite))
    return -1;
  let from = at2 - 1;
  while (/^(?:noun|name|number|participle)$/.test(roles2[from - 1] ?? '')) from--;
  return from;
}
function isSubject(roles2, from, verb) {
  let to = verb;
  while (roles2[to - 1] === 'adverb' || roles2[to - 1] === 'aux') to--;
  return to > from && roles2.slice(from, to).every((role) => SUBJECT.test(role));
}
var SUBJECT = /^(?:determiner|noun|name|preposition|pronoun)$/;
function onlyAdverbs(roles2, from, to) {
  return from <= to && roles2.slice(from, to).every((role) => role === 'adverb');
}
function belong(roles2, first, second) {
  const between3 = roles2.slice(first + 1, second);
  return (
    between3.includes('conjunction') ||
    (roles2[first] === 'aux' && between3.every((r) => r === 'adverb' || r === 'aux' || r === 'mark'))
  );
}
function endOf({tokens: tokens2, roles: roles2, clauses: clauses2}, date) {
  let linked = false;
  for (let i = date; i < tokens2.length; i++) {
    const role = roles2[i];
    if (role === 'mark' && (clauses2[i] !== clauses2[i - 1] || i === tokens2.length - 1)) return i;
    if (role === 'conjunction' || role === 'subordinator' || role === 'relative') linked = true;
    if (isFinite(role) && !linked) return i;
  }
  return tokens2.length;
}

// src/events/plain-verbs.ts
function plain5({tokens: tokens2}, index) {
  return {token: tokens2[index], index, types: [], saying: false};
}
function plainVerbs(site) {
  return others(site, ({tokens: tokens2, roles: roles2}, i) => {
    const role = roles2[i];
    if (isUndergoing(tokens2, roles2, i) || isToBe(tokens2, i) || isDue(site.sentence, i)) return true;
    if (role === 'participle') return i === site.from - 2 && isGoingOn(site.sentence, i);
    if (role !== 'base') return role === 'past' || role === 'present';
    return (tokens2[i - 1]?.lower === 'to' && isBound(site, i)) || isLed2(site.sentence, i);
  });
}
function isBound(site, i) {
  const {tokens: tokens2, roles: roles2} = site.sentence;
  const asking = tokens2[i - 2]?.lower ?? '';
  if (isAhead(site, i) || (roles2[i - 2] === 'noun' && AIMS2.test(asking))) return true;
  if (/^(?:was|were)$/.test(asking)) {
    const who2 = tokens2[i - 3];
    const supposed = tokens2.slice(Math.max(0, i - 7), i - 2).some(({lower}) => lower === 'if');
    return !supposed && !!who2 && (!!who2.capital || roles2[i - 3] === 'pronoun' || isHuman(who2.lower));
  }
  const over = /^(?:before|lately)$/.test(site.side) && /^(?:is|are)$/.test(tokens2[i - 3]?.lower ?? '');
  const aside = roles2[i - 3] === 'mark' && roles2.slice(i, site.from).includes('mark');
  return PROSPECT.test(asking) && !over && !aside;
}
function isLed2({tokens: tokens2, roles: roles2}, i) {
  let led = i - 1;
  while (roles2[led] === 'adverb') led--;
  if (roles2[led] !== 'aux') return false;
  const {lower} = tokens2[led];
  if (lower === 'did' && tokens2[i - 1].lower === 'not') return true;
  return led === i - 1 || /^(?:will|would|shall|'ll)$/.test(lower);
}
function isAhead({sentence: {tokens: tokens2}, side, from, to}, i) {
  const until =
    /^(?:until|till)$/.test(tokens2[from - 1]?.lower ?? '') && /^ha(?:ve|s|d)$/.test(tokens2[from - 2]?.lower ?? '');
  if (until && i === to + 1) return true;
  return (
    side === 'after' && /^(?:is|are)$/.test(tokens2[i - 2]?.lower ?? '') && !PURPOSE.test(tokens2[i - 3]?.lower ?? '')
  );
}
var PURPOSE =
  /^(?:aims?|goals?|plans?|ideas?|purpose|tasks?|jobs?|hopes?|intention|targets?|challenge|way|question|point|thing|key|step|priority|role|mission|strategy|answer|solution|proposal|that|this|what|there|all)$/;
function isDue({tokens: tokens2, roles: roles2}, i) {
  if (!/^(?:due|valid|effective)$/.test(tokens2[i].lower) || tokens2[i + 1]?.lower === 'to') return false;
  let led = i - 1;
  while (roles2[led] === 'adverb') led--;
  return /^(?:is|are|be)$/.test(tokens2[led]?.lower ?? '') && !/^(?:that|which)$/.test(tokens2[led - 1]?.lower ?? '');
}
function isGoingOn({tokens: tokens2, roles: roles2}, i) {
  let aux = i - 1;
  while (roles2[aux] === 'adverb') aux--;
  if (AIMING.test(tokens2[i].lower) && /^(?:is|are|was|were|'s|'re)$/.test(tokens2[aux]?.lower ?? '')) return true;
  return (
    tokens2[i].lower.endsWith('ing') &&
    /^(?:was|were|been)$/.test(tokens2[i - 1]?.lower ?? '') &&
    roles2[i + 1] === 'preposition'
  );
}
var AIMING = /^(?:aiming|targeting|eyeing)$/;
var AIMS2 = /^(?:hopes|plans|aims|vows|pledges|promises|needs|attempts)$/;
var PROSPECT = /^(?:likely|unlikely|due|certain|sure|bound|about|poised|ready)$/;
function isToBe(tokens2, i) {
  const modal2 = tokens2[i - 1]?.lower === 'not' ? i - 2 : i - 1;
  return (
    tokens2[i].lower === 'be' &&
    /^(?:will|would|should|could|may|might|must)$/.test(tokens2[modal2]?.lower ?? '') &&
    IN_PLACE.test(tokens2[i + 1]?.lower ?? '')
  );
}
var IN_PLACE = /^(?:ready|complete|open|available|operational|out|over|back|in)$/;
function isUndergoing(tokens2, roles2, i) {
  if (roles2[i] !== 'aux' || !/^(?:had|has|have|having)$/.test(tokens2[i].lower)) return false;
  let at2 = i + 1;
  while (at2 < i + 5 && /^(?:determiner|noun|name|adverb|participle)$/.test(roles2[at2] ?? '')) {
    if (UNDERGONE.test(tokens2[at2].lower)) return true;
    at2++;
  }
  return false;
}
var UNDERGONE =
  /^(?:surgery|operations?|medical|scans?|tests?|bypass|transplants?|abortions?|miscarriages?|strokes?|seizures?|chemotherapy|baby|twins|triplets)$/;
function infinitives(site) {
  return others(site, ({tokens: tokens2, roles: roles2}, i) => {
    if (i > site.from) return false;
    const before3 = roles2[i - 1] === 'aux' ? 'aux' : tokens2[i - 1]?.lower;
    if (tokens2[i].lower === 'be') return before3 === 'aux';
    const noun = roles2[i] === 'noun' && /^(?:determiner|preposition|pronoun)$/.test(roles2[i + 1]);
    const verb = roles2[i] === 'base' || noun || (roles2[i] === 'noun' && tokens2[i - 2]?.lower === 'due');
    return verb && before3 === 'to' && roles2[i - 2] !== 'number';
  });
}
function others({sentence, from, to, known: known2, apart: apart3}, isOne) {
  const found = [];
  sentence.tokens.forEach((_, i) => {
    const inside = (i >= from && i < to) || (i >= apart3.from && i < apart3.to);
    if (!inside && isOne(sentence, i) && !known2.some((t) => t.index === i)) found.push(plain5(sentence, i));
  });
  return found;
}

// src/events/claims.ts
var CLAIMING = forms2('claim allege insist argue maintain contend assert believe suspect testify');
var SAYING = forms2('say said tell told add');
var PARTY =
  /^(?:prosecut(?:or|ors|ion)|defen[cs]e|lawyers?|attorneys?|counsel|barristers?|advocates?|rebels?|militants?|insurgents?|separatists?|guerrillas?|activists?|campaigners?|opposition|(?:eye-?)?witness(?:es)?)$/;
var LABEL2 = /^(?:claims?|rumou?rs?|myths?|allegations?)$/;
var BENCH = /^(?:court|jury|jurors|judge|magistrates?|tribunal|inquest|hearing)$/;
function isClaimed(sentence, trigger) {
  if (isLabelled(sentence) || isAccordingToParty(sentence, trigger) || isInOwnWords(sentence, trigger)) return true;
  return claimsIn(sentence).some((at2) =>
    at2 > trigger ? isAside(sentence, at2, trigger) : trigger - at2 < FARTHEST2 && governs(sentence, at2, trigger),
  );
}
function isLabelled({tokens: tokens2}) {
  const colon = tokens2.findIndex(({text: text2}) => text2 === ':');
  return colon > 0 && colon < 4 && tokens2.slice(0, colon).some(({lower}) => LABEL2.test(lower));
}
function isOfClaim(sentence, verb, from) {
  const {tokens: tokens2, roles: roles2} = sentence;
  const claims = isVerb(roles2[verb]) && CLAIMING.has(stem(tokens2[verb].lower));
  return claims && roles2.slice(verb + 1, from).some(isFinite) && states2(sentence, verb);
}
function isAccordingToParty({tokens: tokens2, roles: roles2, clauses: clauses2}, trigger) {
  const at2 = tokens2.findIndex(({lower}, i) => lower === 'according' && tokens2[i + 1]?.lower === 'to');
  if (at2 < 0 || Math.abs(clauses2[at2] - clauses2[trigger]) > 2) return false;
  let k = at2 + 2;
  while (/^(?:noun|name|determiner|adverb|number)$/.test(roles2[k] ?? '')) k++;
  return PARTY.test(tokens2[k - 1].lower);
}
function isInOwnWords({tokens: tokens2, roles: roles2}, trigger) {
  if (!isFinite(roles2[trigger])) return false;
  const marks = [];
  for (const [i, {text: text2, word: word2}] of tokens2.entries()) if (!word2 && QUOTE.test(text2)) marks.push(i);
  if (marks.length === 0) return false;
  const before3 = marks.filter((i) => i < trigger);
  const open = before3.at(-1);
  if (open === void 0 || before3.length % 2 === 0 || tokens2[open].text === '\u201D') return false;
  if (tokens2.slice(open, trigger).some(({lower}) => DEPENDENT.test(lower))) return false;
  const closing2 = marks.find((i) => i > trigger);
  const close = closing2 ?? tokens2.length;
  if (open === 0 && (closing2 === tokens2.length - 1 || (closing2 === void 0 && tokens2[0].text === '\u201C')))
    return true;
  const says = (i) => isVerb(roles2[i]) && isStating(tokens2[i].lower);
  const leads = open > 0 && /^[,:]$/.test(tokens2[open - 1].text) && tokens2.some((_, i) => i < open && says(i));
  const follows =
    /^[,.?!]$/.test(tokens2[close - 1].text) && tokens2.some((_, i) => i > close && i < close + 9 && says(i));
  return leads || follows;
}
var DEPENDENT = /^(?:when|while|after|before|since|because|as|if|that|what|who|which|whom|where|how|why|once|until)$/;
var FARTHEST2 = 60;
function governs(sentence, verb, trigger) {
  const {tokens: tokens2, roles: roles2} = sentence;
  for (let i = verb + 1; i < trigger; i++) {
    const parts = /^(?:and|but)$/.test(tokens2[i].lower) && roles2[i - 1] === 'mark';
    if (parts || tokens2[i].text === ';' || roles2[i] === 'relative') return false;
  }
  return (
    verb < trigger &&
    !isGiven(sentence, verb, trigger) &&
    !isBehindRelative(sentence, verb, trigger) &&
    states2(sentence, verb)
  );
}
function isBehindRelative({tokens: tokens2, roles: roles2, clauses: clauses2}, verb, trigger) {
  if (roles2[clauses2.indexOf(clauses2[verb])] !== 'relative') return false;
  const border = clauses2.indexOf(clauses2[trigger]);
  let next = border + 1;
  while (roles2[next] === 'adverb') next++;
  return clauses2[trigger] !== clauses2[verb] && tokens2[border].text === ',' && isFinite(roles2[next]);
}
function isGiven({tokens: tokens2, roles: roles2}, verb, trigger) {
  if (roles2[trigger] !== 'noun') return false;
  let from = trigger - 1;
  while (/^(?:noun|name|number)$/.test(roles2[from] ?? '')) from--;
  return (
    tokens2[from]?.lower === 'the' && roles2[from - 1] === 'preposition' && roles2.slice(verb + 1, from).some(isFinite)
  );
}
function claimsIn(sentence) {
  let found = CLAIMS.get(sentence);
  if (!found) CLAIMS.set(sentence, (found = [...sentence.tokens.keys()].filter((i) => doubts(sentence, i))));
  return found;
}
var CLAIMS = /* @__PURE__ */ new WeakMap();
function doubts({tokens: tokens2, roles: roles2}, at2) {
  const role = roles2[at2];
  if (role !== 'past' && role !== 'present' && role !== 'participle') return false;
  const key = stem(tokens2[at2].lower);
  if (CLAIMING.has(key)) return !isAttribute({tokens: tokens2, roles: roles2}, at2);
  if (/^hear/.test(key)) return BENCH.test(tokens2[at2 - 1]?.lower ?? '');
  if (!SAYING.has(key)) return false;
  const told = tokens2.slice(at2 + 1, at2 + 4).findIndex(({lower}) => BENCH.test(lower));
  if (told >= 0 && /^t(?:old|ells?)$/.test(tokens2[at2].lower)) return true;
  let from = at2 - 1;
  while (from >= 0 && (SUBJECT2.test(roles2[from]) || (roles2[from] === 'mark' && roles2[from - 1] === 'name'))) from--;
  return tokens2.slice(from + 1, at2).some(({lower}) => PARTY.test(lower));
}
var SUBJECT2 = /^(?:noun|name|determiner|adverb|number)$/;
function isAttribute({tokens: tokens2, roles: roles2}, at2) {
  const before3 = roles2[at2 - 1] ?? 'mark';
  const opens3 = /^(?:determiner|number|mark|preposition|conjunction|aux)$/.test(before3);
  return (
    roles2[at2 + 1] === 'noun' && (opens3 || NUMERAL.test(tokens2[at2 - 1].lower) || OWNER.test(tokens2[at2 - 1].text))
  );
}
function states2({tokens: tokens2, roles: roles2, clauses: clauses2}, verb) {
  const told = /^t(?:old|ells?)$/.test(tokens2[verb].lower);
  let k = verb + 1;
  if (told) while (/^(?:determiner|noun|name|pronoun)$/.test(roles2[k] ?? '')) k++;
  if (tokens2[k]?.lower === 'that' || /^["“:]$/.test(tokens2[k]?.text ?? '')) return true;
  if (tokens2[k]?.lower === 'to' && tokens2[k + 1]?.lower === 'have') return true;
  if (told && isFinite(roles2[k])) return true;
  if (isFinite(roles2[k]) && roles2[clauses2.indexOf(clauses2[verb])] === 'relative') return true;
  const first = k;
  while (/^(?:determiner|noun|name|pronoun|number|preposition|adverb)$/.test(roles2[k] ?? '')) {
    if (tokens2[k + 1]?.lower === 'that' && roles2[k + 1] === 'subordinator') return true;
    k++;
  }
  return k > first && isFinite(roles2[k]);
}
function isAside(sentence, verb, trigger) {
  const {tokens: tokens2, roles: roles2, clauses: clauses2} = sentence;
  if (roles2[verb] === 'participle' || states2(sentence, verb)) return false;
  let open = verb - 1;
  while (SUBJECT2.test(roles2[open] ?? '') || roles2[open] === 'pronoun') open--;
  if (open <= trigger || !/^[,"”]$/.test(tokens2[open]?.text ?? '')) return false;
  if (roles2.slice(trigger + 1, open).includes('relative') || clauses2[open] - clauses2[trigger] > 4) return false;
  let next = verb + 1;
  if (open === verb - 1) while (SUBJECT2.test(roles2[next] ?? '')) next++;
  if (open === verb - 1 && next === verb + 1) return false;
  return tokens2[next]?.lower !== 'to' && /^(?:mark|adverb|preposition)$/.test(roles2[next] ?? 'mark');
}

// src/events/status.ts
var AHEAD3 = /* @__PURE__ */ new Set(['scheduled', 'proposed', 'expected']);
var DENIED = /^(?:den(?:y|ies|ied|ying|ials?)|refut(?:e|es|ed)|disput(?:e|es|ed)|debunk(?:s|ed)|hoax)$/;
var CLAIMED =
  /^(?:alleg(?:e|es|ed|edly|ing|ations?)|accus(?:e|es|ed|ing|ations?)|claim(?:s|ed|ing)?|suspect(?:s|ed|ing)?|purported(?:ly)?|reportedly|apparently|supposed(?:ly)?|whether|revelations?|believed|blam(?:e|es|ed|ing)|rumou?r(?:s|ed)?)$/;
var EXPECTED =
  /^(?:expect(?:s|ed|ing|ation|ations)?|(?:un)?likely|forecasts?|predict(?:s|ed|ion|ions)?|anticipat(?:e|es|ed)|speculation|speculated)$/;
var PROPOSED =
  /^(?:propos(?:e|es|ed|al|als|ing)|could|may|might|possible|possibly|possibility|hop(?:e|es|ed|ing)|want(?:s|ed)?|consider(?:s|ed|ing)?|favou?r|suggest(?:s|ed|ing)?|seek(?:s|ing)?|urg(?:e|es|ed|ing)|tr(?:y|ies|ying)|offer(?:s|ed|ing)?|potential|threaten(?:s|ed|ing)?|should|must|ought)$/;
var VOWED = /^(?:vow(?:s|ed)|pledg(?:es|ed)|promis(?:es|ed)|swore)$/;
var ASKING =
  /^(?:call(?:s|ed|ing)?|ask(?:s|ed|ing)?|demand(?:s|ed|ing)?|appeal(?:s|ed|ing)?|request(?:s|ed|ing)?|recommend(?:s|ed|ing|ations?)?|urg(?:e|es|ed|ing)|propos(?:e|es|ed|ing|als?)|plead(?:s|ed|ing)?|pleas?|lobb(?:y|ies|ied|ying)|advis(?:es?|ed|ing))$/;
var SCHEDULED =
  /^(?:scheduled|will|'ll|shall|would|due|set|plan(?:s|ned|ning)?|slated|upcoming|forthcoming|prepar(?:e|es|ing)|going)$/;
var NOUNS_OF_HEARSAY = /^(?:alleged|suspected|purported|supposed|reported)$/;
var cues = /* @__PURE__ */ new Map();
var MOST_CUES = 2e4;
function cueOf(lower) {
  let cue = cues.get(lower);
  if (cue === void 0) {
    if (cues.size >= MOST_CUES) cues.clear();
    cues.set(lower, (cue = cueIn(lower)));
  }
  return cue;
}
function cueIn(lower) {
  if (lower === 'reports') return 'reports';
  if (DENIED.test(lower)) return 'denied';
  if (CLAIMED.test(lower)) return NOUNS_OF_HEARSAY.test(lower) ? null : 'claimed';
  if (EXPECTED.test(lower)) return 'expected';
  if (PROPOSED.test(lower)) return 'proposed';
  if (VOWED.test(lower)) return 'vowed';
  if (ASKING.test(lower)) return 'asked';
  return SCHEDULED.test(lower) ? 'scheduled' : null;
}
var isScheduling = (lower) => cueOf(lower) === 'scheduled';
function statusOf(sentence, trigger, when, written2, date) {
  const {tokens: tokens2, roles: roles2, clauses: clauses2} = sentence;
  const here = clauses2[trigger];
  const hedged =
    [1, 2].some((k) => NOUNS_OF_HEARSAY.test(tokens2[trigger - k]?.lower ?? '')) ||
    tokens2[trigger - 1]?.lower === 'allegedly';
  let found;
  let planned = false;
  for (let i = trigger - 1; i >= 0 && here - clauses2[i] <= 1 && !found; i--) {
    const {lower} = tokens2[i];
    if (/^[.?!;]$/.test(lower) && (/^["”]$/.test(tokens2[i + 1].text) || lower !== '.')) break;
    const passive = clauses2[i] === here && isVerb(roles2[trigger]) ? passiveAt(sentence, i) : void 0;
    if (passive === 'claimed' || (passive && (!when || !written2 || when.end <= written2.end))) {
      planned = passive !== 'claimed';
      found = passive;
      break;
    }
    const cue = cueOf(lower);
    if (cue === null || isSuspect(sentence, i) || isQuarrel(sentence, i) || isSubjectOf2(sentence, i, trigger))
      continue;
    if (cue === 'claimed' && isFiled(sentence, i)) continue;
    if (cue === 'denied') {
      const owned = isNegation(tokens2[i - 1]?.lower ?? '');
      if (!owned && !(lower === 'disputed' && isAttribute2(sentence, i))) found = cue;
    } else if (cue === 'reports') {
      if (isVerb(roles2[i]) || (clauses2[i] !== here && tokens2[i + 1].lower !== 'that')) continue;
      found = tokens2.slice(i, trigger).some((t) => /^(?:will|would|could|may|might)$/.test(t.lower))
        ? 'expected'
        : 'claimed';
    } else if (cue === 'claimed' || cue === 'expected') {
      if (clauses2[i] === here || lower === 'whether' || isContent(sentence, trigger)) found = cue;
    } else if (cue === 'asked') {
      if (isAskedFor(sentence, i, trigger)) found = 'proposed';
    } else if (clauses2[i] !== here) continue;
    else if (cue === 'vowed') {
      if (tokens2[i + 1]?.lower === 'to') found = 'proposed';
    } else if (
      lower === 'wanted' &&
      /^(?:for|over)$/.test(tokens2[i + 1].lower) &&
      /^(?:is|are|was|were|been|,)$/.test(tokens2[i - 1]?.lower ?? '')
    )
      found = 'claimed';
    else if (cue === 'proposed') {
      const able = lower === 'could' && when && written2 && when.end <= written2.start;
      if (!able && !(lower === 'may' && tokens2[i].capital)) found = cue;
    } else if (cue === 'scheduled' && isOfSubject3(sentence, i, trigger)) continue;
    else if (!(lower === 'set' && tokens2[i + 1]?.lower !== 'to' && tokens2[i + 1]?.lower !== 'for')) found = cue;
    if (found && found !== 'denied' && [1, 2].some((k) => DENIED.test(tokens2[i - k]?.lower ?? ''))) found = 'denied';
  }
  if (AHEAD3.has(found ?? 'happened') && isDeniedClause(sentence, clauses2.indexOf(here))) found = 'denied';
  let asked2 = trigger - 1;
  while (asked2 >= 0 && tokens2[asked2].lower !== 'whether') asked2 = trigger - asked2 < 6 ? asked2 - 1 : -1;
  if (asked2 >= 0 && tokens2.slice(asked2, trigger).some((t) => /^(?:to|will|would|should|can)$/.test(t.lower)))
    found = 'proposed';
  if (
    !isVerb(roles2[trigger]) &&
    tokens2[trigger + 1]?.lower === 'to' &&
    tokens2[trigger + 2]?.lower === 'be' &&
    roles2[trigger + 3] === 'past' &&
    !(when && written2 && when.end <= written2.start)
  )
    found = 'scheduled';
  if (!found && !(when && written2 && when.end <= written2.start) && isSupposed(sentence, trigger)) found = 'proposed';
  let helper = trigger - 1;
  while (roles2[helper] === 'adverb') helper--;
  const undergone = roles2[trigger] === 'past' && tokens2[helper]?.lower === 'be';
  if (!found && (undergone || roles2[trigger] !== 'past')) {
    for (let i = trigger - 1; i > 0 && (i >= helper - 1 || trigger - i < 4); i--)
      if (
        tokens2[i].lower === 'to' &&
        (/^(?:is|are)$/.test(tokens2[i - 1].lower) || (undergone && roles2[i - 1] === 'noun'))
      )
        found = 'scheduled';
  }
  if (found === 'scheduled') found = opinionOf(sentence, trigger) ?? found;
  const denial = when !== null && date && found !== 'denied' ? denialOf(sentence, trigger, date) : null;
  if (denial === 'fact') return {status: 'denied', hedged: false, negated: true};
  const negated = denial ? {negated: true} : {};
  const ahead = when && written2 ? when.start >= written2.end : false;
  const claimed = isClaimed(sentence, trigger) || (date !== void 0 && isOfClaim(sentence, trigger, date.from));
  if ((hedged || (!ahead && claimed)) && !found) found = 'claimed';
  const past = when && written2 ? when.end <= written2.start : false;
  const own = found ? void 0 : (plannedOf(sentence, trigger) ?? (date && foretoldOf(sentence, trigger, date.from)));
  if (own) return {status: own, hedged: hedged || own === 'claimed'};
  if (!found) {
    const after2 = tokens2
      .slice(trigger + 1, trigger + 6)
      .find(
        (t, k) =>
          /^(?:scheduled|planned|slated|expected|proposed)$/.test(t.lower) && tokens2[trigger + k + 2]?.lower !== 'to',
      )?.lower;
    const modal2 = tokens2
      .slice(trigger + 1, trigger + 3)
      .some((t, k) => clauses2[trigger + 1 + k] === here && /^(?:will|'ll|would|shall)$/.test(t.lower));
    if (after2 === 'expected' || after2 === 'proposed') found = after2;
    else if (modal2) found = (past ? null : opinionOf(sentence, trigger)) ?? 'scheduled';
    else if (date && date.from > trigger && !past && isPossible(sentence, trigger)) found = 'proposed';
    else if (after2) found = 'scheduled';
    else if (
      date &&
      date.from > trigger &&
      !past &&
      ((roles2[trigger] === 'present' && cueOf(tokens2[trigger].lower) === 'expected') ||
        AIMING.test(tokens2[trigger].lower))
    )
      found = 'expected';
  }
  const open = date && isNotBefore(sentence, trigger, date.from);
  if (ahead && (found ?? 'scheduled') === 'scheduled' && (open || isConditional(sentence, trigger))) found = 'expected';
  if (
    found === 'scheduled' &&
    past &&
    !planned &&
    !tokens2.some(
      (t, i) =>
        isVerb(roles2[i]) &&
        (/^(?:scheduled|due|slated)$/.test(t.lower) ||
          (isVerb(roles2[trigger]) && /^(?:will|'ll|shall)$/.test(t.lower))),
    )
  )
    found = void 0;
  if (!found || (found === 'proposed' && past && !ahead && isHappening(sentence, trigger)))
    return {
      status: ahead || isToday(sentence, trigger, when, written2, date) ? 'scheduled' : 'happened',
      hedged,
      ...negated,
    };
  return {status: found, hedged: hedged || found === 'claimed', ...negated};
}
function isPossible({tokens: tokens2, roles: roles2, clauses: clauses2}, trigger) {
  if (isVerb(roles2[trigger]) && trigger > 0) return false;
  const verb = roles2.findIndex((role, i) => i > trigger && isFinite(role));
  if (verb < 0 || verb - trigger > 8 || clauses2[verb] !== clauses2[trigger] || roles2[verb] !== 'aux') return false;
  return POSSIBLY.test(tokens2[verb].lower) && tokens2[verb + 1]?.lower !== 'have';
}
var POSSIBLY = /^(?:could|may|might|should|must)$/;
function isDeniedClause({tokens: tokens2, roles: roles2}, first) {
  if (tokens2[first].lower !== 'that') return false;
  let at2 = first - 1;
  while (at2 > 0 && !isVerb(roles2[at2])) at2--;
  return DENIED.test(tokens2[at2]?.lower ?? '') && !isNegation(tokens2[at2 - 1]?.lower ?? '');
}
function isToday({tokens: tokens2, roles: roles2, kind}, trigger, when, written2, date) {
  if (kind !== 'body' || roles2[trigger] !== 'present' || !APPOINTED.test(tokens2[trigger].lower)) return false;
  if (!when || !written2) return date !== void 0 && date.from > trigger;
  return when.start >= written2.start && when.end <= written2.end;
}
var APPOINTED =
  /^(?:meet|gather|convene|decide|vote|open|begin|start|resume|sit|host|face|play|visit|welcome|travel|hear|rule|return|close|end|launch|head|go|goe|testifie)s?$/;
function isHearsay({tokens: tokens2, clauses: clauses2, roles: roles2}, trigger) {
  for (let i = trigger - 1; i >= 0 && trigger - i <= 6 && clauses2[i] === clauses2[trigger]; i--) {
    const {lower} = tokens2[i];
    if (NOUNS_OF_HEARSAY.test(lower.replace(/ly$/, ''))) return trigger - i <= 3;
    if (ACCUSED.test(lower)) return /^(?:to|of|in)$/.test(tokens2[i + 1]?.lower ?? '');
    if (roles2[i] === 'mark') return false;
  }
  return false;
}
var ACCUSED = /^(?:said|believed|thought|accused|rumou?red)$/;
function isOfSubject3({tokens: tokens2, roles: roles2}, cue, trigger) {
  if (!/^(?:scheduled|planned|due|set|slated)$/.test(tokens2[cue].lower) || roles2[trigger] !== 'past') return false;
  return tokens2
    .slice(cue + 1, trigger)
    .some(({lower}, k) => roles2[cue + 1 + k] === 'aux' && /^(?:was|were|has|have|had)$/.test(lower));
}
function isSubjectOf2({tokens: tokens2, roles: roles2, clauses: clauses2}, cue, trigger) {
  if (roles2[cue] !== 'noun' || !/^(?:allegation|accusation|claim|rumou?r|revelation)s$/.test(tokens2[cue].lower))
    return false;
  let from = cue;
  while (/^(?:noun|name|determiner|number|adverb)$/.test(roles2[from - 1] ?? '')) from--;
  if (from > 0 && roles2[from - 1] !== 'mark' && roles2[from - 1] !== 'conjunction') return false;
  let verb = cue + 1;
  if (roles2[verb] === 'preposition')
    while (/^(?:preposition|determiner|noun|name|number)$/.test(roles2[verb] ?? '')) verb++;
  return isFinite(roles2[verb]) && verb <= trigger && clauses2[verb] === clauses2[cue];
}
function isFiled({tokens: tokens2, roles: roles2, clauses: clauses2}, cue) {
  if (roles2[cue] !== 'noun' || !/^(?:claim|allegation|accusation)s?$/.test(tokens2[cue].lower)) return false;
  let before3 = cue - 1;
  while (
    /^(?:noun|name|determiner|number|participle)$/.test(roles2[before3] ?? '') &&
    !FILING.test(tokens2[before3].lower)
  )
    before3--;
  if (FILING.test(tokens2[before3]?.lower ?? '')) return true;
  let verb = cue + 1;
  while (/^(?:preposition|determiner|noun|name|number)$/.test(roles2[verb] ?? '')) verb++;
  const passive = roles2[verb] === 'aux';
  while (roles2[verb] === 'aux' || roles2[verb] === 'adverb') verb++;
  return passive && clauses2[verb] === clauses2[cue] && FILING.test(tokens2[verb]?.lower ?? '');
}
var FILING = /^(?:fil|lodg|submitt?)(?:e[ds]?|s|ing)?$/;
function isContent({tokens: tokens2, roles: roles2, clauses: clauses2}, trigger) {
  const first = clauses2.indexOf(clauses2[trigger]);
  return /^(?:that|whether|how|["“”:])$/.test(tokens2[first].lower) || roles2[trigger] === 'participle';
}
function askedBy(sentence, trigger) {
  const {tokens: tokens2, roles: roles2, clauses: clauses2} = sentence;
  let i = trigger - 1;
  while (i >= 0 && clauses2[i] === clauses2[trigger] && cueOf(tokens2[i].lower) !== 'asked') i--;
  const asks = i >= 0 && clauses2[i] === clauses2[trigger] && roles2[i] === 'past' && roles2[i - 1] !== 'aux';
  return asks && isAskedFor(sentence, i, trigger) ? i : -1;
}
function isAskedFor({tokens: tokens2, roles: roles2, clauses: clauses2}, asking, trigger) {
  const words3 = tokens2.slice(asking + 1, trigger).map(({lower}) => lower);
  const between3 = roles2.slice(asking + 1, trigger);
  const [first = ''] = words3;
  if (/^(?:off|it)$/.test(first) || between3.some((role) => role === 'past' || role === 'present')) return false;
  const verb = isVerb(roles2[trigger]);
  if (clauses2[trigger] !== clauses2[asking])
    return (
      clauses2[asking] + 1 === clauses2[trigger] &&
      words3.includes('that') &&
      (verb || /^(?:name|pronoun|noun)$/.test(roles2[trigger - 1]))
    );
  if (verb) return words3.includes('to') && !between3.includes('base');
  const far = between3.some((role, k) => role === 'base' || (role === 'preposition' && words3[k] !== 'of' && k > 0));
  const object =
    /^(?:demand|request|recommend|propos)/.test(tokens2[asking].lower) && /^(?:the|an?|his|her|its|their)$/.test(first);
  return !far && (first === 'for' || object);
}
function isAttribute2({roles: roles2}, at2) {
  return roles2[at2 - 1] === 'determiner' || /^(?:noun|name)$/.test(roles2[at2 + 1] ?? '');
}
function isHappening({roles: roles2}, trigger) {
  return roles2[trigger] === 'past';
}
function denialOf(sentence, trigger, {from}) {
  const {tokens: tokens2, clauses: clauses2, roles: roles2} = sentence;
  const {lower} = tokens2[trigger];
  if (!isVerb(roles2[trigger]) && (roles2[trigger] !== 'participle' || lower.endsWith('ing'))) return null;
  if (isExempt(sentence, from)) return null;
  for (let i = trigger - 1; i >= 0 && clauses2[i] === clauses2[trigger]; i--) {
    const word2 = tokens2[i].lower;
    if (/^(?:nobody|none)$/.test(word2)) return 'state';
    if (trigger - i > 3 || !isNegation(word2)) continue;
    if (/^(?:only|just|merely|simply)$/.test(tokens2[i + 1].lower)) return null;
    const plain7 = roles2.slice(i + 1, trigger).every((role) => role === 'aux' || role === 'adverb');
    const helper = tokens2[i - 1]?.lower ?? '';
    const act = FACTUAL.test(helper) && !STATE.test(lower) && tokens2[trigger + 1]?.lower !== 'to';
    const supposed = /^(?:if|unless)$/.test(tokens2[clauses2.indexOf(clauses2[trigger])].lower);
    return plain7 && act && !supposed ? 'fact' : 'state';
  }
  return null;
}
var FACTUAL = /^(?:did|was|were|will|wo)$/;
var STATE =
  /^(?:allowed|permitted|able|satisfied|impressed|convinced|interested|happy|know|want|believe|think|need|like|have|look|feel|seem|appear|change|recall|forget|remember|comment|respond|return|mean|expect|expected|matter|care)$/;
function isExempt({tokens: tokens2}, from) {
  let lead = from - 1;
  while (/^(?:in|on|at|the)$/.test(tokens2[lead]?.lower ?? '')) lead--;
  return /^(?:until|till|before|but|by)$/.test(tokens2[lead]?.lower ?? '');
}
function isNotBefore({tokens: tokens2}, trigger, from) {
  const lead = tokens2[from - 1]?.lower;
  const before3 = lead === 'before' || (lead === 'until' && /^(?:expected|likely)$/.test(tokens2[trigger].lower));
  return before3 && tokens2.slice(Math.max(0, trigger - 4), from).some(({lower}) => isNegation(lower));
}
function plannedOf(sentence, trigger) {
  const {roles: roles2, clauses: clauses2} = sentence;
  const noun = roles2[trigger] === 'present' && roles2[trigger + 1] === 'aux';
  if (isVerb(roles2[trigger]) && !noun) return passiveAt(sentence, trigger);
  let i = trigger + 1;
  while (i < roles2.length && clauses2[i] === clauses2[trigger] && !isFinite(roles2[i])) i++;
  while ((roles2[i] === 'aux' || roles2[i] === 'adverb') && !/likely$/.test(sentence.tokens[i].lower)) i++;
  return clauses2[i] === clauses2[trigger] && i - trigger < 9 ? passiveAt(sentence, i) : void 0;
}
function isSupposed({tokens: tokens2, roles: roles2, clauses: clauses2}, trigger) {
  const first = tokens2[clauses2.indexOf(clauses2[trigger])].lower;
  if (!/^(?:if|unless)$/.test(first)) return false;
  if (isVerb(roles2[trigger]) && roles2[trigger] !== 'past') return true;
  const helpers = tokens2.filter((_, i) => clauses2[i] === clauses2[trigger] && roles2[i] === 'aux');
  return helpers.some(({lower}) => /^(?:is|are|has|have|does|do|can|'s)$/.test(lower));
}
function foretoldOf({tokens: tokens2, roles: roles2}, trigger, from) {
  const {lower} = tokens2[trigger];
  const foretold =
    /^(?:expected|forecast|projected|predicted|likely)$/.test(lower) && tokens2[trigger + 1]?.lower === 'to';
  return foretold && from > trigger && roles2[trigger - 1] === 'noun' ? 'expected' : void 0;
}
function isConditional({tokens: tokens2, roles: roles2, clauses: clauses2}, trigger) {
  const own = clauses2[trigger];
  if (roles2[clauses2.indexOf(own)] === 'relative') return false;
  const will = tokens2.some(({lower}, i) => clauses2[i] === own && /^(?:will|would|'ll)$/.test(lower));
  return tokens2.some(({lower}, i) => {
    if (!/^(?:if|unless|provided)$/.test(lower)) return false;
    const before3 = tokens2[i - 1];
    const between3 = clauses2[i] - own;
    if (/^(?:any|anyone|anything|so|not|necessary|needed|possible|only|ever)$/.test(tokens2[i + 1]?.lower ?? ''))
      return false;
    if (between3 > 0)
      return will && between3 === 1 && !isVerb(roles2[i - 1]) && !/^(?:even|only|as|and|or|what)$/.test(before3.lower);
    return (
      between3 < 0 &&
      between3 >= -2 &&
      (i === 0 || /^[,:"“—–-]$/.test(before3.text) || /^(?:that|but)$/.test(before3.lower))
    );
  });
}
function opinionOf({tokens: tokens2, roles: roles2, clauses: clauses2}, trigger) {
  const isModal = (k) => clauses2[k] === clauses2[trigger] && /^(?:will|would|'ll|shall)$/.test(tokens2[k].lower);
  let i = trigger + 2;
  while (i > 0 && (i >= tokens2.length || !isModal(i))) i--;
  if (i < 2) return void 0;
  i--;
  while (roles2[i] === 'adverb') i--;
  if (!/^(?:noun|name|pronoun|number)$/.test(roles2[i] ?? '')) return void 0;
  for (; i > 0; i--) {
    const {lower} = tokens2[i];
    const goesOn5 = tokens2[i + 1].lower === 'that' || /^(?:determiner|pronoun|name)$/.test(roles2[i + 1]);
    const told = OPINION.test(lower) && (roles2[i] !== 'noun' || goesOn5);
    if (told) return isDoubtful(tokens2, i) ? 'proposed' : /^hop/.test(lower) ? 'proposed' : 'expected';
    if (roles2[i] === 'mark' || roles2[i] === 'relative' || isVerb(roles2[i])) return void 0;
  }
  return void 0;
}
var OPINION =
  /^(?:(?:expect|predict|anticipat|forecast|believ|reckon|speculat|fear|hop|suspect|assum)(?:e?s|e?d|ing)?|believe|hope|assume|anticipate|speculate|thinks?|thought|expectations?|predictions?|speculation|belief)$/;
function isDoubtful(tokens2, at2) {
  return tokens2
    .slice(Math.max(0, at2 - 3), at2)
    .some(({lower}) => isNegation(lower) || /^(?:few|nobody|none)$/.test(lower));
}
function isQuarrel({tokens: tokens2, roles: roles2}, i) {
  const {lower} = tokens2[i];
  const next = tokens2[i + 1]?.lower ?? '';
  if (/^disputes?$/.test(lower)) return !isVerb(roles2[i]) && next !== 'that' && roles2[i + 1] !== 'determiner';
  return /^denials?$/.test(lower) && !/^(?:of|that|by)$/.test(next);
}
function isSuspect({tokens: tokens2, roles: roles2}, i) {
  if (!/^suspects?$/.test(tokens2[i].lower)) return false;
  return (
    /^(?:determiner|number)$/.test(roles2[i - 1] ?? '') ||
    OWNER.test(tokens2[i - 1]?.text ?? '') ||
    isVerb(roles2[i + 1]) ||
    roles2[i + 1] === 'aux'
  );
}
function passiveAt({tokens: tokens2, roles: roles2}, at2) {
  const {lower} = tokens2[at2];
  const next = tokens2[at2 + 1]?.lower ?? '';
  let be = at2 - 1;
  while (roles2[be] === 'adverb' && !/likely$/.test(tokens2[be].lower)) be--;
  const helper = tokens2[be]?.lower ?? '';
  if (helper === 'had' && next === 'to') return HAD[lower];
  if (!/^(?:is|are|was|were|been)$/.test(helper)) return void 0;
  if (lower === 'to') {
    const plan = /^(?:base|aux)$/.test(roles2[at2 + 1] ?? '') && !FATE.test(next);
    const from = tokens2.findLastIndex(({text: text2}, i) => i < be && text2 === ';') + 1;
    return plan && !tokens2.slice(Math.max(from, be - 20), be).some((t) => IN_IT.test(t.lower)) ? 'scheduled' : void 0;
  }
  if (REPORTED.test(lower) && next === 'to') return 'claimed';
  if (!/^(?:to|for|on|in|at)$/.test(next)) return void 0;
  if (lower === 'expected' || (/^(?:tipped|likely|unlikely)$/.test(lower) && next === 'to')) return 'expected';
  return /^(?:scheduled|due|slated|planned|booked)$/.test(lower) ||
    (/^(?:set|supposed|meant|intended)$/.test(lower) && /^(?:to|for)$/.test(next))
    ? 'scheduled'
    : void 0;
}
var HAD = {
  planned: 'scheduled',
  intended: 'scheduled',
  hoped: 'proposed',
  wanted: 'proposed',
  expected: 'expected',
};
var REPORTED = /^(?:said|reported|believed|thought|understood|rumou?red|alleged|claimed)$/;
var IN_IT =
  /^(?:acts?|aims?|answer|challenge|choice|decision|duty|effect|function|goal|idea|instinct|intention|job|mission|move|objective|options?|plan|point|policy|priority|purpose|reaction|response|role|solution|step|strategy|tactic|task|thing|wish|work)$/;
var FATE =
  /^(?:become|prove|remain|last|die|win|play|have|marry|spend|serve|lead|make|see|end|dominate|stay|live|return|go|come|change)$/;

// src/events/tense.ts
function sideOf(when, written2) {
  if (!when || !written2) return 'about';
  if (when.start >= written2.end) return 'after';
  if (when.end > written2.start) return 'about';
  return when.start >= written2.start - 7 * millisecondsInDay ? 'lately' : 'before';
}
function clashes(sentence, index, side, date) {
  const {tokens: tokens2, roles: roles2, kind} = sentence;
  if (kind !== 'body' || sentence.under) return false;
  if (side === 'about' || (roles2[index] === 'present' && date < index)) return false;
  if (tokens2[date - 1]?.lower === 'since' && !/['’]s?$/.test(tokens2[date]?.text ?? '')) return false;
  const said2 = roles2[index] === 'aux' ? index + 1 : index;
  if (CHARGING.test(tokens2[said2]?.lower ?? '') && /^(?:of|with|to|for)$/.test(tokens2[said2 + 1]?.lower ?? ''))
    return false;
  const tense2 = tenseOf(sentence, index);
  if (side === 'after') return (tense2 === 'past' || tense2 === 'perfect') && !AHEAD4.test(tokens2[index].lower);
  return tense2 === 'present' || tense2 === 'future' || (tense2 === 'perfect' && side === 'before');
}
var CHARGING = /^(?:accus|alleg|suspect|charg|convict|believ|blam|want|report)ed$|^(?:thought|said|known)$/;
var AHEAD4 =
  /^(?:schedul|plann?|expect|appoint|slat|book|fix|extend|adjourn|postpon|delay|defer|suspend|reschedul|remand|summon|invit|call|mov|push)ed$|^(?:due|set|put)$/;

// src/events/types.ts
var TABLE2 = `
call: call phone telephone conversation speak spoke spoken talk discuss discussion readout
meeting: meet met meeting summit talks= session conference gathering negotiate negotiation congress face-to-face forum
visit: visit trip tour travel fly= flies= flew= flown= arrive arrival
invitation: invite invitation welcome host
strike: strike struck airstrike air-strike bomb bombing bombard airstrikes shell shelling launch raid drone
attack: attack gas gassed assault ambush massacre explode explosion blast shoot shot= shooting gunfire kill stab stabbing hostage kidnap abduct hijack detonate siege besiege shootout behead beheading robbery rob arson theft stole= stolen= burglary heist
annexation: annex annexation invade invasion occupy occupation seize seizure capture offensive incursion secede
interference: meddle meddling interfere interference hack hacking collude collusion leak
election: election elect poll vote ballot referendum runoff run-off primary inauguration inaugurate inaugurated sworn landslide caucus re-elect by-election byelection recount
resignation: resign resignation quit step-down oust ouster sack dismiss impeach impeachment overthrow coup topple depose suspend suspension
appointment: appoint appointment nominate nomination promote hire succeed successor
arrest: arrest detain detention custody jail incarcerate imprison imprisonment extradite extradition bail surrender
trial: trial court charge indict indictment convict conviction acquit acquittal sentence plead verdict hearing testify testimony sue lawsuit prosecution tribunal appeal guilty ruling= retrial fined=
investigation: investigate investigation probe inquiry inquest audit
death: die died death dead kill drown murder assassinate assassination funeral burial drown suicide execute execution
disaster: crash earthquake quake flood hurricane storm tornado fire wildfire blaze explosion collapse derail eruption erupt landslip landslide tsunami cyclone sink sank sunk capsize wreck outbreak epidemic avalanche stampede collision collide famine
agreement: sign deal agreement treaty accord pact truce ceasefire cease-fire ratify memorandum settlement armistice
sanctions: sanction embargo ban tariff blockade expel expulsion outlaw
law: law= laws= bill legislation act approve pass veto decree amend amendment repeal enact
protest: protest demonstrate demonstration rally march= marched= marchers= riot strike walkout boycott clash unrest uprising revolution rebellion mutiny insurrection
launch: launch unveil open opening release debut publish premiere introduce inaugurate establish founded= available=
finance: profit earnings revenue results acquire acquisition buy bought sold= takeover merge merger bankruptcy bankrupt invest ipo dividend
sport: win won lost= beat beaten defeat victory match game race final championship title medal score goal tournament champion cup tie
statement: interview speech address statement announce announcement declare apologise apologize apology confess admit vow pledge tweet say said tell told
release: freed= pardon parole
birth: born birth marry married marriage wedding divorce
end: end close closure shut cancel postpone abandon halt withdraw withdrawal pull-out pullout
discovery: discover discovery find found detect reveal
record: award prize honour honor record`;
var WEAK = /* @__PURE__ */ new Set(['statement', 'end', 'discovery', 'record', 'investigation']);
var SAYING2 = /* @__PURE__ */ new Set(['say', 'said', 'tell', 'told']);
var NAMING = /^(?:called|calling)$/;
var KINDS = /* @__PURE__ */ new Map();
var TRIGGERS = /* @__PURE__ */ new Map();
TABLE2.trim()
  .split('\n')
  .forEach((row) => {
    const name = row.slice(0, row.indexOf(':'));
    const kind = WEAK.has(name) ? {name, weak: true} : {name};
    KINDS.set(name, kind);
    for (const word2 of row
      .slice(row.indexOf(':') + 1)
      .trim()
      .split(/\s+/)) {
      const form = word2.replace('=', '');
      for (const key of new Set(form === word2 ? [word2, stem(word2)] : [form])) {
        const types = TRIGGERS.get(key) ?? TRIGGERS.set(key, []).get(key);
        if (!types.includes(kind)) types.push(kind);
      }
    }
  });
function triggers(list) {
  const found = [];
  list.forEach((token2, index) => {
    if (!token2.word) return;
    const phrase = phrasal(list, index);
    if (phrase) {
      found.push({token: token2, index, types: [phrase], saying: false});
      return;
    }
    const types = typesOf(token2);
    if (token2.text === 'March' && !/^(?:on|for|of)$/.test(list[index + 1]?.lower ?? '')) return;
    if (NAMING.test(token2.lower) && list[index - 1]?.lower !== 'phone') return;
    const kinds = types.length > 0 ? meant(list, index, types) : [];
    if (kinds.length > 0) found.push({token: token2, index, types: kinds, saying: SAYING2.has(token2.lower)});
  });
  return found;
}
var PHRASES2 = `
resignation: step steps stepped stepping + down aside
resignation: stand stands stood standing + down
resignation: leave leaves left leaving quit give gives gave given + office power
resignation: hand hands handed handing + power office
election: take takes took taken taking + office oath
trial: rule rules ruled ruling + that against favour favor
trial: give gives gave giving given + evidence
trial: find finds found finding + guilty
death: lose loses lost losing + life lives
attack: gun gunned gunning + down
attack: blow blows blew blown blowing + up
attack: open opens opened opening + fire
law: come comes came coming go goes went going enter enters entered entering + force
law: take takes took taken taking go goes went going come comes came coming + effect
disaster: run runs ran running + aground
disaster: give gives gave given giving + way - to
protest: walk walks walked walking + out - of
release: set sets setting walk walks walked + free
launch: lift lifts lifted lifting blast blasts blasted blasting + off
end: call calls called calling + off
end: pull pulls pulled pulling + out`;
var PHRASAL2 = /* @__PURE__ */ new Map();
for (const row of PHRASES2.trim().split('\n')) {
  const [name, verbs, words3, before3] = row.split(/: | [+-] /);
  for (const verb of verbs.split(' '))
    (PHRASAL2.get(verb) ?? PHRASAL2.set(verb, []).get(verb)).push({
      words: new Set(words3.split(' ')),
      kind: KINDS.get(name),
      ...(before3 ? {before: before3} : {}),
    });
}
function isLost(list, index) {
  if (!/^(?:go|goes|going|gone|went)$/.test(list[index].lower) || list[index + 1]?.lower !== 'down') return false;
  return list.slice(Math.max(0, index - 8), index).some(({lower}) => CRAFT.test(lower));
}
var CRAFT =
  /^(?:ships?|boats?|ferr(?:y|ies)|trawlers?|tankers?|vessels?|freighters?|yachts?|dingh(?:y|ies)|submarines?|(?:air)?planes?|aeroplanes?|aircraft|helicopters?|jets?|airliners?|gliders?|balloons?)$/;
function phrasal(list, index) {
  if (isLost(list, index)) return KINDS.get('disaster');
  const meanings = PHRASAL2.get(list[index].lower);
  for (let i = index + 1; meanings && i <= index + 3 && list[i]?.word; i++)
    for (const {words: words3, kind, before: before3} of meanings)
      if (words3.has(list[i].lower) && (before3 === void 0 || list[i + 1]?.lower !== before3)) return kind;
  return null;
}
function meant(list, index, types) {
  const {lower} = list[index];
  const near = list.slice(index + 1, index + 7).concat(list.slice(Math.max(0, index - 3), index));
  const before3 = list[index - 1]?.lower ?? '';
  if (lower === 'charge' && before3 === 'in') return [];
  if (lower === 'charge' && /^(?:take|takes|took|taken|taking)$/.test(before3)) return [KINDS.get('appointment')];
  if (lower === 'available') return /^(?:be|become|becomes|became|made)$/.test(before3) ? types : [];
  if (/^hearings?$/.test(lower) && HELD_FOR.test(before3)) return [KINDS.get('meeting')];
  if (
    lower === 'ruling' &&
    /^(?:part(?:y|ies)|coalition|class|famil(?:y|ies)|elite|junta|alliance|council)$/.test(list[index + 1]?.lower ?? '')
  )
    return [];
  if (/^pass(?:ed|es|ing)?$/.test(lower)) return list.some((t) => LAWS.test(t.lower)) ? types : [];
  if (/^promot(?:ed|es|ion)$/.test(lower) && near.some((t) => LEAGUE.test(t.lower))) return [];
  if (/^host(?:s|ed)?$/.test(lower) && list.some((t) => LEAGUE.test(t.lower))) return [];
  if (/^fir(?:es?|ed|ing)$/.test(lower)) {
    const shot =
      near.some((t) => SHOTS.test(t.lower)) || /^(?:at|on|upon|into|through)$/.test(list[index + 1]?.lower ?? '');
    const armed2 = /^(?:open|opens|opened|opening|returned|exchanged?|under|came)$/.test(list[index - 1]?.lower ?? '');
    const name = armed2 || (shot && !/^fires?$/.test(lower)) ? 'attack' : lower === 'fired' ? 'resignation' : null;
    return name === null ? types : [KINDS.get(name)];
  }
  if (!/^launch/.test(lower)) return types;
  const armed = near.some((t) =>
    /^(?:missiles?|rockets?|airstrikes?|strikes?|attacks?|raids?|offensive|drones?|assault|bombs?)$/.test(t.lower),
  );
  return types.filter(({name}) => (name === 'strike') === armed);
}
var HELD_FOR =
  /^(?:public|council|committee|congressional|senate|parliamentary|legislative|confirmation|budget|planning)$/;
var LAWS =
  /^(?:bills?|laws?|rules?|acts?|legislation|measures?|budgets?|resolutions?|amendments?|reforms?|motions?|ordinances?|decrees?|statutes?|constitution|vote[sd]?|senat(?:e|ors?)|parliament|congress|house|assembly|lawmakers|legislat(?:ure|ors)|mps|council|cabinet|government|chamber|sanctions|treaty|referendum)$/;
var LEAGUE =
  /^(?:league|division|match(?:es)?|cup|season|championship|playoffs?|relegat(?:ed|ion)|fixtures?|flight|striker|goals?)$/;
var SHOTS =
  /^(?:shots?|bullets?|guns?|gunmen|gunman|rounds?|rifles?|pistols?|weapons?|firearms?|missiles?|rockets?|mortars?|shells?|teargas|tear|gas|cannons?)$/;
function typesOf({lower}) {
  const whole2 = TRIGGERS.get(lower) ?? TRIGGERS.get(stem(lower));
  if (whole2) return whole2;
  if (!lower.includes('-')) return [];
  return lower
    .split('-')
    .flatMap((part) => (part.length > 3 ? (TRIGGERS.get(part) ?? TRIGGERS.get(stem(part)) ?? []) : []));
}
var THINGS =
  /^(?:courts?|tribunals?|bills?|laws?|legislation|acts?|prosecutions?|detainees?|drones?|polls?|ballots?|goals?|scores?|titles?|champions?|cups?|results?|earnings|profits?|revenues?|records?|prizes?|medals?|statements?|deals?|successors?|victims?|custody|readout|forum|hosts?|dead|ipo|verdicts?|guilty)$/;
function isThing2(lower) {
  return THINGS.test(lower);
}
function headingOf(tokens2) {
  let at2 = 0;
  while (at2 < 4 && HEADING.test(tokens2[at2]?.lower ?? '')) at2++;
  const head = tokens2.slice(0, at2);
  const hour =
    head.some((t) => /[ap]\.?m$|^\d{1,2}[.:]\d\d$|^(?:bst|gmt|utc)$/.test(t.lower)) ||
    /^\d{1,2}[.:]\d\d$/.test(
      head
        .slice(0, 3)
        .map((t) => t.text)
        .join(''),
    );
  const day4 = at2 > 1 && /^\d/.test(head[0].text) && MONTH.test(head[1].lower);
  if (!hour && !day4) return 0;
  while (/^[:–—-]$/.test(tokens2[at2]?.text ?? '')) at2++;
  return tokens2[at2]?.capital ? at2 : 0;
}
var HEADING =
  /^(?:\d{1,2}|\d{1,2}[.:]?\d\d|\d{1,2}(?:[.:]\d\d)?[ap]m|[ap]m|a\.m|p\.m|[.:]|bst|gmt|et|est|utc|january|february|march|april|may|june|july|august|september|october|november|december|[12]\d{3})$/;

// src/events/attachment.ts
function attach(sentence, from, to, side, onlyWhen = false) {
  if (saysWho(sentence, from, to)) return 'only describes somebody';
  const apart3 = countedClause(sentence, from, to);
  const within4 = (index, part) => index >= part.from && index < part.to;
  const known2 = sentence.triggers.filter(({index}) => !within4(index, {from, to}) && !within4(index, apart3));
  const site = {sentence, from, to, side, known: known2, apart: apart3, onlyWhen};
  return (
    (onlyWhen ? toldWhen(site) : null) ??
    described(site) ??
    reduced(site) ??
    withinClause(site) ??
    boundNoun(site) ??
    toldWhen(site) ??
    saidThen(site) ??
    nearest2(site)
  );
}
function countedClause(sentence, from, to) {
  const {tokens: tokens2, roles: roles2, clauses: clauses2} = sentence;
  const none = {from, to};
  const set3 = setApart(sentence, from, to);
  if (set3) return set3;
  const at2 = tokens2.findIndex(
    ({lower}, i) => i > to && i < to + 7 && /^(?:after|before)$/.test(lower) && COUNTED2.test(tokens2[i - 1].lower),
  );
  if (at2 < 0 || clauses2[at2] === clauses2[from] || roles2.slice(to, at2).some(isVerb)) return none;
  const end = clauses2.findIndex((clause, i) => i > at2 && clause > clauses2[at2]);
  const verb = roles2.findIndex((role, i) => i > at2 && isFinite(role));
  const told = verb > 0 && !tokens2.slice(at2, verb).some(({text: text2}) => text2 === ',') && (end < 0 || verb < end);
  return told ? {from: at2, to: end < 0 ? tokens2.length : end} : none;
}
function setApart({tokens: tokens2, roles: roles2}, from, to) {
  if (tokens2[to]?.text !== ',' || !SET_APART.test(tokens2[to + 1]?.lower ?? '')) return null;
  let start = from - 1;
  while (roles2[start] === 'preposition' || roles2[start] === 'determiner') start--;
  if (start >= 0 && roles2[start] !== 'conjunction' && roles2[start] !== 'mark') return null;
  const end = tokens2.findIndex(({text: text2}, i) => i > to && text2 === ',');
  const beyond = /ing$/.test(tokens2[to + 2]?.lower ?? '') && roles2.slice(to, end).some(isFinite);
  return end > 0 && !beyond && roles2.slice(end).some(isFinite) ? {from: to, to: end} : null;
}
var SET_APART = /^(?:before|after|although|though|because|despite|unless|since)$/;
var COUNTED2 = /^(?:hour|day|week|month|year)s?$/;
function described({sentence, from, to, side, known: known2}) {
  if (!isAttributive(sentence, from, to)) return null;
  const head = headOf(sentence, to);
  const named5 = known2.filter(({index}) => index >= to && index < head.end);
  const over = governor(sentence, from, known2);
  const verb = over && clashes(sentence, over.index, side, from) ? void 0 : over;
  const trigger =
    named5.at(-1) ??
    clauseAfter(sentence, head.end, known2) ??
    (verb?.types.some(({name}) => name === 'sport') ? verb : void 0) ?? // “won the 2012 Oscar”
    occasion(sentence, from, known2);
  if (!trigger) return 'only describes something';
  const clause = governing(sentence, from, Math.max(to, head.end));
  const within4 = clause ? {within: stretchOf2(sentence, clause)} : {};
  return {trigger: verb ?? trigger, types: typesOf2(verb ? [verb, trigger] : [trigger]), named: trigger, ...within4};
}
function saysWho(sentence, from, to) {
  const {tokens: tokens2, roles: roles2} = sentence;
  if (!/^\d{4}$/.test(tokens2[from].text) || roles2[from - 1] === 'preposition') return false;
  const {end} = headOf(sentence, to);
  const last = tokens2[end]?.text === '-' ? tokens2[end + 1] : tokens2[end - 1];
  return end > to && LAUREL.test(last?.lower ?? '');
}
var LAUREL =
  /^(?:[a-z]+-)?(?:winner|champion|finalist|laureate|nominee|candidate|contender|hopeful|challenger|medal+ist|graduate|recipient|opponent|rival|foe|veteran|survivor|squad|team|player|sponsor|stadium|venue|manifesto|mascot|logo|poster|ticket)s?$/;
function reduced({sentence, from, to, known: known2}) {
  const aside = participleBefore(sentence, from, to);
  if (aside < 0) return null;
  const trigger = triggerAt(sentence, aside, known2);
  const noun = known2.findLast(({index}) => index < aside && aside - index < 4 && !isVerb(sentence.roles[index]));
  return {trigger, types: typesOf2(noun ? [trigger, noun] : [trigger]), aside};
}
function toldWhen(site) {
  const {sentence, from, to, known: known2} = site;
  const bound = site.onlyWhen || /^(?:since|until|till|as|like)$/.test(wordBefore(sentence, from));
  const when = bound ? whenBehind(sentence, to) : -1;
  if (when < 0) return null;
  const {clauses: clauses2, roles: roles2} = sentence;
  const told = [...known2, ...plainVerbs(site)].filter(
    (t) => t.index > when && clauses2[t.index] - clauses2[when] <= 1,
  );
  const first = told.find(({index, saying}) => !saying && isVerb(roles2[index])) ?? told[0];
  if (!first) return 'nothing that happens is said with it';
  const clause = {from: when, to: sentence.tokens.length};
  return {trigger: first, types: typesOf2([first]), within: stretchOf2(sentence, clause)};
}
function saidThen({sentence, from, to, known: known2}) {
  const {tokens: tokens2, roles: roles2} = sentence;
  const subject = roles2[from - (roles2[from - 1] === 'preposition' ? 2 : 1)] ?? '';
  if (roles2[to] !== 'past' || !/^(?:name|noun|pronoun|relative)$/.test(subject)) return null;
  if (!isStating(tokens2[to].lower)) return null;
  const trigger = triggerAt(sentence, to, known2);
  return {trigger, types: typesOf2([trigger])};
}
function nearest2(site) {
  const {sentence, from, to, side, known: known2} = site;
  const {roles: roles2, clauses: clauses2} = sentence;
  const isOff2 = ({index: index2}) => clashes(sentence, index2, side, from);
  const own = ({index: index2}) => clauses2[index2] === clauses2[from];
  const owner = /^['’]/.test(sentence.tokens[to]?.text ?? '');
  const closed = !owner && roles2.some((role, i) => i < from && clauses2[i] === clauses2[from] && isFinite(role));
  const isBeyond2 = ({index: index2}) => closed && index2 >= to && !isVerb(roles2[index2]);
  const isOver = ({index: index2, token: token2}) =>
    isStating(token2.lower) && index2 < from && roles2.slice(index2 + 1, from).some(isFinite);
  const content = contentOf(sentence, from);
  const named5 = (t) => (isThing2(t.token.lower) && isFinite(roles2[t.index + 1])) || isModifier(sentence, t.index);
  const told = known2.some((t) => !t.saying && own(t) && !isOff2(t) && !isBeyond2(t) && !isOver(t) && !named5(t));
  if (isOwnStory(sentence, from) && !sentence.triggers.some(({saying}) => saying))
    return 'is told by somebody of themselves, whom the sentence does not name';
  const plainOnes = plainVerbs(site);
  const verbs = plainOnes.some((t) => !isOver(t)) ? plainOnes.filter((t) => !isOver(t)) : plainOnes;
  const near = ({index: index2}) => Math.abs(clauses2[index2] - clauses2[from]) <= 1;
  if (!told && [...verbs, ...known2].some((t) => near(t) && isOff2(t))) verbs.push(...infinitives(site));
  const acts = [...verbs, ...known2].filter(({index: index2}) => isActOf(sentence, index2, from, to));
  const quoted3 = quotations(sentence);
  const part = quoted3[from] ? quotationAt(quoted3, from) : conjunct(sentence, from, to);
  let best;
  let least2 = Infinity;
  for (const trigger2 of told ? [...known2, ...acts] : [...known2, ...verbs]) {
    if (part && !quoted3[from] && (trigger2.index < part.from || trigger2.index >= part.to)) continue;
    if (trigger2.index < content) continue;
    const apart4 = quoted3[trigger2.index] !== quoted3[from];
    if (apart4 && quoted3[from]) continue;
    const far = acts.includes(trigger2) ? 0.5 : distance(sentence, trigger2, from, to) + (apart4 ? 6 : 0);
    const cost = far + (isOff2(trigger2) ? 10 : 0) + (isBeyond2(trigger2) && own(trigger2) ? 6 : 0);
    if (cost < least2) [best, least2] = [trigger2, cost];
  }
  if (!best) return 'nothing that happens is said with it';
  if ((side === 'before' || (side === 'after' && best.index < from)) && isOff2(best)) {
    verbs.push(...infinitives(site));
    const free2 = (t) => (isFinite(roles2[t.index]) || sentence.tokens[t.index - 1]?.lower === 'to') && !isOff2(t);
    best = verbs.find((t) => own(t) && free2(t));
    if (!best) return 'belongs to nothing that is told';
  }
  const said2 = saidOf(sentence, best, from, to, quoted3);
  best = said2 ?? best;
  const asked2 = side === 'before' || side === 'lately' ? askedBy(sentence, best.index) : -1;
  if (asked2 >= 0 && asked2 < from) best = triggerAt(sentence, asked2, known2);
  const trigger = best;
  const {index} = trigger;
  const over = /^(?:over|for|of)$/.test(wordBefore(sentence, index)) && roles2[index] === 'noun';
  const verb = over ? roles2.findLastIndex((role, i) => i < index && isFinite(role)) : -1;
  const apart3 = verb >= 0 && clashes(sentence, verb, side, from) ? {named: trigger} : {};
  return {
    trigger,
    types: kindsOf(trigger, () => besideIn(sentence, trigger, known2)),
    ...apart3,
    ...(part && !said2 ? {within: stretchOf2(sentence, part)} : {}),
  };
}
function contentOf({tokens: tokens2, roles: roles2, clauses: clauses2}, from) {
  const that = clauses2.indexOf(clauses2[from]);
  if (
    tokens2[that].lower !== 'that' ||
    !roles2.slice(from).some((role, i) => isFinite(role) && clauses2[from + i] === clauses2[from])
  )
    return -1;
  let verb = that - 1;
  while (/^(?:name|noun|number|preposition|determiner|adverb)$/.test(roles2[verb] ?? '')) verb--;
  return isVerb(roles2[verb]) && isStating(tokens2[verb].lower) && that + 1 < from ? that : -1;
}
function triggerAt(sentence, index, known2) {
  return known2.find((t) => t.index === index) ?? plain5(sentence, index);
}
function boundNoun({sentence, from, to, side, known: known2}) {
  const {tokens: tokens2, roles: roles2, clauses: clauses2} = sentence;
  let lead = from - 1;
  const apposed = (i) => tokens2[i].text === ',' && (roles2[i - 1] === 'name' || roles2[i + 1] === 'name');
  const isNominal = (i) => NOMINAL2.test(roles2[i]) || tokens2[i].lower === 'then' || apposed(i);
  while (lead >= 0 && isNominal(lead) && !BOUNDING.test(tokens2[lead].lower)) lead--;
  const word2 = tokens2[lead]?.lower ?? '';
  if (!BOUNDING.test(word2) || !roles2.slice(lead + 1, from).some((r) => r === 'noun' || r === 'name')) return null;
  const verbs = roles2.flatMap((role, i) => (isFinite(role) && Math.abs(clauses2[i] - clauses2[lead]) <= 1 ? [i] : []));
  const own = tokens2[from - 1].lower === 'of' && NOUN.test(roles2[from - 2] ?? '');
  if (word2 !== 'since' && !own && !verbs.some((i) => clashes(sentence, i, side, from))) return null;
  const named5 = known2.find(
    ({index, saying, token: token2}) => index > lead && index < from && !saying && !isThing2(token2.lower),
  );
  if (!named5) return word2 === 'since' ? 'only tells since when' : null;
  const rest = roles2
    .slice(lead + 1, from)
    .filter((role) => role === 'noun' || role === 'name' || role === 'participle');
  if (rest.length < 2 && !own && tokens2[to]?.lower !== 'of') return 'only bounds what is told';
  return {
    trigger: named5,
    types: typesOf2([named5]),
    named: named5,
    within: stretchOf2(sentence, {from: lead + 1, to}),
  };
}
var NOUN = /^(?:noun|name)$/;
var BOUNDING = /^(?:since|after|before|until|till|following|despite|amid)$/;
var NOMINAL2 = /^(?:determiner|noun|name|number|preposition|participle)$/;
function stretchOf2({tokens: tokens2}, {from, to}) {
  return {start: tokens2[from].start, end: tokens2[to - 1].end};
}
function quotationAt(quoted3, at2) {
  const close = quoted3.indexOf(false, at2);
  return {from: quoted3.lastIndexOf(false, at2) + 1, to: close < 0 ? quoted3.length : close};
}
function withinClause({sentence, from, to, known: known2}) {
  const {tokens: tokens2} = sentence;
  const clause = /^['’]s?$/.test(tokens2[to]?.text ?? '') ? null : governing(sentence, from, to);
  if (!clause) return null;
  const first = clause.of ?? clause.from;
  const own = known2.filter(({index, saying}) => index >= first && index < clause.to && !saying);
  const bare = !sentence.roles.slice(clause.from, clause.to).some(isVerb);
  if (bare && own.length === 0 && !sentence.roles.includes('past')) return 'is told of in passing';
  let best = plain5(sentence, clause.verb);
  let least2 = distance(sentence, best, from, to);
  for (const trigger of own) {
    if (trigger.index < clause.from) continue;
    const cost = distance(sentence, trigger, from, to);
    if (cost < least2 || trigger.index === clause.verb) [best, least2] = [trigger, cost];
  }
  return {trigger: best, types: kindsOf(best, () => own), within: stretchOf2(sentence, clause)};
}
function wordBefore({tokens: tokens2}, from) {
  let at2 = from - 1;
  while (/^(?:in|on|at|the)$/.test(tokens2[at2]?.lower ?? '')) at2--;
  return tokens2[at2]?.lower ?? '';
}
function saidOf({tokens: tokens2, roles: roles2, triggers: triggers2}, told, from, to, quoted3) {
  if (roles2[told.index] !== 'past' && roles2[told.index] !== 'base') return void 0;
  let aux = told.index - 1;
  while (roles2[aux] === 'adverb' || tokens2[aux]?.lower === 'been' || tokens2[aux]?.lower === 'be') aux--;
  const tense2 = tokens2[aux]?.lower ?? '';
  const states3 = /^(?:that|he|she|it|they)$/.test(tokens2[to]?.lower ?? '');
  if (states3 && told.index > to && /^(?:had|has|have|would|will)$/.test(tense2)) {
    const before3 = triggers2.findLast(({index, saying}) => saying && index < from);
    return before3 && !roles2.slice(before3.index + 1, from).some(isVerb) ? before3 : void 0;
  }
  if (!/^(?:had|would|will)$/.test(tense2)) return void 0;
  const said2 = triggers2.findLast(({index, saying}) => saying && index > from && index < aux);
  const clear = said2 && !quoted3[from] && roles2.slice(from, said2.index).filter(isVerb).length === 0;
  return clear && !roles2.slice(said2.index + 1, aux).some(isVerb) ? said2 : void 0;
}
function participleBefore({tokens: tokens2, roles: roles2}, from, to) {
  const noun = (i) =>
    roles2[i] === 'noun' || roles2[i] === 'name' || (roles2[i] === 'number' && roles2[i - 1] === 'name');
  const led = (i) => roles2[i] === 'preposition' || roles2[i] === 'determiner';
  let at2 = from - 1;
  while (at2 > 0 && (led(at2) || roles2[at2] === 'adverb')) at2--;
  const direct = at2;
  while (noun(direct) && from - at2 < 9 && at2 > 0 && (noun(at2) || led(at2))) at2--;
  if ((direct === at2 && from - at2 > 3) || at2 < 1 || (roles2[at2] !== 'past' && roles2[at2] !== 'participle'))
    return -1;
  const {lower} = tokens2[at2];
  if (direct === at2 && tokens2[at2 - 1].lower === 'be' && tokens2[at2 - 2]?.lower === 'to' && noun(at2 - 3))
    return at2;
  if (isOnlyPast(lower) || /ing$/.test(lower) || /^(?:born|dated|based|said)$/.test(lower)) return -1;
  let close = to;
  while (close - to < 8 && (noun(close) || led(close))) close++;
  const joined3 = roles2[close] === 'conjunction' && /^(?:past|participle)$/.test(roles2[close + 1] ?? '');
  const comma = joined3 ? tokens2.findIndex(({text: text2}, i) => i > close && text2 === ',') : close;
  const whole2 = !roles2.slice(close + 2, comma).some(isFinite);
  const closes = tokens2[comma]?.text === ',' && whole2 && isFinite(roles2[comma + 1]);
  if (tokens2[at2 - 1].text === ',') return noun(at2 - 2) && closes ? at2 : -1;
  const agent = direct !== at2 && roles2[at2] === 'participle' && tokens2[at2 + 1].lower === 'by' && noun(at2 - 1);
  if (
    agent &&
    roles2[at2 - 2] !== 'aux' &&
    roles2.slice(at2 + 2, from).some((role, i) => role === 'name' || isHuman(tokens2[at2 + 2 + i].lower))
  )
    return at2;
  if (direct !== at2 || !noun(at2 - 1)) return -1;
  const clause = tokens2.slice(0, at2).findLastIndex((t) => t.text === ',');
  if (closes && clause > 0 && noun(clause - 1) && !roles2.slice(0, at2).some(isVerb)) return at2;
  const later = roles2[to] === 'present' || (roles2[to] === 'aux' && !/^(?:was|were|had|did)$/.test(tokens2[to].lower));
  return later ? at2 : -1;
}
function quotations(sentence) {
  const known2 = QUOTATIONS.get(sentence);
  if (known2) return known2;
  const {tokens: tokens2} = sentence;
  const marks = tokens2.flatMap(({text: text2}, i) => (QUOTE.test(text2) ? [i] : []));
  const [first] = marks;
  let inside =
    first !== void 0 &&
    (tokens2[first].text === '\u201D' ||
      (tokens2[first].text === '"' && marks.length % 2 === 1 && /^[,.?!]$/.test(tokens2[first - 1]?.text ?? '')));
  const found = tokens2.map(({text: text2}) => {
    if (text2 === '\u201C') inside = true;
    else if (text2 === '\u201D') inside = false;
    else if (text2 === '"') inside = !inside;
    return inside;
  });
  QUOTATIONS.set(sentence, found);
  return found;
}
var QUOTATIONS = /* @__PURE__ */ new WeakMap();
function isOwnStory({tokens: tokens2, roles: roles2, clauses: clauses2}, from) {
  const verb = roles2.findIndex(
    (role, i) => isVerb(role) && clauses2[i] >= clauses2[from] && clauses2[i] - clauses2[from] <= 1,
  );
  let subject = verb - 1;
  while (roles2[subject] === 'adverb') subject--;
  return verb > 0 && /^(?:i|we|you)$/.test(tokens2[subject]?.lower ?? '') && tokens2[subject].text !== 'i';
}
function isActOf({tokens: tokens2, roles: roles2, clauses: clauses2}, verb, from, to) {
  const idle = (a, b) =>
    roles2.slice(a, b).every((role) => role === 'adverb' || role === 'mark' || role === 'preposition');
  const off = verb < from && /^(?:cancelled|canceled|scrapped|postponed)$/.test(tokens2[verb].lower);
  const calls = tokens2[verb].lower === 'called' && /^(?:for|on|upon)$/.test(tokens2[verb + 1]?.lower ?? '');
  const act = ACT.test(tokens2[verb].lower) || off || calls || tokens2[verb].lower === 'appealed';
  if (roles2[verb] !== 'past' || !act) return false;
  if (verb < from ? idle(verb + 1, from) : idle(to, verb)) return true;
  if (off) return false;
  return (
    clauses2.indexOf(clauses2[from]) >= from - 2 &&
    verb > to &&
    !roles2.slice(to, verb).some((r) => isVerb(r) || r === 'relative')
  );
}
var ACT =
  /^(?:urged|proposed|threatened|promised|vowed|pledged|offered|demanded|suggested|accused|denied|claimed|alleged|warned|predicted|blamed|refused|rejected|dismissed|asked|ordered|condemned|praised|criticised|criticized|defended|insisted|admitted)$/;
function distance(sentence, {token: token2, index, saying, types}, from, to) {
  const {clauses: clauses2, roles: roles2, tokens: tokens2} = sentence;
  const lead = roles2[from - 1] === 'preposition' ? from - 1 : from;
  const heard = (role, i) => HEARER.test(role) || tokens2[index + 1 + i].lower === 'of';
  const hearer = token2.lower === 'told' && roles2.slice(index + 1, lead).every(heard);
  if (saying && index < from && (from - index <= 2 || hearer)) return 1;
  const words3 = index < from ? from - index : index - to + 1;
  const borders = Math.abs(clauses2[index] - clauses2[from]);
  const kind = saying ? 5 : types.length === 0 ? 2.5 : types.every((t) => t.weak) ? 2 : 0;
  const opener = clauses2.indexOf(clauses2[index]);
  const apart3 = roles2[opener] === 'relative' || HINGES.test(tokens2[opener].lower);
  const aside = borders > 0 && index >= to && opener >= to && apart3 ? 16 : 0;
  const thing = (isThing2(token2.lower) && !isVerb(roles2[index])) || isModifier(sentence, index) ? 12 : 0;
  const past = roles2.findIndex((role, i) => i > index && role === 'conjunction' && isFinite(roles2[i + 1]));
  const over = !isVerb(roles2[index]) && past > 0 && past < from ? 12 : 0;
  const source = index >= to && borders > 0 && isStating(token2.lower) && roles2.slice(0, from).some(isFinite) ? 12 : 0;
  const member = roles2[index] === 'noun' && roles2[to + 1] === 'determiner';
  const predicate =
    isFinite(roles2[to + 1]) && roles2.some((role, i) => i < from && clauses2[i] === clauses2[from] && isFinite(role));
  const joined3 = index > to && roles2[to] === 'conjunction' && (member || predicate) ? 12 : 0;
  return words3 + 4 * borders + (index >= to ? 2 : 0) + kind + aside + thing + over + source + joined3;
}
var HINGES = /^(?:if|unless|because|although|though|whereas)$/;
var HEARER = /^(?:determiner|noun|name|pronoun|number)$/;
function isModifier({tokens: tokens2, roles: roles2}, index) {
  return roles2[index] === 'noun' && MODIFIED.test(tokens2[index + 1]?.lower ?? '');
}
var MODIFIED =
  /^(?:services?|departments?|brigades?|chiefs?|crews?|engines?|trucks?|stations?|officers?|officials?|squads?|scenes?|sites?|suspects?|weapons?|alarms?|investigators?|experts?|victims?|survivors?|commissions?|committees?|boards?|insurance|risks?|safety|defences?|shelters?|zones?|reporters?|correspondents?|halls?|rooms?|wards?|papers?|forms?|tickets?|prices?)$/;
function isAttributive({tokens: tokens2, roles: roles2, kind}, from, to) {
  if (/['’]s$/.test(tokens2[to - 1].text) || tokens2[to]?.lower === "'s" || tokens2[to]?.lower === "s'") return true;
  const next = roles2[to];
  if (next !== 'noun' && next !== 'name' && next !== 'participle') return false;
  const opens3 = (i) => roles2[i] === 'determiner' || /['’]s$/.test(tokens2[i]?.text ?? '');
  const led = roles2[from - 1] === 'preposition' || roles2[from - 1] === 'subordinator';
  if (next === 'noun' && FEAST.test(tokens2[from].lower)) return true;
  if (next === 'noun' && !led && tokens2[from].lower === 'the' && tokens2[to - 1].lower === 'weekend') return true;
  if (opens3(from - 1)) return true;
  const year2 = to === from + 1 && /^\d{4}$/.test(tokens2[from].text);
  if (kind === 'headline' && year2 && next === 'noun' && roles2[from - 1] === 'preposition') return true;
  const described2 = roles2[from - 1] === 'noun' || roles2[from - 1] === 'participle';
  return described2 && opens3(from - 2) && year2;
}
var FEAST = /^(?:christmas|easter|thanksgiving|halloween|ramadan|passover|valentine)$/;
function headOf({tokens: tokens2, roles: roles2}, to) {
  let end = to;
  while (
    end < tokens2.length &&
    (roles2[end] === 'noun' ||
      roles2[end] === 'name' ||
      roles2[end] === 'number' ||
      roles2[end] === 'participle' ||
      tokens2[end].lower === "'s")
  )
    end++;
  return {end};
}
function clauseAfter({tokens: tokens2, clauses: clauses2}, at2, outside2) {
  if (tokens2[at2]?.lower !== 'that' && tokens2[at2]?.lower !== 'of') return void 0;
  return outside2.find(({index, saying}) => index > at2 && !saying && clauses2[index] - clauses2[at2] <= 3);
}
function occasion({tokens: tokens2, roles: roles2, clauses: clauses2}, from, outside2) {
  const at2 = roles2[from - 1] === 'determiner' ? from - 2 : from - 1;
  if (tokens2[at2]?.lower !== 'during') return void 0;
  return outside2.findLast(({index, saying}) => index < at2 && !saying && clauses2[at2] - clauses2[index] <= 3);
}
function governor({tokens: tokens2, roles: roles2, clauses: clauses2}, from, outside2) {
  const led = roles2[from - 1] === 'determiner' ? from - 2 : from - 1;
  if (APART2.test(tokens2[led]?.lower ?? '')) return void 0;
  const found = outside2
    .filter(({index, saying}) => index < from && from - index <= 4 && !saying && clauses2[index] === clauses2[from])
    .at(-1);
  return found && isVerb(roles2[found.index]) && !roles2.slice(found.index + 1, from).some(isVerb) ? found : void 0;
}
var APART2 = /^(?:against|about|over|for|of|from|since|before|after|until|following|despite|than|like)$/;
function typesOf2(list) {
  return new Set(list.flatMap((t) => t.types.map((type) => type.name)));
}
function kindsOf(trigger, beside) {
  return typesOf2(trigger.types.length > 0 ? [trigger] : beside());
}
function besideIn({clauses: clauses2}, {index}, among2) {
  return among2.filter((t) => !t.saying && clauses2[t.index] === clauses2[index]);
}
function whenBehind({tokens: tokens2}, to) {
  const at2 = tokens2[to]?.text === ',' ? to + 1 : to;
  return tokens2[at2]?.lower === 'when' ? at2 : -1;
}

// src/events/calling-off.ts
var DROPPED =
  /^(?:cancell?ed|cancels|cancell?ing|scrap(?:ped|s|ping)|axed|axes|shelv(?:ed|es|ing)|ditch(?:ed|es|ing))$/;
var LEFT = /^(?:abandon(?:ed|s|ing)|drop(?:ped|s|ping)|withdr(?:aws?|ew|awn|awing))$/;
var PUT_OFF3 = /^(?:postpon(?:ed|es|ing)|reschedul(?:ed|es|ing)|defer(?:red|s|ring))$/;
var HELD_UP = /^(?:delay(?:ed|s|ing)|adjourn(?:ed|s|ing)|suspend(?:ed|s|ing))$/;
var WITH = [
  [/^call(?:ed|s|ing)$/, /^off$/, false],
  [/^put(?:s|ting)?$/, /^(?:off|back)$/, true],
  [/^push(?:ed|es|ing)$/, /^(?:back|to)$/, true],
  [/^mov(?:ed|es|ing)$/, /^(?:to|from|back|forward)$/, true],
  [/^brought$/, /^forward$/, true],
];
var PLANNED2 = /^(?:planned|scheduled|due|slated|booked|billed|arranged|pencilled)$/;
var MEANT3 = /^(?:set|promised|expected|intended|meant|supposed|tipped)$/;
var PLANS2 = /^(?:plans?|proposals?|bid|intentions?)$/;
var ASIDE = /^(?:after|before|since|until|till|following|despite|amid|during|when|while|as|if)$/;
function callingOff(sentence, date, ahead) {
  const {tokens: tokens2, roles: roles2} = sentence;
  const plan = planBefore(sentence, date.from);
  if (/^w/.test(tokens2[plan]?.lower ?? '') && tokens2[plan + 2].lower === 'have') return plan;
  if (plan > 0 && (isGivenUp(sentence, plan, ahead) || isUndone(sentence, date.to))) return plan;
  const onward2 = isMovedOn(sentence, date) ? newDayBy(sentence, date.from) : -1;
  if (onward2 >= 0) return onward2;
  for (let i = 0; i < tokens2.length; i++) {
    const off = offAt(sentence, i);
    if (!off) continue;
    if (off.later && isMoved(sentence, date.from) && date.from - i < 4) return i;
    const it = tokens2.slice(i + 1, i + 3).some(({lower}) => /^(?:it|them)$/.test(lower));
    if (it && !off.passive && date.to <= off.from) {
      if (plan >= 0) return i;
    } else if (off.passive) {
      const planned = off.from >= date.to ? subjectWith(sentence, date, off.from) : null;
      if (planned === 'planned' || (planned === 'named' && (!off.planned || ahead))) return i;
    } else if (date.to <= off.from) {
      if (plan >= 0 && isTurned(sentence, date.to, off.from)) return i;
      const whole2 = !/^(?:determiner|noun|name|pronoun|number|participle)$/.test(roles2[off.to] ?? '');
      if (whole2 && !off.planned && subjectWith(sentence, date, off.from) === 'planned') return i;
    } else if (off.to <= date.from && isOfObject(sentence, off, date, ahead)) return i;
  }
  const now = tokens2.findIndex(
    ({lower}, i) => i > date.to && /^(?:now|instead)$/.test(lower) && /^(?:will|is|are)$/.test(tokens2[i - 1].lower),
  );
  return now > 0 && isVerb(roles2[now - 1]) && subjectWith(sentence, date, now - 1) === 'planned' ? now - 1 : -1;
}
function isNotHeld(sentence, index, {from}) {
  const {roles: roles2, clauses: clauses2, tokens: tokens2} = sentence;
  if (isExempt(sentence, from)) return false;
  if (isVerb(roles2[index])) return notHeldAt(sentence, index) >= 0;
  if (isAbsent(sentence, index)) return true;
  if (from < index) return false;
  let lead = from - 1;
  while (/^(?:on|in|at|the)$/.test(tokens2[lead].lower)) lead--;
  for (let i = index + 1; i < from && clauses2[i] === clauses2[index]; i++) {
    if (!isFinite(roles2[i])) continue;
    const verb = tokens2.findIndex((_, k) => k >= i && k < i + 6 && notHeldAt(sentence, k) >= 0);
    if (verb >= 0) return verb < from && notHeldAt(sentence, verb) <= i && clauses2[verb] === clauses2[index];
    return BEGUN.test(tokens2[lead].lower) && denialBefore(sentence, lead) === i;
  }
  return false;
}
function isAbsent({tokens: tokens2, roles: roles2}, index) {
  let no = index - 1;
  while (/^(?:noun|participle)$/.test(roles2[no] ?? '') && tokens2[no].lower !== 'no') no--;
  if (tokens2[no]?.lower !== 'no') return false;
  let be = no - 1;
  while (roles2[be] === 'aux' || roles2[be] === 'adverb') be--;
  return be < no - 1 && tokens2[be + 1].lower !== 'there' && tokens2[be]?.lower === 'there';
}
var BEGUN = /^(?:start|begin|begun|started|open|end|finish)$/;
var BEGINS2 =
  /^(?:cancel|scrap|axe|shelv|ditch|abandon|drop|withdr|postpon|reschedul|defer|delay|adjourn|suspend|call|put|push|mov|brought|take|took|go|went|held|played|staged|happen|occur|proceed)/;
function isMoved({tokens: tokens2}, from) {
  return (
    tokens2[from - 1]?.lower === 'from' &&
    tokens2.slice(Math.max(0, from - 3), from - 1).some(({lower}) => MOVED.test(lower))
  );
}
var MOVED = /^(?:moved|postponed|rescheduled|delayed|deferred|forward|back)$/;
function isPutOff2(sentence, first, second) {
  const {tokens: tokens2, roles: roles2} = sentence;
  const between3 = tokens2.slice(first.to, second).map(({lower}) => lower);
  if (!/^(?:until|till|to)$/.test(between3.join(' '))) return false;
  if (/^(?:from|between)$/.test(tokens2[first.from - 1]?.lower ?? '')) return false;
  const plan = planBefore(sentence, first.from);
  for (let i = (plan < 0 ? first.from : plan) - 1; i >= 0; i--) {
    if (offAt(sentence, i)?.later) return true;
    if (isFinite(roles2[i]) || roles2[i] === 'relative') return false;
  }
  return false;
}
function isNewDay(sentence, from) {
  return newDayBy(sentence, from) >= 0;
}
function newDayBy(sentence, from) {
  const {tokens: tokens2, clauses: clauses2} = sentence;
  if (!/^(?:until|till|to)$/.test(tokens2[from - 1]?.lower ?? '')) return -1;
  return tokens2.findIndex((_, i) => i < from && clauses2[from] - clauses2[i] <= 1 && offAt(sentence, i)?.later);
}
function isMovedOn({tokens: tokens2, roles: roles2}, {to}) {
  const then2 = tokens2.findIndex(({lower}, i) => i >= to && i < to + 9 && /^(?:then|later|again)$/.test(lower));
  if (then2 < 0 || roles2.slice(to, then2).some(isFinite)) return false;
  return tokens2.slice(then2 + 1, then2 + 3).some(({lower}) => /^(?:to|until|till)$/.test(lower));
}
function offAt(sentence, i) {
  const {tokens: tokens2, roles: roles2, kind} = sentence;
  const {lower} = tokens2[i];
  if (!BEGINS2.test(lower)) return null;
  const it = /^(?:it|them)$/.test(tokens2[i + 1]?.lower ?? '') ? 1 : 0;
  const next = tokens2[i + 1 + it]?.lower ?? '';
  const [, , later] = WITH.find(([verb, word2]) => verb.test(lower) && word2.test(next)) ?? [];
  const particle = later === void 0 ? 0 : 1 + it;
  const known2 = particle > 0 || DROPPED.test(lower) || LEFT.test(lower) || PUT_OFF3.test(lower) || HELD_UP.test(lower);
  if (!known2) {
    const not = notHeldAt(sentence, i);
    return not < 0 ? null : {from: not, to: i + 1, verb: i, passive: true, later: false, planned: false};
  }
  let from = i;
  while (from > 0 && (roles2[from - 1] === 'aux' || roles2[from - 1] === 'adverb') && tokens2[from - 1].text !== 'May')
    from--;
  if (kind === 'body' && from === i && /s$/.test(lower)) return null;
  const helpers = tokens2.slice(from, i).map((t) => t.lower);
  if (helpers.some((word2) => isNegation(word2) || /^(?:may|might|could|should|would|can|must|to)$/.test(word2)))
    return null;
  if (tokens2[from - 1]?.lower === 'to') return null;
  const to = i + 1 + (next !== 'to' && next !== 'from' ? particle : 0);
  const bare =
    from === i &&
    kind !== 'body' &&
    /ed$/.test(lower) &&
    !/^(?:determiner|noun|name|participle)$/.test(roles2[to] ?? '');
  const passive = bare || helpers.some((word2) => /^(?:is|are|was|were|be|been|being)$/.test(word2));
  if (from === i && !passive && !isVerb(roles2[i]) && roles2[i] !== 'participle') return null;
  if (
    from === i &&
    !bare &&
    (roles2[i - 1] === 'determiner' || roles2[i - 1] === 'preposition' || tokens2[i - 1]?.text === '-')
  )
    return null;
  const planned = LEFT.test(lower) || HELD_UP.test(lower) || /^(?:mov|push|put)/.test(lower);
  return {from, to, verb: i, passive, later: later ?? (PUT_OFF3.test(lower) || HELD_UP.test(lower)), planned};
}
function notHeldAt(sentence, i) {
  const {tokens: tokens2} = sentence;
  const {lower} = tokens2[i];
  const next = tokens2[i + 1]?.lower ?? '';
  const takes =
    (/^(?:take|took|taken)$/.test(lower) && next === 'place') ||
    (/^(?:go|went|gone|going)$/.test(lower) && next === 'ahead') ||
    (/^(?:held|played|staged)$/.test(lower) && /^(?:be|been|was|were)$/.test(tokens2[i - 1]?.lower ?? '')) ||
    /^(?:happen|happened|occur|occurred|proceed|proceeded)$/.test(lower);
  if (!takes) return -1;
  return denialBefore(sentence, i);
}
function denialBefore({tokens: tokens2, roles: roles2}, verb) {
  let from = verb;
  let denied = false;
  for (let k = verb - 1; k >= 0 && verb - k <= 4; k--) {
    const word2 = tokens2[k].lower;
    if (word2 === 'may' && tokens2[k].capital && k > 0) break;
    if (/^(?:may|might|could|should)$/.test(word2)) return -1;
    const longer2 = word2 === 'no' && tokens2[k + 1].lower === 'longer';
    if (isNegation(word2) || longer2) denied = true;
    else if (roles2[k] !== 'aux' && roles2[k] !== 'adverb' && word2 !== 'longer') break;
    from = k;
  }
  return denied ? from : -1;
}
function subjectWith(sentence, {from, to}, until) {
  const {tokens: tokens2, roles: roles2} = sentence;
  if (isAttributive(sentence, from, to)) return isSubjectOfDay(sentence, {from, to}, until) ? 'named' : null;
  for (let k2 = to; k2 < until; k2++) {
    const comma = tokens2[k2].text === ',';
    if (comma && roles2[k2 + 1] === 'relative') {
      const close = tokens2.findIndex(({text: text2}, i) => i > k2 && i < until && text2 === ',');
      if (close < 0) return null;
      k2 = close;
    } else if (
      isFinite(roles2[k2]) ||
      roles2[k2] === 'subordinator' ||
      (roles2[k2] === 'mark' && !comma && !/^[-–—&.]$/.test(tokens2[k2].text))
    )
      return null;
    else if (k2 === to && !comma && !/^(?:preposition|conjunction|adverb)$/.test(roles2[k2])) return null;
    else if (
      tokens2[k2].lower === 'but' &&
      k2 + 1 < until &&
      !(k2 + 2 === until && /^(?:it|they|this|that)$/.test(tokens2[k2 + 1].lower))
    )
      return null;
  }
  let first = from;
  while (tokens2[first - 1]?.lower === 'and' && /^(?:number|name)$/.test(roles2[first - 2] ?? '')) {
    first -= 2;
    while (/^(?:number|name)$/.test(roles2[first - 1] ?? '')) first--;
  }
  let k = first - 1;
  while (k >= 0 && (roles2[k] === 'preposition' || roles2[k] === 'determiner')) k--;
  const plan = planBefore(sentence, first);
  if (plan >= 0) k = plan - 1;
  const joins3 = (i) =>
    /^(?:adverb|aux|relative)$/.test(roles2[i]) || /^(?:,|that|first|originally|initially)$/.test(tokens2[i].lower);
  while (k >= 0 && joins3(k)) k--;
  if (plan === 0 || k < 0) return plan >= 0 ? 'planned' : null;
  if (!/^(?:noun|name|participle|number)$/.test(roles2[k]) && !tokens2[k].lower.endsWith('s')) return null;
  let start = k;
  while (
    start > 0 &&
    (PHRASE2.test(roles2[start - 1]) ||
      (start > 1 && roles2[start - 1] === 'conjunction' && tokens2[start - 1].lower === 'and'))
  )
    start--;
  const aside = roles2[start] === 'preposition' || ASIDE.test(tokens2[start].lower);
  if (aside || ASIDE.test(tokens2[start - 1]?.lower ?? '')) return null;
  if (
    start > 0 &&
    !/^(?:mark|subordinator|conjunction)$/.test(roles2[start - 1]) &&
    !isStating(tokens2[start - 1].lower)
  )
    return null;
  return plan >= 0 ? 'planned' : 'named';
}
var PHRASE2 = /^(?:noun|name|number|determiner|preposition|participle)$/;
function isSubjectOfDay({tokens: tokens2, roles: roles2}, {from, to}, until) {
  const phrase = roles2.slice(to, until).every((role, k) => {
    return PHRASE2.test(role) || role === 'conjunction' || /^['’]s?$/.test(tokens2[to + k].text);
  });
  const first = roles2[from - 1] === 'determiner' ? from - 1 : from;
  const lead = roles2[first - 1];
  const name = roles2.indexOf('name', to);
  if (name > to && name < until && isHuman(tokens2[name - 1].lower)) return false;
  const opens3 = first === 0 || lead === 'mark' || lead === 'subordinator' || lead === 'conjunction';
  return (
    phrase &&
    until > to &&
    !ASIDE.test(tokens2[first - 1]?.lower ?? '') &&
    (opens3 || isStating(tokens2[first - 1].lower))
  );
}
function isGivenUp({tokens: tokens2, roles: roles2}, plan, ahead) {
  let been = plan - 1;
  while (roles2[been] === 'adverb') been--;
  if (tokens2[plan].lower === 'expected') return false;
  return ahead && tokens2[been]?.lower === 'been' && tokens2[been - 1]?.lower === 'had';
}
function isUndone({tokens: tokens2, roles: roles2, clauses: clauses2}, to) {
  const but = tokens2.findIndex(({lower}, i2) => i2 >= to && lower === 'but');
  if (but < 0 || but > to + 1 || clauses2[but] - clauses2[to - 1] > 1) return false;
  let i = but + 1;
  if (/^(?:it|they)$/.test(tokens2[i]?.lower ?? '')) i++;
  const from = i;
  while (roles2[i] === 'aux' || roles2[i] === 'adverb') i++;
  return tokens2.slice(from, i).some(({lower}) => isNegation(lower));
}
function isTurned({tokens: tokens2}, to, until) {
  const but = tokens2[to]?.text === ',' ? to + 1 : to;
  const own = but + 1 === until || (but + 2 === until && /^(?:he|she|it|they)$/.test(tokens2[but + 1].lower));
  return own && tokens2[but]?.lower === 'but';
}
function planBefore({tokens: tokens2, roles: roles2}, from, least2 = 0) {
  for (let k = from - 1; k >= least2 && from - k <= MOST3; k--) {
    const {lower} = tokens2[k];
    const next = tokens2[k + 1].lower;
    if (isPlan({tokens: tokens2}, k)) return k;
    if (PLANS2.test(lower) && next === 'to') return k;
    if (/^(?:was|were)$/.test(lower) && next === 'to') return k;
    const passive = tokens2[k - 1]?.lower === 'been' ? 2 : 1;
    const another = roles2[k] === 'conjunction' && isFinite(roles2[k + 1]);
    if (another || roles2[k] === 'mark' || isPredicate3(roles2[k], tokens2[k - passive]?.lower)) return -1;
  }
  return -1;
}
function isPlan({tokens: tokens2}, at2) {
  const {lower} = tokens2[at2];
  return PLANNED2.test(lower) || (MEANT3.test(lower) && /^(?:to|for)$/.test(tokens2[at2 + 1]?.lower ?? ''));
}
var MOST3 = 14;
function isPredicate3(role, before3) {
  return (role === 'past' || role === 'present') && before3 !== 'be' && before3 !== 'have';
}
function isOfObject(sentence, off, {from, to}, ahead) {
  const {tokens: tokens2, roles: roles2} = sentence;
  const lead = tokens2[from - 1]?.lower ?? '';
  if (off.later && /^(?:to|until|till)$/.test(lead)) return false;
  const plan = planBefore(sentence, from, off.to);
  let until = plan >= 0 ? plan : from;
  while (until > off.to && (roles2[until - 1] === 'aux' || tokens2[until - 1].lower === 'that')) until--;
  const between3 = roles2.slice(off.to, until);
  const told = between3.some((role, k) => isFinite(role) && role !== 'aux' && tokens2[off.to + k - 1].lower !== 'to');
  if (told || between3.includes('subordinator')) return false;
  const owned = from - off.to <= 2 && isAttributive(sentence, from, to);
  if (plan >= 0 || (owned && !off.planned)) return true;
  if (!ahead) return false;
  const plans = tokens2.slice(off.to, Math.min(from, off.to + 5)).some(({lower}) => PLANS2.test(lower));
  return (plans && !off.later) || (!off.planned && /^(?:on|in|at)$/.test(lead));
}

// src/events/counted.ts
function countedBack(sentence, {to, when}, dated) {
  if (!when) return null;
  const {tokens: tokens2, roles: roles2, clauses: clauses2} = sentence;
  let from = to;
  while (tokens2[from]?.text === ',' || /^(?:just|only|barely|exactly)$/.test(tokens2[from]?.lower ?? '')) from++;
  const length = dated.find(
    ({timex: timex2}) => timex2.type === 'DURATION' && timex2.start === tokens2[from]?.start,
  )?.timex;
  const at2 = length ? tokens2.findIndex(({start}) => start >= length.end) : -1;
  const [, count, unit2] = /^P(\d{1,3})([DWMY])$/.exec(length?.value ?? '') ?? [];
  if (!length || length.mod || !unit2 || tokens2[at2]?.lower !== 'after') return null;
  const first = roles2.findIndex((role, i) => i > at2 && isFinite(role));
  if (
    first < 0 ||
    clauses2[first] !== clauses2[at2] ||
    !roles2.slice(at2 + 1, first).every((role) => SUBJECT3.test(role))
  )
    return null;
  let verb = first;
  while (roles2[verb] === 'aux' && /^(?:aux|adverb|past)$/.test(roles2[verb + 1] ?? '')) verb++;
  if (roles2[verb] !== 'past' || roles2.slice(at2 + 1, first).length === 0) return null;
  const end = clauses2.findIndex((clause, i) => i > verb && clause > clauses2[verb]);
  const [span, soonest, last] = [when.start, when.earliest, when.latest - 1].map((ms) =>
    back(ms, when.grain, Number(count), unit2),
  );
  if (!span || !soonest || !last) return null;
  const after2 = tokens2[at2];
  const timex = {
    ...length,
    end: after2.end,
    text: `${length.text} ${after2.text}`,
    type: 'DATE',
    value: (VALUES[span.grain] ?? formatDay)(span.start),
    begin: span.start,
    until: span.end,
    grain: span.grain,
    rule: 'counted: so long after a clause',
  };
  return {
    dated: {timex, when: {...span, earliest: soonest.start, latest: last.end, firm: when.firm}},
    clause: {from: at2 + 1, to: end < 0 ? tokens2.length : end},
    verb,
  };
}
var SUBJECT3 = /^(?:determiner|noun|name|number|pronoun|preposition|adverb)$/;
var VALUES = {
  week: formatWeek,
  month: formatMonth,
  year: (ms) => formatYear(civil(ms).year),
};
function back(start, grain, count, unit2) {
  const {year: year2, month: month2} = civil(start);
  if (unit2 === 'Y') return /^(?:day|month|year)$/.test(grain) ? yearOf3(year2 - count) : null;
  if (unit2 === 'M') {
    if (grain !== 'day' && grain !== 'month') return null;
    const begin = addMonths(utc(year2, month2), -count);
    return {start: begin, end: addMonths(begin, 1), grain: 'month'};
  }
  if (grain !== 'day') return null;
  const day4 = start - count * (unit2 === 'W' ? 7 : 1) * millisecondsInDay;
  if (unit2 === 'D') return {start: day4, end: day4 + millisecondsInDay, grain: 'day'};
  const monday = startOfWeek(day4);
  return {start: monday, end: monday + 7 * millisecondsInDay, grain: 'week'};
}
function yearOf3(year2) {
  return {start: utc(year2), end: utc(year2 + 1), grain: 'year'};
}

// src/events/measured.ts
function isMeasured({tokens: tokens2, clauses: clauses2, roles: roles2}, from, to, {text: text2, grain}) {
  const lower = (i) => tokens2[i]?.lower ?? '';
  const before3 = (reach) => tokens2.slice(Math.max(0, from - reach), from).map((t) => t.lower);
  let lead = from - 1;
  while (roles2[lead] === 'determiner' || /^(?:in|on|at|of|the)$/.test(lower(lead))) lead--;
  if (
    /^(?:was|were|did|had|has)$/.test(lower(lead)) &&
    before3(5).some((word2, i, all) => word2 === 'than' && /^(?:it|they|there|he|she|we|i)$/.test(all[i + 1] ?? ''))
  )
    return true;
  const limit =
    lower(lead) === 'than' &&
    /^(?:earlier|later|sooner)$/.test(lower(lead - 1)) &&
    /^(?:no|not)$/.test(lower(lead - 2));
  if (/^(?:than|compared|versus)$/.test(lower(lead)) && !limit) return true;
  if (/^(?:with|to|from)$/.test(lower(lead)) && COMPARING.test(lower(lead - 1))) return true;
  const measure = lower(from - 1) === 'the' ? from - 3 : from - 2;
  if (
    /^(?:for|in|of)$/.test(lower(measure + 1)) &&
    COUNTED3.test(lower(measure)) &&
    before3(9).some((word2) => MULTIPLE.test(word2))
  )
    return true;
  const compared = before3(8).some(
    (word2, i, all) =>
      (/^(?:up|down)$/.test(word2) && all[i + 1] === 'from') ||
      (word2 === 'compared' && /^(?:with|to)$/.test(all[i + 1] ?? '')),
  );
  if (compared) return true;
  const change = tokens2.slice(Math.max(0, lead - 8), lead).map((t) => t.lower);
  const moved = change.findLastIndex((word2) => MOVING.test(word2));
  if (lower(lead) === 'from' && moved >= 0 && change.slice(moved).some((word2) => /\d/.test(word2))) return true;
  const amount2 = before3(6);
  const against = amount2.findLastIndex((word2) => /^(?:from|against|versus)$/.test(word2));
  if (against >= 0 && AGO2.test(lower(to - 1)) && amount2.slice(against).some((word2) => /\d/.test(word2))) return true;
  if (lower(to) === 'closing' && /^(?:price|value|level)s?$/.test(lower(to + 1))) return true;
  const base = lower(from - 1) === 'on' && /^(?:.*\d|%|percent|cent)$/.test(lower(from - 2));
  if (base && AGO2.test(lower(to - 1))) return true;
  const named5 = /\d{4}$/.test(text2) && WIDE.has(grain ?? 'day');
  const figures2 = amount2
    .slice(against + 1)
    .every((word2) => /^(?:[$£€]|\D*\d.*|%|percent|per|cent|[mb]illion|in|the|of|\.)$/.test(word2));
  if (named5 && against >= 0 && figures2 && lower(lead) !== 'from' && change.some((word2) => MOVING.test(word2)))
    return true;
  const own = clauses2[from];
  return (
    lower(lead) === 'since' && tokens2.slice(0, from).some((t, i) => MOST4.test(t.lower) && own - clauses2[i] <= 1)
  );
}
var AGO2 = /^(?:earlier|before|ago|previously)$/;
var WIDE = /* @__PURE__ */ new Set(['month', 'quarter', 'year']);
var MOVING =
  /^(?:up|down|rise|rises|rose|risen|fall|falls|fell|fallen|grew|grown|growth|(?:increas|declin|decreas|surg|plung|eas)(?:e|es|ed)|(?:gain|jump|climb|soar|slump|tumbl|doubl)e?(?:s|ed)?|(?:drop|slip|dip)(?:s|ped)?)$/;
var COMPARING = /^(?:compared|comparison|up|down|unlike)$/;
var COUNTED3 = /^(?:(?:figure|number|total|rate|level|amount|sum|average|price|tally)s?|that|those)$/;
var MULTIPLE = /^(?:double|twice|half|triple|times|than|above|below)$/;
var MOST4 =
  /^(?:most|least|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)|worst|best|(?:high|low|larg|bigg|great|deadli|small|strong|weak|cold|hott|heavi|dri|wett|fast|slow|steep|sharp|long|short|old|young)est)$/;
function isFigureMoved({tokens: tokens2, clauses: clauses2}, verb) {
  if (!MOVED2.test(tokens2[verb].lower)) return false;
  return tokens2.some(({text: text2}, i) => clauses2[i] === clauses2[verb] && AMOUNT.test(text2));
}
var MOVED2 =
  /^(?:rose|risen|fell|fallen|grew|grown|lost|(?:increas|declin|decreas|surg|plung|eas|gain|jump|climb|soar|slump|tumbl|doubl|tripl|dropp|slipp|dipp|total|totall|averag|amount)ed)$/;
var AMOUNT = /^(?:percent|points?|cents?|tonnes|barrels)$|[%$£€]/;

// src/events/planned-before.ts
var HELD2 =
  /^(?:held|staged|played|happen(?:ed)?|beg[aiu]n|start(?:ed)?|open(?:ed)?|launch(?:ed)?|publish(?:ed)?|releas(?:ed?)|deliver(?:ed)?|complet(?:ed?)|finish(?:ed)?|signed)$/;
var APART3 = /^(?:after|before|since|until|till|despite|following)$/;
function isReplaced(sentence, date, others2) {
  const {tokens: tokens2, roles: roles2} = sentence;
  if (others2.length < 2 || planBefore(sentence, date.from) < 0) return false;
  const from = roles2.findIndex((role, i) => i >= date.to && isFinite(role));
  if (from < 0 || subjectWith(sentence, date, from) !== 'planned') return false;
  let verb = from;
  while (roles2[verb] === 'aux' || roles2[verb] === 'adverb') verb++;
  const [{lower = ''} = {}, next] = [tokens2[verb], tokens2[verb + 1]?.lower];
  const held = HELD2.test(lower) || (/^t(?:ake|ook|aken)$/.test(lower) && next === 'place');
  const sure2 = tokens2
    .slice(from, verb)
    .every(({lower: word2}) => /^(?:was|were|be|been|has|had|have|will|is|are)$/.test(word2));
  if (!held || !sure2) return false;
  return others2.some((other) => {
    if (!other.when || !date.when || (other.when.start < date.when.end && date.when.start < other.when.end))
      return false;
    const between3 = tokens2.slice(verb + 1, other.from).map(({lower: word2}) => word2);
    return (
      other.from > verb &&
      !roles2.slice(verb + 1, other.from).some(isVerb) &&
      !between3.some((word2) => APART3.test(word2))
    );
  });
}

// src/events/placing.ts
var UNKNOWN_DAY = 'the day it is counted from is unknown';
var COARSE = /* @__PURE__ */ new Set(['decade', 'century', 'millennium']);
function reasonNotToPlace({members, when}) {
  const {type, value, text: text2} = members[0].timex;
  if (type === 'DURATION') return 'a length of time places nothing';
  if (type === 'SET') return 'a repetition places nothing';
  if (value.endsWith('_REF')) return 'names no place on the calendar';
  if (!when) return UNKNOWN_DAY;
  if (COARSE.has(when.grain)) return 'too wide to place an event';
  if (/^[a-z ]*\b(?:season|(?:financial|fiscal) year)$/i.test(text2)) return 'begins in no known month';
  return void 0;
}
function reasonInContext(sentence, {from, to, members}) {
  const {tokens: tokens2, clauses: clauses2, roles: roles2, kind} = sentence;
  const lower = (i) => tokens2[i]?.lower ?? '';
  if (to <= headingOf(tokens2) && members[0].timex.type === 'TIME') return 'heads a note';
  const titled2 = kind === 'headline' && tokens2[to]?.text === ':' && /^\d{4}$/.test(lower(from)) && from < 3;
  if (titled2 && !roles2.slice(0, from).includes('preposition')) return 'is part of a name';
  const own = clauses2[from];
  let lead = from - 1;
  while (roles2[lead] === 'determiner' || /^(?:in|on|at|of|the)$/.test(lower(lead))) lead--;
  if (lower(lead) === 'as' && lower(lead + 1) === 'of') return 'tells how things stand, not what happens';
  if (isMeasured(sentence, from, to, members[0].timex))
    return whenBehind(sentence, to) < 0 ? 'is only measured against' : void 0;
  if (lower(lead) === 'not' && roles2[lead - 1] !== 'aux') return 'is the day that it was not';
  const reaches =
    /^(?:to|through|end(?:ed|ing))$/.test(lower(lead)) &&
    /^(?:weeks|months|year|quarter|half|period)$/.test(lower(lead - 1));
  if (
    reaches &&
    (lower(lead) !== 'to' ||
      tokens2.slice(Math.max(0, lead - 5), lead - 1).some((t) => /^(?:in|for|over|during|of)$/.test(t.lower)))
  )
    return 'only tells how far a stretch of time reaches';
  if (/^(?:today|nowadays)$/.test(lower(from)) && to - from === 1 && isState2(sentence, from))
    return 'tells how things stand, not what happens';
  if (isNamed4(sentence, from, to)) return 'is only called something';
  const bound = boundOf(sentence, from, to);
  if (bound) return bound;
  const stretch2 = /^(?:past|last)$/.test(tokens2.slice(from, to).find((t) => !/^the$/.test(t.lower))?.lower ?? '');
  const the = lower(from) === 'the' ? from : lower(from - 1) === 'the' ? from - 1 : 0;
  if (stretch2 && the > 0 && /^(?:over|during|for|throughout|within|in)$/.test(lower(the - 1)))
    return 'tells how things went for a while';
  const loose = generic(sentence, from, to);
  if (loose) return loose;
  if (lower(from - 1) === 'for' && FIGURES.test(lower(from - 2)) && PERIODS.has(members[0].timex.grain ?? 'day'))
    return 'is the time of a figure, and not of its report';
  if (isCountedFrom(sentence, from)) return 'is only counted from';
  const unreal = (i) =>
    clauses2[i] === own &&
    /^(?:would|could|might|should)$/.test(lower(i)) &&
    tokens2.slice(i + 1, i + 4).some((t) => t.lower === 'have');
  const opens3 = clauses2.indexOf(own);
  const supposed =
    lower(opens3) === 'if' &&
    roles2.some((_, i) => clauses2[i] === own && lower(i) === 'had' && roles2[i + 1] !== 'determiner');
  const inverted = lower(opens3) === 'had' && /^(?:determiner|name|noun|pronoun)$/.test(roles2[opens3 + 1] ?? '');
  if (supposed || inverted || tokens2.some((_, i) => (i < from || i >= to) && unreal(i)))
    return 'tells what did not come to pass';
  const headed = tokens2[from - 1]?.text === ',' && !roles2.slice(0, from).some(isVerb);
  if (headed && (to === tokens2.length || /^["“:]$/.test(tokens2[to].text))) return 'only names a source';
  if (tokens2.at(-1).text === '?' || tokens2[to]?.text === '?') return 'is asked, not told';
  const asks = kind === 'body' && tokens2.at(-1).word && /^(?:what|why|how|who|where)$/.test(lower(headingOf(tokens2)));
  if (asks) return 'is asked, not told';
  const open = tokens2.findLastIndex((t, i) => i < from && /^[()]$/.test(t.text));
  const close = tokens2.findIndex((t, i) => i >= to && /^[()]$/.test(t.text));
  const plain7 = open >= 0 && close > 0 && tokens2[open].text === '(' && tokens2[close].text === ')';
  const page = plain7 && tokens2.slice(open, close).some((t) => /^pages?$/.test(t.lower));
  if (page) return 'only names a source';
  if (
    plain7 &&
    !roles2.slice(open, close).some((role) => isVerb(role) || role === 'preposition' || role === 'participle')
  )
    return 'stands in brackets, beside what is told';
  return void 0;
}
function isMeantFor({tokens: tokens2, roles: roles2}, {from, when}, trigger) {
  const lead = tokens2[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  return (
    when !== null &&
    SEASONAL.has(when.grain) &&
    tokens2[lead]?.lower === 'for' &&
    trigger < lead &&
    (isVerb(roles2[trigger]) || roles2[trigger] === 'participle') &&
    !tokens2
      .slice(trigger, lead)
      .some(({lower}, i) => isScheduling(lower) && (lower !== 'set' || trigger + i === lead - 1))
  );
}
function isFigureOf(sentence, {from, when}, trigger) {
  const {tokens: tokens2} = sentence;
  if (when !== null && PERIODS.has(when.grain) && isFigureMoved(sentence, trigger)) return true;
  let lead = from - 1;
  while (/^(?:the|its|their|his|her)$/.test(tokens2[lead]?.lower ?? '')) lead--;
  const word2 = tokens2[lead]?.lower ?? '';
  const long = when !== null && (word2 === 'for' ? SEASONAL.has(when.grain) : word2 === 'in' && FISCAL.has(when.grain));
  return long && trigger < lead && FIGURING.test(tokens2[trigger].lower);
}
var FIGURES = /^(?:figures|data|statistics|results|accounts|earnings|numbers|budget|forecasts?|outlook|guidance)$/;
var PERIODS = /* @__PURE__ */ new Set(['month', 'quarter', 'half', 'year']);
var FISCAL = /* @__PURE__ */ new Set(['quarter', 'half']);
var FIGURING =
  /^(?:report(?:s|ed)?|post(?:s|ed)?|book(?:s|ed)?|forecast(?:s|ed)?|(?:predict|expect|project|estimat|foresee|foresaw)(?:e?d|s)?)$/;
function generic({tokens: tokens2, roles: roles2, clauses: clauses2}, from, to) {
  const lower = (i) => tokens2[i]?.lower ?? '';
  const own = (i) => clauses2[i] === clauses2[from];
  if (/^\d{4}$/.test(lower(to - 1)) && LEVEL2.test(lower(to)) && !/^(?:noun|name)$/.test(roles2[to + 1] ?? ''))
    return 'is only measured against';
  const weekday3 =
    WEEKDAY.test(lower(from)) && !/^(?:of|in)$/.test(lower(to)) && !/^(?:noun|name|present)$/.test(roles2[to] ?? '');
  const article3 = /^(?:noun|participle)$/.test(roles2[from - 1] ?? '') ? from - 2 : from - 1;
  const any = weekday3 || (WEEKDAY.test(lower(from)) && lower(to) === 'in' && MONTH.test(lower(to + 1)));
  if (any && /^an?$/.test(lower(article3))) return 'is any day of its name';
  const behind = (words3, reach) => {
    let i = from - 1;
    while (i >= 0 && from - i <= reach && !words3.test(lower(i))) i--;
    return from - i <= reach ? i : -1;
  };
  const used = behind(/^used$/, 12);
  const wont = used > 0 && own(used) && lower(used + 1) === 'to' && /^(?:base|noun)$/.test(roles2[used + 2] ?? '');
  if (
    wont &&
    (roles2[used - 1] === 'pronoun' || tokens2[used - 1].capital) &&
    !/^(?:that|which)$/.test(lower(used - 2))
  )
    return 'tells what was usual';
  const likened = behind(/^(?:like|if|though)$/, 5);
  if (likened >= 0 && lower(likened + 1) === 'it' && (lower(likened) === 'like' || lower(likened - 1) === 'as'))
    return 'is only likened to';
  if (to === from + 2 && WEEKDAY.test(lower(from)) && /^(?:Night|Morning|Afternoon)$/.test(tokens2[to - 1].text))
    return 'is the name of a programme';
  if (ISSUE.test(lower(to)) || (/^['’]s?$/.test(lower(to)) && ISSUE.test(lower(to + 1)))) return 'only names an issue';
  if (/^dates?$/.test(lower(from - 2)) && /(?:by|before|expiry|expiration)$/.test(lower(from - 3)))
    return 'is a date on a label';
  const year2 = tokens2.slice(to, to + 3).some((t) => /^(?:financial|fiscal)$/.test(t.lower));
  if (/^(?:quarter|half)$/.test(lower(to - 1)) && lower(to) === 'of' && year2) return 'begins in no known month';
  const set3 = lower(from - 1) === 'in' && lower(from - 2) === 'set';
  if (set3 && tokens2.slice(Math.max(0, from - 9), from - 2).some((t) => STORY.test(t.lower)))
    return 'is the time of a story';
  const person =
    to === from + 1 &&
    /^(?:April|May|June|August)$/.test(tokens2[from].text) &&
    !/^(?:preposition|determiner|noun|adverb|number)$/.test(roles2[from - 1] ?? '') &&
    /^(?:aux|past|present)$/.test(roles2[to] ?? '');
  return person ? 'may be somebody\u2019s name' : void 0;
}
function isNamed4({tokens: tokens2, roles: roles2, clauses: clauses2, triggers: triggers2}, from, to) {
  const own = (i) => clauses2[i] === clauses2[from];
  const opens3 = !own(from - 1) || /^(?:subordinator|conjunction)$/.test(roles2[from - 1]);
  if (!opens3 || !/^(?:is|was|marks|marked)$/.test(tokens2[to]?.lower ?? '')) return false;
  const what = /^(?:noun|name)$/.test(roles2[to + 1] ?? '') || /^an?$/.test(tokens2[to + 1]?.lower ?? '');
  return what && !triggers2.some(({index}) => own(index));
}
function isCountedFrom({tokens: tokens2, roles: roles2, clauses: clauses2}, from) {
  const lower = (i2) => tokens2[i2]?.lower ?? '';
  if (!/^(?:on|of|in)$/.test(lower(from - 1)) || !/^(?:noun|name)$/.test(roles2[from - 2] ?? '')) return false;
  let i = from - 2;
  while (i > 0 && /^(?:noun|name|number|determiner)$/.test(roles2[i])) i--;
  const count = lower(i - 2);
  return (
    /^(?:before|after)$/.test(lower(i)) &&
    clauses2[i] === clauses2[from] &&
    /^(?:days?|weeks?|months?|years?)$/.test(lower(i - 1)) &&
    (/^(?:the|an?|one|several|few)$/.test(count) || roles2[i - 2] === 'number' || NUMERAL.test(count))
  );
}
var ISSUE = /^(?:edition|issue|newsletter|podcast|magazine|column|supplement)s?$/;
var SEASONAL = /* @__PURE__ */ new Set(['season', 'quarter', 'half', 'year']);
var LEVEL2 = /^(?:levels?|figures?|prices|averages?|totals?|baselines?)$/;
var STORY =
  /^(?:dramas?|films?|novels?|plays?|story|stories|series|movies?|thrillers?|comedy|musicals?|operas?|tales?|sagas?|western|romance|sequel|prequel|adaptation)$/;
function boundOf(sentence, from, to) {
  const {tokens: tokens2, roles: roles2, clauses: clauses2, triggers: triggers2} = sentence;
  const lower = (i) => tokens2[i]?.lower ?? '';
  const word2 = lower(from - 1) === 'the' ? lower(from - 2) : lower(from - 1);
  const attributive = isAttributive(sentence, from, to) || /^['’]$/.test(tokens2[to]?.text ?? '');
  if (attributive || whenBehind(sentence, to) >= 0) return void 0;
  const own = (i) => clauses2[i] === clauses2[from] || clauses2[i] === clauses2[from] - 1;
  const isDenied = tokens2
    .slice(Math.max(0, from - 12), from)
    .some(({lower: w}) => /^(?:not|no|never|nobody|nothing|none)$|n['’]t$/.test(w));
  if (word2 === 'since') {
    const begun = triggers2.some(({index, types}) => own(index) && types.some(({name}) => LASTING2.has(name)));
    const been = tokens2.some((t, i) => own(i) && t.lower === 'been');
    return begun && been && !roles2.some((role, i) => role === 'number' && (i < from || i >= to) && own(i))
      ? void 0
      : 'only tells since when';
  }
  if (word2 === 'until' || word2 === 'till') {
    const near = tokens2.slice(Math.max(0, from - 12), from);
    const goesOn5 = near.some(({lower: w}) => /^suspend/.test(w)) && near.some(({lower: w}) => SESSION.test(w));
    const open = isDenied || goesOn5 || near.some(({lower: w}) => PUT_OFF4.test(w));
    return open || /^(?:have|has|had)$/.test(lower(from - 2)) ? void 0 : 'only tells until when';
  }
  const ahead = lower(from - 1) === 'of' && lower(from - 2) === 'ahead';
  if (ahead && !isDenied) return 'only tells before when';
  if (word2 === 'before' || word2 === 'after') {
    const near =
      CLOSE.test(lower(from - 2)) ||
      (HOURS[word2].test(lower(from)) && !isRestricted(sentence, from, to)) ||
      tokens2.slice(from, to).some((t) => t.lower === 'end');
    return near || isDenied ? void 0 : `only tells ${word2} when`;
  }
  const likened = /^(?:in|on|at)$/.test(lower(from - 1)) && /^(?:as|like|unlike)$/.test(lower(from - 2));
  return likened && !/^(?:as|such|so|well)$/.test(lower(from - 3)) ? 'is only measured against' : void 0;
}
var CLOSE = /^(?:day|hours?|minutes?|night|morning|evening|shortly|immediately|just|soon|right)$/;
var HOURS = {
  before: /^(?:dawn|daybreak|sunrise|noon|midday|dusk)$/,
  after: /^(?:midnight|noon|midday|dusk|sunset|nightfall)$/,
};
function isRestricted({roles: roles2, clauses: clauses2}, from, to) {
  const fronted = from < 2 || roles2[from - 2] === 'mark';
  const verb = roles2.findIndex((role, i) => i >= to && clauses2[i] === clauses2[from] && isFinite(role));
  return !fronted && verb >= 0 && !roles2.slice(to, verb).includes('conjunction');
}
var LASTING2 = /* @__PURE__ */ new Set(['arrest', 'appointment', 'resignation', 'sanctions', 'annexation']);
var PUT_OFF4 =
  /^(?:adjourn|postpone|delay|defer|put|push|move|reschedule|extend)(?:e?d|s|ing)?$|^adjournment|^postponement|^wait/;
var SESSION = /^(?:hearing|trial|inquest|session|sitting|proceedings|talks|debate|vote|match|play|game|race)s?$/;
function isState2({tokens: tokens2, clauses: clauses2, roles: roles2}, at2) {
  const verbs = roles2.flatMap((role, i) =>
    clauses2[i] === clauses2[at2] && (isVerb(role) || role === 'participle') ? [tokens2[i].lower] : [],
  );
  const [first = ''] = verbs;
  const rest = /^(?:has|have|'s|'ve)$/.test(first) && BECOME.test(verbs.at(-1)) ? [] : verbs.slice(1);
  return PRESENT.test(first) && rest.every((verb) => PRESENT.test(verb));
}
var PRESENT = /^(?:is|are|am|has|have|'s|'re|'ve|remains?)$/;
var BECOME = /^(?:become|grown|turned|remained)$/;

// src/events/states.ts
function isStateOf({tokens: tokens2, roles: roles2}, index) {
  const lower = (i) => tokens2[i]?.lower ?? '';
  let helper = index - 1;
  while (roles2[helper] === 'adverb' || /^(?:been|being)$/.test(lower(helper))) helper--;
  const be = /^(?:is|are|was|were|be|been)$/.test(lower(helper)) || lower(index - 1) === 'been';
  if (MINDED.test(lower(index))) return be || (LINKS.test(lower(helper)) && isVerb(roles2[helper]));
  if (be || !isVerb(roles2[index])) return false;
  let behind = index + 1;
  while (roles2[behind] === 'adverb' && lower(behind) !== 'on') behind++;
  const next = lower(behind);
  if (/^look(?:s|ed)?$/.test(lower(index))) return !DIRECTED.test(next) && roles2[behind] !== 'mark';
  if (/^appear(?:s|ed)?$/.test(lower(index)))
    return next === 'to' || /^(?:noun|participle|past)$/.test(roles2[behind] ?? '');
  return STATIVE.test(lower(index));
}
var MINDED =
  /^(?:annoyed|concerned|convinced|delighted|devastated|disappointed|excited|frightened|guarded|interested|muted|pleased|relaxed|relieved|satisfied|shocked|stunned|subdued|surprised|thrilled|tired|undecided|undeterred|unimpressed|unmoved|worried)$/;
var LINKS = /^(?:seem|look|sound|feel|felt|remain|stay|appear)(?:s|ed)?$/;
var DIRECTED = /^(?:at|into|for|after|on|over|out|back|away|round|around|through|up|down|forward|ahead)$/;
var STATIVE =
  /^(?:(?:seem|sound|remain|want|belong|depend|consist|contain|represent|matter|lack)(?:s|ed)?|(?:believe|deserve|include|resemble|like)[sd]?|knows?|knew|means?|meant|feels?|felt)$/;

// src/events/mentions.ts
function onDay({start, end}) {
  return {start, end, grain: 'day', earliest: start, latest: end, firm: true};
}
function through(first, last) {
  return {
    ...first,
    grain: COARSE.has(last.grain) ? last.grain : first.grain,
    end: last.end,
    latest: last.latest,
    firm: first.firm && last.firm,
  };
}
function width({start, end}) {
  return end - start;
}
function isExact(when) {
  return width(when) <= 4 * millisecondsInDay;
}
function isByTheClock({sentence, dated}) {
  return dated.length > 0 && !sentence.under && dated.every(isHour);
}
function isHour({timex}) {
  return timex.type === 'TIME' && !NAMES_DAY.test(timex.text);
}
var NAMES_DAY =
  /day\b|today|yesterday|tomorrow|tonight|\b(?:last|this|that|next)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}|\d[/-]\d/i;
var UNCOUNTED = 'what it counts from is not certain';
function datedMentions(sentence, dated, written2) {
  const mentions = [];
  const unplaced = [];
  const groups = ranges(sentence, dated);
  for (const group of withEnds(sentence, groups)) {
    const reason =
      group.reason ??
      reasonNotToPlace(group) ??
      reasonInContext(sentence, group) ??
      (isReplaced(sentence, group, groups) ? 'is the day that was planned, not the day it was' : void 0);
    const side = sideOf(group.when, written2);
    const site =
      reason && reason !== UNKNOWN_DAY
        ? null
        : attach(sentence, group.from, group.to, side, isOnlyWhen(sentence, group));
    const found = site && meantFor(sentence, group, planOff(sentence, group, site, written2), side);
    if (reason === UNKNOWN_DAY && found && typeof found !== 'string') {
      mentions.push(untimed(sentence, found.trigger, found.types, group.members, group));
      continue;
    }
    if (reason || !found || typeof found === 'string') {
      const why = typeof found === 'string' ? found : (reason ?? 'nothing that happens is said with it');
      for (const {timex} of group.members) unplaced.push({sentence, timex, reason: why});
      continue;
    }
    mentions.push({
      sentence,
      trigger: found.trigger,
      types: withToll(sentence, found),
      when: group.when,
      side,
      dated: group.members,
      ...judged(sentence, group, found, side, written2),
      ...(found.named ? {named: found.named} : {}),
      ...(found.aside === void 0 ? {} : {aside: found.aside}),
      ...(found.within ? {within: found.within} : {}),
    });
    const counted3 = countedBack(sentence, group, dated);
    if (counted3) mentions.push(mentionOf(sentence, counted3, written2));
  }
  const spans2 = mentions.flatMap((m) => m.dated.map(({timex}) => timex));
  const left = unplaced.filter(({timex}) => !spans2.some(({start, end}) => start <= timex.start && timex.end <= end));
  return withoutReports(sentence, mentions, left);
}
function mentionOf(sentence, {dated, clause, verb}, written2) {
  const {from, to} = clause;
  const own = sentence.triggers.filter(({index, saying}) => index >= from && index < to && !saying);
  const trigger = triggerAt(sentence, verb, own);
  const side = sideOf(dated.when, written2);
  return {
    sentence,
    trigger,
    types: kindsOf(trigger, () => own),
    when: dated.when,
    side,
    dated: [dated],
    ...statusOf(sentence, verb, dated.when, written2),
    within: {start: sentence.tokens[from].start, end: sentence.tokens[to - 1].end},
  };
}
function meantFor(sentence, group, found, side) {
  if (typeof found === 'string' || found.off) return found;
  const {index} = found.trigger;
  if (isFigureOf(sentence, group, index)) return 'is the time of a figure, and not of its report';
  if (found.trigger.types.length === 0 && isStateOf(sentence, index)) return 'tells how things were, not what happened';
  return side === 'after' && isMeantFor(sentence, group, index) ? 'only tells what it is meant for' : found;
}
function planOff(sentence, {when, from, to}, found, written2) {
  const verb = callingOff(sentence, {from, to}, !written2 || (when !== null && when.end >= written2.end));
  if (verb < 0) return found;
  if (typeof found !== 'string' && found.aside === void 0) return {...found, off: true};
  const named5 = sentence.triggers.filter(
    ({index, saying}) => !saying && index < from && !isVerb(sentence.roles[index]),
  );
  const trigger = named5.at(-1) ?? plain5(sentence, verb);
  return {trigger, types: new Set(trigger.types.map(({name}) => name)), off: true};
}
function judged(sentence, {when, from, to}, found, side, written2) {
  const {index} = found.trigger;
  if (found.off) return {status: 'denied', hedged: false, off: true};
  if (isNotHeld(sentence, index, {from, to})) return {status: 'denied', hedged: false, negated: true};
  if (found.aside === index && isPlan(sentence, index)) return {status: 'scheduled', hedged: false};
  const status = statusOf(sentence, index, when, written2, {from, to});
  if (status.status === 'happened' && isNewDay(sentence, from)) return {...status, status: 'scheduled'};
  return presupposed(sentence, status, found, from, side);
}
function isOccasion2({tokens: tokens2, roles: roles2, clauses: clauses2}, index) {
  if ((roles2[index] !== 'noun' && roles2[index] !== 'name') || isThing2(tokens2[index].lower)) return false;
  let lead = index - 1;
  while (
    /^(?:noun|name|determiner|number|participle|adverb)$/.test(roles2[lead] ?? '') ||
    /^(?:['’]s?|-)$/.test(tokens2[lead]?.text ?? '')
  )
    lead--;
  const own = /^(?:that|which|who)$/.test(tokens2[clauses2.indexOf(clauses2[index])].lower);
  const awaited = tokens2.slice(lead + 1, index).some(({lower}) => /(?:anticipated|awaited|expected)$/.test(lower));
  const given2 = own || awaited || /^(?:the|his|her|its|their)$/.test(tokens2[lead + 1].lower);
  return given2 && /^(?:at|in|during)$/.test(tokens2[lead]?.lower ?? '');
}
function presupposed(sentence, judged2, {trigger, named: named5, aside}, from, side) {
  const over = side === 'before' || side === 'lately';
  if (over && /^(?:proposed|expected)$/.test(judged2.status) && isOccasion2(sentence, trigger.index))
    return {...judged2, status: 'happened', hedged: false};
  if (!over || judged2.negated || (named5 !== trigger && aside !== trigger.index)) return judged2;
  const {tokens: tokens2} = sentence;
  const near = [from - 2, from - 1, trigger.index - 2, trigger.index - 1];
  if (near.some((i) => NOUNS_OF_HEARSAY.test((tokens2[i]?.lower ?? '').replace(/ly$/, '')))) return judged2;
  return {...judged2, status: 'happened', hedged: false};
}
var REPORTING = /^(?:said|says|say|told|announced|reported|confirmed|stated|added|wrote|tweeted|according)$/;
function isOwnNews(sentence, {trigger, side, when, dated}, happen) {
  const {tokens: tokens2, roles: roles2} = sentence;
  if (!when || roles2[trigger.index] !== 'past' || !REPORTING.test(trigger.token.lower)) return false;
  const at2 = tokens2.findIndex((t) => t.end > dated[0].timex.start);
  if (roles2[trigger.index - 1] === 'aux' || clashes(sentence, trigger.index, side, at2)) return false;
  if (/^(?:i|we)$/.test(tokens2[trigger.index - 1]?.lower ?? '')) return false;
  const isPossible2 = (m) => /^(?:may|might|could)$/.test(tokens2[m.trigger.index - 1]?.lower ?? '');
  if (trigger.token.lower !== 'announced' && happen.every((m) => m.status === 'proposed' && isPossible2(m)))
    return false;
  const isFar = (ahead) =>
    trigger.token.lower === 'announced' || !isExact(ahead) || ahead.start >= when.end + 7 * millisecondsInDay;
  return happen.every(
    (m) => m.when && ((m.when.start >= when.end && isFar(m.when)) || m.when.end < when.start - 7 * millisecondsInDay),
  );
}
function isToldOfPlan(sentence, index, mentions) {
  const {tokens: tokens2} = sentence;
  if (tokens2[index + 1]?.lower !== 'that' || mentions.length < 2) return false;
  return mentions.every(
    (m) => m.trigger.index === index || (m.aside !== void 0 && m.aside > index && isPlan(sentence, m.aside)),
  );
}
function withoutReports(sentence, mentions, unplaced) {
  const isReport2 = ({trigger, dated}) => {
    if (isToldOfPlan(sentence, trigger.index, mentions)) return false;
    if (trigger.saying || REPORTING.test(trigger.token.lower)) return true;
    const at2 = sentence.tokens.findIndex((t) => t.end > dated[0].timex.start);
    return sentence.tokens.some((t, i) => sentence.clauses[i] === sentence.clauses[at2] && t.lower === 'according');
  };
  const isNews = ({trigger: {token: token2, index}}) =>
    /^(?:announced|confirmed)$/.test(token2.lower) &&
    /^(?:was|were|been)$/.test(sentence.tokens[index - 1]?.lower ?? '');
  const happen = mentions.filter((m) => !isReport2(m));
  const kept = mentions.filter((m) => happen.includes(m) || isNews(m) || isOwnNews(sentence, m, happen));
  if (happen.length === 0 || kept.length === mentions.length) return {mentions, unplaced};
  const left = mentions.filter((m) => !kept.includes(m)).flatMap((m) => m.dated);
  return {
    mentions: kept,
    unplaced: [
      ...unplaced,
      ...left.map(({timex}) => ({sentence, timex, reason: 'is the day it was told, not the day it was'})),
    ],
  };
}
function undatedMentions(sentence, dated = []) {
  const toll = isToll(sentence) ? TOLLED : [];
  const clauseOf = ({timex}) => sentence.clauses[sentence.tokens.findIndex((t) => t.end > timex.start)];
  const isOther = ({reason, timex: {type, text: text2}}) =>
    reason === UNCOUNTED && type === 'DATE' && !/\b(?:same|that)\b/i.test(text2);
  const times = dated.flatMap((d) => (d.when || isOther(d) ? [{when: d.when, clause: clauseOf(d)}] : []));
  return sentence.triggers
    .filter((trigger) => !trigger.saying)
    .map((trigger) => {
      const types = /* @__PURE__ */ new Set([
        ...trigger.types.map((t) => t.name),
        ...(trigger.types.some(isDeath) ? toll : []),
      ]);
      const beside = times.map(({when, clause}) => ({when, own: clause === sentence.clauses[trigger.index]}));
      return {...untimed(sentence, trigger, types), beside};
    });
}
function untimed(sentence, trigger, types = /* @__PURE__ */ new Set(), dated = [], date) {
  const status = statusOf(sentence, trigger.index, null, null, date);
  return {sentence, trigger, types, when: null, side: 'about', dated, ...status};
}
function withToll(sentence, {trigger, types}) {
  if ((trigger.types.length > 0 && !DIED.test(trigger.token.lower)) || !isToll(sentence)) return types;
  const own = sentence.clauses[trigger.index];
  const near = sentence.triggers.filter(({index}) => Math.abs(sentence.clauses[index] - own) <= 1);
  if (!near.some((t) => t.types.some(isDeath))) return types;
  const cause = near
    .filter(({token: token2}) => !DIED.test(token2.lower))
    .flatMap((t) => t.types.map(({name}) => name));
  return /* @__PURE__ */ new Set([
    ...types,
    'death',
    ...(cause.some((name) => TOLLED.includes(name)) ? cause : TOLLED),
  ]);
}
function isToll({tokens: tokens2, roles: roles2}) {
  const at2 = tokens2.findIndex((t) => DIED.test(t.lower));
  const counted3 = tokens2.slice(Math.max(0, at2 - 6), at2).some((t, i, all) => {
    const number2 =
      (roles2[Math.max(0, at2 - 6) + i] === 'number' || COUNT2.test(t.lower)) && !t.lower.endsWith('-old');
    return number2 && all[i + 1]?.word;
  });
  return at2 > 0 && counted3 && !tokens2.some((t) => /^(?:years?|since|each|every)$/.test(t.lower));
}
var DIED = /^(?:died|killed|drowned|perished|dead)$/;
var COUNT2 = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|scores|hundreds)$/;
var TOLLED = ['disaster', 'attack', 'strike'];
function isDeath({name}) {
  return name === 'death' || name === 'attack';
}
function ranges(sentence, dated) {
  const groups = [];
  for (const item of dated) {
    const {timex, when} = item;
    const from = sentence.tokens.findIndex((t) => t.end > timex.start);
    let to = from;
    while (to < sentence.tokens.length && sentence.tokens[to].start < timex.end) to++;
    const last = groups.at(-1);
    if (last && joins2(sentence, last, item, from)) {
      last.members.push(item);
      last.to = to;
      if (last.when && when && when.end > last.when.end) last.when = through(last.when, when);
      continue;
    }
    groups.push({members: [item], when, from, to, ...(item.reason ? {reason: item.reason} : {})});
  }
  return groups;
}
function withEnds(sentence, groups) {
  return groups.flatMap((group) => {
    const last = group.members.at(-1);
    const from = sentence.tokens.findIndex((t) => t.end > last.timex.start);
    const ends2 =
      sentence.tokens[group.from - 1]?.lower === 'from' && /^(?:to|until|till)$/.test(sentence.tokens[from - 1].lower);
    if (!ends2 || group.members.length < 2 || whenBehind(sentence, group.to) < 0) return [group];
    return [group, {members: [last], when: last.when, from, to: group.to, ends: true}];
  });
}
function isOnlyWhen(sentence, {from, to, members, ends: ends2}) {
  return whenBehind(sentence, to) >= 0 && (ends2 === true || isMeasured(sentence, from, to, members[0].timex));
}
function joins2(sentence, last, {timex, when}, from) {
  const before3 = last.members.at(-1);
  if (isMoved(sentence, last.from) || isPutOff2(sentence, last, from)) return false;
  if (timex.range !== void 0 && timex.range === before3.timex.range) return true;
  const between3 = sentence.tokens
    .slice(last.to, from)
    .map((t) => t.lower)
    .join(' ');
  if (!last.when && !when)
    return between3 === 'and' && WEEKDAY3.test(timex.value) && WEEKDAY3.test(before3.timex.value);
  if (!last.when || !when || when.end <= last.when.end) return false;
  if (
    /^(?:through|to|until|till|and|-|–)$/.test(between3) &&
    /^(?:from|between|since)$/.test(sentence.tokens[last.from - 1]?.lower ?? '')
  )
    return true;
  return (
    (between3 === 'and' || between3 === '-' || between3 === '\u2013') &&
    last.when.grain === 'day' &&
    when.grain === 'day' &&
    last.when.end === when.start
  );
}
var WEEKDAY3 = /^XXXX-WXX-\d$/;

// src/events/definite.ts
var SUDDEN = new Map(
  `quake earthquake
crash derailment
fire blaze inferno wildfire bushfire
explosion blast
storm hurricane cyclone typhoon tornado
flood floods flooding
landslide landslip mudslide
avalanche
tsunami
eruption
stampede
collapse
collision
shooting
stabbing`
    .split('\n')
    .flatMap((row) => row.split(' ').map((word2) => [word2, row])),
);
var ANOTHER =
  /^(?:another|second|third|previous|earlier|later|last|latest|other|similar|separate|new|next|worst|deadliest|biggest|largest|first|only|same|fake)$/;
function spokenOf({sentence, trigger, negated, off}) {
  const {tokens: tokens2, roles: roles2} = sentence;
  if (negated || off || tokens2[0]?.lower !== 'the') return null;
  let at2 = 1;
  while (at2 < 5 && !SUDDEN.has(tokens2[at2]?.lower ?? '') && /^(?:noun|number|participle)$/.test(roles2[at2] ?? '')) {
    if (ANOTHER.test(tokens2[at2].lower) || tokens2[at2].capital) return null;
    at2++;
  }
  const known2 = SUDDEN.get(tokens2[at2]?.lower ?? '');
  if (!known2 || /^(?:noun|name|participle)$/.test(roles2[at2 + 1] ?? '') || /^['’]/.test(tokens2[at2 + 1]?.text ?? ''))
    return null;
  let verb = at2 + 1;
  while (verb < tokens2.length && !isFinite(roles2[verb])) verb++;
  while (roles2[verb] === 'aux' || roles2[verb] === 'adverb') verb++;
  return trigger.index === at2 || trigger.index === verb ? known2 : null;
}
function isToldAs({mentions}, known2) {
  const near = ({clauses: clauses2, tokens: tokens2}, at2) =>
    tokens2.some(({lower}, i) => Math.abs(clauses2[i] - clauses2[at2]) <= 1 && SUDDEN.get(lower) === known2);
  return mentions.some(({sentence, trigger}) => near(sentence, trigger.index));
}
function knownEvent(mention2, others2, familiar) {
  const known2 = spokenOf(mention2);
  if (!known2 || width(mention2.when) > millisecondsInDay) return null;
  const alike = others2.filter(
    ({cluster: cluster2}) => width(cluster2.when) <= millisecondsInDay && isToldAs(cluster2, known2),
  );
  const {article: article3} = mention2.sentence;
  const own = alike.filter(({articles}) => articles.has(article3));
  const shared3 = ({names: names2}) => [...names2].some((key) => !isState(key) && familiar.isNamedIn(article3, key));
  const found = own.length > 0 ? own : alike.filter(shared3);
  return found.length === 1 ? found[0] : null;
}

// src/events/acts.ts
var TABLE3 = `
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
complete completion finish
cut shed slash axe reduce reduction
destroy destruction wreck
arrive arrival
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
swear inaugurate inauguration`;
var ACTS = /* @__PURE__ */ new Map();
for (const row of TABLE3.trim().split('\n')) {
  const words3 = row.split(' ');
  for (const word2 of words3) if (!ACTS.has(stem(word2))) ACTS.set(stem(word2), stem(words3[0]));
}
var PHRASES3 = `
return: come comes came coming go goes went going gone + home back
vanish: go goes went going gone + missing
withdraw: pull pulls pulled pulling + out
flee: run runs ran running + away
begin: get gets got getting + under
begin: break breaks broke broken breaking + out
begin: come comes came coming + into
begin: take takes took taken taking + effect
convict: find finds found finding + guilty
resign: step steps stepped stepping stand stands stood standing + down aside
cancel: call calls called calling + off
launch: lift lifts lifted lifting blast blasts blasted blasting + off
impose: bring brings brought + in
candidacy: run runs ran running stand stands stood standing + for
collapse: give gives gave giving given + way
testify: give gives gave giving given + evidence testimony
testify: appear appears appeared appearing + before`;
var PHRASAL3 = /* @__PURE__ */ new Map();
for (const row of PHRASES3.trim().split('\n')) {
  const [act, verbs, words3] = row.split(/: | \+ /);
  for (const verb of verbs.split(' ')) for (const word2 of words3.split(' ')) PHRASAL3.set(`${verb} ${word2}`, act);
}
var LIGHT = new Set(
  `be have do make made take took taken get got give gave given go went gone come came put set bring brought hold held keep kept let see saw seen show shown turn find found
  run ran use add want need think thought know knew feel felt look seem appear remain become became stay continue happen occur expect call tell told say said try work help include ask accuse move finish spend spent`
    .split(/\s+/)
    .map(stem),
);
function actOf({token: token2, index}, tokens2) {
  const phrase = PHRASAL3.get(`${token2.lower} ${tokens2[index + 1]?.lower ?? ''}`);
  const own = stem(phrase ?? token2.lower);
  return ACTS.get(own) ?? own;
}
function isTelling(act) {
  return !LIGHT.has(act) && !STATING.has(act);
}

// src/events/profile.ts
var Familiarity = class {
  constructor(sentences2, words3) {
    this.words = words3;
    this.#sentences = Math.max(1, sentences2.length);
    this.least = Math.log(1 + this.#sentences);
    for (const {names: names2, article: article3} of sentences2) {
      for (const key of new Set(names2.flatMap((n) => n.keys))) {
        this.#names.set(key, (this.#names.get(key) ?? 0) + 1);
        (this.#holders.get(key) ?? this.#holders.set(key, /* @__PURE__ */ new Set()).get(key)).add(article3);
      }
    }
  }
  #names = /* @__PURE__ */ new Map();
  #holders = /* @__PURE__ */ new Map();
  // the articles that hold a name
  #sentences;
  /** Whether an article names somebody or something anywhere. */
  isNamedIn(article3, key) {
    return this.#holders.get(key)?.has(article3) ?? false;
  }
  /** What a name tells, in nats, as `Rarity` weighs words. */
  informationOf(key) {
    return Math.log(1 + this.#sentences / (this.#names.get(key) ?? 1));
  }
  /** Weight of a shared name, 0–1: near 1 for a rare one, near 0 for one that half the sentences hold. */
  ofName(key) {
    return (1 - (this.#names.get(key) ?? 0) / this.#sentences) ** 4;
  }
};
function newProfile(mention2, rarity, order, of) {
  const profile = {
    order,
    cluster: of ?? {mentions: [], when: mention2.when},
    joined: /* @__PURE__ */ new Set(),
    told: /* @__PURE__ */ new Set(),
    weight: 0,
    types: /* @__PURE__ */ new Set(),
    words: /* @__PURE__ */ new Set(),
    acts: /* @__PURE__ */ new Map(),
    stems: /* @__PURE__ */ new Set(),
    names: /* @__PURE__ */ new Set(),
    articles: /* @__PURE__ */ new Set(),
    off: false,
  };
  return join(profile, mention2, rarity, !of);
}
function join(profile, mention2, rarity, add2 = true) {
  if (add2 && !profile.joined.has(mention2.trigger)) profile.cluster.mentions.push(mention2);
  profile.joined.add(mention2.trigger);
  profile.told.add(mention2.sentence);
  const {agents, people} = doingOf(mention2);
  for (const trigger of mention2.named ? [mention2.trigger, mention2.named] : [mention2.trigger]) {
    profile.words.add(stem(trigger.token.lower));
    const act = actOf(trigger, mention2.sentence.tokens);
    const known2 =
      profile.acts.get(act) ??
      profile.acts.set(act, {agents: /* @__PURE__ */ new Set(), people: /* @__PURE__ */ new Set()}).get(act);
    for (const key of agents) known2.agents.add(key);
    for (const key of people) known2.people.add(key);
  }
  for (const type of mention2.types) profile.types.add(type);
  for (const s of stemsNear(mention2)) {
    if (profile.stems.has(s)) continue;
    profile.stems.add(s);
    profile.weight += rarity.words.of(s);
  }
  for (const key of namesOf2(mention2)) profile.names.add(key);
  profile.articles.add(mention2.sentence.article);
  profile.off ||= mention2.off ?? false;
  return profile;
}
function namesOf2({sentence}) {
  return new Set(sentence.names.flatMap((n) => n.keys));
}
function stemsNear({sentence, trigger}) {
  return new Set(nearStems(sentence, trigger.index));
}
function sharesKind({trigger, types: all}, types) {
  const own = trigger.types.filter((t) => !t.weak).map((t) => t.name);
  return (own.length > 0 ? [...own, ...all] : own).some((name) => types.has(name));
}
function sharesWords(mention2, {stems: stems2, names: names2}) {
  return [...stemsNear(mention2)].some((s) => stems2.has(s)) || [...namesOf2(mention2)].some((k) => names2.has(k));
}
function hasAct(mention2, acts) {
  const {act, agents, people} = doingOf(mention2);
  const known2 = isTelling(act) ? acts.get(act) : void 0;
  if (!known2) return false;
  if (agents.length > 0 && known2.agents.size > 0) return agents.some((key) => known2.agents.has(key));
  return people.some((key) => known2.people.has(key));
}
function isActOfSame(mention2, {acts}) {
  const {act, agents} = doingOf(mention2);
  return isTelling(act) && agents.some((key) => !isState(key) && acts.get(act)?.agents.has(key));
}
function hasUnnamedAct(mention2, acts) {
  const {act, people} = doingOf(mention2);
  const known2 = isTelling(act) ? acts.get(act) : void 0;
  return known2 !== void 0 && (people.length === 0 || known2.people.size === 0);
}
function doingOf(mention2) {
  let doing = DOINGS.get(mention2);
  if (!doing) {
    const act = actOf(mention2.trigger, mention2.sentence.tokens);
    DOINGS.set(mention2, (doing = {act, agents: agentsOf(mention2), people: peopleOf(mention2)}));
  }
  return doing;
}
var DOINGS = /* @__PURE__ */ new WeakMap();
function agentsOf({sentence, trigger}) {
  const own = sentence.clauses[trigger.index];
  const before3 = sentence.names.filter(({from}) => from < trigger.index && own - sentence.clauses[from] <= 3);
  const proper = before3.filter(({keys}) => !keys.every(isState));
  const led = ({from}) => sentence.roles[from - (sentence.roles[from - 1] === 'determiner' ? 2 : 1)] === 'preposition';
  return (proper.findLast((name) => !led(name)) ?? proper.at(-1) ?? before3.at(-1))?.keys ?? [];
}
function peopleOf({sentence, trigger}) {
  const own = sentence.clauses[trigger.index];
  return sentence.names.filter(({from}) => Math.abs(sentence.clauses[from] - own) <= 1).flatMap(({keys}) => keys);
}
function ownOf({sentence, trigger}) {
  const own = sentence.clauses[trigger.index];
  const words3 = new Set(
    contentStems(
      sentence.tokens.filter(({lower}, i) => Math.abs(sentence.clauses[i] - own) <= 1 && !OF_TIME.test(lower)),
    ),
  );
  words3.delete(stem(trigger.token.lower));
  const names2 = /* @__PURE__ */ new Map();
  for (const name of sentence.names) {
    for (let i = name.from; i < name.to; i++) words3.delete(stem(sentence.tokens[i].lower));
    const isTrigger = name.from <= trigger.index && trigger.index < name.to;
    if (!isTrigger && Math.abs(sentence.clauses[name.from] - own) <= 1) names2.set(name.keys.join(' '), name.keys);
  }
  return {words: words3, names: [...names2.values()]};
}
var OF_TIME = /^(?:half|hours?|days?|nights?|weeks?|months?|years?|today|yesterday|tonight|tomorrow|.+day)$/;
function informationShared({words: words3, names: names2}, profile, familiar) {
  let [what, who2] = [0, 0];
  for (const keys of names2)
    who2 += keys.reduce(
      (most, key) => (profile.names.has(key) ? Math.max(most, familiar.informationOf(key)) : most),
      0,
    );
  for (const word2 of words3) if (profile.stems.has(word2)) what += familiar.words.of(word2);
  return {what, all: what + who2 - Math.log(profile.joined.size)};
}
function isSameAct(mention2, {words: words3, acts, names: names2}) {
  const {
    index,
    token: {lower},
  } = mention2.trigger;
  const name = mention2.sentence.names.find(({from, to}) => from <= index && index < to);
  if (name && name.to - name.from > 1 && !name.keys.some((key) => key !== lower && names2.has(key))) return false;
  const {act} = doingOf(mention2);
  return !isThing2(lower) && (words3.has(stem(lower)) || (isTelling(act) && acts.has(act)));
}
function isSameTelling(mention2, own, profile, familiar, least2 = 0.5) {
  const {what, all} = informationShared(own, profile, familiar);
  const told = all / familiar.least;
  return isSameAct(mention2, profile) ? told >= least2 : told >= 1.3 && what >= 0.6 * familiar.least;
}
function isOfAct(mention2, profile) {
  if (isSameAct(mention2, profile)) return true;
  return mention2.trigger.types.some(({name}) => WHOLE.has(name) && profile.types.has(name));
}
var WHOLE = /* @__PURE__ */ new Set([
  'call',
  'meeting',
  'visit',
  'strike',
  'attack',
  'annexation',
  'interference',
  'death',
  'disaster',
  'agreement',
  'protest',
]);
function bestOf(mention2, profiles, rarity, bonus = () => 0) {
  let best = null;
  if (profiles.length === 0) return null;
  const stems2 = stemsNear(mention2);
  const weight = rarity.words.weightOf(stems2);
  const keys = namesOf2(mention2);
  for (const profile of profiles) {
    const score = likeness(mention2, stems2, weight, keys, profile, rarity) + bonus(profile);
    if (!best || score > best.score) best = {profile, score};
  }
  return best;
}
function likeness(
  mention2,
  stems2,
  weight,
  keys,
  {types, words: words3, acts, stems: theirs, weight: their, names: names2, off},
  rarity,
) {
  let kind = 0;
  for (const type of mention2.trigger.types) {
    if (types.has(type.name)) kind = Math.max(kind, type.weak ? 0.45 : 0.8);
  }
  if (kind === 0) {
    for (const type of mention2.types) if (types.has(type)) kind = 0.6;
  }
  if (kind < 0.8 && hasAct(mention2, acts)) kind = 0.8;
  else if (kind < 0.6 && hasUnnamedAct(mention2, acts)) kind = 0.6;
  if (mention2.named && words3.has(stem(mention2.named.token.lower))) kind = Math.max(kind, 0.9);
  let who2 = 0;
  for (const key of keys) if (names2.has(key)) who2 += (isState(key) ? 0.15 : 0.4) * rarity.ofName(key);
  const alike = Math.min(1, 1.2 * rarity.words.overlap(stems2, theirs, weight, their));
  const isAbout = (s) => theirs.has(s) && !OF_PLANS.has(s) && !OF_TIME.test(s);
  if (kind === 0 && alike >= 0.3 && off !== (mention2.off ?? false) && [...stems2].some(isAbout)) kind = 0.6;
  return kind + Math.min(0.7, who2) + alike;
}
var OF_PLANS = new Set('plan schedule expect due set cancel postpone delay drop date'.split(' ').map(stem));
var ONLY_ONE = 0.3;
function monthOf(ms) {
  return Math.floor(ms / (30 * millisecondsInDay));
}
function isWide(when) {
  return width(when) > 8 * millisecondsInDay;
}

// src/events/retellings.ts
var LEAST3 = 1.05;
function* attachRetellings(clusters, retellings, written2, rarity) {
  const profiles = [];
  for (const c of clusters) {
    if (c.mentions.every((m) => m.sentence.kind === 'caption')) continue;
    profiles.push(
      c.mentions
        .slice(1)
        .reduce((p, m) => join(p, m, rarity, false), newProfile(c.mentions[0], rarity, profiles.length, c)),
    );
    if (profiles.length % 32 === 0) yield;
  }
  const most = Math.min(6, Math.max(1, 120 / profiles.length));
  const kinds = new Kinds(profiles);
  yield;
  const dayOf3 = ({sentence}) => written2[sentence.article] ?? null;
  const eventsFor = (mention2) => {
    const day4 = dayOf3(mention2);
    const {near, few} = kinds.near(mention2, day4, most);
    const {sentence, trigger} = mention2;
    const told = near.length > 0 && !isGeneral(sentence, trigger.index);
    const undone = told && undoes(sentence, trigger.index);
    const possible = told
      ? near.filter((profile) => mayRetell(mention2, profile, day4, few) && (!undone || isUndone2(profile)))
      : [];
    const alike = possible.filter(({types}) => sharesKind(mention2, types));
    return {possible, alike, meant: meantBy(mention2, alike, day4)};
  };
  const isTaken = (mention2, told, alike) => {
    const best = bestOf(
      mention2,
      told,
      rarity,
      (profile) =>
        closeness(mention2, profile, dayOf3(mention2)) +
        (alike.length === 1 && profile === alike[0] ? ONLY_ONE : 0) -
        strangers(mention2, profile, rarity),
    );
    if (!best || best.score < LEAST3) return false;
    const {cluster: c, told: known2} = best.profile;
    if (!known2.has(mention2.sentence)) c.mentions.push(mention2);
    known2.add(mention2.sentence);
    return true;
  };
  const unsaid = [];
  for (const [n, mention2] of retellings.entries()) {
    if (n % 8 === 7) yield;
    const {possible, alike, meant: meant2} = eventsFor(mention2);
    const own = possible.length > 0 ? ownOf(mention2) : null;
    const told = possible.filter((profile) =>
      retells(mention2, own, profile, profile === meant2, dayOf3(mention2), rarity),
    );
    if (!isTaken(mention2, told, alike)) unsaid.push(mention2);
  }
  const left = [];
  for (const [n, mention2] of unsaid.entries()) {
    if (n % 8 === 7) yield;
    const names2 = pointer(mention2);
    const {alike, meant: meant2} = names2 ? eventsFor(mention2) : {alike: [], meant: null};
    const points = names2 && meant2 && pointsTo(mention2, names2, meant2);
    if (!points || !isTaken(mention2, [meant2], alike)) left.push(mention2);
  }
  uniteTwins(clusters);
  return left;
}
var MANY2 = 400;
function uniteTwins(clusters) {
  const byTime2 = /* @__PURE__ */ new Map();
  const gone = /* @__PURE__ */ new Set();
  const toldIn2 = ({mentions}, told) => mentions.every((m) => !m.when || told.has(m.sentence));
  for (const twin of clusters) {
    const {mentions, when} = twin;
    if (!when || mentions.length < 2) continue;
    const told = new Set(mentions.map((m) => m.sentence));
    const key = `${when.start} ${when.end}`;
    const near = byTime2.get(key) ?? byTime2.set(key, []).get(key);
    const first = near.slice(0, MANY2).find((other) => toldIn2(other.cluster, told) && toldIn2(twin, other.told));
    if (!first) {
      near.push({cluster: twin, told});
      continue;
    }
    const dating = new Map(mentions.filter((m) => m.when).map((m) => [m.sentence, m]));
    const own = first.cluster.mentions.map((m) => (m.when ? m : (dating.get(m.sentence) ?? m)));
    const all = [...own, ...mentions.filter((m) => !first.told.has(m.sentence))];
    first.cluster.mentions = [...all.filter((m) => m.when), ...all.filter((m) => !m.when)];
    for (const sentence of told) first.told.add(sentence);
    gone.add(twin);
  }
  if (gone.size > 0) clusters.splice(0, clusters.length, ...clusters.filter((c) => !gone.has(c)));
}
function retells(mention2, own, profile, meant2, written2, familiar) {
  if (isWide(profile.cluster.when))
    return (
      !mention2.trigger.token.capital &&
      isSameAct(mention2, profile) &&
      own.names.every((keys) => keys.some((key) => profile.names.has(key))) && // one company is bought by another more than once
      informationShared(own, profile, familiar).all >= familiar.least
    );
  if (tellsOfAnother(mention2, profile, written2) || isSetting(mention2))
    return isSameAct(mention2, profile) && informationShared(own, profile, familiar).all >= familiar.least;
  if (isOfAct(mention2, profile) && isSameTelling(mention2, own, profile, familiar, UNDATED)) return true;
  if (meant2 && mention2.sentence.kind === 'headline' && sharesWords(mention2, profile)) return true;
  if (meant2 && mention2.sentence.lead && isActOfSame(mention2, profile)) return true;
  return meant2 && isTollOf(mention2, profile);
}
var UNDATED = 0.7;
function isTollOf({sentence, trigger}, profile) {
  return trigger.types.some(isDeath) && isToll(sentence) && isCloseBehind(sentence, profile);
}
function isSetting({sentence: {tokens: tokens2, roles: roles2, lead}, trigger: {index}}) {
  if (lead || (roles2[index] !== 'noun' && roles2[index] !== 'name')) return false;
  if (/^(?:by|against)$/.test(tokens2[index + 1]?.lower ?? '')) return false;
  let i = index - 1;
  while (
    /^(?:noun|name|number|participle|determiner)$/.test(roles2[i] ?? '') ||
    /^['’]s?$/.test(tokens2[i]?.text ?? '')
  )
    i--;
  return roles2[i] === 'preposition' && i > 0;
}
function tellsOfAnother({beside, status}, {cluster: c}, written2 = null) {
  const done3 = status === 'happened' && written2 !== null;
  return beside?.some(({when}) => !when || (!nested(when, c.when) && !(done3 && when.start >= written2.end))) ?? false;
}
function pointsTo(mention2, names2, profile) {
  const {sentence} = mention2;
  if (isWide(profile.cluster.when) || tellsOfAnother(mention2, profile)) return false;
  if (!isOfAct(mention2, profile)) return false;
  if (!names2.every(({keys}) => keys.some((key) => profile.names.has(key)))) return false;
  return sentence.lead || isCloseBehind(sentence, profile);
}
function isCloseBehind(sentence, {told}) {
  return [...told].some(
    ({article: article3, lead, order}) =>
      article3 === sentence.article && (lead || (order < sentence.order && sentence.order - order <= CLOSE_BY)),
  );
}
var CLOSE_BY = 4;
function meantBy(mention2, alike, written2) {
  const news = alike.filter(({cluster: c}) => written2 !== null && apart(c.when, written2) <= 4 * millisecondsInDay);
  const meant2 = news.length > 0 ? news : alike.filter(({articles}) => articles.has(mention2.sentence.article));
  return meant2.length === 1 ? meant2[0] : null;
}
function pointer({sentence: {tokens: tokens2, roles: roles2, names: names2}, trigger: {index, types}}) {
  let i = index - 1;
  if (isVerb(roles2[index])) {
    if (!types.some(({name}) => RECIPROCAL.has(name))) return null;
    while (roles2[i] === 'aux' || roles2[i] === 'adverb' || roles2[i] === 'mark') i--;
    if (tokens2[i]?.lower === 'they' || /^(?:two|both)$/.test(tokens2[i - 1]?.lower ?? '')) return [];
    const sides = names2.filter(({to}) => to <= i + 1 && i - to < 5);
    return sides.length >= 2 ? sides : null;
  }
  if (tokens2[index].capital || roles2[index] !== 'noun' || isThing2(tokens2[index].lower)) return null;
  if (roles2[index + 1] === 'noun') return null;
  while (roles2[i] === 'noun' || roles2[i] === 'participle' || roles2[i] === 'number') i--;
  if (/^(?:after|before|since|following|until)$/.test(tokens2[i - 1]?.lower ?? '')) return null;
  return /^(?:the|this|that|these|those)$/.test(tokens2[i]?.lower ?? '') ? [] : null;
}
var RECIPROCAL = /* @__PURE__ */ new Set(['call', 'meeting', 'agreement']);
var Kinds = class {
  #byType = /* @__PURE__ */ new Map();
  constructor(profiles) {
    for (const profile of profiles) {
      for (const type of profile.types) {
        const kind =
          this.#byType.get(type) ??
          this.#byType
            .set(type, {all: [], wide: [], byMonth: /* @__PURE__ */ new Map(), byArticle: /* @__PURE__ */ new Map()})
            .get(type);
        kind.all.push(profile);
        for (const article3 of profile.articles)
          (kind.byArticle.get(article3) ?? kind.byArticle.set(article3, []).get(article3)).push(profile);
        const {when} = profile.cluster;
        if (!when) continue;
        if (when.end - when.start > 60 * millisecondsInDay) kind.wide.push(profile);
        else
          for (let month2 = monthOf(when.start); month2 <= monthOf(when.end); month2++)
            (kind.byMonth.get(month2) ?? kind.byMonth.set(month2, []).get(month2)).push(profile);
      }
    }
  }
  /**
   * Events of a mention’s kinds: all where they are few; else those that may be told of, since they are of the mention’s own article
   * or from about its day.
   */
  near({types, sentence}, written2, most) {
    const kinds = [...types].flatMap((type) => this.#byType.get(type) ?? []);
    if (kinds.every(({all}) => all.length <= most)) {
      const near2 = new Set(kinds.flatMap(({all}) => all));
      return {near: [...near2], few: near2.size <= most};
    }
    const near = /* @__PURE__ */ new Set();
    for (const {wide, byMonth, byArticle} of kinds) {
      const own = [...(byArticle.get(sentence.article) ?? [])];
      if (written2) {
        for (const profile of wide) own.push(profile);
        for (
          let month2 = monthOf(written2.start - 5 * millisecondsInDay);
          month2 <= monthOf(written2.end + 5 * millisecondsInDay);
          month2++
        )
          for (const profile of byMonth.get(month2) ?? []) own.push(profile);
      }
      for (const profile of own.sort((a, b) => a.order - b.order)) near.add(profile);
    }
    return {near: [...near], few: false};
  }
};
function strangers({sentence, trigger}, {names: names2}, rarity) {
  const own = sentence.clauses[trigger.index];
  let count = 0;
  for (const {from, keys} of sentence.names) {
    if (
      Math.abs(sentence.clauses[from] - own) <= 1 &&
      !keys.some((k) => isState(k) || names2.has(k) || rarity.ofName(k) < 0.6)
    )
      count++;
  }
  return Math.min(0.45, 0.2 * count);
}
function closeness({sentence}, {cluster: c, articles}, written2) {
  const wide = isWide(c.when);
  const near = written2 !== null && !wide && apart(c.when, written2) <= 3 * millisecondsInDay;
  return (near ? 0.3 : 0) + (articles.has(sentence.article) ? 0.15 : 0) - (wide ? 0.25 : 0);
}
function mayRetell({sentence, trigger, status, beside}, {cluster: c, articles}, written2, few) {
  if (!c.when) return false;
  if (beside?.some((time) => time.own && !(time.when && nested(time.when, c.when)))) return false;
  const ahead = written2 !== null && c.when.start >= written2.end;
  if (ahead && (status === 'happened' || status === 'denied')) return false;
  const past = written2 !== null && c.when.end <= written2.start;
  if (past && AHEAD3.has(status) && isVerb(sentence.roles[trigger.index])) return false;
  if (articles.has(sentence.article)) return true;
  return few || (written2 !== null && apart(c.when, written2) <= 4 * millisecondsInDay);
}
function isGeneral({tokens: tokens2, roles: roles2, clauses: clauses2}, at2) {
  const own = clauses2[at2];
  const opens3 = clauses2.indexOf(own);
  const under = /^(?:relative|subordinator)$/.test(roles2[opens3]) ? 0 : 1;
  for (let i2 = at2 - 1; i2 >= 0 && own - clauses2[i2] <= under; i2--) {
    const asked2 = INDIRECT.test(tokens2[i2 - 1]?.lower ?? '') || tokens2[i2 + 1]?.lower === 'any';
    if (/^(?:if|unless|whenever)$/.test(tokens2[i2].lower) && !asked2) return true;
  }
  for (let k = opens3; clauses2[k] === own; k++) {
    const {lower} = tokens2[k];
    if (HABIT.test(lower) || (/^(?:every|each)$/.test(lower) && PERIOD.test(tokens2[k + 1]?.lower ?? ''))) return true;
  }
  let i = at2 - 1;
  while (i >= 0 && (roles2[i] === 'adverb' || /^(?:be|have|been)$/.test(tokens2[i].lower))) i--;
  if (isVerb(roles2[at2]) && /^can?$/.test(tokens2[i]?.lower ?? '')) return true;
  const to = tokens2.findIndex((t) => t.word);
  return tokens2[to]?.lower === 'to' && roles2[to + 1] === 'base' && clauses2[to] === own;
}
var INDIRECT =
  /^(?:ask(?:ed|s)?|know|knew|knows|wonder(?:ed|s)?|see|hear|learn|decide|clear|unclear|sure|certain|say|tell|as|even|only)$/;
var HABIT = /^(?:always|often|usually|sometimes|generally|typically|normally|rarely|seldom)$/;
function undoes({tokens: tokens2, roles: roles2, clauses: clauses2}, at2) {
  if (isVerb(roles2[at2])) return false;
  const own = (i) => clauses2[i] === clauses2[at2];
  let verb = at2 - 1;
  while (verb >= 0 && own(verb) && OBJECT2.test(roles2[verb]) && !UNDOES.test(tokens2[verb].lower)) verb--;
  if (verb > 0 && own(verb) && UNDOES.test(tokens2[verb].lower)) return true;
  let next = at2 + 1;
  while (own(next) && (roles2[next] === 'aux' || roles2[next] === 'adverb')) next++;
  return own(next) && UNDONE2.test(tokens2[next]?.lower ?? '');
}
var OBJECT2 = /^(?:noun|name|number|determiner|participle)$/;
var UNDOES =
  /^(?:drop(?:s|ped)|scrap(?:s|ped)|cancel(?:s|l?ed)|abandon(?:s|ed)|axe[sd]|ditch(?:es|ed)|reject(?:s|ed)|end(?:s|ed)|halt(?:s|ed)|block(?:s|ed)|overturn(?:s|ed)|repeal(?:s|ed)|quash(?:es|ed)|revok(?:es|ed)|annul(?:s|led)|terminat(?:es|ed))$/;
var UNDONE2 =
  /^(?:dropped|scrapped|cancell?ed|abandoned|axed|ditched|rejected|halted|blocked|overturned|repealed|quashed|revoked|annulled|terminated|collapse[sd])$/;
function isUndone2({cluster: c}) {
  return c.mentions.some((m) => m.off || undoes(m.sentence, m.trigger.index));
}
function apart(a, b) {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

// src/events/wordings.ts
function wordings(mentions) {
  return independentWordings([...new Set(mentions.map((m) => m.sentence))]);
}
function independentWordings(sentences2) {
  const parent = /* @__PURE__ */ new Map();
  const root = (article3) => {
    const up = parent.get(article3) ?? article3;
    return up === article3 ? article3 : root(up);
  };
  const seen = [];
  for (const {article: article3, stems: stems2} of sentences2.slice(0, MANY3)) {
    if (!parent.has(article3)) parent.set(article3, article3);
    const set3 = new Set(stems2);
    for (const other of seen)
      if (other.article !== article3 && jaccard(other.set, set3) >= ONE_WORDING)
        parent.set(root(article3), root(other.article));
    seen.push({article: article3, set: set3});
  }
  return [...parent.keys()].filter((article3) => root(article3) === article3).length;
}
var ONE_WORDING = 0.45;
var MANY3 = 400;

// src/events/cluster.ts
var LEAST4 = {sameDay: 1, nested: 1.1, undated: 1.3};
function* cluster(dated, rarity) {
  const profiles = [];
  const byDay = /* @__PURE__ */ new Map();
  const byMonth = /* @__PURE__ */ new Map();
  const order = [...dated].sort(
    (a, b) =>
      Number(isByTheClock(a)) - Number(isByTheClock(b)) ||
      Number(spokenOf(a) !== null) - Number(spokenOf(b) !== null) ||
      width(a.when) - width(b.when) ||
      a.when.start - b.when.start ||
      a.sentence.article - b.sentence.article ||
      a.sentence.start - b.sentence.start ||
      a.trigger.index - b.trigger.index,
  );
  for (const [n, mention2] of order.entries()) {
    if (n % 8 === 7) yield;
    const exact2 = isExact(mention2.when);
    const near = exact2 ? onDaysOf(byDay, mention2.when) : begunWithin(byMonth, mention2.when);
    const span = width(mention2.when);
    const own = isWide(mention2.when) ? ownOf(mention2) : null;
    const others2 = near.filter(
      (profile2) =>
        nested(profile2.cluster.when, mention2.when) && // A weekend holds more than one thing of a kind, and a sentence that names it and its Sunday tells of two.
        !(
          exact2 &&
          profile2.cluster.when.start > mention2.when.start &&
          (profile2.told.has(mention2.sentence) || !isSameAct(mention2, profile2))
        ) && // “a report will be published in May” is not the show that will not open on 4 May
        !(own && profile2.off && !mention2.off && !isSameAct(mention2, profile2)) &&
        (!own ||
          (width(profile2.cluster.when) < span && span < 62 * millisecondsInDay) ||
          isSameTelling(mention2, own, profile2, rarity)),
    );
    const only = exact2 ? null : onlyOne(mention2, others2);
    const whole2 =
      knownEvent(mention2, others2, rarity) ?? (isByTheClock(mention2) ? partOf2(mention2, others2) : null);
    if (whole2) {
      join(whole2, mention2, rarity);
      continue;
    }
    const deadly = span <= millisecondsInDay && isToll(mention2.sentence) ? others2.filter(isDeadly) : [];
    const best = bestOf(mention2, others2, rarity, (profile2) =>
      (profile2 === only && sharesWords(mention2, profile2)) ||
      (deadly.length === 1 && profile2 === deadly[0] && isTollOf2(mention2, profile2))
        ? ONLY_ONE
        : exact2 && isCarriedOut(mention2, profile2)
          ? PLANNED3
          : exact2 && hasAct(mention2, profile2.acts)
            ? SAME_ACT
            : 0,
    );
    if (
      best &&
      best.score >=
        (best.profile.cluster.when.end - best.profile.cluster.when.start === width(mention2.when)
          ? LEAST4.sameDay
          : LEAST4.nested)
    ) {
      join(best.profile, mention2, rarity);
      continue;
    }
    const profile = newProfile(mention2, rarity, profiles.length);
    profiles.push(profile);
    const month2 = monthOf(mention2.when.start);
    (byMonth.get(month2) ?? byMonth.set(month2, []).get(month2)).push(profile);
    if (exact2)
      for (const day4 of daysOf2(mention2.when)) (byDay.get(day4) ?? byDay.set(day4, []).get(day4)).push(profile);
  }
  for (const {cluster: c} of profiles) c.when = bestTold(c.mentions);
  return profiles.map((p) => p.cluster);
}
function daysOf2({start, end}) {
  const days = [];
  for (let day4 = dayNumber(start); day4 * millisecondsInDay < end; day4++) days.push(day4);
  return days;
}
function onDaysOf(byDay, when) {
  const [first, ...more] = daysOf2(when).map((day4) => byDay.get(day4) ?? []);
  if (more.every((others2) => others2.length === 0)) return first;
  return [.../* @__PURE__ */ new Set([...first, ...more.flat()])].sort((a, b) => a.order - b.order);
}
function begunWithin(byMonth, {start, end}) {
  const found = [];
  for (let month2 = monthOf(start), last = monthOf(end); month2 <= last; month2++)
    for (const profile of byMonth.get(month2) ?? []) found.push(profile);
  return found.sort((a, b) => a.order - b.order);
}
function bestTold(mentions) {
  const exact2 = mentions.filter((m) => isExact(m.when));
  const told = /* @__PURE__ */ new Map();
  for (const {when, sentence} of exact2.length > 0 ? exact2 : mentions) {
    const key = `${when.start} ${when.end}`;
    const seen = told.get(key) ?? told.set(key, {when, articles: /* @__PURE__ */ new Set()}).get(key);
    seen.articles.add(sentence.article);
    if (when.firm) seen.when = when;
  }
  return [...told.values()].sort(
    (a, b) =>
      b.articles.size - a.articles.size ||
      a.when.end - a.when.start - (b.when.end - b.when.start) ||
      a.when.start - b.when.start,
  )[0].when;
}
function partOf2(mention2, profiles) {
  const told = profiles.filter((p) => p.articles.has(mention2.sentence.article) && sharesKind(mention2, p.types));
  return told.length === 1 ? told[0] : null;
}
function onlyOne(mention2, profiles) {
  const alike = profiles.filter(({types}) => sharesKind(mention2, types));
  const several2 = alike.length > 1 && !isWide(mention2.when);
  const found = several2 ? alike.filter((profile) => isSameAct(mention2, profile)) : alike;
  return found.length === 1 ? found[0] : null;
}
function isDeadly({types}) {
  return TOLLED.some((type) => types.has(type));
}
function isTollOf2(mention2, {types, names: names2, articles}) {
  if (!TOLLED.some((type) => mention2.types.has(type) && types.has(type))) return false;
  return (
    articles.has(mention2.sentence.article) || [...namesOf2(mention2)].some((key) => !isState(key) && names2.has(key))
  );
}
function isCarriedOut(mention2, {types, acts, cluster: {mentions}}) {
  const ahead = ({status}) => status === 'scheduled';
  const [plan, done3] = ahead(mention2) ? [[mention2], mentions] : [mentions, [mention2]];
  if (!plan.every(ahead) || !done3.every(({status}) => status === 'happened')) return false;
  const {agents} = doingOf(mention2);
  const same = agents.some((key) => !isState(key) && [...acts.values()].some((act) => act.agents.has(key)));
  return same && sharesKind(mention2, types);
}
var PLANNED3 = 0.3;
var SAME_ACT = 0.2;
function* undated(retellings, rarity) {
  const profiles = [];
  const byKey = /* @__PURE__ */ new Map();
  for (const [n, mention2] of retellings.entries()) {
    if (n % 8 === 7) yield;
    if (mention2.trigger.types.every((t) => t.weak) || mention2.status !== 'happened') continue;
    if (isGeneral(mention2.sentence, mention2.trigger.index)) continue;
    const keys = [...namesOf2(mention2)]
      .filter((k) => !isState(k))
      .flatMap((k) => [...mention2.types].map((t) => `${t} ${k}`));
    const near = new Set(keys.flatMap((k) => [...(byKey.get(k) ?? [])]));
    const alike = [...near].filter((one) => isOfAct(mention2, one));
    const best = bestOf(mention2, alike, rarity);
    const profile =
      best && best.score >= LEAST4.undated
        ? join(best.profile, mention2, rarity)
        : newProfile(mention2, rarity, profiles.length);
    if (!best || best.profile !== profile) profiles.push(profile);
    for (const k of keys) (byKey.get(k) ?? byKey.set(k, /* @__PURE__ */ new Set()).get(k)).add(profile);
  }
  const told = profiles.filter(({articles, cluster: c}) => articles.size >= 2 && wordings(c.mentions) >= 2);
  return withoutCovered(told.map((p) => p.cluster));
}
function withoutCovered(clusters) {
  const verbs = ({mentions}) => mentions.filter(({sentence, trigger}) => isVerb(sentence.roles[trigger.index])).length;
  const bySentence2 = /* @__PURE__ */ new Map();
  const kept = /* @__PURE__ */ new Set();
  for (const one of [...clusters].sort((a, b) => b.mentions.length - a.mentions.length || verbs(b) - verbs(a))) {
    const [first, ...more] = one.mentions.map(({sentence}) => bySentence2.get(sentence) ?? /* @__PURE__ */ new Set());
    if ([...first].some((other) => more.every((others2) => others2.has(other)))) continue;
    kept.add(one);
    for (const {sentence} of one.mentions)
      (bySentence2.get(sentence) ?? bySentence2.set(sentence, /* @__PURE__ */ new Set()).get(sentence)).add(one);
  }
  return clusters.filter((one) => kept.has(one));
}
function* floating(mentions, rarity) {
  const bySaying = /* @__PURE__ */ new Map();
  for (const [n, mention2] of mentions.entries()) {
    if (n % 8 === 7) yield;
    const key = mention2.dated.map(({timex}) => withoutHour(timex.value)).join('/');
    const near = bySaying.get(key) ?? bySaying.set(key, []).get(key);
    const best = bestOf(mention2, near, rarity);
    if (best && best.score >= LEAST4.sameDay) join(best.profile, mention2, rarity);
    else near.push(newProfile(mention2, rarity, near.length));
  }
  return [...bySaying.values()].flat().map((p) => p.cluster);
}
function withoutHour(value) {
  const hour = value.search(/[\dX]T/);
  return hour < 0 ? value : value.slice(0, hour + 1);
}
function tellsDone(mention2, plans) {
  const {when, status, negated, hedged, sentence, trigger} = mention2;
  if (when || status !== 'happened' || negated || hedged || sentence.roles[trigger.index] !== 'past') return false;
  return plans.some((plan) => doingOf(plan).act === doingOf(mention2).act);
}
var RANK2 = {happened: 5, scheduled: 4, proposed: 3, expected: 2, claimed: 1, denied: 0};
function statusOf2({mentions, when}) {
  const dated = mentions.filter((m) => m.when);
  const exact2 = dated.filter((m) => when && m.when.end - m.when.start <= when.end - when.start);
  const telling = exact2.length > 0 ? exact2 : dated.length > 0 ? dated : mentions;
  const done3 = telling.filter((m) => !m.negated);
  const counts = /* @__PURE__ */ new Map();
  const off = telling.some((m) => m.off) && done3.every((m) => m.off ?? AHEAD3.has(m.status));
  if (off) return 'denied';
  for (const {status: status2} of done3.length > 0 ? done3 : telling)
    counts.set(status2, (counts.get(status2) ?? 0) + 1);
  if (counts.has('happened')) return 'happened';
  const undone = telling.filter((m) => m.negated);
  if (undone.some((m) => done3.some((d) => doingOf(d).act === doingOf(m).act))) return 'denied';
  const status = [...counts].sort(([a, x], [b, y]) => y - x || RANK2[b] - RANK2[a])[0]?.[0] ?? 'happened';
  const later = ({negated, status: status2, side}) =>
    !negated && status2 === 'happened' && /^(?:before|lately)$/.test(side);
  return status === 'scheduled' && (dated.some(later) || mentions.some((m) => tellsDone(m, dated)))
    ? 'happened'
    : status;
}

// src/events/quotations.ts
function quotationsOf({tokens: tokens2}) {
  const found = [];
  let open = -1;
  const marks = tokens2.filter((t) => QUOTE.test(t.text)).length;
  if (marks === 1) {
    const at2 = tokens2.findIndex((t) => QUOTE.test(t.text));
    const part = at2 < tokens2.length / 2 ? tokens2.slice(at2 + 1) : tokens2.slice(0, at2);
    return [quotation(part)];
  }
  tokens2.forEach((t, i) => {
    if (!QUOTE.test(t.text)) return;
    if (open >= 0) {
      found.push(quotation(tokens2.slice(open + 1, i)));
      open = -1;
    } else open = i;
  });
  return found;
}
function quotation(tokens2) {
  const words3 = tokens2.filter((t) => t.word);
  const keys = words3.map((t) => stem(t.lower));
  return {tokens: words3, keys, known: new Set(keys)};
}
var LONG3 = 200;
var MANY4 = 50;
var RUNS2 = 4;
function differingWords(a, b) {
  if (a.keys.filter((key) => b.known.has(key)).length < RUNS2) return null;
  const [n, m] = [Math.min(a.keys.length, LONG3), Math.min(b.keys.length, LONG3)];
  const run = (i, j) => i * (m + 2) + j;
  const before3 = new Uint8Array((n + 2) * (m + 2));
  const from = new Uint8Array((n + 2) * (m + 2));
  for (let i = 1; i <= n; i++)
    for (let j = 1; j <= m; j++)
      if (a.keys[i - 1] === b.keys[j - 1]) before3[run(i, j)] = before3[run(i - 1, j - 1)] + 1;
  for (let i = n - 1; i >= 0; i--)
    for (let j = m - 1; j >= 0; j--) if (a.keys[i] === b.keys[j]) from[run(i, j)] = from[run(i + 1, j + 1)] + 1;
  for (let i = 2; i < n; i++) {
    for (let j = 2; j < m; j++) {
      if (a.keys[i] === b.keys[j]) continue;
      const [left, right] = [before3[run(i, j)], from[run(i + 1, j + 1)]];
      const [x, y] = [a.tokens[i], b.tokens[j]];
      if (left >= 2 && right >= 1 && left + right >= RUNS2 && x.lower.length > 3 && y.lower.length > 3)
        return [x.text, y.text];
    }
  }
  return null;
}
var SAME2 = {words: 6, alike: 0.7};
function attachQuotations(clusters, story, dated, rest) {
  const told = /* @__PURE__ */ new Set();
  const index = /* @__PURE__ */ new Map();
  for (const cluster2 of clusters)
    for (const {sentence} of cluster2.mentions) {
      if (told.has(sentence)) continue;
      told.add(sentence);
      for (const quotation2 of quotationsOf(sentence)) {
        const entry2 = {cluster: cluster2, quotation: quotation2, article: sentence.article};
        for (const run of runsOf(quotation2)) {
          const quoting = index.get(run) ?? index.set(run, /* @__PURE__ */ new Set()).get(run);
          if (quoting.size < MANY4) quoting.add(entry2);
        }
      }
    }
  const taken = /* @__PURE__ */ new Set();
  if (index.size === 0) return [...rest];
  for (const sentence of story) {
    if (sentence.kind !== 'body' || told.has(sentence) || dated.has(sentence)) continue;
    const verb = tellingVerb(sentence);
    if (
      verb < 0 ||
      sentence.tokens.slice(0, verb + 1).some(({lower}) => /^(?:den(?:y|ies|ied)|never|not|n't)$/.test(lower))
    )
      continue;
    const found = /* @__PURE__ */ new Set();
    for (const own of quotationsOf(sentence))
      for (const {cluster: cluster3, quotation: quotation2, article: article3} of new Set(
        runsOf(own).flatMap((run) => [...(index.get(run) ?? [])]),
      ))
        if (
          article3 !== sentence.article &&
          shared(own.known, quotation2.known) >= SAME2.words &&
          jaccard(own.known, quotation2.known) >= SAME2.alike
        )
          found.add(cluster3);
    const [cluster2] = found;
    if (!cluster2 || found.size > 1) continue;
    cluster2.mentions.push(untimed(sentence, plain5(sentence, verb)));
    taken.add(sentence);
  }
  return rest.filter(({sentence}) => !taken.has(sentence));
}
function runsOf({keys}) {
  return keys.slice(0, LONG3).flatMap((_, i) => (i + RUNS2 <= keys.length ? [keys.slice(i, i + RUNS2).join(' ')] : []));
}
function tellingVerb({tokens: tokens2, roles: roles2}) {
  let quoted3 = false;
  return tokens2.findIndex(({text: text2, lower}, i) => {
    if (QUOTE.test(text2)) quoted3 = !quoted3;
    return !quoted3 && isFinite(roles2[i]) && isStating(lower);
  });
}

// src/events/conflicts.ts
var ANSWERS =
  /\b(?:(?:retaliation|revenge|reprisals?|retribution|response|answer|reply) (?:for|to)|(?:retaliated|retaliating) (?:for|over)|(?:prompted|triggered|provoked) by)\b/i;
function dateTension(events, written2) {
  const found = /* @__PURE__ */ new Map();
  const byDay = /* @__PURE__ */ new Map();
  for (const event of events) {
    const {when} = event.cluster;
    if (when && when.end - when.start === millisecondsInDay)
      (byDay.get(when.start) ?? byDay.set(when.start, []).get(when.start)).push(event);
  }
  for (const effect of events) {
    if (!effect.cluster.mentions.some((m) => m.when && exact(m) && isAnswer(m))) continue;
    for (const cause of byDay.get(effect.cluster.when?.start ?? NaN) ?? []) {
      if (effect === cause || effect.cluster.when.end !== cause.cluster.when.end) continue;
      const answers = effect.cluster.mentions.filter((m) => m.when && exact(m) && isAnswerTo(m, cause.cluster));
      if (answers.length === 0) continue;
      const dating = effect.cluster.mentions.filter((m) => m.when && exact(m));
      const causeDating = cause.cluster.mentions.filter(
        (m) => m.when && exact(m) && m.dated.length > 0 && !dating.some((d) => d.sentence === m.sentence),
      );
      const articles = new Set(dating.map((m) => m.sentence.article));
      const causeArticles = new Set(causeDating.map((m) => m.sentence.article));
      if (causeArticles.size === 0 || [...articles].some((a) => causeArticles.has(a))) continue;
      const wide = effect.cluster.mentions.filter((m) => m.when && !exact(m)).map((m) => m.when.end);
      const told = dating.flatMap((m) => written2[m.sentence.article]?.end ?? []);
      const bounds = [...(wide.length > 0 ? wide : [effect.cluster.when.latest]), ...told];
      const latest = bounds.reduce((a, b) => Math.min(a, b));
      const first = dating[0];
      const said2 = first.dated[0].timex.text;
      found.set(effect, {
        earliest: cause.cluster.when.start,
        latest: Math.max(latest, effect.cluster.when.end),
        conflict: {
          kind: 'date-tension',
          note: `${countWord(articles.size + causeArticles.size)} articles use ${said2}, both for this and for what it was an answer to; no article confirms that one day is right for both.`,
          events: [cause.id],
          sides: [dating.map((m) => effect.evidenceOf(m)), causeDating.map((m) => cause.evidenceOf(m))],
        },
      });
    }
  }
  return found;
}
function isAnswer({sentence: {tokens: tokens2}, trigger}) {
  return ANSWERS.test(
    tokens2
      .slice(trigger.index + 1)
      .map((t) => t.text)
      .join(' '),
  );
}
function isAnswerTo({sentence, trigger}, cause) {
  const acts = new Set(cause.mentions.map((m) => doingOf(m).act).filter(isTelling));
  const told = new Set(cause.mentions.flatMap((m) => m.sentence.stems));
  const {tokens: tokens2} = sentence;
  const named5 = tokens2.findIndex((token2, index) => {
    if (index <= trigger.index + 1 || !acts.has(actOf({token: token2, index}, tokens2))) return false;
    const before3 = tokens2.slice(Math.max(trigger.index + 1, index - NEAR2), index);
    if (!ANSWERS.test(before3.map((t) => t.text).join(' '))) return false;
    const [own] = contentStems([token2]);
    const answered = before3.slice(before3.findLastIndex(({lower}) => /^(?:to|for|over|by)$/.test(lower)));
    const behind = tokens2.slice(index, index + NEAR2 / 2);
    return contentStems([...answered, ...behind]).some((s) => s !== own && told.has(s));
  });
  if (named5 > 0) return true;
  const types = new Set(cause.mentions.flatMap((m) => m.trigger.types.map((t) => t.name)));
  return sentence.triggers.some((other) => {
    if (other.index <= trigger.index || !other.types.some((t) => types.has(t.name) && !t.weak)) return false;
    if (
      trigger.types.some((t) => other.types.includes(t)) &&
      !other.types.some((t) => types.has(t.name) && !trigger.types.includes(t))
    )
      return false;
    const between3 = sentence.tokens
      .slice(trigger.index + 1, other.index)
      .map((t) => t.text)
      .join(' ');
    return ANSWERS.test(between3);
  });
}
var NEAR2 = 8;
var SLIP = {days: 10, stems: 5, alike: 0.5};
function* dateConflicts(events) {
  const byType = /* @__PURE__ */ new Map();
  for (const event of events) {
    if (!event.cluster.when || !isExact(event.cluster.when)) continue;
    const dated = event.cluster.mentions.filter((m) => m.when);
    for (const type of new Set(
      dated.flatMap(({trigger: {types, token: token2}}) =>
        types.length > 0 ? types.filter((t) => !t.weak).map((t) => t.name) : [token2.lower],
      ),
    )) {
      (byType.get(type) ?? byType.set(type, []).get(type)).push(event);
    }
  }
  const slips = new Slips();
  const stems2 = /* @__PURE__ */ new Map();
  for (const list of byType.values()) yield* slips.among(list, (a, b) => sameTelling(a.cluster, b.cluster, stems2));
  return slips.found;
}
var Slips = class {
  constructor() {
    this.found = /* @__PURE__ */ new Map();
    this.#seen = /* @__PURE__ */ new Set();
  }
  #seen;
  /** Compares each of the events with those that begin up to so many days after it. */
  *among(list, mentionsOf) {
    list.sort((a, b) => a.cluster.when.start - b.cluster.when.start || (a.id < b.id ? -1 : 1));
    for (const [i, a] of list.entries()) {
      if (i % 32 === 31) yield;
      for (
        let j = i + 1;
        j < list.length && list[j].cluster.when.start - a.cluster.when.start <= SLIP.days * millisecondsInDay;
        j++
      ) {
        const b = list[j];
        if (b.cluster.when.start < a.cluster.when.end || this.#seen.has(`${a.id} ${b.id}`)) continue;
        const pair3 = mentionsOf(a, b);
        if (!pair3) continue;
        this.#seen.add(`${a.id} ${b.id}`);
        const [x, y] = [a.evidenceOf(pair3[0]), b.evidenceOf(pair3[1])];
        this.#add(a, b, [x], [y]);
        this.#add(b, a, [y], [x]);
      }
    }
  }
  #add(event, other, own, theirs) {
    const note = 'Two articles tell of what seems to be the same and date it differently.';
    const list = this.found.get(event) ?? this.found.set(event, []).get(event);
    list.push({kind: 'date', note, events: [other.id], sides: [own, theirs]});
  }
};
function sameTelling(a, b, known2) {
  const stemsOf2 = ({sentence}) => known2.get(sentence) ?? known2.set(sentence, new Set(sentence.stems)).get(sentence);
  for (const x of a.mentions) {
    if (!x.when || !exact(x)) continue;
    const stems2 = stemsOf2(x);
    for (const y of b.mentions) {
      if (!y.when || !exact(y) || y.sentence.article === x.sentence.article) continue;
      const other = stemsOf2(y);
      if (shared(stems2, other) >= SLIP.stems && jaccard(stems2, other) >= SLIP.alike) return [x, y];
    }
  }
  return null;
}
function withinEvent({cluster: cluster2, evidenceOf: evidenceOf2}) {
  const conflicts = [];
  const dated = cluster2.mentions.filter((m) => m.when);
  const sides = (a, b) => [a.map(evidenceOf2), b.map(evidenceOf2)];
  const ahead = dated.filter((m) => AHEAD3.has(m.status));
  const undone = dated.filter((m) => m.negated && exact(m) && ahead.some((a) => doingOf(a).act === doingOf(m).act));
  const carried = dated.filter((m) => m.status === 'happened' && exact(m) && !m.negated);
  const turns = [
    [undone, 'that it did not come to pass'],
    [undone.length === 0 ? carried : [], 'as done'],
    [cluster2.mentions.filter((m) => m.off), 'as called off'],
  ];
  for (const [list, how] of turns) {
    if (!list.some((m) => ahead.some((a) => a.sentence.article !== m.sentence.article))) continue;
    const note = `One source tells of it as still to come, another ${how}.`;
    conflicts.push({kind: 'status-change', note, sides: sides(ahead, list)});
  }
  const actIn = (m) => doingOf(m).act;
  const told = cluster2.mentions.filter((m) => !m.negated && (m.status === 'happened' || m.status === 'claimed'));
  const acts = new Set(told.map(actIn).filter(isTelling));
  const speaksAgainst = (m) => !m.off && (m.status === 'denied' || (m.negated && m.status === 'happened'));
  const denied = cluster2.mentions.filter((m) => speaksAgainst(m) && acts.has(actIn(m)));
  if (denied.length > 0) {
    const at2 = new Set(denied.map(actIn));
    const claimed = told.filter((m) => at2.has(actIn(m)));
    conflicts.push({kind: 'disputed-claim', note: 'It is both said and denied.', sides: sides(claimed, denied)});
  }
  const doubted = /* @__PURE__ */ new Map();
  const hedged = cluster2.mentions.filter(
    (m) => m.hedged && isTelling(actIn(m)) && isHearsay(m.sentence, m.trigger.index),
  );
  for (const m of hedged) {
    const act = actIn(m);
    (doubted.get(act) ?? doubted.set(act, /* @__PURE__ */ new Set()).get(act)).add(m.sentence.article);
  }
  const plain7 = cluster2.mentions.filter((m) => {
    const articles = doubted.get(actIn(m));
    const another = articles && (articles.size > 1 || !articles.has(m.sentence.article));
    return another && !m.hedged && m.status === 'happened' && m.when;
  });
  if (plain7.length > 0 && denied.length === 0) {
    const stated2 = new Set(plain7.map(actIn));
    const doubts2 = hedged.filter((m) => stated2.has(actIn(m)));
    conflicts.push({
      kind: 'attribution',
      note: 'Some sources state it, others say it is alleged or suspected.',
      sides: sides(plain7, doubts2),
    });
  }
  const least2 = dated.reduce((narrowest, m) => Math.min(narrowest, width(m.when)), Infinity);
  const finest = dated.filter((m) => width(m.when) === least2);
  const fine = new Set(finest.map((m) => m.sentence.article));
  const wider = dated.filter(
    (m) => width(m.when) > 4 * least2 && !fine.has(m.sentence.article) && finest.some((f) => nested(f.when, m.when)),
  );
  if (finest.length > 0 && wider.length > 0 && cluster2.when && least2 <= 4 * millisecondsInDay) {
    conflicts.push({
      kind: 'precision',
      note: 'Sources date it more and less finely; what they say agrees.',
      sides: sides(finest, wider),
    });
  }
  return conflicts;
}
function daysDiffer({cluster: cluster2, evidenceOf: evidenceOf2}) {
  const dating = cluster2.mentions.filter(
    (m) => m.when && m.dated.length > 0 && /^(?:happened|claimed)$/.test(m.status),
  );
  const days = [];
  for (const mention2 of dating) {
    if (dating.some((m) => width(m.when) < width(mention2.when) && nested(m.when, mention2.when))) continue;
    const same = days.find(([m]) => m.when.start === mention2.when.start && m.when.end === mention2.when.end);
    if (same) same.push(mention2);
    else days.push([mention2]);
  }
  if (days.every(([m]) => days.every(([other]) => nested(m.when, other.when)))) return [];
  const sides = days.sort(([a], [b]) => a.when.start - b.when.start);
  const named5 = sides.map(([m]) => formatDate({...m.when, uncertain: !m.when.firm}));
  const note = `Sources date it differently: ${named5.slice(0, -1).join(', ')} and ${named5.at(-1)}.`;
  return [{kind: 'date', note, sides: sides.map((side) => onceEach(side).map(evidenceOf2))}];
}
function hoursDiffer({cluster: cluster2, evidenceOf: evidenceOf2}) {
  const hours = cluster2.mentions.flatMap((mention2) => {
    const {timex} = mention2.dated[0] ?? {};
    const value = timex?.type === 'TIME' ? /T(\d\d):(\d\d)/.exec(timex.value) : null;
    const {lower} = mention2.trigger.token;
    const verb = mention2.sentence.tokens.find(({lower: w}) => BEGINS3.test(w)) ? 'begin' : stem(lower);
    return value && timex
      ? [{mention: mention2, verb, text: timex.text, minutes: Number(value[1]) * 60 + Number(value[2])}]
      : [];
  });
  for (const [i, a] of hours.slice(0, MANY5).entries()) {
    const b = hours.slice(i + 1, MANY5).find((other) => {
      const apart3 = Math.abs(a.minutes - other.minutes);
      return other.mention.sentence.article !== a.mention.sentence.article && other.verb === a.verb && apart3 >= 60;
    });
    if (!b) continue;
    const note = `Sources differ on the hour: ${a.text} and ${b.text}`.replace(/\.?$/, '.');
    return [{kind: 'date', note, sides: [[evidenceOf2(a.mention)], [evidenceOf2(b.mention)]]}];
  }
  return [];
}
var BEGINS3 = /^(?:began|begins?|started|starts?|broke|erupted|opened)$/;
var MANY5 = 200;
function onceEach(mentions) {
  const seen = /* @__PURE__ */ new Set();
  return mentions.filter(({sentence}) => !seen.has(sentence) && seen.add(sentence));
}
function quoteVariants({cluster: cluster2, evidenceOf: evidenceOf2}) {
  const quotations2 = onceEach(cluster2.mentions)
    .flatMap((mention2) => quotationsOf(mention2.sentence).map((quotation2) => ({...quotation2, mention: mention2})))
    .slice(0, MANY5);
  const conflicts = [];
  const reported = /* @__PURE__ */ new Set();
  quotations2.forEach((a, i) => {
    for (const b of quotations2.slice(i + 1)) {
      if (a.mention.sentence === b.mention.sentence) continue;
      const differing = differingWords(a, b);
      if (!differing) continue;
      const key = [...differing].sort().join(' / ');
      if (reported.has(key)) continue;
      reported.add(key);
      const sideOf2 = (word2) =>
        quotations2
          .filter((q) => q.tokens.some((t) => t.text === word2) && shared(q.known, a.known) >= 2)
          .map((q) => q.mention);
      conflicts.push({
        kind: 'quote-variance',
        note: `The same words are quoted with \u201C${differing[0]}\u201D and with \u201C${differing[1]}\u201D.`,
        sides: differing.map((word2) => [...new Set(sideOf2(word2))].map(evidenceOf2)),
      });
    }
  });
  return conflicts;
}
function exact({when}) {
  return isExact(when);
}
function countWord(n) {
  return ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'][n] ?? String(n);
}

// src/events/numbers.ts
function numbersDiffer(event) {
  return [...countsDiffer(event), ...sumsDiffer(event)];
}
var COUNTED4 = [
  ['killed', /^(?:kill(?:ed|ing|s)?|dead|deaths?|died|dying|drowned|perished|fatalities|lives|victims|toll)$/],
  ['injured', /^(?:injur(?:ed|ing|ies)|wounded|hurt|casualties)$/],
  ['missing', /^missing$/],
  ['arrested', /^(?:arrest(?:ed|s)|detained|detainees)$/],
  ['missiles', /^missiles$/],
  ['rescued', /^rescued$/],
  ['evacuated', /^(?:evacuated|evacuees|displaced|homeless)$/],
  ['out in protest', /^(?:march(?:ed|ers)|protest(?:ed|ers|ors)|demonstrat(?:ed|ors)|rallied)$/],
];
var NUMBERS = new Map(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word2, i) => [word2, i + 2]),
);
function countsDiffer({cluster: cluster2, evidenceOf: evidenceOf2}) {
  if (cluster2.when && !isExact(cluster2.when)) return [];
  const {when} = cluster2;
  const elsewhere = ({beside = []}) => beside.some((b) => b.when?.start !== when?.start || b.when?.end !== when?.end);
  const telling = cluster2.mentions.filter((m) => m.when || !elsewhere(m));
  const counts = onceEach(telling).flatMap(countsOf);
  const conflicts = [];
  for (const [what] of COUNTED4) {
    const own = counts.filter((c) => c.what === what).slice(0, MANY5);
    for (const a of own) {
      const b = own.find(
        (c) => c.mention.sentence.article !== a.mention.sentence.article && (c.least > a.most || c.most < a.least),
      );
      if (!b) continue;
      conflicts.push({
        kind: 'numbers',
        note: `Sources differ on how many were ${what}: ${a.words} and ${b.words}.`,
        sides: [[evidenceOf2(a.mention)], [evidenceOf2(b.mention)]],
      });
      break;
    }
  }
  return conflicts;
}
function isCount({tokens: tokens2, roles: roles2}, at2) {
  const lower = (i) => tokens2[i]?.lower ?? '';
  if (/^(?:19|20)\d\d$/.test(tokens2[at2].text) || MONTH.test(lower(at2 - 1)) || MONTH.test(lower(at2 + 1)))
    return false;
  if (/^(?:aged|including|includes|age|at|no|number)$/.test(lower(at2 - 1)) || lower(at2 - 2) === 'including')
    return false;
  const behind = tokens2[at2 + 1]?.text ?? '';
  if (NO_COUNT.test(lower(at2 + 1)) || /^[%:/-]$/.test(behind) || (behind === '.' && at2 + 2 < tokens2.length))
    return false;
  let before3 = at2 - 1;
  while (
    /^(?:more|than|at|least|over|about|around|some|nearly|almost|up|to|as|many|an|estimated)$/.test(lower(before3))
  )
    before3--;
  const next = roles2[at2 + 1];
  const counted3 = (i) => COUNTED4.some(([, pattern]) => pattern.test(lower(i)));
  if (/^(?:police|officers?|troops|soldiers)$/.test(lower(at2 + 1))) return counted3(at2 + 2);
  return (
    isToll2(tokens2, at2) ||
    counted3(before3) ||
    counted3(at2 + 1) ||
    lower(at2 + 1) === 'of' ||
    next === 'noun' ||
    next === 'name'
  );
}
function isToll2(tokens2, at2) {
  const lower = (i) => tokens2[i]?.lower ?? '';
  const risen =
    lower(at2 - 1) === 'to' && /^(?:ris(?:en|es|ing)|rose|climb(?:ed|s)|jumped|grew|grown)$/.test(lower(at2 - 2));
  return risen && tokens2.slice(Math.max(0, at2 - 20), at2).some((t) => t.lower === 'toll');
}
var NO_COUNT =
  /^(?:times?|years?|months?|weeks?|days?|hours?|minutes?|seconds?|[ap]\.?m|per|percent|miles?|metres?|meters?|km|kilometres?|kilometers?|m|million|billion|shots?|rounds?|bullets?|when|after|before|and|or|to)$|-year-old$/;
function countsOf(mention2) {
  const {tokens: tokens2, clauses: clauses2} = mention2.sentence;
  const own = clauses2[mention2.trigger.index];
  return tokens2.flatMap((token2, i) => {
    if (Math.abs(clauses2[i] - own) > 1) return [];
    const figures2 = token2.text.charCodeAt(0) <= 57 && /^\d{1,3}(?:,\d{3})*$|^\d+$/.test(token2.text);
    const n = figures2 ? Number(token2.text.replaceAll(',', '')) : NUMBERS.get(token2.lower);
    if (n === void 0 || n > 1e7 || !isCount(mention2.sentence, i)) return [];
    const near = [...tokens2.slice(i + 1, i + 4), ...tokens2.slice(Math.max(0, i - 4), i)];
    const what = isToll2(tokens2, i)
      ? 'killed'
      : COUNTED4.find(([, pattern]) => near.some((t) => pattern.test(t.lower)))?.[0];
    if (!what) return [];
    const before3 = tokens2
      .slice(Math.max(0, i - 3), i)
      .map((t) => t.lower)
      .join(' ');
    const atLeast = /(?:more than|at least|over)$/.test(before3);
    const about = /(?:about|around|some|nearly|almost|up to|as many as|estimated)$/.test(before3);
    return [
      {
        mention: mention2,
        what,
        least: about ? n * 0.8 : n,
        most: atLeast ? n * 2 : about ? n * 1.2 : n,
        words: token2.text,
      },
    ];
  });
}
var PRICED = forms2('buy bought sell sold acquire purchase pay paid fine settle donate pledge invest raise value');
var PAID = /^(?:paid|pays?|fined|donated|pledged|invested|raised)$/;
var CURRENCY = /^[$£€¥]$/;
var SCALE = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};
var ROUNDED = 1.1;
function sumsDiffer({cluster: cluster2, evidenceOf: evidenceOf2}) {
  if (cluster2.when && !isExact(cluster2.when)) return [];
  const sums = onceEach(cluster2.mentions.filter(({when}) => when)).flatMap(sumsOf);
  for (const a of sums) {
    const b = sums.find(
      (c) =>
        c.mention.sentence.article > a.mention.sentence.article &&
        c.currency === a.currency &&
        Math.max(a.amount, c.amount) > ROUNDED * Math.min(a.amount, c.amount),
    );
    if (b)
      return [
        {
          kind: 'numbers',
          note: `Sources differ on the sum: ${a.words} and ${b.words}.`,
          sides: [[evidenceOf2(a.mention)], [evidenceOf2(b.mention)]],
        },
      ];
  }
  return [];
}
function sumsOf(mention2) {
  const {tokens: tokens2} = mention2.sentence;
  if (!tokens2.some(({text: text2}) => CURRENCY.test(text2)) || !tokens2.some(({lower}) => PRICED.has(stem(lower))))
    return [];
  const found = tokens2.flatMap(({text: text2}, i) => {
    const lead = tokens2[i - 1]?.lower ?? '';
    if (!CURRENCY.test(text2) || !(lead === 'for' || PAID.test(lead))) return [];
    const [, figures2, unit2] = /^(\d[\d,]*(?:\.\d+)?)([a-z]*)$/.exec(tokens2[i + 1]?.lower ?? '') ?? [];
    if (!figures2) return [];
    const last = unit2 ? tokens2[i + 1] : SCALE[tokens2[i + 2]?.lower ?? ''] ? tokens2[i + 2] : tokens2[i + 1];
    const scale = unit2 ? SCALE[unit2] : (SCALE[last.lower] ?? 1);
    if (!scale) return [];
    const words3 = `${text2}${tokens2[i + 1].text}${last === tokens2[i + 1] ? '' : ` ${last.text}`}`;
    const behind = tokens2[tokens2.indexOf(last) + 1]?.lower ?? '';
    if (/^(?:an?|per|each|to|[–-])$/.test(behind)) return [];
    return [{mention: mention2, currency: text2, amount: Number(figures2.replaceAll(',', '')) * scale, words: words3}];
  });
  return found.length === 1 ? found : [];
}

// src/events/centrality.ts
function centrality(clusters) {
  const articles = /* @__PURE__ */ new Map();
  const all = /* @__PURE__ */ new Set();
  for (const {mentions} of clusters) {
    for (const {sentence} of mentions) {
      all.add(sentence.article);
      for (const key of sentence.names.flatMap(({keys}) => keys))
        (articles.get(key) ?? articles.set(key, /* @__PURE__ */ new Set()).get(key)).add(sentence.article);
    }
  }
  const share = (key) => (articles.get(key)?.size ?? 0) / all.size;
  return clusters.map(({mentions}) => {
    const dating = mentions.filter(({when}) => when);
    return (dating.length ? dating : mentions).reduce(
      (most, mention2) => acting(mention2).reduce((m, key) => Math.max(m, share(key)), most),
      0,
    );
  });
}
function acting({sentence: {names: names2, clauses: clauses2}, trigger: {index}}) {
  return names2.flatMap(({from, keys}) => (from < index && clauses2[from] === clauses2[index] ? keys : []));
}

// src/events/salience.ts
function salience(clusters, written2, named5, alone) {
  const volume = /* @__PURE__ */ new Map();
  const placed = written2.filter((span) => span !== null);
  for (const {start} of placed) volume.set(dayNumber(start), (volume.get(dayNumber(start)) ?? 0) + 1);
  const tellings = clusters.map(({mentions}) =>
    mentions.length > 1 ? new Set(mentions.map((m) => m.sentence.stems.join(' '))).size : 1,
  );
  const told = tellings.reduce((sum, n) => sum + n, 1);
  const central = centrality(clusters);
  const own = [];
  const daily = [];
  for (const [i, {mentions, when}] of clusters.entries()) {
    const dated = mentions.filter((m) => m.when);
    const articles = new Set(dated.map((m) => m.sentence.article));
    const days = new Set([...articles].map((i2) => written2[i2]?.start ?? -i2));
    const lead = mentions.some(({sentence}) => sentence.lead);
    const fine = when === null ? 0 : isExact(when) ? 1 : width(when) <= 31 * millisecondsInDay ? 0.5 : 0.2;
    let [after2, about, news] = [0, 0, 0];
    if (when) {
      const day4 = dayNumber(when.start);
      for (const start of days) if (start > when.start + 30 * millisecondsInDay) after2++;
      about = named5.get(day4) ?? 0;
      const near = (volume.get(day4) ?? 0) + (volume.get(day4 + 1) ?? 0);
      const burst = Math.log2(1 + near) - Math.log2(1 + before2(volume, day4) / 7) / 4;
      news = Math.max(0, burst) * (1 - near / Math.max(1, placed.length));
    }
    daily.push(Math.log2(1 + about) + news);
    const weight =
      (Math.log2(1 + articles.size) + Math.log2(1 + days.size)) / 2 +
      Math.log2(1 + after2) / 2 +
      1.5 * Number(lead) +
      1.5 * central[i] +
      fine +
      3 * (tellings[i] / told);
    own.push(alone[i] ? weight : weight * 0.6);
  }
  const rank = ranks(clusters, own);
  const raw = own.map((x, i) => x + daily[i] / Math.sqrt(rank[i]));
  const heaviest = /* @__PURE__ */ new Map();
  clusters.forEach(({when}, i) => {
    if (when && isExact(when))
      heaviest.set(dayNumber(when.start), Math.max(heaviest.get(dayNumber(when.start)) ?? 0, raw[i]));
  });
  const damped = clusters.map(({when}, i) => {
    if (!when || !isExact(when)) return raw[i] * (when ? 0.8 : 0.6);
    const beside = Math.max(heaviest.get(dayNumber(when.start) - 1) ?? 0, heaviest.get(dayNumber(when.start) + 1) ?? 0);
    return beside > raw[i] ? raw[i] * 0.85 : raw[i];
  });
  const most = greatest(damped, 1e-9);
  return damped.map((x) => Math.round((x / most) * 1e3) / 1e3);
}
function before2(volume, day4) {
  let count = 0;
  for (let back2 = 1; back2 <= 14; back2++) count += volume.get(day4 - back2) ?? 0;
  return count;
}
function ranks(clusters, weight) {
  const found = weight.map(() => 1);
  const heavier = /* @__PURE__ */ new Map();
  for (const i of [...weight.keys()].sort((a, b) => weight[b] - weight[a])) {
    const {when} = clusters[i];
    if (!when || !isExact(when)) continue;
    const day4 = when.start;
    const last = heavier.get(day4) ?? {count: 0, rank: 0, weight: NaN};
    const count = last.count + 1;
    const rank = last.weight === weight[i] ? last.rank : count;
    heavier.set(day4, {count, rank, weight: weight[i]});
    found[i] = rank;
  }
  return found;
}
function greatest(list, least2) {
  let most = least2;
  for (const x of list) most = Math.max(most, x);
  return most;
}

// src/events/titles/broken.ts
function isBroken({tokens: tokens2, roles: roles2}, kept, text2) {
  if (kept.length < 2) return true;
  const first = tokens2[kept[0]].lower;
  const last = kept.at(-1);
  const clitic = /^(?:s|ve|ll|re|d|m)$/.test(first) && /^['’]$/.test(tokens2[kept[0] - 1]?.text ?? '');
  if (first === 's' || clitic || !/^[\p{L}\p{N}"“‘$£€]/u.test(text2)) return true;
  const opens3 = roles2[kept[0]];
  if (YEAR4.test(first) && /^(?:aux|past|present)$/.test(roles2[kept[1]])) return true;
  if (isRelativeTime(tokens2, kept[0]) && /^(?:aux|past|present)$/.test(roles2[kept[2] ?? -1] ?? '')) return true;
  const amount2 =
    /^(?:at|up|close|about|around|over|under)$/.test(first) && /^(?:least|most|to)$|\d/.test(tokens2[kept[1]].lower);
  if (opens3 === 'relative' || opens3 === 'subordinator' || (opens3 === 'preposition' && !amount2) || opens3 === 'aux')
    return true;
  if (
    /^(?:such|both|another|some|others|many|most|each|none|nobody|everyone|everybody|nothing|all)$/.test(first) &&
    roles2[kept[1]] !== 'noun' &&
    roles2[kept[1]] !== 'name' &&
    !/^(?:of|among)$/.test(tokens2[kept[1]].lower)
  )
    return true;
  const particle =
    PARTICLE.test(tokens2[last].lower) &&
    (isRelativeTime(tokens2, last + 1) ||
      isInterval(tokens2, last + 1) ||
      /^(?:today|yesterday|tomorrow|tonight)$/.test(tokens2[last + 1]?.lower ?? '') ||
      !(
        /^(?:noun|name|number|determiner|pronoun|participle|relative)$/.test(roles2[last + 1] ?? '') ||
        tokens2[last + 1]?.lower === 'what'
      ));
  if (roles2[last] === 'preposition' && !particle) return true;
  if (
    roles2[last] === 'preposition' &&
    roles2[last + 1] === 'adverb' &&
    /^(?:noun|participle|past|number)$/.test(roles2[last + 2] ?? '')
  )
    return true;
  if (/^(?:saying|claiming|arguing|adding|alleging|insisting|stating)$/.test(tokens2[last].lower)) return true;
  if (
    /^(?:determiner|conjunction|subordinator|relative|aux)$/.test(roles2[last]) ||
    /^(?:to|not|n't|more|very|than|just|only|even|much|sworn|bent|intent|keen|fond|aware|prone|likely|unlikely|able|unable|due|starting|beginning|including|regarding)$/.test(
      tokens2[last].lower,
    ) ||
    /^(?:at (?:least|most)|and other)$/.test(`${tokens2[kept.at(-2)].lower} ${tokens2[last].lower}`) ||
    (tokens2[kept.at(-2)].lower === 'as' &&
      /^(?:early|late|soon|recently|many|much|long|far)$/.test(tokens2[last].lower))
  )
    return true;
  if ((/['’]s?$/.test(tokens2[last].text) && tokens2[last].word) || isGenitive(tokens2, last - 1)) return true;
  const counting = roles2[last] === 'number' || NUMERAL.test(tokens2[last].lower);
  if (counting && tokens2[kept.at(-2)].text === ',' && /^(?:conjunction|noun)$/.test(roles2[last + 1] ?? ''))
    return true;
  if (COMPOUND2.test(`${tokens2[last].lower} ${tokens2[last + 1]?.lower}`)) return true;
  const next = tokens2[last + 1];
  if (next && next.start === tokens2[last].end && /\p{S}/u.test(next.text)) return true;
  const quoted3 = inQuotes(tokens2, kept);
  if (
    kept.some((i, k) => !quoted3[k] && FIRST_PERSON.test(tokens2[i].lower) && !/^(?:US|I{1,3})$/.test(tokens2[i].text))
  )
    return true;
  if (kept.some((i) => /^(?:today|yesterday|tomorrow|tonight|ago)$/.test(tokens2[i].lower))) return true;
  if (
    halvesPair(tokens2, roles2, kept) ||
    cutsCoordination(tokens2, roles2, kept) ||
    cutsComparison(tokens2, roles2, kept)
  )
    return true;
  const gaping = kept.some((i, k) => {
    const after2 = kept[k + 1];
    if (after2 === void 0 || after2 === i + 1) return false;
    if (roles2[i] === 'determiner') return !tokens2[after2].word;
    const owner = /^(?:today|yesterday|tomorrow|tonight)/.test(tokens2[i + 1].lower);
    if (owner && roles2[i] === 'subordinator' && !/s$/.test(tokens2[after2].lower)) return true;
    if (roles2[i] === 'preposition' && tokens2[i].lower === tokens2[after2].lower) return true;
    return (
      roles2[i] === 'preposition' &&
      !PARTICLE.test(tokens2[i].lower) &&
      /^(?:mark|conjunction|aux|past|present|subordinator)$/.test(roles2[after2])
    );
  });
  if (gaping) return true;
  const marks = kept.filter((i) => !tokens2[i].word);
  if (marks.some((i) => tokens2[i].text === '?' || tokens2[i].text === '!')) return true;
  const count = (mark2) => marks.filter((i) => mark2.test(tokens2[i].text)).length;
  return count(QUOTE) % 2 === 1 || count(/^[()[\]]$/) % 2 === 1 || opensQuote(tokens2, marks);
}
var COMPOUND2 =
  /^(?:(?:according|due|prior|owing|thanks|contrary|relative|subject|similar|next|close|up) to|(?:because|instead|ahead|regardless|irrespective|short|capable|out) of|(?:along|together) with|apart from|such as)$/;
function isRelativeTime(tokens2, i) {
  if (!/^(?:last|this|next)$/.test(tokens2[i]?.lower ?? '')) return false;
  const next = (tokens2[i + 1]?.lower ?? '').replace(/['’]s$/, '');
  return PERIOD.test(next) || MONTH.test(next) || WEEKDAY.test(next);
}
function isInterval(tokens2, i) {
  const [count, unit2, way] = tokens2.slice(i, i + 3).map(({lower}) => lower);
  return count !== void 0 && PERIOD.test(unit2 ?? '') && /^(?:later|earlier|ago|after|before)$/.test(way ?? '');
}
function halvesPair(tokens2, roles2, kept) {
  const k = kept.findLastIndex((i) => tokens2[i].lower === 'between');
  const last = kept.at(-1);
  if (k < 0 || kept.slice(k).some((i) => /^(?:and|or)$/.test(tokens2[i].lower))) return false;
  return (
    roles2[last] === 'name' && last - kept[k] < 5 && tokens2.slice(last, last + 8).some(({lower}) => lower === 'and')
  );
}
function cutsCoordination(tokens2, roles2, kept) {
  const at2 = kept.findLastIndex((i) => roles2[i] === 'conjunction');
  if (at2 < 1) return false;
  const tail = kept.slice(at2 + 1);
  const clause = tail.findIndex((i) => roles2[i] === 'subordinator');
  const rest = clause > 0 ? tail.slice(0, clause) : tail;
  if (rest.some((i) => /^(?:aux|past|present|base|participle|mark)$/.test(roles2[i]))) return false;
  const [before3, next] = [kept[at2 - 1], rest[0]];
  if (next === void 0 || !/^(?:determiner|noun|name|number)$/.test(roles2[next])) return false;
  if (tokens2[before3].text === ',') return !kept.slice(0, at2 - 1).some((i) => tokens2[i].text === ',');
  return /^(?:past|present)$/.test(roles2[before3]) && INTRANSITIVE.has(stem(tokens2[before3].lower));
}
function cutsComparison(tokens2, roles2, kept) {
  const last = kept.at(-1);
  const close = tokens2.findIndex(
    (t, i) => i > last && (/^[,.;:]$/.test(t.text) || /^(?:aux|past|present)$/.test(roles2[i])),
  );
  const after2 = tokens2.slice(last + 1, close < 0 ? void 0 : close).map(({lower}) => lower);
  const tail = kept.slice(-5);
  const more = tail.some((i) => COMPARED.test(tokens2[i].lower) && !isHuman(tokens2[i].lower));
  if (after2.includes('than') && more) return true;
  if (after2.includes('that') && kept.some((i) => tokens2[i].lower === 'such')) return true;
  const as = tail.findLast((i) => /^(?:as|so)$/.test(tokens2[i].lower));
  if (after2[0] === 'as' && after2[2] === 'as') return false;
  const bare = as !== void 0 && last - as <= 2 && !tokens2[last].capital && last > as;
  return bare && (after2[0] === 'as' || after2[0] === 'that') && !/^(?:determiner|name)$/.test(roles2[as + 1]);
}
var COMPARED = /^(?:more|less|fewer|rather|better|worse|other)$|[^aeiou]er$/;
function inQuotes(tokens2, kept) {
  let inside = false;
  return kept.map((i) => {
    if (QUOTE.test(tokens2[i].text)) inside = !inside;
    return inside;
  });
}
function opensQuote(tokens2, marks) {
  let open = false;
  for (const i of marks) {
    const {text: text2, start, end} = tokens2[i];
    if (!/^['‘’]$/.test(text2) || isGenitive(tokens2, i) || isCentury(tokens2, i)) continue;
    const [before3, after2] = [tokens2[i - 1], tokens2[i + 1]];
    const alone = marks.every((j) => j === i || tokens2[j].text !== text2 || isGenitive(tokens2, j));
    const tight = before3?.end === start || (alone && after2?.word);
    const owners = !open && text2 !== '\u2018' && tight && before3.lower.endsWith('s') && after2?.start !== end;
    if (!owners) open = !open;
  }
  return open;
}
var FIRST_PERSON = /^(?:i|we|me|us|my|our|you|your|myself|ourselves)$/;
var YEAR4 = /^(?:1[89]|20)\d\d$/;
function isGenitive(tokens2, i) {
  return (
    /^['’]$/.test(tokens2[i]?.text ?? '') && tokens2[i + 1]?.lower === 's' && tokens2[i + 1].start === tokens2[i].end
  );
}
function isWithinPhrase({tokens: tokens2, roles: roles2}, last, next) {
  if (next !== last + 1) return false;
  if (tokens2[next].text === '-' || /^(?:['’]|['’]s)$/.test(tokens2[next].text)) return true;
  return /^(?:noun|name|number|participle)$/.test(roles2[last]) && /^(?:noun|name|number)$/.test(roles2[next]);
}

// src/events/titles/aboutness.ts
function aboutness(
  {trigger: {index, saying, token: token2}, types, sentence, dated},
  {at: at2, tags, words: list, verbs},
  {verb, opening, opener, core},
  subject,
  end,
  trigger,
) {
  const head = list[verb.head].lower;
  const stating =
    tags[trigger] !== 'base' &&
    (saying ||
      isReport(token2.lower) ||
      /^(?:announcement|news|report|statement|claim|confirmation)s?$/.test(token2.lower));
  const later = verbs.some((v) => v.from >= verb.to && v.from < end);
  const timed = dated.some(
    ({timex}) => list[verb.to] && list[verb.to].start >= timex.start && list[verb.to].end <= timex.end,
  );
  const next = timed ? 'stop' : tags[verb.to];
  const states3 = later && (next !== 'subordinator' || /^(?:that|how|why|if|whether|what)$/.test(list[verb.to].lower));
  const object = tags.some(
    (tag, k) => k > verb.to && k < end && tag === 'determiner' && /^(?:noun|name)$/.test(tags[k - 1]),
  );
  const clear = isMadeClear(head, list[verb.to]?.lower);
  if (
    !verb.passive &&
    (ASSERTING.has(stem(head)) || clear) &&
    /^(?:preposition|comma|stop|quote)$/.test((clear ? tags[verb.to + 1] : next) ?? 'stop') &&
    (/^announce/.test(head) || !/^(?:to|of|about|for|against|with|from)$/.test(list[verb.to]?.lower ?? '')) &&
    !states3 &&
    !object
  )
    return -9;
  if (isEmerging(head, list[verb.from - 1]?.lower) && !states3) return -9;
  if (isReport(head) && !states3) return REPORT_ALONE.test(head) ? -9 : trigger === verb.head ? 0.7 : -0.3;
  const report = isReport(head) ? -0.6 : 0;
  if (trigger >= verb.from && trigger < verb.to) return 1 + report;
  if (stating && (opening === 'said' || opening === 'that')) {
    const by = opening === 'said' ? opener : opener - 1;
    if (trigger >= 0 && trigger <= by && by - trigger < 12) return (saying ? 0.4 : 0.9) + report;
  }
  if (
    (stating || isStating(token2.lower)) &&
    trigger > verb.to &&
    (list.length - trigger < 6 || tags[trigger + 1] === 'comma') &&
    (opening === 'start' || opening === 'mark')
  )
    return 0.9 + report;
  const sameType = (i) => sentence.triggers.some((t) => t.index === i && t.types.some((type) => types.has(type.name)));
  if (trigger >= verb.to && trigger < end)
    return (later && !isStating(head) ? 0.1 : strayVerb(sentence, at2, verb.head, trigger, types)) + report;
  if (subject.includes(trigger))
    return sameType(at2[verb.head]) ? 0.9 : trigger >= core && dated.length > 0 ? -0.8 : 0.2;
  if (opening === 'that' && trigger === opener - 1) return 0.9 + report;
  if (opening === 'subordinate' && trigger < opener && /^(?:when|as|while)$/.test(list[opener].lower))
    return -0.9 + report;
  if (opening === 'subordinate' && trigger < opener && opener - trigger < 5 && list[opener].lower === 'which')
    return 0.3 + report;
  if (
    opening === 'mark' &&
    (tags[opener] === 'comma' || at2[opener + 1] > at2[opener] + 1) &&
    trigger >= 0 &&
    trigger < opener &&
    !verbs.some((v) => v.from < opener)
  )
    return (list[0].lower === 'during' ? -1.4 : 0.2) + report;
  const other = at2.slice(verb.from, end).some((i) => i !== index && sameType(i));
  return (other ? -1.2 : -2) + report;
}
function isMadeClear(head, next) {
  return /^ma(?:de|kes?)$/.test(head) && /^(?:clear|plain|known)$/.test(next ?? '');
}
var ASSERTING = forms2(
  'announce hear heard found write wrote tweet admit claim argue conclude suggest confirm reveal acknowledge declare predict allege maintain assert contend stress concede disclose imply indicate estimate insist complain report comment',
);
var REPORT =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|not(?:ed|es)|stat(?:ed|es)|report(?:ed|s)?|confirm(?:ed|s)|reveal(?:ed|s)|explain(?:ed|s)|wrote|writes|tweet(?:ed|s)|announc(?:ed|es)|believ(?:e|ed|es))$/;
var REPORT_ALONE =
  /^(?:sa(?:id|ys?)|t(?:old|ells?)|add(?:ed|s)|not(?:ed|es)|stat(?:ed|es)|explain(?:ed|s)|believ(?:e|ed|es)|repli(?:ed|es)|remark(?:ed|s))$/;
function isReport(lower) {
  return REPORT.test(lower);
}
function strayVerb({triggers: triggers2, roles: roles2, tokens: tokens2}, at2, head, trigger, types) {
  const other = triggers2.find(
    (t) =>
      t.index >= at2[head] &&
      t.index < at2[trigger] &&
      !t.types.some((type) => types.has(type.name)) &&
      !t.saying &&
      roles2[t.index] !== 'noun',
  );
  if (other) return 0;
  if (at2.slice(head + 1, trigger).some((i) => /^(?:after|before|since|until|when)$/.test(tokens2[i].lower)))
    return -1.4;
  const oblique = at2
    .slice(head + 1, trigger)
    .some((i) => roles2[i] === 'preposition' && !/^(?:of|by)$/.test(tokens2[i].lower));
  return oblique ? 0.3 : 0.8;
}
function withoutTelling({when, trigger: {index, token: token2, saying}, sentence: {roles: roles2, tokens: tokens2}}) {
  if (when !== null && isHearing(tokens2, index)) return 3;
  if (when !== null && isEmerging(token2.lower, tokens2[index - 1]?.lower)) return 1;
  if (when === null || !isVerb(roles2[index]) || !(saying || isStating(token2.lower)) || token2.lower === 'founded')
    return 0;
  return FACTIVE.has(stem(token2.lower)) ? 1 : 3;
}
function isEmerging(lower, before3) {
  return before3 === 'it' && /^(?:emerged|transpired)$/.test(lower);
}
var FACTIVE = forms2(
  'show find found reveal learn learnt know knew discover prove acknowledge admit concede realise realize confirm',
);
function isHearing(tokens2, index) {
  return tokens2[index].lower === 'court' && tokens2[index + 1]?.lower === 'heard';
}

// src/text/clauses.ts
function opensClause({tags, verbs}, k) {
  for (let j = k + 1; j < tags.length; j++) {
    if (verbs.some(({from}) => from === j)) return true;
    const pair3 = tags[j] === 'conjunction' && tags[k] === 'subordinator' && /^(?:noun|name)$/.test(tags[j - 1]);
    if (pair3 && /^(?:noun|name|determiner)$/.test(tags[j + 1] ?? '')) continue;
    if (tags[j] === 'relative' && tags[k] === 'subordinator' && j > k + 1) {
      const close2 = tags.findIndex((tag, n) => n > j && (tag === 'comma' || tag === 'stop'));
      return verbs.filter(({from}) => from > j && (close2 < 0 || from < close2)).length > 1;
    }
    if (tags[j] === 'subordinator' && (j === k + 1 || (j === k + 2 && tags[k + 1] === 'adverb'))) continue;
    const close = tags[j] === 'comma' ? tags.indexOf('comma', j + 1) : -1;
    if (close > j && close - j < 12 && verbs.some(({from}) => from === close + 1)) return true;
    if (
      tags[j] === 'comma' ||
      tags[j] === 'stop' ||
      tags[j] === 'subordinator' ||
      tags[j] === 'conjunction' ||
      tags[j] === 'relative'
    )
      return false;
  }
  return false;
}
function opensAnew({words: words3, verbs}, k) {
  return /^(?:s?he|they|we|i)$/.test(words3[k].lower) && verbs.some(({from}) => from === k + 1);
}
function hasVerbs({tags, verbs}, k, least2) {
  const close = tags.findIndex((tag, j) => j > k && (tag === 'stop' || tag === 'relative'));
  return verbs.filter(({from}) => from > k && (close < 0 || from < close)).length >= least2;
}
function isVerbless({tags}, k) {
  const next = tags[k + 1] === 'adverb' ? tags[k + 2] : tags[k + 1];
  return (
    tags[k] === 'subordinator' &&
    (next === 'passive' || next === 'gerund') &&
    !(next === 'gerund' && tags[k + 2] === 'aux')
  );
}
function hasObject({words: words3, tags, verbs}, relative) {
  let k = relative + 1;
  while (tags[k] === 'adverb') k++;
  const led = tags[relative - 1] === 'preposition';
  return /^wh(?:ich|om)$/.test(words3[relative].lower) && !led && !verbs.some(({from}) => from === k);
}
function contactClause(found, {to}, k, fronted) {
  const {words: words3, tags, at: at2} = found;
  if (!endsPhrase(words3, tags, k - 1)) return -1;
  const from = phraseStart(found, k - 1);
  if (from <= to || !endsPhrase(words3, tags, from - 1) || words3[from - 1].lower === 'case') return -1;
  const subject = tags[from] === 'pronoun' ? /^(?:s?he|it|they|we|i|you)$/.test(words3[from].lower) : true;
  if (fronted) return subject ? from : -1;
  const definite = tags[from] === 'pronoun' || (tags[from] === 'determiner' && words3[from].lower === 'the');
  return subject && definite && at2[from] === at2[from - 1] + 1 ? from : -1;
}

// src/text/lists.ts
function isList({words: words3, tags}, k) {
  const [next, after2] = [words3[k + 1]?.lower ?? '', words3[k + 2]?.lower];
  if (/^(?:more|less|most)$/.test(next) && after2 !== 'than') return true;
  if (isApposition({words: words3, tags}, k)) return false;
  for (let j = k + 1; j < tags.length && j - k < 12; j++) {
    const tag = tags[j];
    if (tag === 'conjunction') {
      const next2 = tags[j + 1];
      return !/^(?:finite|aux|pronoun|adverb|preposition|to)$/.test(next2 ?? '');
    }
    if (tag === 'comma' && j > k + 1) continue;
    if (
      tag !== 'noun' &&
      tag !== 'name' &&
      tag !== 'number' &&
      tag !== 'determiner' &&
      tag !== 'joint' &&
      words3[j].lower !== 'of'
    )
      return false;
  }
  return false;
}
function isApposition({words: words3, tags}, k) {
  if (tags[k - 1] !== 'name' || !/^an?$/.test(words3[k + 1]?.lower ?? '')) return false;
  let j = k + 2;
  while (/^(?:noun|name|number|joint)$/.test(tags[j] ?? '')) j++;
  return tags[j] === 'conjunction' && tags[j + 1] === 'noun' && tags[k - 2] !== 'conjunction';
}
function isDashInList(found, k) {
  if (!isDash(found, k)) return false;
  const {tags} = found;
  const close = tags.findIndex((_, j) => j > k && j - k < 10 && isDash(found, j));
  if (close < 0 || tags[close + 1] !== 'noun') return false;
  const next = phraseEnd(found, close + 1);
  return tags[next] === 'conjunction' || (tags[next] === 'comma' && isList(found, next));
}
function partsMembers({words: words3, tags}, {to}, k) {
  if (words3[k].lower !== 'and' || !(endsPhrase(words3, tags, k - 1) || tags[k - 1] === 'quote')) return false;
  if (words3.slice(to, k).some(({lower}) => /^(?:between|both|from|either)$/.test(lower))) return false;
  const next = tags[k + 1];
  if (next === 'determiner') return !/^(?:both|all|each|several|many|more|most)$/.test(words3[k + 1].lower);
  if (next === 'quote') return tags[k - 1] === 'quote';
  if (next === 'adverb') return true;
  if (!words3[k + 1] || tags[phraseStart({words: words3, tags}, k - 1) - 1] === 'comma') return false;
  const other = /^(?:others?|another)$/.test(words3[k + 1].lower) && tags[k - 1] !== 'number';
  if (other || (isAmount(words3, tags, k + 1) && isCounted2({words: words3, tags}, k - 1))) return true;
  return next === 'noun' && tags[k - 1] === 'noun' && tags[k + 2] === 'preposition';
}
function isAmount(words3, tags, k) {
  return tags[/^(?:about|around|nearly|almost|some|over)$/.test(words3[k].lower) ? k + 1 : k] === 'number';
}
function isCounted2(found, last) {
  return found.tags[last] === 'noun' && found.tags.slice(phraseStart(found, last), last).includes('number');
}

// src/text/ending-cost.ts
function endingCost(place2) {
  const {words: words3, tags, verb, k, tag, before: before3, fresh} = place2;
  const lower = words3[k]?.lower ?? '';
  const previous = words3[k - 1];
  if (LEADING_ON.test(before3) || (before3 === 'joint' && !/^[."”]$/.test(previous.text))) return -1;
  if (OWNER.test(previous.text) && tag !== 'quote' && before3 !== 'quote') return -1;
  if ((tag === 'preposition' || tag === 'to') && words3[k + 1]?.lower === previous.lower) return -1;
  if (fresh.to === k || (before3 === 'adverb' && fresh.to >= 0)) return costBehindVerb(place2);
  if (/^(?:gerund|base|finite|aux)$/.test(before3)) return -1;
  if (
    /^g[ai]ve[sn]?$/.test(words3[verb.head].lower) &&
    !verb.passive &&
    before3 === 'name' &&
    phraseStart(place2, k - 1) === verb.to
  )
    return -1;
  if (before3 === 'passive' && isAdjective(place2, k - 1)) return -1;
  if (lower === 'available' && tag === 'noun' && /^(?:noun|name)$/.test(before3)) return 0.1;
  if (previous.lower === 'available' && tag === 'preposition' && /^(?:noun|name)$/.test(tags[k - 2])) return -1;
  if (tag !== 'stop' && /^(?:punishable|capable|responsible|liable|notorious|condition)$/.test(previous.lower))
    return -1;
  return COSTS[tag]?.(place2) ?? -1;
}
var LEADING_ON = /^(?:preposition|determiner|conjunction|relative|to|subordinator|genitive|comma|stop)$/;
function costBehindVerb(place2) {
  const {at: at2, words: words3, tags, k, tag, before: before3, fresh} = place2;
  const lower = words3[k]?.lower ?? '';
  const head = words3[fresh.head].lower;
  const describes =
    tags[fresh.head] === 'passive' &&
    fresh.from === fresh.head &&
    /^(?:noun|name|comma)$/.test(tags[fresh.head - 1] ?? '');
  if (describes && tag !== 'stop' && tag !== 'comma') return -1;
  const phrasal2 = before3 === 'adverb' && fresh.to === k - 1 && PARTICLE.test(words3[k - 1].lower);
  const plain7 = fresh.passive || phrasal2 || INTRANSITIVE.has(stem(head));
  if (lower === 'because' && plain7 && tags[fresh.head] !== 'aux') return 0.3;
  if (tags[fresh.head] === 'aux' || LINKING.has(stem(head))) return -1;
  if (!plain7 && tag === 'stop' && !isStating(head) && at2[k] === at2[k - 1] + 1) return 0.2;
  const bare =
    (tag === 'subordinator' &&
      (/^(?:when|after|while|because|although)$/.test(lower) || (lower === 'as' && opensClause(place2, k)))) ||
    (tag === 'comma' && /^(?:gerund|passive)$/.test(tags[k + 1] ?? ''));
  const needs = [BINDING, OBJECT, LINKING].some((set3) => set3.has(stem(head))) || /^c[ao]me?$/.test(head);
  if (!plain7 && bare && !isStating(head) && !needs) return lower === 'as' ? 0.7 : 0.2;
  if (!plain7 || tag === 'to' || tag === 'gerund') return -1;
  if (tag === 'preposition' && (BINDING.has(stem(head)) || INVOLVED.test(`${head} ${lower}`))) return -1;
  if (tag === 'preposition' && (phrasal2 ? /^(?:on|with|to)$/ : /^with$/).test(lower) && (phrasal2 || ALONE.test(head)))
    return -1;
  if (tag === 'adverb' && (PARTICLE.test(lower) || /^(?:back|away|home|forward|apart|aside)$/.test(lower))) return -1;
  const infinitive = tags.slice(k, k + 5).findIndex((t, j) => t === 'to' && tags[k + j + 1] === 'base');
  const parted2 = tag === 'preposition' || tag === 'adverb';
  if (parted2 && infinitive >= 0 && INFINITIVE.has(stem(head))) return -1;
  if (parted2 && asksGerund(words3, fresh, k) && tags.slice(k, k + 6).includes('gerund')) return -1;
  if (tag === 'adverb' && words3[k + 1]?.lower === 'that') return -1;
  if (tag === 'preposition') return CIRCUMSTANCE.test(lower) ? 0.3 : 0.5;
  if (tag === 'stop' || tag === 'comma' || tag === 'conjunction') return 0;
  if (plain7 && isInterval2(place2, k)) return 0.2;
  if (tag === 'pronoun' && opensAnew(place2, k)) return 0.1;
  return tag === 'subordinator' && lower !== 'that' && lower !== 'as' && !CONDITION.test(lower)
    ? 0.1
    : tag === 'adverb'
      ? 0.2
      : -1;
}
var ALONE = /^(?:meet|met|meets|clash(?:ed|es)?|merge[sd]?|compete[sd]?)$/;
var INVOLVED =
  /^(?:(?:involved|embroiled|engaged|implicated|interested|steeped|mired|rooted) in|(?:composed|comprised|made) of)$/;
var COSTS = {
  stop: () => 0,
  comma(place2) {
    const {words: words3, tags, verb, k, before: before3} = place2;
    if (tags[k + 1] === 'conjunction' && words3.slice(verb.to, k).some((w) => /^n?either$/.test(w.lower))) return -1;
    if (BINDING.has(stem(words3[verb.head].lower)) && isAside2(place2, k)) return -1;
    if (tags[k + 1] === 'conjunction' && /^others?$/.test(words3[k + 2]?.lower ?? '') && before3 === 'name') return 0.3;
    if (tags[k + 1] === 'conjunction' && endsPhrase(words3, tags, k - 1) && !tags.slice(verb.to, k).includes('comma'))
      return opensClause(place2, k + 1) ? 0 : 0.3;
    if (
      before3 === 'name' &&
      tags[k + 1] === 'name' &&
      tags[k + 2] === 'noun' &&
      tags[phraseStart(place2, k - 1)] === 'determiner'
    )
      return -1;
    return isList(place2, k) || isParted(place2, verb, k) ? -1 : 0;
  },
  relative(place2) {
    const {k, before: before3} = place2;
    return before3 === 'pronoun' || isAnybody(place2, k - 1) || isRanked(place2, k - 1) ? -1 : 0.4;
  },
  subordinator(place2) {
    const {words: words3, tags, k, before: before3, governing: governing2} = place2;
    const {lower} = words3[k];
    if (INTERVAL.test(words3[k - 1].lower) || LED_IN.test(words3[k - 1].lower)) return -1;
    if (isRanked(place2, k - 1) && /^(?:that|since|to)$/.test(lower)) return -1;
    if (
      lower === 'that' &&
      /^(?:noun|number)$/.test(before3) &&
      (/^(?:finite|aux)$/.test(tags[k + 1] ?? '') || tags[k + 2] === 'to')
    )
      return 0.4;
    if (lower === 'as' && governing2 && boundTo(governing2)?.test(lower)) return -1;
    return /^(?:that|how|why|what|than)$/.test(lower) || CONDITION.test(lower)
      ? -1
      : lower === 'as' && governing2
        ? 0.6
        : 0.05;
  },
  preposition(place2) {
    const {words: words3, tags, verb, k, before: before3, governing: governing2} = place2;
    const {lower} = words3[k];
    if (/^(?:of|than|out)$/.test(lower) || before3 === 'pronoun') return -1;
    if (lower === 'up' && tags[k + 1] === 'to') return -1;
    if (lower === 'in' && before3 === 'number' && tags[k + 1] === 'noun' && isSum(words3, k)) return -1;
    if (
      lower === 'between' &&
      /^(?:relation(?:ship)?|difference|tie|gap|border|link|distance|balance|rivalry)s?$/.test(words3[k - 1].lower)
    )
      return -1;
    if (/^(?:over|about)$/.test(lower) && CONTENTIOUS.test(words3[k - 1].lower)) return 0.75;
    if (isRanked(place2, k - 1) && (lower === 'since' || isCopula(words3, verb))) return -1;
    if (lower === 'by' && tags[k + 1] === 'gerund') return 0.2;
    if (isOrdered(place2, verb, k)) return -1;
    if (
      governing2 &&
      BINDING.has(stem(governing2)) &&
      !(/^ma[dk]e/.test(governing2) && lower === 'on') &&
      !UNASKED.test(lower)
    )
      return SUFFICING.has(stem(governing2)) && LEADING3.test(lower) ? 0.9 : -1;
    return CIRCUMSTANCE.test(lower) ? 0.15 : 0.3;
  },
  to(place2) {
    const {words: words3, tags, verb, k, governing: governing2} = place2;
    if (tags[k + 1] !== 'noun' && isRanked(place2, k - 1)) return -1;
    if (/^(?:stranger|heir|akin|prone|immune|tantamount)$/.test(words3[k - 1].lower)) return -1;
    if (tags[k + 1] === 'base' || tags[k + 1] === 'quote') return isPurpose(place2, verb, k) ? 0.35 : -1;
    if (governing2 && BINDING.has(stem(governing2))) return SUFFICING.has(stem(governing2)) ? 0.9 : -1;
    return 0.35;
  },
  conjunction(place2) {
    const {words: words3, tags, verb, k, governing: governing2} = place2;
    if (tags[k + 1] === 'base' && endsPhrase(words3, tags, k - 1)) return 0.2;
    if (tags[k + 1] === 'subordinator' && words3[k + 1].lower === 'that' && endsPhrase(words3, tags, k - 1)) return 0.1;
    if (opensClause(place2, k) && !(governing2 && isStating(governing2) && endsPhrase(words3, tags, k - 1))) return 0;
    return partsMembers(place2, verb, k) ? 0.6 : -1;
  },
  gerund(place2) {
    const {words: words3, verb, k, before: before3} = place2;
    if (ORDINAL2.test(words3[k - 1].lower)) return -1;
    return before3 === 'adverb' || before3 === 'pronoun' || asksGerund(words3, verb, k) || isDoer(place2, k) ? -1 : 0.3;
  },
  passive(place2) {
    const {tags, k} = place2;
    return /^(?:preposition|to|adverb)$/.test(tags[k + 1] ?? '') ? 0.35 : -1;
  },
  quote(place2) {
    const {words: words3, tags, verb, k, before: before3} = place2;
    if (/^(?:call|dub|brand|label|name|term)(?:s|l?ed|bed|ing)?$/.test(words3[verb.head].lower)) return -1;
    if (before3 === 'name' && isNickname(place2, k)) return -1;
    return endsPhrase(words3, tags, k - 1) && words3[k - 1].end < words3[k].start ? 0.3 : -1;
  },
  adverb(place2) {
    const {words: words3, tags, verbs, k, before: before3} = place2;
    const {lower} = words3[k];
    let verbal = k + 1;
    while (tags[verbal] === 'adverb') verbal++;
    if (tags[k - 1] !== 'adverb' && /^(?:noun|name)$/.test(before3) && verbs.some(({from}) => from === verbal))
      return -1;
    if (PARTICLE.test(lower) || isNegation(lower)) return -1;
    if (/^(?:before|after|earlier|later)$/.test(lower) && INTERVAL.test(words3[k - 1].lower)) return -1;
    const clause =
      tags[k + 1] === 'subordinator' && /^(?:after|before|when|though|while|because)$/.test(words3[k + 1].lower);
    if (clause && LED_IN.test(lower)) return 0.1;
    let next = k + 1;
    while (tags[next] === 'adverb' && !PARTICLE.test(words3[next].lower) && !isNegation(words3[next].lower)) next++;
    const goesOn5 = /^(?:to|subordinator|preposition|adverb)$/.test(tags[next] ?? '');
    return goesOn5 && endingCost({...place2, k: next, tag: tags[next]}) < 0 ? -1 : 0.1;
  },
  determiner: costBeforeInterval,
  number: costBeforeInterval,
};
function costBeforeInterval(place2) {
  const {k, before: before3} = place2;
  return /^(?:noun|name|number)$/.test(before3) && isInterval2(place2, k) ? 0.15 : -1;
}
var CIRCUMSTANCE =
  /^(?:in|at|on|during|near|outside|inside|amid|following|despite|within|across|around|without|over|under|since|throughout|along|beyond|including|off)$/;
var UNASKED = /^(?:during|amid|following|despite|since|throughout|without|alongside|through)$/;
var CONDITION = /^(?:if|whether|unless|lest)$/;
var INTERVAL = /^(?:hour|day|week|month|year|decade|minute)s?$/;
var LED_IN = /^(?:shortly|soon|just|long|immediately|even)$/;
var ORDINAL2 = /^(?:first|second|third|fourth|fifth|final|next|last)$/;
var CONTENTIOUS = /^(?:dispute|row|feud|quarrel|argument|disagreement)s?$/;
var SUFFICING = forms2('send sent bring brought invite summon introduce extradite replace sue hand link charge');
var LEADING3 = /^(?:to|into|for|from|with|over|by)$/;
var BOUND = [
  [forms2('accuse convict'), /^of$/],
  [forms2('describe regard view see seen portray hail brand label'), /^as$/],
  [forms2('prompt cause precede accompany trigger spark boost overshadow'), /^by$/],
  [forms2('blame'), /^(?:for|on)$/],
  [forms2('prevent stop ban bar'), /^from$/],
  [forms2('associate'), /^with$/],
  [forms2('pave'), /^for$/],
  [forms2('present'), /^(?:with|to)$/],
  [forms2('link attribute'), /^to$/],
];
function boundTo(verb) {
  return BOUND.find(([set3]) => set3.has(stem(verb)))?.[1];
}
function isParted({words: words3, tags}, {head}, k) {
  let verb = k - 1;
  while (verb > head && k - verb < 24 && !/^(?:finite|passive|base|gerund)$/.test(tags[verb])) verb--;
  if (tags[verb - 1] === 'to' || !INFINITIVE.has(stem(words3[verb].lower))) return false;
  const asks = (at2) => tags[at2] === 'comma' && tags[at2 + 1] === 'to' && tags[at2 + 2] === 'base';
  return tags.slice(verb, k).includes('comma')
    ? asks(k)
    : tags[k + 1] !== 'conjunction' && asks(tags.indexOf('comma', k + 1));
}
function isPurpose({words: words3, tags}, {from}, k) {
  const lead = phraseStart({words: words3, tags}, k - 1) - 1;
  const asks = words3.slice(Math.max(from, lead - 4), Math.max(0, lead)).some(({lower}) => CALLED_FOR.test(lower));
  if (words3[lead]?.lower === 'for' && asks) return false;
  if (!/^(?:noun|name)$/.test(tags[k - 1]) || ASKING2.test(words3[k - 1].lower)) return false;
  const shown = (i) => /^(?:appear|seem)/.test(words3[i].lower) && /^(?:preposition|subordinator)$/.test(tags[i + 1]);
  return !words3
    .slice(from, k)
    .some(
      ({lower}, i) =>
        /^(?:finite|passive|base|gerund)$/.test(tags[from + i]) && INFINITIVE.has(stem(lower)) && !shown(from + i),
    );
}
var CALLED_FOR = /^(?:call|plea|demand|appeal|request|plan|proposal|need|deadline|campaign|pressure|push|way|time)s?$/;
var ASKING2 =
  /^(?:decision|plans?|attempts?|bid|efforts?|right|deal|bill|order|call|calls|agreement|offer|pledge|promise|vow|threat|refusal|move|moves|way|chance|time|power|powers|need|desire|ability|failure|willingness|intention|permission|proposal|demand|deadline|opportunity|likely|due|able|ready|first|last|enough|pressure|push|campaign|vote|request|reason|authority|struggle|battle|race)$/;
function isSum(words3, k) {
  return [1, 2, 3].some((n) => /^[$£€]/.test(words3[k - n]?.text ?? ''));
}
function isAside2({words: words3, tags}, k) {
  const closes = words3[k + 1]?.lower === 'to';
  const [open, close] = closes ? [tags.lastIndexOf('comma', k - 1), k] : [k, tags.indexOf('comma', k + 1)];
  return (
    open > 0 && close - open < 10 && close > open && words3[close + 1]?.lower === 'to' && tags[close + 2] !== 'base'
  );
}
function isOrdered({words: words3, tags}, {head, to}, from) {
  if (!ORDERING.has(stem(words3[head].lower)) || tags.slice(to, from).some((tag) => !PHRASAL.test(tag))) return false;
  let k = from;
  while (PHRASAL.test(tags[k] ?? '')) k++;
  return tags[k] === 'to' && tags[k + 1] === 'base' && !ASKING2.test(words3[k - 1].lower);
}
var ORDERING = forms2(
  'ask urge order tell told force allow persuade require instruct encourage enable permit advise direct command forbid compel',
);
function isInterval2({words: words3}, k) {
  const few = /^(?:few|couple)$/.test(words3[k + 1]?.lower ?? '') ? (words3[k + 2]?.lower === 'of' ? 2 : 1) : 0;
  const said2 = words3.slice(k + few, k + few + 3).map(({lower}) => lower);
  return /^(?:minute|hour|day|week|month|year)s?$/.test(said2[1] ?? '') && /^(?:after|before)$/.test(said2[2] ?? '');
}
function isNickname({tags}, k) {
  const close = tags.indexOf('quote', k + 1);
  return close > k && close - k < 5 && tags[close + 1] === 'name';
}
function isAnybody(found, last) {
  return /^(?:any|every|each|those|no|all|anyone|everyone|only)$/.test(found.words[phraseStart(found, last)].lower);
}
function isRanked(found, last) {
  const {words: words3, tags} = found;
  if (!endsPhrase(words3, tags, last)) return false;
  let from = phraseStart(found, last);
  if (words3[from - 1]?.lower === 'of' && endsPhrase(words3, tags, from - 2)) from = phraseStart(found, from - 2);
  return words3
    .slice(from, last + 1)
    .some(
      ({lower}) =>
        /^(?:first|only|last|sole|latest|[a-z]+[^aeiou]est|worst|best|most)$/.test(lower) &&
        !/^(?:protest|contest|arrest|interest|request|forest|conquest)$/.test(lower),
    );
}
function isCopula(words3, {head}) {
  return (
    words3[head + 1]?.lower !== 'to' &&
    /^(?:is|are|was|were|be|been|bec[ao]mes?|remain(?:s|ed)?)$/.test(words3[head].lower)
  );
}
function asksGerund(words3, {head}, k) {
  return (
    k - head < 12 &&
    /^(?:sp[ea]n[dt]s?|waste[sd]?|ke(?:ep|eps|pt)|caught|found|seen|heard|filmed|left|quoted)$/.test(words3[head].lower)
  );
}
function isDoer({words: words3, tags}, k) {
  let j = k - 1;
  while (/^(?:noun|name|determiner|number|joint|genitive)$/.test(tags[j] ?? '')) j--;
  return (
    (words3[j]?.lower === 'with' && tags[j - 1] === 'comma') ||
    /^(?:of|about|without|despite)$/.test(words3[j]?.lower ?? '')
  );
}

// src/text/endings.ts
function endings(found, {verb, opening, opener}) {
  const {words: words3, tags, verbs} = found;
  const list = [];
  let open = 0;
  const marks = (from2, to) => tags.slice(from2, to).filter((t) => t === 'quote').length;
  let quoted3 = marks(verb.from, verb.to) % 2 === 1;
  let fresh = verb;
  let governing2 = words3[verb.head].lower;
  let stating = isSaid(words3, verb) ? verb.from : -1;
  let pending = -1;
  let price = 0;
  let from = false;
  const least2 = leastEnding(found, verb);
  let none = false;
  let ahead = isAhead2(words3, verb);
  let negated = isNegated(words3, verb);
  let before3 = false;
  for (let k = verb.to; k <= tags.length; k++) {
    const fore = tags[k] === 'comma' && words3[k - 1].lower === 'that' ? tags.indexOf('comma', k + 1) : -1;
    if (fore > k && fore - k < 24) {
      k = fore;
      continue;
    }
    const tag = tags[k] ?? 'stop';
    const group = verbs.find(({from: from2}) => from2 === k);
    if (group) {
      if (marks(group.from, group.to) % 2 === 1) quoted3 = !quoted3;
      const fronted = opening === 'subordinate' && !verbs.some(({from: v}) => v < opener);
      const contact = !open && stating < 0 ? contactClause(found, verb, k, fronted) : -1;
      if (!open && stating >= 0) list.length = list.filter((e) => e.at <= stating).length;
      else if (!open && pending >= 0) {
        list.length = list.filter((e) => e.at <= pending).length;
        pending = -1;
      } else if (contact > 0) {
        list.length = list.filter((e) => e.at < contact).length;
        const asked3 = negated || none || isAnybody(found, contact - 1) || isRanked(found, contact - 1);
        if (!asked3 || fronted) list.push({at: contact, cost: fronted ? 0.1 : Math.min(1, 0.4 + price)});
        if (fronted) return list;
        price += 0.1;
      } else if (!open && tags[k - 1] === 'comma') return list;
      else if (
        !open &&
        opening === 'relative' &&
        opener === found.tags.lastIndexOf('relative', k) &&
        tags[opener - 1] !== 'comma'
      ) {
        const told = tags[verb.head] !== 'aux' || /^(?:preposition|noun|name)$/.test(tags[verb.to]);
        return told && endsPhrase(words3, tags, k - 1) ? [...list, {at: k, cost: Math.min(1, price)}] : list;
      } else if (!open) {
        const before4 = list.findLast(({at: at2}) =>
          /^(?:comma|conjunction|stop|relative|subordinator|pronoun)$/.test(tags[at2]),
        );
        list.length = before4 ? list.indexOf(before4) + 1 : 0;
        if (!before4 || /^(?:comma|stop|pronoun)$/.test(tags[before4.at])) return list;
      }
      open = Math.max(0, open - 1);
      stating = isSaid(words3, group) ? group.from : -1;
      fresh = before3 && stating < 0 ? {...group, passive: true} : group;
      ahead = isAhead2(words3, group);
      negated ||= isNegated(words3, group);
      governing2 = words3[group.head].lower;
      k = group.to - 1;
      continue;
    }
    if (tag === 'quote') quoted3 = !quoted3;
    if (fresh.to === k && lacksObject(found, fresh, k)) return list;
    if (tag === 'determiner' && words3[k].lower === 'no') none = true;
    const asked2 =
      (ahead && /^(?:until|till)$/.test(words3[k]?.lower ?? '')) || // “will stay | until …”
      (none && tag === 'preposition' && !/^(?:after|during|on|at|by)$/.test(words3[k].lower)) ||
      ((negated || none) && NARROWING.test(tag === 'subordinator' || tag === 'preposition' ? words3[k].lower : tag));
    const place2 = {...found, verb, k, tag, before: tags[k - 1], fresh, governing: governing2};
    const cost = open || asked2 || isDashInList(found, k) ? -1 : endingCost(place2);
    if (cost >= 0 && k > least2 && !(quoted3 && tag !== 'quote') && !(tag === 'to' && from))
      list.push({at: k, cost: Math.min(1, cost + price)});
    const leading = opening === 'subordinate' && tag === 'comma' && !verbs.some(({from: v}) => v < opener);
    const aside = opening === 'relative' && tag === 'comma' && tags[opener - 1] === 'comma';
    if (tag === 'stop' || ((leading || aside) && !isList(found, k))) return list;
    if (/^(?:relative|comma|stop|conjunction)$/.test(tag)) before3 = tag === 'relative' && hasObject(found, k);
    const describes = tag === 'subordinator' && words3[k].lower === 'that' && tags[k - 1] === 'noun' && stating < k - 1;
    if ((tag === 'relative' || describes) && stating >= 0) pending = stating;
    if (
      tag === 'relative' ||
      (tag === 'subordinator' &&
        (CLAUSAL.test(words3[k].lower) || (opensClause(found, k) && hasVerbs(found, k, open + 1))))
    ) {
      if (!isVerbless(found, k)) open++;
      price += 0.1;
    } else if (tag === 'conjunction' && opensClause(found, k) && !(stating >= 0 && endsPhrase(words3, tags, k - 1)))
      return list;
    else if (tag === 'base' || tag === 'gerund' || (tag === 'passive' && tags[k + 1] !== 'noun')) {
      stating = isStating(words3[k].lower) ? k : -1;
      fresh = {from: k, to: k + 1, head: k, passive: tag === 'passive' || (tag === 'base' && before3)};
      governing2 = words3[k].lower;
      continue;
    }
    if (tag === 'preposition' || tag === 'to') {
      if (fresh.to < k || (tag === 'preposition' && words3[k].lower !== 'of')) governing2 = null;
    }
    if (tag === 'comma') {
      governing2 = null;
      price += 0.2;
    }
    if (words3[k].lower === 'from') from = true;
    if (tag === 'to' && from) from = false;
    if (tag !== 'adverb' && tag !== 'quote') fresh = {from: -1, to: -1, head: -1, passive: false};
  }
  return list;
}
var NARROWING = /^(?:passive|gerund|relative|because|until|till|before|without|unless|except|since|for)$/;
var CLAUSAL = /^(?:that|while|when|because|although|though|if|unless|whether|where|whereas)$/;
function leastEnding(found, verb) {
  const {lower: head} = found.words[verb.head];
  const content = contentBehind(found, verb);
  const bound = boundTo(head);
  if (content > 0 || !bound || (verb.passive && !TELLING_AS.has(stem(head)))) return content;
  return found.words.findIndex(({lower}, k) => k > verb.to && k < verb.to + 20 && bound.test(lower));
}
var TELLING_AS = forms2(
  'describe regard view see seen portray hail brand label prompt cause precede accompany trigger spark boost overshadow',
);
function contentBehind({words: words3, tags}, {head, to}) {
  if (!isStating(words3[head].lower) || tags[to] !== 'preposition') return -1;
  let k = to;
  while (PHRASAL.test(tags[k] ?? '')) k++;
  const noun = /^(?:claims?|allegations?|accusations?|charges?|reports?|rumou?rs?|fears?|news|evidence)$/.test(
    words3[k - 1].lower,
  );
  return words3[k]?.lower === 'that' && tags[k] === 'subordinator' && !noun ? k : -1;
}
function isAhead2(words3, {from}) {
  return /^(?:will|would|shall|should|may|might|can|could|must|'ll|'d)$/.test(words3[from].lower);
}
function isNegated(words3, {from, to}) {
  return words3.slice(from, to).some(({lower}) => isNegation(lower));
}
function lacksObject({words: words3, tags}, {head, passive}, k) {
  const tag = tags[k] ?? 'stop';
  const ends2 =
    tag === 'comma' ||
    tag === 'stop' ||
    (tag === 'subordinator' && !/^(?:that|if|whether|how|why|what)$/.test(words3[k].lower));
  const verb = stem(words3[head].lower);
  const lacks = OBJECT.has(verb) || BECOMING.has(verb) || (STATING.has(verb) && !INTRANSITIVE.has(verb));
  return ends2 && !passive && tags[head] !== 'gerund' && lacks;
}
var BECOMING = forms2('become became seem');

// src/events/titles/trimming.ts
function plainPart(found, from, to) {
  const {tags, words: list, verbs} = found;
  const kept = [];
  for (let k = from; k < to; k++) {
    if (/^(?:also|however|meanwhile|therefore|moreover|nevertheless|instead)$/.test(list[k].lower)) continue;
    if (tags[k] === 'comma' && list[k + 1]?.lower === 'according') break;
    const dash = tags[k] === 'stop' && /^[–—-]$/.test(list[k].text);
    if ((tags[k] === 'comma' || dash) && quotesBefore(found, k) % 2 === 0) {
      const close = tags.findIndex((tag, j) => j > k && j < to && list[j].text === list[k].text && tag === tags[k]);
      const dependent = dash || tags[k + 1] === 'relative' || tags[k + 1] === 'passive' || tags[k + 1] === 'gerund';
      const tail = /^(?:gerund|passive|relative|subordinator)$/.test(tags[close + 1] ?? '');
      const verbal = verbs.some((v) => v.from > k && v.from < close);
      const listed =
        isList(found, k) || tags[close + 1] === 'conjunction' || (tags[k - 1] === 'name' && close - k === 2);
      const goesOn5 =
        /^(?:noun|name|determiner|number)$/.test(tags[close + 1] ?? '') &&
        kept.some((i) => /^(?:finite|aux)$/.test(tags[i]));
      if (close > k && !listed && /^(?:gerund|passive)$/.test(tags[k + 1]) && goesOn5) break;
      if (CLAUSE.test(list[k + 1]?.lower ?? '') && !verbal && !dash) {
        kept.push(k);
        continue;
      }
      if (close > k && close - k < 24 && !listed && !(tail && !dash) && (dependent || !verbal)) {
        if (!dash && isNamedNext(found, k, close)) {
          const start = Math.max(from, phraseStart(found, k - 1));
          while (kept.at(-1) >= start) kept.pop();
          for (let i = k + 1; i < close; i++) kept.push(i);
        }
        k = close;
        continue;
      }
    }
    kept.push(k);
  }
  return kept;
}
var CLAUSE = /^(?:although|though|because|whereas|while|whilst|when|whenever|if|unless|whether)$/;
function isNamedNext(found, open, close) {
  const {tags, words: list} = found;
  if (tags[open - 1] !== 'noun' || /s$/.test(list[open - 1].lower)) return false;
  const from = phraseStart(found, open - 1);
  const described2 =
    tags[from] === 'determiner' || tags.slice(from, open).includes('genitive') || OWNER.test(list[from].text);
  const named5 = tags.slice(open + 1, close).every((tag) => tag === 'name');
  return described2 && named5 && !MONTH.test(list[open + 1].lower) && !WEEKDAY.test(list[open + 1].lower);
}
function inBrackets({tokens: tokens2, roles: roles2}, at2) {
  const open = tokens2.findLastIndex(({text: text2}, i) => i < at2 && text2 === '(');
  const close = open < 0 ? -1 : tokens2.findIndex(({text: text2}, i) => i > open && text2 === ')');
  if (close < at2 || !range2(open, close).some((i) => isFinite(roles2[i]))) return null;
  const inside = range2(open + 1, close);
  return roles2[open + 1] === 'relative' ? [...range2(headingOf(tokens2), open), ...inside] : inside;
}
function withoutAsides({tokens: tokens2, roles: roles2}) {
  const kept = [];
  let quoted3 = false;
  for (let i = headingOf(tokens2); i < tokens2.length; i++) {
    const {text: text2} = tokens2[i];
    if (QUOTE.test(text2)) quoted3 = !quoted3;
    const close =
      text2 === '(' ? ')' : text2 === '[' && !quoted3 && /^(?:noun|name)$/.test(roles2[i - 1] ?? '') ? ']' : '';
    const end = close ? tokens2.findIndex((t, j) => j > i && t.text === close) : -1;
    const age =
      text2 === ',' && /^(?:noun|name)$/.test(roles2[i - 1] ?? '') ? i + (tokens2[i + 1]?.lower === 'aged' ? 2 : 1) : 0;
    if (end > i) i = end;
    else if (age && /^\d\d?$/.test(tokens2[age]?.text ?? '') && tokens2[age + 1]?.text === ',') i = age + 1;
    else kept.push(i);
  }
  return kept;
}
function trimmed2({tokens: tokens2, roles: roles2}, kept) {
  let [from, to] = [0, kept.length];
  const leading = (i) =>
    (!tokens2[i].word && !OPENING3.test(tokens2[i].text)) ||
    roles2[i] === 'conjunction' ||
    CONNECTIVE.test(tokens2[i].lower) ||
    (tokens2[i].lower === 'alone' && i > 0);
  const trailing = (i, k) =>
    !tokens2[i].word &&
    !/^["”’)%]$/.test(tokens2[i].text) &&
    !(tokens2[i].text === '.' && isInitials(tokens2[kept[k - 1] ?? -1], tokens2[i]));
  while (from < to && leading(kept[from])) from++;
  while (to > from && trailing(kept[to - 1], to - 1)) to--;
  return kept.slice(from, to);
}
var OPENING3 = /^["“‘$£€]$/;
function isInitials(before3, mark2) {
  return (
    before3 !== void 0 &&
    before3.end === mark2.start &&
    /^(?:\p{L}\.)+\p{L}$|^(?:Inc|Corp|Co|Ltd|Jr|Sr)$/u.test(before3.text)
  );
}
function betweenAdverbs({words: list, tags}, {subject, verb}) {
  if (tags[subject.to] === 'comma' && /^(?:if|unless)$/.test(list[subject.to + 1].lower)) return verb.from - subject.to;
  let n = 0;
  for (let k = verb.from - 1; k >= subject.to && tags[k] === 'adverb'; k--)
    if (!CONNECTIVE.test(list[k].lower)) n = verb.from - k;
  return n;
}
var CONNECTIVE =
  /^(?:also|however|meanwhile|therefore|moreover|nevertheless|instead|then|later|earlier|further|yet|still|already|again|soon|now|recently)$/;
function quotesBefore({tags}, k) {
  return tags.slice(0, k).filter((tag) => tag === 'quote').length;
}
function range2(from, to) {
  const list = [];
  for (let i = from; i < to; i++) list.push(i);
  return list;
}

// src/events/titles/factuality.ts
var OPENING_COST = {
  start: 0,
  mark: 0.1,
  said: 0.1,
  that: 0.1,
  shared: 0.3,
  subordinate: 0.25,
  relative: 0.4,
  none: 0.9,
};
function subordinateCost(lower, parted2) {
  if (/^(?:if|whether|unless|lest|how|why|what|as|once|whenever)$/.test(lower))
    return lower === 'as' ? (parted2 ? 2 : 0.5) : 3;
  return /^(?:until|till|before)$/.test(lower) ? 0.8 : 0;
}
function isAwaited2({words: list, verbs}, {opening, opener, verb}) {
  if (opening !== 'subordinate' || !/^(?:when|once|after|before|until|till)$/.test(list[opener].lower)) return false;
  const present =
    /^(?:is|are|has|have|'s|'re|'ve)$/.test(list[verb.from].lower) || isVerbForm(list[verb.from].lower) !== null;
  return (
    present && verbs.some(({from}) => /^(?:will|would|shall|should|may|might|could|must|'ll)$/.test(list[from].lower))
  );
}
function isDoubted({words: list, verbs}, {opener, verb}, opening) {
  if (/^(?:if|unless|should|had|were|assuming|whether)$/.test(list[0].lower) && verb !== verbs[0]) return true;
  const [first, second] = list.slice(verb.from, verb.to).map(({lower}) => lower);
  if (/^(?:would|could|should|might|'d)$/.test(first) && second === 'have') return true;
  if (opening !== 'that' && opening !== 'said') return false;
  return list.slice(Math.max(0, opener - 12), opener).some(({lower}) => DOUBT.test(lower));
}
var DOUBT =
  /^(?:not|n't|never|no|nobody|fail(?:s|ed)?|den(?:y|ies|ied|ying|ial)|doubt(?:s|ed)?|dismiss(?:es|ed)|reject(?:s|ed)?|false(?:ly)?|untrue|whether|if|hoax|refut(?:es|ed))$/;
function isReducedRelative({words: list, tags}, {opening, opener, subject, verb}) {
  if (opening === 'none') return /^(?:noun|name|relative)$/.test(tags[subject.from - 1] ?? '');
  if (opening !== 'that' || tags[opener - 1] !== 'noun') return false;
  const lacks =
    !verb.passive &&
    OBJECT.has(stem(list[verb.head].lower)) &&
    /^(?:preposition|comma|stop)$/.test(tags[verb.to] ?? 'stop');
  return lacks || !CONTENT2.test(list[opener - 1].lower);
}
function isObjectRelative({tags, at: at2, words: words3}, {opening, subject, verb}) {
  if (opening !== 'that') return false;
  if (tags.slice(subject.from, subject.to).some((tag) => tag === 'finite' || tag === 'passive')) return true;
  const dated = at2[verb.to] !== void 0 && at2[verb.to] > at2[verb.to - 1] + 1;
  if (verb.passive || INTRANSITIVE.has(stem(words3[verb.head].lower))) return false;
  return dated || /^(?:preposition|comma|stop|finite|conjunction)$/.test(tags[verb.to] ?? 'stop');
}
function isOfRank({words: list, tags}, {opening, opener, subject}) {
  if (opening !== 'relative' || tags[opener - 1] === 'comma' || !/^(?:who|which|that)$/.test(list[opener].lower))
    return false;
  const said2 = list.slice(subject.from, subject.to);
  return said2.some(({lower}, k) =>
    (k === 0 ? /^(?:any|every|each|no|all)$/ : /^(?:first|only|last|sole)$/).test(lower),
  );
}
function hostOf2({words: list, tags}, {opening, opener}) {
  if (opening !== 'shared' || opener < 0) return opening;
  if (list[opener].lower === 'that') return tags[opener] === 'subordinator' ? 'that' : opening;
  return isStating(list[opener].lower) ? 'said' : opening;
}
var CONTENT2 =
  /^(?:announcement|news|reports?|claims?|fact|statement|idea|belief|warning|fears?|hopes?|doubts?|evidence|signs?|allegations?|suggestions?|accusations?|charges?|rumou?rs?|confirmation|ruling|verdict|decision|threat|promise|pledge|vow|view|ground|grounds|day|year|week|month|time|saying|argument|admission|conclusion|indications?|word|condition|possibility|speculation|revelations?|disclosures?|proof|concerns?|suspicions?|assertions?|denials?|theory|predictions?|assurances?|complaints?|insistence|contention|impression|reminder|message|findings?|testimony|notion|assumption|realisation|realization|worr(?:y|ies)|outcry|chance|risk|likelihood)$/;
function isQuoter(found, {subject, verb}) {
  const {words: list, tags} = found;
  const marks = quotesBefore(found, subject.from);
  if (marks === 0 || marks % 2 === 1) return false;
  const last = tags[subject.from - 1] === 'comma' ? subject.from - 2 : subject.from - 1;
  if (tags[last] !== 'quote' || !/^["”]$/.test(list[last].text) || verb.passive || tags[verb.head] === 'aux')
    return false;
  return /^(?:stop|preposition|adverb|comma)$/.test(tags[verb.to] ?? 'stop');
}
function isOpinion({words: list, tags}, {opening, verb}) {
  if (opening !== 'said' && opening !== 'that') return false;
  return tags[verb.head] === 'aux' && /^(?:is|are|was|were|'s|'re)$/.test(list[verb.head].lower);
}
function isClaim({words: list}, {opener}, opening) {
  if (opening !== 'said' && opening !== 'that') return false;
  return list.slice(Math.max(0, opener - 1), opener + 1).some(({lower}) => CLAIM.test(lower));
}
function isAllegation({words: list, tags}, {opener}, opening) {
  return opening === 'that' && tags[opener - 1] === 'noun' && ALLEGATION.test(list[opener - 1].lower);
}
var ALLEGATION =
  /^(?:claims?|allegations?|accusations?|rumou?rs?|suggestions?|speculation|suspicions?|fears?|hopes?|belief|charges?|insistence|contention|possibility)$/;
var CLAIM =
  /^(?:(?:claim|insist|suggest|predict|fear|think|contend|assert|complain)(?:s|ed|ing)?|thought|(?:alleg|argu|believ|hop|speculat)(?:es?|ed|ing))$/;
function isDone({roles: roles2}, {at: at2, words: list, tags}, {verb}) {
  const head = list[verb.head].lower;
  if (isStating(head) || PLANNING.has(stem(head))) return false;
  if (verb.head === verb.from) return roles2[at2[verb.from]] === 'past';
  if (/^(?:set|due|ready|about|to|going)$/.test(list[verb.to]?.lower ?? '') || tags[verb.to] === 'to') return false;
  return /^(?:was|were|had|has|have)$/.test(list[verb.from].lower) && tags[verb.head] === 'passive';
}
var PLANNING = forms2(
  'schedule set plan call announce agree postpone delay move order invite summon fix book adjourn expect vow promise pledge propose demand want need offer threaten extend approve sign choose chose select pick elect appoint name nominate qualify enter prepare refuse arrange commit organise organize win won give gave given ask tell told bring brought force leave left clear allow',
);
function factualityOf(found, statement) {
  const {words: list, tags} = found;
  const {verb, opening, opener, subject} = statement;
  const host = hostOf2(found, statement);
  const doubted = isDoubted(found, statement, host);
  const lone = isReducedRelative(found, statement);
  const alleged = isAllegation(found, statement, host);
  const asked2 = opening === 'subordinate' && ASKED.test(list[opener].lower);
  let cost = OPENING_COST[opening];
  if (opening === 'subordinate')
    cost += subordinateCost(list[opener].lower, tags[opener - 1] === 'comma' || tags[opener - 1] === 'stop');
  if (opening === 'relative' && list[opener].lower === 'whose') cost += 1.5;
  if (isAwaited2(found, statement)) cost += 2;
  if (isOfRank(found, statement)) cost += 2;
  if (doubted) cost += 2.5;
  if (lone) {
    const lacking =
      OBJECT.has(stem(list[verb.head].lower)) ||
      tags[subject.from - 1] === 'relative' ||
      isObjectRelative(found, statement);
    cost += lacking ? 4 : 1.5;
  }
  const ahead =
    /^(?:due|set|about|likely|unlikely|ready)$/.test(list[verb.to]?.lower ?? '') && tags[verb.to + 1] === 'to';
  if (/^(?:is|are|'s|'re)$/.test(list[verb.head].lower) && !ahead) cost += 0.6;
  if (isOpinion(found, statement)) cost += 0.9;
  else if (isClaim(found, statement, host)) cost += 1.1;
  if (alleged) cost += 3;
  if (quotesBefore(found, subject.from) % 2 === 1) cost += 1;
  if (isQuoter(found, statement)) cost += 4;
  return {cost, doubted: asked2 || doubted || lone || alleged};
}
var ASKED = /^(?:if|whether|unless|lest|how|until|till)$/;
function isNow({words: list}, {verb}) {
  return /^(?:is|are|has|have|'s|'re|'ve)$/.test(list[verb.from].lower);
}

// src/events/titles/subjects.ts
function* subjects(told, found, statement) {
  const {tags, words: list} = found;
  const {subject, verb} = statement;
  const {from} = subject;
  const adverb = from > 0 && found.at[from] === found.at[from - 1] + 1 && LIMITING.test(list[from - 1].lower);
  const limited = adverb && !/^(?:not|-)$/.test(list[from - 2]?.lower ?? '') && !PERIOD.test(list[from + 1].lower);
  yield [plainPart(found, limited ? from - 1 : from, subject.to), 0];
  if (limited) return;
  const many = isPlural(list, verb);
  const isOne = (part) =>
    tags[part.at(-1)] === 'name' && !/s$/.test(list[part.at(-1)].lower) && !part.some((k) => tags[k] === 'conjunction');
  for (const named5 of shortSubjects(told, found, statement)) if (!many || !isOne(named5[0])) yield named5;
}
var LIMITING = /^(?:only|just|merely|hardly|barely|scarcely|almost|nearly|virtually|not)$/;
function* shortSubjects({names: names2}, found, {subject, apposition, core, opening, opener}) {
  const whole2 = plainPart(found, subject.from, subject.to);
  const listed = found.tags.slice(subject.from, subject.to);
  if (listed.includes('comma') && listed.includes('conjunction')) {
    const named6 = withoutOffices(found, {subject, apposition});
    if (named6.length < listed.length) yield [named6, 0.1];
  }
  const owned =
    opening === 'relative' && found.words[opener].lower === 'whose' && !whole2.some((k) => found.tags[k] === 'name');
  const owner = owned ? ownerBefore(found, opener) : null;
  const person = owner && isPerson(found, owner);
  if (owner)
    yield [[...range2(owner.from, owner.to), ...(person ? range2(owner.to, opener + 1) : []), ...whole2], -1.4];
  const bound = RELATED.test(found.words[core - 1].lower) && /^(?:with|between)$/.test(found.words[core]?.lower ?? '');
  if (core < subject.to && found.tags[core - 1] !== 'pronoun' && !bound) yield [range2(subject.from, core), 0.45];
  if (
    POINTING2.test(found.words[subject.from].lower) &&
    found.tags[subject.from + 1] === 'noun' &&
    !NO_HEADLINE.test(found.words[subject.from + 1].lower) &&
    !PERIOD.test(found.words[subject.from + 1].lower) &&
    !POINTER.test(found.words[subject.from + 1].lower)
  )
    yield [
      whole2.slice(1),
      subject.to - subject.from === 2 && !/s$/.test(found.words[subject.from + 1].lower) ? 1.5 : 0.9,
    ];
  if (apposition && !isOfPart(found, subject)) yield [range2(apposition.from, apposition.to), 0.05];
  const and = found.tags.indexOf('conjunction', subject.from);
  const same =
    and > subject.from && and < subject.to && /^(?:former|onetime|ex)$/.test(found.words[and + 1]?.lower ?? '');
  const named5 = found.tags.slice(and, subject.to).includes('name');
  if (same && !named5 && endsPhrase(found.words, found.tags, and - 1)) yield [range2(subject.from, and), 0.3];
  if (opening !== 'relative') yield* nameAlone(names2, found, subject.from, core);
  const name = names2.find(({to}) => to === found.at[subject.to - 1] + 1);
  let from = name ? found.at.indexOf(name.from) : -1;
  while (from > subject.from && found.words[from - 1].capital && found.tags[from - 1] !== 'determiner') from--;
  if (from <= subject.from || found.words[from - 1].text === '-') return;
  if (/^(?:determiner|number)$/.test(found.tags[from - 1])) return;
  const of = found.words[from - 1].lower === 'of' ? from - 1 : found.words[from - 2]?.lower === 'of' ? from - 2 : -1;
  const host = of > 0 && found.tags[of - 1] === 'name' ? of - phraseStart(found, of - 1) : 0;
  const home = host > 1 || (host > 0 && stateOf2(found.words[from].lower) !== void 0);
  const thing = opening === 'relative' && found.words[opener].lower === 'which';
  if (thing && found.words.slice(subject.from, from).some(({lower}) => lower === 'of')) return;
  const alone =
    name.to - name.from > 1 &&
    !/^(?:preposition|determiner|conjunction|comma|gerund|passive)$/.test(found.tags[from - 1]) &&
    !isMember(found, subject.to - 1);
  if (opening === 'relative' && home) yield [range2(subject.from, of), 0];
  else if (opening === 'relative' && found.tags[from - 1] !== 'preposition') yield [range2(from, subject.to), -0.35];
  else if (opening !== 'relative' && alone) yield [range2(from, subject.to), 0.3];
}
function withoutOffices({tags, words: list}, {subject, apposition}) {
  const isBearer = (lower) => isHuman(lower) || isTitleWord(lower) || BEARER.test(lower);
  const isOffice = (from2, to) =>
    /^(?:the|an?|his|her|its|their)$/.test(list[from2]?.lower ?? '') && isBearer(list[to - 1]?.lower ?? '');
  const isName3 = (from2, to) => to > from2 && tags.slice(from2, to).every((tag) => tag === 'name');
  const kept = [];
  let from = subject.from;
  for (let k = from; k <= subject.to; k++) {
    if (k < subject.to && tags[k] !== 'comma' && tags[k] !== 'conjunction') continue;
    const close = tags.findIndex((tag, j) => j > k && (tag === 'comma' || tag === 'conjunction' || j === subject.to));
    const told = k < subject.to && tags[k] === 'comma';
    if (told && isOffice(from, k) && isName3(k + 1, close)) {
      kept.push(...range2(k + 1, close));
      k = tags[close] === 'comma' && tags[close + 1] === 'conjunction' ? close : close - 1;
    } else if (told && isName3(from, k) && isOffice(k + 1, close) && tags[close] === 'comma') {
      kept.push(...range2(from, k));
      k = tags[close + 1] === 'conjunction' ? close : close - 1;
    } else if (k === subject.to && apposition && isOffice(from, k) && isName3(apposition.from, apposition.to)) {
      kept.push(...range2(apposition.from, apposition.to));
    } else if (told || tags[k] === 'conjunction' || k === subject.to) {
      let name = k;
      while (name > from && tags[name - 1] === 'name') name--;
      const named5 = k - name > 1 && isOffice(from, name);
      kept.push(...range2(named5 ? name : from, Math.min(k + 1, subject.to)));
    } else kept.push(...range2(from, Math.min(k + 1, subject.to)));
    from = k + 1;
  }
  return kept;
}
function ownerBefore(found, whose) {
  const {tags, words: list} = found;
  const last = tags[whose - 1] === 'comma' ? whose - 2 : whose - 1;
  if (!endsPhrase(list, tags, last)) return null;
  const from = phraseStart(found, last);
  if (tags[last] === 'name') return range2(from, last).every((k) => tags[k] === 'name') ? {from, to: last + 1} : null;
  return tags[last] === 'noun' && !/^(?:old|executive)$/.test(list[last].lower) ? {from, to: last + 1} : null;
}
function isPerson({tags, words: list}, {from, to}) {
  const {lower} = list[to - 1];
  if (tags[to - 1] === 'name') return to - from > 1;
  return isHuman(lower) || /(?:s|m[ae]n|people)$/.test(lower);
}
function isOfPart({words: list, tags}, {from, to}) {
  const end = tags.findIndex(
    (tag, k) => k > from && k < to && /^(?:preposition|to|relative|passive|gerund|conjunction)$/.test(tag),
  );
  if (end < 0 || end === to - 1) return false;
  const {lower} = list[end - 1];
  return (
    tags[end] === 'conjunction' ||
    !(isHuman(lower) || isTitleWord(lower) || tags[end - 1] === 'pronoun' || BEARER.test(lower))
  );
}
var BEARER = /^(?:head|chair|secretary|deputy|counterpart|chief|mp|founder|star|one)$/;
function isMember(found, last) {
  const start = phraseStart(found, last);
  return found.tags[start] === 'determiner' && found.tags[start - 1] === 'preposition';
}
function* nameAlone(names2, found, start, core) {
  const {tags, words: list, at: at2} = found;
  if (tags[core] !== 'gerund' && tags[core] !== 'passive') return;
  const name = names2.find(({from: from2, to}) => to === at2[core - 1] + 1 && to - from2 > 1);
  let from = name ? at2.indexOf(name.from) : -1;
  while (from > start && isTitleWord(list[from].lower)) from++;
  const before3 = tags[from - 1];
  if (from > start && (before3 === 'noun' || before3 === 'name' || isTitleWord(list[from - 1].lower)))
    yield [range2(from, core), 0.4];
}
var RELATED = /^(?:relation(?:ship)?|tie|link|contact|border|friendship|rivalry|dealing)s?$/;
var POINTER =
  /^(?:leaders?|sides?|pair|couple|compan(?:y|ies)|firm|group|m[ae]n|wom[ae]n|move|decision|deal|incident|event|announcement|statement|report|victims?|suspects?|countr(?:y|ies)|city|team|former|latter|rest|others?|one|ones|change|news|plan|measures?|case|process|agreement|problem|issue|letter|law|bill|officials?|authorities|person|people|bodies)$/;
var POINTING2 = /^(?:this|that|these|those|his|her|its|their)$/;
var NO_HEADLINE =
  /^(?:(?:period|age|fact|father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|cousin|girlfriend|boyfriend|friend)s?|parents|children|family|families|own|particular|very|new|whole|entire|previous|next|first|last|latest|other|two|three|many|few|most|all|same|kind|sort|way|means|man|men|woman|women|people|move|one|ones)$/;

// src/events/titles/coordinated.ts
function* coordinated({sentence, dated}, found, statement, price) {
  const {at: at2, tags, words: list} = found;
  const {verb, opening} = statement;
  if (!dated[0] || !/^(?:start|mark|said|that|relative)$/.test(opening)) return;
  const day4 = sentence.tokens.findIndex((t) => t.end > dated[0].timex.start);
  const and = tags.findIndex((tag, k) => k > verb.to && tag === 'conjunction');
  if (and > 0 && verb.passive) yield* alsoDone(sentence, found, statement, and, day4, price);
  if (opening === 'relative') return;
  const to = and > 0 && tags[and + 1] === 'to';
  const head = to ? and + 2 : and + 1;
  const passive = list[head]?.lower === 'be' && tags[head + 1] === 'passive';
  if (and < 0 || at2[head] > day4 || !(passive || tags[head] === 'base')) return;
  const infinitive = tags.findIndex((tag, k) => k >= verb.to && k < and && tag === 'to' && tags[k + 1] === 'base');
  const modal2 = /^(?:will|would|could|may|might|shall|should|must|can|'ll)$/.test(list[verb.from].lower);
  const until = to ? infinitive : infinitive > 0 ? infinitive + 1 : modal2 ? verb.from + 1 : -1;
  if (until < 0) return;
  const own = {from: head, to: passive ? head + 2 : head + 1, head: passive ? head + 1 : head, passive};
  for (const [subject, cost] of subjects(sentence, found, statement))
    for (const {at: end, cost: cut} of endings(found, {...statement, verb: own})) {
      const kept = [...subject, ...range2(verb.from, until), ...range2(and + 1, end)].map((k) => at2[k]);
      yield {
        sentence,
        kept: trimmed2(sentence, kept),
        verb: at2[verb.head],
        score: 2.8 - price - cost - cut - OPENING_COST[opening],
      };
    }
}
function* alsoDone(sentence, found, statement, and, day4, price) {
  const {at: at2, tags, words: list, verbs} = found;
  const {verb, opening} = statement;
  let head = and + 1;
  while (tags[head] === 'adverb') head++;
  if (!/^(?:finite|passive)$/.test(tags[head] ?? '') || !DONE.has(stem(list[head].lower)) || verb.head === verb.from)
    return;
  const apart3 = verbs.some(({from}) => from >= verb.to && from < head);
  if (apart3 || at2[head] > day4 || OBJECT_OPENS2.test(tags[head + 1] ?? 'stop')) return;
  if (verbs.some(({from, to}) => from > head && at2[to] < day4)) return;
  const own = {from: head, to: head + 1, head, passive: true};
  for (const [subject, cost] of subjects(sentence, found, statement))
    for (const {at: end, cost: cut} of endings(found, {...statement, verb: own})) {
      const kept = [...subject, ...range2(verb.from, verb.head), ...range2(head, end)].map((k) => at2[k]);
      yield {
        sentence,
        kept: trimmed2(sentence, kept),
        verb: at2[head],
        score: 2.9 - price - cost - cut - OPENING_COST[opening],
      };
    }
}
var DONE = forms2(
  `acquit adopt approve arrest assassinate ban bury bail capture charge clear close convict cremate defeat demolish demote deport destroy detain disband discharge dismiss
  elect evict execute expel extradite fine free freed hang hospitalise hospitalize imprison indict injure jail kill knight move name nominate oust overthrow overthrown pardon promote publish
  raise re-arrest rearrest re-elect reappoint rebuild rebuilt recapture re-elected reelect reinstate reject release remand remove renew renovate reopen repeal replace rescue resold restore sack
  sell sold sentence shelve shoot shot strike struck suspend taken torture transfer transferred wound abolish appoint`,
);
var OBJECT_OPENS2 = /^(?:determiner|name|noun|pronoun|number|genitive)$/;

// src/events/titles/dated-verb.ts
function isPlaced({dated, named: named5, sentence}, from, head) {
  if (!dated[0] || named5) return false;
  const {tokens: tokens2, roles: roles2, triggers: triggers2} = sentence;
  const {start, end} = dated[0].timex;
  const first = tokens2.findIndex((t) => t.end > start);
  let last = first;
  while (last + 1 < tokens2.length && tokens2[last + 1].start < end) last++;
  const describes = (i) => roles2[i] === 'participle' && roles2[i - 1] === 'determiner';
  const none = (a, b, parting) =>
    !range2(a, b).some(
      (i) => (parting.test(roles2[i]) && !describes(i)) || /^(?:;|born|s?he|it|they|we|i)$/.test(tokens2[i].lower),
    );
  const happens = (a, b) => triggers2.some((t) => t.index > a && t.index < b && !isThing2(t.token.lower));
  const led = roles2[first - 1] === 'preposition';
  const joined3 = roles2[first - (led ? 2 : 1)] === 'conjunction' && (led || !MONTH.test(tokens2[first].lower));
  if (last + 1 === from && joined3) return true;
  if (last < from)
    return (
      !/^(?:noun|participle)$/.test(roles2[last + 1]) &&
      none(0, first, PARTING2) &&
      none(last + 1, from, CLAUSAL2) &&
      !happens(-1, first)
    );
  if (first > from && last < head) return true;
  if (first < head || !none(head + 1, first, PARTING2)) return false;
  const [before3, lead] = [tokens2[first - 2].lower, tokens2[first - 1].lower];
  if (tokens2.slice(head, first).some((t) => t.lower === 'but') || (led && before3 === 'and')) return false;
  if (/^(?:of|for|from|to|until|till|by|since|before|after|than|about|the|and|or)$/.test(lead)) return false;
  return !led || !happens(head, first);
}
var CLAUSAL2 = /^(?:aux|past|present|relative|subordinator)$/;
var PARTING2 = /^(?:aux|past|present|base|participle|relative|subordinator)$/;
function isBeyond({dated, sentence: {tokens: tokens2, roles: roles2}}, last) {
  const date = dated[0] ? tokens2.findIndex((t) => t.end > dated[0].timex.start) : -1;
  return roles2
    .slice(last + 1, Math.max(last + 1, date))
    .some((role) => /^(?:noun|name|aux|past|present|base|participle)$/.test(role));
}
function isPast({dated, sentence: {tokens: tokens2}}) {
  return dated.some(({timex}) => {
    const at2 = tokens2.findIndex((t) => t.end > timex.start);
    return /^(?:\d{4}|last)\b|\b[12]\d{3}$|ago$/.test(timex.text) && tokens2[at2 - 1]?.lower !== 'since';
  });
}
function lossOf(mention2, {at: at2, words: list}, {verb, subject, opening}) {
  const {sentence, dated, side, trigger, within: within4} = mention2;
  const {tokens: tokens2} = sentence;
  const [first] = dated;
  const day4 = first ? tokens2.findIndex((t) => t.end > first.timex.start) : -1;
  const {lower} = list[verb.head];
  const head = at2[verb.head];
  const looksBack = side !== 'after' && !trigger.saying && !isStating(trigger.token.lower);
  const clash = looksBack && clashes(sentence, head, side, day4);
  const denies = mention2.status === 'denied' && DENYING.test(lower) && head < trigger.index;
  const led = /^(?:to|until|till)$/.test(tokens2[day4 - 1]?.lower ?? '');
  const putOff = side === 'after' && led && PUTTING_OFF.test(lower) && head < day4;
  const until = mention2.off ? tokens2.findIndex((t, i) => i >= head && /^(?:until|till)$/.test(t.lower)) : -1;
  const fresh = side !== 'after' && /^(?:has|have)$/.test(list[verb.from].lower) && verb.head > verb.from;
  const told = withoutTelling(mention2) * (fresh && opening !== 'said' && opening !== 'that' ? 0.3 : 1);
  const shared3 = opening === 'shared' && within4 && !contains(within4, list[subject.from]);
  const apart3 = shared3 || (within4 && !contains(within4, list[verb.head]));
  return (kept) => {
    const [dates3, tells2] = [kept.includes(day4), kept.includes(trigger.index)];
    return (
      (clash ? (dates3 ? 0.8 : 3.5) : 0) +
      (kept.includes(until) ? 0.8 : 0) +
      ((denies || putOff) && !dates3 ? 2.5 : 0) +
      (tells2 ? 0 : told) +
      (apart3 ? (tells2 ? 0.4 : 3) : 0)
    );
  };
}
var DENYING = /^den(?:y|ies|ied)$/;
var PUTTING_OFF = /^(?:adjourn|postpon|delay|defer|reschedul|suspend|mov|push|put|call)(?:e?d|e?s|ing)?$/;

// src/events/titles/event-names.ts
function* eventNames(found, trigger) {
  const {tags, words: list, verbs} = found;
  if (verbs.some(({from: from2, to}) => trigger >= from2 && trigger < to)) return;
  if (list[trigger].capital && INSTITUTION.test(list[trigger].lower) && tags[trigger] === 'name') return;
  if (list[trigger].lower === 'close' && list[trigger + 1]?.lower === 'to') return;
  if (tags[trigger - 1] === 'joint' && list[trigger - 1].text !== '.' && tags[trigger + 1] === 'noun') return;
  let from = trigger;
  let end = phraseEnd(found, trigger);
  let cost = 0;
  if (tags[trigger] === 'base') {
    if (tags[trigger - 1] !== 'to' || tags[trigger - 2] !== 'noun' || !endsPhrase(list, tags, trigger - 2)) return;
    if (READY.test(list[trigger - 2].lower)) return;
    from = phraseStart(found, trigger - 2);
    end = phraseEnd(found, trigger + 1);
    if (end <= trigger + 1) return;
  } else if (tags[trigger] === 'gerund') {
    end = phraseEnd(found, trigger + 1);
    if (end <= trigger + 1) return;
    cost = 0.4;
  } else if (tags[trigger] === 'noun' || tags[trigger] === 'name') {
    if (!endsPhrase(list, tags, end - 1)) return;
    if (SOMEBODY.test(list[end - 1].lower)) return;
    from = phraseStart(found, end - 1);
    cost = end - 1 > trigger ? 0.4 : 0;
  } else return;
  if (tags[from - 1] === 'to' && tags[from] === 'noun' && from < trigger) from++;
  const bare = from < trigger && /^(?:noun|name)$/.test(tags[from]) && /^(?:and|or)$/.test(list[from - 1]?.lower ?? '');
  const start = bare && tags[from - 2] === tags[from] ? phraseStart(found, from - 2) : from;
  if (start < from && (tags[from] === 'name' || start === from - 2)) from = start;
  else if (bare) cost += 0.6;
  while (/^(?:the|an?|his|her|its|their|our|my|your)$/.test(list[from].lower) && from < trigger) from++;
  yield [{from, to: end}, cost + 0.2];
  for (let n = 0; n < 4 && (tags[end] === 'preposition' || (tags[end] === 'to' && tags[end + 1] !== 'base')); n++) {
    if (tags[end + 1] === 'gerund' && /^(?:through|by|without|after|before)$/.test(list[end].lower)) break;
    if (list[end].lower === 'despite') break;
    let next = phraseEnd(found, end + 1);
    if (list[end].lower === 'between' && list[next]?.lower === 'and') next = phraseEnd(found, next + 1);
    if (next <= end + 1 || !endsPhrase(list, tags, next - 1)) break;
    if (
      tags[end] === 'to' &&
      tags[end + 1] !== 'number' &&
      !TOWARDS.test(list[end - 1].lower) &&
      !TOWARDS.test(list[trigger].lower)
    )
      break;
    if (list[end].lower === 'of' && tags[end + 1] === 'name' && next > end + 2 && SOMEBODY.test(list[next - 1].lower))
      return;
    if (list[end].lower === 'for' && tags[next] === 'to' && CALLED_FOR.test(list[trigger].lower)) {
      const done3 = tags[next + 1] === 'base' ? phraseEnd(found, next + 2) : -1;
      if (done3 < 0 || (done3 === next + 2 && !/^(?:stop|comma)$/.test(tags[done3] ?? 'stop'))) break;
      next = done3;
    }
    if (list[end].lower === 'with' && /^(?:gerund|passive)$/.test(tags[next] ?? '')) break;
    end = next;
    if (list[end]?.lower !== 'of') yield [{from, to: end}, cost - 0.1 * n];
  }
}
var TOWARDS =
  /^(?:call|visit|trip|tour|journey|pilgrimage|voyage|flight|march|return|stage|run|ride|race|ascent|climb|invitation|speech|address|letter|message|answer|reply|response|reaction|threat|challenge|objection|opposition|appeal|end|damage|aid|access|exit|switch|transition|move|contribution|amendment|change|extension|concession|ambassador|deportation|extradition|transfer|export|sale|shipment|delivery|donation|loan|rise|cut|drop|fall|increase|testimony|pledge|attempt)s?$/;
var READY = /^(?:due|set|(?:un)?able|ready|(?:un)?likely|eager|keen|free|reluctant|bound)$/;
var SOMEBODY =
  /^(?:champion|winner|loser|host|successor|killer|attacker|protest[eo]r|visitor|voter|candidate|commissioner|buyer|investor|founder|organi[sz]er)s?$/;
var INSTITUTION = /^(?:congress|court|tribunal)$/;

// src/events/titles/pronouns.ts
function* withNames(mention2, readings, antecedents) {
  const {sentence, trigger} = mention2;
  for (const [i, {lower}] of sentence.tokens.entries()) {
    const thing = i < trigger.index && lower === 'it' ? thingBefore(sentence, i, antecedents) : null;
    if (thing) yield [mention2, [...range2(thing.from, thing.to), ...range2(i + 1, sentence.tokens.length)]];
    const said2 = i < trigger.index && lower === 'they' ? tellingBefore(sentence, i, antecedents) : null;
    if (said2)
      yield [
        mention2,
        [...range2(said2.subject.from, said2.subject.to), ...range2(said2.verb.from, sentence.tokens.length)],
      ];
    if (i > trigger.index || !/^s?he$/.test(lower)) continue;
    const {roles: roles2, tokens: tokens2} = sentence;
    if (roles2[i - 1] === 'relative' && /^wh(?:ich|om)$/.test(tokens2[i - 1].lower)) continue;
    if (roles2[i - 1] === 'noun' && roles2[i + 2] === 'preposition' && OBJECT.has(stem(tokens2[i + 1].lower))) continue;
    const day4 = mention2.dated[0]?.timex.start ?? -1;
    const stranded = roles2[i - 1] === 'noun' && /^(?:in|at|on|for|with)$/.test(tokens2[i + 2]?.lower ?? '');
    if (stranded && tokens2[i + 3] && tokens2[i + 3].start >= day4 && day4 >= tokens2[i + 2].start) continue;
    const who2 = antecedents.of(sentence, i);
    if (!who2) continue;
    const between3 = readings[sentence.article].sentences.slice(who2.sentence.order, sentence.order);
    const {passage, offset: offset2} = joined2(between3, sentence);
    const named5 = {...mention2, sentence: passage, trigger: {...trigger, index: trigger.index + offset2}};
    const from = officeBefore(who2.sentence, who2.name.from);
    yield [named5, [...range2(from, who2.name.to), ...range2(offset2 + i + 1, passage.tokens.length)]];
  }
}
function thingBefore(sentence, it, antecedents) {
  const {tokens: tokens2, roles: roles2} = sentence;
  if (!/^(?:when|after|before|while|until|once)$/.test(tokens2[it - 1]?.lower ?? '')) return null;
  const before3 = antecedents.statementsOf(sentence).findLast(({verb: verb2}) => verb2.to < it);
  if (!before3 || before3.opening === 'none' || isStating(tokens2[before3.verb.head].lower)) return null;
  const {subject, verb} = before3;
  const last = tokens2[subject.to - 1];
  const several2 = /s$/.test(last.lower) || roles2.slice(subject.from, subject.to).includes('conjunction');
  if (roles2[subject.to - 1] !== 'noun' && !/^(?:the|an?)$/.test(tokens2[subject.from].lower)) return null;
  if (isHuman(last.lower) || (several2 && roles2[subject.to - 1] === 'noun')) return null;
  if (roles2[subject.from] === 'pronoun' || isDangling(tokens2[subject.from].lower)) return null;
  const rest = range2(verb.to, it - 1);
  const other = (i) => (roles2[i] === 'preposition' && !WHERE.test(tokens2[i].lower)) || isFinite(roles2[i]);
  if (rest.some(other) || tokens2.slice(subject.from, subject.to).some(({text: text2}) => /['’]s?$/.test(text2)))
    return null;
  const [first] = rest;
  const plain7 = /^(?:is|was|been)$/.test(tokens2[verb.head].lower) && !rest.some((i) => roles2[i] === 'determiner');
  return first === void 0 || plain7 || verb.passive || /^(?:preposition|adverb)$/.test(roles2[first]) ? subject : null;
}
var WHERE =
  /^(?:in|at|on|off|near|from|to|for|through|across|over|under|inside|outside|toward|towards|into|since|until)$/;
function tellingBefore(sentence, they, antecedents) {
  const {tokens: tokens2, roles: roles2} = sentence;
  const said2 = tokens2[they - 1]?.lower === 'that' ? they - 2 : they - 1;
  if (!isStating(tokens2[said2]?.lower ?? '')) return null;
  const telling = antecedents.statementsOf(sentence).find(({verb}) => verb.head === said2);
  if (telling?.opening !== 'shared' || telling.verb.passive) return null;
  const {from, to} = telling.subject;
  const several2 = /[^s]s$/.test(tokens2[to - 1].lower) || roles2.slice(from, to).includes('conjunction');
  return several2 && !isDangling(tokens2[from].lower) ? telling : null;
}
function officeBefore({tokens: tokens2, roles: roles2}, from) {
  if (!isTitleWord(tokens2[from].lower)) return from;
  let first = from;
  while (first > 0 && tokens2[first - 1].capital && /^(?:noun|name)$/.test(roles2[first - 1])) first--;
  return first;
}

// src/events/titles/reduced.ts
function* reduced2({aside, sentence, dated}, found, price) {
  const {at: at2, tags, words: list} = found;
  const k = aside === void 0 ? -1 : at2.indexOf(aside);
  const last = tags[k - 1] === 'comma' ? k - 2 : k - 1;
  if (k < 1 || !endsPhrase(list, tags, last)) return;
  let from = phraseStart(found, last);
  let opens3 = from;
  while (/^(?:preposition|determiner|noun|name)$/.test(tags[opens3 - 1] ?? '')) opens3--;
  const that =
    list[opens3 - 1]?.lower === 'that' && tags[opens3 - 2] === 'noun' && !CONTENT2.test(list[opens3 - 2].lower);
  if (tags[from - 1] === 'relative' || (that && list[k + 1]?.lower !== 'by')) return;
  if (tags[from - 1] === 'to' && tags[from] === 'noun') from++;
  from = madeFrom(found, from, k);
  const of = last === k - 1 && tags[from] === 'name' && /^(?:of|to|from|for)$/.test(list[from - 1]?.lower ?? '');
  if (of && tags[from - 2] === 'noun' && endsPhrase(list, tags, from - 2)) from = phraseStart(found, from - 2);
  while (from < last && /^(?:the|an?|its|his|her|their|this|that)$/.test(list[from].lower)) from++;
  const verb = {from: k, to: k + 1, head: k, passive: true};
  const subject = {from, to: last + 1};
  const statement = {subject, apposition: null, core: last + 1, verb, opening: 'relative', opener: k - 1};
  const {start, end: over} = dated[0].timex;
  const isDay3 = (j) => list[j].end > start && list[j].start < over;
  const goesOn5 = (j) =>
    tags[j] === 'conjunction' && list[j].start >= over && /^(?:passive|finite)$/.test(tags[j + 1] ?? '');
  const close = tags.findIndex(
    (tag, j) => j > k && (isDay3(j) || goesOn5(j) || /^(?:comma|stop|finite|aux)$/.test(tag)),
  );
  let until = close < 0 ? tags.length : close;
  while (until > k + 1 && tags[until - 1] === 'preposition') until--;
  const part = {at: at2.slice(0, until), words: list.slice(0, until), tags: tags.slice(0, until), verbs: []};
  const telling = range2(from, last + 1).filter((i) => tags[i] === 'name' || !PLAIN.test(list[i].lower));
  const told = telling.length > 1 || telling.some((i) => tags[i] === 'name');
  const day4 = close > k && isDay3(close) ? close : -1;
  if (!told && day4 > 0 && /^[12]\d{3}$/.test(list[day4].text) && tags[from - 1] === 'determiner') {
    let to = day4;
    while (to < tags.length && isDay3(to)) to++;
    if (day4 - k < 3) yield {sentence, kept: at2.slice(from - 1, to), verb: at2[k], score: 2.3 - price};
  }
  for (const {at: end, cost} of endings(part, statement)) {
    if (end === k + 1 && !told) continue;
    const kept = [...range2(from, last + 1), ...range2(k, end)].map((i) => at2[i]);
    yield {sentence, kept: trimmed2(sentence, kept), verb: at2[k], score: 2.3 - cost - price};
  }
}
var PLAIN = /^(?:first|last|latest|next|new|other|second|third|only|recent|previous|initial|final)$/;

// src/events/titles/speeches.ts
function* speeches(mention2, found, price, trigger) {
  const {at: at2, tags, words: list, verbs} = found;
  const {sentence} = mention2;
  for (const statement of statements(found)) {
    const {verb, opening} = statement;
    if (!isStating(list[verb.head].lower) || !/^(?:start|mark)$/.test(opening) || quotesBefore(found, verb.from) % 2)
      continue;
    if (trigger !== verb.head && !isPlaced(mention2, at2[verb.from], at2[verb.head])) continue;
    let open = verb.to;
    while (
      open < verb.to + 9 &&
      open < tags.length &&
      /^(?:noun|name|determiner|preposition|to|joint|genitive)$/.test(tags[open])
    )
      open++;
    if (tags[open] === 'comma' || list[open]?.text === ':') open++;
    if (tags[open] !== 'quote' || !/^["“]$/.test(list[open].text)) continue;
    const mark2 = list.findIndex(({text: text2}, k) => k > open && /^["”]$/.test(text2));
    const goesOn5 = mark2 < 0 && list[open - 1].text === ':';
    const stop = list.at(-1).text === '.' ? list.length - 1 : list.length;
    const close = goesOn5 ? stop : mark2;
    const first = list[open + 1]?.lower ?? '';
    if (close < open + 4) continue;
    const vague = isDangling(first.replace(/['’].*/, '')) && !/^(?:i|we|my|our|there)\b/.test(first) ? 0.5 : 0;
    for (const [named5, cost] of subjects(sentence, found, statement))
      for (let end = open + 4; end <= close; end++) {
        const whole2 = end === close;
        const part =
          tags[end] === 'comma' ||
          tags[end] === 'stop' ||
          (tags[end] === 'conjunction' && verbs.some((v) => v.from > end));
        const told = verbs.some((v) => v.from > open && v.to < end);
        if (!whole2 && !(part && told && !isList(found, end))) continue;
        const until = /^[,.;]$/.test(list[end - 1].text) ? end - 1 : end;
        const said2 = goesOn5
          ? [...range2(verb.from, open), ...range2(open + 1, until)]
          : [...range2(verb.from, until), close];
        const kept = [...named5, ...said2].map((k) => at2[k]);
        yield {
          sentence,
          kept,
          verb: at2[verb.head],
          score: 1.5 - price - cost - vague - (whole2 ? 0 : 0.2) - OPENING_COST[opening],
          speech: true,
        };
      }
  }
}
function* saidBehind({sentence}, found, price, said2) {
  const {at: at2, tags, words: list} = found;
  const all = statements(found);
  const telling = all.find(({verb, subject}) => verb.head === said2 && subject.to <= said2);
  const from = telling?.subject.from ?? said2;
  const comma = list.findLastIndex(({text: text2}, k) => k < from && text2 === ',');
  const goesOn5 = all.some(
    ({opener, opening}) => /^(?:said|that)$/.test(opening) && opener >= said2 && opener < said2 + 6,
  );
  if (said2 < 0 || comma < 0 || telling?.opening === 'relative' || goesOn5) return;
  if (range2(comma + 1, from).some((k) => tags[k] !== 'quote')) return;
  const content = all.find(({verb, opening}) => verb.to <= comma && /^(?:start|mark)$/.test(opening));
  if (!content) return;
  const to = telling?.verb.to ?? said2 + 1;
  const asks = !telling || /^t(?:old|ells?)$/.test(list[said2].lower);
  const end = asks ? phraseEnd(found, to) : to;
  if (asks && (end === to || !endsPhrase(list, tags, end - 1))) return;
  const tellers2 = telling ? [...subjects(sentence, found, telling)].map(([who2]) => who2) : [[]];
  const quote2 = tags[comma + 1] === 'quote' && tags[content.subject.from - 1] === 'quote';
  const ends2 = endings(found, content).filter(({at: k}) => k <= comma);
  for (const [who2, cost] of subjects(sentence, found, content))
    for (const teller of tellers2)
      for (const {at: k, cost: cut} of ends2) {
        if (quote2 && k < comma) continue;
        const words3 = [...who2, ...plainPart(found, content.verb.from, k), comma];
        const whole2 = quote2 ? [content.subject.from - 1, ...words3, comma + 1] : words3;
        const kept = [...whole2, ...teller, ...range2(said2, end)].map((j) => at2[j]);
        const vague = teller.length === 1 && tags[teller[0]] === 'pronoun' ? 0.5 : 0;
        yield {sentence, kept, verb: at2[content.verb.head], score: 2.4 - price - cost - cut - vague};
      }
}

// src/events/titles/without-date.ts
function withoutDate({tokens: tokens2, roles: roles2, kind}, kept, isDate) {
  const dropped = /* @__PURE__ */ new Set();
  const isInside = (lead, after2) =>
    roles2[lead] === 'aux' && /^(?:past|participle|base|adverb)$/.test(roles2[after2 ?? -1] ?? '');
  for (let k = 0; k < kept.length; k++) {
    if (!isDate(kept[k])) continue;
    const from = k;
    const joiner2 = (j) =>
      j + 1 < kept.length && /^(?:and|to|–|-)$/.test(tokens2[kept[j]].lower) && isDate(kept[j + 1]);
    while (k + 1 < kept.length && (isDate(kept[k + 1]) || joiner2(k + 1))) k++;
    const before3 = kept[from - 1];
    const after2 = kept[k + 1];
    const pair3 = after2 !== void 0 && /^(?:and|or|to|–|-)$/.test(tokens2[after2].lower) ? kept[k + 2] : void 0;
    const another =
      pair3 !== void 0 &&
      !isDate(pair3) &&
      (roles2[pair3] === 'number' || tokens2[pair3].lower === 'in' || MONTH.test(tokens2[pair3].lower));
    if (another) continue;
    const owns = after2 !== void 0 && (/^['’]$/.test(tokens2[after2].text) || /['’]s$/.test(tokens2[kept[k]].text));
    const described2 = after2 !== void 0 && /^(?:noun|name|number|present|participle)$/.test(roles2[after2]);
    const [opens3, year2] = [roles2[kept[from]], /^\d{4}$/.test(tokens2[kept[from]].text)];
    const weekend2 =
      tokens2[kept[k]].lower === 'weekend' && (from === 1 || /^(?:at|over)$/.test(tokens2[kept[from]].lower));
    const attributive =
      described2 &&
      !weekend2 &&
      ((opens3 === 'determiner' && !(from === 0 && /^(?:this|last|next)$/.test(tokens2[kept[from]].lower))) || // “the 10 February gala”, but “this morning Lind …”
        (before3 !== void 0 &&
          (roles2[before3] === 'determiner' ||
            /['’]s$/.test(tokens2[before3].text) ||
            (year2 &&
              (/^(?:noun|name)$/.test(roles2[before3]) || (kind === 'headline' && roles2[after2] === 'noun'))))));
    const led = roles2[before3 ?? -1] === 'preposition' && from > 1 && roles2[kept[from - 2]] !== 'mark';
    const ends2 =
      after2 !== void 0 &&
      roles2[after2] === 'noun' &&
      after2 === kept[k] + 1 &&
      !/^(?:noun|name|aux|past|present|participle|determiner|subordinator|pronoun)$/.test(roles2[after2 + 1] ?? '');
    const named5 =
      led &&
      ends2 &&
      tokens2[after2 + 1]?.lower !== 'to' &&
      !PERIOD.test(tokens2[after2].lower) &&
      opens3 !== 'determiner';
    const head =
      year2 &&
      before3 !== void 0 &&
      roles2[before3] === 'noun' &&
      /^(?:aux|past|present)$/.test(roles2[after2 ?? -1] ?? '');
    const lacks = year2 && before3 !== void 0 && ADJECTIVE.test(tokens2[before3].lower);
    const articled = (head || lacks) && roles2[kept[from - 2] ?? -1] === 'determiner';
    const deictic2 = kept
      .slice(from, k + 1)
      .some((i) => /^(?:today|yesterday|tomorrow|tonight)/.test(tokens2[i].lower));
    const leading = before3 === void 0 && /^(?:this|last|next)$/.test(tokens2[kept[from]].lower);
    if (owns && !attributive && (deictic2 || leading)) {
      let to = k;
      while (/^(?:['’]|s)$/.test(tokens2[kept[to + 1] ?? -1]?.lower ?? '')) to++;
      for (let j = from; j <= to; j++) dropped.add(kept[j]);
    }
    const bracketed =
      before3 !== void 0 && /^[([]$/.test(tokens2[before3].text) && /^[)\]]$/.test(tokens2[after2 ?? before3].text);
    if (attributive || owns || articled || bracketed || named5) continue;
    let first = from;
    if (before3 !== void 0 && roles2[before3] === 'determiner') first--;
    const asOf = (n) => tokens2[kept[first - n] ?? -1]?.lower ?? '';
    if (asOf(1) === 'as' && asOf(3) === 'as' && /^(?:recently|early|late)$/.test(asOf(2))) first -= 3;
    const lead = kept[first - 1];
    const spans2 = first === 1 && k > from && /^(?:between|from|before|after)$/.test(tokens2[lead].lower);
    const joins3 = (i) =>
      tokens2[i].lower === 'and' &&
      isFinite(roles2[after2 ?? -1]) &&
      !(i === before3 && MONTH.test(tokens2[kept[from]].lower));
    const needs = (i) => NEEDS_DATE.test(tokens2[i].lower) && !isInside(i, after2) && !joins3(i);
    if (spans2) first--;
    else if (lead !== void 0 && needs(lead)) continue;
    const adverbial = /^(?:today|yesterday|tomorrow|tonight|earlier|last|next|this)$/.test(tokens2[kept[from]].lower);
    const leads = adverbial
      ? /^(?:during|of|early|late|starting|beginning)$/
      : /^(?:in|on|at|over|during|of|early|late|around|about|starting|beginning)$/;
    if (lead !== void 0 && leads.test(tokens2[lead].lower)) {
      const verb = kept[first - 2];
      if (verb !== void 0 && needs(verb)) continue;
      first--;
      if (
        tokens2[lead].lower === 'of' &&
        /^(?:much|most|part|half|rest|remainder|all)$/.test(tokens2[verb ?? lead].lower)
      ) {
        const article3 = roles2[kept[first - 2] ?? -1] === 'determiner' ? 1 : 0;
        if (/^(?:for|in|during)$/.test(tokens2[kept[first - 2 - article3] ?? lead].lower)) first -= 2 + article3;
      }
    }
    const only = tokens2[kept[first - 1] ?? -1]?.lower === 'only';
    if (only && first === 1) continue;
    if (only) first--;
    const limits = kept.slice(0, first).findLastIndex((i) => tokens2[i].lower === 'only');
    const apart3 = (i) => !tokens2[i].word || /^(?:conjunction|subordinator|relative)$/.test(roles2[i]);
    if (limits > 0 && isFinite(roles2[kept[limits + 1] ?? -1]) && !kept.slice(limits, first).some(apart3))
      dropped.add(kept[limits]);
    const reduced3 =
      /^(?:past|participle)$/.test(roles2[kept[first - 1] ?? -1] ?? '') &&
      !/^(?:aux|preposition)$/.test(roles2[kept[first - 2] ?? -1] ?? '');
    const aside = after2 !== void 0 && tokens2[after2].text === ',' && tokens2[kept[first - 2] ?? after2].text === ',';
    if (reduced3 && (aside || /^(?:past|aux|present)$/.test(roles2[after2 ?? -1] ?? ''))) continue;
    if (tokens2[kept[k + 1] ?? -1]?.lower === 'local' && tokens2[kept[k + 2] ?? -1]?.lower === 'time') k += 2;
    for (let j = first; j <= k; j++) dropped.add(kept[j]);
    const [open, close] = [kept[first - 1], kept[k + 1]];
    const closes = close !== void 0 && tokens2[close].text === ',';
    if (closes && (open === void 0 || tokens2[open].text === ',')) {
      dropped.add(close);
      const next = roles2[kept[k + 2] ?? -1];
      if (open !== void 0 && (next === 'past' || next === 'aux' || next === 'present')) dropped.add(open);
    }
  }
  kept.forEach((i, k) => {
    if (dropped.has(i) || (tokens2[i].word && !/^(?:and|to|until)$/.test(tokens2[i].lower))) return;
    const last = k === kept.length - 1;
    if (dropped.has(kept[k - 1] ?? -1) && (dropped.has(kept[k + 1] ?? -1) || last)) dropped.add(i);
  });
  return kept.filter((i) => !dropped.has(i));
}
var ADJECTIVE =
  /(?:ous|ful|ive|ible|able|ic|ish|less|ant|bad|good|great|strong|weak|poor|tough|difficult|busy|bumper|record)$/;
var NEEDS_DATE =
  /^(?:scheduled|due|set|slated|planned|expected|dated|since|until|till|by|from|between|before|after|through|to|for|than|and|is|was|were|are|be|been|as|spent|spend|spends|spending|choos(?:es?|ing)|chose|mark(?:s|ed|ing)|celebrat(?:es?|ed|ing))$/;

// src/events/titles/drafts.ts
function* drafts(mention2, readings, antecedents, all) {
  const {sentence} = mention2;
  const {roles: roles2} = sentence;
  const first = mention2.dated[0]?.timex;
  const day4 = first ? sentence.tokens.findIndex(({end}) => end > first.start) : -1;
  const whole2 = inBrackets(sentence, day4) ?? withoutAsides(sentence);
  if (sentence.kind === 'headline' || sentence.kind === 'repeated-headline') {
    const {tokens: tokens2} = sentence;
    const {index} = mention2.trigger;
    const from = tokens2.findLastIndex(({text: text2}, i) => i < index && text2 === ';');
    const to = tokens2.findIndex(({text: text2}, i) => i > index && text2 === ';');
    const half2 = whole2.filter((i) => i > from && (to < 0 || i < to));
    const verb = half2.find((i) => /^(?:aux|past|present)$/.test(roles2[i])) ?? -1;
    yield {sentence, kept: trimmed2(sentence, half2), verb, score: isAside3(mention2, verb) ? 0.9 : 2.4};
  }
  const told = toldIn(mention2);
  if (told) yield* draftsIn(told, whole2, 0, all);
  yield* draftsIn(mention2, whole2, 0, all);
  for (const [named5, kept] of withNames(mention2, readings, antecedents)) yield* draftsIn(named5, kept, 0.15, all);
}
function toldIn(mention2) {
  const {trigger, sentence, dated} = mention2;
  const {tokens: tokens2, roles: roles2} = sentence;
  const after2 = tokens2.find(({start}) => start >= (dated[0]?.timex.end ?? Infinity));
  if (after2 && !/^[.,;]$/.test(after2.text)) return null;
  const aside = mention2.aside ?? trigger.index;
  if (
    !/^(?:past|participle)$/.test(roles2[aside]) ||
    aside < 3 ||
    !/^(?:published|released|issued|aired|broadcast)$/.test(tokens2[aside].lower)
  )
    return null;
  let lead = tokens2[aside - 1].text === ',' ? aside - 2 : aside - 1;
  while (/^(?:noun|name|determiner|number)$/.test(roles2[lead] ?? '')) lead--;
  const said2 = lead - 1;
  if (tokens2[lead]?.lower !== 'in' || !isFinite(roles2[said2]) || !isStating(tokens2[said2].lower)) return null;
  const {aside: _, within: __, ...rest} = mention2;
  return {...rest, trigger: {token: tokens2[said2], index: said2, types: [], saying: true}};
}
function isAside3({named: named5, trigger, types, sentence: {triggers: triggers2}}, verb) {
  if (!named5 || verb < 0 || trigger.index <= verb) return false;
  return !triggers2.some((t) => t.index === verb && t.types.some(({name}) => types.has(name)));
}
var SURE = 2.7;
function* draftsIn(mention2, whole2, price, all) {
  const {sentence, dated} = mention2;
  const {tokens: tokens2, roles: roles2} = sentence;
  const dateless = withoutDate(sentence, whole2, (i) =>
    dated.some(({timex}) => tokens2[i].start < timex.end && tokens2[i].end > timex.start),
  );
  let best = -Infinity;
  for (const draft of draftsOf(mention2, line(tokens2, roles2, dateless), price)) {
    if (draft.score > best) best = draft.score;
    yield draft;
  }
  const last = dated.at(-1)?.timex.end ?? Infinity;
  const parts = tokens2.find(({start}) => start >= last);
  const needed = all || best < SURE || (parts && NUMERAL.test(parts.lower));
  if (dateless.length < whole2.length && needed) yield* draftsOf(mention2, line(tokens2, roles2, whole2), price + 0.45);
}
function* draftsOf(mention2, found, price) {
  const trigger = found.at.indexOf(mention2.trigger.index);
  const all = statements(found);
  for (const statement of all) yield* stated(mention2, found, statement, all, trigger, price);
  for (const statement of all) yield* coordinated(mention2, found, statement, price);
  yield* speeches(mention2, found, price, trigger);
  const said2 = isHearing(mention2.sentence.tokens, mention2.trigger.index) ? trigger + 1 : trigger;
  if (withoutTelling(mention2)) yield* saidBehind(mention2, found, price, said2);
  yield* reduced2(mention2, found, price);
  yield* brought(mention2, found, price);
  if (trigger >= 0) yield* named2(mention2, found, trigger, price);
}
function* stated(mention2, found, statement, all, trigger, price) {
  const {at: at2, tags, words: list} = found;
  const {verb} = statement;
  const next = all.find(
    ({subject: {from}, verb: {head}}) => from > verb.to && tags[from - 1] === 'comma' && isStating(list[head].lower),
  );
  const predicate = verb.from - betweenAdverbs(found, statement);
  const ends2 = endings(found, statement)
    .filter((e) => !next || e.at <= next.subject.from || e.at > next.verb.from)
    .map((e) => ({
      ...e,
      inner: plainPart(found, predicate, e.at),
      beyond: isBeyond(mention2, at2[e.at - 1]) ? 0.8 : 0,
    }));
  const standing2 = isNow(found, statement) && isPast(mention2);
  const placed = tags[verb.head] !== 'aux' && !standing2 && isPlaced(mention2, at2[verb.from], at2[verb.head]);
  const {cost: own, doubted} = factualityOf(found, statement);
  const least2 = price + own + costFor(mention2, found, statement, standing2);
  const lost = lossOf(mention2, found, statement);
  for (const [subject, cost] of subjects(mention2.sentence, found, statement)) {
    for (const {at: end, cost: cut, inner, beyond} of ends2) {
      const near = aboutness(mention2, found, statement, subject, end, trigger);
      const about = placed && near > -3 ? Math.max(near, 0.4) : near;
      const kept = [...subject, ...inner].map((k) => at2[k]);
      yield {
        sentence: mention2.sentence,
        kept: trimmed2(mention2.sentence, kept),
        verb: at2[verb.head],
        doubted,
        score: 2 + about - least2 - cost - cut - (placed ? 0 : beyond) - lost(kept),
      };
    }
  }
}
function costFor(mention2, found, statement, standing2) {
  const head = found.at[statement.verb.head];
  let cost = 0;
  if (standing2 && mention2.status === 'happened') cost += 0.7;
  if (mention2.aside !== void 0 && head !== mention2.aside) cost += 1.5;
  if (isAside3(mention2, head)) cost += 0.8;
  const ahead = mention2.off ? 0 : mention2.side === 'after' ? 3 : mention2.status === 'scheduled' ? 1.5 : 0;
  return ahead > 0 && isDone(mention2.sentence, found, statement) ? cost + ahead : cost;
}
function* brought({sentence, dated}, found, price) {
  const {at: at2, tags, words: list, verbs} = found;
  const verb = verbs.find(({from: from2, to}) => to === from2 + 1 && BRINGING.test(list[from2].lower));
  if (!verb || !(verb.from === 0 || /^(?:comma|stop|conjunction)$/.test(tags[verb.from - 1]))) return;
  const isDay3 = dated.some(({timex: {end}}) => sentence.tokens[at2[verb.from] - 1]?.end === end);
  if (!isDay3) return;
  const from = /^(?:the|an?)$/.test(list[verb.to]?.lower ?? '') ? verb.to + 1 : verb.to;
  for (const {at: end, cost} of endings(found, {...NO_STATEMENT, verb}))
    if (end > from)
      yield {sentence, kept: trimmed2(sentence, at2.slice(from, end)), verb: -1, score: 2.2 - cost - price};
}
var BRINGING = /^(?:saw|sees|brought|brings|witnessed|marked|marks|heralded)$/;
var NO_STATEMENT = {subject: {from: 0, to: 0}, apposition: null, core: 0, opening: 'start', opener: -1};
function* named2(mention2, found, trigger, price) {
  const {at: at2, tags, words: list} = found;
  const dates3 = mention2.dated.map(({timex}) => timex);
  const isOwner2 = (k) =>
    /^(?:['’]|s|the|this|last|next)$/.test(list[k].lower) ||
    dates3.some((t) => list[k].start < t.end && list[k].end > t.start);
  for (const [part, cost] of eventNames(found, trigger)) {
    if (part.to === trigger + 1 && /^(?:finite|passive)$/.test(tags[trigger])) continue;
    let {from} = part;
    const genitive = list.findIndex(
      (w, k) => k >= from && k < trigger && (tags[k] === 'genitive' || /['’]s?$/.test(w.text)),
    );
    if (genitive >= 0 && range2(from, genitive + 1).every(isOwner2))
      from = tags[genitive + 1] === 'genitive' ? genitive + 2 : genitive + 1;
    const thing = isThing2(list[trigger].lower) ? 0.8 : 0;
    const lead = tags[from - 1] === 'determiner' ? from - 2 : from - 1;
    const listened = /^t(?:old|ells?)$/.test(list[lead]?.lower ?? '') ? 1.8 : 0;
    yield {
      sentence: mention2.sentence,
      kept: trimmed2(mention2.sentence, at2.slice(from, part.to)),
      verb: -1,
      score: (tags[trigger] === 'noun' || tags[trigger] === 'name' ? 1.5 : 0.9) - cost - thing - listened - price,
    };
  }
}

// src/events/titles/kept-words.ts
var LONGEST_TITLE = 80;
function words2(text2, {tokens: tokens2}, kept) {
  let out = '';
  let quotes = kept.some((i) => tokens2[i].text === '"') && isWithinQuotation(tokens2) ? 1 : 0;
  const tokenised = isTokenised(tokens2);
  let tight = false;
  kept.forEach((i, k) => {
    const token2 = tokens2[i];
    const before3 = kept[k - 1];
    const adjacent = before3 === i - 1 && tokens2[before3].end === token2.start;
    const opening = /^[“‘($£€[]$/.test(token2.text) || (/^["`]$/.test(token2.text) && quotes++ % 2 === 0);
    const hyphen = tokenised && token2.text === '-' && before3 === i - 1 && kept[k + 1] === i + 1;
    const clings = hyphen || (!token2.word && !opening && !/^(?:[–—&-]|['’])$/.test(token2.text));
    const owners =
      tokenised && /^['’]$/.test(token2.text) && /s$/.test(tokens2[i - 1]?.lower ?? '') && kept[k + 1] === i + 1;
    const alone = owners && tokens2.filter(({text: mark2}) => mark2 === token2.text).length === 1;
    const genitive = before3 === i - 1 && (alone || isGenitive(tokens2, i) || CLITIC.test(token2.lower));
    if (before3 !== void 0 && !adjacent && !tight && !clings && !genitive) out += ' ';
    tight = opening || hyphen;
    out += text2.slice(token2.start, token2.end);
  });
  return out;
}
var CLITIC = /^['’](?:s|re|ve|ll|d|m)$/;
function isWithinQuotation(tokens2) {
  const marks = tokens2.flatMap(({text: text2}, i) => (text2 === '"' ? [i] : []));
  return marks.length === 1 && /^[,.?!]$/.test(tokens2[marks[0] - 1]?.text ?? '');
}
function capitalised(text2) {
  const first = String.fromCodePoint(text2.codePointAt(0));
  if (/^\p{Ll}\p{Lu}/u.test(text2)) return text2;
  const capital = first.toUpperCase();
  return capital.toLowerCase() === first ? capital + text2.slice(first.length) : text2;
}

// src/events/titles/quoted.ts
var DEICTIC2 = /^(?:today|yesterday|tomorrow|tonight)$/;
var RELATIVE2 =
  /\b(?:today|yesterday|tomorrow|tonight|ago|last|this|next|weekend|earlier|later|past|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?!.*\d{4})/i;
function quoted({sentence, dated, trigger, side}, readings, taken, told = range2(0, sentence.tokens.length)) {
  const {tokens: tokens2, roles: roles2, clauses: clauses2} = sentence;
  const relative = dated.filter(({timex}) => RELATIVE2.test(timex.text));
  const lone = loneMark(tokens2, range2(0, tokens2.length));
  const speech = inQuotes(tokens2, range2(0, tokens2.length));
  const isSpoken = (i) => (lone?.closes ? i < lone.at : speech[i]);
  const isDate = (i) =>
    !isSpoken(i) &&
    (DEICTIC2.test(tokens2[i].lower) ||
      relative.some(({timex}) => tokens2[i].start < timex.end && tokens2[i].end > timex.start));
  const plain7 = withoutLoneMark(sentence, withoutConnectives(sentence, withoutDate(sentence, told, isDate)));
  const list = withoutAside(sentence, line(tokens2, roles2, plain7), trigger.index);
  const {at: at2, words: said2, tags} = list;
  const last = at2.length;
  const tail = isTail(list, at2.indexOf(trigger.index));
  const index = tail
    ? list.verbs[0].head
    : Math.max(
        0,
        at2.findLastIndex((i) => i <= trigger.index),
      );
  const spelt = (kept) => words2(readings[sentence.article].text, sentence, kept);
  const quote2 = (from2, to) => spelt(withoutLoneMark(sentence, at2.slice(from2, to)));
  const found = statements(list);
  const isOver = (statement2) => side === 'after' && isDone(sentence, list, statement2);
  const own = found.find(({subject, verb: verb2}) => subject.from <= index && index < verb2.to);
  const statement =
    own ??
    found.findLast(({verb: verb2}) => verb2.to <= index) ??
    found.find((s) => !isOver(s) && isIntroduced(list, s, index));
  const borders = statement ? endings(list, statement).map((ending) => ending.at) : [];
  const ended = (k) => dated.some(({timex}) => timex.end === said2[k].end) || at2[k + 1] !== at2[k] + 1;
  const begin = beginning(list, index, statement?.subject.from ?? -1, ended);
  let stop =
    said2[last - 1]?.text === '.' && !/^(?:\p{L}\.)*\p{Lu}$/u.test(said2[last - 2]?.text ?? '') ? last - 1 : last;
  while (tags[stop - 1] === 'comma') stop--;
  const opening = at2.findIndex((i) => clauses2[i] === clauses2[trigger.index]);
  const described2 = tags[opening] === 'relative' ? describedBy(list, opening) : -1;
  const factual = FACTUAL2.test(said2[opening]?.lower ?? '') && statement?.subject.from === opening + 1;
  const clause = described2 >= 0 ? described2 : factual ? opening + 1 : opening;
  const first = statement?.subject.from ?? -1;
  const parted2 = statement?.opening === 'mark' && /^(?:comma|conjunction)$/.test(tags[first - 1] ?? '');
  const apart3 = parted2 && said2[first].text.length > 1 && !isDangling(said2[first].lower) ? first : -1;
  const free2 = (start) =>
    start === begin || start === described2 || start === apart3 || (factual && start === opening + 1);
  const headed = (start, end) =>
    at2[start] > 0 && free2(start) ? capitalised(quote2(start, end)) : quote2(start, end);
  const unmarked = (end, start) => {
    const even2 = (k) => said2.slice(start, k).filter((t) => t.text === '"').length % 2 === 0;
    const bare = ({text: text2, word: word2}, k) => !word2 && (!/^["”’)%]$/.test(text2) || (text2 === '"' && even2(k)));
    while (end > start + 1 && bare(said2[end - 1], end - 1)) end--;
    return end;
  };
  const isWhole = (start, end) => {
    const to = unmarked(end, start);
    return !isBroken(sentence, withoutLoneMark(sentence, at2.slice(start, to)), capitalised(quote2(start, to)));
  };
  const from = (start) => {
    while (start < index && !said2[start].word && !OPENING3.test(said2[start].text)) start++;
    const before3 = free2(start) ? '' : '\u2026 ';
    const all = headed(start, stop);
    const ends2 = !/^(?:conjunction|determiner)$/.test(tags[stop - 1]);
    if (ends2 && before3.length + all.length <= LONGEST_TITLE) return before3 + all;
    const room = LONGEST_TITLE - before3.length - 2;
    let end = last;
    while (end > start + 1 && quote2(start, end).length > room) end--;
    const enough = (k) => k > index && k <= end && quote2(start, k).length > 30;
    const full2 = before3 === '' ? fullEnd(list, found, start, (k) => enough(k) && isWhole(start, k)) : -1;
    if (full2 >= 0) return headed(start, unmarked(full2, start));
    end = borders.findLast(enough) ?? wholePhrase(sentence, list, end, enough);
    end = unmarked(end, start);
    const close = closing(said2, start, end);
    if (close) {
      let to = end;
      while (to > start + 1 && spelt(at2.slice(start, to)).length >= room) to = unmarked(to - 1, start);
      const pair3 = spelt(at2.slice(start, to));
      if (closing(said2, start, to) && pair3.length < room)
        return `${before3}${before3 === '' && at2[start] > 0 ? capitalised(pair3) : pair3} \u2026${close}`;
    }
    const title2 = headed(start, end);
    return `${before3}${title2.slice(0, /[\ud800-\udbff]/.test(title2[room - 1] ?? '') ? room - 1 : room)} \u2026`;
  };
  const reaches = (start) => !(tail && start > index) && quote2(start, index + 1).length < LONGEST_TITLE - 8;
  const starts = [begin, statement?.subject.from ?? begin, clause].filter(reaches);
  const border = tags.findLastIndex((tag, k) => k < index && /^(?:comma|stop|conjunction|relative)$/.test(tag)) + 1;
  const verb = tail ? [list.verbs[0].from] : [];
  const near = [border, ...verb, phraseStart(list, index)].find((start) => start >= begin && reaches(start)) ?? index;
  const beginnings2 = starts.length > 0 ? starts : [near];
  const quotations2 = beginnings2.map(from);
  const chosen = Math.max(
    0,
    quotations2.findIndex((title2) => !taken.has(title2)),
  );
  return {
    title: quotations2[chosen],
    inner: beginnings2[chosen] > begin || (begin === 0 && at2[0] > 0 && tags[0] === 'aux'),
    // “[Today] is a day of …”
    sentence,
    verb: (statement && at2[statement.verb.head]) ?? -1,
    told: statement !== void 0 && isToldBy(list, statement, index),
    spoken: lone !== null && !lone.closes && at2.every((i) => i > lone.at) && isSpeakers(quotations2[chosen]),
  };
}
function fullEnd(list, found, start, enough) {
  const {words: said2, tags, verbs} = list;
  const main = found.find(({subject: subject2, opening}) => subject2.from >= start && /^(?:start|mark)$/.test(opening));
  if (!main) return -1;
  const {subject, verb} = main;
  const led = tags[subject.from - 1] === 'comma' && /^(?:preposition|adverb)$/.test(tags[start]);
  if (subject.from > start && !led) return -1;
  const telling = (end) =>
    !REPORT_ALONE.test(said2[verb.head].lower) || verbs.some((v) => v.from >= verb.to && v.to < end);
  return endings(list, main).findLast(({at: at2}) => enough(at2) && telling(at2))?.at ?? -1;
}
function isSpeakers(title2) {
  return (
    title2.endsWith('\u2026') || title2.split(/[^\p{L}]+/u).some((word2) => FIRST_PERSON.test(word2.toLowerCase()))
  );
}
function closing(said2, start, end) {
  const marks = range2(start, said2.length).filter((k) => QUOTE.test(said2[k].text));
  const inside = marks.filter((k) => k < end);
  const close = said2[marks[inside.length] ?? -1];
  return inside.length % 2 === 1 && close && /^["”]$/.test(close.text) ? close.text : '';
}
function loneMark(tokens2, kept) {
  const marks = kept.filter((i) => QUOTE.test(tokens2[i].text));
  if (marks.length % 2 === 0) return null;
  const [first] = marks;
  const {text: text2} = tokens2[first];
  const closes = text2 === '\u201D' || (text2 === '"' && first > 0 && /^[,.?!]$/.test(tokens2[first - 1].text));
  return closes ? {at: first, closes} : {at: marks.at(-1), closes};
}
function withoutLoneMark({tokens: tokens2}, kept) {
  const lone = loneMark(tokens2, kept);
  return lone ? kept.filter((i) => i !== lone.at) : kept;
}
var FACTUAL2 = /^(?:as|when|while|because|where|although|though)$/;
function describedBy(found, relative) {
  const {words: list, tags} = found;
  const last = relative - 1;
  if (!/^(?:who|which|that)$/.test(list[relative].lower) || !endsPhrase(list, tags, last) || tags[last] === 'pronoun')
    return -1;
  const from = phraseStart(found, last);
  return /^(?:the|an?)$/.test(list[from].lower) && from < last ? from + 1 : from;
}
function isIntroduced({tags}, {subject, opening}, index) {
  return opening === 'mark' && subject.from > index && tags[subject.from - 1] === 'comma';
}
function withoutAside({tokens: tokens2, roles: roles2}, found, trigger) {
  const {at: at2, tags} = found;
  const index = at2.indexOf(trigger);
  if (index < 0) return found;
  const openOf = ({core, subject}) => (tags[core] === 'comma' ? core : subject.to);
  const own = statements(found).find(
    (statement) =>
      tags[openOf(statement)] === 'comma' &&
      tags[statement.verb.from - 1] === 'comma' &&
      !/^(?:relative|subordinate)$/.test(statement.opening) &&
      (index < openOf(statement) || index >= statement.verb.from) &&
      !found.verbs.some(({from}) => from > statement.verb.from && from < index),
  );
  if (!own) return found;
  const isTold3 = index >= own.subject.from && index < own.subject.to;
  const name =
    !isTold3 && own.apposition && tags.slice(own.apposition.from, own.apposition.to).every((tag) => tag === 'name');
  const before3 = name
    ? [...at2.slice(0, own.subject.from), ...at2.slice(own.apposition.from, own.apposition.to)]
    : at2.slice(0, openOf(own));
  return line(tokens2, roles2, [...before3, ...at2.slice(own.verb.from)]);
}
function isToldBy({tags, verbs}, {subject, verb}, index) {
  if (index < verb.from) return index >= subject.from && index < subject.to;
  return (
    !verbs.some(({from}) => from >= verb.to && from <= index) &&
    !tags.slice(verb.to, index).some((tag) => CLAUSAL3.test(tag))
  );
}
var CLAUSAL3 = /^(?:relative|subordinator|passive|gerund|stop)$/;
function withoutConnectives({tokens: tokens2}, kept) {
  const parted2 = (k) => tokens2[kept[k] ?? -1]?.text === ',';
  const joins3 = (k) => CONNECTIVE2.test(tokens2[kept[k] ?? -1]?.lower ?? '') && parted2(k - 1) && parted2(k + 1);
  return kept.filter((_, k) => !joins3(k) && !joins3(k - 1) && !joins3(k + 1));
}
var CONNECTIVE2 = /^(?:also|however|meanwhile|therefore|moreover|nevertheless|instead|though|too)$/;
function isTail({words: list, tags, verbs}, k) {
  const said2 = verbs.at(-1)?.head ?? -1;
  if (k < 0 || verbs.length < 2 || !isStating(list[said2].lower)) return false;
  const comma = tags.lastIndexOf('comma', said2);
  return (
    tags.length - said2 < 5 &&
    comma > verbs[0].to &&
    k > comma &&
    k <= said2 &&
    verbs.every(({from, to}) => to <= comma || (from > comma && to >= said2))
  );
}
function wholePhrase(sentence, found, end, enough) {
  const {at: at2, words: list, tags} = found;
  const stripped2 = (k) => {
    while (LEADING4.test(tags[k - 1]) && enough(k - 1)) k--;
    return k;
  };
  if (!tags[end] || !isWithinPhrase(sentence, at2[end - 1], at2[end])) return stripped2(end);
  const from = phraseStart(found, end - 1);
  const before3 = stripped2(from);
  const counted3 = tags.slice(from, end).includes('number');
  return enough(before3) && (counted3 || endsPhrase(list, tags, before3 - 1)) ? before3 : end;
}
var LEADING4 = /^(?:determiner|preposition|to|conjunction|relative)$/;
function beginning({words: list, tags}, index, subject, isDated2) {
  const passes = (k) =>
    tags[k] === 'comma' ||
    (tags[k] === 'stop' && !/^[([$£€]$/.test(list[k].text)) ||
    (k === 0 && /^(?:and|but|yet)$/.test(list[k].lower));
  let start = 0;
  while (start < index && passes(start)) start++;
  let next = start;
  while (next < index && (tags[next] === 'adverb' || tags[next] === 'conjunction')) next++;
  if (next > start && tags[next] === 'comma' && next < index) start = next + 1;
  const close = tags.indexOf('comma', start);
  const lead = tags.slice(start, close);
  if (close > start && close < index && close - start < 6 && isDated2(close - 1) && lead.every((tag) => LEAD.test(tag)))
    start = close + 1;
  if (subject <= start || tags[subject] === 'genitive') return start;
  if (tags[subject] === 'pronoun' && tags.slice(start, subject).includes('name')) return start;
  const led = tags[start] === 'adverb' ? start + 1 : start;
  const participle2 = /^(?:passive|gerund|finite)$/.test(tags[led]) && /(?:ed|ing|en|wn)$/.test(list[led].lower);
  if (!participle2 && (!/^(?:preposition|subordinator)$/.test(tags[start]) || KEPT.test(list[start].lower)))
    return start;
  const comma =
    tags[subject - 1] === 'comma' && !tags.slice(start, subject - 1).some((tag) => /^(?:comma|stop|quote)$/.test(tag));
  return comma || (subject - start < 9 && isDated2(subject - 1)) ? subject : start;
}
var LEAD = /^(?:preposition|determiner|noun|name|number|adverb)$/;
var KEPT = /^(?:if|unless|whether|without|except|instead|like|unlike|lest|apart|for|of)$/;

// src/events/titles/tighten.ts
function* tightened({tokens: tokens2, roles: roles2, names: names2}, kept, verb) {
  const lower = (i) => (i === void 0 ? '' : tokens2[i].lower);
  const dropped = /* @__PURE__ */ new Set();
  const rest = () => kept.filter((i) => !dropped.has(i));
  let quoted3 = false;
  kept.forEach((i, k) => {
    let before3 = k - 1;
    while (before3 > k - 4 && /^(?:noun|name)$/.test(roles2[kept[before3] ?? -1] ?? '')) before3--;
    const told = before3 === k - 1 || /^t(?:ells?|old)$/.test(lower(kept[before3]));
    if (lower(i) === 'that' && roles2[i] === 'subordinator' && isStating(lower(kept[before3])) && told) dropped.add(i);
    if (QUOTE.test(tokens2[i].text)) quoted3 = !quoted3;
    if (
      roles2[i] === 'adverb' &&
      !quoted3 &&
      !NEEDED.test(lower(i)) &&
      k > 0 &&
      roles2[kept[k - 1]] !== 'preposition' &&
      roles2[kept[k - 1]] !== 'subordinator' &&
      tokens2[kept[k + 1] ?? i].word &&
      lower(kept[k + 1]) !== 'than'
    )
      dropped.add(i);
    if (
      dropped.has(kept[k - 1] ?? -1) &&
      /^(?:morning|afternoon|evening|night)$/.test(lower(i)) &&
      POINTING3.test(lower(kept[k - 1]))
    )
      dropped.add(i);
  });
  if (dropped.size > 0) yield rest();
  for (const {from, to} of names2) {
    const full2 = to - from > 1 || BODY.test(tokens2[from - 1]?.lower ?? '');
    if (!full2 || from === 0 || !kept.includes(from) || !kept.includes(to - 1)) continue;
    if (kept.includes(to) && roles2[to] === 'noun') continue;
    for (const i of describing(tokens2, roles2, kept, from)) dropped.add(i);
  }
  if (dropped.size > 0) yield rest();
  kept.forEach((i, k) => {
    const next = kept[k + 1];
    if (next === void 0 || !/^(?:mr|mrs|ms|miss)$/.test(lower(i)) || !tokens2[next].capital) return;
    dropped.add(i);
    if (tokens2[next].text === '.') dropped.add(next);
  });
  if (dropped.size > 0) yield rest();
  for (const part of circumstances(tokens2, roles2, rest(), verb)) for (const i of part) dropped.add(i);
  if (dropped.size > 0) yield rest();
  const compound = kept.findIndex((i, k) => i < verb && k < kept.length - 1 && MADE2.test(tokens2[i].text));
  if (compound >= 0 && /^(?:noun|name)$/.test(roles2[kept[compound + 1]])) {
    let from = compound;
    while (from > 0 && roles2[kept[from - 1]] === 'name') from--;
    if (from === 0 && compound > 0 && tokens2[kept[0]].capital) from = 0;
    for (const i of kept.slice(from, compound + 1)) dropped.add(i);
    yield rest();
  }
  const [first] = rest();
  if (/^(?:the|an?)$/.test(lower(first))) {
    dropped.add(first);
    yield rest();
  }
}
function* loosened({tokens: tokens2, roles: roles2}, kept) {
  const loose = new Set(looseParts(tokens2, roles2, kept).flat());
  const list = kept.filter((i) => !loose.has(i));
  if (loose.size > 0) yield list;
  const lower = (k) => tokens2[list[k] ?? -1]?.lower ?? '';
  const ahead = list.findIndex(
    (_, k) => k > 0 && /^(?:is|are)$/.test(lower(k)) && AHEAD5.test(lower(k + 1)) && lower(k + 2) === 'to',
  );
  if (ahead > 0) yield list.filter((_, k) => k !== ahead);
}
var AHEAD5 = /^(?:set|due|expected|scheduled|likely)$/;
function looseParts(tokens2, roles2, kept) {
  const speech = inQuotes(tokens2, kept);
  const lower = (k) => tokens2[kept[k] ?? -1]?.lower ?? '';
  return kept.flatMap((i, k) => {
    if (speech[k]) return [];
    if (
      /^an?$/.test(lower(k)) &&
      AMOUNT2.test(lower(k + 1)) &&
      lower(k + 2) === 'of' &&
      /^(?:noun|participle)$/.test(roles2[kept[k + 3] ?? -1] ?? '')
    )
      return [kept.slice(k, k + 3)];
    const finite = !/^(?:aux|mark)$/.test(roles2[kept[k - 1] ?? -1] ?? 'mark') && lower(k - 1) !== 'to';
    const has =
      finite &&
      /^(?:has|have|had)$/.test(lower(k)) &&
      kept[k + 1] === i + 1 &&
      roles2[i + 1] === 'past' &&
      /ed$/.test(lower(k + 1));
    const that = lower(k) === 'that' && roles2[i] === 'subordinator' && SURE2.test(lower(k - 1));
    return has || that ? [[i]] : [];
  });
}
var AMOUNT2 = /^(?:series|number|group|string|range|variety|handful)$/;
var SURE2 =
  /^(?:concerned|confident|sure|aware|certain|afraid|worried|hopeful|clear|optimistic|adamant|convinced|likely)$/;
function withoutArticles({tokens: tokens2, roles: roles2}, kept) {
  const speech = inQuotes(tokens2, kept);
  return kept.filter((i, k) => {
    const next = kept[k + 1];
    if (roles2[i] !== 'determiner' || !/^(?:the|an?)$/i.test(tokens2[i].text) || speech[k] || next !== i + 1)
      return true;
    const {lower} = tokens2[next];
    const rate = PERIOD.test(lower) && roles2[kept[k - 1] ?? -1] !== 'preposition';
    return rate || roles2[next] === 'number' || COUNTED5.test(lower);
  });
}
var COUNTED5 =
  /^(?:few|lot|little|number|pair|couple|dozen|hundred|thousand|million|same|first|last|only|most|more|whole|former|latter|two|other|rest|following|preceding)$/;
function describing(tokens2, roles2, kept, name) {
  const at2 = kept.indexOf(name);
  const {lower} = tokens2[kept[at2 - 1] ?? -1] ?? {lower: ''};
  const joined3 = (k) => kept[k] === kept[k + 1] - 1;
  if (at2 < 1 || !joined3(at2 - 1) || !(isHuman(lower) || isTitleWord(lower) || BODY.test(lower))) return [];
  let from = at2;
  for (;;) {
    const role = from > 0 && joined3(from - 1) ? roles2[kept[from - 1]] : void 0;
    if (roles2[kept[from]] === 'determiner') break;
    const [one, other] = [kept[from - 2], kept[from]];
    const pair3 = role === 'conjunction' && from > 1 && joined3(from - 2) && isPair(tokens2, roles2, one, other);
    if (pair3) from -= 2;
    else if (role && DESCRIBING.test(role)) from--;
    else break;
  }
  const before3 = roles2[kept[from - 1] ?? -1];
  const first = tokens2[kept[from]];
  const alone = roles2[kept[from]] === 'determiner' || isTitleWord(first.lower) || isDemonym(first.lower);
  if (before3 === 'mark' || before3 === 'number' || (before3 === 'conjunction' && !alone)) return [];
  return kept.slice(from, at2);
}
var DESCRIBING = /^(?:noun|name|determiner)$/;
function isPair(tokens2, roles2, one, other) {
  const [before3, after2] = [tokens2[one], tokens2[other]];
  if (KIND2.test(before3.lower) && KIND2.test(after2.lower)) return true;
  const plain7 = roles2[one] === 'noun' && roles2[other] === 'noun';
  return plain7 && isHuman(before3.lower) && !/s$/.test(before3.lower) && roles2[one - 1] === 'determiner';
}
var KIND2 = /[a-z](?:ic|ical|ial|ional|ish|ese)$/;
function circumstances(tokens2, roles2, kept, verb) {
  const found = [];
  const lower = (k) => tokens2[kept[k]].lower;
  for (const [k, i] of kept.entries()) {
    const says = roles2[i] === 'subordinator' && tokens2[i].lower === 'that';
    if (!says && !(roles2[i] === 'aux' || i === verb)) continue;
    let from = k - 1;
    while (from > 0 && /^(?:noun|name|number)$/.test(roles2[kept[from]])) from--;
    if (roles2[kept[from]] === 'determiner') from--;
    const before3 = kept[from - 1];
    if (from >= k - 1 || before3 === void 0 || !CIRCUMSTANCE2.test(tokens2[kept[from]].lower)) continue;
    const bare =
      from === k - 2 && roles2[kept[k - 1]] === 'noun' && !/^(?:court|parliament|congress)$/.test(lower(k - 1));
    if (says ? bare : lower(from) === 'with' && RELATED.test(lower(from - 1))) continue;
    if (!says && OPEN2.test(lower(from - 1))) continue;
    const told = says && kept.slice(0, from).some((j) => /^t(?:old|ells?)$/.test(tokens2[j].lower));
    if (says && isStating(tokens2[before3].lower)) found.push(kept.slice(from, k + 1));
    else if ((told || !says) && /^(?:noun|name)$/.test(roles2[before3])) found.push(kept.slice(from, k));
  }
  return found;
}
var OPEN2 = /^(?:place|part|role|share|stake|seat|interest|faith|belief|success)s?$/;
var POINTING3 = /^(?:yesterday|tomorrow)$/;
var BODY =
  /^(?:agency|company|newspaper|magazine|group|party|firm|charity|organi[sz]ation|website|station|network|channel|film|band)$/;
var NEEDED =
  /^(?:not|n't|never|no|only|almost|nearly|too|so|far|together|away|back|out|here|there|allegedly|reportedly|apparently|supposedly|purportedly|seemingly|presumably|probably|possibly|perhaps|evidently|potentially|hardly|barely|scarcely|partly|rarely|seldom|yet|falsely|wrongly|mistakenly|erroneously|unsuccessfully|temporarily|provisionally|conditionally)$/;
var MADE2 = /^\p{L}[\p{L}.]*-(?:[a-z]+ed|run|led|held|born|built|made)$/u;
var CIRCUMSTANCE2 = /^(?:in|at|on|near|from|across|outside|inside|amid|with)$/;

// src/events/titles/title.ts
var SHORTEST = {name: 16, dateless: 12, statement: 10};
var TELLING = 24;
function surnames(sentences2) {
  const alone = /* @__PURE__ */ new Set();
  const given2 = /* @__PURE__ */ new Map();
  for (const sentence of sentences2) {
    const {names: names2, tokens: tokens2} = sentence;
    for (const {from, to, keys} of names2) {
      const last = tokens2[to - 1].lower;
      const short2 = to - from === 1 || (to - from === 2 && isTitleWord(tokens2[from].lower));
      if (short2) alone.add(last);
      const first = short2 ? unknownBefore(sentence, from) : keys.length > 1 ? keys[0] : void 0;
      if (first !== void 0 && !PLACED.test(first))
        (given2.get(last) ?? given2.set(last, /* @__PURE__ */ new Set()).get(last)).add(first);
    }
  }
  return new Set([...alone].filter((name) => given2.get(name)?.size === 1));
}
function unknownBefore({tokens: tokens2, roles: roles2}, from) {
  const [word2] = tokens2;
  return from === 1 && word2.capital && roles2[0] === 'noun' && !isTitleWord(word2.lower) ? word2.lower : void 0;
}
var PLACED =
  /^(?:north|south|east|west|northern|southern|eastern|western|central|new|old|great|upper|lower|fort|port|mount|lake|cape)$/;
function title(
  mentions,
  status,
  readings,
  known2,
  antecedents,
  taken = /* @__PURE__ */ new Set(),
  isOther = () => false,
) {
  const line2 = lineFor(mentions, status, readings, known2, antecedents, taken, isOther, false);
  return line2 ?? lineFor(mentions, status, readings, known2, antecedents, taken, isOther, true);
}
function lineFor(mentions, status, readings, known2, antecedents, taken, isOther, all) {
  const support = supportOf(mentions);
  const told = mentions.some((m) => !m.negated);
  const narrowest = mentions.reduce((least2, m) => Math.min(least2, width2(m)), Infinity);
  const best = /* @__PURE__ */ new Map();
  const wholes = /* @__PURE__ */ new Map();
  const dating = mentions.filter((m) => m.when);
  const nominal = dating.length > 0 && dating.every((m) => m.named);
  const offers = [];
  for (const mention2 of naming(mentions).slice(0, MOST_MENTIONS)) {
    const meant2 = nominal && !mention2.named ? {...mention2, named: mention2.trigger} : mention2;
    const strange = mention2.status === status && !(mention2.negated && told) ? 0 : 0.7;
    const vague = (draft) => (tellsOf(draft, mention2) ? 0.4 : mention2.when ? 1 : 1.4);
    const wide = width2(mention2) > narrowest;
    for (const draft of drafts(meant2, readings, antecedents, all)) {
      const {sentence, verb} = draft;
      if (verb >= 0 && isOther(sentence.tokens[verb]) && !isOwnLine(draft, mention2)) continue;
      offers.push({mention: mention2, draft, sure: draft.score - strange - (wide ? vague(draft) : 0)});
    }
  }
  for (const {mention: mention2, draft, sure: sure2} of offers.sort((a, b) => b.sure - a.sure)) {
    const ahead = Math.max(best.get('statement')?.score ?? 0, best.get('name')?.score ?? 0);
    if (ahead > LEAST5.line && ahead > sure2 + MOST_APPEAL) break;
    const {sentence} = draft;
    for (const [kept, price] of forms3(draft, known2)) {
      const text2 = capitalised(words2(readings[sentence.article].text, sentence, kept));
      if (taken.has(text2) && !all) return null;
      if (text2.length < leastOf(draft, mention2) || taken.has(text2) || isBroken(sentence, kept, text2)) continue;
      const score =
        sure2 -
        price +
        appeal(sentence, {...draft, kept}, text2, mention2, support) +
        (kept === draft.kept ? 0 : APPEAL.shorter);
      if (draft.speech && text2.length > LONGEST_TITLE) continue;
      const points = isDangling(sentence.tokens[kept[0]].lower);
      if (points && (draft.verb < 0 || text2.length > LONGEST_TITLE || /^(?:I|We|You)\b/.test(text2))) continue;
      const kind = points ? 'pointing' : text2.length > LONGEST_TITLE ? 'long' : draft.verb < 0 ? 'name' : 'statement';
      const line3 = {
        score,
        sure: draft.score,
        text: text2,
        sentence,
        kept,
        verb: draft.verb,
        dated: mention2.when !== null,
      };
      if (isAhead3(line3, best.get(kind))) best.set(kind, line3);
      if (kind !== 'statement' || draft.doubted || score < LEAST5.whole) continue;
      const of = wholes.get(sentence) ?? wholes.set(sentence, /* @__PURE__ */ new Map()).get(sentence);
      if (isAhead3(line3, of.get(draft.verb))) of.set(draft.verb, line3);
    }
  }
  const [statement, name, long] = [best.get('statement'), best.get('name'), best.get('long')];
  const line2 = isAhead3(name, statement) ? name : statement;
  const whole2 = long && wholes.get(long.sentence)?.get(long.verb)?.text;
  const telling = whole2 && whole2.length >= TELLING ? whole2 : null;
  const rest = long && long.score > LEAST5.line ? (telling ?? shortened(long, readings)) : null;
  const cut = long && long.score > Math.max(LEAST5.line, (line2?.score ?? 0) + 1.5) ? rest : null;
  if (cut && !taken.has(cut)) return lineOf(long, cut);
  if (line2 && line2.score > LEAST5.line) return lineOf(line2);
  if (statement && statement.dated && statement.score > LEAST5.statement) return lineOf(statement);
  const own = mentions.find(({sentence}) => !isDangling(sentence.tokens[0].lower)) ?? mentions[0];
  const unnamed = quoted(own, readings, taken);
  const quotation2 = withName(unnamed.title, own, readings, antecedents, taken) ?? unnamed;
  const act = own.sentence.tokens[quotation2.verb];
  const dependent = !isFinite(own.sentence.roles[own.trigger.index]);
  const inner = quotation2.inner || (dependent && act !== void 0 && isOther(act));
  const broken2 = inner || /…["”]?$/.test(quotation2.title);
  const main = broken2 && !own.within && own.aside === void 0 ? wholes.get(own.sentence)?.get(quotation2.verb) : void 0;
  if (!rest && (inner || nominal) && name && name.score > LEAST5.name) return lineOf(name);
  const clause = [statement, best.get('pointing')].find((c) => c && c.sure > LEAST5.sure);
  if (clause) {
    const told2 = clause === statement || (clause.sentence === own.sentence && clause.verb === own.trigger.index);
    return {...lineOf(clause), inner: inner && !told2};
  }
  if (rest && !taken.has(rest)) return lineOf(long, rest);
  if (main && main.text.length >= TELLING && (quotation2.told || main.kept.includes(own.trigger.index)))
    return {...lineOf(main), inner};
  return {title: quotation2.title, sentence: quotation2.sentence, inner, spoken: quotation2.spoken};
}
var MOST_MENTIONS = 60;
function withName(title2, own, readings, antecedents, taken) {
  if (!/^(?:He|She)\b/.test(title2)) return null;
  for (const [named5, kept] of withNames(own, readings, antecedents)) {
    const quotation2 = quoted(named5, readings, taken, kept);
    if (!/^(?:…|He\b|She\b)/.test(quotation2.title)) return quotation2;
  }
  return null;
}
var APPEAL = {early: 0.2, names: 0.9, subject: 0.2, shared: 0.8, shorter: 0.1};
var MOST_APPEAL = Object.values(APPEAL).reduce((sum, x) => sum + x);
function naming(mentions) {
  const dating = new Set(mentions.filter((m) => m.when).map((m) => m.sentence.article));
  if (dating.size === 0) return mentions;
  return mentions.filter(({when, lent, sentence}) => when || lent || (sentence.lead && dating.has(sentence.article)));
}
function leastOf({sentence: {tokens: tokens2, roles: roles2}, kept, verb}, {trigger, within: within4}) {
  if (verb < 0 && kept.some((i) => isRelativeTime(tokens2, i))) return SHORTEST.dateless;
  const named5 = kept.some((i) => i < verb && (roles2[i] === 'name' || tokens2[i].capital));
  const told = named5 || (within4 && !isDangling(tokens2[kept[0]].lower));
  return told && tokens2[verb] === trigger.token ? SHORTEST.statement : SHORTEST.name;
}
function forms3({sentence, kept, verb}, known2) {
  const plain7 = /* @__PURE__ */ new Set([kept, shortNames(sentence, kept, known2)]);
  for (const form of plain7) plain7.add(withoutRelativeOwners(sentence, form));
  for (const form of plain7) plain7.add(withoutRelativeTimes(sentence, form));
  const found = new Map([...plain7].map((form) => [form, 0]));
  let shortest = [...plain7].at(-1);
  if (verb < 0 || lengthOf2(sentence, shortest) <= LONGEST_TITLE) return found;
  for (const form of tightened(sentence, shortest, verb)) {
    if (lengthOf2(sentence, form) <= LONGEST_TITLE) return found.set(form, 0);
    shortest = form;
  }
  if (isStating(sentence.tokens[kept.at(-1)].lower)) return found;
  for (const form of loosened(sentence, shortest)) {
    if (lengthOf2(sentence, form) <= LONGEST_TITLE) return found.set(form, LOOSE);
    shortest = form;
  }
  const bare = withoutArticles(sentence, shortest);
  return lengthOf2(sentence, bare) <= LONGEST_TITLE ? found.set(bare, HEADLINE) : found;
}
var LOOSE = 0.4;
var HEADLINE = 1.6;
function lengthOf2({tokens: tokens2}, kept) {
  return kept.reduce((sum, i) => sum + tokens2[i].text.length + (tokens2[i].word ? 1 : 0), -1);
}
var LEAST5 = {line: 1.2, statement: 0.3, name: 0.3, sure: 1.4, whole: -4};
var lineOf = ({text: text2, sentence, verb}, title2 = text2) => ({
  title: title2,
  sentence,
  verb: sentence.tokens[verb],
});
function shortened({sentence, kept}, readings) {
  const {tokens: tokens2, roles: roles2} = sentence;
  let within4 = null;
  for (let to = kept.length - 1; to > 3; to--) {
    const part = kept.slice(0, to);
    const text2 = capitalised(words2(readings[sentence.article].text, sentence, part));
    const last = part.at(-1);
    if (isGenitive(tokens2, kept[to])) continue;
    if (text2.length + 2 > LONGEST_TITLE || !tokens2[last].word || isBroken(sentence, part, text2)) continue;
    if (/^(?:pronoun|adverb)$/.test(roles2[last]) || isOpenVerb(sentence, part, kept)) continue;
    if (text2.length <= 40) break;
    if (within4 && within4.length - text2.length > 14) break;
    if (!isWithinPhrase(sentence, last, kept[to]) && !/^(?:past|present|participle|base)$/.test(roles2[last]))
      return `${text2} \u2026`;
    const named5 = roles2[last] === 'name' && roles2[kept[to]] === 'name';
    if (roles2[last] !== 'number' && !named5) within4 ??= `${text2} \u2026`;
  }
  return within4;
}
function isOpenVerb({tokens: tokens2, roles: roles2}, part, whole2) {
  const at2 = part.findLastIndex((i) => isFinite(roles2[i]));
  if (at2 < 0) return whole2.some((i) => isFinite(roles2[i]));
  if (part.slice(at2).some((i) => /^(?:that|why|how|whether|if)$/.test(tokens2[i].lower))) return true;
  const {lower} = tokens2[part[at2]];
  const active = roles2[part[at2 - 1] ?? -1] !== 'aux';
  return active && (REPORT_ALONE.test(lower) || (at2 === part.length - 1 && !INTRANSITIVE.has(stem(lower))));
}
function isAhead3(line2, best) {
  if (!line2 || !best) return !!line2;
  const ahead = line2.score - best.score || best.text.length - line2.text.length;
  return ahead > 0 || (ahead === 0 && line2.text < best.text);
}
function tellsOf({verb, sentence}, {trigger}) {
  return (
    verb < 0 ||
    sentence.tokens[verb] === trigger.token ||
    sentence.kind === 'headline' ||
    LIGHT2.test(sentence.tokens[verb].lower)
  );
}
var LIGHT2 =
  /^(?:g[ai]ves?|giv(?:en|ing)|h[eo]lds?|hosts?|hosted|t[ao]kes?|took|makes?|made|had|has|have|paid|signed)$/;
function isOwnLine({sentence, kept}, {sentence: own, trigger, off}) {
  return sentence === own && (!!off || (isFinite(own.roles[trigger.index]) && kept.includes(trigger.index)));
}
function width2({when}) {
  return when ? when.end - when.start : Infinity;
}
function supportOf(mentions) {
  const counts = /* @__PURE__ */ new Map();
  for (const {sentence} of mentions) for (const s of new Set(sentence.stems)) counts.set(s, (counts.get(s) ?? 0) + 1);
  return counts;
}
function shortNames({names: names2, roles: roles2, tokens: tokens2}, kept, known2) {
  const dropped = /* @__PURE__ */ new Set();
  for (const {from, to, keys} of names2) {
    const last = tokens2[to - 1].lower;
    if (to - from < 2 || !known2.has(last) || keys.some(isState) || BODY2.test(last)) continue;
    if (kept.some((i) => i !== to - 1 && tokens2[i].lower === last)) continue;
    let first = from;
    while (
      first > 0 &&
      kept.includes(first - 1) &&
      (isTitleWord(tokens2[first - 1].lower) ||
        (stateOf2(tokens2[first - 1].lower) && isTitleWord(tokens2[first].lower)) ||
        /^(?:U\.S|US)$/.test(tokens2[first - 1].text) ||
        (tokens2[first - 1].text === '.' && tokens2[first - 2]?.text === 'U.S'))
    )
      first--;
    const before3 = tokens2[first - 1];
    const bound =
      before3 &&
      kept.includes(first - 1) &&
      (before3.text === '.' || (before3.word && /^(?:noun|name|participle)$/.test(roles2[first - 1])));
    if (bound) continue;
    if (first < from && before3 && kept.includes(first - 1) && /^(?:the|an?)$/.test(before3.lower))
      dropped.add(first - 1);
    let surname = to - 1;
    while (surname > from && PARTICLE2.test(tokens2[surname - 1].text)) surname--;
    for (let i = first; i < surname; i++) if (!/['’]s$/.test(tokens2[i].text)) dropped.add(i);
  }
  return dropped.size > 0 ? kept.filter((i) => !dropped.has(i)) : kept;
}
var BODY2 = /^(?:parliament|congress|senate|assembly|court|council|commission|union|bank|party|army|guard|times|post)$/;
var PARTICLE2 = /^(?:[Vv]an|[Vv]on|[Dd]e|der|den|[Dd]el|della|[Dd]a|[Dd]os|[Dd]u|[Ll]a|[Ll]e|bin|[Aa]l|[Ee]l|ter|zu)$/;
function withoutRelativeOwners({tokens: tokens2}, kept) {
  const dropped = /* @__PURE__ */ new Set();
  for (const i of kept) {
    if (!isRelativeTime(tokens2, i) || !kept.includes(i + 1)) continue;
    const to = /['’]s$/.test(tokens2[i + 1].text) ? i + 1 : isGenitive(tokens2, i + 2) ? i + 3 : -1;
    if (tokens2[i + 2]) for (let j = i; j <= to; j++) dropped.add(j);
  }
  return dropped.size > 0 ? kept.filter((i) => !dropped.has(i)) : kept;
}
function withoutRelativeTimes(told, kept) {
  const {tokens: tokens2, roles: roles2} = told;
  const speech = inQuotes(tokens2, kept);
  const times = new Set(
    kept.flatMap((i, k) => {
      const [before3, next, after2] = [tokens2[i - 1]?.lower ?? '', kept[k + 1], tokens2[i + 2]?.lower];
      const part = after2 === 'of' || PART.test(`${tokens2[i - 2]?.lower} ${before3}`);
      const whole2 = next === i + 1 && !/^seconds?$/.test(tokens2[next].lower);
      if (!isRelativeTime(tokens2, i) || !whole2 || speech[k] || part || before3 === 'as') return [];
      return kept[k - 1] === i - 1 && /^(?:later|earlier)$/.test(before3) ? [i - 1, i, i + 1] : [i, i + 1];
    }),
  );
  const left = times.size > 0 ? withoutDate(told, [...kept], (i) => times.has(i)) : kept;
  const [first, last] = [left[0] ?? -1, left.at(-1) ?? -1];
  const bare = isFinite(roles2[first]) || (roles2[last - 1] === 'subordinator' && !isFinite(roles2[last - 2]));
  return left.length < kept.length && !bare ? left : kept;
}
var PART = /^(?:end|start|beginning|middle|rest|half|close|eve) of$/;
function appeal(sentence, {kept, verb}, text2, mention2, support) {
  const {tokens: tokens2, roles: roles2, names: names2} = sentence;
  let score = sentence.order <= 3 ? APPEAL.early : 0;
  if (sentence.kind === 'caption') score -= 0.2;
  const subject = verb < 0 ? kept : kept.filter((i) => i < verb);
  const isName3 = (i) => names2.some(({from, to}) => i >= from && i < to);
  score += Math.min(APPEAL.names, 0.3 * names2.filter(({from, to}) => kept.some((i) => i >= from && i < to)).length);
  if (subject.some(isName3)) score += APPEAL.subject;
  score -= pointsBack(sentence, subject, verb);
  const quoted3 = inQuotes(tokens2, kept);
  for (const [k, i] of kept.entries()) {
    const {lower} = tokens2[i];
    if (quoted3[k] && FIRST_PERSON.test(lower)) continue;
    const person = /^(?:s?he|him|his|her)$/.test(lower);
    const anchored = names2.some(({from, keys}) => from < i && kept.includes(from) && !(person && keys.every(isState)));
    if (roles2[i] === 'pronoun' && lower !== 'there')
      score -= anchored ? 0.2 : verb >= 0 && i > verb && !/^(?:it|them|her|him|one)$/.test(lower) ? 0.4 : 0.9;
    else if (/^(?:this|that|these|those|such|another|here)$/.test(lower) && roles2[i] !== 'subordinator') score -= 0.8;
    else if (/^(?:his|her|their|its)$/.test(lower) && !anchored && subject.includes(i)) score -= 0.9;
    if (roles2[i] === 'adverb' && !/^(?:not|never|no)$/.test(lower)) score -= 0.1;
  }
  if (kept.some((i, k) => !quoted3[k] && isRelativeTime(tokens2, i))) score -= 0.7;
  if (verb < 0 && kept.some((i) => WEEKDAY.test(tokens2[i].lower))) score -= 0.4;
  if (
    kept.some(
      (i, k) => /^(?:do|does|did|done|doing)$/.test(tokens2[i].lower) && tokens2[kept[k + 1] ?? -1]?.lower === 'so',
    )
  )
    score -= 0.9;
  const own = mention2.dated.map(({timex}) => timex);
  const strange = kept.some(
    (i, k) =>
      /^(?:(?:1[5-9]|20)\d\d|January|February|March|April|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/.test(
        tokens2[i].text,
      ) &&
      (/^(?:preposition|name|subordinator|noun)$/.test(roles2[kept[k - 1] ?? -1] ?? '') ||
        /^\d/.test(tokens2[i].text)) &&
      !own.some((t) => tokens2[i].start < t.end && tokens2[i].end > t.start),
  );
  if (strange) score -= 0.7;
  const content = kept.filter(
    (i) => tokens2[i].word && !isFunctionWord(tokens2[i].lower) && !(verb < 0 && PLAIN.test(tokens2[i].lower)),
  );
  if (content.length < 2) score -= 1.5;
  const shared3 = content.filter((i) => (support.get(stem(tokens2[i].lower)) ?? 0) >= 2).length;
  score += content.length > 0 ? (APPEAL.shared * shared3) / content.length : 0;
  return score - Math.abs(text2.length - 56) / 90;
}
function pointsBack({tokens: tokens2, roles: roles2, order}, subject, verb) {
  const list = subject
    .filter((i) => tokens2[i].word && roles2[i] !== 'adverb' && roles2[i] !== 'aux')
    .map((i) => tokens2[i].lower);
  if (verb < 0) return subject.some((i) => roles2[i] === 'name' || roles2[i] === 'number') ? 0 : 0.5;
  if (list[0] !== 'the') return 0;
  const plain7 = list.filter((lower) => !/^(?:the|two|three|four|other|same|latest|first|second)$/.test(lower));
  if (plain7.length === 0) return 2;
  if (plain7.length > 1) return 0;
  if (POINTER.test(plain7[0])) return 1.2;
  return order <= 1 || WELL_KNOWN.test(plain7[0]) ? 0 : 0.3;
}
var WELL_KNOWN =
  /^(?:government|police|president|parliament|army|pope|queen|king|senate|congress|military|fbi|cia|eu|un|us|u\.s|uk|kremlin)$/;

// src/events/assemble.ts
function* assemble(found, known2) {
  const {readings, written: written2} = known2;
  const byWord = tellers(found);
  const titles = yield* titled(found, readings, byWord);
  const clusters = found.filter((cluster2) => {
    const line2 = titles.get(cluster2);
    return !isInPassing(cluster2, line2) && !isTold2(cluster2, line2, byWord);
  });
  const texts = readings.map((r) => r.text);
  yield;
  const forms4 = formsOf(clusters, texts);
  yield;
  const ids2 = /* @__PURE__ */ new Map();
  const told = [];
  for (const cluster2 of clusters) {
    const cache = /* @__PURE__ */ new Map();
    let dating;
    told.push({
      id: uniqueId(idOf(cluster2, known2), ids2),
      cluster: cluster2,
      evidenceOf: (mention2) => {
        const {sentence} = mention2;
        dating ??= new Map(
          cluster2.mentions
            .filter((m) => m.when)
            .reverse()
            .map((m) => [m.sentence, m]),
        );
        if (!cache.has(sentence)) {
          const passage = titles.get(cluster2).sentence;
          const told2 = passage.article === sentence.article && passage.order === sentence.order ? passage : sentence;
          cache.set(sentence, evidence(dating.get(sentence) ?? mention2, told2, readings));
        }
        return cache.get(sentence);
      },
    });
    if (told.length % 32 === 0) yield;
  }
  yield;
  const tensions = dateTension(told, written2);
  yield;
  const slips = yield* dateConflicts(told);
  const independent = [];
  for (const {mentions} of clusters) {
    independent.push(wordings(mentions));
    if (independent.length % 16 === 0) yield;
  }
  const articles = clusters.map(({mentions}) => new Set(mentions.map((m) => m.sentence.article)).size);
  const alone = clusters.map(
    (cluster2) => standsAlone2(titles.get(cluster2).title) && !isFigure(cluster2) && !isRemark(cluster2),
  );
  const importance = salience(clusters, written2, known2.named, alone);
  yield;
  const events = [];
  for (const [i, event] of told.entries()) {
    if (i % 8 === 7) yield;
    const {cluster: cluster2} = event;
    const tension = tensions.get(event);
    const when =
      tension && cluster2.when
        ? {...cluster2.when, firm: false, earliest: tension.earliest, latest: tension.latest}
        : cluster2.when;
    const mentions = inOrder(cluster2);
    const conflicts = [
      ...(tension ? [tension.conflict] : []),
      ...(slips.get(event) ?? []),
      ...daysDiffer(event),
      ...withinEvent(event),
      ...numbersDiffer(event),
      ...hoursDiffer(event),
      ...quoteVariants(event),
    ];
    const first = /* @__PURE__ */ new Map();
    for (const m of mentions) if (!first.has(m.sentence)) first.set(m.sentence, m);
    events.push({
      id: event.id,
      title: titles.get(cluster2).title,
      ...dates(when, cluster2),
      status: statusOf2(cluster2),
      importance: importance[i],
      evidence: [...first.values()].map(event.evidenceOf),
      reasons: reasonsOf(cluster2, known2, articles[i], independent[i]),
      ...actorsOf(mentions, forms4),
      ...placeOf(mentions, texts),
      ...typesOf3(mentions),
      wordings: independent[i],
      ...(conflicts.length > 0 ? {conflicts} : {}),
    });
  }
  return events.sort(byTime);
}
function isInPassing({mentions, when}, {title: title2, inner, spoken}) {
  const [{sentence}] = mentions;
  return (
    when !== null &&
    (spoken || isOwnWords(title2) || mentions.every(isByTheClock) ? sentence.order > 2 : !!inner && !sentence.lead) &&
    mentions.every((m) => m.sentence === sentence) &&
    sentence.kind === 'body' &&
    !mentions.some(isPointed)
  );
}
function isPointed({sentence, trigger: {index}, dated}) {
  const from = sentence.tokens.findIndex((t) => t.end > (dated[0]?.timex.start ?? Infinity));
  if (from < 0) return false;
  const to = sentence.tokens.findIndex((t) => t.end >= dated.at(-1).timex.end) + 1;
  const when = whenBehind(sentence, to);
  return isNewDay(sentence, from) || (when > 0 && when < index);
}
function tellers(clusters) {
  return new Map(
    clusters.flatMap((cluster2) => cluster2.mentions.map(({trigger: {token: token2}}) => [token2, cluster2])),
  );
}
function isTold2({mentions, when}, {verb}, told) {
  const other = verb && told.get(verb);
  if (!other?.when || !when || other.when.start !== when.start || other.when.end !== when.end) return false;
  return mentions.every((m) => m.sentence === mentions[0].sentence && m.trigger.token !== verb);
}
function standsAlone2(title2) {
  return !/^(?:…|(?:He|She|It|They|This|That|These|Those|There|What)\b)|…$/.test(title2);
}
function isFigure({mentions}) {
  return mentions.every(({trigger, sentence}) => isFigureMoved(sentence, trigger.index));
}
function isRemark({mentions}) {
  return mentions.every(({trigger, types, sentence: {tokens: tokens2, clauses: clauses2}}) => {
    const remark = trigger.saying || (types.size === 0 && REMARK.has(stem(trigger.token.lower)));
    return remark && !tokens2.some(({lower}, i) => AUTHORITY.test(lower) && clauses2[i] === clauses2[trigger.index]);
  });
}
var AUTHORITY =
  /^(?:police|officials?|authorities|departments?|ministry|office|agency|agencies|army|military|government|courts?|sheriff|commission|hospital|company|spokes(?:wo)?m[ae]n|spokesperson|media|television|tv|radio|newspapers?|paper|magazine|reports?|sources?)$/;
var REMARK = forms2(
  'say tell add note state believe think thought argue insist suggest explain write wrote tweet joke reply remark comment complain speculate boast stress caution emphasise emphasize predict warn claim maintain mention know knew hope expect fear',
);
function isOwnWords(title2) {
  return /^["“][^"“”]*…["”]?$/.test(title2) || /^(?:If|Unless|Whether|I|We)\b|^\p{Ll}{2}/u.test(title2);
}
function* titled(clusters, readings, told) {
  const known2 = surnames(clusters.flatMap((c) => c.mentions.map((m) => m.sentence)));
  const antecedents = new Antecedents(readings);
  const taken = /* @__PURE__ */ new Set();
  const found = /* @__PURE__ */ new Map();
  for (const cluster2 of clusters) {
    const own = new Set(cluster2.mentions.map(({trigger}) => trigger.token));
    const isOther = (word2) => {
      const when = told.get(word2)?.when;
      return !own.has(word2) && !!when && !!cluster2.when && !nested(when, cluster2.when);
    };
    const line2 = title(
      fewOfEach(inOrder(cluster2)),
      statusOf2(cluster2),
      readings,
      known2,
      antecedents,
      taken,
      isOther,
    );
    taken.add(line2.title);
    found.set(cluster2, line2);
    if (found.size % 8 === 0) yield;
  }
  return found;
}
function byTime(a, b) {
  return (
    compareNumbers(instant2(a.start), instant2(b.start)) ||
    compareNumbers(instant2(a.end), instant2(b.end)) ||
    b.importance - a.importance ||
    compare(a.id, b.id)
  );
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function inOrder({mentions}) {
  const rank = (m) => (m.when ? m.when.end - m.when.start : Infinity);
  return [...mentions].sort(
    (a, b) =>
      compareNumbers(rank(a), rank(b)) ||
      a.sentence.article - b.sentence.article ||
      a.sentence.start - b.sentence.start,
  );
}
function instant2(date) {
  return date === null ? Infinity : Date.parse(date);
}
function compareNumbers(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function idOf({mentions, when}, {readings, written: written2}) {
  const dating = mentions.filter((m) => m.when || !when);
  const keys = (dating.length > 0 ? dating : mentions)
    .map(({sentence: s, trigger, dated}) => ({
      day: dayOf(written2[s.article] ?? null),
      words: [
        readings[s.article].text.slice(s.start, s.end),
        trigger.token.lower,
        ...dated.map((d) => d.timex.text),
      ].join('\n'),
    }))
    .sort((a, b) => compareNumbers(a.day, b.day) || compare(a.words, b.words));
  return bytesToHex(sha256(utf8ToBytes(keys[0]?.words ?? ''))).slice(0, 12);
}
function dayOf(written2) {
  return written2 && written2.end - written2.start === millisecondsInDay ? written2.start : Infinity;
}
function uniqueId(id, seen) {
  const n = (seen.get(id) ?? 0) + 1;
  seen.set(id, n);
  return n === 1 ? id : `${id}-${n}`;
}
function evidence({sentence, when, dated}, passage, readings) {
  const {id, text: text2} = readings[passage.article];
  const [first] = dated;
  const {under, opens: opens3} = sentence;
  const isHeaded = opens3 && under !== void 0 && first?.timex.start === under.start;
  const found = evidenceOf(
    text2,
    {article: id, start: isHeaded ? under.start : passage.start, end: passage.end},
    when && first ? edtfOf(when) : '',
  );
  const last = dated.at(-1);
  if (!first || !last) return found;
  const {start} = first.timex;
  const {end} = last.timex;
  const value = first === last ? first.timex.value : `${first.timex.value}/${last.timex.value}`;
  found.timex = {start, end, exact: text2.slice(start, end), value, rule: first.timex.rule};
  return found;
}
function edtfOf(when) {
  return toEdtf({start: when.start, end: when.end, grain: when.grain, uncertain: !when.firm});
}
function iso(ms) {
  const text2 = new Date(ms).toISOString();
  return ms % millisecondsInDay === 0 ? text2.slice(0, text2.indexOf('T')) : text2.replace('.000Z', 'Z');
}
function dates(when, {mentions, linked}) {
  if (!when) {
    const said2 = mentions[0]?.dated.map((d) => toEdtf(d.timex)) ?? [];
    const partly = said2.includes('') ? '' : said2.join('/');
    return {
      date: partly,
      grain: mentions[0]?.dated[0]?.timex.grain ?? 'day',
      start: null,
      end: null,
      earliest: null,
      latest: null,
    };
  }
  const {grain, firm} = when;
  const date = toEdtf({
    start: when.start,
    end: when.end,
    grain,
    uncertain: !firm,
    approximate: (linked && !linked.exact) || mentions.every((m) => !m.when || m.asNews),
  });
  const own = parseEdtf(date) ?? when;
  return {
    date,
    grain,
    start: iso(own.start),
    end: iso(own.end),
    earliest: iso(Math.min(when.earliest, own.start)),
    latest: iso(Math.max(when.latest, own.end)),
  };
}
function reasonsOf({mentions, when, linked}, {readings, writtenOn}, articles, wordings2) {
  const reasons = [];
  const seen = /* @__PURE__ */ new Set();
  for (const {sentence, dated, when: own, asNews} of mentions) {
    const first = dated[0];
    if (asNews) reasons.push(`told as news, and of no day, in an article written ${writtenOn[sentence.article]}`);
    if (!first || !own) continue;
    const words3 = readings[sentence.article].text
      .slice(first.timex.start, dated.at(-1).timex.end)
      .replace(/\s+/g, ' ');
    const on = writtenOn[sentence.article];
    const result = formatDate({start: own.start, end: own.end, grain: own.grain, uncertain: !own.firm});
    const range3 = own.firm
      ? ''
      : `, or what else the article\u2019s day makes of it, from ${iso(own.earliest)} to ${iso(own.latest - millisecondsInDay)}`;
    const reason = `\u201C${words3}\u201D${on ? ` in an article written ${on}` : ''} means ${result}${range3} (rule ${first.timex.rule})`;
    if (!seen.has(reason)) reasons.push(reason);
    seen.add(reason);
  }
  if (linked) {
    const on = when ? formatDate({start: when.start, end: when.end, grain: when.grain}) : '';
    reasons.push(`told to have been ${linked.exact ? 'on the same day as' : 'at the time of'} an event of ${on}`);
  }
  if (!when) reasons.push('no source gives its date');
  const told = [...new Map(mentions.map(({trigger: {token: token2}}) => [token2.lower, token2.text])).values()]
    .slice(0, 6)
    .map((word2) => `\u201C${word2}\u201D`);
  const count = `${articles} ${articles === 1 ? 'article' : 'articles'}, ${wordings2} independent ${wordings2 === 1 ? 'wording' : 'wordings'}`;
  reasons.push(`${count}, told with ${told.join(', ')}`);
  return reasons;
}
function formsOf(clusters, texts) {
  const counts = /* @__PURE__ */ new Map();
  for (const sentence of new Set(clusters.flatMap((c) => c.mentions.map((m) => m.sentence))))
    for (const name of sentence.names) {
      const form = formOf2(name, sentence, texts[sentence.article]);
      if (form === null) continue;
      const key = name.keys.at(-1);
      const own = counts.get(key) ?? counts.set(key, /* @__PURE__ */ new Map()).get(key);
      own.set(form, (own.get(form) ?? 0) + 1);
    }
  return new Map([...counts].map(([key, forms4]) => [key, isState(key) ? usual(key, forms4) : fullest(forms4)]));
}
function formOf2({from, to}, {tokens: tokens2}, text2) {
  while (from < to - 1 && (isTitleWord(tokens2[from].lower) || isDemonym(tokens2[from].lower))) from++;
  if (to - from === 1 && (isDemonym(tokens2[from].lower) || COMPOUND3.test(tokens2[from].text))) return null;
  const form = text2
    .slice(tokens2[from].start, tokens2[to - 1].end)
    .replace(/['’]s$/, '')
    .replace(/\s+/g, ' ');
  return form.length <= 60 && /\p{L}{2}/u.test(form) && !/^I['’]/.test(form) ? form : null;
}
var COMPOUND3 = /^\p{Lu}[\p{L}.]*-\p{Ll}/u;
function usual(key, forms4) {
  const named5 = [...forms4].find(([form]) => form.toLowerCase().replace(' ', '-') === key);
  return (named5 ?? [...forms4].sort(([a, x], [b, y]) => y - x || compare(a, b))[0])[0];
}
function fewOfEach(mentions) {
  const counts = /* @__PURE__ */ new Map();
  return mentions.filter(({sentence}) => {
    const count = (counts.get(sentence) ?? 0) + 1;
    counts.set(sentence, count);
    return count <= 8;
  });
}
function fullest(forms4) {
  const [longest2] = [...forms4.keys()].sort((a, b) => b.length - a.length || compare(a, b));
  if ([...forms4.keys()].every((form) => form === longest2 || longest2.endsWith(` ${form}`))) return longest2;
  return [...forms4].sort(([a, x], [b, y]) => y - x || b.length - a.length || compare(a, b))[0][0];
}
function actorsOf(mentions, forms4) {
  const counts = /* @__PURE__ */ new Map();
  for (const {sentence, trigger} of mentions) {
    const own = sentence.clauses[trigger.index];
    for (const {from, keys} of sentence.names) {
      const before3 =
        sentence.tokens[from - 1]?.lower === 'the' ? sentence.tokens[from - 2] : sentence.tokens[from - 1];
      if (Math.abs(sentence.clauses[from] - own) > 1 || /^(?:in|at|near)$/.test(before3?.lower ?? '')) continue;
      const key = keys.at(-1);
      if (forms4.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const least2 = mentions.length > 2 ? 2 : 1;
  const actors = [...counts]
    .filter(([, n]) => n >= least2)
    .sort(([a, x], [b, y]) => Number(isState(a)) - Number(isState(b)) || y - x || compare(a, b))
    .slice(0, 6)
    .map(([key]) => forms4.get(key));
  return actors.length > 0 ? {actors} : {};
}
function placeOf(mentions, texts) {
  for (const {sentence, trigger} of mentions) {
    const {names: names2, tokens: tokens2} = sentence;
    const found = names2.find(
      ({from}) =>
        from > trigger.index && from - trigger.index <= 6 && /^(?:in|at|near)$/.test(tokens2[from - 1]?.lower ?? ''),
    );
    if (found)
      return {
        place: texts[sentence.article].slice(tokens2[found.from].start, tokens2[found.to - 1].end).replace(/\s+/g, ' '),
      };
  }
  return {};
}
function typesOf3(mentions) {
  const counts = /* @__PURE__ */ new Map();
  let told = 0;
  for (const {trigger} of mentions) {
    if (trigger.types.length) told++;
    for (const kind of trigger.types) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const most = [...counts].filter(([, n]) => n * 2 >= told).sort(([, a], [, b]) => b - a);
  const strong = most.filter(([{weak}]) => !weak);
  const types = (strong.length > 0 ? strong : most).map(([{name}]) => name);
  return types.length > 0 ? {types} : {};
}

// src/events/coverage.ts
function* addCoverage({articles, events, undated: undated2}, readings, {dated, unplaced}, clusters) {
  const evidence2 = /* @__PURE__ */ new Map();
  for (const item of [...events, ...undated2].flatMap((e) => e.evidence))
    (evidence2.get(item.article) ?? evidence2.set(item.article, []).get(item.article)).push(item);
  const dating = readings.map(({id, sentences: sentences2}) =>
    bySentence(
      sentences2,
      (evidence2.get(id) ?? []).filter((e) => e.timex),
    ),
  );
  yield;
  const idle = readings.map((_, i) => [...unplaced[i]]);
  const within4 = /* @__PURE__ */ new Map();
  for (const one of clusters) for (const mention2 of one.mentions) within4.set(mention2, one);
  for (const mention2 of dated) {
    const {sentence} = mention2;
    const beside = dating[sentence.article].get(sentence) ?? [];
    for (const {timex} of mention2.dated) {
      if (beside.some((e) => contains(e.timex, timex))) continue;
      const shown = within4
        .get(mention2)
        ?.mentions.find((m) => beside.some((e) => m.sentence === sentence && dates2(m, e)));
      const reason = shown
        ? `dates the same event as \u201C${shown.dated[0].timex.text}\u201D`
        : isByTheClock(mention2)
          ? 'only tells at what hour, of a day that other words name'
          : 'is said in passing, and no statement of its own tells what it dates';
      idle[sentence.article].push({sentence, timex, reason});
    }
  }
  for (const [i, a] of articles.entries()) {
    if (i % 64 === 63) yield;
    a.coverage = {
      sentences: readings[i].sentences.length,
      used: countInside(readings[i].sentences, evidence2.get(a.id) ?? []),
      unused: idle[i]
        .map(({timex: {start, end, text: text2}, reason}) => ({start, end, exact: text2, reason}))
        .sort((one, other) => one.start - other.start),
    };
  }
}
function countInside(sentences2, evidence2) {
  const begun = [...evidence2].sort((a, b) => a.start - b.start);
  let [next, reach, count] = [0, -1, 0];
  for (const {start, end} of sentences2) {
    while (next < begun.length && begun[next].start <= start) reach = Math.max(reach, begun[next++].end);
    if (end <= reach) count++;
  }
  return count;
}
function bySentence(sentences2, evidence2) {
  const found = /* @__PURE__ */ new Map();
  const starts = sentences2.map(({start}) => start);
  for (const item of evidence2) {
    let low = firstAfter(starts, item.start - 1);
    for (; low < sentences2.length && sentences2[low].end <= item.end; low++)
      (found.get(sentences2[low]) ?? found.set(sentences2[low], []).get(sentences2[low])).push(item);
  }
  return found;
}
function dates2({dated}, {timex}) {
  return dated.some(({timex: own}) => contains(timex, own));
}

// src/events/evidence-match.ts
var LEAST6 = 20;
function anchorIn({article: id, exact: exact2, prefix, suffix}, article3) {
  return {
    article: id,
    ...(article3?.sha256 ? {sha256: article3.sha256} : {}),
    exact: exact2,
    ...(prefix ? {prefix} : {}),
    ...(suffix ? {suffix} : {}),
  };
}
var Shelf = class {
  #byId;
  #byHash;
  constructor(articles) {
    this.#byId = new Map(articles.map((a) => [a.id, a]));
    this.#byHash = new Map(articles.filter((a) => a.sha256 !== '').map((a) => [a.sha256, a]));
  }
  /** Evidence of these articles, to be found elsewhere. */
  anchor(evidence2) {
    return anchorIn(evidence2, this.#byId.get(evidence2.article));
  }
  find({article: id, sha256: sha2562, exact: exact2, prefix = '', suffix = ''}) {
    const named5 = this.#byId.get(id);
    if (named5 && (!sha2562 || named5.sha256 === sha2562)) return named5;
    const same = sha2562 ? this.#byHash.get(sha2562) : void 0;
    if (same || named5?.text.includes(exact2)) return same ?? named5 ?? null;
    if (exact2.length < LEAST6) return null;
    const holding = [...this.#byId.values()].filter(({text: text2}) => text2.includes(prefix + exact2 + suffix));
    return holding.length === 1 ? holding[0] : null;
  }
  /** The same anchors, each with the id its article has here. */
  resolve(anchors) {
    return anchors.map((anchor2) => ({...anchor2, article: this.find(anchor2)?.id ?? anchor2.article}));
  }
  /** Where the words stand in their article; of several places the one with the context the anchor gives. */
  locate(anchor2) {
    const article3 = this.find(anchor2);
    if (!article3 || anchor2.exact === '') return null;
    const {text: text2} = article3;
    const {exact: exact2, prefix = '', suffix = ''} = anchor2;
    let best = -1;
    let context = -1;
    for (let at2 = text2.indexOf(exact2); at2 >= 0; at2 = text2.indexOf(exact2, at2 + 1)) {
      const after2 = at2 + exact2.length;
      const fits2 = Number(text2.slice(0, at2).endsWith(prefix)) + Number(text2.startsWith(suffix, after2));
      if (fits2 > context) [best, context] = [at2, fits2];
      if (fits2 === 2) break;
    }
    return best < 0 ? null : {article: article3, start: best, end: best + exact2.length};
  }
};
function isPassage(anchor2, evidence2) {
  return anchor2.article === evidence2.article && sameWords(anchor2.exact, evidence2.exact);
}
function shared2(anchors, {evidence: evidence2}) {
  return anchors.filter((anchor2) => evidence2.some((e) => isPassage(anchor2, e))).length;
}
function sameWords(a, b) {
  if (a === b) return true;
  const [less, more] = a.length < b.length ? [a, b] : [b, a];
  return less.length >= LEAST6 && more.includes(less);
}

// src/events/edits.ts
var TITLE = 80;
var ADDED = 0.75;
function applyEdits(timeline2, {edits}) {
  if (edits.length === 0) return timeline2;
  const draft = new Draft(timeline2);
  edits.forEach((edit, i) => draft.apply(edit, `edits[${i}]`));
  return draft.timeline();
}
function idOfEdit(parts) {
  return bytesToHex(sha256(utf8ToBytes(parts.join('\n')))).slice(0, 12);
}
var Draft = class {
  constructor(before3) {
    this.before = before3;
    this.#shown = new Map([...before3.events, ...before3.undated].map((event) => [event.id, event]));
    this.#hidden = new Map((before3.hidden ?? []).map((event) => [event.id, event]));
    this.#shelf = new Shelf(before3.articles);
  }
  #shown;
  #hidden;
  #diagnostics = [];
  #shelf;
  /** Ids of events that are part of another one now. */
  #merged = /* @__PURE__ */ new Map();
  timeline() {
    const {before: before3} = this;
    const all = [...this.#shown.values()].map((event) => this.#relinked(event)).sort(byTime);
    const hidden = [...this.#hidden.values()].sort(byTime);
    const told = new Set(before3.diagnostics.map(({code, message}) => `${code} ${message}`));
    return {
      version: 1,
      generator: before3.generator,
      ...(before3.title === void 0 ? {} : {title: before3.title}),
      articles: before3.articles,
      events: all.filter(({start}) => start !== null),
      undated: all.filter(({start}) => start === null),
      ...(hidden.length > 0 ? {hidden} : {}),
      diagnostics: [
        ...before3.diagnostics,
        ...this.#diagnostics.filter(({code, message}) => !told.has(`${code} ${message}`)),
      ],
    };
  }
  apply(edit, path) {
    if (edit.kind === 'add') return this.#add(edit, path);
    const event = this.#find(edit.target);
    if (!event) {
      if (edit.kind === 'merge' && this.#isIn(edit)) return;
      return this.#unmatched(
        edit,
        path,
        `\u201C${edit.target.title ?? edit.target.event}\u201D is not among the events any more`,
      );
    }
    if (isDone2(event, edit)) return;
    switch (edit.kind) {
      case 'set-date':
        return this.#setDate(event, edit, path);
      case 'set-title':
        return this.#put(event, edit, {title: edit.title}, event.title);
      case 'set-status':
        return this.#setStatus(event, edit, path);
      case 'pin':
        return this.#put(event, edit, {importance: 1});
      case 'hide':
        return this.#hide(event, edit, path);
      case 'merge':
        return this.#merge(event, edit, path);
      case 'split':
        return this.#split(event, edit, path);
    }
  }
  // ── one method a kind ──────────────────────────────────────────────────────────────────────────────────────────
  #setDate(event, edit, path) {
    const dates3 = datesOf(edit.date);
    if (!dates3)
      return this.#say(
        'warning',
        'bad-edit',
        path,
        event,
        `${who(edit)} set the date of \u201C${event.title}\u201D to \u201C${edit.date}\u201D, which is no date; write it as 2017-05-02, 2017-05 or 2017-05-03/2017-05-04. The event keeps its date.`,
      );
    const against = edit.date === '' ? [] : this.#fresh(event, edit.target).filter((e) => apart2(e.says, edit.date));
    const moved = edit.was === void 0 ? edit.target.evidence === void 0 : edit.was !== event.date;
    if (against.length > 0) this.#conflict(path, event, edit, `but ${quoted2(against)}`);
    else if (moved && outside(event, edit.date)) {
      this.#conflict(
        path,
        event,
        edit,
        `but the articles now say ${event.date}${edit.was === void 0 ? '' : ` (then: ${edit.was || 'no date'})`}`,
      );
    }
    this.#put(event, edit, dates3, event.date);
  }
  #setStatus(event, edit, path) {
    if (edit.was !== void 0 && event.status !== edit.was && event.status !== edit.status) {
      this.#conflict(
        path,
        event,
        edit,
        `but by the articles it is now \u201C${event.status}\u201D (it was \u201C${edit.was}\u201D then)`,
      );
    }
    this.#put(event, edit, {status: edit.status}, event.status);
  }
  #hide(event, edit, path) {
    const known2 = new Set(edit.target.evidence?.map((anchor2) => this.#shelf.find(anchor2)?.id ?? anchor2.article));
    const added2 = [...new Set(this.#fresh(event, edit.target).map((e) => e.article))].filter((id) => !known2.has(id));
    if (edit.target.evidence && added2.length > 0) {
      this.#conflict(
        path,
        event,
        edit,
        `but ${added2.length === 1 ? 'an article tells' : `${added2.length} articles tell`} of it since: ${added2.slice(0, 3).join(', ')}${added2.length > 3 ? ', \u2026' : ''}`,
      );
    }
    this.#shown.delete(event.id);
    this.#hidden.set(event.id, recorded(event, edit));
  }
  #merge(event, edit, path) {
    let whole2 = event;
    const titles = [];
    for (const target of edit.with) {
      const other = this.#find(target);
      if (other && other.id === event.id) continue;
      if (!other) {
        this.#unmatched(
          edit,
          path,
          `\u201C${target.title ?? target.event}\u201D, which was to be merged into \u201C${event.title}\u201D, is not among the events any more`,
          event,
        );
        continue;
      }
      const against =
        whole2.start === null ? [] : this.#fresh(other, target).filter((e) => apart2(e.says, whole2.date));
      if (against.length > 0) this.#conflict(path, event, edit, `but ${quoted2(against)}`);
      whole2 = union(whole2, other, edit);
      titles.push(other.title);
      this.#shown.delete(other.id);
      this.#hidden.delete(other.id);
      this.#merged.set(other.id, event.id);
    }
    if (titles.length > 0) this.#put(whole2, edit, {}, titles.join(' \xB7 '));
  }
  #split(event, edit, path) {
    const passages = this.#shelf.resolve(edit.passages);
    const taken = event.evidence.filter((e) => passages.some((anchor2) => isPassage(anchor2, e)));
    const lost = passages.filter((anchor2) => !event.evidence.some((e) => isPassage(anchor2, e)));
    const id = edit.id ?? idOfEdit(passages.map((p) => p.exact));
    for (const anchor2 of lost) {
      const elsewhere = [...this.#shown.values()].find((other) => other.evidence.some((e) => isPassage(anchor2, e)));
      this.#unmatched(
        edit,
        path,
        `\u201C${short(anchor2.exact)}\u201D is no evidence of \u201C${event.title}\u201D any more${elsewhere ? `, but of \u201C${elsewhere.title}\u201D` : ''}`,
        event,
      );
    }
    if (taken.length === 0) return;
    const rest = event.evidence.filter((e) => !taken.includes(e));
    if (rest.length === 0)
      return this.#conflict(path, event, edit, 'but they are all its evidence now', 'It was left whole');
    const name = edit.title ?? lineOf2(taken[0]);
    const part = {
      id: this.#freeId(id),
      title: name,
      ...datesOf(taken.map((e) => e.says).find((says) => says !== '' && datesOf(says)) ?? ''),
      status: event.status,
      importance: event.importance,
      evidence: taken,
      reasons: [`split from \u201C${event.title}\u201D by ${named3(edit)}`],
      wordings: wordingsOf(taken),
    };
    this.#shown.set(part.id, recorded(part, edit, event.title));
    this.#put({...event, ...remaining(event, rest, taken)}, edit, {}, name);
  }
  #add(edit, path) {
    const same = this.#shown.get(edit.id) ?? this.#hidden.get(edit.id);
    if (same && isDone2(same, edit)) return;
    const dates3 = datesOf(edit.date);
    if (!dates3)
      this.#say(
        'warning',
        'bad-edit',
        path,
        null,
        `${who(edit)} added \u201C${edit.title}\u201D with the date \u201C${edit.date}\u201D, which is no date; write it as 2017-05-02, 2017-05 or 2017-05-03/2017-05-04. It is kept among the events without a date.`,
      );
    const evidence2 = [];
    for (const anchor2 of edit.evidence ?? []) {
      const found = this.#shelf.locate(anchor2);
      if (found)
        evidence2.push(evidenceOf(found.article.text, {article: found.article.id, start: found.start, end: found.end}));
      else
        this.#unmatched(
          edit,
          path,
          `\u201C${short(anchor2.exact)}\u201D, evidence of \u201C${edit.title}\u201D, does not stand in ${anchor2.article}`,
        );
    }
    const event = {
      id: this.#freeId(edit.id),
      title: edit.title,
      ...(dates3 ?? datesOf('')),
      status: edit.status ?? 'happened',
      importance: ADDED,
      evidence: evidence2,
      ...(edit.description === void 0 ? {} : {description: edit.description}),
      ...(evidence2.length > 0 ? {wordings: wordingsOf(evidence2)} : {}),
    };
    this.#shown.set(event.id, recorded(event, edit));
  }
  // ── within ─────────────────────────────────────────────────────────────────────────────────────────────────────
  /** By id while its evidence agrees; else the event that shares most of the evidence, and of several the one of that title; else by id after all. */
  #find(target) {
    const id = this.#now(target.event);
    const byId = this.#shown.get(id) ?? this.#hidden.get(id);
    const anchors = this.#shelf.resolve(target.evidence ?? []);
    if (byId && (anchors.length === 0 || shared2(anchors, byId) > 0)) return byId;
    let best = null;
    let most = 0;
    for (const event of [...this.#shown.values(), ...this.#hidden.values()]) {
      const alike = shared2(anchors, event) + (event.title === target.title ? 0.5 : 0);
      if (alike >= 1 && alike > most) [best, most] = [event, alike];
    }
    return best ?? byId ?? null;
  }
  /** The event that holds now what had this id. */
  #now(id) {
    const into = this.#merged.get(id);
    return into === void 0 ? id : this.#now(into);
  }
  /** Whether the merge was applied before: the target itself is gone when it was merged on into another event. */
  #isIn(edit) {
    return [...this.#shown.values(), ...this.#hidden.values()].some((event) => isDone2(event, edit));
  }
  /** Evidence that the event did not have when it was edited. */
  #fresh({evidence: evidence2}, {evidence: known2}) {
    if (!known2) return [];
    const anchors = this.#shelf.resolve(known2);
    return evidence2.filter((e) => !anchors.some((anchor2) => isPassage(anchor2, e)));
  }
  #put(event, edit, change, was) {
    const into = this.#hidden.has(event.id) ? this.#hidden : this.#shown;
    into.set(event.id, {...recorded(event, edit, was), ...change});
  }
  #freeId(id) {
    let free2 = id;
    for (let n = 2; this.#shown.has(free2) || this.#hidden.has(free2); n++) free2 = `${id}-${n}`;
    return free2;
  }
  /** Conflicts point to the events that are there now, and never to the event itself. */
  #relinked(event) {
    const {conflicts} = event;
    if (this.#merged.size === 0 || !conflicts?.some((c) => c.events?.some((id) => this.#merged.has(id)))) return event;
    return {
      ...event,
      conflicts: conflicts.map((c) => (c.events ? {...c, events: this.#present(c.events, event.id)} : c)),
    };
  }
  #present(ids2, own) {
    return [...new Set(ids2.map((id) => this.#now(id)))].filter((id) => id !== own);
  }
  #unmatched(edit, path, what, event = null) {
    this.#say(
      'warning',
      'edit-unmatched',
      path,
      event,
      `${did(edit)}, but ${what}. Make the edit again, or take it out of the edits.`,
    );
  }
  #conflict(path, event, edit, what, then2 = 'The edit was kept') {
    this.#say(
      'warning',
      'edit-conflict',
      path,
      event,
      `${did(edit, event.title)}, ${what}. ${then2}; look at it again.`,
    );
  }
  #say(severity, code, path, event, message) {
    this.#diagnostics.push({code, severity, ...(event ? {event: event.id} : {}), path, message});
  }
};
function isDone2({edited}, {kind, author, at: at2}) {
  return edited?.some((r) => r.kind === kind && r.by === author && r.at === at2) ?? false;
}
function recorded(event, {kind, author, at: at2, note}, was) {
  const record = {
    kind,
    by: author,
    at: at2,
    ...(was === void 0 ? {} : {was}),
    ...(note === void 0 ? {} : {note}),
  };
  return {...event, edited: [...(event.edited ?? []), record]};
}
function datesOf(edtf) {
  const open = {date: edtf, grain: 'day', start: null, end: null, earliest: null, latest: null};
  if (edtf === '') return open;
  const when = parseEdtf(edtf);
  if (!when) return null;
  if (when.unspecified) return {...open, grain: when.grain};
  const [start, end] = [iso(when.start), iso(when.end)];
  return {date: edtf, grain: when.grain, start, end, earliest: start, latest: end};
}
function spanOf(edtf) {
  const when = edtf === '' ? null : parseEdtf(edtf);
  return when && !when.unspecified ? when : null;
}
function apart2(a, b) {
  const [x, y] = [spanOf(a), spanOf(b)];
  return x !== null && y !== null && (x.end <= y.start || y.end <= x.start);
}
function outside({earliest, latest}, edtf) {
  const when = spanOf(edtf);
  return (
    when !== null &&
    earliest !== null &&
    latest !== null &&
    (when.end <= Date.parse(earliest) || when.start >= Date.parse(latest))
  );
}
function union(a, b, edit) {
  const evidence2 = [
    ...a.evidence,
    ...b.evidence.filter(
      (e) => !a.evidence.some((x) => x.article === e.article && x.start === e.start && x.end === e.end),
    ),
  ];
  const actors = [.../* @__PURE__ */ new Set([...(a.actors ?? []), ...(b.actors ?? [])])];
  const types = [.../* @__PURE__ */ new Set([...(a.types ?? []), ...(b.types ?? [])])];
  const place2 = a.place ?? b.place;
  const differ =
    a.start !== null && b.start !== null && apart2(a.date, b.date) && a.evidence.length > 0 && b.evidence.length > 0
      ? [
          {
            kind: 'date',
            note: `Merged by ${named3(edit)}; the sources of the one say ${edtfWords(a.date)}, those of the other ${edtfWords(b.date)}.`,
            sides: [a.evidence, b.evidence],
          },
        ]
      : [];
  const conflicts = [...(a.conflicts ?? []), ...(b.conflicts ?? []), ...differ].map((c) =>
    c.events ? {...c, events: c.events.filter((id) => id !== a.id && id !== b.id)} : c,
  );
  const reasons = [
    .../* @__PURE__ */ new Set([
      ...(a.reasons ?? []),
      ...(b.reasons ?? []),
      `merged with \u201C${b.title}\u201D by ${named3(edit)}`,
    ]),
  ];
  const dated =
    a.start === null && b.start !== null
      ? {date: b.date, grain: b.grain, start: b.start, end: b.end, earliest: b.earliest, latest: b.latest}
      : {};
  return {
    ...a,
    ...dated,
    importance: Math.max(a.importance, b.importance),
    evidence: evidence2,
    reasons,
    ...(actors.length > 0 ? {actors} : {}),
    ...(place2 === void 0 ? {} : {place: place2}),
    ...(types.length > 0 ? {types} : {}),
    wordings: wordingsOf(evidence2),
    ...(conflicts.length > 0 ? {conflicts} : {}),
    ...(a.edited || b.edited ? {edited: [...(a.edited ?? []), ...(b.edited ?? [])]} : {}),
  };
}
function remaining(event, rest, taken) {
  const tellsDate = (e) => e.says !== '' && !apart2(e.says, event.date);
  const redate = event.start !== null && taken.some(tellsDate) && !rest.some(tellsDate);
  const dates3 = redate ? datesOf(rest.map((e) => e.says).find((says) => says !== '' && datesOf(says)) ?? '') : null;
  const retitle =
    !event.edited?.some((r) => r.kind === 'set-title') &&
    taken.some((e) => holds(e, event.title)) &&
    !rest.some((e) => holds(e, event.title));
  const conflicts = event.conflicts?.filter((c) =>
    c.sides.every(
      (side) =>
        side.length === 0 || side.some((e) => !taken.some((t) => t.article === e.article && t.start === e.start)),
    ),
  );
  const {conflicts: _, ...others2} = event;
  return {
    ...others2,
    ...dates3,
    ...(retitle ? {title: lineOf2(rest[0])} : {}),
    evidence: [...rest],
    wordings: wordingsOf(rest),
    ...(conflicts && conflicts.length > 0 ? {conflicts} : {}),
  };
}
function holds({exact: exact2}, title2) {
  const wanted = tokens(title2)
    .filter((t) => t.word)
    .map((t) => t.lower);
  let at2 = 0;
  for (const {lower} of tokens(exact2)) if (lower === wanted[at2]) at2++;
  return at2 === wanted.length;
}
function lineOf2({exact: exact2}) {
  const line2 = exact2.replace(/\s+/g, ' ').trim();
  if (line2.length <= TITLE) return line2;
  const cut = line2.slice(0, TITLE - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40)).toWellFormed()}\u2026`;
}
function wordingsOf(evidence2) {
  return independentWordings(evidence2.map((e) => ({article: e.article, stems: contentStems(tokens(e.exact))})));
}
function quoted2(against) {
  const [first] = against;
  const more = against.length > 1 ? `, and ${against.length - 1} more` : '';
  return `${first.article}, found since, says ${first.says}: \u201C${short(first.timex?.exact ?? first.exact)}\u201D${more}`;
}
var DONE2 = {
  'set-date': 'set the date of',
  'set-title': 'set the title of',
  'set-status': 'set the status of',
  merge: 'merged other events into',
  split: 'split passages off',
  hide: 'hid',
  pin: 'pinned',
  add: 'added',
};
function did(edit, title2) {
  const name = title2 ?? (edit.kind === 'add' ? edit.title : (edit.target.title ?? edit.target.event));
  const to =
    edit.kind === 'set-date'
      ? ` to ${edit.date || 'not known'}`
      : edit.kind === 'set-status'
        ? ` to \u201C${edit.status}\u201D`
        : '';
  return `${who(edit)} ${DONE2[edit.kind]} \u201C${name}\u201D${to}`;
}
function who({author, at: at2}) {
  return `${author || 'An editor'} (${at2.slice(0, 10)})`;
}
var named3 = ({author}) => author || 'an editor';
function short(text2) {
  const line2 = text2.replace(/\s+/g, ' ').trim();
  return line2.length > 70 ? `${line2.slice(0, 69).toWellFormed()}\u2026` : line2;
}

// src/events/headlines.ts
function least(words3) {
  return Math.max(3, words3.size / 2);
}
function attachHeadlines(clusters, story, rest) {
  const told = /* @__PURE__ */ new Map();
  for (const cluster2 of clusters)
    for (const mention2 of cluster2.mentions)
      (told.get(mention2.sentence) ?? told.set(mention2.sentence, []).get(mention2.sentence)).push({
        cluster: cluster2,
        mention: mention2,
      });
  const taken = /* @__PURE__ */ new Set();
  for (const [i, headline] of story.entries()) {
    if (headline.kind !== 'headline' || told.has(headline)) continue;
    const verb = headline.roles.findIndex((role) => isFinite(role) || role === 'base');
    const best = verb < 0 ? null : toldBelow(headline, story, i, told);
    if (!best) continue;
    best.mentions.push(untimed(headline, plain5(headline, verb)));
    taken.add(headline);
  }
  return rest.filter(({sentence}) => !taken.has(sentence));
}
function toldBelow(headline, story, at2, told) {
  const own = new Set(headline.stems);
  const undone = isUndone3(headline);
  let best = [];
  let most = least(own);
  for (let i = at2 + 1; story[i]?.article === headline.article; i++) {
    const sentence = story[i];
    if (sentence.kind === 'body' && !sentence.lead) break;
    if (!sentence.lead) continue;
    const dated = (told.get(sentence) ?? []).filter(({mention: mention2}) => mention2.when);
    for (const {cluster: cluster2, mention: mention2} of dated) {
      if (undone && !mention2.off && !isUndone3(sentence)) continue;
      const stems2 = stemsOf(sentence, mention2, dated.length > 1);
      const shared3 = new Set(stems2.filter((s) => own.has(s))).size;
      if (shared3 < most) continue;
      best = shared3 > most ? [cluster2] : [...best, cluster2];
      most = shared3;
    }
  }
  return best.length === 1 ? best[0] : null;
}
function stemsOf(lead, {trigger: {index}, within: within4}, beside) {
  const {clauses: clauses2, tokens: tokens2, roles: roles2} = lead;
  if (within4) {
    const inside = tokens2.flatMap((token2, i) => (contains(within4, token2) ? [i] : []));
    return stemsBetween(lead, inside[0], inside.at(-1) + 1);
  }
  const own = clauses2[index];
  const from = clauses2.indexOf(own);
  if (from > 0 && (roles2[from] === 'relative' || tokens2[from].lower === 'whose'))
    return stemsBetween(lead, from, clauses2.lastIndexOf(own) + 1);
  return beside ? nearStems(lead, index) : lead.stems;
}
function isUndone3(sentence) {
  return sentence.tokens.some((_, i) => undoes(sentence, i));
}

// src/events/about.ts
function asked(request, readings) {
  const all = keysOfName(request);
  const uses = new Map(all.map((key) => [key, {small: 0, named: 0}]));
  const joined3 = /* @__PURE__ */ new Map();
  for (const {sentences: sentences2} of readings)
    for (const {tokens: tokens2, names: names3} of sentences2) {
      for (const {lower, capital} of tokens2) if (!capital && uses.has(lower)) uses.get(lower).small++;
      for (const {keys} of names3)
        keys.forEach((key, i) => {
          if (uses.has(key)) uses.get(key).named++;
          if (i > 0) joined3.set(`${keys[i - 1]} ${key}`, (joined3.get(`${keys[i - 1]} ${key}`) ?? 0) + 1);
        });
    }
  const asSmall = new Set(request.split(/[^\p{L}\p{N}.'’-]+/u).filter((word2) => /^\p{Ll}/u.test(word2)));
  const timesJoined = (i) => joined3.get(`${all[i - 1]} ${all[i]}`) ?? 0;
  const isWord = (key) => {
    const {small: small2, named: named5} = uses.get(key);
    const beside = Math.max(timesJoined(all.indexOf(key)), timesJoined(all.indexOf(key) + 1));
    return isFunctionWord(key) || (small2 > named5 && small2 > 10 * beside) || (named5 === 0 && asSmall.has(key));
  };
  const telling = all.filter((key) => !isFunctionWord(key));
  const words3 = telling.filter(isWord).map(stem);
  if (words3.length === 0 && !telling.every(isState)) return {names: [askedName(all, readings)], words: words3};
  const names2 = [];
  all.forEach((key, i) => {
    const last = names2.at(-1);
    if (isWord(key)) return;
    if (last && last.at(-1) === all[i - 1] && timesJoined(i) > 0) last.push(key);
    else names2.push([key]);
  });
  return {names: names2.map((keys) => askedName(keys, readings)), words: words3};
}
function askedName(keys, readings) {
  const [first, last] = [keys[0], keys.at(-1)];
  const count = (key) =>
    readings.reduce(
      (sum, {sentences: sentences2}) =>
        sum +
        sentences2.flatMap(({names: names2}) => names2).filter((name) => name.keys.length === 1 && name.keys[0] === key)
          .length,
      0,
    );
  return {keys, short: keys.length > 1 && count(first) > 2 * count(last) ? first : last};
}
function concerns({names: names2, stems: stems2}, {names: wanted, words: words3}) {
  if (wanted.some((one) => names2.some(({keys}) => isName2(keys, one)))) return true;
  if (words3.length === 0) return false;
  return stems2.includes(words3.at(-1)) || words3.filter((word2) => stems2.includes(word2)).length > 1;
}
function isName2(own, {keys, short: short2}) {
  if (short2 === void 0 || !own.includes(short2)) return false;
  return keys.length < 2 || own.length < 2 || own.some((key) => key !== short2 && isAlike(key, keys));
}
function isAlike(key, keys) {
  const letter = (word2) => /^\p{L}\.?$/u.test(word2);
  return keys.some((own) => own === key || ((letter(own) || letter(key)) && own[0] === key[0]));
}
function goesOn4({tokens: tokens2, names: names2}) {
  if (tokens2.slice(0, 3).some((t) => /^(?:he|she|his|her|they|their|it|its)$/.test(t.lower))) return true;
  const at2 = tokens2.findIndex((t) => /^(?:he|him|his|she|her)$/.test(t.lower));
  return at2 >= 0 && !names2.some(({from, keys}) => from < at2 && !keys.every(isState));
}

// src/events/entries.ts
function entryMention(sentence, head, dated, written2) {
  const trigger = toldBy(sentence);
  if (!trigger || head.length === 0) return null;
  const {tokens: tokens2, clauses: clauses2, triggers: triggers2} = sentence;
  if (/^(?:no|nothing|none)$/.test(tokens2[0].lower) && AHEAD6.test(trigger.token.lower)) return null;
  const clauseOf = (m) => clauses2[tokens2.findIndex(({end}) => end > m.dated[0].timex.start)];
  if (dated.some((m) => m.trigger.index === trigger.index || clauseOf(m) === clauses2[trigger.index])) return null;
  const when = spanning(head);
  const hour = isHour(head[0]);
  const judged2 = hour
    ? statusOf(sentence, trigger.index, null, null)
    : statusOf(sentence, trigger.index, when, written2);
  if (hour && (judged2.status !== 'happened' || isTalk(sentence, trigger))) return null;
  return {
    sentence,
    trigger,
    types: kindsOf(trigger, () => besideIn(sentence, trigger, triggers2)),
    when,
    side: sideOf(when, written2),
    dated: [...head],
    ...judged2,
  };
}
function isTalk({tokens: tokens2, roles: roles2}, {index, token: token2}) {
  if (!isVerb(roles2[index]) || tokens2.at(-1).text === '?' || tokens2.some(({text: text2}) => SPEAKER.test(text2)))
    return true;
  if (isPronoun(tokens2[0].lower) || QUOTE.test(tokens2[0].text)) return true;
  return /^(?:be|is|are|was|were|has|have|had|seems?|appears?|looks?|remains?|feels?)$/.test(token2.lower);
}
var SPEAKER = /^(?:I|[Ww]e|[Yy]ou|[Yy]our|[Oo]ur|[Uu]s)$/;
var isPronoun = (lower) => /^(?:it|that|this|there|here|these|those)$/.test(lower);
function toldBy(sentence) {
  const {tokens: tokens2, roles: roles2, clauses: clauses2, triggers: triggers2} = sentence;
  const finite = roles2.flatMap((role, i) => (isFinite(role) ? [i] : []));
  const follows = (j, i) =>
    j < i && clauses2[j] === clauses2[i] && roles2.slice(j + 1, i).some((role) => /^(?:noun|name|pronoun)$/.test(role));
  const depends = (i) =>
    /^(?:relative|subordinator)$/.test(roles2[clauses2.indexOf(clauses2[i])]) && !finite.some((j) => follows(j, i));
  let verb = finite.find((i) => !depends(i)) ?? finite[0] ?? -1;
  if (verb < 0)
    return (
      triggers2.find(({saying, token: token2}) => !saying && !isThing2(token2.lower)) ??
      done(sentence) ??
      named4(sentence)
    );
  while (roles2[verb] === 'aux' && /^(?:aux|adverb|past|participle|base)$/.test(roles2[verb + 1] ?? '')) {
    verb++;
    while (roles2[verb] === 'adverb' && roles2[verb + 1]) verb++;
  }
  if (AHEAD6.test(tokens2[verb + 1]?.lower ?? '') && tokens2[verb + 2]?.lower === 'to')
    verb += roles2[verb + 3] ? 3 : 0;
  return tokens2[verb] ? triggerAt(sentence, verb, triggers2) : null;
}
var AHEAD6 = /^(?:due|set|likely|expected|planned|scheduled)$/;
function done(sentence) {
  const {tokens: tokens2, roles: roles2} = sentence;
  const at2 = roles2.findIndex((role) => role === 'participle');
  const whole2 = at2 > 0 && roles2.slice(0, at2).every((role, i) => NAMING2.test(role) || (i === 0 && role === 'mark'));
  return whole2 && roles2[at2 + 1] === 'preposition' && !/ing$/.test(tokens2[at2].lower) ? plain5(sentence, at2) : null;
}
function named4(sentence) {
  const {tokens: tokens2, roles: roles2} = sentence;
  const close = roles2.findIndex((role, i) => i > 0 && /^(?:mark|preposition|relative|subordinator)$/.test(role));
  const phrase = roles2.slice(0, close < 0 ? roles2.length : close);
  const last = phrase.findLastIndex((role) => role === 'noun' || role === 'name');
  const isNamed5 = last > 0 || (last === 0 && roles2[1] === 'preposition');
  return isNamed5 && tokens2[0].capital && phrase.every((role) => NAMING2.test(role)) ? plain5(sentence, last) : null;
}
var NAMING2 = /^(?:noun|name|determiner|number|participle|conjunction|adverb)$/;
function spanning(head) {
  const [first, last] = [head[0].when, head.at(-1).when];
  return first && last ? through(first, last) : null;
}

// src/events/narrated.ts
var ONWARD = 125;
var LONG_AGO = 330 * millisecondsInDay;
var isBare = ({meaning, needs}) => /^month(?:-day)?$/.test(meaning.kind) && needs === 'dct' && !('step' in meaning);
function narrate(list, table, sentences2, dct) {
  let at2 = 0;
  let anchor2 = null;
  for (const [i, expression2] of list.entries()) {
    while (at2 < sentences2.length && sentences2[at2].end <= expression2.start) at2++;
    const {begin, grain} = table[i];
    if (begin === void 0 || dct === void 0 || !/^(?:day|month)$/.test(grain ?? '')) continue;
    if (expression2.needs === 'nothing') {
      const old = grain === 'day' && Date.parse(dct) - begin > LONG_AGO;
      anchor2 = old && !isBound2(sentences2[at2], expression2.start) ? {timex: table[i], sentence: at2} : null;
      continue;
    }
    if (!anchor2 || expression2.direction === 'future' || !isBare(expression2)) continue;
    const near = at2 === anchor2.sentence || (at2 === anchor2.sentence + 1 && isSameParagraph(sentences2, at2));
    const told = near ? inStory(expression2, anchor2.timex) : null;
    if (!told || begin - told.begin < LONG_AGO) {
      anchor2 = null;
      continue;
    }
    table[i] = told;
    anchor2 = {timex: told, sentence: at2};
  }
  return table;
}
function isBound2(sentence, start) {
  return !!sentence?.tokens.some(({lower, end}) => end <= start && /^(?:since|until|till|from)$/.test(lower));
}
function inStory(expression2, {begin: from}) {
  const [timex] = resolve([expression2], {dct: formatDay((dayNumber(from) + ONWARD) * millisecondsInDay)});
  const {begin} = timex;
  return begin !== void 0 && begin > from && begin <= from + ONWARD * millisecondsInDay ? timex : null;
}
function isSameParagraph(sentences2, at2) {
  return sentences2[at2] !== void 0 && sentences2[at2].start - sentences2[at2 - 1].end <= 1;
}

// src/events/happenings.ts
function* happenings(readings, expressions, solved, name) {
  const about = name ? asked(name, readings) : null;
  const found = {dated: [], retellings: [], leads: [], unplaced: [], named: /* @__PURE__ */ new Map()};
  const naming2 = /* @__PURE__ */ new Map();
  for (const [i, reading] of readings.entries()) {
    const sentences2 = reading.sentences;
    const times = place(expressions[i], solved[i], sentences2);
    const written2 = dayOf2(solved[i]);
    const writtenOn = written2?.start ?? -1 - i;
    for (const {when} of times) {
      if (!when || when.end - when.start !== millisecondsInDay) continue;
      const day4 = dayNumber(when.start);
      (naming2.get(day4) ?? naming2.set(day4, /* @__PURE__ */ new Set()).get(day4)).add(writtenOn);
    }
    const left = [];
    let k = 0;
    let concerned = false;
    let head = [];
    let heeded = true;
    const first = sentences2.find(({kind}) => kind === 'body');
    for (const sentence of sentences2) {
      const own = [];
      for (; k < times.length && times[k].timex.start < sentence.end; k++) {
        const {timex} = times[k];
        if (timex.start >= sentence.start && timex.end <= sentence.end) own.push(times[k]);
        else left.push({sentence, timex, reason: 'runs over the end of a line or sentence'});
      }
      concerned = about === null || concerns(sentence, about) || (concerned && goesOn4(sentence));
      if (!tellsStory(sentence) || !concerned) {
        const kind = isNote(sentence) ? 'a note about the article' : sentence.kind.replace('-', ' ');
        const reason = concerned ? `stands in: ${kind}` : `does not name ${name}`;
        left.push(...own.map(({timex}) => ({sentence, timex, reason})));
        continue;
      }
      if (sentence.heads) {
        const isAge2 = ({timex}) => timex.start < (sentence.under?.start ?? 0);
        left.push(...unheeded([...(heeded ? [] : head), ...own.filter(isAge2)]));
        head = own.filter((date) => !isAge2(date));
        heeded = false;
        continue;
      }
      const {mentions, unplaced} = datedMentions(sentence, own, written2);
      if (sentence === first && isNamedOnlyAside(own, mentions)) found.leads.push(sentence);
      if (sentence.opens) {
        const entry2 = entryMention(sentence, head, mentions, written2);
        if (entry2) mentions.unshift(entry2);
        heeded ||= entry2 !== null;
      }
      found.dated.push(...mentions);
      left.push(...unplaced);
      found.retellings.push(
        ...undatedMentions(sentence, [
          ...mentions.flatMap((m) => m.dated),
          ...own.filter(({reason}) => reason === UNCOUNTED),
        ]).filter((m) => !mentions.some((d) => d.trigger.index === m.trigger.index)),
      );
    }
    if (!heeded) left.push(...unheeded(head));
    left.push(...times.slice(k).map(({timex}) => ({sentence: null, timex, reason: 'stands outside every sentence'})));
    found.unplaced.push(left);
    yield;
  }
  for (const [day4, days] of naming2) found.named.set(day4, days.size);
  return found;
}
function isNamedOnlyAside(own, mentions) {
  const inside = new Set(
    mentions.flatMap(({within: within4, dated}) => (within4 ? dated.map(({timex}) => timex) : [])),
  );
  return own.every(({when, timex}) => !when || inside.has(timex));
}
function unheeded(head) {
  return head.map(({timex}) => ({sentence: null, timex, reason: 'nothing that happens is said with it'}));
}
function place(list, {days, dating}, sentences2) {
  const best = dating.best === null ? null : dayNumber(parseDay(dating.best));
  const tables = (days ? [best, ...days.filter((day4) => day4 !== best)] : [null]).map((day4) => {
    const dct = day4 === null ? void 0 : formatDay(day4 * millisecondsInDay);
    return countFromHeads(list, narrate(list, resolve(list, {dct}), sentences2, dct), sentences2, dct);
  });
  let at2 = 0;
  let lastPlaced = -1;
  return list.map((expression2, i) => {
    const timexes = tables.map((table) => table[i]);
    const [timex] = timexes;
    while (at2 < sentences2.length && sentences2[at2].end <= expression2.start) at2++;
    const told = lastPlaced >= 0 && at2 - lastPlaced <= 1;
    const counted3 = expression2.needs !== 'mention' || told || sentences2[at2]?.under !== void 0;
    if (timex.begin !== void 0) lastPlaced = at2;
    const when = whenOf(timexes);
    const own = /\bthat (?:year|month)$/.test(timex.text) && dating.best?.startsWith(timex.value);
    if (!counted3 || own) return {timex, when: null, reason: UNCOUNTED};
    return {timex, when};
  });
}
function countFromHeads(list, table, sentences2, dct) {
  let k = 0;
  let head = -1;
  let day4 = dct;
  for (const {heads, under, end} of sentences2) {
    const from = k;
    while (k < list.length && list[k].start < end) k++;
    if (heads) {
      head = under ? list.findIndex(({start}, i) => i >= from && start === under.start) : -1;
      if (head >= 0 && isHour({timex: table[head]})) table[head] = resolve([list[head]], {dct: day4})[0];
      else if (table[head]?.grain === 'day') day4 = formatDay(table[head].begin);
      continue;
    }
    if (!under || from === k || table[head]?.grain !== 'day') continue;
    const own = resolve([list[head], ...list.slice(from, k)], {dct: day4}).slice(1);
    own.forEach((timex, i) => (table[from + i] = timex));
  }
  return table;
}
function whenOf(timexes) {
  const spans2 = timexes.map(spanOf2);
  const [best] = spans2;
  const grain = timexes[0].grain;
  if (!best || !grain) return null;
  const known2 = spans2.filter((span) => span !== null);
  const same = known2.length === spans2.length && known2.every((s) => s.start === best.start && s.end === best.end);
  return {
    grain: CLOCK2.has(grain) ? 'day' : grain,
    start: best.start,
    end: best.end,
    earliest: same ? best.start : known2.reduce((least2, s) => Math.min(least2, s.start), best.start),
    latest: same ? best.end : known2.reduce((most, s) => Math.max(most, s.end), best.end),
    firm: same,
  };
}
var CLOCK2 = /* @__PURE__ */ new Set(['second', 'minute', 'hour', 'part-of-day']);
function spanOf2({begin, until, grain, value}) {
  if (begin === void 0 || until === void 0 || !grain) return null;
  if (!CLOCK2.has(grain)) return {start: begin, end: until};
  const day4 = parseDay(value.slice(0, 10)) ?? startOfDay(begin);
  return {start: day4, end: day4 + millisecondsInDay};
}
function firmDays(solved) {
  return solved.map((one) => (one.dating.firm ? dayOf2(one) : null));
}
function dayOf2({dating}) {
  const day4 = dating.best === null ? null : parseDay(dating.best);
  return day4 === null ? null : {start: day4, end: day4 + millisecondsInDay};
}
function reports(clusters, solved) {
  const found = [];
  for (const {mentions, when} of clusters) {
    const dating = mentions.filter((m) => m.when && isExact(m.when) && m.sentence.kind !== 'caption');
    const articlesOf2 = (list) => new Set(list.map((m) => m.sentence.article));
    const dated = articlesOf2(dating);
    const done3 = articlesOf2(dating.filter((m) => m.status === 'happened'));
    for (const {sentence, status, trigger, when: own} of mentions) {
      if (!when || solved[sentence.article].days?.length === 1) continue;
      const another = (articles) => articles.size > Number(articles.has(sentence.article));
      const what = trigger.token.lower;
      if (status === 'happened' && another(done3))
        found.push({article: sentence.article, from: dayNumber(when.start), to: null, sentence, what});
      else if (status === 'scheduled' && own && another(dated))
        found.push({
          article: sentence.article,
          from: null,
          to: Math.ceil(when.end / millisecondsInDay) - 1,
          sentence,
          what,
        });
    }
  }
  return found;
}
function sameEvents(clusters) {
  return clusters
    .map(({mentions}) =>
      mentions
        .filter((m) => m.when && isExact(m.when))
        .map((m) => ({article: m.sentence.article, start: m.dated[0].timex.start})),
    )
    .filter((members) => new Set(members.map((m) => m.article)).size > 1);
}
function unused(mentions, clusters) {
  const used = new Set(clusters.flatMap((c) => c.mentions.map((m) => m.sentence)));
  return mentions.filter((m) => !used.has(m.sentence));
}
function spans(solved) {
  return solved.map(({days}) =>
    days ? {start: days[0] * millisecondsInDay, end: (days.at(-1) + 1) * millisecondsInDay} : null,
  );
}

// src/events/news.ts
function newsWithoutDate(leads, story, clusters, written2) {
  const named5 = ({when, sentence, trigger}) => !when && sentence.lead && !isVerb(sentence.roles[trigger.index]);
  const asides = /* @__PURE__ */ new Map();
  const isAside4 = ({when, sentence, within: within4, off}) => {
    if (!when || !within4 || off || !sentence.lead) return false;
    (asides.get(sentence) ?? asides.set(sentence, []).get(sentence)).push(within4);
    return true;
  };
  const known2 = new Set(
    clusters.flatMap(({mentions}) => mentions.filter((m) => !named5(m) && !isAside4(m)).map((m) => m.sentence)),
  );
  const headlines = new Map(story.filter(({kind}) => kind === 'headline').map((one) => [one.article, one]));
  return leads.flatMap((lead) => {
    const headline = headlines.get(lead.article);
    const day4 = written2[lead.article];
    if (!day4 || known2.has(lead) || (headline && known2.has(headline))) return [];
    const verb = isViewed(lead, headline) ? -1 : newsVerb(lead, headline, asides.get(lead) ?? []);
    return verb < 0 ? [] : newsAt(lead, verb, day4);
  });
}
var GOING_ON = new Set(
  'live reside dwell lead led serve exist struggle wait linger rumble drag ignore neglect'.split(' ').map(stem),
);
function isViewed({tokens: tokens2, roles: roles2}, headline) {
  const [first, second] = headline?.tokens ?? [];
  const isKind = KIND_OF_TEXT.test(first?.lower ?? '') && /^[:|]$/.test(second?.text ?? '');
  if (isKind || /^(?:why|how)$/.test(first?.lower ?? '')) return true;
  if ([tokens2, headline?.tokens].some((list) => list?.at(-1)?.text === '?')) return true;
  const own = ({text: text2}, i) => SPEAKER2.test(text2) && roles2[i] !== 'name';
  return !tokens2.some(({text: text2}) => QUOTE.test(text2)) && tokens2.some(own);
}
var SPEAKER2 = /^(?:I|[Ww]e|[Mm]y|[Oo]ur)$/;
var KIND_OF_TEXT =
  /^(?:opinion|comment|analysis|editorial|column|reviews?|letters?|explainer|interview|profile|travel|feature|quiz|recipe)$/;
function newsAt(sentence, verb, day4) {
  const trigger = triggerAt(sentence, verb, sentence.triggers);
  const judged2 = statusOf(sentence, verb, null, null);
  if (judged2.status !== 'happened' || judged2.negated || judged2.hedged) return [];
  const act = actOf(trigger, sentence.tokens);
  const takesBack = /^recall/.test(act) && /^(?:number|determiner|noun|name)$/.test(sentence.roles[verb + 1] ?? '');
  if (!(isTelling(act) || takesBack) || GOING_ON.has(act) || isGeneral(sentence, verb)) return [];
  const types = kindsOf(trigger, () => besideIn(sentence, trigger, sentence.triggers));
  return [{sentence, trigger, types, when: onDay(day4), side: 'lately', dated: [], asNews: true, ...judged2}];
}
function newsVerb({tokens: tokens2, roles: roles2, stems: stems2}, headline, asides) {
  const isApart = (i) => asides.some((aside) => contains(aside, tokens2[i]));
  const first = roles2.findIndex((role, i) => isFinite(role) && !isApart(i));
  const term = tokens2.findIndex(({lower}) => SENTENCED.test(lower));
  const lasts = ({lower}, i) =>
    LASTING3.test(lower) &&
    !/^awaited$/.test(tokens2[i + 1]?.lower ?? '') &&
    !(term >= 0 && term < i && /^(?:years|decades|months|weeks)$/.test(lower));
  if (first < 1 || tokens2.some(lasts) || tokens2[first + 1]?.lower === 'not') return -1;
  if (roles2.slice(0, first).includes('pronoun')) return -1;
  const relative = tokens2.findIndex(
    ({lower}, i) => (roles2[i] === 'relative' || (lower === 'that' && roles2[i] === 'subordinator')) && !isApart(i),
  );
  if (relative >= 0 && relative < first && tokens2[relative - 1]?.text !== ',') return -1;
  if (!/^(?:has|have)$/.test(tokens2[first].lower)) {
    const own = new Set(headline?.stems);
    const doing = /^(?:is|are)$/.test(tokens2[first].lower) && roles2[first + 1] === 'participle' ? first + 1 : -1;
    const word2 = tokens2[doing]?.lower ?? '';
    if (doing > 0 && !(/ing$/.test(word2) && own.has(stem(word2)))) return -1;
    return (doing > 0 || roles2[first] === 'past') && shared(own, new Set(stems2)) >= least(own)
      ? Math.max(first, doing)
      : -1;
  }
  let verb = first + 1;
  while (roles2[verb] === 'adverb' || tokens2[verb]?.lower === 'been') verb++;
  return /^(?:past|participle)$/.test(roles2[verb] ?? '') && !tokens2[verb].lower.endsWith('ing') ? verb : -1;
}
var SENTENCED = /^(?:jailed|imprisoned|sentenced|banned|suspended|disqualified|excluded|barred)$/;
var LASTING3 =
  /^(?:since|always|never|long|often|ever|recently|recent|yet|increasingly|years|decades|months|weeks|every|once|already)$/;
var SAME_NEWS = 0.5;
function undatedNews(clusters, story) {
  const told = new Set(clusters.flatMap(({mentions}) => mentions.map(({sentence}) => sentence)));
  const dated = new Set(
    clusters.flatMap(({mentions}) => mentions.filter((m) => m.when ?? m.dated.length).map(({sentence}) => sentence)),
  );
  const known2 = [...told]
    .filter(({lead, kind}) => lead || kind === 'headline')
    .map(({stems: stems2}) => new Set(stems2));
  const news = [];
  for (const [i, headline] of story.entries()) {
    if (headline.kind !== 'headline' || told.has(headline)) continue;
    const lead = story
      .slice(i + 1, i + 4)
      .find(({kind, article: article3}) => kind === 'body' && article3 === headline.article);
    if (!lead?.lead || dated.has(lead)) continue;
    const stems2 = new Set(headline.stems);
    if (shared(stems2, new Set(lead.stems)) < least(stems2)) continue;
    if (known2.some((other) => jaccard(stems2, other) >= SAME_NEWS)) continue;
    const mentions = [headline, lead].flatMap((sentence) => {
      const verb = sentence.roles.findIndex((role) => isFinite(role) || role === 'base' || role === 'participle');
      return verb < 0 ? [] : [untimed(sentence, plain5(sentence, verb))];
    });
    if (mentions.length < 2) continue;
    const same = news.find((other) => jaccard(stems2, other.stems) >= SAME_NEWS);
    if (same) same.cluster.mentions.push(...mentions);
    else news.push({stems: stems2, cluster: {mentions, when: null}});
  }
  return news.map(({cluster: cluster2}) => cluster2);
}

// src/events/once.ts
var ONCE = new Set(
  `close open collapse die kill resign sink crash derail sign ratify appoint dismiss marry demolish destroy dissolve expel
  extradite indict convict acquit execute abduct kidnap vanish publish unveil inaugurate ban bury abolish reinstate
  found establish discover complete sentence elect born burn launch`
    .split(/\s+/)
    .map(stem),
);
var [KILL, DIE] = ['kill', 'die'].map(stem);
var OF_SUBJECT = new Set('collapse die resign sink crash derail vanish'.split(' ').map(stem));
var LASTS =
  /^(?:war|conflict|fighting|trial|siege|uprising|revolution|rebellion|insurgency|occupation|blockade|lockdown|truce|cease-?fire)$/;
var ACCORD = /^(?:deal|agreement|accord|pact|truce|cease-?fire|armistice)$/;
var AGREES = new Set('agree reach strike'.split(' ').map(stem));
var AGREED = stem('agree');
var ENDS_OR_BINDS = new RegExp(`${LASTS.source}|${ACCORD.source}`);
var BOUNDS2 = new Set('begin end'.split(' ').map(stem));
var PLACED2 = new Set('sink derail'.split(' ').map(stem));
var Deeds = class {
  constructor(readings) {
    this.readings = readings;
    this.#antecedents = new Antecedents(readings);
  }
  #known = /* @__PURE__ */ new Map();
  #called = /* @__PURE__ */ new Map();
  #antecedents;
  /** What a mention tells to have been done once, and to what; null where it tells of nothing of the kind, or names no one thing. */
  of(mention2) {
    let deed = this.#known.get(mention2);
    if (deed === void 0) this.#known.set(mention2, (deed = this.#read(mention2)));
    return deed;
  }
  #read(mention2) {
    if (mention2.named || mention2.negated) return null;
    const {
      sentence: {tokens: tokens2, roles: roles2},
      trigger: {index, token: token2},
    } = mention2;
    const found = line(tokens2, roles2, range2(0, tokens2.length));
    const isOf = ({subject: subject2, verb: verb2}) =>
      verb2.head === index || (subject2.from <= index && index < subject2.to && ENDS_OR_BINDS.test(token2.lower));
    const told = statements(found).find(isOf);
    if (!told) return null;
    const head = told.verb.head;
    const done3 = head === index ? doingOf(mention2).act : actOf({token: tokens2[head], index: head}, tokens2);
    const act = done3 === KILL ? DIE : done3;
    const of = ONCE.has(act) ? void 0 : BOUNDS2.has(act) ? LASTS : AGREES.has(act) ? ACCORD : null;
    if (of === null) return null;
    const {verb, apposition} = told;
    const named5 = apposition && found.tags.slice(apposition.from, apposition.to).every((tag) => tag === 'name');
    const subject = named5 ? apposition : told.subject;
    const meant2 = (phrase, behind) => this.#meant(mention2, found, phrase, of === ACCORD ? AGREED : act, of, behind);
    if (OF_SUBJECT.has(done3) && !verb.passive) return meant2(subject, verb.to);
    if (verb.passive) return meant2(subject);
    const object = objectOf(found, behindDate(mention2, found, verb.to, of === ACCORD));
    if (object) return meant2(object);
    return of !== ACCORD && (isBare2(found, verb.to) || BOUNDS2.has(act)) ? meant2(subject) : null;
  }
  /**
   * A noun phrase as the thing it means, where that is named, or told by its place.
   *
   * @param of what alone it may be
   * @param behind where the place may follow
   */
  #meant({sentence}, found, {from, to}, act, of, behind) {
    const {tags, words: words3} = found;
    if (!of && to === from + 1 && /^s?he$/.test(words3[from].lower)) {
      const name = this.#antecedents.of(sentence, from)?.name;
      return name ? {act, noun: null, traits: /* @__PURE__ */ new Set(), names: [name.keys]} : null;
    }
    const end = Math.min(phraseEnd(found, from), to);
    if (end === from) return null;
    const several2 = words3[end]?.lower === 'between' ? end : to;
    const isOther = (k) => /^(?:conjunction|number)$/.test(tags[k]) || NOT_ONE.test(words3[k].lower);
    if (range2(from, several2).some(isOther)) return null;
    let head = end - 1;
    while (head > from && !/^(?:noun|name)$/.test(tags[head])) head--;
    const keysOf2 = (a, b) =>
      sentence.names
        .filter((name) => name.from < b && name.to > a)
        .map(({keys}) => keys.filter((key) => !isState(key)))
        .filter((keys) => keys.length > 0);
    if (of && !of.test(words3[head].lower)) return null;
    if (tags[head] === 'name' || words3[head].capital) {
      const names3 = keysOf2(head, head + 1);
      return names3.length > 0 ? {act, noun: null, traits: /* @__PURE__ */ new Set(), names: names3} : null;
    }
    const {lower} = words3[head];
    if (tags[head] !== 'noun' || isHuman(lower) || /[^s]s$/.test(lower)) return null;
    const alone = head === from + 1 && to === head + 1 && words3[from].lower === 'the';
    const called = alone ? this.#calledOf(sentence.article).get(lower) : null;
    if (called) return {act, noun: null, traits: /* @__PURE__ */ new Set(), names: [called]};
    let names2 = keysOf2(from, to);
    if (names2.length === 0 && behind !== void 0 && PLACED2.has(act)) {
      let end2 = behind;
      while (/^(?:preposition|determiner|noun|name)$/.test(tags[end2] ?? '') && words3[end2].lower !== 'on') end2++;
      const places = sentence.names.filter((name) => name.from >= behind && name.to <= end2).map(({keys}) => keys);
      names2 = places;
    }
    if (names2.length === 0 && !(of ? isOnly(found, from, head) : alone && this.#isAbout(sentence.article, lower)))
      return null;
    const start = Math.max(from, phraseStart(found, head));
    const traits = range2(start, head)
      .filter((k) => tags[k] === 'noun')
      .map((k) => stem(words3[k].lower));
    return {act, noun: ACCORD.test(lower) ? 'deal' : stem(lower), traits: new Set(traits), names: names2};
  }
  /** Whether the headline or the first sentence of an article speaks of such a thing. */
  #isAbout(article3, noun) {
    const isSame2 = ({lower}) => lower === noun || (ACCORD.test(noun) && ACCORD.test(lower));
    return this.readings[article3].sentences.some(
      ({kind, lead, tokens: tokens2}) => (lead || kind === 'headline') && tokens2.some(isSame2),
    );
  }
  /** The names of an article by their last word; null where two end in the same. */
  #calledOf(article3) {
    let called = this.#called.get(article3);
    if (called) return called;
    this.#called.set(article3, (called = /* @__PURE__ */ new Map()));
    for (const {names: names2, tokens: tokens2} of this.readings[article3].sentences)
      for (const {from, to, keys} of names2) {
        const last = tokens2[to - 1].lower;
        const known2 = called.get(last);
        if (to - from < 2) continue;
        if (known2 === void 0) called.set(last, keys);
        else if (known2 && known2.join(' ') !== keys.join(' ')) called.set(last, null);
      }
    return called;
  }
};
function isOnly({tags}, from, head) {
  return head === from || (head === from + 1 && tags[from] === 'determiner');
}
function behindDate({sentence: {tokens: tokens2}, dated}, {tags, words: words3}, at2, to) {
  const [first, last] = [dated[0]?.timex, dated.at(-1)?.timex];
  const from = first ? tokens2.findIndex((t) => t.end > first.start) : -1;
  if (from >= at2 && from - at2 <= 1 && (from === at2 || tags[at2] === 'preposition'))
    at2 = tokens2.findIndex((t) => t.start >= last.end);
  if (at2 < 0) return tokens2.length;
  return to && /^(?:to|on)$/.test(words3[at2]?.lower ?? '') ? at2 + 1 : at2;
}
function objectOf(found, from) {
  let to = phraseEnd(found, from);
  if (to === from || !endsPhrase(found.words, found.tags, to - 1)) return null;
  if (found.tags[to] === 'preposition') {
    const end = phraseEnd(found, to + 1);
    if (end > to + 1 && !range2(to, end).some((k) => found.tags[k] === 'number')) to = end;
  }
  return {from, to};
}
function isBare2({tags}, at2) {
  return /^(?:preposition|adverb|comma|stop|subordinator|conjunction)$/.test(tags[at2] ?? 'stop');
}
var NOT_ONE =
  /^(?:another|others?|second|third|more|most|some|many|several|all|both|each|every|no|parts?|half|members?)$/;
function isOneDeed(a, b) {
  if (a.act !== b.act || a.noun !== b.noun) return false;
  if (a.traits.size > 0 && b.traits.size > 0 && ![...a.traits].some((trait) => b.traits.has(trait))) return false;
  if (a.names.length === 0 || b.names.length === 0) return true;
  return a.names.some((x) => b.names.some((y) => isOneName(x, y)));
}
function isOneName(a, b) {
  const [short2, long] = a.length < b.length ? [a, b] : [b, a];
  return short2.at(-1) === long.at(-1) && short2.every((key) => long.includes(key));
}

// src/events/one-deed.ts
var FARTHEST3 = {day: 4, month: 62, year: 1100};
function* uniteDeeds(clusters, deeds, written2) {
  const gone = /* @__PURE__ */ new Set();
  const lists = [...byDeed(clusters, deeds)].sort(([a], [b]) => Number(a.endsWith(' ')) - Number(b.endsWith(' ')));
  let stories;
  for (const [n, [key, list]] of lists.entries()) {
    if (n % 32 === 31) yield;
    if (key.endsWith(' '))
      stories ??= new Stories(
        clusters.filter((c) => !gone.has(c)),
        deeds.readings,
      );
    list.sort((a, b) => a.when.start - b.when.start || a.when.end - b.when.end);
    for (const [i, one] of list.entries()) {
      for (let j = i + 1; !gone.has(one) && j < list.length; j++) {
        const other = list[j];
        if (other.when.start - one.when.end > FARTHEST3.year * millisecondsInDay) break;
        if (gone.has(other) || !isSameDeed(one, other, deeds, stories, written2) || areParted(one, other)) continue;
        unite(one, other);
        gone.add(other);
      }
    }
  }
  if (gone.size > 0) clusters.splice(0, clusters.length, ...clusters.filter((c) => !gone.has(c)));
}
function isSameDeed(one, other, deeds, stories, written2) {
  return done2(one).some((x) => {
    const deed = deeds.of(x);
    if (!deed) return false;
    return done2(other).some((y) => {
      if (y.sentence.article === x.sentence.article || !isNear2(x.when, y.when)) return false;
      const its = deeds.of(y);
      if (!its || !isOneDeed(deed, its)) return false;
      if (deed.names.length > 0 && its.names.length > 0) return true;
      return stories !== void 0 && stories.areOne(x.sentence.article, y.sentence.article, areNews([x, y], written2));
    });
  });
}
function areNews(mentions, written2) {
  return mentions.every(({sentence, when}) => {
    const day4 = written2[sentence.article];
    return (sentence.lead || sentence.kind === 'headline') && (!day4 || day4.start - when.end <= WEEK2);
  });
}
var WEEK2 = 7 * millisecondsInDay;
function areParted(one, other) {
  return one.mentions.some(
    (x) =>
      isDated(x) &&
      other.mentions.some((y) => isDated(y) && x.sentence.article === y.sentence.article && !nested(x.when, y.when)),
  );
}
function isDated({when, dated}) {
  return when !== null && dated.length > 0;
}
function unite(one, other) {
  const known2 = new Set(one.mentions.map((m) => m.sentence));
  const all = [...one.mentions, ...other.mentions.filter((m) => !known2.has(m.sentence))];
  one.mentions = [...all.filter((m) => m.when), ...all.filter((m) => !m.when)];
  const said2 = one.mentions.filter(isDated);
  const when = bestTold(said2.length > 0 ? said2 : one.mentions.filter((m) => m.when));
  const days = said2.map((m) => m.when).filter((own) => !nested(own, when) && width(own) < 2 * width(when));
  one.when = {
    ...when,
    earliest: Math.min(when.earliest, ...days.map((own) => own.earliest)),
    latest: Math.max(when.latest, ...days.map((own) => own.latest)),
  };
}
function done2({mentions}) {
  return mentions.filter((m) => m.when && grainOf2(m.when) && /^(?:happened|claimed)$/.test(m.status));
}
function grainOf2(when) {
  if (isExact(when)) return 'day';
  return when.grain === 'month' || when.grain === 'year' ? when.grain : null;
}
function isNear2(a, b) {
  const most = Math.max(FARTHEST3[grainOf2(a)], FARTHEST3[grainOf2(b)]);
  return Math.abs(a.start - b.start) <= most * millisecondsInDay;
}
function byDeed(clusters, deeds) {
  const found = /* @__PURE__ */ new Map();
  for (const cluster2 of clusters) {
    const keys = done2(cluster2).flatMap((m) => {
      const deed = deeds.of(m);
      if (!deed) return [];
      const names2 = [...deed.names.map((name) => name.at(-1)), ...(deed.noun === null ? [] : [''])];
      return names2.map((name) => `${deed.act} ${deed.noun} ${name}`);
    });
    for (const key of new Set(keys)) (found.get(key) ?? found.set(key, []).get(key)).push(cluster2);
  }
  return found;
}
var Stories = class {
  constructor(clusters, readings) {
    this.readings = readings;
    for (const {when, mentions} of clusters) {
      if (!when || !isExact(when)) continue;
      const articles = [...new Set(mentions.map((m) => m.sentence.article))].slice(0, MOST_ARTICLES);
      for (const a of articles) for (const b of articles) if (a < b) this.#pairs.add(pairOf(a, b));
    }
  }
  #pairs = /* @__PURE__ */ new Set();
  #names = /* @__PURE__ */ new Map();
  /** @param alike whether they seem to bring the same news, so that it is enough that their names do not speak against it */
  areOne(a, b, alike) {
    if (this.#pairs.has(pairOf(a, b))) return true;
    const [short2, long] = [this.#namesIn(a), this.#namesIn(b)].sort((x, y) => x.size - y.size);
    const both = shared(short2, long);
    return alike ? both > 0 || short2.size === 0 : both >= 2 && both >= short2.size / 2;
  }
  /** The last of the keys of each name in an article. */
  #namesIn(article3) {
    let names2 = this.#names.get(article3);
    if (!names2) {
      const {sentences: sentences2} = this.readings[article3];
      this.#names.set(article3, (names2 = new Set(sentences2.flatMap((s) => s.names.map(({keys}) => keys.at(-1))))));
    }
    return names2;
  }
};
var MOST_ARTICLES = 50;
function pairOf(a, b) {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

// src/events/same-day.ts
function sameDay(dated, loose, sentences2) {
  for (const sentence of sentences2) {
    const link = linkIn(sentence);
    if (!link) continue;
    const [before3, after2] = [
      sentence.triggers.filter((t) => t.index < link.at),
      sentence.triggers.filter((t) => t.index > link.at),
    ];
    const sideOf2 = (list) =>
      dated.find((c) => isDay2(c) && c.mentions.some((m) => m.sentence === sentence && list.includes(m.trigger)));
    const [left, right] = [sideOf2(before3), sideOf2(after2)];
    if (!!left === !!right) continue;
    const lender = left ?? right;
    const mention2 = borrower(sentence, left ? after2 : before3, link.at);
    if (mention2) lend2(dated, loose, lender, mention2, link.exact);
  }
}
function linkIn({tokens: tokens2}) {
  for (let i = 0; i + 1 < tokens2.length; i++) {
    const [a, b, c] = [tokens2[i].lower, tokens2[i + 1].lower, tokens2[i + 2]?.lower];
    if (a === 'same' && b === 'day' && (c === 'that' || c === 'as')) return {at: i + 1, exact: true};
    if (/^coincid(?:ed|es|ing)$/.test(a) && b === 'with') return {at: i, exact: false};
  }
  return null;
}
function borrower(sentence, triggers2, at2) {
  const found = undatedMentions(sentence).filter((m) => triggers2.includes(m.trigger));
  return found.sort((a, b) => Math.abs(a.trigger.index - at2) - Math.abs(b.trigger.index - at2))[0] ?? null;
}
function lend2(dated, loose, lender, mention2, exact2) {
  const own = loose.find((c) => c.mentions.some((m) => m.sentence === mention2.sentence));
  const names2 = new Set(namesBeside(mention2));
  const known2 = dated.find(
    (c) =>
      c !== lender &&
      isDay2(c) &&
      c.when.start === lender.when.start &&
      c.mentions.some((m) => namesBeside(m).some((k) => names2.has(k))) &&
      !c.mentions.some((m) => lender.mentions.some((l) => l.sentence === m.sentence)),
  );
  if (known2 && exact2) {
    if (!known2.mentions.some((m) => m.sentence === mention2.sentence)) known2.mentions.push({...mention2, lent: true});
    return;
  }
  const cluster2 = own ?? {mentions: [mention2], when: null};
  cluster2.when = {...lender.when};
  cluster2.linked = {to: lender, exact: exact2, sentence: mention2.sentence};
  if (own) loose.splice(loose.indexOf(own), 1);
  dated.push(cluster2);
}
function namesBeside(mention2) {
  return peopleOf(mention2).filter((k) => !isState(k));
}
function isDay2({when}) {
  return !!when && when.end - when.start === millisecondsInDay;
}

// src/text/language.ts
var COMMON = new Set(
  `the of and to a in that is was he for it with as his on be at by i this had not are but from or have an they which one you were her all she
  there would their we him been has when who will more no if out so said what up its about into than them can only other new some could time
  these two may then do first any my now such like our over me even most made after also did many before must through back where much your
  how too year years says police people government minister president state percent million last next week month monday tuesday wednesday
  thursday friday saturday sunday above below against among between during following near per since under until while`.split(
    /\s+/,
  ),
);
var FOREIGN = new Set(
  `de la le les des du et un une est dans pour der das und den dem von zu mit ist nicht ein eine el los las y que del por con una il lo gli che di della per non sono het een van
  dat zijn voor niet och att det som p\xE5 \xE4r og af til os ao n\xE3o um uma em je se na w z nie`.split(/\s+/),
);
var SAMPLE = 4e3;
var PLAIN2 = /^[A-Za-z]+$/;
var LETTER2 = /\p{L}/u;
var LATIN = /^[\p{Script=Latin}\p{M}\p{N}'’.-]+$/u;
function looksEnglish(text2) {
  const words3 = tokens(text2, {start: 0, end: Math.min(text2.length, SAMPLE)}).filter(
    (t) => t.word && (PLAIN2.test(t.text) || LETTER2.test(t.text)),
  );
  if (words3.length === 0) return false;
  const latin = words3.filter((t) => PLAIN2.test(t.text) || LATIN.test(t.text)).length / words3.length;
  if (latin < 0.6) return false;
  const common = words3.filter((t) => COMMON.has(t.lower)).length / words3.length;
  if (words3.filter((t) => FOREIGN.has(t.lower) && !COMMON.has(t.lower)).length > common * words3.length) return false;
  return words3.length < 8
    ? !/[àâçèêëîïñôöùûüßåøæõãœ]/iu.test(text2) || common > 0
    : common >= (words3.length < 20 ? 0.14 : 0.18);
}

// src/text/admission.ts
function admitted(articles, diagnostics) {
  if (!Array.isArray(articles))
    throw new TypeError(
      `expected a list of articles, each with a text; found ${articles === null ? 'null' : typeof articles}`,
    );
  const found = [];
  articles.forEach((input, i) => {
    if (typeof input?.text === 'string') found.push({...plain6(input), text: input.text.replace(/^\uFEFF/, '')});
    else
      diagnostics.push({
        code: 'bad-article',
        severity: 'error',
        path: `articles[${i}].text`,
        message: `Article ${i + 1} has no text, so there is nothing to read.`,
      });
  });
  found.sort(
    (a, b) => compare2(a.published ?? '', b.published ?? '') || compare2(a.text, b.text) || compare2(a.id, b.id),
  );
  const taken = new Set(found.map(({id}) => id));
  const seen = /* @__PURE__ */ new Set();
  found.forEach((input, i) => {
    const {id} = input;
    if (id === '') input.id = free(`article-${i + 1}`, taken);
    else if (seen.has(id)) {
      input.id = free(id, taken);
      diagnostics.push(
        warn('duplicate-id', input.id, `Two articles are called ${id}; the second one is ${input.id} here.`),
      );
    }
    seen.add(id);
  });
  return found;
}
var FIELDS = ['title', 'url', 'author', 'publisher', 'published', 'datedBy', 'lang'];
function plain6(input) {
  const kept = {
    id: typeof input.id === 'string' || typeof input.id === 'number' ? String(input.id) : '',
    text: '',
  };
  for (const field of FIELDS) {
    const value = input[field];
    if (typeof value === 'string') kept[field] = value;
    else if (value instanceof Date && !Number.isNaN(value.getTime())) kept[field] = value.toISOString();
    else if (typeof value === 'number') kept[field] = String(value);
  }
  return kept;
}
function free(name, taken) {
  let id = name;
  for (let n = 2; taken.has(id); n++) id = `${name}-${n}`;
  taken.add(id);
  return id;
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function readable({id, text: text2}, diagnostics) {
  if (text2.trim() === '') diagnostics.push(warn('empty-article', id, `${id} holds no text.`));
  else if (!looksEnglish(text2))
    diagnostics.push(warn('not-english', id, `${id} is not in English, so it was not read.`));
  else return true;
  return false;
}
function warn(code, article3, message) {
  return {code, severity: 'warning', article: article3, message};
}

// src/timeline.ts
var GENERATOR = 'news-timeline 0.1.0';
function timeline(articles, options = {}) {
  const steps = timelineSteps(articles, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
function* timelineSteps(articles, options = {}) {
  const diagnostics = [];
  const inputs = admitted(articles, diagnostics);
  const total = inputs.length;
  const {readings, expressions} = yield* readAll(inputs, diagnostics);
  const story = readings.flatMap((r) => r.sentences.filter(tellsStory));
  yield {stage: 'reading', done: total, total};
  const rarity = new Rarity(story);
  yield {stage: 'reading', done: total, total};
  const familiar = new Familiarity(story, rarity);
  yield {stage: 'dating', done: 0, total};
  const calendar = /* @__PURE__ */ new Map();
  const candidates = readings.map((reading, i) => {
    const {datedBy, url} = inputs[i];
    return candidate(reading, expressions[i], {given: given(inputs[i], options, diagnostics), datedBy, url}, calendar);
  });
  const related = yield* inSteps('dating', total, relate(candidates, rarity));
  let solved = yield* inSteps('dating', total, solve(candidates, related));
  const gathered = (written3) =>
    inSteps('events', total, gather({readings, expressions, solved, written: written3}, options.about, familiar));
  let {told, clusters, rest} = yield* gathered(spans(solved));
  if (solved.some(({days}) => days?.length !== 1)) {
    const again = solve(candidates, related, reports(clusters, solved), sameEvents(clusters));
    solved = yield* inSteps('dating', total, again);
    ({told, clusters, rest} = yield* gathered(solved.map(dayOf2)));
  }
  const news = newsWithoutDate(told.leads, story, clusters, firmDays(solved));
  clusters.push(...(yield* inSteps('events', total, cluster(news, familiar))));
  rest = attachHeadlines(clusters, story, rest);
  rest = attachQuotations(clusters, story, new Set(told.dated.map(({sentence}) => sentence)), rest);
  yield* inSteps('events', total, uniteDeeds(clusters, new Deeds(readings), spans(solved)));
  const unplaced = told.dated.filter((m) => !m.when);
  const adrift = yield* inSteps('linking', total, floating(unplaced, familiar));
  const untold = undated(unused(rest, [...clusters, ...adrift]), familiar);
  const loose = [...(yield* inSteps('linking', total, untold)), ...adrift];
  if (!options.about) loose.push(...undatedNews([...clusters, ...loose], story));
  yield {stage: 'linking', done: total, total};
  sameDay(
    clusters,
    loose,
    readings.flatMap((r) => r.sentences),
  );
  const written2 = spans(solved).map((span, i) => (readings[i].sentences.length > 0 ? span : null));
  const all = [...clusters, ...loose];
  const known2 = {readings, writtenOn: solved.map(inWords), written: written2, named: told.named};
  const events = yield* inSteps('linking', total, assemble(all, known2));
  const result = {
    version: 1,
    generator: GENERATOR,
    ...(options.title ? {title: options.title} : {}),
    articles: yield* inSteps('linking', total, articlesOf(inputs, readings, solved)),
    events: events.filter((e) => e.start !== null),
    undated: events.filter((e) => e.start === null),
    diagnostics: [...diagnostics, ...undatable(readings, solved, expressions)],
  };
  yield* inSteps('linking', total, addCoverage(result, readings, told, all));
  result.articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  if (options.about && events.length === 0) {
    const message = `Nothing in ${total === 1 ? 'the article' : `the ${total} articles`} dates what concerns \u201C${options.about}\u201D.`;
    result.diagnostics.push({code: 'about-not-found', severity: 'warning', message});
  }
  return options.edits ? applyEdits(result, options.edits) : result;
}
function* inSteps(stage, total, work) {
  for (let done3 = 0; ; done3 = Math.min(total, done3 + 1)) {
    const step = work.next();
    if (step.done) return step.value;
    yield {stage, done: done3, total};
  }
}
function* readAll(inputs, diagnostics) {
  const total = inputs.length;
  const readings = [];
  const expressions = [];
  for (const [i, input] of inputs.entries()) {
    const {id, text: text2, title: title2} = input;
    const legible = readable(input, diagnostics);
    const found = legible ? blocks(text2, title2) : [];
    const list = legible ? withHeadings(text2, found, recognise(text2)) : [];
    const chronology = entries(text2, found, list);
    readings.push(read(i, id, text2, chronology?.blocks ?? found, chronology?.heads));
    expressions.push(list);
    yield {stage: 'reading', done: i + 1, total};
  }
  yield* inSteps('reading', total, nameAll(readings));
  for (const [i, reading] of readings.entries()) {
    look(reading, expressions[i]);
    for (const sentence of reading.sentences) Object.assign(sentence, {triggers: triggers(sentence.tokens)});
    if (i % 64 === 63) yield {stage: 'reading', done: total, total};
  }
  return {readings, expressions};
}
function* gather({readings, expressions, solved, written: written2}, about, familiar) {
  const told = yield* happenings(readings, expressions, solved, about);
  const dated = told.dated.filter((m) => m.when);
  const clusters = yield* cluster(dated, familiar);
  return {told, clusters, rest: yield* attachRetellings(clusters, told.retellings, written2, familiar)};
}
function given(input, {published}, diagnostics) {
  const said2 = input.published ?? published;
  if (said2 === void 0 || said2 === '') return null;
  const ms = parseDay(/^\d{8}/.test(said2) ? said2.slice(0, 8) : said2.slice(0, 10));
  if (ms !== null) return Math.floor(ms / millisecondsInDay);
  diagnostics.push(
    warn(
      'bad-published',
      input.id,
      `${input.id} says it was published \u201C${said2}\u201D, which is no date (write 2017-05-02); its date is inferred instead.`,
    ),
  );
  return null;
}
function inWords({dating, days}) {
  return days
    ? formatDate({start: days[0] * millisecondsInDay, end: (days.at(-1) + 1) * millisecondsInDay, grain: 'day'})
    : dating.best;
}
function* articlesOf(inputs, readings, solved) {
  const found = [];
  for (const [i, input] of inputs.entries()) {
    found.push(article2(input, readings[i], solved[i]));
    if (i % 16 === 15) yield;
  }
  return found;
}
function article2(input, reading, {dating}) {
  const headline = reading.blocks.find((b) => b.kind === 'headline');
  const title2 = input.title ?? (headline ? reading.text.slice(headline.start, headline.end) : void 0);
  return {
    id: input.id,
    text: input.text,
    sha256: bytesToHex(sha256(utf8ToBytes(input.text))),
    ...(title2 ? {title: title2} : {}),
    ...(input.url ? {url: input.url} : {}),
    ...(input.author ? {author: input.author} : {}),
    ...(input.publisher ? {publisher: input.publisher} : {}),
    ...(input.published ? {published: input.published} : {}),
    ...langOf(input, reading),
    dating,
    blocks: reading.blocks,
  };
}
function langOf({lang}, {sentences: sentences2}) {
  if (lang) return {lang};
  return sentences2.length > 0 ? {lang: 'en'} : {};
}
export {GENERATOR, timeline, timelineSteps};
