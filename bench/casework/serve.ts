import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { ask } from './ask.ts'

export const PORT = 8797

/** The built program on the bench's data folder, in a process of its own. With XINGLIN_PROFILE it leaves a profile of its processor time in that folder. */
export async function serve(folder: string): Promise<() => Promise<void>> {
  if (!existsSync('build/server.mjs')) throw new Error('npm run build first: there is no build/server.mjs')
  const env = { ...process.env, XINGLIN_DATA: folder, PORT: String(PORT), XINGLIN_REQUESTS_PER_MINUTE: '10000000' }
  const folderOfProfile = process.env.XINGLIN_PROFILE
  const profile = folderOfProfile ? ['--cpu-prof', `--cpu-prof-dir=${folderOfProfile}`] : []
  const child = spawn(process.execPath, [...profile, 'build/server.mjs'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const answers = () =>
    ask(PORT, '', '/api/tenants').then(
      (answer) => answer.status === 200,
      () => false,
    )
  for (let tries = 0; !(await answers()); tries += 1) {
    if (tries > 240 || child.exitCode !== null) throw new Error('the server did not start')
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  return () =>
    new Promise<void>((resolve) => {
      child.once('exit', () => resolve())
      child.kill('SIGTERM')
    })
}
