/** What lies sealed: AES-GCM with an IV of its own, bound to the id it stands under. */
export type Sealed = { id: string; iv: Uint8Array<ArrayBuffer>; body: ArrayBuffer }

/**
 * The key of this device as the host gives it (`device.read`, 32 bytes in base64 or base64url). It cannot be read back out of the
 * browser and is gone with the page, so that what lies on a phone that was lost is of no use to whoever finds it.
 */
export function importOutboxKey(base64: string): Promise<CryptoKey> {
  const plain = atob(base64.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

export async function seal(key: CryptoKey, id: string, content: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const body = await crypto.subtle.encrypt(underIdOf(id, iv), key, new TextEncoder().encode(JSON.stringify(content)))
  return { id, iv, body }
}

/** The content, or null for what lies under another key or was damaged. */
export async function unseal(key: CryptoKey, sealed: Sealed): Promise<unknown> {
  try {
    const plain = await crypto.subtle.decrypt(underIdOf(sealed.id, sealed.iv), key, sealed.body)
    return JSON.parse(new TextDecoder().decode(plain)) as unknown
  } catch {
    return null
  }
}

function underIdOf(id: string, iv: Uint8Array<ArrayBuffer>): AesGcmParams {
  return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(id) }
}
