/** Where the board for a television is: a page of its own, without bar and rail. */
export const tvPath = '/board/tv'
