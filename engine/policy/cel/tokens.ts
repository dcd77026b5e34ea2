import { SyntaxFault } from './problem.ts'
import { readText } from './text-literal.ts'

export interface Token {
  readonly kind: 'name' | 'int' | 'text' | 'sign' | 'end'
  readonly text: string
  readonly start: number
  readonly end: number
}

const SIGNS = [
  '&&',
  '||',
  '==',
  '!=',
  '<=',
  '>=',
  '<',
  '>',
  '!',
  '+',
  '-',
  '*',
  '/',
  '?',
  ':',
  '(',
  ')',
  '[',
  ']',
  ',',
  '.',
]
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y
const INT = /0x[0-9a-fA-F]+|\d+/y
const BLANK = /(?:\s|\/\/[^\n]*)+/y

/** Cuts expression text into tokens; throws SyntaxFault on a character outside the subset. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let at = match(BLANK, text, 0)?.length ?? 0
  while (at < text.length) {
    const token = readToken(text, at)
    tokens.push(token)
    at = token.end + (match(BLANK, text, token.end)?.length ?? 0)
  }
  tokens.push({ kind: 'end', text: '', start: text.length, end: text.length })
  return tokens
}

function readToken(text: string, start: number): Token {
  const literal = readText(text, start)
  if (literal) return { kind: 'text', text: literal.value, start, end: literal.end }
  const name = match(NAME, text, start)
  if (name) return { kind: 'name', text: name, start, end: start + name.length }
  const int = match(INT, text, start)
  if (int) return readInt(text, int, start)
  const sign = SIGNS.find((candidate) => text.startsWith(candidate, start))
  if (sign) return { kind: 'sign', text: sign, start, end: start + sign.length }
  throw new SyntaxFault(hint(text.charAt(start)), start, start + 1)
}

function readInt(text: string, int: string, start: number): Token {
  const end = start + int.length
  const next = text.charAt(end)
  if (next === '.' || next === 'e' || next === 'E')
    throw new SyntaxFault(
      'numbers are whole here; write a share with percent(…) and money with yuan(…)',
      start,
      end + 1,
    )
  if (/[A-Za-z0-9_]/.test(next))
    throw new SyntaxFault('a number is digits only, without letters or _ between them', start, end + 1)
  if (!Number.isSafeInteger(Number(int))) throw new SyntaxFault('this number is too large', start, end, 'out_of_range')
  return { kind: 'int', text: int, start, end }
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

function hint(character: string): string {
  const meant: Record<string, string> = {
    '=': '==',
    '&': '&&',
    '|': '||',
    '，': ',',
    '（': '(',
    '）': ')',
    '≤': '<=',
    '≥': '>=',
  }
  const better = meant[character]
  return better ? `\`${character}\` is not read here; write \`${better}\`` : `\`${character}\` is not read here`
}
