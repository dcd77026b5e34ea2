/**
 * Types of expressions. Money carries its exact denominator, known when the rule is read: percent(80, wage) is fen ÷ 5, so a
 * sum stays a whole number until the rule's own rounding. `points` are whole numbers that may be known only within bounds.
 */
export type Type =
  | { readonly is: 'bool' }
  | { readonly is: 'int' }
  | { readonly is: 'money'; readonly per: number }
  | { readonly is: 'percent' }
  | { readonly is: 'date' }
  | { readonly is: 'text' }
  | { readonly is: 'code'; readonly list: string }
  | { readonly is: 'codes'; readonly list: string }

export const BOOL: Type = { is: 'bool' }
export const INT: Type = { is: 'int' }
export const DATE: Type = { is: 'date' }
export const TEXT: Type = { is: 'text' }
export const PERCENT: Type = { is: 'percent' }

export function money(per = 1): Type {
  return { is: 'money', per }
}

/** A type in the words of an error message. */
export function typeName(type: Type): string {
  if (type.is === 'code') return `a code of ${type.list}`
  if (type.is === 'codes') return `codes of ${type.list}`
  return {
    bool: 'yes or no',
    int: 'a whole number',
    money: 'money',
    percent: 'a percentage',
    date: 'a day',
    text: 'text',
  }[type.is]
}
