import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router'
import { readTableSearch } from '../ui/table/table-search.ts'
import { CityChoice } from './city-choice.tsx'
import { FirstRoom } from './first-room.tsx'
import { NotFound } from './not-found.tsx'
import { takePlace } from './place.ts'
import { RoomError } from './room-error.tsx'
import {
  readAuditSearch,
  readBatchSearch,
  readDraftSearch,
  readFigureSearch,
  readFindSearch,
  readNeedSearch,
  readOfferSearch,
  readQueueSearch,
  readRankingSearch,
  readRulesSearch,
  readRunSearch,
  readUnitSearch,
  readVisitSearch,
  readYearSearch,
} from './search.ts'
import { TenantFrame } from './tenant-frame.tsx'

const root = createRootRoute({ notFoundComponent: NotFound })
const cities = createRoute({ getParentRoute: () => root, path: '/', component: CityChoice })
const tenant = createRoute({ getParentRoute: () => root, path: '$tenant', component: TenantFrame })

/** Back to where somebody was sent to sign in from, else to the first room that is theirs. */
const start = createRoute({
  getParentRoute: () => tenant,
  path: '/',
  beforeLoad: ({ params }) => {
    const place = takePlace(params.tenant)
    if (place) throw redirect({ href: place, replace: true })
  },
  component: FirstRoom,
})

const queue = createRoute({
  getParentRoute: () => tenant,
  path: 'casework',
  validateSearch: readQueueSearch,
  component: lazyRouteComponent(() => import('../casework/queue.tsx'), 'Queue'),
})
const oneCase = createRoute({
  getParentRoute: () => tenant,
  path: 'casework/$caseId',
  component: lazyRouteComponent(() => import('../casework/case.tsx'), 'Case'),
})
const find = createRoute({
  getParentRoute: () => tenant,
  path: 'find',
  validateSearch: readFindSearch,
  component: lazyRouteComponent(() => import('../casework/find.tsx'), 'Find'),
})
const payments = createRoute({
  getParentRoute: () => tenant,
  path: 'payments',
  validateSearch: readBatchSearch,
  component: lazyRouteComponent(() => import('../casework/payments.tsx'), 'Payments'),
})
const budgets = createRoute({
  getParentRoute: () => tenant,
  path: 'budgets',
  validateSearch: readYearSearch,
  component: lazyRouteComponent(() => import('../casework/budgets.tsx'), 'Budgets'),
})
const ranking = createRoute({
  getParentRoute: () => tenant,
  path: 'ranking',
  validateSearch: readRankingSearch,
  component: lazyRouteComponent(() => import('../casework/ranking.tsx'), 'Ranking'),
})
const calls = createRoute({
  getParentRoute: () => tenant,
  path: 'calls',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('../casework/calls.tsx'), 'Calls'),
})
const offers = createRoute({
  getParentRoute: () => tenant,
  path: 'offers',
  validateSearch: readOfferSearch,
  component: lazyRouteComponent(() => import('../casework/offers.tsx'), 'Offers'),
})
const workload = createRoute({
  getParentRoute: () => tenant,
  path: 'workload',
  validateSearch: readUnitSearch,
  component: lazyRouteComponent(() => import('../casework/workload.tsx'), 'Workload'),
})
const rules = createRoute({
  getParentRoute: () => tenant,
  path: 'policy',
  validateSearch: readRulesSearch,
  component: lazyRouteComponent(() => import('../policy/rules.tsx'), 'Rules'),
})
const rule = createRoute({
  getParentRoute: () => tenant,
  path: 'policy/$ruleId',
  component: lazyRouteComponent(() => import('../policy/rule.tsx'), 'Rule'),
})
const figures = createRoute({
  getParentRoute: () => tenant,
  path: 'figures',
  validateSearch: readFigureSearch,
  component: lazyRouteComponent(() => import('../policy/figures.tsx'), 'Figures'),
})
const drafts = createRoute({
  getParentRoute: () => tenant,
  path: 'drafts',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('../policy/drafts/drafts.tsx'), 'Drafts'),
})
const draft = createRoute({
  getParentRoute: () => tenant,
  path: 'drafts/$draftId',
  validateSearch: readDraftSearch,
  component: lazyRouteComponent(() => import('../policy/drafts/draft.tsx'), 'DraftDesk'),
})
const standings = createRoute({
  getParentRoute: () => tenant,
  path: 'standings',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('../registry/standings.tsx'), 'Standings'),
})
const openings = createRoute({
  getParentRoute: () => tenant,
  path: 'openings',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('../registry/openings.tsx'), 'Openings'),
})

