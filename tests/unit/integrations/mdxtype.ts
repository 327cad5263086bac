import mdx from '@astrojs/mdx';

/** How Astro reads files of one ending. */
export interface EntryType {
	extensions: string[];
	getEntryInfo(file: { contents: string; fileUrl: URL }): Promise<{ data: object; body?: string }>;
}

/** How Astro itself reads an `.mdx` file. */
export async function findMdxType(): Promise<EntryType> {
	let found: EntryType | undefined;
	const setup = mdx().hooks['astro:config:setup'] as unknown as (hook: object) => Promise<void>;
	await setup({
		config: {},
		addContentEntryType: (type: EntryType) => (found = type),
		...{ addRenderer() {}, addPageExtension() {}, updateConfig() {} },
	});
	if (!found) throw new Error('the integration adds no type');
	return found;
}
