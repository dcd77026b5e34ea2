/** A cell that is not empty. `formula`, `error` and `rounded` (digits lost before it came here) carry no text. */
export type ReadCell = {
  /** From 0. */
  readonly column: number
  readonly text: string
  readonly kind: 'text' | 'number' | 'day' | 'formula' | 'error' | 'rounded'
}
/** A row with something in it, under its line in the file, from 1. */
export type ReadRow = { readonly line: number; readonly cells: readonly ReadCell[] }
export type ReadPiece = { readonly total: number; readonly rows: readonly ReadRow[] }
export declare function checkSheet(bytes: Uint8Array): void
export declare function readRows(bytes: Uint8Array, most: number): Generator<ReadPiece>
