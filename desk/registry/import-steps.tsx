import type { ImportBatch } from '../api/registry.ts'
import { Failure } from '../shell/failure.tsx'
import { useLanguage } from '../shell/language.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { useTenant } from '../shell/use-tenant.ts'
import { Confirm } from '../ui/confirm.tsx'

/** What can be done with a sheet as it stands: enter it, give it up, take it back, take the faulty rows out. */
export function ImportSteps({ batch }: { batch: ImportBatch }) {
  const say = useSay()
  const tenant = useTenant()
  const { language } = useLanguage()
  const commit = useCommand('registry/commit-import')
  const cancel = useCommand('registry/cancel-import')
  const undo = useCommand('registry/undo-import')
  const { turnPage } = useNotice()
  // What was said of a row is over once the whole sheet goes on.
  const after = async <T,>(sent: Promise<T>): Promise<T> => {
    const done = await sent
    if (done) turnPage()
    return done
  }
  const { id: batchId, status, good, recorded } = batch
  const left = batch.faulty + batch.duplicate
  const settled = status === 'checked' || status === 'recorded'
  const refusal = commit.refusal ?? cancel.refusal ?? undo.refusal
  return (
    <div className="import-steps">
      {settled && good > 0 && (
        <Confirm
          primary
          verb={{ zh: `导入 ${good} 行`, en: `Import ${good} rows` }}
          question={{
            zh: left > 0 ? `只导入可导入的 ${good} 行，其余 ${left} 行留着改。` : `导入全部 ${good} 行？`,
            en: left > 0 ? `Import ${good} rows; the other ${left} stay to be mended.` : `Import all ${good} rows?`,
          }}
          send={() => after(commit.send({ batchId, mode: left > 0 ? 'good' : 'all' }))}
          pending={commit.pending}
        />
      )}
      {(status === 'checking' || status === 'checked' || status === 'recording') && (
        <Confirm
          verb={status === 'recording' ? { zh: '停止', en: 'Stop' } : { zh: '取消导入', en: 'Give up' }}
          question={
            status === 'recording'
              ? {
                  zh: '停在这里，已登记的保留，之后可以撤销。',
                  en: 'Stop here; what was entered stays and can be undone.',
                }
              : { zh: '取消后要重新上传。', en: 'To import it later, upload it again.' }
          }
          send={() => after(cancel.send({ batchId }))}
          pending={cancel.pending}
        />
      )}
      {status === 'recorded' && recorded > 0 && (
        <Confirm
          verb={{ zh: '撤销这次导入', en: 'Undo this import' }}
          question={{
            zh: `收回已登记的 ${recorded} 条？已有后续业务的不能撤销。`,
            en: `Take back the ${recorded} that were entered? Not possible where something was built on them.`,
          }}
          send={() => after(undo.send({ batchId }))}
          pending={undo.pending}
        />
      )}
      {settled && left > 0 && (
        <a href={`/${tenant}/${language}/registry/imports/${batchId}/faulty`} download>
          {say({ zh: '下载要改的行（附原因）', en: 'Download the rows to mend, with reasons' })}
        </a>
      )}
      {refusal && <Failure refusal={refusal} />}
    </div>
  )
}
