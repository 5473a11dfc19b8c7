/** Everything the console was warned of while something happened, and a little later. */
export async function warnings(during: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => void said.push(args.map(String).join(' '));
  try {
    await during();
    await new Promise((next) => setTimeout(next, 300));
  } finally {
    console.warn = warn;
  }
  return said;
}
