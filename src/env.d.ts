declare namespace App {
	type Numbering = import('./ledger/notes.ts').Numbering;

	/** Of the story or page that is being rendered. */
	interface Locals extends Numbering {}
}

declare module 'subset-font' {
	/** A font, packed or not, as a font of its own: with all its letters, but of a single weight. */
	export default function subsetFont(
		font: Uint8Array,
		letters: undefined,
		options: { targetFormat: 'sfnt'; keepAllGlyphs: true; variationAxes: { wght: number } },
	): Promise<Buffer>;
}

declare module 'wawoff2/decompress.js' {
	/** A font packed as WOFF2 as the font file it was. */
	export default function unpack(packed: Uint8Array): Promise<Uint8Array>;
}
