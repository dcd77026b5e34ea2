import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Schema, TaxonomyData } from '@xinglin/matching'
import { checkout } from '../../platform/database/index.ts'
import type { Answer, Ask, Changes, Order, Said } from './message.ts'

/** Where the thread's program lies once it is built; sources cannot be run in a thread. */
export const threadFile = (): string => join(checkout(), 'build', 'matching-thread.mjs')

/** Longest wait for an answer, in milliseconds; a thread that is slower is given up. A batch of thousands is worth more, and so are weights. */
const LONGEST = 8_000
const LONGEST_BATCH = 45_000

type Waiting = { readonly done: (said: Said) => void; readonly failed: (error: Error) => void }

/** The thread of one city. Once it has ended it stays down; whoever keeps it makes another. */
export class MatchWorker {
  readonly #worker: Worker
  readonly #file: string
  readonly #waiting = new Map<number, Waiting>()
  #next = 0
  up = true

  constructor(file: string) {
    this.#file = file
    this.#worker = new Worker(file)
    this.#worker.unref()
    this.#worker.on('message', (said: Said) => {
      const one = this.#waiting.get(said.id)
      if (said.fault === undefined) one?.done(said)
      else one?.failed(new Error(said.fault))
    })
    this.#worker.on('error', (error) => this.#end(error))
    this.#worker.on('exit', () => this.#end(new Error('the matching thread ended')))
  }

  /** Undefined where the thread is not built. */
  static start(file = threadFile()): MatchWorker | undefined {
    return existsSync(file) ? new MatchWorker(file) : undefined
  }

  /** Another thread of the same program, empty. */
  another = () => new MatchWorker(this.#file)

  open = (schema: Schema, taxonomy: TaxonomyData) => this.#send({ open: { schema, taxonomy } })
  take = (changes: Changes) => this.#send({ changes })

  /** Throws when the thread is down, slow, or met a question it could not answer. */
  async ask(ask: Ask): Promise<Answer> {
    const { answer } = await this.#send(
      { ask },
      ask.kind === 'assign' || ask.kind === 'learn' ? LONGEST_BATCH : LONGEST,
    )
    if (!answer) throw new Error('no answer')
    return answer
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  async #send(
    part: { open: { schema: Schema; taxonomy: TaxonomyData } } | { changes: Changes } | { ask: Ask },
    longest = LONGEST,
  ) {
    if (!this.up) throw new Error('the matching thread is down')
    const id = this.#next++
    const said = new Promise<Said>((done, failed) => this.#waiting.set(id, { done, failed }))
    const timer = setTimeout(() => {
      this.#end(new Error('no answer in time'))
      void this.#worker.terminate()
    }, longest)
    this.#worker.postMessage({ id, ...part } satisfies Order)
    try {
      return await said
    } finally {
      clearTimeout(timer)
      this.#waiting.delete(id)
    }
  }

  #end(why: Error): void {
    this.up = false
    for (const one of this.#waiting.values()) one.failed(why)
  }
}
