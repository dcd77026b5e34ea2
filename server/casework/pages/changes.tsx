import type { PageRequest } from '../../platform/pages/page.ts'
import type { CaseDetail } from '../queries/case-detail.ts'

/** What the correction changed against what was handed in before, as the officer reads it too. */
export function Changes({ detail: { changes }, request: { say } }: { detail: CaseDetail; request: PageRequest }) {
  if (!changes) return null
  const { facts, filesAdded, filesTaken } = changes
  return (
    <>
      <h2>{say({ zh: '补正前后', en: 'What the correction changed' })}</h2>
      {facts.length + filesAdded + filesTaken === 0 && <p>{say({ zh: '没有改动。', en: 'Nothing was changed.' })}</p>}
      <ul>
        {facts.map((one) => (
          <li key={one.path}>
            {say(one.title)}
            {say({ zh: '：', en: ': ' })}
            <del>{one.before}</del> → <ins>{one.after}</ins>
          </li>
        ))}
        {filesAdded > 0 && <li>{say({ zh: `新交 ${filesAdded} 份材料`, en: `${filesAdded} papers added` })}</li>}
        {filesTaken > 0 && <li>{say({ zh: `撤下 ${filesTaken} 份材料`, en: `${filesTaken} papers taken away` })}</li>}
      </ul>
    </>
  )
}
