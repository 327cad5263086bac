/** The id nearest to a name: `Salt Quay` is `salt-quay`. Nothing is left of one without Latin letters and digits. */
export function makeId(name: string): string {
	return name
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
