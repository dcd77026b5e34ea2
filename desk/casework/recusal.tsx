import { useState } from 'react'
import { ReasonForm } from '../administration/reason-form.tsx'
import type { CaseDetail } from '../api/casework.ts'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useAsk } from '../shell/use-ask.ts'
import { useCommand } from '../shell/use-command.ts'
import { DayText } from '../ui/day-text.tsx'
import { Field } from '../ui/field.tsx'
import { Section } from '../ui/section.tsx'
import type { Reload } from './reload.ts'

const WHY = {
  recused: { zh: '你已在这件申请里回避，不能办理。', en: 'You stay out of this case.' },
  relative: {
    zh: '申请人或享受人是你申报的亲属，你不能办理这件申请。',
    en: 'Someone in this case is a relative you declared. You stay out of it.',
  },
  side: { zh: '你是申请一方，不能办理这件申请。', en: 'You are on the applicant’s side of this case.' },
}

/** Who stays out of the case and why, and saying it of oneself or of a colleague (回避). */
export function Recusal({ detail, reload }: { detail: CaseDetail; reload: Reload }) {
  const say = useSay()
  const { own, rows } = detail.recusals
  return (
    <Section title={{ zh: '回避', en: 'Staying out' }}>
      {own && <p className="need">{say(WHY[own])}</p>}
      {rows.length > 0 && (
        <ul className="plain-list">
          {rows.map((one) => (
            <li key={one.name}>
              {one.name}
              <p className="quiet">
                {one.reason} · {say({ zh: `${one.by}登记`, en: `said by ${one.by}` })} · <DayText day={one.on} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {own === null && <Recuse detail={detail} reload={reload} />}
    </Section>
  )
}

function Recuse({ detail, reload }: { detail: CaseDetail; reload: Reload }) {
  const say = useSay()
  const { tell } = useNotice()
  const [account, setAccount] = useState('')
  const audience = useAsk('casework/comments', { caseId: detail.id }).data?.audience ?? []
  const recuse = useCommand('casework/recuse')
  return (
    <div className="after-rows">
      <Field label={{ zh: '谁应当回避', en: 'Who stays out' }}>
        {(id) => (
          <select id={id} className="control" value={account} onChange={(event) => setAccount(event.target.value)}>
            <option value="">{say({ zh: '本人', en: 'Myself' })}</option>
            {audience.map((one) => (
              <option key={one.id} value={one.id}>
                {say(one.title)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <ReasonForm
        verb={{ zh: '申请回避', en: 'Stay out' }}
        help={{
          zh: '写明与申请人或享受人的亲属、利害关系。登记后立即生效，不能撤回；单位负责人会收到消息。',
          en: 'Name the relation to the applicant or beneficiary. It counts at once and is not taken back; the heads of the unit are told.',
        }}
        pending={recuse.pending}
        refusal={recuse.refusal}
        send={async (reason) => {
          const done = await recuse.send({ caseId: detail.id, account: account || null, reason })
          if (!done) return undefined
          tell({ zh: '已登记回避。', en: 'Recorded.' })
          await reload()
          return done
        }}
      />
    </div>
  )
}
