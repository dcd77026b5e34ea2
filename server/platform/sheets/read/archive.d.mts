export type Part = {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly start: number
}
export declare function readDirectory(bytes: Uint8Array): Map<string, Part>
export declare function unpackText(bytes: Uint8Array, part: Part): Generator<string>
