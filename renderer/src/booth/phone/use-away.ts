import { useEffect, useState, useSyncExternalStore } from 'react'
import { useOutbox } from '../../outbox/use-outbox.ts'
import { isLive, onLiveChange } from '../../talk/live.ts'
import { useHouse } from '../house.ts'

/** News that stop for less than this, in ms, are a hiccup of the Wi-Fi and worth no word. */
const hiccup = 3000

/** Whether the host is out of reach. */
export function useAway(): boolean {
  const { outbox } = useHouse()
  const { trouble } = useOutbox(outbox)
  const isHeard = useSyncExternalStore(onLiveChange, isLive)
  const [isSilent, setSilent] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSilent(!isHeard), isHeard ? 0 : hiccup)
    return () => clearTimeout(timer)
  }, [isHeard])
  return isSilent || trouble?.code === 'host-away'
}
