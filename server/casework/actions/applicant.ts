import { and, eq, inArray } from 'drizzle-orm'
import { z } from 'zod'
import { unprocessable } from '../../platform/fault.ts'
import { caseEvidence } from '../schema.ts'
import { caseActionKind } from './action.ts'
import { text, Words } from './field.ts'

const remark = text('text', { zh: '说明', en: 'Remark' }, { required: false })

/** The applicant takes the case back. */
export const withdraw = caseActionKind({
  verb: { zh: '撤回申请', en: 'Withdraw' },
  effect: {
    zh: '撤回后这件申请就结束了，材料和填过的内容会保留，可以重新申请。',
    en: 'This ends the application. Your facts and papers stay, and you can apply again.',
  },
  tone: 'grave',
  fields: () => [remark],
  input: z.object({ text: Words.default('') }),
  prepare: (_, __, input) => ({ ...(input.text && { text: input.text }) }),
})

/** Papers that were promised for later and are there now. */
export const supply = caseActionKind({
  verb: { zh: '补交容缺材料', en: 'Hand in what was promised' },
  effect: {
    zh: '先在“上传材料”里传好，再点这里告诉受理单位。',
    en: 'Upload the papers first, then tell the office here.',
  },
  tone: 'primary',
  input: z.object({}),
  prepare: async (context, { file, state }) => {
    const rows = await context.db
      .select({ id: caseEvidence.evidenceId })
      .from(caseEvidence)
      .where(
        and(
          eq(caseEvidence.tenantId, context.tenant.id),
          eq(caseEvidence.caseId, file.id),
          inArray(caseEvidence.evidenceId, [...state.gaps]),
        ),
      )
    const papers = [...new Set(rows.map((one) => one.id))]
    if (papers.length > 0) return { papers }
    throw unprocessable({ zh: '还没有上传容缺的材料。', en: 'None of the promised papers is uploaded yet.' })
  },
})

/** An offer found by the records is taken up: with that the case is filed. */
export const consent = caseActionKind({
  verb: { zh: '同意领取', en: 'Accept the offer' },
  effect: { zh: '不用填表交材料，核实后直接发放。', en: 'No form and no papers: it is verified and paid.' },
  tone: 'primary',
  input: z.object({}),
  prepare: () => ({}),
})

export const decline = caseActionKind({
  verb: { zh: '不领取', en: 'Decline' },
  effect: { zh: '这一次不再提示，以后仍可自己申请。', en: 'You are not asked again this time, and may still apply.' },
  tone: 'plain',
  fields: () => [remark],
  input: z.object({ text: Words.default(''), notMe: z.boolean().optional() }),
  prepare: (_, __, input) => ({ ...(input.text && { text: input.text }), ...(input.notMe && { notMe: true }) }),
})

/** The bank returned a payment; its owner has put the account right (under identity and payment details). */
export const correctAccount = caseActionKind({
  verb: { zh: '账户已更正，请重新发放', en: 'The account is right now: pay again' },
  effect: {
    zh: '请先核对并更正收款账户。重新发放仍要两个人审批。',
    en: 'Check and correct the account first. Paying again takes two people as before.',
  },
  tone: 'primary',
  input: z.object({}),
  prepare: () => ({}),
})
