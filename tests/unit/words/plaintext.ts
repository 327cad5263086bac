/** A link as a text shows it, so that a phrase can be read whole. */
export const link = (text: string) => `[${text}]`;

/** A phrase as one text. */
export const write = (phrase: readonly string[]) => phrase.join('');
