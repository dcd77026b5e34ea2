import { Failure } from '../shell/failure.tsx'
import { useNotice } from '../shell/notice.tsx'
import { useSay } from '../shell/say.ts'
import { useCommand } from '../shell/use-command.ts'
import { Confirm } from '../ui/confirm.tsx'
import type { Mode, Run } from './assignment.tsx'
import { WAYS } from './way-words.ts'

/** Invites everybody of the way that is looked at. Once. */
export function ConfirmWay({ run, mode }: { run: Run; mode: Mode }) {
  const say = useSay()
  const { tell } = useNotice()
  const confirm = useCommand('matching/confirm-assignment')
  if (run.status === 'confirmed')
    return <p>{say({ zh: '这批已经发出邀请。', en: 'The invitations of this batch are out.' })}</p>
  const placed = run.ways.find((way) => way.mode === mode)?.placed ?? 0
  const send = async () => {
    const done = await confirm.send({ runId: run.id, version: run.version, mode })
    if (!done) return
    tell({
      zh: `已邀请 ${done.invited} 人${done.leftOut > 0 ? `，${done.leftOut} 人情况有变，没有邀请` : ''}。`,
      en: `${done.invited} invited${done.leftOut > 0 ? `; ${done.leftOut} left out because something changed` : ''}.`,
    })
  }
  return (
    <>
      {confirm.refusal && <Failure refusal={confirm.refusal} />}
      <Confirm
        verb={{ zh: '确认并邀请', en: 'Confirm and invite' }}
        question={{
          zh: `按“${WAYS[mode].title.zh}”邀请 ${placed} 人`,
          en: `Invite ${placed} people by “${WAYS[mode].title.en}”`,
        }}
        send={send}
        pending={confirm.pending}
      />
    </>
  )
}
