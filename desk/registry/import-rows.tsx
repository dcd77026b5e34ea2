import Button from 'antd/es/button'
import { useState } from 'react'
import type { ImportBatch } from '../api/registry.ts'
import { Loading } from '../shell/loading.tsx'
import { RefusedRoom } from '../shell/refused-room.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { Pager } from '../ui/pager.tsx'
import { Section } from '../ui/section.tsx'
import { ImportRow } from './import-row.tsx'

type Status = 'faulty' | 'duplicate'

/** The rows that cannot be entered, each with what is wrong beside its cell. */
export function ImportRowsLists({ batch }: { batch: ImportBatch }) {
  return (
    <>
      {batch.faulty > 0 && <Rows batch={batch} status="faulty" total={batch.faulty} />}
      {batch.duplicate > 0 && <Rows batch={batch} status="duplicate" total={batch.duplicate} />}
    </>
  )
}

const TITLES = {
  faulty: { zh: '有误的行', en: 'Faulty rows' },
  duplicate: { zh: '重复的行', en: 'Duplicate rows' },
}

function Rows({ batch, status, total }: { batch: ImportBatch; status: Status; total: number }) {
  const say = useSay()
  const [page, setPage] = useState(1)
  const found = useAsk('registry/import-rows', { batchId: batch.id, status, page }, { keep: true })
  if (found.data === undefined) {
    return found.error ? <RefusedRoom refusal={found.error} again={found.refetch} /> : <Loading />
  }
  const { rows, columns, size } = found.data
  return (
    <Section title={TITLES[status]}>
      {status === 'faulty' && (
        <p className="quiet">
          {say({
            zh: '改好一格，按“保存并检查”。证件号码和电话只显示末四位，要改就重新填写。',
            en: 'Mend the cells and choose “Save and check”. Numbers show their last four signs only: type them anew to change them.',
          })}
        </p>
      )}
      <ol className="import-rows">
        {rows.map((row) => (
          <ImportRow key={`${row.line}-${JSON.stringify(row)}`} batchId={batch.id} row={row} columns={columns} />
        ))}
      </ol>
      <Pager
        page={page}
        size={size}
        total={total}
        counter="行"
        label={TITLES[status]}
        link={(to, words) => (
          <Button type="link" key={to} onClick={() => setPage(to)}>
            {words}
          </Button>
        )}
      />
    </Section>
  )
}
