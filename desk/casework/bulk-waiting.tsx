import { Link } from '@tanstack/react-router'
import Button from 'antd/es/button'
import { Failure } from '../shell/failure.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useCommand } from '../shell/use-command.ts'
import { useTenant } from '../shell/use-tenant.ts'

/** One's approvals in bulk that have not taken effect yet, each with the way to take it back; and the cases that were held and still wait for a decision. */
export function BulkWaiting() {
  const say = useSay()
  const undo = useCommand('casework/undo-bulk')
  const { data } = useAsk('casework/bulk-decisions', {})
  const waiting = data?.rows.filter((one) => one.status === 'waiting') ?? []
  const held = data?.rows.flatMap((one) => one.held) ?? []
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
      {held.length > 0 && <HeldCases held={held} />}
    </>
  )
}

type Held = { readonly caseId: string; readonly number: string; readonly why: { zh: string; en: string } }

function HeldCases({ held }: { readonly held: readonly Held[] }) {
  const say = useSay()
  const tenant = useTenant()
  return (
    <div className="need">
      <p>
        {say({
          zh: `批量批准时有 ${held.length} 件没有批准，仍等你单独决定：`,
          en: `${held.length} of the cases approved together were not approved and wait for a decision of their own:`,
        })}
      </p>
      <ul>
        {held.map(({ caseId, number, why }) => (
          <li key={caseId}>
            <Link className="lk code" to="/$tenant/casework/$caseId" params={{ tenant, caseId }}>
              {number}
            </Link>
            {say({ zh: '：', en: ': ' })}
            {say(why)}
          </li>
        ))}
      </ul>
    </div>
  )
}
