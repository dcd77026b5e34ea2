import { useLanguage } from '../shell/language.tsx'
import { useSay } from '../shell/say.ts'
import type { QueueSearch } from '../shell/search.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Drop } from '../ui/drop.tsx'
import { keptOf } from '../ui/table/same-view.ts'

/** The list as a file: the same rows, order and columns, with the filter, the day and the name of whoever takes it out at its head. */
export function QueueExport({ search }: { search: QueueSearch }) {
  const say = useSay()
  const tenant = useTenant()
  const { language } = useLanguage()
  const { density: _, size: __, ...kept } = keptOf(search)
  const link = (as: string) => `/${tenant}/${language}/casework/export?${new URLSearchParams({ ...kept, as })}`
  return (
    <Drop label={say({ zh: '导出', en: 'Export' })}>
      <p className="quiet">
        {say({
          zh: '按现在的筛选、排序和列导出全部结果。文件开头写明筛选条件、日期和导出人，导出会留痕。',
          en: 'All that is listed, as it is narrowed, sorted and laid out now. The file names the filter, the day and you; taking it out is recorded.',
        })}
      </p>
      <p className="links">
        <a href={link('xlsx')} download>
          {say({ zh: 'Excel 文件', en: 'Excel' })}
        </a>
        <a href={link('csv')} download>
          {say({ zh: 'CSV 文件', en: 'CSV' })}
        </a>
      </p>
    </Drop>
  )
}
