import { getRouteApi } from '@tanstack/react-router'
import Button from 'antd/es/button'
import { ask } from '../../api/client.ts'
import type { QueryInput } from '../../api/contract.ts'
import type { Draft, Levers, WhatIf } from '../../api/policy.ts'
import { Failure } from '../../shell/failure.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useNotice } from '../../shell/notice.tsx'
import { useSay } from '../../shell/say.ts'
import { useAsk } from '../../shell/use-ask.ts'
import { useTenant } from '../../shell/use-tenant.ts'
import { Headline } from '../../ui/headline.tsx'
import { moneyInWords } from '../../ui/money.ts'
import { BarChart } from './bar-chart.tsx'
import { ChosenPart } from './chosen-part.tsx'
import { DraftExport } from './draft-export.tsx'
import { MovesTable } from './moves-table.tsx'

const route = getRouteApi('/$tenant/drafts/$draftId')
/** While there is no answer yet, and while the one on the screen is about to be replaced; in milliseconds. */
const [AGAIN, LATER] = [700, 2_000]

type Props = { readonly draft: Draft; readonly benefit: string; readonly levers: Levers }

/** What the draft moves for everyone, against a baseline that is named, with its bars. */
export function DraftResult({ draft, benefit, levers }: Props) {
  const say = useSay()
  const { tab: _, benefit: __, ...part } = route.useSearch()
  const asked = { draft: draft.id, benefit, ...part }
  const wrong = draft.problems.length > 0
  const found = useAsk('policy/what-if', asked, {
    keep: true,
    enabled: !wrong,
    again: (answer) => (answer?.ready === false ? AGAIN : answer?.reading ? LATER : false),
  })
  if (wrong)
    return (
      <Headline>
        {{ zh: `${draft.title}：条文有错误，改好后再测算`, en: `${draft.title}: the text has errors` }}
      </Headline>
    )
  if (found.error)
    return (
      <>
        <Headline>{{ zh: draft.title, en: draft.title }}</Headline>
        <Failure refusal={found.error} />
      </>
    )
  if (found.data === undefined) return <Loading />
  if (!found.data.ready) {
    const { read, of } = found.data
    return (
      <>
        <Headline>{{ zh: '正在读取全体记录', en: 'Reading everyone’s records' }}</Headline>
        <p role="status">
          <progress max={of || 1} value={read} aria-label={say({ zh: '读取进度', en: 'Progress' })} />{' '}
          {say({ zh: `${read} / ${of}，读完自动显示结果。`, en: `${read} of ${of}; the result follows by itself.` })}
        </p>
      </>
    )
  }
  const { view } = found.data
  return (
    <>
      <Headline>{finding(view)}</Headline>
      <p className="quiet">
        {say({
          zh: `对照基准：${view.baseline.title}（${view.baseline.day}，版本 ${view.baseline.packHash.slice(0, 8)}）。假定自 ${view.draft.from} 起施行。数据：${view.people} 条记录，${moment(view.takenAt)} 读取。`,
          en: `Baseline: ${view.baseline.title} (${view.baseline.day}, version ${view.baseline.packHash.slice(0, 8)}). Tried from ${view.draft.from}. ${view.people} records, read ${moment(view.takenAt)}.`,
        })}
      </p>
      <div className="draft-tools">
        <ChosenPart draft={draft} dimensions={levers.dimensions} />
        <DraftExport asked={asked} />
        <ReadAnew asked={asked} reading={found.data.reading} begun={() => found.refetch()} />
      </div>
      <MovesTable rows={view.rules} />
      {view.groups
        .filter(({ groups }) => groups.length > 0)
        .map((one) => (
          <BarChart key={one.id} bars={one} asked={asked} />
        ))}
    </>
  )
}

type Anew = { readonly asked: QueryInput<'policy/what-if'>; readonly reading: boolean; readonly begun: () => void }

/** Has everyone read once more; the old records answer until that is done, then the result changes by itself. */
function ReadAnew({ asked, reading, begun }: Anew) {
  const say = useSay()
  const tenant = useTenant()
  const { tell } = useNotice()
  const read = async () => {
    await ask(tenant, 'policy/what-if', { ...asked, anew: 'yes' })
    begun()
    tell({
      zh: '正在重新读取全体记录，读完后结果自动更新。',
      en: 'Everyone is being read again; the result follows by itself.',
    })
  }
  return (
    <Button onClick={read} loading={reading}>
      {say(reading ? { zh: '正在重新读取', en: 'Reading again' } : { zh: '重新读取', en: 'Read again' })}
    </Button>
  )
}

/** The reader's own time, to the minute. */
const moment = (iso: string) => new Date(iso).toLocaleString('sv-SE').slice(0, 16)

function finding({ rules, baseline }: WhatIf): { zh: string; en: string } {
  const [gain, lose] = [rules.reduce((sum, one) => sum + one.gain, 0), rules.reduce((sum, one) => sum + one.lose, 0)]
  const net = rules.reduce((sum, one) => sum + one.gained - one.lost, 0)
  if (gain === 0 && lose === 0)
    return { zh: `与${baseline.title}相比没有变化`, en: `No change against ${baseline.title.toLowerCase()}` }
  const money = moneyInWords(Math.abs(net))
  const zh = [gain > 0 && `${gain} 人次增加`, lose > 0 && `${lose} 人次减少`].filter(Boolean).join('，')
  const en = [gain > 0 && `${gain} gain`, lose > 0 && `${lose} lose`].filter(Boolean).join(', ')
  return {
    zh: `与${baseline.title}相比：${zh}，共${net >= 0 ? '多' : '少'} ${money.zh}`,
    en: `Against ${baseline.title.toLowerCase()}: ${en}; ${net >= 0 ? '+' : '−'}${money.en} in all`,
  }
}
