import { lawsOf } from './place.mjs'

const letter = /\p{L}/u
// Latin letters with marks, whole or taken apart: what Vietnamese has and English has not.
const vietnamese = /[\u0300-\u036F]|[\p{Script=Latin}--[a-zA-Zªº]]/v
// The names of keys are the same in every language.
const key = /^(?:(?:Alt|Ctrl|Shift)\s*\+\s*)*(?:F\d{1,2}|[A-Z]|Alt|Ctrl|Shift|Enter|Esc|Tab)$/u
const spokenAttributes = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'description',
  'error',
  'label',
  'legend',
  'message',
  'nothingFoundMessage',
  'placeholder',
  'title',
])
const reason = 'This text belongs in shared/words, in Vietnamese and in English.'

/** Refuses text for people outside the catalogues in shared/words: whatever JSX shows, and Vietnamese in any string. */
export const words = {
  create(context) {
    if (lawsOf(context.filename).knowsVietnamese) return {}
    const report = (node) => context.report({ node, message: reason })
    const refuseVietnamese = (node, text) => vietnamese.test(text) && report(node)
    const refuseWords = (node, text) => letter.test(text) && !key.test(text.trim()) && report(node)
    const refuseSpoken = (node) => {
      for (const text of textsOf(node)) refuseWords(node, text)
    }
    return {
      // As it is written: a letter given by its number ('\u1EC5') is meant as a letter, not as a word.
      Literal: (node) => typeof node.value === 'string' && refuseVietnamese(node, node.raw),
      TemplateElement: (node) => refuseVietnamese(node, node.value.raw),
      JSXText: (node) => refuseWords(node, node.value),
      'JSXElement > JSXExpressionContainer, JSXFragment > JSXExpressionContainer': (node) => {
        if (node.parent.openingElement?.name.name !== 'style') refuseSpoken(node.expression)
      },
      JSXAttribute: (node) => {
        if (spokenAttributes.has(node.name.name)) refuseSpoken(node.value?.expression ?? node.value)
      },
    }
  },
}

/** The fixed texts an expression can show: itself, or either side of `?:`, `&&`, `||` and `??`. */
function textsOf(node) {
  switch (node?.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : []
    case 'TemplateLiteral':
      return node.quasis.map(({ value }) => value.raw)
    case 'ConditionalExpression':
      return [...textsOf(node.consequent), ...textsOf(node.alternate)]
    case 'LogicalExpression':
      return [...textsOf(node.left), ...textsOf(node.right)]
    default:
      return []
  }
}
