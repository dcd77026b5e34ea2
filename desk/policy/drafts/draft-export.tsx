import type { QueryInput } from '../../api/contract.ts'
import { useLanguage } from '../../shell/language.tsx'
import { useSay } from '../../shell/say.ts'
import { useTenant } from '../../shell/use-tenant.ts'
import { Drop } from '../../ui/drop.tsx'

/** The comparison as a file, with its baseline, its day and who took it out. */
export function DraftExport({ asked }: { asked: Omit<QueryInput<'policy/what-if'>, 'anew'> }) {
  const say = useSay()
  const tenant = useTenant()
  const { language } = useLanguage()
  const kept = Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : []))
  const link = (as: string) =>
    `/${tenant}/${language}/policy/what-if/export?${new URLSearchParams([...kept, ['as', as]])}`
  return (
    <Drop label={say({ zh: '导出', en: 'Export' })}>
      <p className="links">
        <a href={link('xlsx')} download>
          {say({ zh: 'Excel 文件', en: 'Excel' })}
        </a>
        <a href={link('pdf')} download>
          {say({ zh: 'PDF 文件', en: 'PDF' })}
        </a>
      </p>
    </Drop>
  )
}
