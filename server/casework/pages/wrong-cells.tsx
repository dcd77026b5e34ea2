import type { z } from 'zod'
import type { Say } from '../../platform/text/lang.ts'
import type { startBundle } from '../commands/start-bundle.ts'

export type WrongCell = z.output<typeof startBundle.output>['wrong'][number]

/** Cells of a sheet that could not be read: the line as the spreadsheet counts it, whose it is, what is wrong. */
export function WrongCells({ cells, say }: { cells: readonly WrongCell[]; say: Say }) {
  if (cells.length === 0) return null
  return (
    <section className="need" role="status">
      <h2>
        {say({
          zh: `表里有 ${cells.length} 格没有读懂，已当作没填`,
          en: `${cells.length} cells could not be read and count as empty`,
        })}
      </h2>
      <ul>
        {cells.map(({ line, name, title, say: why }) => (
          <li key={`${line}-${title.zh}`}>
            {say({ zh: `第 ${line} 行 ${name}，${title.zh}：`, en: `Line ${line} ${name}, ${title.en}: ` })}
            {say(why)}
          </li>
        ))}
      </ul>
    </section>
  )
}
