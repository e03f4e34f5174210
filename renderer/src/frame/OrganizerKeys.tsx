import type { Words } from '../../../shared/words/vi.ts'
import { KeyGroup, type KeyRow } from './KeyGroup.tsx'

type KeyWords = Words['keySheet']

/** The keys of whoever runs the fair: two columns of the sheet. `isOffice`: fairs are for the office alone. */
export function OrganizerKeys({ words, isOffice }: { words: KeyWords; isOffice: boolean }) {
  const { title } = words
  return (
    <>
      <div>
        <KeyGroup title={title.parts} rows={[['Ctrl+1 … 6', words.parts]]} />
        <KeyGroup title={title.board} rows={boardKeys(words)} />
        {isOffice && <KeyGroup title={title.files} rows={fileKeys(words)} />}
        <KeyGroup title={title.signing} rows={signingKeys(words)} />
        <KeyGroup title={title.imports} rows={importKeys(words)} />
      </div>
      <div>
        {isOffice && <KeyGroup title={title.fairs} rows={fairKeys(words)} />}
        <KeyGroup title={title.followUp} rows={followUpKeys(words)} />
      </div>
    </>
  )
}

function boardKeys(words: KeyWords): KeyRow[] {
  return [
    ['F11', words.tv],
    ['Esc', words.leaveTv],
    ['Alt+B', words.tables],
    ['Alt+S', words.sentence],
  ]
}

function fileKeys(words: KeyWords): KeyRow[] {
  return [
    ['Alt+T', words.allFiles],
    ['Alt+I', words.printPasswords],
  ]
}

function signingKeys(words: KeyWords): KeyRow[] {
  return [
    ['Alt+N', words.printFilling],
    ['Alt+P', words.printSheet],
  ]
}

function importKeys(words: KeyWords): KeyRow[] {
  return [
    ['Alt+N', words.chooseFile],
    ['↑ ↓', words.lineMove],
    ['Enter', words.lineOpen],
    ['Esc', words.lineClose],
    ['Ctrl+Enter', words.goOn],
  ]
}

function fairKeys(words: KeyWords): KeyRow[] {
  return [
    ['Alt+N', words.fresh],
    ['Alt+S', words.copy],
    ['Alt+L', words.enter],
    ['Alt+M', words.stage],
    ['Alt+T', words.rehearse],
    ['Alt+X', words.erase],
    ['Ctrl+Enter', words.save],
    ['Alt+K', words.check],
    ['Alt+B', words.testBadge],
    ['Alt+I', words.printKit],
  ]
}

function followUpKeys(words: KeyWords): KeyRow[] {
  return [
    ['1 … 7', words.result],
    ['Enter', words.saveCall],
    ['Esc', words.noResult],
    ['Alt+S', words.later],
    ['Alt+Z', words.undo],
    ['Alt+L, K, E', words.views],
  ]
}
