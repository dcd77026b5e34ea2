import type { Action, ActionDetail, ActionKind, Party, Procedure, Situation } from '@xinglin/procedure'

/*
 * A second model of the case, written from the rules and not from the program: a clerk who keeps one case on cards, moves it by hand, and
 * looks up each verb in a list of its own. The program folds actions and reads a table by situation; here it is one object that changes, and
 * a list by verb. Where the two part, one of them is wrong.
 */

type Card = {
  readonly id: string
  readonly stage: string
  readonly sum: number
  readonly ifMissed: 'lapse' | 'claim_back' | 'end'
  status: 'open' | 'reported' | 'met' | 'settled' | 'missed' | 'lapsed'
}

/** Who wants to do something: an account, what it is to the case, and the day. */
export type Person = { readonly by: string; readonly parties: readonly Party[]; readonly on: number }

const DESKS: readonly Situation[] = ['acceptance', 'verification', 'work', 'consultation', 'to_publish', 'decision']
const OFFICE: readonly Situation[] = [...DESKS, 'objection', 'agreement', 'certificate', 'payment', 'missed', 'review']
const CONTESTABLE: readonly Situation[] = ['repayment', 'paid', 'granted', 'refused', 'terminated', 'revoked', 'repaid']

type Rule = {
  readonly at: readonly Situation[]
  readonly who: readonly Party[]
  readonly if?: (clerk: Clerk, person: Person) => boolean
}

/** Every verb: where it is open, to whom, and what else must be so. */
const VERBS: Record<ActionKind, Rule> = {
  draft: { at: [], who: [] },
  offer: { at: [], who: [] },
  submit: { at: ['draft'], who: ['applicant'] },
  consent: { at: ['offered'], who: ['applicant'] },
  decline: { at: ['offered'], who: ['applicant'] },
  resubmit: { at: ['correction'], who: ['applicant'] },
  supply: { at: [...DESKS, 'queued', 'notice'], who: ['applicant'], if: (clerk) => clerk.owedPapers.size > 0 },
  withdraw: {
    at: ['draft', 'correction', ...DESKS, 'queued', 'notice', 'objection', 'agreement', 'signing'],
    who: ['applicant'],
  },
  sign: { at: ['signing'], who: ['applicant'] },
  decline_terms: { at: ['signing'], who: ['applicant'] },
  confirm: { at: ['confirmation'], who: ['applicant'] },
  report: { at: ['milestones'], who: ['applicant'], if: (clerk) => clerk.here('open').length > 0 },
  correct_account: { at: ['returned'], who: ['applicant'] },
  appeal: { at: CONTESTABLE, who: ['applicant'], if: (clerk, { on }) => clerk.decision !== null && clerk.inTime(on) },
  accept: { at: ['acceptance'], who: ['stage'] },
  request_correction: {
    at: ['acceptance'],
    who: ['stage'],
    if: (clerk) => clerk.corrections < clerk.stage.corrections,
  },
  verify: { at: ['verification'], who: ['stage'] },
  complete: { at: ['work'], who: ['stage'] },
  advise: { at: ['consultation'], who: ['stage'], if: (clerk, { by }) => !clerk.opinions.includes(by) },
  publish: { at: ['to_publish'], who: ['stage'] },
  propose: { at: ['agreement'], who: ['stage'] },
  certify: { at: ['certificate'], who: ['stage'] },
  queue: { at: ['decision'], who: ['stage', 'system'] },
  move_up: { at: ['queued'], who: ['system'] },
  approve: {
    at: ['decision'],
    who: ['stage'],
    if: (clerk, { by }) => clerk.owedPapers.size === 0 && clerk.barred !== by,
  },
  refuse: {
    at: ['decision', 'queued', 'payment'],
    who: ['stage', 'decider'],
    if: (clerk, { by }) => clerk.barred !== by,
  },
  terminate: {
    at: [...DESKS, 'correction'],
    who: ['stage'],
    if: (clerk, { on }) => clerk.answerBy !== null && on > clerk.answerBy,
  },
  return_to: {
    at: [...DESKS, 'queued'],
    who: ['stage'],
    if: (clerk) => [...clerk.entered].some((one) => one < clerk.index),
  },
  take: { at: OFFICE, who: ['stage'] },
  hand_over: { at: OFFICE, who: ['stage'] },
  ask: { at: OFFICE, who: ['stage'] },
  reply: { at: OFFICE, who: ['asked'], if: (clerk, { by }) => [...clerk.questions.values()].includes(by) },
  escalate: { at: OFFICE, who: ['system'], if: (clerk) => !clerk.escalated },
  object: { at: ['notice', 'objection'], who: ['public'] },
  find: { at: ['objection'], who: ['finder'], if: (clerk, { by }) => !clerk.handled.has(by) },
  end_notice: {
    at: ['notice'],
    who: ['stage', 'system'],
    if: (clerk, { on }) => clerk.shownUntil !== null && on > clerk.shownUntil,
  },
  end_confirmation: { at: ['confirmation'], who: ['system'] },
  assess: { at: ['milestones'], who: ['assessor'], if: (clerk) => clerk.here('open', 'reported').length > 0 },
  extend: { at: ['missed'], who: ['decider'] },
  lapse: { at: ['missed'], who: ['decider'] },
  pay: { at: ['payment'], who: ['approver'] },
  return_payment: { at: ['payment', 'milestones', 'missed', 'paid'], who: ['payer'], if: (clerk) => clerk.paid > 0 },
  claim_back: { at: ['payment', 'milestones', 'paid'], who: ['decider'], if: (clerk) => clerk.paid > clerk.owed },
  plan_repayment: { at: ['repayment'], who: ['decider'] },
  repay: { at: ['repayment'], who: ['payer'] },
  find_appeal: { at: ['review'], who: ['reviewer'], if: (clerk, { by }) => clerk.impartial(by) },
  order: {
    at: [...CONTESTABLE, 'review'],
    who: ['reviewer'],
    if: (clerk, { by }) => clerk.decision !== null && clerk.impartial(by),
  },
  close: { at: ['paid', 'granted'], who: ['system'] },
}

