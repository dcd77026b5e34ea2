export { readAnswer } from './answer-field.ts'
export { becomePerson } from './commands/become-person.ts'
export { claimOrganisation } from './commands/claim-organisation.ts'
export { undoImport } from './commands/undo-import.ts'
export { findOrganisation, readUscc } from './credit-code.ts'
export { readFactJson } from './fact-json.ts'
export { findNamed, NAMES, namedLike } from './find/find-named.ts'
export { NAMED_KINDS, type NamedKind } from './find/name-parts.ts'
export { rebuildNames } from './find/rebuild-names.ts'
export { findAgents } from './find-agents.ts'
export { findStandings } from './find-standings.ts'
export { type FactRow, findNode, type Graph, getGraph, type Node } from './graph.ts'
export type { FindUses, Use } from './imports/find-uses.ts'
export { runImports } from './imports/run-imports.ts'
export { installProjections } from './install-projections.ts'
export { getSubject, renameSubject } from './names.ts'
export { findOpenOpportunities, getOpportunity, type Opportunity } from './opportunities/read.ts'
export { OrganisationName, PersonName } from './person-name.ts'
export { consentOf, findProfile, findProfilesToMatch, type Profile, recordProfileView } from './profiles/read.ts'
export { readFactText } from './read-fact-text.ts'
export { recordFacts, type Statement } from './record-fact.ts'
export { registryCommands, registryPages, registryQueries } from './room.ts'
export {
  type FactJson,
  type FactSource,
  type OpportunityKind,
  type OpportunityStatus,
  type ProfilePurpose,
  type SkillAt,
  subject,
  subjectLink,
} from './schema.ts'
export { readSecret, type SecretFact, secretsToAsk } from './secret-facts.ts'
export { sideOf } from './side-of.ts'
export { standFor } from './stand-for.ts'
export { subjectFacts } from './subject-facts.ts'
export { createSubject, findLinked, linkSubject } from './subjects.ts'
