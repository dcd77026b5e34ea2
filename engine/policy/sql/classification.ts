import type { HeadingForm, PlanForm, PlanNode, PointsForm } from '../plan/node.ts'
import { text, whole } from './quote.ts'
import type { Writing } from './writing.ts'

type Form<Op extends PlanForm['op']> = PlanNode & { readonly op: Op }

/** More than any sum of points, and far from where eight bytes end. */
const UNLIMITED = 1_000_000_000_000

/** The fewest and the most points that what is known allows, as SQL that is never NULL. */
export interface Bounds {
  readonly least: string
  readonly most: string
}

/** Points, once the bounds meet. */
export function points(form: PointsForm, to: Writing): string {
  const { least, most } = boundsOf(form, to)
  return `CASE WHEN ${least} = ${most} THEN ${least} END`
}

export function bounded({ by, points: form, bound }: Form<'bounded'>, to: Writing): string {
  const { least, most } = boundsOf(form, to)
  const limit = whole(bound)
  if (by === '==' || by === '!=') {
    const [inside, outside] = by === '==' ? ['=', 'FALSE'] : ['<>', 'TRUE']
    return `CASE WHEN ${least} = ${most} THEN ${least} ${inside} ${limit} WHEN ${limit} < ${least} OR ${limit} > ${most} THEN ${outside} END`
  }
  return `CASE WHEN (${least} ${by} ${limit}) = (${most} ${by} ${limit}) THEN ${least} ${by} ${limit} END`
}

export function tier({ recorded, tiers }: Form<'tier'>, to: Writing): string {
  const found = tiers.reduceRight(
    (rest, { code, when }) => (when ? to.spelling.choose(to.write(when), text(code), rest) : 'NULL::text'),
    text(''),
  )
  return `COALESCE(${to.write(recorded)}, ${found})`
}

function boundsOf(form: PointsForm, to: Writing): Bounds {
  const headings = form.headings.map((heading) => headingBounds(heading, to))
  const cap = whole(form.atMost ?? UNLIMITED)
  const [least, most] = (['least', 'most'] as const).map(
    (end) => `LEAST(${cap}, ${headings.map((heading) => heading[end]).join(' + ') || whole(0)})`,
  )
  const official = to.write(form.recorded)
  const veto = form.veto.map(to.write).join(' OR ') || 'FALSE'
  return {
    least: `COALESCE(${official}, CASE WHEN (${veto}) IS FALSE THEN ${least} ELSE 0 END)`,
    most: `COALESCE(${official}, CASE WHEN (${veto}) IS TRUE THEN 0 ELSE ${most} END)`,
  }
}

/** The best item that holds, and the best that may still turn out to hold. */
export function headingBounds({ atMost, items }: HeadingForm, to: Writing): Bounds {
  const cap = whole(atMost ?? UNLIMITED)
  if (!items) return { least: whole(0), most: cap }
  const best = (holds: string) =>
    `LEAST(${cap}, GREATEST(${[whole(0), ...items.map(({ test, points }) => `CASE WHEN (${to.write(test)}) ${holds} THEN ${whole(points)} ELSE 0 END`)].join(', ')}))`
  return { least: best('IS TRUE'), most: best('IS NOT FALSE') }
}
