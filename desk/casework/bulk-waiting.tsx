import Button from 'antd/es/button'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useCommand } from '../shell/use-command.ts'

/** One's approvals in bulk that have not taken effect yet, each with the way to take it back. */
export function BulkWaiting() {
  const say = useSay()
  const undo = useCommand('casework/undo-bulk')
  const { data } = useAsk('casework/bulk-decisions', {})
  const waiting = data?.rows.filter((one) => one.status === 'waiting') ?? []
  if (waiting.length === 0) return null
  return (
    <>
      {waiting.map((one) => {
        const time = new Date(one.takesEffectAt).toTimeString().slice(0, 5)
        return (
          <p className="need undo" key={one.id}>
            {say({
              zh: `批量批准的 ${one.cases} 件将在 ${time} 生效。`,
              en: `${one.cases} cases approved together take effect at ${time}.`,
            })}
            <Button size="small" loading={undo.pending} onClick={() => undo.send({ id: one.id })}>
              {say({ zh: '撤回', en: 'Take back' })}
            </Button>
          </p>
        )
      })}
      {undo.refusal && <Failure refusal={undo.refusal} />}
    </>
  )
}
