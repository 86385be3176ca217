/** Which addresses out of data may become links, and how a link says where it leads. */

/**
 * The address as it may be linked, or null: http, https and relative ones only. Everything that could run or read
 * something (`javascript:`, `data:`, `blob:`, `file:` …), that hides where it leads (user names, lone surrogates,
 * control characters), or that is over 8,192 characters long is refused.
 *
 * @param url from the data
 * @param base what a relative address is resolved against; without it a relative address stays as it is
 */
export function safeUrl(url: unknown, base?: string): string | null {
  if (typeof url !== 'string') return null;
  const text = url.trim();
  if (!text || text.length > 8192) return null;
  // Browsers drop tabs and newlines and leading controls before they read the scheme; what holds any is refused.
  // eslint-disable-next-line no-control-regex
  if (/[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]/.test(text) || !text.isWellFormed()) return null;
  // What no address holds unescaped is a sign that this is something else.
  if (/[\s<>"`{}|\\^]/.test(text)) return null;
  // Marks that turn the reading direction make an address look like another one.
  if (/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(text)) return null;
  const relative = !/^[a-z][a-z0-9+.-]*:/i.test(text);
  if (relative && /^[\\/]{2}/.test(text)) return null;
  if (relative && /^[^/?#]*:/.test(text)) return null;
  const parsed = parse(text, relative ? (base ?? 'https://relative.invalid/') : undefined);
  if (!parsed || (parsed.protocol !== 'http:' && parsed.protocol !== 'https:')) return null;
  // Engines differ on hosts with white space or escapes in them: none is a real one.
  if (parsed.username || parsed.password || !parsed.hostname || /[%\s]/.test(parsed.hostname)) return null;
  return relative && !base ? text : parsed.href;
}

/** The host a link leads to, for people, in the ASCII form that look-alike letters cannot disguise; `''` if relative. */
export function hostOf(url: string): string {
  return parse(url)?.hostname.replace(/^www\./, '') ?? '';
}

function parse(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}
