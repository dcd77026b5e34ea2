import { TextField } from '../../platform/pages/form.tsx'
import type { Say } from '../../platform/text/lang.ts'

/** The document number of whoever signs up, where an office may have entered them before. What was typed is not shown again. */
export function OwnNumber({ say, error }: { say: Say; error: string | undefined }) {
  return (
    <TextField
      name="idNumber"
      label={say({ zh: '证件号码（选填）', en: 'Document number (optional)' })}
      help={say({
        zh: '单位或窗口可能已为你登记过。填写后由工作人员核对证件，再把两条登记合为一条；核对之前，看不到对方登记的内容。',
        en: 'An office may have entered you already. An officer compares your document and makes the two entries one; before that you see nothing of the other.',
      })}
      error={error}
      autoComplete="off"
      optional
    />
  )
}
