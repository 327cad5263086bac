/**
 * Makes an id of a name: `the-mayors-book` of `The mayor’s “book”`. It is empty if the name has no Latin letter or
 * digit.
 */
export function makeId(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
