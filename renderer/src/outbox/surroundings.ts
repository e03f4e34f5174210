/** What an outbox needs of its browser; tests bring their own. */
export type Surroundings = {
  /** Calls `run` after so many ms; returns the way to call it off. */
  after(ms: number, run: () => void): () => void
  /** Runs `work` while no other tab of this page runs its own. */
  alone(work: () => Promise<void>): Promise<void>
  /** Tells the other tabs; returns what hears them. */
  channel: Channel
  /** Calls `wake` whenever the network may be back; returns the way to stop. */
  onBack(wake: () => void): () => void
}

export type Channel = {
  tell(message: unknown): void
  listen(hear: (message: unknown) => void): void
  close(): void
}

/** The browser itself. Outboxes of one name share their tabs' turn and news. */
export function browserSurroundings(name = 'fairdesk-outbox'): Surroundings {
  return {
    after(ms, run) {
      const timer = setTimeout(run, ms)
      return () => clearTimeout(timer)
    },
    alone: (work) => ('locks' in navigator ? navigator.locks.request(name, work) : work()),
    channel: tabs(name),
    onBack(wake) {
      const onShown = () => document.visibilityState === 'visible' && wake()
      window.addEventListener('online', wake)
      document.addEventListener('visibilitychange', onShown)
      return () => {
        window.removeEventListener('online', wake)
        document.removeEventListener('visibilitychange', onShown)
      }
    },
  }
}

function tabs(name: string): Channel {
  const channel = new BroadcastChannel(name)
  return {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel is heard by this origin only
    tell: (message) => channel.postMessage(message),
    listen: (hear) => channel.addEventListener('message', (event: MessageEvent<unknown>) => hear(event.data)),
    close: () => channel.close(),
  }
}

/** For a memory store: nobody else shares it. */
export const noOtherTabs: Channel = { tell: () => undefined, listen: () => undefined, close: () => undefined }
