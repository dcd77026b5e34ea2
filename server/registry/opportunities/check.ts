import { addDays, type Day, formatDay, type Localised, parseDay } from '@xinglin/base'
import type { Pack } from '@xinglin/policy'
import { clauseTitles } from './fair/clauses.ts'
import { findBarred } from './fair/find-barred.ts'
import type { OpportunityInput } from './input.ts'
import { KINDS } from './kinds.ts'

/** What is wrong with one field of an opening, for whoever wrote it. */
export type Problem = { readonly field: keyof OpportunityInput; readonly say: Localised }

/** Days an opening may stand before it has to be posted anew. The platform's own limit: no law sets one. */
export const LONGEST = 180
/** Fewer signs than this are no ground. */
const GROUND = 6

/**
 * Everything an opening lacks or must not say, in the order of the form; empty when it may be published. Asks what article 24 of the Interim
 * Regulations on the Human Resources Market (人力资源市场暂行条例) wants said, and refuses what discriminates, with the clause.
 */
export function checkOpportunity(pack: Pack, input: OpportunityInput, today: Day): readonly Problem[] {
  return [
    ...missing(input),
    ...unknown(pack, input),
    ...ofPay(input),
    ...ofAge(input),
    ...ofDay(input, today),
    ...unfair(input),
  ]
}

function missing(input: OpportunityInput): Problem[] {
  const problems: Problem[] = []
  const need = (field: keyof OpportunityInput, given: boolean, say: Localised) => {
    if (!given) problems.push({ field, say })
  }
  need('title', input.title !== '', { zh: '请填写岗位名称。', en: 'Please give the opening a title.' })
  need('work', input.work !== '', { zh: '请写明工作内容。', en: 'Please say what the work is.' })
  need('conditions', input.conditions !== '', {
    zh: '请写明招聘条件；没有要求的，写“不限”。',
    en: 'Please state the conditions; if there are none, write “none”.',
  })
  need('places', input.places > 0, { zh: '请填写招聘人数。', en: 'Please say how many people are wanted.' })
  need('areaCode', input.areaCode !== '', { zh: '请选择工作地点。', en: 'Please choose where the work is.' })
  need('payFrom', !KINDS[input.kind].paid || input.payFrom !== null, {
    zh: '请填写基本劳动报酬。法规要求招聘信息写明，不能只写“面议”。',
    en: 'Please state the basic pay. The regulations want it said; “negotiable” alone will not do.',
  })
  return problems
}

function unknown({ areas, dictionary, taxonomy }: Pack, input: OpportunityInput): Problem[] {
  const problems: Problem[] = []
  const say = { zh: '请从列出的选项中选择。', en: 'Please choose one of those listed.' }
  if (input.areaCode !== '' && !areas.has(input.areaCode)) problems.push({ field: 'areaCode', say })
  if (input.education !== null && !dictionary.codes.get('education')?.has(input.education))
    problems.push({ field: 'education', say })
  if (input.role !== null && !taxonomy.roles.some(({ id }) => id === input.role)) problems.push({ field: 'role', say })
  const known = new Set(taxonomy.skills.map(({ id }) => id))
  if (input.skills.some(({ skill }) => !known.has(skill))) problems.push({ field: 'skills', say })
  return problems
}

function ofPay({ payFrom, payTo }: OpportunityInput): Problem[] {
  if (payFrom !== null && payFrom <= 0)
    return [{ field: 'payFrom', say: { zh: '报酬要大于零。', en: 'Pay must be more than nothing.' } }]
  if (payTo === null || (payFrom !== null && payTo >= payFrom)) return []
  const say = { zh: '最高报酬不能低于最低报酬。', en: 'The highest pay cannot be below the lowest.' }
  return [{ field: 'payTo', say }]
}

function ofAge({ ageFrom, ageTo, ageGround }: OpportunityInput): Problem[] {
  if (ageFrom !== null && ageFrom < 16) {
    const say = {
      zh: '不得招用未满十六周岁的人（《劳动法》第十五条）。',
      en: 'Nobody under sixteen may be hired (Labour Law, article 15).',
    }
    return [{ field: 'ageFrom', say }]
  }
  if (ageFrom !== null && ageTo !== null && ageTo < ageFrom)
    return [{ field: 'ageTo', say: { zh: '上限不能低于下限。', en: 'The upper limit cannot be below the lower.' } }]
  // From eighteen on is what the law itself sets for many kinds of work: no more ground is asked.
  const limits = ageTo !== null || (ageFrom ?? 0) > 18
  if (!limits || (ageGround ?? '').length >= GROUND) return []
  const say = {
    zh: '限定年龄要写明依据（哪一部法律或规定、哪一条）；没有依据的，请删去年龄。',
    en: 'A limit of age needs its ground (which law or rule, which article). Without one, please leave the age out.',
  }
  return [{ field: 'ageGround', say }]
}

function ofDay({ closesOn }: OpportunityInput, today: Day): Problem[] {
  const last = parseDay(closesOn)
  const latest = addDays(today, LONGEST)
  if (last !== undefined && last >= today && last <= latest) return []
  const say = {
    zh: `请填写有效期的最后一天，在${formatDay(today, 'zh')}到${formatDay(latest, 'zh')}之间。`,
    en: `Please give the last day, from ${formatDay(today, 'en')} to ${formatDay(latest, 'en')}.`,
  }
  return [{ field: 'closesOn', say }]
}

function unfair(input: OpportunityInput): Problem[] {
  const ground = (input.ageGround ?? '').length >= GROUND
  const fields = ['title', 'titleEn', 'work', 'conditions', 'address'] as const
  return fields.flatMap((field) => {
    const found = findBarred(input[field] ?? '', ground).map(({ bar, words }) => ({
      zh: `“${words.join('”“')}”不能写：${bar.title.zh}。依据：${clauseTitles(bar.clauses).zh}。${bar.instead.zh}`,
      en: `“${words.join('”, “')}” must not stand here: it ${bar.title.en}. Ground: ${clauseTitles(bar.clauses).en}. ${bar.instead.en}`,
    }))
    // All of a field at once, so that it is put right at once.
    const say = { zh: found.map(({ zh }) => zh).join(''), en: found.map(({ en }) => en).join(' ') }
    return found.length === 0 ? [] : [{ field, say }]
  })
}
