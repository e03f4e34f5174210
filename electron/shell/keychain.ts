import { safeStorage } from 'electron'

/**
 * The system's keychain (DPAPI on Windows, the session's keyring on Linux) for wrapping the database's key.
 * Only after `ready`. On Linux without a keyring Chromium would scramble with a built-in password: that is no keychain.
 */
export function createKeychain() {
  return {
    async available(): Promise<boolean> {
      if (process.platform === 'linux' && ['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend()))
        return false
      return safeStorage.isAsyncEncryptionAvailable()
    },
    async wrap(bytes: Uint8Array): Promise<Uint8Array> {
      return safeStorage.encryptStringAsync(Buffer.from(bytes).toString('base64'))
    },
    async unwrap(wrapped: Uint8Array): Promise<{ bytes: Uint8Array; isStale: boolean }> {
      const { result, shouldReEncrypt } = await safeStorage.decryptStringAsync(Buffer.from(wrapped))
      return { bytes: Buffer.from(result, 'base64'), isStale: shouldReEncrypt }
    },
  }
}
