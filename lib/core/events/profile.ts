/** What matching keeps of an event, so that its reports need not be loaded. */
export interface EventProfile {
  event: string;
  /** How many reports it was made from. */
  reports: number;
  /** Normal forms with the number of its reports that hold each. */
  terms: Record<string, number>;
  /** Folded names with the number of its reports that hold each. */
  names: Record<string, number>;
  /** Numbers with the noun behind them: "25 ambassador". */
  numbers: string[];
  /** Days (ISO 8601) that its reports name or were published on. */
  days: string[];
}
