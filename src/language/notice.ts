/** What a text is written for; each purpose has rules of its own. */
export type Purpose = 'statement' | 'appreciation' | 'apology' | 'boundary';

/** What was noticed. A closed list; `docs/language.md` says what each means. */
export type NoticeKind =
  | 'crisis'
  | 'absolute'
  | 'label'
  | 'motive'
  | 'feel-that'
  | 'made-me'
  | 'comparison'
  | 'contempt'
  | 'threat'
  | 'vague'
  | 'self-centred'
  | 'backhanded'
  | 'if'
  | 'but'
  | 'passive'
  | 'blame'
  | 'demand'
  | 'forbid'
  | 'monitor'
  | 'permission'
  | 'money'
  | 'isolation'
  | 'punishment';

/** What to ask where no other wording can be offered. */
export type Question = 'moment' | 'act' | 'meant' | 'feeling' | 'wish' | 'beneath' | 'did' | 'mine' | 'need';

/** The key of one kind sentence under `content/<locale>`: why something was noticed, or what to ask. */
export type MessageKey = `notice.${NoticeKind}` | `notice.ask.${Question}`;

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
