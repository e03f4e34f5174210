import type { BadgeComponent } from '../../parts/badge-slot.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import partStyles from '../../parts/parts.module.css'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useSession } from '../../session/use-session.ts'
import { usePrintingWords } from '../words.ts'
import { BackFields } from './BackFields.tsx'
import styles from './design.module.css'
import { Fields } from './Fields.tsx'
import { SaveBar } from './SaveBar.tsx'
import { Samples } from './Samples.tsx'
import { useDesign } from './use-design.ts'

/** The layout editor: what a badge shows, the Center's logo, the back; with the badge itself beside it. */
export function Design({ Badge }: { Badge: BadgeComponent }) {
  const text = usePrintingWords().design
  const work = useDesign()
  const { value: session } = useSession()
  useShortcuts({ 'ctrl+KeyS': () => void work.save() })
  const { shown } = work
  if (shown === undefined || session === undefined) return <FailureNotice failure={work.failure} />
  const mayChange = session.role === 'office'
  return (
    <div className={styles['editor']}>
      <fieldset disabled={!mayChange} className={styles['controls']}>
        <legend className={partStyles['visuallyHidden']}>{text.title}</legend>
        {!mayChange && <Notice tone="info">{text.notYours}</Notice>}
        <Fields shown={shown} work={work} />
        <BackFields shown={shown} work={work} />
        <SaveBar work={work} />
      </fieldset>
      <Samples Badge={Badge} shown={shown} fair={session.fair} letter={session.station?.letter ?? 'A'} />
    </div>
  )
}
