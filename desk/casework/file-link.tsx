import type { Evidence } from '../api/casework.ts'
import { useLanguage } from '../shell/language.tsx'
import { useSay } from '../shell/say.ts'
import { useTenant } from '../shell/use-tenant.ts'

const sizeText = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`

/** Opens one file beside the case, in a tab of its own. */
export function FileLink({ caseId, file }: { caseId: string; file: Evidence['files'][number] }) {
  const say = useSay()
  const tenant = useTenant()
  const { language } = useLanguage()
  return (
    <a href={`/${tenant}/${language}/casework/${caseId}/files/${file.id}`} target="_blank" rel="noreferrer">
      {file.name}
      <span className="quiet">
        {' '}
        {sizeText(file.size)}
        {say({ zh: '，新标签页', en: ', new tab' })}
      </span>
    </a>
  )
}
