import { arialNames, others, type Standin } from './standins.ts';
import { formatRange, formatRule, type Typeface } from './typefaces.ts';

/** A stand-in with the size at which its letters are as wide as ours on average, and that of each group of common letters. */
export interface FittedStandin {
	standin: Standin;
	size: number;
	groups: { letters: readonly number[]; size: number }[];
}

/** How far a typeface reaches above and below the line, in ems. */
const metrics: Record<Typeface['family'], { ascent: number; descent: number }> = {
	Newsreader: { ascent: 0.735, descent: 0.265 },
	'Public Sans': { ascent: 0.95, descent: 0.225 },
};

/** How wide a figure of tables is, in ems: in our sans, and in Arial, whose figures all are as wide as each other. */
const FIGURE = { ours: 0.7, theirs: 0.556 };

/** The `@font-face` rules that give faces of systems the measures of ours: no line grows or moves when ours have come. */
export function formatStandins(fitted: readonly FittedStandin[]): string {
	return [
		...fitted.flatMap(({ standin, size, groups }) => [
			formatStandin(standin, size),
			...groups.map((group) => formatStandin(standin, group.size, group.letters)),
		]),
		...others.map((one) => formatStandin(one, one.size)),
		formatRule({
			'font-family': `'Public Sans Figures'`,
			'font-weight': '400 700',
			src: listNames(arialNames),
			'size-adjust': percent(FIGURE.ours / FIGURE.theirs),
			'unicode-range': formatRange(Array.from({ length: 10 }, (_, i) => 0x30 + i)),
		}),
	].join('');
}

const SPACE = 0x20;

/** The face with the space gives lines their height; of the others only the widths count. */
function formatStandin(
	{
		family,
		system,
		style,
		weight,
		names,
	}: Pick<Standin, 'family' | 'system' | 'style' | 'weight' | 'names'>,
	size: number,
	letters?: readonly number[],
): string {
	const { ascent, descent } = metrics[family];
	return formatRule({
		'font-family': `'${family} ${system}'`,
		...(style && { 'font-style': style }),
		'font-weight': weight,
		src: listNames(names),
		'size-adjust': percent(size),
		...((letters?.includes(SPACE) ?? true) && {
			'ascent-override': percent(ascent / size),
			'descent-override': percent(descent / size),
			'line-gap-override': '0%',
		}),
		...(letters && { 'unicode-range': formatRange(letters) }),
	});
}

function listNames(names: readonly string[]): string {
	return names.map((name) => `local('${name}')`).join(', ');
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)}%`;
}
