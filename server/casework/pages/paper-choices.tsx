import { ChoiceField } from '../../platform/pages/form.tsx'
import type { PageRequest } from '../../platform/pages/page.ts'
import type { Draft } from '../queries/draft.ts'

/** Papers that are not there yet and may follow or be signed for: what is promised, by when, and what comes of it otherwise. */
export function PaperChoices({ request, draft }: { request: PageRequest; draft: Draft }) {
  const { say } = request
  const named = (may: 'follow' | 'commit') =>
    draft.missing
      .filter((one) => one.instead?.may === may)
      .map((one) => draft.rule.evidence.find((paper) => paper.id === one.instead?.paper)?.title)
      .flatMap((title) => (title ? [say(title)] : []))
      .join(say({ zh: '、', en: ', ' }))
  const [follow, commit] = [named('follow'), named('commit')]
  const { gaps, commitment } = draft.intake
  return (
    <>
      {follow && gaps && (
        <ChoiceField
          several
          name="promised"
          legend={say({ zh: '容缺受理', en: 'Papers that follow' })}
          help={say(gaps.otherwise)}
          choices={[
            {
              value: 'yes',
              label: say({
                zh: `我会在 ${gaps.days} 个工作日内补交：${follow}`,
                en: `I will hand in within ${gaps.days} working days: ${follow}`,
              }),
            },
          ]}
        />
      )}
      {commit && commitment && (
        <ChoiceField
          several
          name="committed"
          legend={say({ zh: `告知承诺（代替：${commit}）`, en: `A commitment instead of: ${commit}` })}
          help={say(commitment.says)}
          choices={[{ value: 'yes', label: say({ zh: '我承诺', en: 'I declare this' }) }]}
        />
      )}
    </>
  )
}
