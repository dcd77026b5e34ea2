import { formatMoney } from '@xinglin/base'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { CaseDetail } from '../queries/case-detail.ts'

const BEYOND = {
  wait: {
    zh: '排不到的轮候，有了预算按名次递补，轮到会告诉你。',
    en: 'Who is beyond the line waits in the queue, and is told when there is money.',
  },
  next_year: {
    zh: '今年排不到的，轮候到下一年度的预算。',
    en: 'Who is beyond this year’s line waits in the queue for the next year’s budget.',
  },
  decide: {
    zh: '排不到的，由办理单位决定怎么办。',
    en: 'What follows for who is beyond the line, the office decides.',
  },
} as const

/** Where the budget is given by rank: the place, where the line is, by what it is ranked and on whose word. */
export function RankingState(props: { ranking: NonNullable<CaseDetail['ranking']>; request: PageRequest }) {
  const { say, visit } = props.request
  const { place, of, line, left, year, values, order, nextYear, movedUp } = props.ranking
  const money = left === null ? '' : formatMoney(Math.max(0, left), visit.lang)
  const state = nextYear
    ? { zh: `等下一年度的预算`, en: 'waiting for the next year’s budget' }
    : left === null
      ? { zh: `${year} 年预算还没有下达，暂不决定`, en: `no budget is set for ${year} yet` }
      : movedUp
        ? { zh: '已经轮到，预算为你留着', en: 'reached: the money is kept for it' }
        : props.ranking.within
          ? { zh: `预算排得到（现在排到第 ${line} 位）`, en: `within the line, which is after number ${line} now` }
          : {
              zh: `预算还排不到（现在排到第 ${line} 位，还可批 ${money}）`,
              en: `beyond the line, which is after number ${line} now (${money} left)`,
            }
  return (
    <>
      {say({ zh: `第 ${place} 位，共 ${of} 件`, en: `number ${place} of ${of}` })}
      {say({ zh: '：', en: ': ' })}
      {say(state)}
      <br />
      <span className="quiet">
        {values.length > 0 && say({ zh: '名次看：', en: 'Ranked by: ' })}
        {values.map((one, at) => (
          <span key={say(one.title)}>
            {at > 0 && say({ zh: '；', en: '; ' })}
            {say(one.title)} {say(one.reads)}
            {order.by[at] && say({ zh: `（${order.by[at].first.zh}）`, en: ` (${order.by[at].first.en})` })}
          </span>
        ))}
        {values.length > 0 && say({ zh: '。', en: '. ' })}
        {say(BEYOND[order.beyond])}
        {say({ zh: `依据：${order.source.zh}`, en: ` By ${order.source.en}` })}
        {order.demonstration && say({ zh: '（演示）', en: ' (demonstration)' })}
        {say({ zh: '。', en: '.' })}
      </span>
    </>
  )
}
