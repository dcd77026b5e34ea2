import { getRouteApi } from '@tanstack/react-router'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { OrderForm } from './order-form.tsx'
import { RankingList } from './ranking-list.tsx'
import './case.css'

const route = getRouteApi('/$tenant/ranking')

/** Budgets that are given by rank: who is reached, who waits, and who decides the order. */
export function Ranking() {
  const say = useSay()
  const search = route.useSearch()
  const navigate = route.useNavigate()
  const found = useAsk('casework/ranking', search, { keep: true })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { list, lists, day } = found.data
  const within = list?.rows.filter((one) => one.within).length ?? 0
  return (
    <>
      <Headline>
        {list
          ? {
              zh: `${list.title.zh}：${list.rows.length} 件按名次等预算，排得到 ${within} 件`,
              en: `${list.title.en}: ${list.rows.length} wait by rank, ${within} are reached`,
            }
          : { zh: '没有按名次等预算的申请', en: 'Nobody waits for a budget by rank' }}
      </Headline>
      {lists.length > 1 && list && (
        <div className="budget-line">
          <label htmlFor="ranking-list">{say({ zh: '名单', en: 'List' })}</label>
          <select
            id="ranking-list"
            className="control"
            value={`${list.benefit}|${list.unitId}`}
            onChange={(event) => {
              const [benefit = '', unit = ''] = event.target.value.split('|')
              navigate({ search: { benefit, unit } })
            }}
          >
            {lists.map((one) => (
              <option key={`${one.benefit}|${one.unitId}`} value={`${one.benefit}|${one.unitId}`}>
                {say({ zh: `${one.title.zh} · ${one.unit.zh}`, en: `${one.title.en} · ${one.unit.en}` })}
              </option>
            ))}
          </select>
        </div>
      )}
      {list && <RankingList list={list} day={day} />}
      <Section title={{ zh: '按名次分预算', en: 'Budgets by rank' }}>
        <OrderForm />
      </Section>
    </>
  )
}
