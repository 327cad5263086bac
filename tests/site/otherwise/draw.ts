import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/**
 * Draws the pictures of the invented investigation anew: `node tests/site/otherwise/draw.ts`. Each says on itself that it is a
 * drawing for tests. One holds what a camera writes into a picture, so that a test sees that it is gone.
 */
const folder = fileURLToPath(new URL('content/media/', import.meta.url));

/** A quay with barrels below a sky: shapes alone, and no letter, whose form would depend on the fonts of a machine. */
function drawQuay(barrels: number, sky: string): string {
	const shapes = Array.from({ length: barrels }, (_, i) => {
		const x = 260 + i * 150;
		return `<rect x="${x}" y="560" width="110" height="150" rx="24" fill="#7a5230"/><path d="M${x} 605h110M${x} 665h110" stroke="#3d2a18" stroke-width="10"/>`;
	});
	return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="800" viewBox="0 0 1800 1200">
		<rect width="1800" height="1200" fill="${sky}"/><rect y="820" width="1800" height="380" fill="#2f5d73"/>
		<rect y="710" width="1800" height="120" fill="#8a8378"/>${shapes.join('')}
		<path d="M1250 860h380l-70 110h-240z" fill="#4a2f24"/><path d="M1430 860V520l170 240z" fill="#efe6d2" stroke="#4a2f24" stroke-width="8"/>
		<path d="M0 0L1800 1200M1800 0L0 1200" stroke="#fff" stroke-opacity=".25" stroke-width="6"/></svg>`;
}

/** A sheet with lines in place of writing. */
function drawSheet(): string {
	const lines = Array.from(
		{ length: 18 },
		(_, i) =>
			`<path d="M150 ${260 + i * 70}h${i % 5 === 4 ? 500 : 880}" stroke="#334" stroke-width="12"/>`,
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1275" viewBox="0 0 1200 1700"><rect width="1200" height="1700" fill="#f3ead6"/><circle cx="980" cy="150" r="70" fill="none" stroke="#a33" stroke-width="14"/>${lines.join('')}</svg>`;
}

const drawn = (svg: string) => sharp(Buffer.from(svg));
const camera = {
	IFD0: { Make: 'Invented Camera', Model: 'Test 1', Artist: 'Nobody' },
	IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '34/1 48/1 0/1' },
};

await drawn(drawQuay(5, '#d9e4e8'))
	.jpeg({ quality: 80 })
	.withExif(camera)
	.toFile(`${folder}Old-Quay.jpg`);
await drawn(drawQuay(0, '#e8dcc9')).jpeg({ quality: 80 }).toFile(`${folder}empty-quay.jpg`);
await drawn(drawQuay(2, '#39424d')).png({ palette: true }).toFile(`${folder}quay-at-night.png`);
await drawn(drawSheet()).png({ palette: true }).toFile(`${folder}letter-page-2.png`);
writeFileSync(`${folder}letter.pdf`, writePdf());
writeFileSync(`${folder}call.wav`, writeTone());

/** Two empty pages. */
function writePdf(): string {
	const objects = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		'<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 425] >>',
		'<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 425] >>',
	];
	let text = '%PDF-1.4\n';
	const offsets = objects.map((object, i) => {
		const at = text.length;
		text += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const rows = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
	return `${text}xref\n0 5\n0000000000 65535 f \n${rows}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
}

/** A quiet tone of half a second. */
function writeTone(): Buffer {
	const rate = 8000;
	const samples = Uint8Array.from({ length: rate / 2 }, (_, i) =>
		Math.round(128 + 20 * Math.sin((i * 2 * Math.PI * 440) / rate)),
	);
	const head = Buffer.alloc(44);
	head.write('RIFF', 0);
	head.writeUInt32LE(36 + samples.length, 4);
	head.write('WAVEfmt ', 8);
	head.writeUInt32LE(16, 16);
	head.writeUInt16LE(1, 20);
	head.writeUInt16LE(1, 22);
	head.writeUInt32LE(rate, 24);
	head.writeUInt32LE(rate, 28);
	head.writeUInt16LE(1, 32);
	head.writeUInt16LE(8, 34);
	head.write('data', 36);
	head.writeUInt32LE(samples.length, 40);
	return Buffer.concat([head, samples]);
}
