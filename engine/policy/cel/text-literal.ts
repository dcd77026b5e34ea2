import { SyntaxFault } from './problem.ts'

const QUOTES = ['"""', "'''", '"', "'"]
const PLAIN: Record<string, string> = {
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  '\\': '\\',
  '?': '?',
  '"': '"',
  "'": "'",
  '`': '`',
}
const CODED = /x([0-9a-fA-F]{2})|X([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-3][0-7]{2})/y

/** Reads a CEL text literal that starts at `start` (CEL spec, "String and Bytes Values"), or undefined if none does. */
export function readText(text: string, start: number): { readonly value: string; readonly end: number } | undefined {
  const raw = /^[rR]['"]/.test(text.slice(start, start + 2))
  const from = raw ? start + 1 : start
  const quote = QUOTES.find((candidate) => text.startsWith(candidate, from))
  if (!quote) return undefined
  let value = ''
  for (let at = from + quote.length; at < text.length; ) {
    if (text.startsWith(quote, at)) return { value, end: at + quote.length }
    const character = text.charAt(at)
    if (character === '\n' && quote.length === 1) break
    const read = character === '\\' && !raw ? readEscape(text, at) : { value: character, end: at + 1 }
    value += read.value
    at = read.end
  }
  throw new SyntaxFault('this text has no closing quote', start, text.length)
}

function readEscape(text: string, start: number): { readonly value: string; readonly end: number } {
  const plain = PLAIN[text.charAt(start + 1)]
  if (plain !== undefined) return { value: plain, end: start + 2 }
  CODED.lastIndex = start + 1
  const coded = CODED.exec(text)
  const digits = coded?.[1] ?? coded?.[2] ?? coded?.[3] ?? coded?.[4]
  const point = digits ? Number.parseInt(digits, 16) : Number.parseInt(coded?.[5] ?? '', 8)
  if (!coded || !(point <= 0x10_ffff)) throw new SyntaxFault('unknown escape in a text', start, start + 2)
  return { value: String.fromCodePoint(point), end: CODED.lastIndex }
}
