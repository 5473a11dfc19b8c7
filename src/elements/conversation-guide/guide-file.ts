/** A file may be larger than a guide may be, but not by much: it is not read to its end to find that out. */
const mostBytes = 1_100_000;

/** After so many milliseconds a server is no longer waited for. */
const patience = 20_000;

/** The text of a file of the page’s own origin (`guide-src`), or a sentence for whoever wrote the page. */
export async function fileText(src: string): Promise<{ text: string } | { wrong: string }> {
  let url: URL;
  try {
    url = new URL(src, document.baseURI);
  } catch {
    return { wrong: 'is no address' };
  }
  if (url.origin !== location.origin) return { wrong: 'is not of this page’s own origin' };
  let answer: Response;
  try {
    const signal = AbortSignal.timeout(patience);
    // Where it would lead on to cannot be seen before it is asked, so no other place is ever asked.
    // eslint-disable-next-line no-restricted-globals -- the one file of the page's own origin that the page named
    answer = await fetch(url, { credentials: 'same-origin', redirect: 'manual', signal });
  } catch (reason) {
    if ((reason as DOMException).name === 'TimeoutError')
      return { wrong: `gave no answer within ${patience / 1000} seconds` };
    return { wrong: 'did not load: no answer, or the page’s policy does not allow it (connect-src)' };
  }
  if (answer.type === 'opaqueredirect')
    return { wrong: 'leads on to another address, which is not asked; name the file itself' };
  if (!answer.ok) return { wrong: `was answered with ${answer.status}` };
  if (/html/.test(answer.headers.get('content-type') ?? '')) return { wrong: 'is a page of HTML, not a guide' };
  const reader = answer.body!.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode() };
    size += value.byteLength;
    if (size > mostBytes) {
      void reader.cancel().catch(() => {});
      return { wrong: 'is larger than a guide may be (256,000 characters)' };
    }
    text += decoder.decode(value, { stream: true });
  }
}
