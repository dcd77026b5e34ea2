import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { checkout } from '../database/index.ts'
import { Fault } from '../fault.ts'
import type { Printed } from './printed.ts'

/** Longest wait for one document, the start of the thread included, in milliseconds. */
const LONGEST = 20_000
/** Documents after which a thread gives way to a fresh one: the compiler remembers what it has set, 0.7 MB each. */
const MOST = 150

type Reply = { readonly id: number; readonly pdf?: Uint8Array; readonly fault?: string }
type Waiting = { readonly done: (pdf: Buffer) => void; readonly failed: (error: Error) => void }
type Setter = { readonly worker: Worker; readonly waiting: Map<number, Waiting>; set: number }

let warm: Setter | undefined

/**
 * Sets a document as a tagged PDF. One warm compiler in a thread of its own; the first document waits for it to start.
 * @throws Fault `unavailable` when the thread does not answer or ends
 */
export async function renderPdf(data: Printed): Promise<Buffer> {
  const setter = warm ?? start()
  const id = setter.set
  setter.set += 1
  if (setter.set >= MOST) warm = undefined
  const answer = new Promise<Buffer>((done, failed) => setter.waiting.set(id, { done, failed }))
  const timer = setTimeout(() => end(setter, 'no answer in time'), LONGEST)
  setter.worker.postMessage({ id, data })
  try {
    return await answer
  } finally {
    clearTimeout(timer)
    setter.waiting.delete(id)
    if (warm !== setter && setter.waiting.size === 0) void setter.worker.terminate()
  }
}

function start(): Setter {
  const worker = new Worker(join(checkout(), 'server', 'platform', 'documents', 'worker.mjs'), {
    workerData: { fonts: process.env.XINGLIN_FONTS },
  })
  const setter: Setter = { worker, waiting: new Map(), set: 0 }
  worker.unref()
  worker.on('message', ({ id, pdf, fault }: Reply) => {
    const one = setter.waiting.get(id)
    if (pdf) one?.done(Buffer.from(pdf))
    else one?.failed(unavailable(fault ?? 'no document'))
  })
  worker.on('error', (error) => end(setter, error.message))
  worker.on('exit', () => end(setter, 'the thread ended'))
  warm = setter
  return setter
}

/** Gives up a thread: whoever waits is told, the next document starts another. */
function end(setter: Setter, why: string): void {
  if (warm === setter) warm = undefined
  for (const one of setter.waiting.values()) one.failed(unavailable(why))
  setter.waiting.clear()
  void setter.worker.terminate()
}

const unavailable = (why: string) =>
  new Fault(
    'unavailable',
    {
      zh: '文书暂时生成不了，请过一会儿再打开。',
      en: 'The document cannot be made right now. Please try again in a moment.',
    },
    `document: ${why}`,
  )
