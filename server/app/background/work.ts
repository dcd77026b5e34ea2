/** What the thread needs to know. */
export type Work = {
  /** Of the server's role. */
  readonly url: string
  readonly origin: string
  readonly demonstration: boolean
  /** How many requests the program is answering: see `giveWay`. */
  readonly asked: SharedArrayBuffer
}
