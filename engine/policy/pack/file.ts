import type { YamlPath } from '../check/condition.ts'

/** A file of a pack as the caller read it; paths are relative to the pack, with `/`. */
export interface PackText {
  readonly path: string
  readonly text: string
}

export interface Position {
  readonly line: number
  readonly col: number
}

/** A file that parsed and fits its schema, able to say where anything in it stands. */
export interface PackFile<Content = unknown> {
  /** `sanming-2022/benefits/x.yaml`: the pack's id before the path, so that parents' files are told apart. */
  readonly file: string
  /** The file's name without folder and ending. */
  readonly stem: string
  readonly content: Content
  /** Where the value at the path stands, or `offset` characters into its text. */
  locate(path: YamlPath, offset?: number): Position
}
