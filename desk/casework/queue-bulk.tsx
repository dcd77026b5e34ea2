import Button from 'antd/es/button'
import type { QueueRow } from '../api/casework.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { Confirm } from '../ui/confirm.tsx'
import { countInWords } from '../ui/count.ts'
import { BulkWaiting } from './bulk-waiting.tsx'
import { type BulkFilter, useBulkApprove } from './use-bulk-approve.ts'

type Props = {
  readonly rows: readonly QueueRow[]
  readonly keys: readonly string[]
  readonly change: (keys: readonly string[]) => void
  readonly filter: BulkFilter
  readonly total: number
  readonly more: boolean
}

/** What is chosen in the list, choosing all that the filter has, and approving it together where the procedures allow that. */
export function QueueBulk({ rows, keys, change, filter, total, more }: Props) {
  const say = useSay()
  const { tell } = useNotice()
  const bulk = useBulkApprove()
  const page = rows.filter((one) => keys.includes(one.id))
  const whole = page.length === rows.length && rows.length > 0 && keys.length < total
  const all = countInWords({ total, more })
  const approve = async () => {
    const done = await bulk.approve(keys)
    if (done === undefined) return
    change([])
    const rest = done.left > 0
    tell({
      zh: `${done.sent} 件已批量批准，生效前可以撤回。${rest ? `另 ${done.left} 件的程序不允许批量批准，没有动。` : ''}`,
      en: `${done.sent} approved together; they can be taken back until they take effect.${rest ? ` ${done.left} cannot be approved in bulk and were left.` : ''}`,
    })
  }
  return (
    <>
      <BulkWaiting />
      {keys.length > 0 && (
        <section className="chosen-bar" aria-label={say({ zh: '已选的申请', en: 'Chosen cases' })}>
          <span role="status">{say({ zh: `已选 ${keys.length} 件`, en: `${keys.length} chosen` })}</span>
          {whole && (
            <button
              type="button"
              className="link-button"
              disabled={bulk.pending}
              onClick={async () => change(await bulk.collect(filter))}
            >
              {say({ zh: `选择全部 ${all.zh} 件`, en: `Choose all ${all.en}` })}
            </button>
          )}
          {bulk.offers(keys, rows) && (
            <Confirm
              primary
              verb={{ zh: '批量批准', en: 'Approve together' }}
              question={{
                zh: '其中程序允许的一起批准，生效前可以撤回。',
                en: 'Those whose procedure allows it are approved; you can undo it until it takes effect.',
              }}
              send={approve}
              pending={bulk.pending}
            />
          )}
          <Button type="text" onClick={() => change([])}>
            {say({ zh: '取消选择', en: 'Clear' })}
          </Button>
          {bulk.refusal && <Failure refusal={bulk.refusal} />}
        </section>
      )}
    </>
  )
}
