// The laws of this house that no ready-made rule knows, as a plugin for oxlint (.oxlintrc.json).
import { room } from './room.mjs'
import { sql } from './sql.mjs'
import { words } from './words.mjs'

export default { meta: { name: 'house' }, rules: { room, sql, words } }
