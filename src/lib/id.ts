/** The id nearest to a name: `The mayor’s “book”` is `the-mayors-book`. Nothing is left of one without Latin letters and digits. */
export function makeId(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[\p{M}'’]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
