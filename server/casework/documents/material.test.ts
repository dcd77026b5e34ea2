import type { ExplainedCondition } from '@xinglin/policy'
import { expect, test } from 'vitest'
import { plainConditions } from './material.ts'

const text = (zh: string) => ({ zh, en: zh })
const facts = [{}] as never

const leaf = (name: string, truth: boolean | undefined) =>
  ({ sentence: text(name), truth, facts, parts: [] }) as unknown as ExplainedCondition
const group = (truth: boolean | undefined, ...parts: ExplainedCondition[]) =>
  ({ sentence: text('以下'), truth, facts: [], parts }) as unknown as ExplainedCondition

const told = (...conditions: ExplainedCondition[]) => plainConditions(conditions).map((one) => one.sentence.zh)

test('of several ways of which one is enough, a decision names the one that was there', () => {
  const ways = group(true, group(undefined, leaf('登记失业', undefined)), leaf('应届毕业', true))
  expect(told(leaf('在本区', true), ways)).toEqual(['在本区', '应届毕业'])
})

test('where none was there it names them all', () => {
  expect(told(group(false, leaf('登记失业', false), leaf('应届毕业', false)))).toEqual(['登记失业', '应届毕业'])
  expect(told(group(undefined, leaf('登记失业', undefined), leaf('应届毕业', false)))).toEqual(['登记失业', '应届毕业'])
})

test('what must not be there is named where it is not', () => {
  expect(told(group(true, leaf('已享受过', false)))).toEqual(['已享受过'])
})
