import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { describeFile } from '../../../../src/check/media/inspect.ts';
import { drawPicture } from './pictures.ts';

test('describeFile() tells a picture by its contents, with its size and its SHA-256', async () => {
	for (const [name, type, bytes] of [
		['quay.jpg', 'image/jpeg', await drawPicture().jpeg().toBuffer()],
		['quay.png', 'image/png', await drawPicture().png().toBuffer()],
		['quay.webp', 'image/webp', await drawPicture().webp().toBuffer()],
		['quay.avif', 'image/avif', await drawPicture().avif({ effort: 0 }).toBuffer()],
	] as const)
		expect(describeFile(name, bytes)).toEqual({
			...{ name, type, kind: 'picture', bytes: bytes.length, width: 1500, height: 1000 },
			sha256: createHash('sha256').update(bytes).digest('hex'),
		});
});

test('describeFile() measures a picture as it is seen, where the camera was held upright', async () => {
	const bytes = await drawPicture(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
	expect(describeFile('quay.jpg', bytes)).toMatchObject({ width: 40, height: 60 });
});

test('describeFile() reads the words of captions', () => {
	const text = 'WEBVTT\n\n00:00:01.000 --> 00:00:02.500\n<v Ana>Look &amp; see.\n';
	expect(describeFile('quay.vtt', Buffer.from(text))).toMatchObject({
		...{ type: 'text/vtt', kind: 'captions' },
		cues: [{ at: '0:01', words: 'Look & see.' }],
	});
});

test('describeFile() names a file whose ending is that of another kind', async () => {
	expect(describeFile('quay.jpg', await drawPicture(9, 9).png().toBuffer())).toEqual({
		wrong: 'The file ends in .jpg, but it is a picture of the kind PNG.',
		fix: 'Rename it to quay.png, or save it anew.',
	});
	expect(describeFile('letter.png', Buffer.from('%PDF-1.4\n'))).toEqual({
		wrong: 'The file ends in .png, but it is a PDF.',
		fix: 'Rename it to letter.pdf, or save it anew.',
	});
});

test.each([
	[
		'quay.heic',
		'\0\0\0\x18ftypheic',
		'It is a picture of the kind that telephones save (HEIC), which not every browser can show.',
		'Save it as JPEG or PNG.',
	],
	[
		'quay.gif',
		'GIF89a',
		'It is a GIF, which not every browser can show.',
		'Save it as JPEG or PNG.',
	],
	[
		'quay.mov',
		'\0\0\0\x14ftypqt  ',
		'It is a QuickTime video, which not every browser can show.',
		'Save it as MP4.',
	],
	[
		'letter.doc',
		'Words',
		'The file is nothing that every browser can show or play.',
		'Save it as JPEG, PNG, WebP, AVIF, PDF, MP3, M4A, Ogg, WAV, MP4, WebM or WebVTT.',
	],
	[
		'quay.svg',
		'<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>',
		'The drawing holds <script>, which could run a script.',
		'Take it out, or save the drawing as a picture (PNG).',
	],
	[
		'quay.svg',
		'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"></svg>',
		'It is a drawing (SVG), which readers who browse most safely don’t see.',
		'Save it as a picture (PNG).',
	],
	[
		'quay.jpg',
		'\xff\xd8\xff',
		'The picture can’t be read to its end.',
		'Save it anew, as JPEG or PNG.',
	],
	[
		'quay.mp4',
		'\0\0\0\x18ftypisom \xa9xyz+52.37',
		'The file says of itself where it was made.',
		'Save it without that: ffmpeg -i it.mp4 -map_metadata -1 -c copy new.mp4.',
	],
])('describeFile() says why %s can’t be shown: %j', (name, begin, wrong, fix) => {
	expect(describeFile(name, Buffer.from(begin, 'latin1'))).toEqual({ wrong, fix });
});

test.each([
	[
		'quay.png',
		'\x89PNG\r\n\x1a\n',
		20,
		'pictures',
		'Save it as JPEG, at 3,000 pixels on its longer side.',
	],
	[
		'letter.pdf',
		'%PDF-1.4',
		10,
		'papers',
		'Save it with smaller pictures, or keep only the pages that are shown.',
	],
	[
		'call.mp3',
		'ID3',
		20,
		'sounds',
		'Save it as MP3 at 64 kbit/s in mono, or keep only what is to be heard.',
	],
	[
		'quay.webm',
		'\x1aE\xdf\xa3webm',
		40,
		'videos',
		'Save it as MP4 at 720 lines and 1 Mbit/s, or keep only what is to be seen.',
	],
])(
	'describeFile() says what to do about %s where it is too heavy',
	(name, begin, most, many, fix) => {
		const bytes = Buffer.alloc(most * 1e6 + 1e5);
		bytes.write(begin, 'latin1');
		expect(describeFile(name, bytes)).toEqual({
			wrong: `The file has ${most}.1 MB; ${many} have no more than ${most}.0 MB.`,
			fix,
		});
	},
);
