declare namespace App {
	type Numbering = import('./ledger/notes.ts').Numbering;

	/** Of the story or page that is being rendered. */
	interface Locals extends Numbering {}
}

declare module 'wawoff2/decompress.js' {
	/** A font packed as WOFF2 as the font file it was. */
	export default function unpack(packed: Uint8Array): Promise<Uint8Array>;
}
