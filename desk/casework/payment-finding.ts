import type { Batch, Payable } from '../api/casework.ts'
import type { Text } from '../api/text.ts'

/** What there is to do about money, in a sentence. */
export function paymentFinding(batches: readonly Batch[], payable: readonly Payable[]): Text {
  const waiting = batches.filter((one) => one.status === 'prepared').length
  const both = [
    payable.length > 0 && { zh: `${payable.length} 件可以编制批次`, en: `${payable.length} ready for a batch` },
    waiting > 0 && {
      zh: `${waiting} 个批次待审批`,
      en: `${waiting} ${waiting === 1 ? 'batch waits' : 'batches wait'} for approval`,
    },
  ].filter((one) => one !== false)
  if (both.length === 0) return { zh: '没有待发放的申请', en: 'Nothing waits to be paid' }
  return { zh: both.map((one) => one.zh).join('，'), en: both.map((one) => one.en).join(', ') }
}
