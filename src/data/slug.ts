/** A title as a file’s name: its letters and digits, in lower case, with hyphens; `data` where none is Latin. */
export function toSlug(title: string): string {
	const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
	return (
		plain
			.replace(/['’]/g, '')
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-+|-+$/g, '') || 'data'
	);
}