/** In a payment only whoever decides may refuse; at the decision only its desk. */
const REFUSER: Partial<Record<Situation, Party>> = { decision: 'stage', queued: 'stage', payment: 'decider' }

const DAY = 86_400_000
const dateOf = (day: number) => Date.UTC(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100)

export class Clerk {
  place: Situation = 'draft'
  index = -1
  readonly entered = new Set<number>()
  corrections = 0
  answerBy: number | null = null
  readonly owedPapers = new Set<string>()
  shownUntil: number | null = null
  readonly objections = new Set<string>()
  opinions: string[] = []
  readonly questions = new Map<number, string>()
  escalated = false
  sum: number | null = null
  paid = 0
  owed = 0
  cards: Card[] = []
  decision: { on: number; by: string } | null = null
  barred: string | null = null
  readonly handled = new Set<string>()
  private stood: { place: Situation; index: number } | null = null

  constructor(private readonly road: Procedure) {}

  get stage() {
    const stage = this.road.stages[this.index]
    if (!stage) throw new Error('the case is in no stage')
    return stage
  }

  here = (...statuses: readonly string[]): Card[] =>
    this.cards.filter(
      (one) =>
        this.index >= 0 && one.stage === this.stage.id && (statuses.length === 0 || statuses.includes(one.status)),
    )

  inTime = (on: number): boolean =>
    this.road.appealDays === undefined || dateOf(on) <= dateOf(this.decision?.on ?? on) + this.road.appealDays * DAY

  impartial = (by: string): boolean => this.decision?.by !== by && this.barred !== by

  /** Whether this person may do this now. */
  may(kind: ActionKind, person: Person): boolean {
    const rule = VERBS[kind]
    if (!rule.at.includes(this.place)) return false
    const who = kind === 'refuse' ? [REFUSER[this.place]] : rule.who
    return who.some((one) => one && person.parties.includes(one)) && (rule.if?.(this, person) ?? true)
  }

