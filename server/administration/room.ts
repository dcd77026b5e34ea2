import type { Command, Query } from '../platform/commands/command.ts'
import type { Page } from '../platform/pages/page.ts'
import { declareRelative } from './commands/declare-relative.ts'
import { delegate } from './commands/delegate.ts'
import { dropRelative } from './commands/drop-relative.ts'
import { endDelegation } from './commands/end-delegation.ts'
import { openAccount } from './commands/open-account.ts'
import { prepareOffice } from './commands/prepare-office.ts'
import { revealRelatives } from './commands/reveal-relatives.ts'
import { setAccess } from './commands/set-access.ts'
import { setContact } from './commands/set-contact.ts'
import { settleOffice } from './commands/settle-office.ts'
import { withdrawOffice } from './commands/withdraw-office.ts'
import { auditExportPage } from './pages/audit-export.ts'
import { contactsPage } from './pages/contacts.tsx'
import { absences } from './queries/absences.ts'
import { audit } from './queries/audit.ts'
import { contacts } from './queries/contacts.ts'
import { grants } from './queries/grants.ts'
import { own } from './queries/own.ts'
import { people } from './queries/people.ts'
import { person } from './queries/person.ts'
import { units } from './queries/units.ts'

/** Who works here and in which office; who stands in for whom; who stays out of whose case. */
export const administrationCommands: readonly Command[] = [
  openAccount,
  setAccess,
  prepareOffice,
  settleOffice,
  withdrawOffice,
  setContact,
  delegate,
  endDelegation,
  declareRelative,
  dropRelative,
  revealRelatives,
]
export const administrationQueries: readonly Query[] = [people, person, grants, units, contacts, own, absences, audit]
export const administrationPages: readonly Page[] = [auditExportPage, contactsPage]
