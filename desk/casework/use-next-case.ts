import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { CaseDetail } from '../api/casework.ts'
import { ask } from '../api/client.ts'
import type { Text } from '../api/text.ts'
import { useNotice } from '../shell/notice.tsx'
import { useTenant } from '../shell/use-tenant.ts'

const FEW = 2

/** After a case is dealt with: says so, and opens the most urgent of those that wait, or the queue when none does. */
export function useNextCase(): (done: CaseDetail, what: Text) => Promise<void> {
  const tenant = useTenant()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { tell } = useNotice()
  return useCallback(
    async (done, what) => {
      const input = { view: 'mine', size: FEW } as const
      const waiting = await queries
        .fetchQuery({
          queryKey: [tenant, 'casework/queue', input],
          queryFn: () => ask(tenant, 'casework/queue', input),
          staleTime: 0,
        })
        .catch(() => undefined)
      const next = waiting?.rows.find((one) => one.id !== done.id)
      const follows = next
        ? { zh: `下面是 ${next.number}。`, en: `Next is ${next.number}.` }
        : { zh: '没有别的待办了。', en: 'Nothing else waits for you.' }
      tell(
        { zh: `${done.number} 已办：${what.zh}。${follows.zh}`, en: `${done.number}: ${what.en}. ${follows.en}` },
        'ahead',
      )
      if (next) await navigate({ to: '/$tenant/casework/$caseId', params: { tenant, caseId: next.id } })
      else await navigate({ to: '/$tenant/casework', params: { tenant } })
    },
    [tenant, navigate, queries, tell],
  )
}
