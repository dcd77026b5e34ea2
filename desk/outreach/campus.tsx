import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { DataTable } from '../ui/data-table.tsx'
import { Headline } from '../ui/headline.tsx'
import { Section } from '../ui/section.tsx'
import { CohortForm } from './cohort-form.tsx'
import { CohortList } from './cohort-list.tsx'
import { matrixColumns } from './matrix-columns.tsx'
import { TourForm } from './tour-form.tsx'
import { TourList } from './tour-list.tsx'
import './outreach.css'

const route = getRouteApi('/$tenant/campus')

/** What companies want by discipline beside who graduates where; a tour is planned from the places chosen in it. */
export function Campus() {
  const say = useSay()
  const { year } = route.useSearch()
  const navigate = route.useNavigate()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const found = useAsk('outreach/campus', year === undefined ? {} : { year }, { keep: true })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows, schools, moreSchools, unmapped, cohorts } = found.data
  const short = rows.filter((one) => one.companies > 0).length
  const toggle = (key: string, on: boolean) =>
    setChosen((before) => (on ? [...before, key] : before.filter((one) => one !== key)))
  return (
    <>
      <Headline
        lede={{
          zh: `${found.data.year} 届。一个岗位可对应几类学科，各类都计；学科对应来自岗位词表，还没有经行业确认。`,
          en: `Class of ${found.data.year}. An opening that several disciplines teach counts under each; which do comes from the taxonomy and is not yet confirmed by the trade.`,
        }}
      >
        {{ zh: `${short} 类学科有企业在招人`, en: `${short} disciplines are wanted` }}
      </Headline>
      <Section title={{ zh: '企业需求和高校学科', en: 'Needs and disciplines' }}>
        <p className="area-choice">
          <label htmlFor="year">{say({ zh: '毕业年份', en: 'Class of' })}</label>
          <select
            id="year"
            className="control"
            value={found.data.year}
            onChange={(event) => {
              setChosen([])
              void navigate({ search: { year: Number(event.target.value) } })
            }}
          >
            {yearsAround(found.data.year).map((one) => (
              <option key={one}>{one}</option>
            ))}
          </select>
        </p>
        <DataTable
          label={{ zh: '企业需求和高校学科', en: 'Needs and disciplines' }}
          rows={rows}
          columns={matrixColumns(schools, chosen, toggle)}
          rowKey={(row) => row.code}
          pending={found.isPlaceholderData}
          plain
          empty={<Empty>{{ zh: '还没有在招岗位，也没有毕业生数据。', en: 'No openings and no cohorts yet.' }}</Empty>}
        />
        {moreSchools > 0 && (
          <p>
            {say({
              zh: `另有 ${moreSchools} 所学校，见下面的毕业生数据。`,
              en: `${moreSchools} more schools are listed below.`,
            })}
          </p>
        )}
        {unmapped.openings + unmapped.needs > 0 && (
          <p>
            {say({
              zh: `另有 ${unmapped.openings} 个岗位、${unmapped.needs} 项需求的名称对不上岗位词表，没有计入。`,
              en: `${unmapped.openings} openings and ${unmapped.needs} needs name no known role and are left out.`,
            })}
          </p>
        )}
        <TourForm chosen={chosen} done={() => setChosen([])} />
      </Section>
      <TourList />
      <Section title={{ zh: '毕业生数据', en: 'Graduating cohorts' }}>
        <CohortList cohorts={cohorts} />
        <CohortForm campus={found.data} />
      </Section>
    </>
  )
}

const yearsAround = (year: number) => [-2, -1, 0, 1, 2].map((by) => year + by)
