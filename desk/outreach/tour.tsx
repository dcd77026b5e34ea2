import { getRouteApi } from '@tanstack/react-router'
import type { TourOpening } from '../api/campus.ts'
import { Empty } from '../shell/empty.tsx'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { dayInWords } from '../ui/day.ts'
import { Headline } from '../ui/headline.tsx'
import { Said } from '../ui/said.tsx'
import { Section } from '../ui/section.tsx'
import { TOUR_WAYS } from './campus-words.ts'
import { ChangeTour } from './change-tour.tsx'
import { StopCard } from './stop-card.tsx'
import './outreach.css'

const route = getRouteApi('/$tenant/campus/$tourId')

const COLUMNS: readonly Column<TourOpening>[] = [
  { id: 'title', title: { zh: '岗位', en: 'Opening' }, always: true, cell: (row) => row.title },
  { id: 'organisation', title: { zh: '企业', en: 'Company' }, cell: (row) => row.organisation },
  {
    id: 'places',
    title: { zh: '名额（已占）', en: 'Places (taken)' },
    width: 130,
    cell: (row) => `${row.places} (${row.taken})`,
  },
  {
    id: 'open',
    title: { zh: '状态', en: 'State' },
    width: 110,
    cell: (row) => <Said of={row.open ? { zh: '在招', en: 'open' } : { zh: '不再招人', en: 'closed' }} />,
  },
]

/** One tour: its schools with what each day came to, the openings it takes along, and who was hired since. */
export function Tour() {
  const say = useSay()
  const { tourId } = route.useParams()
  const found = useAsk('outreach/tour', { tourId })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { tour, counts, stops, openings } = found.data
  const [from, until] = [dayInWords(tour.fromDay), dayInWords(tour.untilDay)]
  return (
    <>
      <Headline
        lede={{
          zh: `${TOUR_WAYS[tour.way].zh} · ${from?.zh ?? tour.fromDay}至 ${until?.zh ?? tour.untilDay}。${counts.schools} 所学校已到 ${counts.held} 所，到场学生 ${counts.students} 人；报名 ${counts.guests} 人，其中录用 ${counts.hires} 人、见习 ${counts.interns} 人。`,
          en: `${TOUR_WAYS[tour.way].en} · ${from?.en ?? tour.fromDay} to ${until?.en ?? tour.untilDay}. ${counts.held} of ${counts.schools} schools visited, ${counts.students} students came; ${counts.guests} took part, of whom ${counts.hires} were hired and ${counts.interns} are interns.`,
        }}
      >
        {{ zh: tour.title, en: tour.title }}
      </Headline>
      <p>
        {say({
          zh: '录用数取自入职登记：报名参加的人，活动开始之后到同行企业上岗的，才计入。',
          en: 'Hires are counted from records of jobs: people who took part and started at one of the companies since the first day.',
        })}
      </p>
      {tour.dropped === null ? (
        <ChangeTour tour={tour} held={counts.held} />
      ) : (
        <p className="wrong">
          {say({ zh: `这次活动已取消：${tour.dropped}`, en: `This tour is called off: ${tour.dropped}` })}
        </p>
      )}
      <Section title={{ zh: '学校', en: 'Schools' }}>
        <ul className="plain-list">
          {stops.map((one) => (
            <StopCard key={`${one.schoolId} ${one.heldOn}`} tour={tour} stop={one} />
          ))}
        </ul>
      </Section>
      <Section title={{ zh: '带去的岗位', en: 'Openings taken along' }}>
        <DataTable
          label={{ zh: '带去的岗位', en: 'Openings taken along' }}
          rows={openings}
          columns={COLUMNS}
          rowKey={(row) => row.id}
          plain
          empty={<Empty>{{ zh: '没有岗位。', en: 'None.' }}</Empty>}
        />
      </Section>
    </>
  )
}
