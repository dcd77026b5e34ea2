import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'

type Named = { readonly role: string; readonly unitId: string; readonly title: Text; readonly unit: Text }

/** Desks as people call them: unit and role, one below the other. */
export function DeskNames({ desks }: { desks: readonly Named[] }) {
  const say = useSay()
  if (desks.length === 0) return <span className="quiet">{say({ zh: '没有岗位', en: 'No office' })}</span>
  return desks.map((one) => (
    <div key={`${one.role}@${one.unitId}`}>
      {say(one.unit)} · {say(one.title)}
    </div>
  ))
}
