import { formatMoney } from '@xinglin/base'
import { dayWords } from '../../platform/pages/day-words.ts'
import type { PageRequest } from '../../platform/pages/page.ts'

const WORDS: Readonly<Record<string, { zh: string; en: string }>> = {
  startsOn: { zh: '约定到岗', en: 'First day agreed' },
  endsOn: { zh: '约定结束', en: 'Last day agreed' },
  mentor: { zh: '带教老师', en: 'Mentor' },
  contractFrom: { zh: '合同起始', en: 'Contract from' },
  contractUntil: { zh: '合同终止', en: 'Contract until' },
  yearlySalary: { zh: '约定年薪', en: 'Yearly salary' },
}

/** The terms of an offer or a contract as rows. */
export function DetailWords(props: { request: PageRequest; detail: Readonly<Record<string, string | number>> }) {
  const { say, visit } = props.request
  return Object.entries(WORDS).map(([key, title]) => {
    const value = props.detail[key]
    if (value === undefined) return null
    return (
      <div key={key}>
        <dt>{say(title)}</dt>
        <dd>{typeof value === 'number' ? formatMoney(value, visit.lang) : dayWords(visit.lang, value)}</dd>
      </div>
    )
  })
}
