/** Puts something in the place of a part of the browser while a test runs. */
export function standIn<Of extends object>(of: Of, name: keyof Of & string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { configurable: true, writable: true, value });
  undone.push(() => (before ? Object.defineProperty(of, name, before) : Reflect.deleteProperty(of, name)));
}
const undone: (() => void)[] = [];
afterEach(() => {
  for (const undo of undone.splice(0)) undo();
});
