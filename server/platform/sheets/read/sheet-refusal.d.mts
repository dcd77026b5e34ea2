export declare class SheetRefusal extends Error {
  constructor(code: string, at?: string)
  readonly code: string
  readonly at: string | undefined
}
