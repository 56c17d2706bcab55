/** The DevTools protocol over a browser's file descriptors 3 (to it) and 4 (from it): JSON, each message ended by a NUL byte. */

/** @returns {(method: string, params?: object) => Promise<any>} asks one thing; rejects with the browser's words */
export function talkTo(browser) {
  const [, , , to, from] = browser.stdio;
  const waiting = new Map();
  let rest = '';
  let last = 0;
  const take = (text) => {
    const { id, result, error } = JSON.parse(text);
    const asked = waiting.get(id);
    waiting.delete(id);
    if (error) asked?.reject(new Error(error.message));
    else asked?.resolve(result);
  };
  from.setEncoding('utf8').on('data', (part) => {
    const messages = (rest + part).split('\0');
    rest = messages.pop() ?? '';
    for (const message of messages) take(message);
  });
  const end = () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser closed'));
    waiting.clear();
  };
  browser.on('close', end);
  browser.on('error', end);
  to.on('error', end);
  return (method, params = {}) =>
    new Promise((resolve, reject) => {
      last++;
      waiting.set(last, { resolve, reject });
      to.write(`${JSON.stringify({ id: last, method, params })}\0`);
    });
}
