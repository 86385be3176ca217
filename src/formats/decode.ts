/** Bytes to text, since news archives come in many encodings and `Response.text()` reads only one. */

import type {Diagnostic} from '../model.js';
import {WINDOWS_1252} from '../text/misread.js';

export interface Decoded {
  /** The text without a byte order mark, otherwise exactly as encoded; null when the bytes are not text. */
  text: string | null;
  /** The label the bytes were read as, for example `utf-8`. */
  encoding: string;
  diagnostics: Diagnostic[];
}

export interface DecodeOptions {
  /** What the bytes are called in messages. */
  name?: string;
  /** A Content-Type header, for its charset. */
  contentType?: string | null | undefined;
}

/**
 * Decodes in this order: byte order mark (UTF-8, UTF-16) → charset of the Content-Type → `<meta charset>` of an HTML
 * page → UTF-8 if it is valid → Windows-1252, which is then said to be a guess. Nothing is repaired in silence.
 */
export function decodeText(bytes: Uint8Array, {name = 'the file', contentType}: DecodeOptions = {}): Decoded {
  const marked = byteOrderMark(bytes);
  if (marked) return read(bytes.subarray(marked.length), marked.encoding, name);
  if (isBinary(bytes)) return refusal(name);
  const stated = charsetOf(contentType) ?? metaCharset(bytes);
  if (stated) {
    const encoding = knownEncoding(stated);
    if (encoding) return read(bytes, encoding, name);
  }
  const text = strict(bytes, 'utf-8');
  if (text !== null) return checked({text, encoding: 'utf-8', diagnostics: unknownCharset(stated, name)}, name);
  // A text that was cut inside its last character is still UTF-8, if other characters of it show that.
  const tail = incompleteTail(bytes);
  const cut = bytes.subarray(0, bytes.length - tail).some((byte) => byte > 127) ? tail : 0;
  const whole = cut ? strict(bytes.subarray(0, bytes.length - cut), 'utf-8') : null;
  if (whole !== null) {
    const message = `${name} ends in the middle of a character; its last ${cut} bytes were left out.`;
    return {
      text: whole,
      encoding: 'utf-8',
      diagnostics: [{code: 'cut-text', severity: 'warning', article: name, message}],
    };
  }
  const message = `${name} is not UTF-8 and does not say what it is; it was read as Windows-1252. If letters look wrong, save it as UTF-8.`;
  return {
    text: textOf(bytes, 'windows-1252'),
    encoding: 'windows-1252',
    diagnostics: [
      ...unknownCharset(stated, name),
      {code: 'charset-guessed', severity: 'warning', article: name, message},
    ],
  };
}

function byteOrderMark(bytes: Uint8Array): {encoding: string; length: number} | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return {encoding: 'utf-8', length: 3};
  if (a === 0xff && b === 0xfe) return {encoding: 'utf-16le', length: 2};
  if (a === 0xfe && b === 0xff) return {encoding: 'utf-16be', length: 2};
  return null;
}

/** Control characters that no text holds, or the first bytes of a picture, a PDF, an archive. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 8192);
  const signature = String.fromCharCode(...head.subarray(0, 5));
  if (
    /^(%PDF-|\u0089PNG|GIF8|PK\u0003\u0004|\u001f\u008b|\u007fELF|\u00ff\u00d8\u00ff|RIFF|\u00d0\u00cf\u0011\u00e0)/.test(
      signature,
    )
  )
    return true;
  let controls = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32)) controls++;
  }
  return controls > head.length / 20;
}

const charsetOf = (contentType: string | null | undefined) =>
  /charset\s*=\s*["']?([^\s"';,]+)/i.exec(contentType ?? '')?.[1];

/** `<meta charset>` among the first bytes of an HTML page. */
function metaCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /<meta\b[^<>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w:-]{2,40})/i.exec(head)?.[1];
}

function knownEncoding(label: string): string | null {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

function unknownCharset(stated: string | undefined, name: string): Diagnostic[] {
  if (!stated || knownEncoding(stated)) return [];
  const message = `${name} says it is “${stated}”, which is not a known encoding.`;
  return [{code: 'charset-unknown', severity: 'warning', article: name, message}];
}

function strict(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    return null;
  }
}

/** Node 20 takes Windows-1252 for Latin-1, and would leave control characters where dashes and quotes were. */
function textOf(bytes: Uint8Array, encoding: string): string {
  const text = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes);
  if (encoding !== 'windows-1252') return text;
  return text.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}

/** How many bytes at the end begin a UTF-8 character without ending it. */
function incompleteTail(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

/** In the stated encoding; what does not fit in it is replaced by U+FFFD, and that is said. */
function read(bytes: Uint8Array, encoding: string, name: string): Decoded {
  const text = textOf(bytes, encoding);
  const diagnostics: Diagnostic[] = [];
  if (strict(bytes, encoding) === null) {
    const message = `${name} holds bytes that are not ${encoding}; each is shown as “\uFFFD”.`;
    diagnostics.push({code: 'bad-bytes', severity: 'warning', article: name, message});
  }
  return checked({text, encoding, diagnostics}, name);
}

/** Text that is full of NULs was not text, whatever its encoding. */
function checked(decoded: Decoded, name: string): Decoded {
  const {text} = decoded;
  if (text === null || !text.includes('\0')) return decoded;
  const nuls = text.split('\0').length - 1;
  if (nuls > text.length / 20) return refusal(name);
  const message = `${name} holds ${nuls} NUL characters, which were kept.`;
  return {
    ...decoded,
    diagnostics: [...decoded.diagnostics, {code: 'nul-characters', severity: 'info', article: name, message}],
  };
}

function refusal(name: string): Decoded {
  const message = `${name} is not a text file, so it was not read. Plain text (.txt), web pages (.html) and .jsonl can be read.`;
  return {
    text: null,
    encoding: 'binary',
    diagnostics: [{code: 'binary-file', severity: 'error', article: name, message}],
  };
}
