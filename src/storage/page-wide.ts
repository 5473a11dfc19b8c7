/**
 * One value for the whole page (or Node process), shared by every copy of this script.
 *
 * @param key names the value
 * @param make makes it when nobody has yet
 */
export function pageWide<Value>(key: string, make: () => Value): Value {
  const root = globalThis as unknown as Record<symbol, Map<string, unknown> | undefined>;
  const all = (root[Symbol.for('mend-elements/1/storage')] ??= new Map());
  if (!all.has(key)) all.set(key, make());
  return all.get(key) as Value;
}
