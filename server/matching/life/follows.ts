import { isoDay } from '@xinglin/base'
import type { SignedIn } from '../../platform/context.ts'
import { givePlaceBack } from '../../registry/index.ts'
import { beginService } from '../commissioner/begin-service.ts'
import type { Pairing } from '../life/load.ts'
import { agree } from './agree.ts'
import { endEngagement, startEngagement, takeBackEngagement } from './engagement.ts'
import type { Standing, Taken } from './fold.ts'
import { keepOn } from './keep-on.ts'
import type { Loaded } from './load.ts'

/** What a step brings with it: places, the engagement of the registry, its facts. Answers what of it stands on the pairing. */
export async function follows(
  context: SignedIn,
  before: Loaded,
  after: Standing,
  step: Taken,
): Promise<Partial<Pick<Pairing, 'engagementId' | 'keptOnId'>>> {
  const { row } = before
  switch (step.kind) {
    case 'agree':
      return { engagementId: await agree(context, before, after.terms) }
    case 'start':
      await startEngagement(context, row, step.detail.startsOn ?? after.terms.startsOn, after.terms)
      await beginService(context, before, step.detail.startsOn ?? isoDay(context.today))
      return {}
    case 'end':
      await endEngagement(context, row, step.detail.endedOn)
      return {}
    case 'sign':
      return { keptOnId: await keepOn(context, before, after.contract) }
    case 'decline':
    case 'withdraw':
      if (row.state !== 'agreed') return {}
      await givePlaceBack(context, row.opportunityId)
      await takeBackEngagement(context, row)
      return {}
    default:
      return {}
  }
}
