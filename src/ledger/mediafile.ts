import type { Cue } from '../lib/webvtt.ts';

/** What the bytes of a file in `content/media/` are, told from how they begin. */
export type FileKind = 'picture' | 'paper' | 'sound' | 'film' | 'captions';

/** A file of `content/media/` that is no record. */
export interface MediaFile {
	/** Its name, with the ending. */
	name: string;
	/** Its media type, by its contents: `image/jpeg`. */
	type: string;
	kind: FileKind;
	/** How many bytes it has. */
	bytes: number;
	/** The SHA-256 of the original, as it came. */
	sha256: string;
	/** Of a picture, in pixels as it is seen. */
	width?: number;
	height?: number;
	/** Of captions, what is said in the order of time. */
	cues?: Cue[];
}
