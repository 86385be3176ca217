const formats = new Map<string, Intl.DateTimeFormat>();

/** A format in UTC: costly to make and cheap to keep. A tag that is no language must not stop anything: it is English. */
export function intl(locale: string, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(fields)}`;
  let format = formats.get(key);
  if (!format) {
    const options: Intl.DateTimeFormatOptions = {...fields, timeZone: 'UTC', calendar: 'gregory'};
    try {
      format = new Intl.DateTimeFormat(locale, options);
    } catch {
      format = new Intl.DateTimeFormat('en-GB', options);
    }
    formats.set(key, format);
  }
  return format;
}
