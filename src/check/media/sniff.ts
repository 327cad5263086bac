import { imageSize } from 'image-size';
import type { FileKind, MediaFile } from '../../ledger/mediafile.ts';

/** What a file of that media type is, and the endings that its name may have. The first is the usual one. */
export interface FileForm {
	kind: FileKind;
	endings: readonly [string, ...string[]];
}

/** The files that browsers show and play without a further program. */
export const forms: Readonly<Record<string, FileForm>> = {
	'image/jpeg': { kind: 'picture', endings: ['jpg', 'jpeg'] },
	'image/png': { kind: 'picture', endings: ['png'] },
	'image/webp': { kind: 'picture', endings: ['webp'] },
	'image/avif': { kind: 'picture', endings: ['avif'] },
	'application/pdf': { kind: 'paper', endings: ['pdf'] },
	'audio/mpeg': { kind: 'sound', endings: ['mp3'] },
	'audio/mp4': { kind: 'sound', endings: ['m4a'] },
	'audio/ogg': { kind: 'sound', endings: ['ogg'] },
	'audio/wav': { kind: 'sound', endings: ['wav'] },
	'video/mp4': { kind: 'film', endings: ['mp4'] },
	'video/webm': { kind: 'film', endings: ['webm'] },
	'text/vtt': { kind: 'captions', endings: ['vtt'] },
};

/** How files begin, in Latin-1, after a number of bytes. The first that fits counts. */
const beginnings: [type: string, offset: number, form: RegExp][] = [
	['image/jpeg', 0, /^\xff\xd8\xff/],
	['image/png', 0, /^\x89PNG\r\n\x1a\n/],
	['image/webp', 0, /^RIFF[^]{4}WEBP/],
	['image/avif', 4, /^ftypavi[fs]/],
	['image/heic', 4, /^ftyp(heic|heix|hevc|mif1|msf1)/],
	['image/gif', 0, /^GIF8/],
	['image/tiff', 0, /^(II\*\0|MM\0\*)/],
	[
		'image/svg+xml',
		0,
		/^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>|<!--[^]*?-->|<!DOCTYPE[^>]*>|\s)*<(?:svg)\b/i,
	],
	['application/pdf', 0, /^%PDF-/],
	['audio/wav', 0, /^RIFF[^]{4}WAVE/],
	['audio/ogg', 0, /^OggS/],
	['audio/mpeg', 0, /^(ID3|\xff[\xf2\xf3\xfa\xfb])/],
	['audio/mp4', 4, /^ftypM4A/],
	['video/quicktime', 4, /^ftypqt/],
	['video/mp4', 4, /^ftyp/],
	['video/webm', 0, /^\x1aE\xdf\xa3[^]{0,60}webm/],
	['video/x-matroska', 0, /^\x1aE\xdf\xa3/],
	['text/vtt', 0, /^(?:\xef\xbb\xbf)?WEBVTT(?=[ \t\r\n]|$)/],
];

/** The media type of a file by its contents; empty where it is none that we know. */
export function sniffType(bytes: Uint8Array): string {
	const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
	return beginnings.find(([, offset, form]) => form.test(head.slice(offset)))?.[0] ?? '';
}

/** The size of a picture in pixels as it is seen: a camera that was held upright says so beside the pixels. */
export function measurePicture(bytes: Uint8Array): Pick<MediaFile, 'width' | 'height'> {
	try {
		const { width, height, orientation = 1 } = imageSize(bytes);
		return orientation >= 5 ? { width: height, height: width } : { width, height };
	} catch {
		return {};
	}
}
