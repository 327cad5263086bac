import { arialNames, others, type Standin } from './standins.ts';
import { formatRange, formatRule, type Typeface } from './typefaces.ts';

/** A stand-in with the size at which its letters are as wide as ours on average, and that of each group of common letters. */
export interface FittedStandin {
	standin: Standin;
	size: number;
	/** How far above and below the line a typeface of the investigation’s own reaches. */
	metrics?: { ascent: number; descent: number } | undefined;
	/** How wide a figure is in that typeface, in ems. */
	figure?: number | undefined;
	groups: { letters: readonly number[]; size: number }[];
}

/** How far a typeface reaches above and below the line, in ems. */
const ours: Record<Typeface['family'], { ascent: number; descent: number }> = {
	Newsreader: { ascent: 0.735, descent: 0.265 },
	'Public Sans': { ascent: 0.95, descent: 0.225 },
};

/** How wide a figure of tables is, in ems: in our sans, and in Arial, whose figures all are as wide as each other. */
const FIGURE = { ours: 0.7, theirs: 0.556 };

/** The `@font-face` rules that give faces of systems the measures of ours: no line grows or moves when ours have come. */
export function formatStandins(fitted: readonly FittedStandin[]): string {
	const own = fitted.filter(({ metrics }) => metrics);
	const labels = own.find(({ standin }) => standin.family === 'Public Sans');
	return [
		...fitted.flatMap(({ standin, metrics, size, groups }) => [
			formatStandin(standin, size, { metrics }),
			...groups
				.filter((group) => percent(group.size) !== percent(size))
				.map((group) => formatStandin(standin, group.size, { metrics, letters: group.letters })),
		]),
		// Those of Android were measured beside ours alone.
		...others
			.filter(({ family }) => !own.some(({ standin }) => standin.family === family))
			.map((one) => formatStandin(one, one.size)),
		formatRule({
			'font-family': `'Public Sans Figures'`,
			'font-weight': '400 700',
			src: listNames(arialNames),
			'size-adjust': percent((labels?.figure ?? FIGURE.ours) / FIGURE.theirs),
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
	{
		letters,
		metrics = ours[family],
	}: { letters?: readonly number[]; metrics?: FittedStandin['metrics'] } = {},
): string {
	const { ascent, descent } = metrics;
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
	return `${Number((100 * share).toFixed(1))}%`;
}
