import { useEffect } from 'react'

/** Keeps the screen lit while the page is in front: a phone that sleeps between two visitors has to be unlocked for each. */
export function useStayAwake(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isDone = false
    async function ask(): Promise<void> {
      if (!('wakeLock' in navigator) || document.visibilityState !== 'visible') return
      try {
        const granted = await navigator.wakeLock.request('screen')
        if (isDone) await granted.release()
        else lock = granted
      } catch {
        // A battery that runs low lets nobody keep the screen lit.
      }
    }
    // The browser takes it back whenever another app is in front.
    const onShown = () => void ask()
    void ask()
    document.addEventListener('visibilitychange', onShown)
    return () => {
      isDone = true
      document.removeEventListener('visibilitychange', onShown)
      void lock?.release()
    }
  }, [])
}
