import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useState } from 'react'
import type { Text } from '../../api/text.ts'
import { shapeOf } from '../find/number-shape.ts'
import { placeOf } from '../find/place-of.ts'
import { type FoundParty, useFound } from '../find/use-found.ts'
import { casesOf, KINDS } from '../find/words.ts'
import { useMe } from '../me.tsx'
import { roomsOf } from '../rooms.ts'
import { useSay } from '../say.ts'
import { useAsk } from '../use-ask.ts'
import { useTenant } from '../use-tenant.ts'
import { pageActions } from './page-actions.ts'

export type Entry = {
  readonly id: string
  readonly group: Text
  readonly words: string
  readonly aside?: string
  readonly run: () => void
}

const FEW = 6
const PAUSE = 180

const GROUPS = {
  actions: { zh: '本页操作', en: 'On this page' },
  ...KINDS,
  more: { zh: '更多', en: 'More' },
  rooms: { zh: '前往', en: 'Go to' },
  rules: { zh: '政策', en: 'Rules' },
} satisfies Record<string, Text>

/** What fits the typed words: actions of the page; cases, people and companies; rooms, rules. `part`: a number that has to be typed to its end. */
export function useEntries(typed: string): { entries: readonly Entry[]; pending: boolean; part: boolean } {
  const say = useSay()
  const tenant = useTenant()
  const navigate = useNavigate()
  const me = useMe()
  const search = useLater(typed.trim())
  const asks = search !== '' && me.offices.length > 0
  const { found, pending, part } = useFound(search, asks)
  const rules = useAsk('policy/rules', {}, { enabled: me.offices.length > 0 }).data?.rows
  // Read once, as the page stood when the palette was opened.
  const actions = useMemo(pageActions, [])
  const fits = (text: string) => text.toLowerCase().includes(typed.trim().toLowerCase())
  const parties = (group: Text, rows: readonly FoundParty[] = []): Entry[] =>
    rows.slice(0, FEW).map((one) => ({
      id: `party-${one.id}`,
      group,
      words: one.name,
      aside: say(casesOf(one)),
      run: () => void navigate(placeOf(tenant, one)),
    }))
  const entries: Entry[] = [
    ...actions
      .filter((one) => fits(one.words))
      .map((one, at) => ({ id: `action-${at}`, group: GROUPS.actions, words: one.words, run: one.run })),
    ...(found?.cases.rows ?? []).slice(0, FEW).map((one) => ({
      id: `case-${one.id}`,
      group: GROUPS.cases,
      words: `${one.number} ${one.applicant}`,
      aside: `${say(one.benefit)} · ${say(one.situation)}`,
      run: () => void navigate({ to: '/$tenant/casework/$caseId', params: { tenant, caseId: one.id } }),
    })),
    ...parties(GROUPS.people, found?.people.rows),
    ...parties(GROUPS.organisations, found?.organisations.rows),
    ...(found && shapeOf(search) === 'text' && Object.values(found).some((kind) => kind.rows.length > FEW)
      ? [
          {
            id: 'more',
            group: GROUPS.more,
            words: say({ zh: `查看“${search}”的全部结果`, en: `All results for “${search}”` }),
            run: () => void navigate({ to: '/$tenant/find', params: { tenant }, search: { text: search } }),
          },
        ]
      : []),
    ...roomsOf(me)
      .filter((one) => fits(one.title.zh) || fits(one.title.en))
      .map((one) => ({
        id: `room-${one.to.slice(9)}`,
        group: GROUPS.rooms,
        words: say(one.title),
        run: () => void navigate({ to: one.to, params: { tenant } as never, search: {} as never }),
      })),
    ...(typed.trim() === '' ? [] : (rules ?? []))
      .filter((one) => fits(one.title.zh) || fits(one.title.en) || fits(one.cite))
      .slice(0, FEW)
      .map((one) => ({
        id: `rule-${one.id}`,
        group: GROUPS.rules,
        words: say(one.title),
        aside: one.cite,
        run: () => void navigate({ to: '/$tenant/policy/$ruleId', params: { tenant, ruleId: one.id } }),
      })),
  ]
  return { entries, pending, part }
}

/** A text once nobody has typed for a moment. */
function useLater(text: string): string {
  const [later, setLater] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setLater(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return later
}
