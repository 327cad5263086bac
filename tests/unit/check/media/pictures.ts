import sharp, { type Sharp } from 'sharp';
import { parseContent } from '../../../../src/check/parse.ts';
import { describeFile } from '../../../../src/check/media/inspect.ts';

/** A grey picture of that size. */
export function drawPicture(width = 1500, height = 1000): Sharp {
	return sharp({ create: { width, height, channels: 3, background: '#888' } });
}

/** A record of a photograph, with the lines that a test is about in place of others. */
export function writePhoto(lines: Record<string, string> = {}): string {
	const fields = {
		...{ kind: 'photo', file: 'quay.jpg', alt: 'Three barrels on stone.' },
		...{ caption: 'The quay at noon.', credit: 'Ana Example', licence: '{ name: CC BY 4.0 }' },
		...{ origin: 'Our own reporter took it.', date: '2024-03' },
		...lines,
	};
	return Object.entries(fields)
		.map(([name, value]) => `${name}: ${value}\n`)
		.join('');
}

/** Parses records of media, each with its file by its name. */
export function parseMedia(records: Record<string, string>, files: Record<string, Buffer>) {
	const paths = Object.entries(records).map(([id, text]) => [`media/${id}.yaml`, text]);
	const read = Object.entries(files).map(([name, bytes]) => [
		`media/${name}`,
		describeFile(name, bytes),
	]);
	return parseContent(Object.fromEntries([...paths, ...read]));
}
