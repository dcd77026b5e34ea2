import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { test as base } from '@playwright/test'

const ROOT = join(import.meta.dirname, '..', '..')

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

/** The program's own first start takes its time: installation aside, it makes a database and two cities. */
async function answers(address: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the program ended with ${child.exitCode} before it served`)
    if (
      await fetch(address).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

/** A journey's `test`: each worker has the built program of its own, on a database made anew, so that two run side by side. */
export const test = base.extend<object, { program: string }>({
  program: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the first argument's shape
    async ({}, use) => {
      const port = await freePort()
      const env = { ...process.env, PORT: String(port), XINGLIN_REQUESTS_PER_MINUTE: '100000' }
      const child = spawn(process.execPath, ['tests/journeys/serve.mjs'], { cwd: ROOT, env, stdio: 'inherit' })
      const ended = new Promise((resolve) => child.once('exit', resolve))
      const address = `http://localhost:${port}`
      try {
        await answers(`${address}/`, child)
        await use(address)
      } finally {
        child.kill('SIGTERM')
        await ended
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  baseURL: ({ program }, use) => use(program),
})
