/** One of several answers. */
export interface Option {
	value: string;
	label: string;
	hint?: string;
}

/** Asks whoever sits at the terminal. Each question throws `cancelled` when they go away. */
export interface Asker {
	/** A line of text; `check` says what is wrong with it, as long as something is. */
	text(question: {
		message: string;
		initial?: string;
		check: (text: string) => string | undefined;
	}): Promise<string>;
	/** One of several, found by typing. */
	choose(question: { message: string; options: Option[] }): Promise<string>;
	/** Any number of several, found by typing. */
	several(question: {
		message: string;
		options: Option[];
		atLeastOne?: boolean;
	}): Promise<string[]>;
	confirm(message: string): Promise<boolean>;
	say(text: string): void;
}

/** What a question throws when it is not answered: Ctrl-C, or Escape. */
export const cancelled = Symbol('cancelled');
