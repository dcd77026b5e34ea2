import type { StandingRow } from '../api/registry.ts'
import type { Text } from '../api/text.ts'
import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Confirm } from '../ui/confirm.tsx'
import { Status } from '../ui/status.tsx'
import { accountName } from './account-name.ts'

const PROVED: Record<StandingRow['proof'], Text> = {
  declared: { zh: '待核实', en: 'declared only' },
  document: { zh: '已交授权材料', en: 'document given' },
  officer: { zh: '已核实', en: 'confirmed by an officer' },
  demonstration: { zh: '演示身份', en: 'demonstration' },
}

/** How a standing was proved, and its confirmation while it was not. */
export function ProofCell({ row }: { row: StandingRow }) {
  const say = useSay()
  const { tell } = useNotice()
  const verify = useCommand('registry/verify-standing')
  const name = accountName(row)
  const open = row.proof === 'declared' || row.proof === 'document'
  const send = async () => {
    if (!(await verify.send({ standingId: row.id }))) return
    tell({
      zh: `已核实：${name.zh}可以代${row.organisation}办理。`,
      en: `Confirmed: ${name.en} may act for ${row.organisation}.`,
    })
  }
  return (
    <>
      <p className="proof">
        <Status tone={open ? 'waiting' : 'done'}>{say(PROVED[row.proof])}</Status>
      </p>
      {verify.refusal && <Failure refusal={verify.refusal} />}
      {open && (
        <Confirm
          verb={{ zh: '核实', en: 'Confirm' }}
          question={{ zh: `已看过${name.zh}的授权材料`, en: `I have seen the authorisation of ${name.en}` }}
          send={send}
          pending={verify.pending}
        />
      )}
    </>
  )
}
