/** Colours of both faces. Apricot only for “needs someone”; red only for errors and overdue, always with words. */
export const colour = {
  ink: '#17211f',
  ink2: '#46534f',
  ink3: '#56635f',
  line: '#dfe5e2',
  line2: '#b9c4c0',
  paper: '#f5f7f6',
  pine: '#0c5f51',
  pineDark: '#084a3f',
  pineSoft: '#e6f1ed',
  apricot: '#a34a15',
  apricotDark: '#7a3710',
  apricotSoft: '#fdf1e6',
  red: '#b3261e',
  green: '#2b7a3f',
  blue: '#1f5f8b',
  focus: '#e08a4a',
} as const

/** System fonts, Chinese first: no web font, so that text is there at once. */
export const fontFamily =
  '"PingFang SC","HarmonyOS Sans SC","MiSans","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",system-ui,sans-serif'

/** Sizes in px. The elder view follows the state's rules for it: main text at least 18 dp, targets at least 60. */
export const size = {
  public: { text: 17, textPhone: 16, line: 1.75, target: 44 },
  elder: { text: 24, line: 1.9, target: 60 },
  desk: { text: 15, line: 1.6, target: 36, heading: 26 },
  radius: 6,
} as const

const kebab = (name: string) => name.replace(/[A-Z0-9]/g, (one) => `-${one.toLowerCase()}`)

/** The tokens as custom properties for the public stylesheet. */
export function tokensCss(): string {
  const colours = Object.entries(colour).map(([name, value]) => `--${kebab(name)}:${value}`)
  const { public: plain, elder } = size
  return [
    `:root{${colours.join(';')};--font:${fontFamily};--fs:${plain.text}px;--lh:${plain.line};--target:${plain.target}px;--radius:${size.radius}px}`,
    `@media(max-width:760px){:root{--fs:${plain.textPhone}px}}`,
    `html.elder{--fs:${elder.text}px;--lh:${elder.line};--target:${elder.target}px;--ink-2:${colour.ink};--ink-3:#26332f;--line:#8a9894;--line-2:${colour.ink2}}`,
  ].join('\n')
}
