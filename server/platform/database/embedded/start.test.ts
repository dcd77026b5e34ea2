import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkout } from '../checkout.ts'
import { withClient } from '../with-client.ts'
import { dataFolder, homeAt } from './home.ts'
import { isAlive, isZombie, processesIn } from './processes.ts'
import { type EmbeddedServer, startEmbedded } from './start.ts'
import { stopPostmaster } from './stop.ts'
import { until } from './wait.ts'

const root = join(dataFolder(checkout()), `launcher-${randomBytes(4).toString('hex')}`)
const home = homeAt(root)
const pidFile = join(home.data, 'postmaster.pid')
const start = () => startEmbedded({ root, checkout: checkout() })
const answer = (server: EmbeddedServer) =>
  withClient(server.superuserUrl('postgres'), async (client) => (await client.query('select 42 as n')).rows[0]?.n)
const killAll = async () => {
  for (const pid of processesIn(home.data)) process.kill(pid, 'SIGKILL')
  await until(() => (processesIn(home.data).length === 0 ? true : undefined), 10_000)
}
const rewritePid = (text: string, pid: number) => writeFileSync(pidFile, text.replace(/^\d+/, String(pid)))

afterAll(async () => {
  await stopPostmaster(home.data)
  rmSync(root, { recursive: true, force: true })
})

/** A process may have ended by itself since it was listed. */
function killIfThere(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

describe('the embedded server', { timeout: 60_000 }, () => {
  it('survives initdb being killed: the next start begins anew', async () => {
    const first = start()
    first.catch(() => {})
    const killed = await until(async () => {
      const draft = (await readdir(root).catch(() => [])).find((name) => name.startsWith('init-'))
      const workers = draft ? processesIn(join(root, draft, 'data')) : []
      for (const pid of workers) killIfThere(pid)
      return workers.length > 0 ? true : undefined
    }, 20_000)
    expect(killed).toBe(true)
    await expect(first).rejects.toHaveProperty('reason', 'embedded.init')

    const server = await start()
    expect(await answer(server)).toBe(42)
    await server.stop()
    expect(isAlive(server.pid)).toBe(false)
  })

  it('keeps its passwords and data from others', () => {
    expect(statSync(home.credentials).mode & 0o777).toBe(0o600)
    expect(statSync(home.data).mode & 0o777).toBe(0o700)
    expect(statSync(home.data).uid).not.toBe(0)
  })

  it('is shared by two programs; the last one stops it', async () => {
    const [first, second] = await Promise.all([start(), start()])
    expect([first.adopted, second.adopted].sort()).toEqual([false, true])
    await first.stop()
    expect(await answer(second)).toBe(42)
    await second.stop()
    expect(isAlive(first.pid)).toBe(false)
  })

  it('is adopted after its program was killed', async () => {
    const left = await start()
    for (const name of await readdir(home.users)) rmSync(join(home.users, name))
    const found = await start()
    expect(found).toMatchObject({ adopted: true, pid: left.pid, port: left.port })
    await found.stop()
    expect(isAlive(left.pid)).toBe(false)
  })

  it('keeps what was committed when everything is killed', async () => {
    const server = await start()
    await withClient(server.superuserUrl('postgres'), (client) => client.query('create table kept as select 1 as n'))
    await killAll()
    const again = await start()
    expect(again.adopted).toBe(false)
    const rows = await withClient(again.superuserUrl('postgres'), (client) => client.query('select n from kept'))
    expect(rows.rows).toEqual([{ n: 1 }])
    await again.stop()
  })

  it.runIf(process.platform === 'linux')(
    'starts although postmaster.pid names a zombie or another program',
    async () => {
      const server = await start()
      const text = readFileSync(pidFile, 'utf8')
      await killAll()
      // A shell that starts a child and then becomes a program that never collects it.
      const parent = spawn('sh', ['-c', 'sleep 0.1 & echo $!; exec sleep 30'], { stdio: ['ignore', 'pipe', 'ignore'] })
      const zombie = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)))
      await until(() => (isZombie(zombie) ? true : undefined), 5000)
      for (const pid of [zombie, process.pid]) {
        rewritePid(text, pid)
        const again = await start()
        expect(await answer(again)).toBe(42)
        await killAll()
      }
      parent.kill()
      await server.stop()
    },
  )

  it('says in one sentence that passwords or version do not fit the data', async () => {
    const kept = readFileSync(home.credentials)
    rmSync(home.credentials)
    await expect(start()).rejects.toHaveProperty('reason', 'embedded.foreign-data')
    writeFileSync(home.credentials, kept)
    writeFileSync(join(home.data, 'PG_VERSION'), '12\n')
    await expect(start()).rejects.toHaveProperty(
      'sentence',
      expect.stringMatching(/of PostgreSQL 12, this program brings 18/),
    )
    writeFileSync(join(home.data, 'PG_VERSION'), '18\n')
  })
})
