declare namespace App {
	interface Locals {
		/** The notes of the story or page that is being rendered, in the order of their numbers. */
		notes: import('./ledger/body.ts').Citation[];
		/** The numbers of the notes that have been pointed to so far: the first pointer is where “back” goes. */
		pointed: Set<number>;
	}
}

declare module 'wawoff2/decompress.js' {
	/** A font packed as WOFF2 as the font file it was. */
	export default function unpack(packed: Uint8Array): Promise<Uint8Array>;
}
