/** What a small share may be about (D11). */
export type PromptKind = 'moment' | 'hope' | 'doubt' | 'fear';

/** How far in it asks somebody to go. Each step is offered, never taken for granted. */
export type PromptSize = 'small' | 'medium' | 'deeper';

/** One question for a small share. It asks for no secret and does not assume that two people are a couple again. */
export interface Prompt {
  /** Kept with the answer and with a star, so it is never renamed: lower-case ASCII with hyphens. */
  readonly id: string;
  readonly kind: PromptKind;
  readonly size: PromptSize;
  readonly text: string;
}
