import { Button } from '@mantine/core'
import type { Operator } from '../../../../shared/contract/fairs.ts'
import { Icon } from '../../parts/Icon.tsx'
import { FailureNotice } from '../../parts/Notice.tsx'
import { Empty, Panel } from '../../parts/Page.tsx'
import { useSession } from '../../session/use-session.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'

/** Everybody who works with the app; those who no longer do stand last. */
export function OperatorList({ operators, onEdit }: { operators: readonly Operator[]; onEdit: (id: string) => void }) {
  const text = useFairWords().fairs.operators
  const choose = useTell('operator.choose')
  const retire = useTell('operator.retire')
  const here = useSession().value?.operator?.id ?? null
  return (
    <Panel title={text.list}>
      <FailureNotice failure={choose.failure ?? retire.failure} />
      {operators.length === 0 && <Empty title={text.empty} next={text.emptyNext} />}
      <ul className={styles['people']} aria-label={text.list}>
        {operators.map((operator) => (
          <li key={operator.id} className={styles['person']} data-retired={operator.retired || undefined}>
            <Who operator={operator} isHere={operator.id === here} />
            <div className={styles['actions']}>
              {!operator.retired && operator.id !== here && (
                <Button
                  variant="default"
                  size="compact-md"
                  loading={choose.busy}
                  onClick={() => void choose.tell({ operatorId: operator.id })}
                >
                  {text.sit}
                </Button>
              )}
              <Edit operator={operator} onEdit={onEdit} />
              <Button
                variant="default"
                size="compact-md"
                loading={retire.busy}
                onClick={() => void retire.tell({ operatorId: operator.id, retired: !operator.retired })}
              >
                {operator.retired ? text.bringBack : text.retire}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Who({ operator: { name, phone, role, retired }, isHere }: { operator: Operator; isHere: boolean }) {
  const text = useFairWords().fairs.operators
  return (
    <div>
      <strong>{name}</strong>
      <div className={styles['soft']}>
        {[text.roles[role], phone, retired ? text.retired : null].filter(Boolean).join(' · ')}
      </div>
      {isHere && (
        <span className={styles['here']}>
          <Icon name="good" size={16} />
          {text.here}
        </span>
      )}
    </div>
  )
}

function Edit({ operator, onEdit }: { operator: Operator; onEdit: (id: string) => void }) {
  const words = useFairWords()
  return (
    <Button
      variant="default"
      size="compact-md"
      aria-label={words.fairs.operators.editing(operator.name)}
      onClick={() => onEdit(operator.id)}
    >
      {words.common.edit}
    </Button>
  )
}
