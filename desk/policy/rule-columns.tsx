import { Link } from '@tanstack/react-router'
import type { RuleRow } from '../api/policy.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Said } from '../ui/said.tsx'
import { Status } from '../ui/status.tsx'
import type { Column } from '../ui/table/column.ts'
import { ROW_LINK } from '../ui/use-table-keys.ts'

const MODES: Record<RuleRow['mode'], Text> = {
  apply: { zh: '申请享受', en: 'on application' },
  proactive: { zh: '免申即享', en: 'without application' },
  nominated: { zh: '推荐认定', en: 'by nomination' },
}

const KINDS: Record<string, Text> = {
  person: { zh: '个人', en: 'person' },
  organisation: { zh: '单位', en: 'organisation' },
}

const open = (count: number): Text =>
  count > 0 ? { zh: `${count} 个待定`, en: `${count} open` } : { zh: '齐全', en: 'complete' }

/** The columns of the rules. */
export const RULE_COLUMNS: readonly Column<RuleRow>[] = [
  {
    id: 'rule',
    title: { zh: '政策', en: 'Rule' },
    always: true,
    cell: (row) => <RuleLink rule={row} />,
    compare: (a, b) => a.title.zh.localeCompare(b.title.zh, 'zh'),
  },
  {
    id: 'for',
    title: { zh: '发给', en: 'For' },
    width: 110,
    cell: (row) => <Said of={KINDS[row.beneficiary] ?? { zh: row.beneficiary, en: row.beneficiary }} />,
  },
  { id: 'mode', title: { zh: '方式', en: 'How' }, width: 150, cell: (row) => <Said of={MODES[row.mode]} /> },
  { id: 'sum', title: { zh: '标准', en: 'Sum' }, cell: (row) => <Said of={row.sum} /> },
  {
    id: 'figures',
    title: { zh: '数值', en: 'Figures' },
    width: 150,
    cell: (row) => (
      <Status tone={row.openFigures > 0 ? 'waiting' : 'done'}>
        <Said of={open(row.openFigures)} />
      </Status>
    ),
    compare: (a, b) => b.openFigures - a.openFigures,
  },
]

function RuleLink({ rule }: { rule: RuleRow }) {
  const say = useSay()
  const tenant = useTenant()
  return (
    <>
      <Link className="lk" to="/$tenant/policy/$ruleId" params={{ tenant, ruleId: rule.id }} {...ROW_LINK}>
        {say(rule.title)}
      </Link>
      <div className="sub">{rule.cite}</div>
    </>
  )
}
