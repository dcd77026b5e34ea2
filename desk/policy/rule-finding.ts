import type { RuleDetail } from '../api/policy.ts'
import type { Text } from '../api/text.ts'

/** The rule's name, and what is still open about it. */
export function ruleFinding({ title, figures }: RuleDetail): Text {
  const unset = figures.filter((one) => one.state === 'unset').length
  const weak = figures.filter((one) => one.state === 'unconfirmed').length
  const zh = [unset > 0 && `${unset} 个数值待核定`, weak > 0 && `${weak} 处待核实`].filter(Boolean)
  const en = [unset > 0 && `${unset} to be set`, weak > 0 && `${weak} to be confirmed`].filter(Boolean)
  if (zh.length === 0) return title
  return { zh: `${title.zh}：${zh.join('，')}`, en: `${title.en}: ${en.join(', ')}` }
}
