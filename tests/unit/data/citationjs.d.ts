/** Citation.js has no types of its own: what our tests use of it. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string);
		/** What was read, as CSL-JSON. */
		data: Record<string, unknown>[];
	}
}
