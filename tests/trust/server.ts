import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { build } from 'vite'
import { freePort } from '../../server/platform/database/embedded/port.ts'
import { checkout } from '../../server/platform/database/index.ts'

const parent = join(checkout(), 'build', 'trust')

/** Bundles the server as `npm run build` does, into a folder of this test's own: others may be running the built one. */
export async function buildServer(): Promise<string> {
  const outDir = join(parent, `server-${process.pid}`)
  await build({
    root: checkout(),
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic' } },
    ssr: { noExternal: [/^@xinglin\//], target: 'node' },
    build: {
      ssr: join(checkout(), 'server', 'app', 'main.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      reportCompressedSize: false,
      rollupOptions: { output: { format: 'es', entryFileNames: 'server.mjs' } },
    },
  })
  return outDir
}

/** Asks again until there is an answer that is not undefined. The machine decides how long that takes, not a fixed pause. */
export async function until<T>(ask: () => Promise<T | undefined>, what: string, milliseconds = 60_000): Promise<T> {
  const end = Date.now() + milliseconds
  for (;;) {
    const found = await ask().catch(() => undefined)
    if (found !== undefined) return found
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** The program as people run it: a process of its own with an embedded database in a folder of its own. */
export async function openServer() {
  mkdirSync(parent, { recursive: true })
  const bundle = await buildServer()
  const data = mkdtempSync(join(parent, 'crash-'))
  const logFile = join(data, 'server.log')
  const port = await freePort()
  const origin = `http://localhost:${port}`
  let child: ChildProcess | undefined

  const start = async () => {
    const log = openSync(logFile, 'a')
    const env = { ...process.env, PORT: String(port), XINGLIN_DATA: data, XINGLIN_LOG: 'trace' }
    for (const name of ['DATABASE_URL', 'DATABASE_ADMIN_URL', 'XINGLIN_MASTER_KEY', 'VITEST', 'NODE_ENV'])
      delete env[name as keyof typeof env]
    child = spawn(process.execPath, [join(bundle, 'server.mjs')], {
      env: { ...env, XINGLIN_REQUESTS_PER_MINUTE: '1000000' },
      stdio: ['ignore', log, log],
    })
    const started = child
    await until(async () => {
      if (started.exitCode !== null)
        throw new Error(`the server stopped: ${readFileSync(logFile, 'utf8').slice(-2000)}`)
      return (await fetch(`http://127.0.0.1:${port}/api/tenants`)).ok || undefined
    }, 'the server to answer')
  }
  const gone = (one: ChildProcess | undefined) =>
    until(
      async () => one === undefined || one.exitCode !== null || one.signalCode !== null || undefined,
      'the server to end',
    )
  const postmaster = () => Number(readFileSync(join(data, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])

  return {
    port,
    origin,
    start,
    log: () => readFileSync(logFile, 'utf8'),
    async killServer() {
      child?.kill('SIGKILL')
      await gone(child)
    },
    /** The database server and every process it made, at once: nothing is flushed, nobody is told. */
    async killDatabase() {
      const root = postmaster()
      const table = execFileSync('ps', ['-eo', 'pid=,ppid='], { encoding: 'utf8' })
      const own = table.split('\n').map((line) => line.trim().split(/\s+/).map(Number))
      for (const [pid, above] of own) if (pid && (pid === root || above === root)) process.kill(pid, 'SIGKILL')
    },
    /** Rows as the superuser of the embedded database sees them. */
    async sql(text: string, values: unknown[] = []) {
      const credentials = JSON.parse(readFileSync(join(data, 'credentials.json'), 'utf8'))
      const place = readFileSync(join(data, 'data', 'postmaster.pid'), 'utf8').split('\n')[3]
      const url = `postgres://postgres:${encodeURIComponent(credentials.superuser)}@127.0.0.1:${place}/xinglin`
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      try {
        return (await client.query(text, values)).rows
      } finally {
        await client.end()
      }
    },
    async close() {
      child?.kill('SIGTERM')
      await gone(child).catch(() => child?.kill('SIGKILL'))
      rmSync(bundle, { recursive: true, force: true })
      rmSync(data, { recursive: true, force: true })
    },
  }
}

export type Server = Awaited<ReturnType<typeof openServer>>
