import { expect, test } from 'vitest';
import { faces } from '../../../src/picture/fonts.ts';
import { rasterise } from '../../../src/picture/raster.ts';
import { typeset } from '../../../src/picture/typeset.ts';
import { colours } from '../../../src/styles/palette.ts';
import { markNames } from '../../../src/styles/statusmark.ts';

const write = (text: string) =>
	`<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" font-family="${faces.sans}" font-weight="500"><rect width="300" height="60" fill="#f8f6f1"/><text x="10" y="40" font-size="24">${text}</text></svg>`;
const toText = (png: Uint8Array) => Buffer.from(png).toString('base64');
const draw = async (text: string) => toText(await rasterise(typeset(write(text))));
/** The same in the site’s own faces alone: a letter that they do not have is a box. */
const drawBoxes = async (text: string) =>
	toText(await rasterise({ svg: write(text), used: new Map() }));

test.each([
	...['Ł', 'Київ', 'Αθήνα', 'Đ', 'Երևան', 'თბილისი', 'ירושלים', 'القاهرة', 'मुंबई', 'ঢাকা'],
	...['சென்னை', 'กรุงเทพฯ', '東京', '臺北', '서울', 'とうきょう', 'አዲስ', 'ភ្នំពេញ', 'ວຽງຈັນ', 'ရန်ကုန်'],
])('a picture shows %s in its letters, and not as boxes', async (name) => {
	const seen = [await draw(name), await drawBoxes(name), await draw('')];
	expect(new Set(seen).size).toBe(3);
});

test('a picture joins the letters of Arabic and writes them from right to left', async () => {
	const [joined, apart, turned] = await Promise.all([
		draw('بب'),
		draw('ب\u200cب'),
		draw('القاهرة'.split('').reverse().join('')),
	]);
	expect(joined).not.toBe(apart);
	expect(turned).not.toBe(await draw('القاهرة'));
});

test('the same letters give the same bytes, whatever was drawn before', async () => {
	const first = await draw('Łódź, 東京');
	await draw('서울, Київ');
	expect(await draw('Łódź, 東京')).toBe(first);
});

test('a picture keeps the colours of paper, land, sea, borders and marks, however many others it has', async () => {
	const named = (['paper', 'land', 'sea', 'border', 'ink', ...markNames] as const).map(
		(name) => colours[name],
	);
	// What covers most is nearer to the sea than a colour that is chosen may be.
	const others = Array.from({ length: 40 }, (_, i) => `rgb(${230 - i},${220 - i},${200 - i})`);
	const bars = [...others, ...named].map(
		(fill, i) => `<rect x="${i * 4}" width="${i < 40 ? 4 : 1}" height="60" fill="${fill}"/>`,
	);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60">${bars.join('')}</svg>`;
	const png = Buffer.from(await rasterise({ svg, used: new Map() }));
	const at = png.indexOf('PLTE');
	const palette = png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4)).toString('hex');
	const shown = palette.match(/.{6}/g);
	expect(shown).toEqual(expect.arrayContaining(named.map((colour) => colour.slice(1))));
});

test.each([
	'@fontsource/tinos/files/tinos-latin-400-normal',
	'@fontsource-variable/newsreader/files/newsreader-latin-wght-normal',
])(
	'a picture is drawn in a publisher’s own face, whether or not its weight can vary: %s',
	async (file) => {
		const own = { sans: { id: file, path: `node_modules/${file}.woff2`, weight: 500 } };
		const drawn = toText(await rasterise(typeset(write('Quay'), own)));
		const seen = [drawn, await draw('Quay'), await draw('')];
		expect(new Set(seen).size).toBe(3);
		expect(toText(await rasterise(typeset(write('Quay'), own)))).toBe(drawn);
	},
);
