import { nextStages, type Procedure, type Stage } from './procedure.ts'
import type { CaseState } from './state.ts'

/** Where a case is in relation to a stage: `passed` was gone through · `now` · `ahead` lies on the usual road · `aside` only on another */
export type PlaceOfStage = 'passed' | 'now' | 'ahead' | 'aside'

/** A procedure as it is drawn: its stages, the ways between them, and the case's place. */
export type Picture = {
  readonly nodes: readonly { readonly stage: Stage; readonly place: PlaceOfStage }[]
  /** `usual`: the way taken unless someone chooses another. */
  readonly edges: readonly { readonly from: string; readonly to: string; readonly usual: boolean }[]
}

/** The picture of a procedure with the place of a case in it; without a case, of the procedure alone. */
export function picture(procedure: Procedure, state?: Pick<CaseState, 'stage' | 'visited' | 'situation'>): Picture {
  const ahead = usualRoad(procedure, state?.stage ?? (state?.visited.length ? null : (procedure.stages[0]?.id ?? null)))
  const place = ({ id }: Stage): PlaceOfStage => {
    if (id === state?.stage) return 'now'
    if (ahead.has(id)) return 'ahead'
    return state?.visited.includes(id) ? 'passed' : 'aside'
  }
  return {
    nodes: procedure.stages.map((stage) => ({ stage, place: place(stage) })),
    edges: procedure.stages.flatMap(({ id }) =>
      nextStages(procedure, id).map((to, index) => ({ from: id, to, usual: index === 0 })),
    ),
  }
}

/** The stages from this one on that a case comes to when nobody chooses otherwise. */
function usualRoad(procedure: Procedure, from: string | null): Set<string> {
  const road = new Set<string>()
  for (let id = from ?? undefined; id !== undefined && !road.has(id); id = nextStages(procedure, id)[0]) road.add(id)
  return road
}
