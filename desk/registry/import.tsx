import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { ImportBatch } from '../api/registry.ts'
import type { Text } from '../api/text.ts'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Headline } from '../ui/headline.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportRowsLists } from './import-rows.tsx'
import { ImportSteps } from './import-steps.tsx'
import { goesOn, kindTitle } from './import-words.ts'
import './imports.css'

const route = getRouteApi('/$tenant/imports/$batchId')
const AGAIN = 1_000

/** One sheet: how far it has come, the three counts, what is to be mended, and the next step. */
export function Import() {
  const { batchId } = route.useParams()
  const tenant = useTenant()
  const say = useSay()
  const found = useAsk('registry/import', { batchId }, { keep: true })
  const { data, refetch } = found
  useEffect(() => {
    if (!data || !goesOn(data)) return
    const timer = setInterval(() => void refetch(), AGAIN)
    return () => clearInterval(timer)
  }, [data, refetch])
  if (data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  return (
    <>
      <p className="back">
        <Link to="/$tenant/imports" params={{ tenant }}>
          {say({ zh: '全部导入', en: 'All imports' })}
        </Link>
      </p>
      <Headline
        lede={{
          zh: `${kindTitle(data.kind).zh} · ${data.fileName}`,
          en: `${kindTitle(data.kind).en} · ${data.fileName}`,
        }}
      >
        {finding(data)}
      </Headline>
      {goesOn(data) && <ImportProgress batch={data} />}
      {data.status !== 'cancelled' && data.status !== 'failed' && (
        <dl className="counts">
          <Count title={{ zh: '可导入', en: 'Importable' }} count={data.good} />
          <Count title={{ zh: '有误', en: 'Faulty' }} count={data.faulty} />
          <Count title={{ zh: '重复', en: 'Duplicate' }} count={data.duplicate} />
          {data.recorded > 0 && <Count title={{ zh: '已登记', en: 'Entered' }} count={data.recorded} />}
        </dl>
      )}
      <ImportSteps batch={data} />
      {['checked', 'recorded'].includes(data.status) && <ImportRowsLists batch={data} />}
    </>
  )
}

function Count({ title, count }: { title: Text; count: number }) {
  const say = useSay()
  return (
    <div>
      <dt>{say(title)}</dt>
      <dd>{count.toLocaleString('en')}</dd>
    </div>
  )
}

function finding(batch: ImportBatch): Text {
  const { good, faulty, duplicate, recorded } = batch
  const left = faulty + duplicate
  switch (batch.status) {
    case 'checking':
      return { zh: '正在检查', en: 'Being checked' }
    case 'checked':
      return left === 0
        ? { zh: `${good} 行都可导入`, en: `All ${good} rows can be imported` }
        : { zh: `${good} 行可导入，${left} 行要看一下`, en: `${good} rows can be imported, ${left} need a look` }
    case 'failed':
      return batch.why ?? { zh: '文件读不了', en: 'The file cannot be read' }
    case 'cancelled':
      return { zh: '已取消，没有登记任何内容', en: 'Given up; nothing was entered' }
    case 'recording':
      return { zh: '正在导入', en: 'Being entered' }
    case 'recorded':
      return { zh: `已登记 ${recorded} 条`, en: `${recorded} entered` }
    case 'undoing':
      return { zh: '正在撤销', en: 'Being undone' }
    case 'undone':
      return { zh: '已撤销，登记的内容都已收回', en: 'Undone; what was entered is taken back' }
  }
}
