import { ask, quantile } from './ask.ts'
import type { Bench } from './city.ts'
import { PORT } from './serve.ts'

export type Submitted = {
  readonly sent: number
  readonly acknowledged: number
  /** Acknowledged and not found filed exactly once, with its audit line. */
  readonly lost: number
  readonly refused: number
  /** Sum of all entries of the ledger, fen. */
  readonly ledger: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  readonly perSecond: number
}

/** Hands in complete drafts at a steady rate, whatever the server's answers take: each is timed from when it was meant to be sent. */
export async function submit(bench: Bench, rate: number, seconds: number): Promise<Submitted> {
  const drafts = await bench.sql(
    "select f.id, f.created_by, a.name from case_file f join case_state s on s.tenant_id = f.tenant_id and s.case_id = f.id join account a on a.id = f.created_by where f.number like '2010-%' and s.situation = 'draft' order by md5(f.id::text) limit $1",
    [rate * seconds],
  )
  const logins = new Map(drafts.map((one) => [one.created_by, String(one.name).replace('（演示）', '')]))
  const cookies = new Map<string, string>()
  for (const [id, login] of logins) cookies.set(id, await bench.cookieOf(login))
  const times: number[] = []
  const acknowledged: string[] = []
  const refusals = new Map<string, number>()
  const start = performance.now() + 1000
  await Promise.all(
    drafts.map(async (draft, at) => {
      const due = start + (at * 1000) / rate
      await new Promise((resolve) => setTimeout(resolve, due - performance.now()))
      const content = { caseId: draft.id, version: 1, kind: 'submit', input: { declared: true } }
      const body = { key: `bench-${draft.id}`, content }
      const answer = await ask(PORT, cookies.get(draft.created_by) ?? '', '/api/songjiang/casework/act', body).catch(
        (error: Error) => ({ status: 0, text: error.message }),
      )
      times.push(performance.now() - due)
      if (answer.status === 200) acknowledged.push(draft.id)
      else
        refusals.set(
          `${answer.status} ${answer.text.slice(0, 120)}`,
          (refusals.get(`${answer.status} ${answer.text.slice(0, 120)}`) ?? 0) + 1,
        )
    }),
  )
  const took = (performance.now() - start) / 1000
  for (const [why, count] of refusals) console.error(`${count} × ${why}`)
  const [kept] = await bench.sql(
    `select count(*)::int as filed from unnest($1::uuid[]) as sent(id)
      where (select count(*) from case_action a where a.case_id = sent.id and a.kind = 'submit') = 1
        and (select count(*) from audit_entry e where e.subject_id = sent.id::text and e.action = 'casework/act') = 1
        and exists (select from case_state s where s.case_id = sent.id and s.situation = 'acceptance' and s.version = 2)`,
    [acknowledged],
  )
  const [money] = await bench.sql('select coalesce(sum(amount), 0)::bigint as sum from ledger_entry')
  return {
    sent: drafts.length,
    acknowledged: acknowledged.length,
    lost: acknowledged.length - kept.filed,
    refused: drafts.length - acknowledged.length,
    ledger: Number(money.sum),
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    perSecond: acknowledged.length / took,
  }
}
