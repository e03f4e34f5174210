/** A template as it comes with the program: a `data:` address. */
declare module '*.docx?url&inline' {
  const address: string
  export default address
}
