export type BinaryOperator = '&&' | '||' | '==' | '!=' | '<' | '<=' | '>' | '>=' | 'in' | '+' | '-' | '*' | '/'

interface Place {
  readonly start: number
  readonly end: number
}

/** Expression text as it was written; nothing is known yet of names and types. */
export type Ast = Place &
  (
    | { readonly form: 'int'; readonly value: number }
    | { readonly form: 'bool'; readonly value: boolean }
    | { readonly form: 'text'; readonly value: string }
    | { readonly form: 'list'; readonly items: readonly Ast[] }
    | { readonly form: 'path'; readonly names: readonly string[] }
    | { readonly form: 'call'; readonly name: string; readonly args: readonly Ast[]; readonly where: Ast | undefined }
    | { readonly form: 'at'; readonly read: Ast; readonly day: Ast }
    | { readonly form: 'not' | 'negate'; readonly arg: Ast }
    | { readonly form: 'binary'; readonly operator: BinaryOperator; readonly left: Ast; readonly right: Ast }
    | { readonly form: 'choose'; readonly test: Ast; readonly yes: Ast; readonly no: Ast }
  )
