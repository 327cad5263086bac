import { joinBeats, type Beat } from '../../ledger/beat.ts';
import type { Entry } from '../../ledger/entry.ts';
import type { Ledger } from '../../ledger/join.ts';
import { joinPlace } from '../../ledger/joined.ts';
import { findPlaceSubject } from '../../ledger/subject.ts';
import type { Site } from '../../schema/site.ts';
import { titleBeat } from '../../words/namebeat.ts';
import * as words from '../../words/words.ts';
import { chooseBeats } from '../choosebeats.ts';
import { creditEmbed } from './credit.ts';
import type { Embed } from './embed.ts';
import { findHeight, stackTexts, type SetText } from './embedheight.ts';

/** From this width of a frame on, in CSS pixels, beats stand two in a row, each below its drawing. */
const TWO = 480;

/** Below it, the share of the width that the words beside a drawing have; above it, that of each of two. */
const BESIDE = 0.56;
const HALF = 0.46;

/** The height of the drawing of a beat over its width. */
const ASPECT = 0.56;

/** The embed of the beats of a place. */
export function embedPlace(ledger: Ledger, place: Entry<'places'>): Embed {
	const subject = findPlaceSubject(ledger, place);
	const beats = joinBeats(ledger, chooseBeats(ledger, subject), [place]);
	const title = words.namePlace(
		place.data.city,
		words.nameTerritory(joinPlace(ledger, place).country),
	);
	const path = `places/${place.id}`;
	return { path, home: `${path}/`, title, height: measureBeats(ledger.site, title, beats) };
}

/** The height of embedded beats under a title. */
export function measureBeats(site: Site, title: string, beats: readonly Beat[]): number {
	const head: SetText[] = [{ text: title, set: 'said' }, ...creditEmbed(site)];
	return findHeight((width) => {
		const isWide = width >= TWO;
		const cells = beats.map((beat) => {
			const share = isWide ? HALF : BESIDE;
			const texts = [titleBeat(beat), beat.event.data.what].map((text): SetText => ({
				text,
				set: 'text',
				share,
			}));
			const drawn = isWide ? width * HALF * ASPECT : 0;
			return drawn + stackTexts([{ text: '', set: 'small' }, ...texts], width);
		});
		const rows = isWide
			? cells.flatMap((cell, i) => (i % 2 === 0 ? Math.max(cell, cells[i + 1] ?? 0) : []))
			: cells;
		return stackTexts(head, width) + rows.reduce((sum, row) => sum + row, 0);
	});
}
