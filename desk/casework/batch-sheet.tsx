import { Link } from '@tanstack/react-router'
import type { Batch } from '../api/casework.ts'
import type { Text } from '../api/text.ts'
import { useLanguage } from '../shell/language.tsx'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { DataTable } from '../ui/data-table.tsx'
import { DayText } from '../ui/day-text.tsx'
import { Headline } from '../ui/headline.tsx'
import { moneyInWords } from '../ui/money.ts'
import { Row } from '../ui/row.tsx'
import { ApproveBatch } from './approve-batch.tsx'
import { BATCH_WORDS } from './batch-words.ts'
import { CancelBatch } from './cancel-batch.tsx'
import { LINE_COLUMNS } from './line-columns.tsx'
import { Returns } from './returns.tsx'

function finding({ number, lines, total, status }: Batch): Text {
  const money = moneyInWords(total)
  const held = lines.filter((one) => one.paidSum === 0).length
  if (status === 'approved') {
    const rest: Text = held > 0 ? { zh: `，${held} 笔暂不发放`, en: `, ${held} held back` } : { zh: '', en: '' }
    return { zh: `批次 ${number} 已发放 ${money.zh}${rest.zh}`, en: `Batch ${number} paid ${money.en}${rest.en}` }
  }
  const { says } = BATCH_WORDS[status]
  return {
    zh: `批次 ${number}：${lines.length} 笔，${money.zh}，${says.zh}`,
    en: `Batch ${number}: ${lines.length} lines, ${money.en}, ${says.en}`,
  }
}

/** One batch: its lines, what was paid and what was held back with the reason, and its approval. */
export function BatchSheet({ batch, reload }: { batch: Batch; reload: () => unknown }) {
  const say = useSay()
  const tenant = useTenant()
  const { language } = useLanguage()
  return (
    <>
      <p className="back">
        <Link to="/$tenant/payments" params={{ tenant }}>
          {say({ zh: '全部批次', en: 'All batches' })}
        </Link>
      </p>
      <Headline>{finding(batch)}</Headline>
      <dl className="rows batch">
        <Row title={{ zh: '单位', en: 'Unit' }}>{say(batch.unit)}</Row>
        <Row title={{ zh: '编制', en: 'Prepared' }}>
          <DayText day={batch.preparedOn} words />
        </Row>
        {batch.approvedOn && (
          <Row title={{ zh: '审批', en: 'Approved' }}>
            <DayText day={batch.approvedOn} words />
          </Row>
        )}
      </dl>
      {batch.status === 'approved' && (
        <p>
          <a href={`/${tenant}/${language}/casework/batches/${batch.id}/transfer`} download>
            {say({ zh: '下载拨付清单（CSV）', en: 'Download the transfer list (CSV)' })}
          </a>
        </p>
      )}
      {batch.cancelReason && (
        <p>
          {say({ zh: '退回原因：', en: 'Taken back: ' })}
          {batch.cancelReason}
        </p>
      )}
      <ApproveBatch batch={batch} reload={reload} />
      <CancelBatch batch={batch} />
      <DataTable
        label={{ zh: '批次明细', en: 'Lines of the batch' }}
        rows={batch.lines}
        columns={LINE_COLUMNS}
        rowKey={(row) => row.caseId}
        empty={null}
      />
      <Returns batch={batch} />
    </>
  )
}
