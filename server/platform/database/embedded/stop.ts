import { DatabaseFault } from '../fault.ts'
import { readPostmaster } from './postmaster.ts'
import { isAlive } from './processes.ts'
import { until } from './wait.ts'

/**
 * Stops the server on `data` in order ("fast": sessions end, everything is written, SIGINT). One that does not end
 * within a minute is ended by SIGQUIT, from which its next start recovers. No server is no error.
 * @throws DatabaseFault `embedded.start` when it does not end at all
 */
export async function stopPostmaster(data: string): Promise<void> {
  const running = await readPostmaster(data)
  if (!running || !isAlive(running.pid)) return
  for (const [signal, patience] of [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    send(running.pid, signal)
    const gone = await until(() => (isAlive(running.pid) ? undefined : true), patience)
    if (gone) return
  }
  throw new DatabaseFault('embedded.start', `PostgreSQL (process ${running.pid}) does not stop.`)
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It ended by itself in between.
  }
}
