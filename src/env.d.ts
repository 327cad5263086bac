interface ImportMetaEnv {
	/** The id of the draft that a build shows, and of which it makes nothing else; empty in every build of the site. */
	readonly SHOWN_DRAFT: string;
}

declare namespace App {
	type Numbering = import('./ledger/notes.ts').Numbering;

	/** Of the story or page that is being rendered. */
	interface Locals extends Numbering {}
}

declare module 'subset-font' {
	/** A value of an axis, or what is left of its range. */
	type Axes = Record<string, number | { min: number; max: number }>;

	/** A font, packed or not, as a font of its own: with all its letters, but of a single weight. */
	export default function subsetFont(
		font: Uint8Array,
		letters: undefined,
		options: { targetFormat: 'sfnt'; keepAllGlyphs: true; variationAxes: Axes },
	): Promise<Buffer>;
	/** A font, packed or not, with some of its letters, packed as WOFF2. */
	export default function subsetFont(
		font: Uint8Array,
		letters: string,
		options: { targetFormat: 'woff2'; keepFeatures: string[]; variationAxes: Axes },
	): Promise<Buffer>;
}

declare module 'virtual:media' {
	/** The files of `content/media/`, by what they are. */
	export const files: readonly import('./ledger/mediafile.ts').MediaFile[];
	/** The pictures among them, by their names, as Astro makes smaller ones of them. */
	export const pictures: Readonly<Record<string, import('astro').ImageMetadata>>;
	/** The addresses of the others, by their names. */
	export const addresses: Readonly<Record<string, string>>;
}

declare module 'virtual:blocks' {
	/** The blocks of an investigation’s own, by their names. */
	export const components: Readonly<Record<string, unknown>>;
}

declare module 'virtual:brand' {
	interface LogoFile {
		width: number;
		height: number;
		files: readonly string[];
	}

	/** The publisher’s logo, for a light and a dark ground; undefined if it has none. */
	export const logo: { light: LogoFile; dark: LogoFile } | undefined;

	interface PictureFace {
		id: string;
		path: string;
		weight: number;
	}

	/** Its typefaces for pictures, where it has some: the paths of their files, and what their bytes are called. */
	export const pictureFaces: { serif?: PictureFace; sans?: PictureFace };
}

declare module 'virtual:declarations' {
	/** What these blocks need, by their names. */
	export const declared: Readonly<Record<string, import('./schema/ownblock.ts').OwnBlock>>;
}

declare module 'virtual:preloads' {
	/** The addresses of the fonts with which every first screen begins. */
	export const preloads: readonly string[];
}

declare module 'wawoff2/decompress.js' {
	/** A font packed as WOFF2 as the font file it was. */
	export default function unpack(packed: Uint8Array): Promise<Uint8Array>;
}