const assignments = createRoute({
  getParentRoute: () => tenant,
  path: 'matching',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('../matching/assignments.tsx'), 'Assignments'),
})
const assignment = createRoute({
  getParentRoute: () => tenant,
  path: 'matching/$runId',
  validateSearch: readRunSearch,
  component: lazyRouteComponent(() => import('../matching/assignment.tsx'), 'Assignment'),
})
const commissioners = createRoute({
  getParentRoute: () => tenant,
  path: 'commissioners',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('../matching/commissioners.tsx'), 'Commissioners'),
})
const commissioner = createRoute({
  getParentRoute: () => tenant,
  path: 'commissioners/$yearId',
  component: lazyRouteComponent(() => import('../matching/commissioner.tsx'), 'CommissionerSheet'),
})
const weights = createRoute({
  getParentRoute: () => tenant,
  path: 'weights',
  component: lazyRouteComponent(() => import('../matching/weights.tsx'), 'Weights'),
})
const placements = createRoute({
  getParentRoute: () => tenant,
  path: 'placements',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('../matching/placements.tsx'), 'Placements'),
})
const visits = createRoute({
  getParentRoute: () => tenant,
  path: 'visits',
  validateSearch: readVisitSearch,
  component: lazyRouteComponent(() => import('../outreach/visits.tsx'), 'Visits'),
})
const visitOne = createRoute({
  getParentRoute: () => tenant,
  path: 'visits/$organisationId',
  component: lazyRouteComponent(() => import('../outreach/company.tsx'), 'CompanyVisit'),
})
const campus = createRoute({
  getParentRoute: () => tenant,
  path: 'campus',
  validateSearch: readYearSearch,
  component: lazyRouteComponent(() => import('../outreach/campus.tsx'), 'Campus'),
})
const campusTour = createRoute({
  getParentRoute: () => tenant,
  path: 'campus/$tourId',
  component: lazyRouteComponent(() => import('../outreach/tour.tsx'), 'Tour'),
})
const needs = createRoute({
  getParentRoute: () => tenant,
  path: 'needs',
  validateSearch: readNeedSearch,
  component: lazyRouteComponent(() => import('../outreach/needs.tsx'), 'Needs'),
})

const imports = createRoute({
  getParentRoute: () => tenant,
  path: 'imports',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('../registry/imports.tsx'), 'Imports'),
})
const oneImport = createRoute({
  getParentRoute: () => tenant,
  path: 'imports/$batchId',
  component: lazyRouteComponent(() => import('../registry/import.tsx'), 'Import'),
})

const records = createRoute({
  getParentRoute: () => tenant,
  path: 'records',
  component: lazyRouteComponent(() => import('../registry/records.tsx'), 'Records'),
})
const duplicates = createRoute({
  getParentRoute: () => tenant,
  path: 'duplicates',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('../registry/duplicates.tsx'), 'Duplicates'),
})
const duplicate = createRoute({
  getParentRoute: () => tenant,
  path: 'duplicates/$firstId/$secondId',
  component: lazyRouteComponent(() => import('../registry/duplicate.tsx'), 'Duplicate'),
})

const words = createRoute({
  getParentRoute: () => tenant,
  path: 'words',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('../registry/taxonomy.tsx'), 'Words'),
})
const concept = createRoute({
  getParentRoute: () => tenant,
  path: 'words/$conceptId',
  component: lazyRouteComponent(() => import('../registry/concept.tsx'), 'ConceptDesk'),
})

const own = createRoute({
  getParentRoute: () => tenant,
  path: 'own',
  component: lazyRouteComponent(() => import('../administration/own.tsx'), 'OwnDesk'),
})
const people = createRoute({
  getParentRoute: () => tenant,
  path: 'people',
  validateSearch: readRulesSearch,
  component: lazyRouteComponent(() => import('../administration/people.tsx'), 'People'),
})
const person = createRoute({
  getParentRoute: () => tenant,
  path: 'people/$accountId',
  component: lazyRouteComponent(() => import('../administration/person.tsx'), 'Person'),
})
const grants = createRoute({
  getParentRoute: () => tenant,
  path: 'grants',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('../administration/grants.tsx'), 'Grants'),
})
const units = createRoute({
  getParentRoute: () => tenant,
  path: 'units',
  validateSearch: readTableSearch,
  component: lazyRouteComponent(() => import('../administration/units.tsx'), 'Units'),
})
const audit = createRoute({
  getParentRoute: () => tenant,
  path: 'audit',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('../administration/audit.tsx'), 'Audit'),
})

const handling = [
  queue,
  oneCase,
  find,
  workload,
  payments,
  budgets,
  ranking,
  calls,
  offers,
  rules,
  rule,
  figures,
  drafts,
  draft,
  standings,
  openings,
  assignments,
  assignment,
  commissioners,
  commissioner,
  weights,
  placements,
  visits,
  visitOne,
  needs,
  records,
  campus,
  campusTour,
  imports,
  oneImport,
  duplicates,
  duplicate,
  words,
  concept,
  own,
]
const rooms = [start, ...handling, people, person, grants, units, audit] as const

export const router = createRouter({
  routeTree: root.addChildren([cities, tenant.addChildren(rooms)]),
  basepath: '/desk',
  defaultErrorComponent: RoomError,
  defaultPreload: 'intent',
  scrollRestoration: true,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
