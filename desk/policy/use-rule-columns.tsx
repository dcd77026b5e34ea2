import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { RuleRow } from '../api/policy.ts'
import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'
import type { ColumnsType } from '../ui/data-table.tsx'
import { Status } from '../ui/status.tsx'
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

/** The columns of the rules. */
export function useRuleColumns(): ColumnsType<RuleRow> {
  const say = useSay()
  const tenant = useTenant()
  return useMemo(
    () => [
      {
        title: say({ zh: '政策', en: 'Rule' }),
        render: (_, row) => (
          <>
            <Link className="lk" to="/$tenant/policy/$ruleId" params={{ tenant, ruleId: row.id }} {...ROW_LINK}>
              {say(row.title)}
            </Link>
            <div className="sub">{row.cite}</div>
          </>
        ),
      },
      {
        title: say({ zh: '发给', en: 'For' }),
        width: 110,
        render: (_, row) => say(KINDS[row.beneficiary] ?? { zh: row.beneficiary, en: row.beneficiary }),
      },
      { title: say({ zh: '方式', en: 'How' }), width: 150, render: (_, row) => say(MODES[row.mode]) },
      { title: say({ zh: '标准', en: 'Sum' }), render: (_, row) => say(row.sum) },
      {
        title: say({ zh: '数值', en: 'Figures' }),
        width: 150,
        render: (_, row) =>
          row.openFigures > 0 ? (
            <Status tone="waiting">{say({ zh: `${row.openFigures} 个待定`, en: `${row.openFigures} open` })}</Status>
          ) : (
            <Status tone="done">{say({ zh: '齐全', en: 'complete' })}</Status>
          ),
      },
    ],
    [say, tenant],
  )
}
