import type { Localised } from '@xinglin/base'
import type { Loosened } from '../rank/loosen.ts'
import type { Constraint, Criterion, Query } from '../rank/query.ts'
import type { Column, Schema } from '../schema/column.ts'
import type { RelationKind } from '../taxonomy/data.ts'
import type { Taxonomy } from '../taxonomy/taxonomy.ts'
import type { RequirementReason } from './explain.ts'

const KINDS: Readonly<Record<RelationKind, Localised>> = {
  narrower: { zh: '属于其中一类', en: 'a part of it' },
  broader: { zh: '范围更宽', en: 'a wider field' },
  sibling: { zh: '同类技能', en: 'of the same kind' },
  tool: { zh: '相关工具或方法', en: 'a tool of it' },
  related: { zh: '相近', en: 'related' },
}

export function requirementText(taxonomy: Taxonomy, reason: Omit<RequirementReason, 'text'>): Localised {
  const titleOf = (id: string) => taxonomy.titleOf(taxonomy.numberOf(id) as number)
  const asked = titleOf(reason.concept)
  if (reason.by === undefined || reason.kind === undefined)
    return { zh: `${asked.zh}：未填写相关技能`, en: `${asked.en}: nothing stated that counts for it` }
  const by = titleOf(reason.by)
  const level =
    reason.level === undefined
      ? { zh: '未填等级', en: 'level not stated' }
      : {
          zh: `${reason.level} 级，要求 ${reason.wanted} 级`,
          en: `level ${reason.level} of ${reason.wanted} asked for`,
        }
  if (reason.kind === 'same') return { zh: `${asked.zh}：具备（${level.zh}）`, en: `${asked.en}: held (${level.en})` }
  const kind = KINDS[reason.kind]
  const percent = Math.round(reason.strength * 100)
  return {
    zh: `${asked.zh}：以“${by.zh}”计 ${percent}%（${kind.zh}；${level.zh}）`,
    en: `${asked.en}: “${by.en}” counts ${percent}% for it (${kind.en}; ${level.en})`,
  }
}

export function constraintText(schema: Schema, constraint: Constraint, passed: 'yes' | 'no' | 'unknown'): Localised {
  const { title } = columnOf(schema, constraint.column)
  const asked = askedOf(schema, constraint)
  const result = {
    yes: { zh: '符合', en: 'met' },
    no: { zh: '不符合', en: 'not met' },
    unknown: { zh: '未填写，请核实', en: 'not stated, please ask' },
  }[passed]
  return { zh: `${title.zh}${asked.zh}：${result.zh}`, en: `${title.en} ${asked.en}: ${result.en}` }
}

export function shareText(schema: Schema, criterion: Criterion, share: number, unknown: boolean): Localised {
  const { title } = columnOf(schema, criterion.column)
  if (unknown) return { zh: `${title.zh}：未填写，按一半计`, en: `${title.en}: not stated, counted half` }
  const percent = Math.round(share * 100)
  return { zh: `${title.zh}：符合 ${percent}%`, en: `${title.en}: ${percent}% met` }
}

/** “放宽地区，可再增加 37 个”. */
export function loosenText(schema: Schema, taxonomy: Taxonomy, query: Query, { from, more }: Loosened): Localised {
  if ('mandatory' in from) {
    const title = taxonomy.titleOf(taxonomy.numberOf(from.mandatory) as number)
    return {
      zh: `“${title.zh}”不作必备要求，可再增加 ${more} 个`,
      en: `without “${title.en}” as a must, ${more} more appear`,
    }
  }
  const constraint = query.constraints[from.constraint] as Constraint
  const { title } = columnOf(schema, constraint.column)
  const asked = askedOf(schema, constraint)
  return {
    zh: `放宽“${title.zh}${asked.zh}”，可再增加 ${more} 个`,
    en: `loosen “${title.en} ${asked.en}” and ${more} more appear`,
  }
}

function askedOf(schema: Schema, constraint: Constraint): Localised {
  const column = columnOf(schema, constraint.column)
  const unit = column.kind === 'number' ? column.unit : { zh: '', en: '' }
  const named = (codes: readonly string[]): Localised => ({
    zh: codes.map((code) => choiceOf(column, code).zh).join('、'),
    en: codes.map((code) => choiceOf(column, code).en).join(', '),
  })
  if ('is' in constraint) return constraint.is ? { zh: '：是', en: 'is yes' } : { zh: '：否', en: 'is no' }
  if ('anyOf' in constraint) {
    const { zh, en } = named(constraint.anyOf)
    return { zh: `限于${zh}`, en: `among ${en}` }
  }
  if ('noneOf' in constraint) {
    const { zh, en } = named(constraint.noneOf)
    return { zh: `不含${zh}`, en: `other than ${en}` }
  }
  if ('atMost' in constraint)
    return { zh: `不高于 ${constraint.atMost} ${unit.zh}`.trim(), en: `at most ${constraint.atMost} ${unit.en}`.trim() }
  if (typeof constraint.atLeast === 'string') {
    const { zh, en } = choiceOf(column, constraint.atLeast)
    return { zh: `不低于${zh}`, en: `at least ${en}` }
  }
  return {
    zh: `不低于 ${constraint.atLeast} ${unit.zh}`.trim(),
    en: `at least ${constraint.atLeast} ${unit.en}`.trim(),
  }
}

function choiceOf(column: Column, code: string): Localised {
  const choices = column.kind === 'level' ? column.levels : column.kind === 'set' ? column.values : []
  return choices.find((one) => one.code === code)?.title ?? { zh: code, en: code }
}

function columnOf(schema: Schema, name: string): Column {
  const column = schema.columns.find((one) => one.name === name)
  if (!column) throw new RangeError(`${schema.name} has no column ${name}`)
  return column
}
