import type { Localised } from '@xinglin/base'
import { SITUATION_LABEL, type Situation } from '@xinglin/procedure'
import { roleTitle } from '../platform/access/roles.ts'
import type { Context } from '../platform/context.ts'
import { ONCE, titledFor } from '../policy/index.ts'

/** A desk, `clerk@hr-bureau`, as people call it. */
export function deskLabel(context: Context, desk: string): Localised {
  const [role = '', unitId = ''] = desk.split('@')
  const unit = caseLabels(context).unit(unitId)
  const name = roleTitle(role)
  return { zh: `${unit.zh} · ${name.zh}`, en: `${unit.en} · ${name.en}` }
}

/** Names that lists of cases need, from the pack in force. */
export function caseLabels(context: Context) {
  const pack = context.packs.current(context.tenant.packId)
  return {
    /** With the month, where it is for one. */
    benefit: (id: string, period: string = ONCE): Localised =>
      titledFor(pack.rules.get(id)?.title ?? { zh: id, en: id }, period),
    unit: (id: string): Localised => pack.units.get(id)?.title ?? { zh: id, en: id },
    area: (code: string | null): Localised | null => (code === null ? null : (pack.areas.get(code)?.title ?? null)),
    /** Of a benefit that gives a service, what was granted is done. */
    situation: (situation: Situation, benefit: string): Localised =>
      situation === 'granted' && pack.rules.get(benefit)?.gives === 'service'
        ? SITUATION_LABEL.closed
        : SITUATION_LABEL[situation],
  }
}
