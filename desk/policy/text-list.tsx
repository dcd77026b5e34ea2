import type { Text } from '../api/text.ts'
import { useSay } from '../shell/say.ts'

/** Sentences one beneath the other. */
export function TextList({ texts }: { texts: readonly Text[] }) {
  const say = useSay()
  return (
    <ul className="plain-list">
      {texts.map((one) => (
        <li key={one.zh}>{say(one)}</li>
      ))}
    </ul>
  )
}
