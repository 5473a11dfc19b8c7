import type { ChangeNotice } from './adapter.js';

type Listener = (notice: ChangeNotice) => void;

/** The listeners of one connection, and its line to the other connections of the same name. */
export interface Notices {
  subscribe(listener: Listener): () => void;
  /** Tells the own listeners at once, and the other connections. */
  tell(notice: ChangeNotice | undefined): void;
  /** Tells the own listeners alone, of what every connection finds out by itself. */
  tellOwn(notice: ChangeNotice): void;
  close(): void;
}

/** A line to other connections: a BroadcastChannel, or what stands in for it. */
export interface Line {
  postMessage(notice: ChangeNotice): void;
  onmessage: ((event: MessageEvent) => void) | null;
  close(): void;
  unref?(): void;
}

/**
 * Notices of one connection.
 *
 * @param makeLine opens the line to other connections, at first use; it may throw (Firefox with cookies blocked), then
 * the connection works and hears only itself.
 */
export function createNotices(makeLine: () => Line): Notices {
  const listeners = new Set<Listener>();
  let line: Line | undefined;
  let open = true;
  const tellOwn: Listener = (notice) => {
    // One object for all: no listener may change what the next one hears.
    [notice, notice.kinds, notice.ids].forEach(Object.freeze);
    for (const listener of [...listeners]) {
      try {
        listener(notice);
      } catch (error) {
        // What is kept is kept, whatever a listener makes of it.
        console.error(error);
      }
    }
  };
  const connect = () => {
    if (line) return;
    try {
      line = makeLine();
      // Any script of this origin can speak here, so the shape is checked.
      line.onmessage = ({ data }: MessageEvent<ChangeNotice | undefined>) =>
        data && Array.isArray(data.kinds) && tellOwn(data);
      // In Node an open channel would keep the process alive.
      line.unref?.();
    } catch {
      // No line: other connections find out when they read.
    }
  };
  const hangUp = () => {
    line?.close();
    line = undefined;
  };
  return {
    tellOwn,
    subscribe(listener) {
      const own: Listener = (notice) => listener(notice);
      if (open) {
        listeners.add(own);
        connect();
      }
      return () => void listeners.delete(own);
    },
    tell(notice) {
      if (!notice) return;
      // What was under way when this connection closed is kept all the same: others hear of it over a line for this once.
      connect();
      line?.postMessage(notice);
      if (!open) hangUp();
      tellOwn(notice);
    },
    close() {
      open = false;
      listeners.clear();
      hangUp();
    },
  };
}
