/** One line of a plot: a name and what was measured at each size. */
export type Line = { readonly name: string; readonly points: readonly (readonly [size: number, ms: number])[] }

const [WIDTH, HEIGHT] = [640, 360]
const [LEFT, RIGHT, TOP, BOTTOM] = [56, 120, 40, 44]
const INKS = ['#1f6f5c', '#b5651d', '#2b4c7e', '#7a3e6d']

/** Milliseconds (or what `unit` says) over the number of cases, cases logarithmic: what grows with their logarithm is a straight line, what does not grow lies flat. */
export function plot(title: string, lines: readonly Line[], target: number, unit = 'ms'): string {
  const points = lines.flatMap((line) => line.points)
  const sizes = [...new Set(points.map(([size]) => size))].sort((a, b) => a - b)
  const [least, most] = [Math.log10(sizes[0] ?? 1), Math.log10(sizes.at(-1) ?? 10)]
  const highest = Math.max(target, ...points.map(([, ms]) => ms)) * 1.1
  const x = (size: number) => LEFT + ((Math.log10(size) - least) / (most - least || 1)) * (WIDTH - LEFT - RIGHT)
  const y = (ms: number) => HEIGHT - BOTTOM - (ms / highest) * (HEIGHT - TOP - BOTTOM)
  const text = (at: readonly [number, number], words: string, more = '') =>
    `<text x="${at[0].toFixed(0)}" y="${at[1].toFixed(0)}" ${more}>${words}</text>`
  const drawn = lines.map(({ name, points: own }, at) => {
    const ink = INKS[at % INKS.length]
    const path = own.map(([size, ms]) => `${x(size).toFixed(1)},${y(ms).toFixed(1)}`)
    const dots = path.map(
      (one) => `<circle cx="${one.split(',')[0]}" cy="${one.split(',')[1]}" r="3.5" fill="${ink}"/>`,
    )
    const [size, ms] = own.at(-1) ?? [1, 0]
    return `<polyline points="${path.join(' ')}" fill="none" stroke="${ink}" stroke-width="2"/>${dots.join('')}${text([x(size) + 10, y(ms) + 4], `${name} ${ms.toFixed(0)} ${unit}`, `fill="${ink}"`)}`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" role="img" aria-label="${title}">
<rect width="100%" height="100%" fill="#fff"/>${text([LEFT, 22], title, 'font-size="14" fill="#17211f"')}
<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(0)}" y2="${y(0)}" stroke="#9aa5a1"/>
<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(target)}" y2="${y(target)}" stroke="#9aa5a1" stroke-dasharray="4 4"/>
${text([LEFT - 8, y(target) + 4], String(target), 'text-anchor="end" fill="#5c6864"')}${text([LEFT - 8, y(0) + 4], '0', 'text-anchor="end" fill="#5c6864"')}
${sizes.map((size) => text([x(size), HEIGHT - BOTTOM + 20], size.toLocaleString('en'), 'text-anchor="middle" fill="#5c6864"')).join('')}
${drawn.join('\n')}
</svg>
`
}
