/** Why an expression was refused. Each is explained by its sentence; the code is for tests and for translation. */
export type ExpressionCode =
  | 'syntax'
  | 'cut_at_comma'
  | 'unknown_name'
  | 'unknown_function'
  | 'unknown_code'
  | 'wrong_type'
  | 'money_and_number'
  | 'text_ordering'
  | 'unguarded_division'
  | 'at_needed'
  | 'at_not_needed'
  | 'nested_records'
  | 'out_of_range'
  | 'circular'

/** One refusal, with its place in the expression text (UTF-16 offsets). */
export interface ExpressionProblem {
  readonly code: ExpressionCode
  readonly message: string
  readonly start: number
  readonly end: number
}

/** Stops the parser at the first thing it cannot read; never leaves this folder. */
export class SyntaxFault extends Error {
  readonly problem: ExpressionProblem

  constructor(message: string, start: number, end: number, code: ExpressionCode = 'syntax') {
    super(message)
    this.problem = { code, message, start, end }
  }
}
