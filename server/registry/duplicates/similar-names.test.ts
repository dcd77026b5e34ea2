import { describe, expect, test } from 'vitest'
import { similarity } from './similar-names.ts'

describe('names of companies', () => {
  test('are the same without what every name has', () => {
    expect(similarity('上海演示生物医药有限公司', '上海演示生物医药股份有限公司')).toBe(1)
    expect(similarity('演示制药（集团）有限公司', '演示制药 有限公司')).toBe(1)
  })

  test('are alike with one sign wrong, and not where they share the trade only', () => {
    expect(similarity('上海演示生物医药有限公司', '上海演式生物医药有限公司')).toBeGreaterThan(0.6)
    expect(similarity('甲乙生物医药有限公司', '丙丁生物医药有限公司')).toBeLessThan(0.75)
    expect(similarity('甲', '乙')).toBe(0)
    expect(similarity('', '有限公司')).toBe(0)
  })
})
