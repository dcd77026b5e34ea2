export { readAnswer } from './answer-field.ts'
export { cohortFacts } from './cohort-facts.ts'
export { becomePerson } from './commands/become-person.ts'
export { claimOrganisation } from './commands/claim-organisation.ts'
export { mergeSubjects } from './commands/merge-subjects.ts'
export { undoImport } from './commands/undo-import.ts'
export { undoMerge } from './commands/undo-merge.ts'
export { commissionerYears } from './commissioner-facts.ts'
export { companyFacts } from './company-facts.ts'
export { findOrganisation, readUscc } from './credit-code.ts'
export type { MergeSide, Pair } from './duplicates/side.ts'
export { whoIs } from './duplicates/who-is.ts'
export { engagementFacts } from './engagement-facts.ts'
export { readFactJson } from './fact-json.ts'
export { factsOfMany, type Known, type Wanted } from './facts-of-many.ts'
export { findNamed, NAMES, namedLike } from './find/find-named.ts'
export { NAMED_KINDS, type NamedKind } from './find/name-parts.ts'
export { rebuildNames } from './find/rebuild-names.ts'
export { findAgents, findAgentsOf } from './find-agents.ts'
export { findRecordsAbout } from './find-records-about.ts'
export { findStandings } from './find-standings.ts'
export { fitsType } from './fits-type.ts'
export { calledName, type FactRow, findNode, type Graph, getGraph, type Node } from './graph.ts'
export type { FindUses, Use } from './imports/find-uses.ts'
export { runImports } from './imports/run-imports.ts'
export { installProjections } from './install-projections.ts'
export { isLocal, keepsForCity } from './keeping-units.ts'
export { maskName } from './mask-name.ts'
export { getSubject, renameSubject } from './names.ts'
export { officerStatements } from './officer-statements.ts'
export { addOpportunity } from './opportunities/fill.ts'
export { OpportunityInput } from './opportunities/input.ts'
export { KINDS } from './opportunities/kinds.ts'
export { givePlaceBack, takePlace } from './opportunities/places.ts'
export {
  findOpenOpportunities,
  findOpportunities,
  getOpportunity,
  type Opportunity,
} from './opportunities/read.ts'
export { ownArea } from './own-area.ts'
export { OwnNumber } from './pages/own-number.tsx'
export { OrganisationName, PersonName } from './person-name.ts'
export { addDemonstrationProfile } from './profiles/add.ts'
export { ProfileInput } from './profiles/input.ts'
export { consentOf, findProfile, findProfilesToMatch, type Profile, recordProfileView } from './profiles/read.ts'
export { consentToBeShown } from './profiles/show-to.ts'
export { duplicateQuery } from './queries/duplicate.ts'
export { taxonomyQuery } from './queries/taxonomy.ts'
export { readFactText } from './read-fact-text.ts'
export { recordFacts, type Statement } from './record-fact.ts'
export { registryCommands, registryPages, registryQueries } from './room.ts'
export { runRegistryDays } from './run-days.ts'
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
export { cityPack } from './taxonomy/city-pack.ts'
export type { FindTexts } from './taxonomy/unmapped.ts'
export { tellRegistryDaily } from './tell/daily.ts'
export { tellRegistry } from './tell/tell.ts'
export { roleOf, roleOfOpening, skillsNamed } from './words-of.ts'
export { type TakenOver, type Whole, writeMany } from './write-many.ts'