  /** Does it. Whether it may be done was asked before. */
  take({ kind, by, on, sequence, detail }: Action): void {
    if (['accept', 'verify', 'complete', 'publish', 'approve', 'refuse'].includes(kind)) this.handled.add(by)
    this.move(kind, detail, by, on, sequence)
  }

  private move(kind: ActionKind, detail: ActionDetail, by: string, on: number, sequence: number): void {
    switch (kind) {
      case 'offer':
        this.place = 'offered'
        break
      case 'submit':
        this.owedPapers.clear()
        for (const one of detail.papers ?? []) this.owedPapers.add(one)
        this.answerBy = detail.until ?? null
        this.enterAt(0)
        break
      case 'consent':
        this.enterAt(0)
        break
      case 'decline':
        this.endAs('declined')
        break
      case 'resubmit':
        this.answerBy = null
        this.enterAt(this.index)
        break
      case 'supply':
        for (const one of detail.papers ?? []) this.owedPapers.delete(one)
        if (this.owedPapers.size === 0) this.answerBy = null
        break
      case 'withdraw':
        this.endAs('withdrawn')
        break
      case 'accept':
      case 'verify':
      case 'complete':
        this.goOn(detail.to)
        break
      case 'request_correction':
        this.corrections += 1
        this.answerBy = detail.until ?? null
        this.place = 'correction'
        break
      case 'advise': {
        const { opinions, by: asked } = this.stage
        this.opinions.push(opinions === undefined ? (detail.role ?? by) : by)
        if (this.opinions.length >= (opinions ?? asked.length)) this.goOn()
        break
      }
      case 'publish':
        this.shownUntil = detail.until ?? null
        this.place = 'notice'
        break
      case 'object':
        this.objections.add(detail.objection ?? '')
        this.place = 'objection'
        break
      case 'find':
        this.objections.delete(detail.objection ?? '')
        this.place = this.objections.size > 0 ? 'objection' : 'notice'
        break
      case 'end_notice':
      case 'end_confirmation':
      case 'sign':
        this.goOn()
        break
      case 'approve':
        this.sum = detail.sum ?? null
        this.decide(by, on)
        this.deal(detail)
        this.goOn()
        break
      case 'queue':
        this.place = 'queued'
        this.escalated = false
        break
      case 'move_up':
        this.place = 'decision'
        break
      case 'refuse':
        this.decide(by, on)
        this.endAs('refused')
        break
      case 'terminate':
        this.decision = { on, by }
        this.endAs('terminated')
        break
      case 'return_to':
        this.enterAt(this.road.stages.findIndex((one) => one.id === detail.to))
        break
      case 'propose':
        this.cards = []
        this.deal(detail)
        this.place = 'signing'
        break
      case 'decline_terms':
        this.place = 'agreement'
        break
      case 'certify':
        this.deal(detail)
        this.goOn()
        break
      case 'confirm':
        if (detail.met === false) this.enterAt(this.index - 1)
        else this.goOn()
        break
      case 'ask':
        this.questions.set(sequence, detail.account ?? '')
        break
      case 'reply':
        this.questions.delete(detail.question ?? 0)
        break
      case 'escalate':
        this.escalated = true
        break
      case 'report':
        this.card(detail).status = 'reported'
        break
      case 'assess': {
        const card = this.card(detail)
        card.status = !detail.met ? 'missed' : card.sum > 0 ? 'met' : 'settled'
        this.deal(detail)
        this.look()
        break
      }
      case 'extend':
        this.card(detail).status = 'open'
        this.look()
        break
      case 'lapse': {
        const card = this.card(detail)
        card.status = 'lapsed'
        this.decision = { on, by }
        if (card.ifMissed === 'end') this.endAs('revoked')
        else if (card.ifMissed === 'claim_back' && (detail.sum ?? 0) > 0) this.claim(detail.sum ?? 0)
        else this.look()
        break
      }
      case 'pay':
        this.paid += detail.sum ?? this.sum ?? 0
        if (detail.milestone === undefined) this.sum = this.paid
        else this.card(detail).status = 'settled'
        this.look()
        break
      case 'return_payment':
        this.paid = Math.max(0, this.paid - (detail.sum ?? 0))
        if (detail.milestone !== undefined) this.card(detail).status = 'met'
        this.index = this.road.stages.map((one) => one.kind).lastIndexOf('payment')
        this.place = 'returned'
        break
      case 'correct_account':
        this.look()
        break
      case 'claim_back':
        this.answerBy = detail.until ?? null
        this.decision = { on, by }
        this.claim(detail.sum ?? 0)
        break
      case 'repay':
        this.owed = Math.max(0, this.owed - (detail.sum ?? 0))
        this.paid = Math.max(0, this.paid - (detail.sum ?? 0))
        if (this.owed > 0) break
        if (this.here('open', 'reported', 'met', 'missed').length > 0) this.look()
        else this.endAs('repaid')
        break
      case 'appeal':
        this.stood = { place: this.place, index: this.index }
        this.place = 'review'
        break
      case 'find_appeal':
        this.reviewed(detail.upheld === true)
        break
      case 'order':
        this.reviewed(detail.redo === true)
        break
      case 'close':
        this.endAs('closed')
        break
      default:
        // Taken, handed over, planned anew: the case stays where it is.
        break
    }
  }

