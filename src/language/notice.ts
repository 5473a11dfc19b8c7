/** What a text is written for; each purpose has rules of its own. */
export type Purpose = 'statement' | 'appreciation' | 'apology' | 'boundary';

/** What was noticed. A closed list; `docs/language.md` says what each means. */
export type NoticeKind = 'vague' | 'self-centred';

/** The key of one kind sentence under `content/<locale>`: why something was noticed, or what to ask. */
export type MessageKey = 'notice.vague' | 'notice.self-centred';

/** One thing noticed in a text. It never blocks; the person may always go on. */
export interface Notice {
  kind: NoticeKind;
  /** UTF-16 units. */
  start: number;
  end: number;
  why: MessageKey;
  /** Replaces that range of the text with a whole, grammatical wording. */
  rewording?: { start: number; end: number; text: string };
  /** A question instead of a rewording. */
  ask?: MessageKey;
}
