/** Loads a module of scripts/, which is plain JavaScript that no project types; the test says what it expects of it. */
export async function script<Module>(name: string): Promise<Module> {
  return (await import(new URL(`../../scripts/${name}`, import.meta.url).href)) as Module
}
