import type { Plugin } from 'vite'

const ASKED = 'function is(value, type) {'
const REMEMBERED = `const answers = new WeakMap();
function is(value, type) {
  if (!value || typeof value !== "object") return false;
  const like = Object.getPrototypeOf(value);
  if (like === null) return isAnew(value, type);
  let known = answers.get(like);
  if (known === undefined) answers.set(like, (known = new Map()));
  let answer = known.get(type);
  if (answer === undefined) known.set(type, (answer = isAnew(value, type)));
  return answer;
}
function isAnew(value, type) {`

/**
 * Lets the query builder remember what it asks of the classes of its pieces. It asks about ten times for each piece of each statement and walks the chain
 * of prototypes every time: a sixth of the server's processor time. The answer depends on the prototype alone (decision 33).
 */
export const rememberingIs: Plugin = {
  name: 'xinglin-remembering-is',
  transform(code, id) {
    if (!/\/drizzle-orm\/entity\.js$/.test(id)) return undefined
    if (!code.includes(ASKED))
      throw new Error('drizzle-orm/entity.js is not what it was: see tools/lib/remembering-is.ts')
    return { code: code.replace(ASKED, REMEMBERED), map: null }
  },
}
