import type { Localised } from '@xinglin/base'
import type { ExplainedCondition } from '@xinglin/policy'
import type { Say } from '../../platform/text/lang.ts'

const markOf = (one: ExplainedCondition) => (one.truth === true ? 'yes' : one.truth === false ? 'no' : 'unknown')
const WORD = {
  yes: { zh: '符合：', en: 'Met: ' },
  no: { zh: '不符合：', en: 'Not met: ' },
  unknown: { zh: '还不知道：', en: 'Not known: ' },
}

/** Whether a group's sentence already says each of its parts (“A, and B”): then they need not be listed again. */
export function tellsParts(one: { sentence: Localised; parts: readonly { sentence: Localised }[] }): boolean {
  return one.parts.every((part) => one.sentence.zh.includes(part.sentence.zh))
}

/** Conditions as sentences made from the rule, each with its mark in shape and words, and the facts it was judged on. */
export function Conditions({ conditions, say }: { conditions: readonly ExplainedCondition[]; say: Say }) {
  return (
    <ul className="chk">
      {conditions.map((one) => (
        <li key={`${one.index}-${say(one.sentence)}`} className={markOf(one)}>
          <span className="hidden">{say(WORD[markOf(one)])}</span>
          {say(one.sentence)}
          {one.parts.length === 0 && one.facts.length > 0 && (
            <span className="quiet">
              {say({ zh: '（', en: ' (' })}
              {one.facts
                .map((fact) => `${say(fact.title)}${say({ zh: '：', en: ': ' })}${say(fact.reads)}`)
                .join(say({ zh: '；', en: '; ' }))}
              {say({ zh: '）', en: ')' })}
            </span>
          )}
          {one.assumed && (
            <span className="quiet">
              {' '}
              <span className="tag">{say({ zh: '推定', en: 'assumed' })}</span> {say(one.assumed)}
            </span>
          )}
          {one.parts.length > 0 && !(one.truth === true && tellsParts(one)) && (
            <Conditions conditions={one.parts} say={say} />
          )}
        </li>
      ))}
    </ul>
  )
}
