import { Fault } from '../fault.ts'

/** What can go wrong between the program and its database, as reasons that a caller may branch on. */
export type DatabaseFaultReason =
  | 'database.unavailable'
  | 'database.busy'
  | 'database.timeout'
  | 'database.conflict'
  | 'database.outcome-unknown'
  | 'database.disk-full'
  | 'database.bad-tenant'
  | 'database.unsafe-role'
  | 'database.unclassified-table'
  | 'database.migration'
  | 'embedded.unsupported'
  | 'embedded.no-user'
  | 'embedded.unreadable'
  | 'embedded.no-space'
  | 'embedded.init'
  | 'embedded.start'
  | 'embedded.foreign-data'

/** Reasons after which the same request may succeed in a moment: an HTTP 503, never a 500. */
const PASSING: ReadonlySet<DatabaseFaultReason> = new Set([
  'database.unavailable',
  'database.busy',
  'database.timeout',
  'database.conflict',
  'database.outcome-unknown',
  'database.disk-full',
])

const LATER = {
  zh: '系统暂时无法处理，请稍后再试。',
  en: 'The service cannot answer right now. Please try again in a moment.',
}
const UNSURE = {
  zh: '不能确定这次是否已保存，请刷新后核对再提交。',
  en: 'It is not known whether this was saved. Reload and check before you submit again.',
}
const BROKEN = { zh: '系统出错，已记录。', en: 'Something went wrong here; it has been recorded.' }

/**
 * A fault of the database or of its launcher. `sentence` is one plain sentence for the operator at the terminal;
 * `say` is for the person at the page and holds no internals; `message` is the sentence with detail, for the log.
 */
export class DatabaseFault extends Fault {
  constructor(
    readonly reason: DatabaseFaultReason,
    readonly sentence: string,
    detail: { cause?: unknown; log?: string } = {},
  ) {
    const passing = PASSING.has(reason)
    super(
      passing ? 'unavailable' : 'internal',
      reason === 'database.outcome-unknown' ? UNSURE : passing ? LATER : BROKEN,
      detail.log ? `${sentence} (${detail.log})` : sentence,
    )
    this.name = 'DatabaseFault'
    if (detail.cause !== undefined) this.cause = detail.cause
  }
}
