import { createHash } from 'node:crypto';
import type { MediaFile } from '../../ledger/mediafile.ts';
import { readCues } from '../../lib/webvtt.ts';
import { explainSvg } from '../publicfile.ts';
import type { Unread } from '../oddfile.ts';
import { forms, measurePicture, sniffType } from './sniff.ts';

/** What files of `content/media/` that are no pictures may weigh, in bytes, and what to do about a heavier one. */
const heaviest = {
	picture: [20e6, 'Save it as JPEG, at 3,000 pixels on its longer side.'],
	paper: [10e6, 'Save it with smaller pictures, or keep only the pages that are shown.'],
	sound: [20e6, 'Save it as MP3 at 64 kbit/s in mono, or keep only what is to be heard.'],
	film: [40e6, 'Save it as MP4 at 720 lines and 1 Mbit/s, or keep only what is to be seen.'],
	captions: [200e3, 'Keep only the words that are heard.'],
} as const;

/** No file of `content/media/` is read that is heavier, in bytes. */
export const HEAVIEST = Math.max(...Object.values(heaviest).map(([most]) => most));

/** Tells what a file of `content/media/` is, by its contents; or why it can’t be shown. */
export function describeFile(name: string, bytes: Buffer): MediaFile | Unread {
	const type = sniffType(bytes);
	const form = forms[type];
	if (!form) return explainType(type, bytes);
	const { kind, endings } = form;
	const ending = /\.(\w+)$/.exec(name)?.[1] ?? '';
	if (!endings.includes(ending.toLowerCase()))
		return {
			wrong: `The file ends in .${ending}, but it is ${nameType(type)}.`,
			fix: `Rename it to ${name.replace(/\.\w+$/, '')}.${endings[0]}, or save it anew.`,
		};
	const [most, fix] = heaviest[kind];
	if (bytes.length > most)
		return {
			wrong: `The file has ${megabytes(bytes.length)}; ${plural[kind]} have no more than ${megabytes(most)}.`,
			fix,
		};
	const told = explainTold(kind, bytes);
	if (told) return told;
	const size = kind === 'picture' ? measurePicture(bytes) : {};
	if (kind === 'picture' && !size.width)
		return { wrong: 'The picture can’t be read to its end.', fix: 'Save it anew, as JPEG or PNG.' };
	return {
		...{ name, type, kind, bytes: bytes.length },
		sha256: createHash('sha256').update(bytes).digest('hex'),
		...size,
		...(kind === 'captions' && { cues: readCues(bytes.toString('utf8')) }),
	};
}

const plural = {
	picture: 'pictures',
	paper: 'papers',
	sound: 'sounds',
	film: 'videos',
	captions: 'captions',
} as const;

/** A number of bytes for messages: `12.5 MB`. */
function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** What people call a file of that media type. */
const typeNames: Record<string, string> = {
	'image/svg+xml': 'a drawing (SVG)',
	'image/heic': 'a picture of the kind that telephones save (HEIC)',
	'image/gif': 'a GIF',
	'image/tiff': 'a TIFF',
	'video/quicktime': 'a QuickTime video',
	'video/x-matroska': 'a Matroska video',
	'application/pdf': 'a PDF',
	'text/vtt': 'a file of captions (WebVTT)',
};

function nameType(type: string): string {
	const [group, short = ''] = type.split('/');
	const word = { image: 'picture', audio: 'sound', video: 'video' }[group ?? ''] ?? 'file';
	return typeNames[type] ?? `a ${word} of the kind ${short.toUpperCase()}`;
}

function explainType(type: string, bytes: Buffer): Unread {
	if (type === 'image/svg+xml')
		return (
			explainSvg(bytes.toString('utf8')) ?? {
				wrong: 'It is a drawing (SVG), which readers who browse most safely don’t see.',
				fix: 'Save it as a picture (PNG).',
			}
		);
	if (type === '')
		return {
			wrong: 'The file is nothing that every browser can show or play.',
			fix: 'Save it as JPEG, PNG, WebP, AVIF, PDF, MP3, M4A, Ogg, WAV, MP4, WebM or WebVTT.',
		};
	const fix = type.startsWith('video/') ? 'Save it as MP4.' : 'Save it as JPEG or PNG.';
	return { wrong: `It is ${nameType(type)}, which not every browser can show.`, fix };
}

/** Where telephones write into a film or a sound where it was made: QuickTime, 3GPP and ID3. */
const places = ['\xa9xyz', 'com.apple.quicktime.location', 'loci\0\0\0\0', 'ISO6709'];

/** These files are published as they are: they may not say where they were made. Of pictures, new ones are made. */
function explainTold(kind: MediaFile['kind'], bytes: Buffer): Unread | undefined {
	if (kind !== 'film' && kind !== 'sound') return undefined;
	const [head, tail] = [bytes.subarray(0, 1e6), bytes.subarray(-1e6)];
	const found = places.some((mark) =>
		[head, tail].some((part) => part.includes(mark, 0, 'latin1')),
	);
	if (!found) return undefined;
	return {
		wrong: 'The file says of itself where it was made.',
		fix: 'Save it without that: ffmpeg -i it.mp4 -map_metadata -1 -c copy new.mp4.',
	};
}
