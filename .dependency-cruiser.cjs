/*
 * Who may import whom (docs: "Imports go one way"). Tests may import anything; every other arrow is listed here.
 */
const TEST = '\\.test\\.tsx?$|/testing[^/]*\\.ts$'

/** The capabilities from the top down: each may import those after it, through their index.ts. */
const ROOMS = ['programme', 'outreach', 'review', 'matching', 'casework', 'policy', 'administration', 'registry']

/** Our own source, at any depth; npm packages and Node are free for all but the engine. */
const OURS = '^(engine|server|cli|desk|tokens|bench|tools)/'

const rule = (name, from, to, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { pathNot: TEST, ...from },
  to: { ...to },
})

const upward = ROOMS.slice(1).map((room, index) =>
  rule(
    `${room}-never-upward`,
    { path: `^server/${room}/` },
    { path: `^server/(${ROOMS.slice(0, index + 1).join('|')})/` },
    'A capability knows only those below it: programme → outreach → review → matching → casework → policy → administration → registry.',
  ),
)

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'no-cycles',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'A circle has no bottom.',
    ),
    rule(
      'engine-is-pure',
      { path: '^engine/' },
      { dependencyTypes: ['core'] },
      'The engine has no I/O and no clock: it must be true without a machine.',
    ),
    rule(
      'engine-imports-base-only',
      { path: '^engine/([^/]+)/' },
      { path: OURS, pathNot: ['^engine/$1/', '^engine/base/', '^engine/procedure/index\\.ts$'] },
      'An engine knows money, days and logic, and no other engine; only the pack reader asks the case machine whether a procedure can be run.',
    ),
    rule(
      'engine-by-the-door',
      { path: '^(engine/[^/]+|server|cli|bench)/' },
      { path: '^engine/[^/]+/.+', pathNot: ['^$1/', '^engine/[^/]+/index\\.ts$', '^engine/policy/read/index\\.ts$'] },
      'An engine is entered through its index.ts; reading packs (YAML) is a door of its own.',
    ),
    rule(
      'platform-imports-engines-only',
      { path: '^server/platform/' },
      { path: OURS, pathNot: ['^server/platform/', '^engine/', '^tokens/'] },
      'The platform serves every room and knows none.',
    ),
    ...upward,
    rule(
      'rooms-by-the-door',
      { path: '^server/([^/]+)/' },
      { path: `^server/(${ROOMS.join('|')})/`, pathNot: ['^server/$1/', '^server/[^/]+/index\\.ts$'] },
      'Another room is entered through its index.ts.',
    ),
    rule(
      'nobody-imports-the-app',
      { path: OURS, pathNot: `^(server/app|cli)/|${TEST}` },
      { path: '^server/app/' },
      'The app wires, it is not used.',
    ),
    rule(
      'rooms-import-downward-only',
      { path: `^server/(${ROOMS.join('|')})/` },
      { path: OURS, pathNot: ['^server/', '^engine/', '^tokens/'] },
      'A room knows rooms, platform, engines and tokens.',
    ),
    rule(
      'desk-stands-apart',
      { path: '^desk/' },
      { path: OURS, pathNot: ['^desk/', '^tokens/'] },
      'The desk knows the server by its generated API types only.',
    ),
    rule(
      'cli-by-the-door',
      { path: '^cli/' },
      {
        path: '^(server|desk|tokens|bench|tools)/',
        pathNot: ['^server/[^/]+/index\\.ts$', '^server/platform/[^/]+/index\\.ts$'],
      },
      'The command line uses engines and the doors of the rooms.',
    ),
    rule('tokens-stand-alone', { path: '^tokens/' }, { path: OURS, pathNot: '^tokens/' }, 'Colours know nobody.'),
    rule('nothing-unresolved', {}, { couldNotResolve: true }, 'An import that leads nowhere.'),
    rule(
      'server-without-dev-packages',
      { path: '^(engine|server|cli)/', pathNot: `${TEST}|^server/platform/database/schema-drift` },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
      'What runs at the customer must be a dependency.',
    ),
    rule('no-code-from-tests', { pathNot: `${TEST}|^tests/` }, { path: '\\.test\\.tsx?$' }, 'A test is not a library.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^build/|^server/migrations/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js'],
    },
    combinedDependencies: false,
  },
}
