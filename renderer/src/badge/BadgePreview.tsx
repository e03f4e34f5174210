import { useEffect, useState } from 'react'
import { badgeFormats } from '../../../shared/badge-formats.ts'
import { plainDesign } from '../../../shared/contract/badge-design.ts'
import type { BadgeProps } from '../parts/badge-slot.ts'
import { FieldNote } from '../parts/Notice.tsx'
import { useCommuneName } from '../parts/places.ts'
import { usePreferences } from '../session/preferences.ts'
import { dayWritten } from '../session/vietnam-time.ts'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import { layOutBack } from './back.ts'
import { BadgeDrawing } from './BadgeDrawing.tsx'
import { layOut } from './layout.ts'
import { measure, readyFonts } from './measure.ts'
import { pictureOf } from './png-size.ts'

/**
 * A badge on screen, exactly as it will be on paper; says when a name does not fit. Design, logo and format are this
 * machine's own unless others are given to try them out.
 */
export function BadgePreview({ face, design, logo, format, back }: BadgeProps) {
  const words = useWords()
  const nameOf = useCommuneName()
  const chosen = usePreferences((preferences) => preferences.format)
  const kept = useAsk('badge-design.read', {}, { when: design === undefined })
  const [ready, setReady] = useState(false)
  useEffect(() => {
    void readyFonts().then(() => setReady(true))
  }, [])
  if (!ready || kept.loading) return null
  const shown = design ?? kept.value?.design ?? plainDesign
  const picture = logo === undefined ? (kept.value?.logo ?? null) : logo
  const { cell, dotsPerMm } = badgeFormats[format ?? chosen]
  if (back !== undefined)
    return <BadgeDrawing shapes={layOutBack(back, cell, measure)} size={cell} label={words.badge.backDrawing} />
  const layout = layOut(face, {
    cell,
    at: { x: 0, y: 0 },
    dotsPerMm,
    fields: shown.fields,
    logo: shown.logo ? pictureOf(picture) : null,
    commune: nameOf(face.communeCode),
    date: dayWritten(face.heldOn),
    measure,
  })
  return (
    <>
      <BadgeDrawing
        shapes={layout.shapes}
        size={cell}
        label={
          face.fullName === null
            ? words.badge.blankDrawing(face.number)
            : words.badge.drawing(face.number, face.fullName)
        }
      />
      {!layout.fits && <FieldNote>{words.badge.nameCut}</FieldNote>}
    </>
  )
}
