import type { Evidence } from '../api/casework.ts'
import { useSay } from '../shell/say.ts'
import { FileLink } from './file-link.tsx'

/** Papers with their files. A required one that is not there says so. */
export function EvidenceList({ caseId, papers }: { caseId: string; papers: readonly Evidence[] }) {
  const say = useSay()
  if (papers.length === 0) return null
  return (
    <ul className="papers">
      {papers.map((paper) => (
        <li key={paper.id}>
          <span>{say(paper.title)}</span>
          {paper.files.map((file) => (
            <FileLink key={file.id} caseId={caseId} file={file} />
          ))}
          {paper.files.length === 0 && (
            <span className={paper.optional ? 'quiet' : 'unverified'}>
              {paper.optional
                ? say({ zh: '可不交，未交', en: 'optional, not given' })
                : say({ zh: '还没有交', en: 'not given yet' })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
