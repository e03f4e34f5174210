import { Fragment, useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'
import { isBrowser } from '../outbox/thin.ts'
import { isHandedOver } from '../scan/hub.ts'
import { forgetKept } from '../session/kept-here.ts'
import { forgetForms } from '../session/sealed-draft.ts'
import { forgetAnswers } from '../talk/questions.ts'

/**
 * The screens of one fair. When this machine goes to another, nothing of the former stays on screen: no half-typed form, no
 * answer. A browser begins its page anew, since the numbers it leased are of a fair. A scan handed over opens the desk.
 */
export function AtFair({ fairId, children }: { fairId: string; children: ReactNode }) {
  const [settled, settle] = useState(fairId)
  return settled === fairId ? (
    <Fragment key={fairId}>{children}</Fragment>
  ) : (
    <Leaving key={fairId} onLeft={() => settle(fairId)} />
  )
}

/** The former fair's screens are gone by now. */
function Leaving({ onLeft }: { onLeft: () => void }): null {
  const [, go] = useLocation()
  useEffect(() => {
    if (isBrowser) return location.reload()
    forgetForms()
    forgetKept()
    forgetAnswers()
    if (isHandedOver()) go('/')
    onLeft()
  }, [go, onLeft])
  return null
}
