/** The text of a page's bytes. */

/** UTF-8 unless it is declared otherwise, or the page's own head says so within its first kilobyte, as browsers do. */
export function decode(bytes: Uint8Array, declared = ''): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = declared || (/<meta[^<>]{0,200}charset=["']?([\w-]{2,20})/i.exec(head)?.[1] ?? 'utf-8');
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}
