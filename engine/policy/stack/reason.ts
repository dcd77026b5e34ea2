import { type Fen, formatMoney, type Localised } from '@xinglin/base'
import type { Limit, Overlap } from '../ir/overlap.ts'
import type { AwardMade, OverlapReason } from './award.ts'

/** A reason with its sentence. `fen` is what earlier awards took, or what a limit still leaves. */
export function reasonOf(
  from: Overlap | Limit,
  why: OverlapReason['why'],
  before: readonly AwardMade[],
  fen: Fen = 0,
): OverlapReason {
  return {
    why,
    ground: from.ground,
    sentence: SENTENCES[why](formatMoney(fen, 'zh'), formatMoney(fen, 'en')),
    because: [...new Set(before.map((other) => other.rule))],
    ...(from.assumed ? { assumed: from.assumed } : {}),
  }
}

const SENTENCES: Record<OverlapReason['why'], (zh: string, en: string) => Localised> = {
  once_per: () => ({ zh: '只能享受一次，此前已经享受过。', en: 'This is given once only, and has been given before.' }),
  exclusive: () => ({
    zh: '同类待遇已经享受，不能重复享受。',
    en: 'A benefit of the same group was given; they do not add up.',
  }),
  highest_only: (zh, en) => ({
    zh: `同类待遇从高不重复，此前已发 ${zh}，只发超出部分。`,
    en: `Only the highest of the group counts; ${en} was paid before, and only the rest is paid.`,
  }),
  pay_difference: (zh, en) => ({
    zh: `此前已发 ${zh}，只补差额。`,
    en: `${en} was paid before; only the difference is paid.`,
  }),
  excludes: () => ({ zh: '已享受与之互斥的待遇。', en: 'A benefit that excludes this one was given.' }),
  limit_count: () => ({ zh: '已达到次数上限。', en: 'The limit on the number of awards is reached.' }),
  limit_money: (zh, en) => ({ zh: `受限额所限，还可发 ${zh}。`, en: `The limit leaves ${en}.` }),
  key_missing: () => ({
    zh: '还不知道是谁，无法核对是否重复享受。',
    en: 'It is not known who this counts for, so overlap cannot be checked.',
  }),
}

/** Several reasons as one text. */
export function inOneText(reasons: readonly OverlapReason[]): Localised | null {
  if (reasons.length === 0) return null
  return {
    zh: reasons.map((reason) => reason.sentence.zh).join(''),
    en: reasons.map((reason) => reason.sentence.en).join(' '),
  }
}
