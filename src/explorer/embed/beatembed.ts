import { joinBeats, type Beat } from '../../ledger/beat.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import { joinPlace } from '../../ledger/joined.ts';
import { findPlaceSubject } from '../../ledger/subject.ts';
import type { Site } from '../../schema/site.ts';
import { formatDate } from '../../words/formatdate.ts';
import { titleBeat } from '../../words/namebeat.ts';
import * as words from '../../words/words.ts';
import { chooseBeats } from '../choosebeats.ts';
import { surroundTexts } from './surround.ts';
import type { Embed } from './embed.ts';
import { findRoom, stackTexts, type SetText } from './embedheight.ts';
import { fitHeight, type Knot } from './frameheight.ts';

/** The embed of the beats of a place. */
export function embedPlace(ledger: Ledger, place: Entry<'places'>): Embed {
	const subject = findPlaceSubject(ledger, place);
	const beats = joinBeats(ledger, chooseBeats(ledger, subject), [place]);
	const title = words.namePlace(
		place.data.city,
		words.nameTerritory(joinPlace(ledger, place).country),
	);
	const path = `places/${place.id}`;
	return { path, home: `${path}/`, title, heights: measureBeats(ledger.site, title, beats) };
}

/** How many beats stand in a row of a wide frame; of one or two, each has its words beside it. */
export function countColumns(beats: number): 1 | 3 | 4 {
	if (beats < 3) return 1;
	return beats === 4 ? 4 : 3;
}

/** Fits the height of embedded beats under a title. */
export function measureBeats(site: Site, title: string, beats: readonly Beat[]): Knot[] {
	const around = surroundTexts(site, { title }, []);
	const columns = countColumns(beats.length);
	return fitHeight((width) => {
		const { drawn, share, inRow, isBeside } = layOutBeat(width, columns);
		const cells = beats.map((beat) => {
			const told = stackTexts(listTexts(beat, site.language, share), width);
			return isBeside ? Math.max(drawn, told) : drawn + told;
		});
		const rows = cells.flatMap((_, i) =>
			i % inRow === 0 ? Math.max(...cells.slice(i, i + inRow)) + GAP : [],
		);
		return stackTexts(around, width) + rows.reduce((sum, row) => sum + row, 0);
	});
}

/** The width of a frame from which on drawings beside the words are larger, and those from which on beats stand in columns, in CSS pixels. */
const LARGER = 480;
const COLUMNS = { 1: Infinity, 3: 720, 4: 960 };

/** The gaps between rows and between columns, the widest column, and drawings beside words, in CSS pixels. */
const GAP = 12;
const GUTTER = 20;
const WIDEST = 336;
const SMALL = 80;
const LARGE = 240;

/** The height of the drawing of a beat over its width. */
const ASPECT = 0.55;

/** How a beat stands in a frame of a width: the height of its drawing in CSS pixels, the share of the width that its words have, and how many stand in a row. */
function layOutBeat(width: number, columns: keyof typeof COLUMNS) {
	const room = findRoom(width);
	if (width >= COLUMNS[columns]) {
		const own = Math.min(WIDEST, (room - GUTTER * (columns - 1)) / columns);
		return { drawn: own * ASPECT, share: own / room, inRow: columns, isBeside: false };
	}
	const drawing = width < LARGER ? SMALL : Math.min(LARGE, 0.28 * room);
	const share = (room - drawing - GAP) / room;
	return { drawn: drawing * ASPECT, share, inRow: 1, isBeside: true };
}

function listTexts(beat: Beat, language: string, share: number): SetText[] {
	const { data } = beat.event;
	return [
		{
			text: `${formatDate(data.date, language)} ${words.beatRows[beat.row]}`,
			...{ set: 'label', room: 8, share },
		},
		{ text: titleBeat(beat), set: 'title', share },
		{ text: data.what, set: 'text', share },
	];
}
