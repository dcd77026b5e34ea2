import type { Batch, Payable } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { Headline } from '../ui/headline.tsx'
import { BatchList } from './batch-list.tsx'
import { PayableList } from './payable-list.tsx'
import { paymentFinding } from './payment-finding.ts'

type Props = {
  readonly batches: readonly Batch[]
  readonly payable: readonly Payable[]
  /** The address names a batch that is not there. */
  readonly gone: boolean
  readonly reload: () => unknown
}

/** Cases that can be put into a batch, and the batches there are. */
export function PaymentLists({ batches, payable, gone, reload }: Props) {
  const say = useSay()
  return (
    <>
      <Headline
        lede={{
          zh: '一人编制，另一人审批；审批时会再查一次重叠和上限。',
          en: 'One prepares, another approves; overlap and limits are asked again then.',
        }}
      >
        {paymentFinding(batches, payable)}
      </Headline>
      {gone && (
        <p role="alert" className="need">
          {say({
            zh: '没有找到这个批次，下面是现有的批次。',
            en: 'That batch was not found; these are the batches there are.',
          })}
        </p>
      )}
      <PayableList payable={payable} reload={reload} />
      <BatchList batches={batches} />
    </>
  )
}
