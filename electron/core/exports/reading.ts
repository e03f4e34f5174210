import type { Context } from '../context.ts'

/** What files are made of: the database and whose question it is. The thread of long work has no more than this. */
export type Reading = Pick<Context, 'store' | 'now' | 'caller'>
