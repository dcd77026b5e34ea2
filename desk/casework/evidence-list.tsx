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
          {paper.files.length === 0 && <NotThere paper={paper} />}
        </li>
      ))}
    </ul>
  )
}

const INSTEAD = {
  follow: { zh: '容缺，随后补交', en: 'promised for later' },
  commit: { zh: '已签告知承诺代替', en: 'a commitment was signed instead' },
} as const

/** Why a paper is not there: it need not be, something stands in for it, or it lacks. */
function NotThere({ paper }: { paper: Evidence }) {
  const say = useSay()
  if (paper.instead) return <span className="quiet">{say(INSTEAD[paper.instead])}</span>
  if (paper.optional) return <span className="quiet">{say({ zh: '可不交，未交', en: 'optional, not given' })}</span>
  return <span className="unverified">{say({ zh: '还没有交', en: 'not given yet' })}</span>
}
