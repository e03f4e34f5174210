import { useEffect, useState } from 'react'
import { useCommuneName } from '../parts/places.ts'
import { FieldNote } from '../parts/Notice.tsx'
import type { BadgeFace } from '../../../shared/badge-face.ts'
import { dayWritten } from '../session/vietnam-time.ts'
import { useWords } from '../session/words.ts'
import { BadgeDrawing } from './BadgeDrawing.tsx'
import { badgeFormats } from '../../../shared/badge-formats.ts'
import { layOut } from './layout.ts'
import { measure, readyFonts } from './measure.ts'

/** A badge on screen, exactly as it will be on paper; says when a name does not fit. */
export function BadgePreview({ face }: { face: BadgeFace }) {
  const words = useWords()
  const nameOf = useCommuneName()
  const [ready, setReady] = useState(false)
  useEffect(() => {
    void readyFonts().then(() => setReady(true))
  }, [])
  if (!ready) return null
  const size = badgeFormats['card-90x55'].cell
  const layout = layOut(face, nameOf(face.communeCode), dayWritten(face.heldOn), size, measure)
  return (
    <>
      <BadgeDrawing
        face={face}
        layout={layout}
        size={size}
        label={words.badge.drawing(face.number, face.fullName ?? '')}
      />
      {!layout.fits && <FieldNote>{words.badge.nameCut}</FieldNote>}
    </>
  )
}
