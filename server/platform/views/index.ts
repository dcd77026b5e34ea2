import type { Command, Query } from '../commands/command.ts'
import { deleteView } from './delete-view.ts'
import { saveView } from './save-view.ts'
import { views } from './views.ts'

export const viewCommands: readonly Command[] = [saveView, deleteView]
export const viewQueries: readonly Query[] = [views]
