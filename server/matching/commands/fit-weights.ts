import { isoDay } from '@xinglin/base'
import { z } from 'zod'
import { command } from '../../platform/commands/command.ts'
import type { SignedIn } from '../../platform/context.ts'
import { newId } from '../../platform/database/index.ts'
import { conflict, unprocessable } from '../../platform/fault.ts'
import { askToLearn } from '../index/answer.ts'
import { fromVector } from '../learning/criteria.ts'
import { currentWeights } from '../learning/current-weights.ts'
import { allWeights, demandCity, WEIGHT_ROLES } from '../learning/find-weights.ts'
import { loadLogs } from '../learning/load-logs.ts'
import { matchWeights } from '../schema.ts'

/** Lists without which nothing is fitted: four of five are learnt from, and the fifth has to tell something. */
const LEAST = 150
const DAY = 10

/**
 * Fits new weights to what became of the lists that were shown, and replays the newest of them. The candidate changes no list.
 * @throws Fault `conflict` while a candidate waits, `unprocessable` where too few lists were shown
 */
export const fitWeights = command({
  name: 'matching/fit-weights',
  summary: 'Fits new weights from what became of lists, as a candidate',
  input: z.object({}),
  output: z.object({ weightsId: z.uuid(), better: z.boolean() }),
  access: { officers: WEIGHT_ROLES },
  limit: 60_000,
  run: async (anyContext, _, effects) => {
    const context = anyContext as SignedIn
    demandCity(context)
    const before = await allWeights(context)
    if (before.some((one) => one.status === 'candidate'))
      throw conflict({
        zh: '已有一版候选权重等待处理，先采用或否决。',
        en: 'A candidate waits to be settled. Release or reject it first.',
      })
    const logs = await loadLogs(context)
    if (logs.length < LEAST)
      throw unprocessable({
        zh: `名单记录还太少：有 ${logs.length} 份，至少要 ${LEAST} 份。`,
        en: `Too few lists were shown: ${logs.length} of at least ${LEAST}.`,
      })
    const against = (await currentWeights(context)).version
    const { weights, current, proposed, replayed, better, fitted, heldOut, heldOutFrom } = await askToLearn(
      context,
      logs,
    )
    const onDay = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString().slice(0, DAY))
    const id = newId()
    const version = (before[0]?.version ?? 0) + 1
    await context.db.insert(matchWeights).values({
      tenantId: context.tenant.id,
      id,
      version,
      weights: fromVector(weights),
      against,
      replayed: {
        better,
        fitted,
        heldOut,
        from: onDay(logs[0]?.at),
        until: onDay(logs.at(-1)?.at),
        heldOutFrom: onDay(heldOutFrom),
        current: current ?? null,
        proposed: proposed ?? null,
        compared: replayed ?? null,
      },
      madeBy: context.actor.accountId,
      madeByName: context.actor.name,
      madeOn: isoDay(context.today),
    })
    effects.about({ kind: 'match_weights', id }, { version, lists: logs.length, better })
    return { weightsId: id, better }
  },
})
