import type { Truth as Answer } from '../api/judgement.ts'
import { useSay } from '../shell/say.ts'

const MARKS = {
  yes: { mark: '✓', word: { zh: '符合', en: 'met' } },
  no: { mark: '–', word: { zh: '不符合', en: 'not met' } },
  unknown: { mark: '?', word: { zh: '未知', en: 'not known' } },
} as const

/** What the machine found of one sentence: a mark for the eye and a word for everybody. */
export function Truth({ of }: { of: Answer }) {
  const say = useSay()
  const { mark, word } = MARKS[of]
  return (
    <span className={`truth ${of}`}>
      <span aria-hidden="true">{mark}</span> {say(word)}
    </span>
  )
}
