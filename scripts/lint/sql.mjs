import { lawsOf } from './place.mjs'

const statement =
  /^\s*(?:SELECT\s|INSERT\s+(?:OR\s+\w+\s+)?INTO\s|REPLACE\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|(?:CREATE|DROP|ALTER)\s+(?:UNIQUE\s+|VIRTUAL\s+|TEMP\s+)?(?:TABLE|INDEX|TRIGGER|VIEW)\s|PRAGMA\s|ATTACH\s|VACUUM\b|WITH\s+\w+\s+AS\s)/u
// In small letters only whole statements: "select a printer" is a sentence.
const smallStatement =
  /^\s*(?:select\s.+\sfrom\s|insert\s+into\s.+\svalues|update\s+\w+\s+set\s.+=|delete\s+from\s+\w+(?:\s+where\s.+=|;?$))/su

/** Refuses SQL outside the rooms that know it, so that the schema has one reader. */
export const sql = {
  create(context) {
    if (lawsOf(context.filename).knowsSql) return {}
    const check = (node, text) => {
      if (statement.test(text) || smallStatement.test(text))
        context.report({ node, message: 'SQL is known to electron/db alone: ask it by a named query.' })
    }
    return {
      Literal: (node) => typeof node.value === 'string' && check(node, node.value),
      TemplateLiteral: (node) => check(node, node.quasis.map(({ value }) => value.raw).join('?')),
    }
  },
}
