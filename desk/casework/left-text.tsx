import Button from 'antd/es/button'
import { useState } from 'react'
import type { CaseDetail } from '../api/casework.ts'
import { forget, listKept } from '../shell/kept/store.ts'
import { useMe } from '../shell/me.tsx'
import { useSay } from '../shell/say.ts'

/** What was typed for a step that can no longer be taken, because somebody else took it: to read, copy and put away. */
export function LeftText({ detail }: { detail: CaseDetail }) {
  const say = useSay()
  const me = useMe()
  const [, draw] = useState(0)
  const kinds = detail.offers.map((one) => one.kind as string)
  const left = listKept(me.account.id, me.tenant.slug).filter(
    ({ place, kept }) => place.caseId === detail.id && !kinds.includes(place.kind) && !kept.waiting,
  )
  return left.map(({ place, kept }) => (
    <div key={place.kind} className="need">
      <p>
        {say({
          zh: `“${kept.verb.zh}”现在办不了，你写的内容还在：`,
          en: `“${kept.verb.en}” cannot be done now. What you wrote:`,
        })}
      </p>
      <p className="opinion">{textOf(kept.values)}</p>
      <Button
        size="small"
        onClick={() => {
          forget(place)
          draw((old) => old + 1)
        }}
      >
        {say({ zh: '不再需要', en: 'Put it away' })}
      </Button>
    </div>
  ))
}

/** The texts of a form, whatever its fields. */
const textOf = (values: unknown): string =>
  Object.values((values ?? {}) as Record<string, unknown>)
    .filter((one): one is string => typeof one === 'string' && one.trim() !== '')
    .join('\n')
