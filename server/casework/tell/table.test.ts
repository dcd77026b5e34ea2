import { day, type Localised } from '@xinglin/base'
import { ACTION_KINDS, fold } from '@xinglin/procedure'
import { expect, test } from 'vitest'
import { reminderStep } from './reminders.ts'
import { ON_ENTERING, TELLINGS } from './table.ts'
import type { Telling, Told } from './telling.ts'

const procedure = { id: 'p', stages: [] }
const told = (more: Partial<Told> = {}): Told => ({
  number: '2024-00012',
  benefit: { zh: '生活补贴', en: 'Living allowance' },
  unit: { zh: '人社局', en: 'HR bureau' },
  detail: { sum: 123_456, accountName: '赵演示', text: '自由文字' },
  state: fold(procedure, []),
  until: day('2024-06-03'),
  remedy: { zh: '不同意的，可以申请复核。', en: 'If you disagree, you can ask for a review.' },
  ...more,
})
const lines: [string, Telling][] = [
  ...ACTION_KINDS.flatMap((kind) => TELLINGS[kind].map((line): [string, Telling] => [kind, line])),
  ...Object.entries(ON_ENTERING).map(([situation, line]): [string, Telling] => [situation, line]),
]
const variants = [
  told(),
  told({ until: null, remedy: null }),
  told({ detail: { met: true, upheld: true, redo: true } }),
]
const texts = (line: Telling): Localised[] => variants.flatMap((one) => [line.title(one), line.body(one)])

test.each(lines)('%s: whole sentences in both languages, and nothing that must not travel', (_, line) => {
  for (const { zh, en } of texts(line)) {
    for (const text of [zh, en]) {
      expect(text).not.toMatch(/undefined|null|NaN|\s{2}|！|!|¥|￥|赵演示|自由文字|1234/)
      expect(text.trim()).toBe(text)
    }
    expect(zh).not.toMatch(/[,;!?]/)
    expect(en).not.toMatch(/[一-龥，。；]/)
  }
  for (const one of variants) {
    const title = line.title(one)
    // An SMS holds 70 characters; the way in needs some of them.
    expect([...title.zh].length).toBeLessThanOrEqual(42)
    expect(title.zh + title.en).toMatch(/2024-00012/)
    expect(line.body(one).zh).toMatch(/[。]$/)
    expect(line.body(one).en).toMatch(/[.]$/)
  }
})

test('a name with quotation marks of its own is quoted once', () => {
  const t = told({ benefit: { zh: '“一事一议”支持', en: 'Support' } })
  expect(TELLINGS.accept[0]?.body(t).zh).toContain('“‘一事一议’支持”')
})

test('what asks for something by a day says the day, and is urgent', () => {
  for (const kind of ['request_correction', 'propose', 'claim_back'] as const) {
    const [line] = TELLINGS[kind]
    expect(line?.urgency).toBe('urgent')
    expect(line?.body(told()).zh).toContain('2024年6月3日')
    expect(line?.body(told()).en).toContain('3 June 2024')
  }
})

test('a refusal says where to go against it', () => {
  for (const kind of ['refuse', 'lapse', 'claim_back', 'find_appeal'] as const)
    expect(TELLINGS[kind][0]?.body(told()).zh).toContain('申请复核')
})

test('an assessment is told in one of two ways, never in both', () => {
  for (const met of [true, false])
    expect(TELLINGS.assess.filter((line) => line.when?.(told({ detail: { met } })) ?? true)).toHaveLength(1)
})

test('reminders come two weeks and three days before, once each', () => {
  expect([20, 14, 9, 4, 3, 1, 0, -1].map(reminderStep)).toEqual([undefined, 14, 14, 14, 3, 3, 3, undefined])
})
