import type { Layer } from '../draw.ts';
import type { Inset } from './inset.ts';

/** A drawing, as far as its insets go. */
interface Lettered {
	layers: Pick<Layer, 'insets' | 'enlarged'>[];
}

/** The letters of the insets on drawings that are seen together, for each of their layers. */
export function listLetters(drawings: readonly Lettered[]): string[][] {
	const [first] = drawings;
	return (first?.layers ?? []).map((_, i) =>
		drawings.flatMap((drawing) => listInsets(drawing, i).map(({ letter }) => letter)),
	);
}

/** Letters the insets of drawings that are seen together, so that no letter stands for two of them at one width. */
export function letterInsets<Drawing extends Lettered>(drawings: readonly Drawing[]): Drawing[] {
	return drawings.map((drawing, at) => {
		const layers = drawing.layers.map((layer, i) => {
			const before = drawings.slice(0, at).flatMap((other) => listInsets(other, i));
			const name = (inset: Inset, n: number): Inset => ({
				...inset,
				letter: String.fromCharCode(65 + before.length + n),
			});
			const { insets, enlarged } = layer;
			return {
				...layer,
				...(insets && { insets: insets.map(name) }),
				...(enlarged && { enlarged: { ...enlarged, insets: enlarged.insets.map(name) } }),
			};
		});
		return { ...drawing, layers };
	});
}

function listInsets({ layers }: Lettered, i: number): readonly Inset[] {
	return layers[i]?.enlarged?.insets ?? layers[i]?.insets ?? [];
}
