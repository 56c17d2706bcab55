/** What writes dates and times in a language: one for each shape. */

const formats = new Map<string, Intl.DateTimeFormat>();

/** Made once: that takes longer than writing a hundred dates. Times are as in UTC, so that no zone moves them. */
export function dateFormat(language: string, shape: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(shape);
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...shape, timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
