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
