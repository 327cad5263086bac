/** A rule of how we write: its name, which stays, and what an editor should know of it. */
export interface EditorialRule {
	/** What the rule finds, in a few words. */
	title: string;
	/** Why we hold to it, in a sentence. */
	reason: string;
	/** An error stops a build; a warning can be answered by a reason in the record. */
	level: 'error' | 'warning';
	/** How to answer it, in a sentence. */
	answer: string;
	/** A file in which it finds something, and one in which it does not; of a story or a page the text alone may be given. */
	example: Example;
}

export interface Example {
	/** Its path in `content/`. */
	file: string;
	wrong: string;
	right: string;
}
