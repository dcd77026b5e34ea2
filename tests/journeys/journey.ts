import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { test as base } from '@playwright/test'
import { freePort } from '../../server/platform/database/embedded/port.ts'

const ROOT = join(import.meta.dirname, '..', '..')

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
