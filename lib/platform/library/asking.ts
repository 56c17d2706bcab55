/** Questions to the database without a wrapper, which makes something of each: that is dear where many are asked at once. */

export type Stores = Pick<IDBTransaction, 'objectStore'>;

export function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  const answer = new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  // Where the next question cannot even be asked, nobody waits for this one.
  answer.catch(() => undefined);
  return answer;
}

/**
 * All answers of questions to one transaction, in their order. They come in that order, too: the last is waited for. Where
 * one fails, so does the transaction, and with it the last.
 */
export async function answersOf<T>(requests: IDBRequest<T>[]): Promise<T[]> {
  const last = requests.at(-1);
  if (!last) return [];
  await new Promise<void>((resolve, reject) => {
    last.onsuccess = () => resolve();
    last.onerror = () => reject(last.transaction?.error ?? last.error);
  });
  return requests.map(({ result }) => result);
}
