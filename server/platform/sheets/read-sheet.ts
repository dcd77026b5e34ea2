import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { checkout } from '../database/index.ts'
import type { ReadRow } from './read/rows.mjs'
import { checkSheet as check } from './read/rows.mjs'
import { SheetRefusal } from './read/sheet-refusal.mjs'
import { refusalOf } from './refusal-words.ts'

/** Rows of one sheet, its heading aside. */
export const MOST_ROWS = 100_000
/** Rows handed over at a time. */
const PIECE = 500
/** Memory of the thread in MB: the texts of a workbook are held, its rows are not. */
const MEMORY = 256
/** Longest wait for a piece, in milliseconds. */
const LONGEST = 60_000

type Reply = {
  readonly rows?: readonly ReadRow[]
  readonly total: number
  readonly done: boolean
  readonly refused?: string
}

/** Rows as they are read, and how many lines the file seems to have. */
export type SheetPiece = { readonly rows: readonly ReadRow[]; readonly total: number }

/** Refuses at once what need not be read to be refused: bombs by their directory, old and locked workbooks. @throws Fault `unprocessable` */
export function checkSheet(bytes: Uint8Array): void {
  try {
    check(bytes)
  } catch (error) {
    throw error instanceof SheetRefusal ? refusalOf(error.code) : error
  }
}

/**
 * Reads a workbook (first visible sheet) or CSV in a thread of its own, `PIECE` rows at a time, and no faster than they are taken.
 * @throws Fault `unprocessable` for what cannot be read, too large or too long
 */
export async function* readSheet(bytes: Uint8Array, most = MOST_ROWS + 1): AsyncGenerator<SheetPiece> {
  checkSheet(bytes)
  const worker = new Worker(join(checkout(), 'server', 'platform', 'sheets', 'read', 'worker.mjs'), {
    workerData: { bytes, most },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY, maxYoungGenerationSizeMb: 32 },
  })
  worker.unref()
  // What comes after the thread was given up concerns nobody.
  worker.on('error', () => undefined)
  try {
    for (;;) {
      const reply = await next(worker)
      if (reply.refused !== undefined) throw refusalOf(reply.refused)
      yield { rows: reply.rows ?? [], total: reply.total }
      if (reply.done) return
    }
  } finally {
    void worker.terminate()
  }
}

function next(worker: Worker): Promise<Reply> {
  return new Promise((done, failed) => {
    const timer = setTimeout(() => settle(() => failed(refusalOf('long'))), LONGEST)
    const onMessage = (reply: Reply) => settle(() => done(reply))
    const onEnd = () => settle(() => failed(refusalOf('memory')))
    const settle = (how: () => void) => {
      clearTimeout(timer)
      worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd)
      how()
    }
    worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd)
    worker.postMessage(PIECE)
  })
}
