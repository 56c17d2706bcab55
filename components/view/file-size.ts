/** Sizes as people read them: "0.64 kB", "640 kB", "12.3 MB". */
const UNITS = ['kilobyte', 'megabyte', 'gigabyte'] as const;

export function fileSize(bytes: number, language: string): string {
  const step = Math.min(UNITS.length, Math.max(1, Math.floor(Math.log10(Math.max(1, bytes)) / 3)));
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[step - 1] ?? 'byte',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** step);
}
