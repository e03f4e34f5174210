import { badgeFields } from '../../../../shared/contract/badge-design.ts'
import { Panel } from '../../parts/Page.tsx'
import { usePrintingWords } from '../words.ts'
import { CheckLine } from '../../parts/CheckLine.tsx'
import styles from './design.module.css'
import { PictureField } from './PictureField.tsx'
import type { Drafted, DesignWork } from './use-design.ts'

/** Which fields the front shows, and the Center's logo. */
export function Fields({ shown, work }: { shown: Drafted; work: DesignWork }) {
  const text = usePrintingWords().design
  const { design, logo } = shown
  return (
    <>
      <Panel title={text.fields}>
        <div className={styles['checks']}>
          {badgeFields.map((field) => (
            <CheckLine
              key={field}
              label={text.field[field]}
              checked={design.fields.includes(field)}
              onChange={(checked) =>
                work.changeDesign({
                  fields: badgeFields.filter((one) => (one === field ? checked : design.fields.includes(one))),
                })
              }
            />
          ))}
        </div>
        <p className={styles['soft']}>{text.always}</p>
      </Panel>
      <Panel title={text.logo}>
        <PictureField
          picture={logo}
          trim
          words={{
            choose: text.logoChoose,
            change: text.logoChange,
            remove: text.logoRemove,
            none: text.logoNone,
            alt: text.logoAlt,
          }}
          onChange={(picture) => {
            work.change({ logo: picture })
            // Read from a file it comes late: what was ticked meanwhile stays.
            if (picture !== null) work.changeDesign({ logo: true })
          }}
        />
        {logo !== null && (
          <CheckLine
            label={text.logoShown}
            checked={design.logo}
            onChange={(checked) => work.changeDesign({ logo: checked })}
          />
        )}
      </Panel>
    </>
  )
}
