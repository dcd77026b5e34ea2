import type { ImportBatch } from '../api/registry.ts'
import { useSay } from '../shell/say.ts'

/** How far reading, entering or undoing has come. The file says how long it is; until it is read that is an estimate. */
export function ImportProgress({ batch }: { batch: ImportBatch }) {
  const say = useSay()
  const { status, read, total, good, recorded } = batch
  const [done, all] = status === 'checking' ? [read, Math.max(total, read)] : [recorded, good + recorded]
  const words =
    status === 'checking'
      ? { zh: `已读 ${done} 行，共约 ${all} 行`, en: `${done} of about ${all} rows read` }
      : status === 'recording'
        ? { zh: `已登记 ${done} 条，共 ${all} 条`, en: `${done} of ${all} entered` }
        : { zh: `还有 ${recorded} 条待收回`, en: `${recorded} still to be taken back` }
  return (
    <p className="import-progress" role="status">
      {status !== 'undoing' && (
        <progress value={done} max={Math.max(1, all)} aria-label={say({ zh: '进度', en: 'Progress' })} />
      )}
      <span>{say(words)}</span>
    </p>
  )
}
