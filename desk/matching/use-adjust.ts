import { useCommand } from '../shell/use-command.ts'
import type { Run } from './assignment.tsx'

type Named = { readonly personId: string; readonly opportunityId: string }
const same = (a: Named) => (b: Named) => a.personId === b.personId && a.opportunityId === b.opportunityId
const plain = ({ personId, opportunityId }: Named): Named => ({ personId, opportunityId })

/** Changes by hand to a batch. Each keeps what was changed before; a person is kept for one opening at a time. */
export function useAdjust(run: Run) {
  const adjust = useCommand('matching/adjust-assignment')
  const send = (fixed: readonly Named[], excluded: readonly Named[]) =>
    adjust.send({ runId: run.id, version: run.version, fixed: fixed.map(plain), excluded: excluded.map(plain) })
  const others = (pair: Named) => run.fixed.filter((one) => one.personId !== pair.personId)
  const without = (pair: Named) => run.excluded.filter((one) => !same(pair)(one))
  const move = (pair: Named, opportunityId: string) => {
    const to = { personId: pair.personId, opportunityId }
    return send([...others(pair), to], without(to))
  }
  return {
    pending: adjust.pending,
    refusal: adjust.refusal,
    move,
    keep: (pair: Named) => move(pair, pair.opportunityId),
    let: (pair: Named) => send(others(pair), run.excluded),
    exclude: (pair: Named) => send(others(pair), [...without(pair), pair]),
    allow: (pair: Named) => send(run.fixed, without(pair)),
  }
}
