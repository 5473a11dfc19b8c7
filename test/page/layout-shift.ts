interface Source {
  node?: Node;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}
type Shift = PerformanceEntry & { value: number; sources: Source[]; hadRecentInput: boolean };

/** Runs in a page, first of all: everything that moves is written down in `shifts`. */
export const watch = (): void => {
  const shifts: unknown[] = ((globalThis as { shifts?: unknown[] }).shifts = []);
  const said = ({ node, previousRect, currentRect }: Source) =>
    [
      node?.nodeName ?? 'in a shadow root',
      ...[previousRect, currentRect].map((r) => `${r.x},${r.y} ${r.width}x${r.height}`),
    ].join(' ');
  new PerformanceObserver((list) => {
    for (const { value, sources, hadRecentInput } of list.getEntries() as Shift[])
      if (!hadRecentInput) shifts.push([value, ...sources.map(said)]);
  }).observe({ type: 'layout-shift', buffered: true });
};

/** Runs in a page: opening a database takes more than half a second from here on. */
export const slowStorage = (): void => {
  const { addEventListener } = IDBOpenDBRequest.prototype;
  const later = (request: IDBOpenDBRequest, listener: (event: Event) => void) => (event: Event) =>
    setTimeout(() => listener.call(request, event), 700);
  IDBOpenDBRequest.prototype.addEventListener = function (this: IDBOpenDBRequest, type: string, ...rest: unknown[]) {
    const [listener, ...more] = rest as [(event: Event) => void];
    addEventListener.call(this, type, type === 'success' ? later(this, listener) : listener, ...more);
  } as typeof addEventListener;
  const handler = Object.getOwnPropertyDescriptor(IDBRequest.prototype, 'onsuccess')!;
  Object.defineProperty(IDBOpenDBRequest.prototype, 'onsuccess', {
    ...handler,
    set(this: IDBOpenDBRequest, listener: (event: Event) => void) {
      handler.set!.call(this, later(this, listener));
    },
  });
};
