import type { Batch, CaseDetail, OfficerAction, Payable, Queue, QueueInput } from './casework.ts'
import type { Me } from './platform.ts'
import type { Figure, RuleDetail, RuleRow, SetFigureInput } from './policy.ts'
import type { StandingRow } from './registry.ts'

type Nothing = Record<string, never>

/** Every query the desk asks: its input and its answer. */
export type Queries = {
  'platform/me': { input: Nothing; output: Me }
  'casework/queue': { input: QueueInput; output: Queue }
  'casework/case': { input: { caseId: string }; output: CaseDetail }
  'casework/batches': { input: Nothing; output: { batches: readonly Batch[]; payable: readonly Payable[] } }
  'policy/rules': { input: Nothing; output: { rows: readonly RuleRow[] } }
  'policy/rule': { input: { id: string }; output: RuleDetail }
  'policy/figures': { input: Nothing; output: { rows: readonly Figure[] } }
  'registry/standings': { input: Nothing; output: { rows: readonly StandingRow[] } }
}

/** Every command the desk sends: its input and its answer. */
export type Commands = {
  'casework/act': {
    input: { caseId: string; version: number; kind: OfficerAction; input: Record<string, unknown> }
    output: { caseId: string; version: number; situation: string }
  }
  'casework/reveal': { input: { caseId: string; key: string; reason: string }; output: { value: string } }
  'casework/prepare-batch': {
    input: { caseIds: readonly string[] }
    output: { batchId: string; number: string; total: number }
  }
  'casework/approve-batch': {
    input: { batchId: string; total: number }
    output: { batchId: string; paid: number; held: number; total: number }
  }
  'policy/set-figure': { input: SetFigureInput; output: unknown }
  'registry/verify-standing': { input: { standingId: string }; output: { standingId: string } }
  'platform/move-business-day': { input: { day: string }; output: { day: string; ended: number } }
}

export type Query = keyof Queries
export type Command = keyof Commands