  private decide(by: string, on: number) {
    this.decision = { on, by }
    this.barred = null
  }

  private claim(fen: number) {
    this.owed += fen
    this.place = 'repayment'
  }

  private reviewed(anew: boolean) {
    const stood = this.stood
    this.stood = null
    if (anew) {
      this.barred = this.decision?.by ?? null
      this.enterAt(this.road.stages.map((one) => one.kind).lastIndexOf('decision'))
    } else if (stood) {
      this.place = stood.place
      this.index = stood.index
    }
  }

  private card({ milestone }: ActionDetail): Card {
    const card = this.cards.find((one) => one.id === milestone)
    if (!card) throw new Error(`no card ${milestone}`)
    return card
  }

  /** New cards; one that is there and not settled is dealt anew. */
  private deal({ milestones = [] }: ActionDetail) {
    for (const one of milestones) {
      const old = this.cards.find((card) => card.id === one.id)
      if (old?.status === 'settled') continue
      this.cards = this.cards.filter((card) => card !== old)
      this.cards.push({ ...one, status: one.due === null ? 'met' : 'open' })
    }
  }

  private endAs(place: Situation) {
    this.place = place
    this.index = -1
  }

  private goOn(chosen?: string) {
    const { stages } = this.road
    const usual = this.stage.next ? this.stage.next[0] : stages[this.index + 1]?.id
    const next = chosen ?? usual
    if (next === undefined) this.endAs(this.paid > 0 ? 'paid' : 'granted')
    else this.enterAt(stages.findIndex((one) => one.id === next))
  }

  private enterAt(index: number) {
    this.index = index
    if (index < 0) {
      this.endAs(this.paid > 0 ? 'paid' : 'granted')
      return
    }
    this.entered.add(index)
    this.opinions = []
    this.escalated = false
    const { kind } = this.stage
    if (kind === 'public_notice') this.place = 'to_publish'
    else if (kind === 'payment' || kind === 'holding') this.look()
    else this.place = kind
  }

  /** What a payment or a holding asks for now: a decision on what was missed, money, patience, or nothing more. */
  private look(): void {
    if (this.index < 0) {
      this.endAs(this.paid > 0 ? 'paid' : 'granted')
      return
    }
    const cards = this.here()
    const pays = this.stage.kind === 'payment'
    const due = cards.length === 0 ? this.paid < (this.sum ?? 0) : this.here('met').length > 0
    if (this.here('missed').length > 0) this.place = 'missed'
    else if (pays && due) this.place = 'payment'
    else if (this.here('open', 'reported').length > 0) this.place = 'milestones'
    else this.goOn()
  }
}
