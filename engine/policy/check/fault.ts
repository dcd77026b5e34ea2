import type { ExpressionCode, ExpressionProblem } from '../cel/problem.ts'

/** Stops the check of one expression at its first error; caught by checkExpression, never seen outside. */
export class CheckFault extends Error {
  readonly problem: ExpressionProblem

  constructor(code: ExpressionCode, message: string, place: { readonly start: number; readonly end: number }) {
    super(message)
    this.problem = { code, message, start: place.start, end: place.end }
  }
}
