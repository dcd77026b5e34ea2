import { useLanguage } from './language.tsx'

/** The other language, named in itself. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage()
  const other = language === 'zh' ? 'en' : 'zh'
  return (
    <button type="button" className="link-button" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => choose(other)}>
      {other === 'zh' ? '中文' : 'English'}
    </button>
  )
}
