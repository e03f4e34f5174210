import { v7 } from 'uuid'

/** A fresh id for what a command creates: random, and later ones sort later (UUIDv7, RFC 9562). */
export function freshId(): string {
  return v7()
}
