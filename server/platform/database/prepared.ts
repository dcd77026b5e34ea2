import type pg from 'pg'

/** Different statements that are kept prepared: the program has fewer, and each costs memory on every connection. */
const MOST = 500
const names = new Map<string, string>()

/**
 * The name under which a connection keeps a statement prepared; undefined for one that is planned anew each time. A list with a limit is: what it is
 * narrowed to decides its plan.
 */
function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= MOST || / limit \$/.test(text)) return known
  const name = `s${names.size + 1}`
  names.set(text, name)
  return name
}

/**
 * A client that prepares what it is asked and asks it by name from then on. Reading a statement and planning it beneath a row-level policy takes three to
 * eight times as long as running it, where it goes by a key.
 */
export function prepared(client: pg.PoolClient): pg.PoolClient {
  const query = (config: pg.QueryConfig, values: unknown[] = []) =>
    client.query({ ...config, ...(values.length > 0 && { name: nameOf(config.text) }) }, values)
  return { query } as unknown as pg.PoolClient
}
