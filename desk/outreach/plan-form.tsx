import Button from 'antd/es/button'
import { type FormEvent, useState } from 'react'
import type { Owner } from '../api/outreach.ts'
import { Failure } from '../shell/failure.tsx'
import { useMe } from '../shell/me.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { DayField } from './day-field.tsx'
import { OwnerSelect } from './owner-select.tsx'

type Props = { readonly chosen: readonly string[]; readonly owners: readonly Owner[]; readonly done: () => void }

/** Puts the chosen companies on somebody's plan. */
export function PlanForm({ chosen, owners, done }: Props) {
  const say = useSay()
  const { businessDay } = useMe().tenant
  const { tell } = useNotice()
  const plan = useCommand('outreach/plan-visits')
  const [visitor, setVisitor] = useState(owners[0]?.id ?? '')
  const [dueOn, setDueOn] = useState('')
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await plan.send({ organisationIds: [...chosen], visitor, dueOn })
    if (!answer) return
    done()
    tell({ zh: `已安排走访 ${answer.planned} 家。`, en: `${answer.planned} visits planned.` })
  }
  return (
    <form className="outreach-plan" onSubmit={submit}>
      <OwnerSelect label={{ zh: '谁去走访', en: 'Who visits' }} owners={owners} value={visitor} change={setVisitor} />
      <DayField label={{ zh: '走访期限', en: 'Visit by' }} value={dueOn} change={setDueOn} min={businessDay} />
      <Button
        type="primary"
        htmlType="submit"
        loading={plan.pending}
        disabled={chosen.length === 0 || dueOn === '' || visitor === ''}
      >
        {say({ zh: `安排走访 ${chosen.length} 家`, en: `Plan ${chosen.length} visits` })}
      </Button>
      {plan.refusal && <Failure refusal={plan.refusal} />}
    </form>
  )
}
