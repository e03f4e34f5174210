import path from 'node:path'
import { placeOf, roomOf } from './place.mjs'
import { rooms } from './rooms.mjs'

/** Refuses a file outside every room, and every import its room's laws do not name. */
export const room = {
  create(context) {
    const place = placeOf(context.filename)
    const name = roomOf(place)
    if (name === undefined || rooms[name].isData) {
      return {
        Program: (node) =>
          context.report({
            node,
            message: `${place} lies in no room: give it a room, or a new room its laws, in scripts/lint/rooms.mjs.`,
          }),
      }
    }
    const check = (node, source, isType = false) => {
      const message = refusal({ name, folder: path.posix.dirname(place) }, source, isType)
      if (message) context.report({ node, message })
    }
    return {
      ImportDeclaration: (node) => check(node, node.source.value, node.importKind === 'type'),
      ImportExpression: (node) => check(node, textOf(node.source)),
      TSImportType: (node) => check(node, node.source.value, true),
      TSExternalModuleReference: (node) => check(node, node.expression.value),
      'CallExpression[callee.name="require"]': (node) => check(node, textOf(node.arguments[0])),
      ExportAllDeclaration: (node) => reportBarrel(context, node),
      'ExportNamedDeclaration[source]': (node) => reportBarrel(context, node),
    }
  },
}

function reportBarrel(context, node) {
  context.report({
    node,
    message: 'No barrels: a name is imported from the file that defines it, not passed on by another.',
  })
}

/** The text of a literal or of a template without holes; undefined for anything computed. */
function textOf(node) {
  if (node?.type === 'Literal') return node.value
  return node?.type === 'TemplateLiteral' && node.expressions.length === 0 ? node.quasis[0].value.cooked : undefined
}

/** Why this import is refused; undefined where it is allowed. */
function refusal(from, source, isType) {
  const laws = rooms[from.name]
  if (laws.rooms.includes('*')) return undefined
  if (typeof source !== 'string')
    return laws.importsLate
      ? undefined
      : `${from.name} may not import what is only known at run time: no wall can see it.`
  if (!source.startsWith('.')) {
    return laws.packages.some((name) => isPackage(source, name))
      ? undefined
      : `${from.name} may not import the package '${source}' (its laws: scripts/lint/rooms.mjs).`
  }
  const target = path.posix.join(from.folder, source.replace(/[?#].*$/u, ''))
  const to = roomOf(target)
  if (to === undefined) return `${from.name} may not import '${target}', which lies in no room.`
  if (to === from.name || laws.rooms.includes(to) || (isType && laws.typesOf?.includes(to))) return undefined
  return `${from.name} may not import from ${to}: '${target}' (its laws: scripts/lint/rooms.mjs).`
}

/** A package named whole also allows its parts (`hono/cookie`); `node:*` and `@mantine/*` allow whatever begins so. */
function isPackage(source, name) {
  return name.endsWith('*') ? source.startsWith(name.slice(0, -1)) : source === name || source.startsWith(`${name}/`)
}
