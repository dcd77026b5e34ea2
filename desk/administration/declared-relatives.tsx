import { useState } from 'react'
import type { Output } from '../api/contract.ts'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Section } from '../ui/section.tsx'
import { MomentText } from './moment-text.tsx'
import { ReasonForm } from './reason-form.tsx'

const RELATIONS = {
  spouse: { zh: '配偶', en: 'Spouse' },
  direct: { zh: '直系血亲', en: 'Direct line' },
  collateral: { zh: '三代以内旁系血亲', en: 'Collateral line' },
  in_law: { zh: '近姻亲', en: 'Near in-law' },
  other: { zh: '其他利害关系', en: 'Other interest' },
}

/** What somebody declared of their relatives: shown with a reason, until the page is left. */
export function DeclaredRelatives({ accountId }: { accountId: string }) {
  const say = useSay()
  const [shown, setShown] = useState<Output<'administration/reveal-relatives'>['rows'] | null>(null)
  const reveal = useCommand('administration/reveal-relatives')
  return (
    <Section title={{ zh: '回避申报', en: 'Declared relatives' }}>
      {shown === null ? (
        <div className="after-rows">
          <ReasonForm
            verb={{ zh: '查看申报', en: 'Show' }}
            help={{ zh: '查看原因会记入审计。', en: 'The reason is recorded in the audit.' }}
            shortest={4}
            pending={reveal.pending}
            refusal={reveal.refusal}
            send={async (reason) => {
              const answer = await reveal.send({ accountId, reason })
              if (answer) setShown(answer.rows)
              return answer
            }}
          />
        </div>
      ) : shown.length === 0 ? (
        <p className="quiet">{say({ zh: '没有申报过。', en: 'Nothing was declared.' })}</p>
      ) : (
        <ul className="plain-list">
          {shown.map((one) => (
            <li key={one.id}>
              {one.name} · {say(RELATIONS[one.relationship])} · {one.number}
              {one.employer && ` · ${one.employer}`}
              <div className="sub">
                <MomentText at={one.at} />
                {one.endedAt && say({ zh: ` · 已撤回：${one.endReason}`, en: ` · taken back: ${one.endReason}` })}
              </div>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
