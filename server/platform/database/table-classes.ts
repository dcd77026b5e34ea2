/*
 * What the server's role may do to each table. Data, not code: a new table is added here and nowhere else.
 * A table that leads with tenant_id needs no line unless it is append-only or deletable; a table without tenant_id
 * must be named as global or read-only, otherwise the server refuses to start.
 */

/** SELECT and INSERT only: what is written here stays written. */
export const APPEND_ONLY: readonly string[] = [
  'audit_entry',
  'award_key',
  'benefit_mode',
  'benefit_order',
  'budget_line',
  'business_day',
  'case_action',
  'case_comment',
  'fact',
  'impression',
  'issued_document',
  'ledger_entry',
  'offer_event',
  'month_confirmation',
  'need_step',
  'outbox',
  'pack_activation',
  'pack_version',
  'pairing_step',
  'parameter_value',
  'profile_consent',
  'profile_view',
  'recusal',
  'shown_list',
  'taxonomy_change',
  'tour_guest',
  'unit_contact',
  'year_close',
]

/** Tables without tenant_id, which every tenant reads: SELECT, INSERT, UPDATE. */
export const GLOBAL: readonly string[] = [
  'account',
  'account_credential',
  'account_session',
  'account_verification',
  'pack_activation',
  'pack_version',
]

/** Tables that only the owner writes: SELECT. */
export const READ_ONLY: readonly string[] = ['tenant']

/** The few tables from which the server's role may also DELETE. */
export const DELETABLE: readonly string[] = [
  'account',
  'account_credential',
  'account_session',
  'account_verification',
  'budget_place',
  'case_desk',
  'case_party',
  'import_row',
  'name_part',
  'saved_view',
]

/** Schemas that a library keeps for itself: the server's role may do everything to rows, nothing to tables. */
export const LIBRARY_SCHEMAS: readonly string[] = ['pgboss']
