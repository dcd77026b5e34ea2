import type { Own } from '../api/administration.ts'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { ReasonForm } from './reason-form.tsx'

/** The relatives one declared; taking one back asks why. */
export function RelativeList({ rows }: { rows: Own['relatives'] }) {
  const say = useSay()
  return (
    <>
      <p className="quiet">
        {say({
          zh: '姓名、号码和单位加密保存，只有你本人能看到；安全和审计管理员写明原因后才能查看。系统只按证件号码比对，比中的申请你不能办理。',
          en: 'Names, numbers and employers are encrypted and yours to see; the security and audit administrators see them with a recorded reason. Applicants are compared by document number alone.',
        })}
      </p>
      <ul className="plain-list">
        {rows.map((one) => (
          <li key={one.id}>
            {one.name} · {say(one.relationship)} · {one.number}
            {one.employer && ` · ${one.employer}`}
            <Take relativeId={one.id} />
          </li>
        ))}
      </ul>
    </>
  )
}

function Take({ relativeId }: { relativeId: string }) {
  const drop = useCommand('administration/drop-relative')
  return (
    <ReasonForm
      verb={{ zh: '撤回申报', en: 'Take back' }}
      pending={drop.pending}
      refusal={drop.refusal}
      send={(reason) => drop.send({ relativeId, reason })}
    />
  )
}
