import { randomInt } from 'node:crypto'

/** Crockford's base 32: no I, L, O, U, so that a code read aloud or typed from paper comes through. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 3
const PER_GROUP = 4

/** A new verification code, `7Q4K-0XZM-93TB`: 60 random bits, beyond guessing at any rate a server answers. */
export function newCode(): string {
  return Array.from({ length: GROUPS }, () =>
    Array.from({ length: PER_GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join(''),
  ).join('-')
}

/** A code as somebody typed it, in its one form; undefined for what cannot be one. Reads O as 0, I and L as 1, any width and spacing. */
export function readCode(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Dash}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  if (plain.length !== GROUPS * PER_GROUP || [...plain].some((one) => !LETTERS.includes(one))) return undefined
  return plain.replace(/(.{4})(?=.)/g, '$1-')
}
