import type { Pack, Rule } from '@xinglin/policy'
import type { Context } from '../platform/context.ts'
import { Fault } from '../platform/fault.ts'
import { type Graph, getGraph } from '../registry/index.ts'

/** Who handles a case, by which procedure, and the area it belongs to. */
export type Handling = {
  readonly unitId: string
  readonly areaCode: string | null
  readonly areaUnitId: string
  readonly procedure: string
}

/**
 * The unit a rule names, or the one of the beneficiary's area; the area is the nearest one known on the way from the record to the
 * beneficiary (a carrier's place before its lead unit's).
 */
export async function handlingUnit(context: Context, rule: Rule, subjectId: string): Promise<Handling> {
  const pack = context.packs.current(context.tenant.packId)
  const areaCode = findArea(await getGraph(context, subjectId), rule)
  const named = rule.handledBy === 'area' ? unitOfArea(pack, areaCode) : rule.handledBy
  const unitId = named ?? pack.lead
  if (unitId === undefined || rule.procedure === undefined) {
    const say = {
      zh: '这项政策还没有确定受理单位，暂时不能在线申请。',
      en: 'No office has been named for this benefit yet, so it cannot be applied for here.',
    }
    throw new Fault('unprocessable', say, `rule ${rule.id} names no unit or procedure`)
  }
  return { unitId, areaCode, areaUnitId: unitOfArea(pack, areaCode) ?? unitId, procedure: rule.procedure }
}

/** The county or town whose area this is. */
export function unitOfArea(pack: Pack, areaCode: string | null): string | undefined {
  return [...pack.units.values()].find((one) => areaCode !== null && one.area === areaCode && one.kind !== 'bureau')?.id
}

function findArea(graph: Graph, rule: Rule): string | null {
  let node = graph.nodes.get(graph.root)
  const roles = rule.beneficiary.path.split('.').slice(1)
  for (let step = 0; node !== undefined; step += 1) {
    const said = node.facts.get('area')?.at(-1)?.value
    if (typeof said === 'string') return said
    if (node.areaCode !== null) return node.areaCode
    const next = node.roles.get(roles[step] ?? '')
    node = next === undefined ? undefined : graph.nodes.get(next)
  }
  return null
}
