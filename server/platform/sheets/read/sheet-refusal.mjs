/** Why a file is not read: a code that the caller has words for, and the cell where it is about one. */
export class SheetRefusal extends Error {
  /** @param {string} code @param {string} [at] */
  constructor(code, at) {
    super(at === undefined ? code : `${code} at ${at}`)
    this.name = 'SheetRefusal'
    this.code = code
    this.at = at
  }
}
