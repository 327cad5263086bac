import { expect, test } from 'vitest';
import { tabulateMedia } from '../../../../src/data/tables/media.ts';
import { joinLedger } from '../../../../src/ledger/join.ts';
import type { MediaFile } from '../../../../src/ledger/mediafile.ts';
import { makeLedger, makeRecord } from '../../ledger/records.ts';

const base = new URL('https://quays.example/');
const { site } = makeLedger([]);
const letter = makeRecord('media', 'letter', {
	...{ kind: 'paper', file: 'letter.pdf', date: '2024~' },
	pages: [
		{ page: 1, transcript: 'One.' },
		{ page: 3, transcript: 'Three.' },
	],
});
const file: MediaFile = {
	...{ name: 'letter.pdf', type: 'application/pdf', kind: 'paper', bytes: 12 },
	sha256: 'a'.repeat(64),
};

test('tabulateMedia() gives what the original was, with its SHA-256', () => {
	const { columns, rows } = tabulateMedia(joinLedger(site, [letter], { files: [file] }), base);
	const read = rows.map((row) =>
		Object.fromEntries(row.map((cell, i) => [columns[i]?.name, cell])),
	);
	expect(read).toEqual([
		{
			...{ id: 'letter', kind: 'paper', file: 'letter.pdf', alt: 'A quay.' },
			...{ caption: 'The quay at noon.', credit: 'Ana Example', licenceName: 'CC BY 4.0' },
			...{ licenceLink: null, source: null, origin: 'Our own reporter was there.' },
			...{ date: '2024~', graphic: false, transcript: null, pages: ['1: One.', '3: Three.'] },
			...{ captions: null, poster: null, small: null, type: 'application/pdf', bytes: 12 },
			...{ width: null, height: null, sha256: 'a'.repeat(64) },
			page: 'https://quays.example/media/letter/',
		},
	]);
});
