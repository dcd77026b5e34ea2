import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import ConfigProvider from 'antd/es/config-provider'
import enUS from 'antd/es/locale/en_US'
import zhCN from 'antd/es/locale/zh_CN'
import { LanguageProvider, useLanguage } from './language.tsx'
import { NoticeProvider } from './notice.tsx'
import { queries } from './queries.ts'
import { router } from './router.tsx'
import { theme } from './theme.ts'

function InLanguage() {
  const { language } = useLanguage()
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={theme}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <NoticeProvider>
        <RouterProvider router={router} />
      </NoticeProvider>
    </ConfigProvider>
  )
}

/** The whole desk. */
export function Desk() {
  return (
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <InLanguage />
      </QueryClientProvider>
    </LanguageProvider>
  )
}
