/** One part of a content pack that could not be used. The default is shown in its place; nothing else is affected. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly code = 'content';
  /** Where it is in the pack, such as `words["checkin.who.ask"]` or `prompts[2].kind`; `''` is the whole pack. */
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}
