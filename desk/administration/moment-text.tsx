import { useLanguage } from '../shell/language.tsx'

/** A moment as the clocks here show it, to the minute. */
export function MomentText({ at }: { at: string }) {
  const { language } = useLanguage()
  const words = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Asia/Shanghai',
  })
  return (
    <time className="day" dateTime={at}>
      {words.format(new Date(at))}
    </time>
  )
}
