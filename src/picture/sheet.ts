import type { Drawing } from '../map/draw.ts';
import type { MarkName } from '../styles/statusmark.ts';
import { createColumn, INNER, MARGIN, WIDTH, type Column } from './column.ts';
import { colours } from '../styles/palette.ts';
import { faces } from './fonts.ts';
import { writePanel, type MarkStyles } from './panel.ts';
import { nameShape, writeShapes } from './shape.ts';
import { measureSizes, writeSizes, type SizedNumber } from './sizekey.ts';
import { escapeXml, estimateWidth, wrapText } from './text.ts';

/** All that a picture of the map says, to be read where no page stands about it. */
export interface Picture {
	language: string;
	title: string;
	/** What the picture shows and on which day, in a line below the title. */
	subtitle: string;
	/** The picture in words, for those who do not see it. */
	description: string;
	/** The drawings, one below the other, each with its heading if there are several, and sizes of its marks in user units. */
	panels: { title?: string; drawing: Drawing; sizes?: SizedNumber[] }[];
	marks: MarkStyles;
	legend: { marks: readonly MarkName[]; text: string }[];
	/** What a reader must know: caveats, sources, address, licence. A paragraph each. */
	notes: string[];
}

/** A picture as the text of an SVG file, with its size in pixels. */
export interface WrittenPicture {
	svg: string;
	width: number;
	height: number;
}

/** Writes a picture as an SVG file that needs nothing besides itself. The same picture gives the same text. */
export function writePicture(picture: Picture): WrittenPicture {
	const page = createColumn();
	page.write(picture.title, { size: 44, face: 'serif', before: 0 });
	page.write(picture.subtitle, { size: 20, colour: colours.quiet });
	for (const { title, drawing } of picture.panels) {
		if (title) page.write(title, { size: 28, face: 'serif', before: 20 });
		const whole = drawing.height + (drawing.layers[0]?.below ?? 0);
		const height = Math.round((whole * INNER) / drawing.width);
		page.put(height, 20, (y) =>
			writePanel(drawing, picture.marks, { x: MARGIN, y, width: INNER, height }),
		);
	}
	page.put(12, 12, (y) => `<path stroke="${colours.rule}" d="M${MARGIN} ${y + 6}h${INNER}"/>`);
	writeLegend(page, picture.legend);
	const { drawing, sizes = [] } = picture.panels.find(({ sizes }) => sizes?.length) ?? {};
	const scaled = sizes.map(({ count, r }) => ({
		count,
		r: (r * INNER) / (drawing?.width ?? INNER),
	}));
	if (sizes.length) page.put(measureSizes(scaled), 10, (y) => writeSizes(scaled, MARGIN, y));
	for (const note of picture.notes) page.write(note, { size: 17, colour: colours.quiet });
	const height = page.end + MARGIN;
	const svg = [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description" lang="${escapeXml(picture.language)}" font-family="${faces.sans}" font-weight="500">`,
		`<title id="title">${escapeXml(picture.title)}</title>`,
		`<desc id="description">${escapeXml(picture.description)}</desc>`,
		writeShapes([...picture.marks.values(), ...picture.legend]),
		`<rect width="${WIDTH}" height="${height}" fill="${colours.paper}"/>`,
		...page.parts,
		'</svg>\n',
	].join('\n');
	return { svg, width: WIDTH, height };
}

/** The font size of the words in a legend, and how far they stand from the beginning of the mark of one status. */
const LEGEND = { size: 20, inset: 34 };

/** Writes marks and their words in rows of three; of fewer, where the words are long, and on further lines, where they are very long. */
function writeLegend(page: Column, legend: Picture['legend']) {
	const { size } = LEGEND;
	const inset = Math.max(...legend.map(({ marks }) => LEGEND.inset + 16 * (marks.length - 1)));
	const widest = Math.max(...legend.map(({ text }) => estimateWidth(text, 'sans') * size));
	const columns = [3, 2].find((count) => widest <= INNER / count - inset - 10) ?? 1;
	const lines = legend.map(({ text }) => wrapText(text, (INNER / columns - inset) / size, 'sans'));
	for (let row = 0; row < legend.length; row += columns) {
		const inRow = legend.slice(row, row + columns);
		const height = Math.max(...lines.slice(row, row + columns).map(({ length }) => length));
		page.put(30 * height, 4, (y) =>
			inRow
				.map(({ marks }, i) => {
					const x = MARGIN + (i * INNER) / columns;
					const words = (lines[row + i] ?? []).map(
						(line, at) =>
							`<text x="${Math.round(x + inset)}" y="${y + 22 + 30 * at}" font-size="${size}" fill="${colours.ink}">${escapeXml(line)}</text>`,
					);
					return `<use href="#${nameShape({ marks })}" transform="translate(${Math.round(x + inset / 2 - 5)} ${y + 15})"/>${words.join('')}`;
				})
				.join(''),
		);
	}
}
