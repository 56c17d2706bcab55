/** What an answer holds, read in pieces, so that no answer is larger than it may be. */

/** As they come, unpacked. Null where there are more than `most`: what is left of them is not read. */
export async function bytesOf({ body }: Response, most: number): Promise<Uint8Array | null> {
  const reader = body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (let piece = most > 0 ? await reader?.read() : undefined; piece?.value; piece = await reader?.read()) {
    size += piece.value.length;
    pieces.push(piece.value);
    if (size > most) break;
  }
  if (size > most || most === 0) {
    await reader?.cancel();
    return null;
  }
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}
