import { quoted } from '@xinglin/base'
import type { Telling } from '../telling.ts'

/** What officers are told at once. What merely lands at a desk comes as a daily count. */

const desk = (to: Telling['to'], title: Telling['title'], body: Telling['body']): Telling => ({
  to,
  urgency: 'urgent',
  link: 'desk',
  title,
  body,
})

export const asked: Telling = desk(
  'colleague',
  (t) => ({ zh: `同事就申请 ${t.number} 请教你`, en: `A colleague asks you about application ${t.number}` }),
  (t) => ({
    zh: `关于${quoted(t.benefit).zh}的申请 ${t.number}，有同事想听你的意见。问题在案卷里，请看后回复；这期间办理时限照常计算。`,
    en: `A colleague wants your view on application ${t.number} for ${quoted(t.benefit).en}. The question is in the file; the time limit goes on running until you answer.`,
  }),
)

export const answered: Telling = desk(
  'asker',
  (t) => ({ zh: `申请 ${t.number}：同事已回复`, en: `Application ${t.number}: your colleague has answered` }),
  (t) => ({
    zh: `你就申请 ${t.number} 提的问题有了回复，在案卷里可以看到。`,
    en: `Your question about application ${t.number} has an answer; it is in the file.`,
  }),
)

export const handedOver: Telling = desk(
  'colleague',
  (t) => ({ zh: `申请 ${t.number} 移交给你办理`, en: `Application ${t.number} was handed to you` }),
  (t) => ({
    zh: `${quoted(t.benefit).zh}的申请 ${t.number} 移交给你，移交说明在案卷里。办理时限不因移交重新计算。`,
    en: `Application ${t.number} for ${quoted(t.benefit).en} is now yours; the note is in the file. The time limit does not start again.`,
  }),
)

export const escalated: Telling = desk(
  'escalation',
  (t) => ({ zh: `申请 ${t.number} 超过办理时限`, en: `Application ${t.number} is past its limit` }),
  (t) => ({
    zh: `${quoted(t.benefit).zh}的申请 ${t.number} 在${t.unit.zh}超过了本环节的时限，按程序报给你。你可以过问，也可以直接办理。`,
    en: `Application ${t.number} for ${quoted(t.benefit).en} at ${t.unit.en} is past the limit of its stage and comes to you by the procedure. You may ask about it or take the step yourself.`,
  }),
)
