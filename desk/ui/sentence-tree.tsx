import type { ReactNode } from 'react'
import type { Sentence } from '../api/judgement.ts'
import { useSay } from '../shell/say.ts'
import { Clause } from './clause.tsx'
import { Truth } from './truth.tsx'

type Props = {
  readonly sentences: readonly Sentence[]
  /** The clause of the sentence above: not said again below it. */
  readonly under?: string
  /** What stands beneath a sentence: its facts and its papers. */
  readonly beneath?: (sentence: Sentence) => ReactNode
}

/** Conditions as sentences, groups with their parts beneath them. */
export function SentenceTree({ sentences, under, beneath }: Props) {
  const say = useSay()
  return (
    <ul className="tree">
      {sentences.map((one) => (
        <li key={one.sentence.zh} className={one.truth ?? 'plain'}>
          <p className="sentence">
            <span>{say(one.sentence)}</span>
            {one.truth && <Truth of={one.truth} />}
          </p>
          {one.assumed && (
            <p className="quiet">
              {say({ zh: '我们的理解：', en: 'Our reading: ' })}
              {say(one.assumed)}
            </p>
          )}
          {one.ground.cite !== under && <Clause ground={one.ground} />}
          {beneath?.(one)}
          {one.parts && one.parts.length > 0 && (
            <SentenceTree sentences={one.parts} under={one.ground.cite} {...(beneath && { beneath })} />
          )}
        </li>
      ))}
    </ul>
  )
}
