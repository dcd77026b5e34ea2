import pg from 'pg'

/** When to feel a server's pulse, and how long it may take; milliseconds. */
export interface HeartbeatOptions {
  url: string
  after: number
  limit: number
}

/** Tells a slow server from a frozen one: a fresh connection that gets any reply at all proves life. */
export class Heartbeat {
  private running: Promise<boolean> | undefined

  constructor(private readonly options: HeartbeatOptions) {}

  /** Milliseconds of silence after which `alive` should be asked. */
  get after(): number {
    return this.options.after
  }

  /** True when the server answers within the limit. Callers at the same moment share one connection. */
  alive(): Promise<boolean> {
    this.running ??= this.feel().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  private async feel(): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.options.url, application_name: 'xinglin heartbeat' })
    client.on('error', () => {})
    let timer: NodeJS.Timeout | undefined
    // A busy event loop runs timers before it reads sockets: give a reply that is already here one turn to be read.
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => setImmediate(() => setImmediate(() => resolve(false))), this.options.limit)
    })
    const reply = client
      .connect()
      .then(() => client.query('select 1'))
      // "Too many clients" or "starting up" is a reply as well: only silence and a refused socket are not.
      .then(
        () => true,
        (error: unknown) => error instanceof pg.DatabaseError,
      )
    const result = await Promise.race([reply, late])
    clearTimeout(timer)
    if (result) void client.end().catch(() => {})
    else client.connection.stream.destroy()
    return result
  }
}

const heartbeats = new WeakMap<pg.Pool, Heartbeat>()

/** The heartbeat of a pool; made on the first call, which `connect` does. */
export function heartbeatOf(pool: pg.Pool, options?: HeartbeatOptions): Heartbeat {
  let heartbeat = heartbeats.get(pool)
  if (!heartbeat) {
    if (!options) throw new TypeError('A pool must come from connect(): it has no heartbeat')
    heartbeat = new Heartbeat(options)
    heartbeats.set(pool, heartbeat)
  }
  return heartbeat
}
