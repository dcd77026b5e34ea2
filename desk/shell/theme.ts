import { colour, fontFamily, size } from '@xinglin/tokens'
import type { ThemeConfig } from 'antd/es/config-provider'

/** antd in our colours. Its own greys for descriptions, placeholders and disabled text are too pale for WCAG AA. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: colour.pine,
    colorInfo: colour.blue,
    colorSuccess: colour.green,
    colorWarning: colour.apricot,
    colorError: colour.red,
    colorLink: colour.pine,
    colorText: colour.ink,
    colorTextSecondary: colour.ink2,
    colorTextTertiary: colour.ink3,
    colorTextDescription: colour.ink3,
    colorTextPlaceholder: '#66736f',
    colorTextQuaternary: '#66736f',
    colorTextDisabled: '#6b7773',
    colorBgLayout: colour.paper,
    colorBorder: colour.line2,
    colorBorderSecondary: colour.line,
    colorIcon: colour.ink3,
    borderRadius: size.radius,
    controlHeight: size.desk.target,
    fontSize: size.desk.text,
    lineHeight: size.desk.line,
    fontFamily,
    boxShadow: 'none',
  },
  components: {
    Table: {
      headerBg: 'transparent',
      headerColor: colour.ink2,
      headerSplitColor: 'transparent',
      cellPaddingBlockMD: 11,
      cellPaddingInlineMD: 8,
      rowHoverBg: '#f0f5f3',
      rowSelectedBg: colour.pineSoft,
      rowSelectedHoverBg: colour.pineSoft,
    },
    Button: { primaryShadow: 'none', defaultShadow: 'none', fontWeight: 500 },
  },
}
