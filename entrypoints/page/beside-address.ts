/** The address of the page that shows reports of a tab's comparison side by side. */

/** `reports`: none for those that tell most. Ids may be addresses, so each is a parameter of its own. */
export function besideAddress(tab: number, reports: string[], finding?: string): string {
  const address = new URLSearchParams({ tab: String(tab) });
  for (const report of reports) address.append('report', report);
  if (finding !== undefined) address.set('finding', finding);
  return `beside.html?${address}`;
}
