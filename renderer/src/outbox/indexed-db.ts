const storeName = 'entries'

/** Opens the database of what waits; null where this browser has none to give. */
export function openEntries(name: string): Promise<IDBDatabase | null> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name, 1)
      request.addEventListener('upgradeneeded', () => {
        const entries = request.result.createObjectStore(storeName, { keyPath: 'place', autoIncrement: true })
        entries.createIndex('id', 'id', { unique: true })
      })
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => resolve(null))
      request.addEventListener('blocked', () => resolve(null))
    } catch {
      resolve(null)
    }
  })
}

/** One transaction; resolves when it is on disk (`strict`), not when the system has merely taken it. */
export async function withEntries(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (entries: IDBObjectStore) => Promise<void>,
): Promise<void> {
  const transaction = database.transaction(storeName, mode, { durability: 'strict' })
  const done = finished(transaction)
  await Promise.all([work(transaction.objectStore(storeName)), done])
}

/** What a request answers. */
export function wanted<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(reasonOf(request.error)))
  })
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve())
    transaction.addEventListener('abort', () => reject(reasonOf(transaction.error)))
  })
}

function reasonOf(error: DOMException | null): DOMException {
  return error ?? new DOMException('', 'AbortError')
}
