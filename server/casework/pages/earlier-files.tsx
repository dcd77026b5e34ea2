import { dayInShanghai, isoDay } from '@xinglin/base'
import { Form } from '../../platform/pages/form.tsx'
import type { Say } from '../../platform/text/lang.ts'
import type { EarlierEvidence } from '../earlier-evidence.ts'

/** Files handed in before to the same paper: each can be used again with one press. */
export function EarlierFiles(props: { action: string; files: readonly EarlierEvidence[]; say: Say }) {
  const { action, files, say } = props
  return files.map((one) => (
    <Form key={one.fileId} action={action}>
      <input type="hidden" name="evidence" value={one.evidenceId} />
      <input type="hidden" name="reuse" value={one.fileId} />
      <p className="act">
        <button className="btn q" type="submit">
          {say({ zh: '用上次交的', en: 'Use the earlier' })} {one.name}
        </button>
        <span className="quiet">
          {isoDay(dayInShanghai(one.at))} · {one.number}
        </span>
      </p>
    </Form>
  ))
}
