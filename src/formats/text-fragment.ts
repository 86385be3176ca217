/** Links that open a page at a quotation: `#:~:text=`, as in the WICG draft “URL Fragment Text Directives”. */

/**
 * The address with a text directive for the quotation. Long quotations are named by their first and last words.
 * A fragment that the address already has is kept before the directive.
 */
export function linkToText(url: string, quotation: {exact: string; prefix?: string; suffix?: string}): string {
  const words = quotation.exact.trim().split(/\s+/).filter(Boolean);
  if (!words.length) return url;
  // A directive matches within one block or from start to end; short ends survive small edits of the page.
  const target =
    words.length <= 10
      ? encode(words.join(' '))
      : `${encode(words.slice(0, 5).join(' '))},${encode(words.slice(-5).join(' '))}`;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${target}`;
}

/** Percent-encodes what the directive’s own grammar uses: `-` `,` `&`. */
function encode(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(/-/g, '%2D');
}
