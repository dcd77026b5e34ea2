import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'

const PORT = 8798

/** The built program on a database of its own, as the journeys have it. Stop it in the end. */
export async function serve(): Promise<{ readonly origin: string; readonly stop: () => Promise<void> }> {
  if (!existsSync('build/server.mjs')) throw new Error('npm run build first: there is no build/server.mjs')
  const env = { ...process.env, PORT: String(PORT), XINGLIN_REQUESTS_PER_MINUTE: '100000' }
  const child = spawn(process.execPath, ['tests/journeys/serve.mjs'], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const origin = `http://localhost:${PORT}`
  for (let tries = 0; !(await answers(origin)); tries += 1) {
    if (tries > 120 || child.exitCode !== null) throw new Error('the server did not start')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
  return { origin, stop }
}

const answers = (origin: string): Promise<boolean> =>
  fetch(origin).then(
    (answer) => answer.ok,
    () => false,
  )
