import type pg from 'pg'

const answers = new WeakMap<pg.Pool, Promise<boolean>>()

/** Whether the server behind the pool is a Citus coordinator. Asked once per pool; a failed question is asked again. */
export function isCitus(pool: pg.Pool, client: pg.PoolClient): Promise<boolean> {
  let answer = answers.get(pool)
  if (!answer) {
    answer = client
      .query("select 1 from pg_catalog.pg_extension where extname = 'citus'")
      .then((result) => result.rows.length > 0)
    answer.catch(() => answers.delete(pool))
    answers.set(pool, answer)
  }
  return answer
}
