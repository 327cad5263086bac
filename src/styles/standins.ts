import { formatRule } from './typefaces.ts';

/** A cut of a typeface: how wide its letters are on average, in ems, each counted as often as English has it. */
interface Cut {
	style?: 'italic';
	/** The weights for which it stands, as in CSS. */
	weight: string;
	width: number;
}

/** Faces of systems that are as wide as each other, by the names of their cuts, in the order of the cuts of ours. */
interface System {
	name: string;
	cuts: { names: string[]; width: number }[];
}

/**
 * Our typefaces, and what stands in for each until it has come. All numbers but those of DejaVu, which were measured likewise,
 * are those of Capsize: https://github.com/seek-oss/capsize/tree/master/packages/metrics
 */
const standins: {
	family: string;
	ascent: number;
	descent: number;
	cuts: Cut[];
	systems: System[];
}[] = [
	{
		...{ family: 'Newsreader', ascent: 0.735, descent: 0.265 },
		cuts: [
			{ weight: '400', width: 0.4285 },
			{ weight: '600 700', width: 0.45 },
			{ weight: '400', style: 'italic', width: 0.402 },
		],
		systems: [
			{
				// Windows and macOS; Gelasio is as wide.
				name: 'Georgia',
				cuts: [
					{ names: ['Georgia', 'Gelasio Regular'], width: 0.4458 },
					{ names: ['Georgia Bold', 'Gelasio Bold'], width: 0.5186 },
					{ names: ['Georgia Italic', 'Gelasio Italic'], width: 0.4546 },
				],
			},
			{
				// Linux.
				name: 'Times',
				cuts: [
					{ names: ['Liberation Serif', 'Times New Roman'], width: 0.4063 },
					{ names: ['Liberation Serif Bold', 'Times New Roman Bold'], width: 0.4326 },
					{ names: ['Liberation Serif Italic', 'Times New Roman Italic'], width: 0.4082 },
				],
			},
			{
				// Android.
				name: 'Noto',
				cuts: [
					{ names: ['Noto Serif', 'NotoSerif-Regular'], width: 0.481 },
					{ names: ['Noto Serif Bold', 'NotoSerif-Bold'], width: 0.512 },
					{ names: ['Noto Serif Italic', 'NotoSerif-Italic'], width: 0.469 },
				],
			},
		],
	},
	{
		...{ family: 'Public Sans', ascent: 0.95, descent: 0.225 },
		cuts: [
			{ weight: '400 500', width: 0.469 },
			{ weight: '600 700', width: 0.475 },
		],
		systems: [
			{
				// Windows, macOS and Linux.
				name: 'Arial',
				cuts: [
					{ names: ['Arial', 'Liberation Sans', 'Helvetica'], width: 0.4458 },
					{ names: ['Arial Bold', 'Liberation Sans Bold', 'Helvetica Bold'], width: 0.48 },
				],
			},
			{
				// Android.
				name: 'Roboto',
				cuts: [
					{ names: ['Roboto', 'Roboto Regular', 'Roboto-Regular'], width: 0.4458 },
					{ names: ['Roboto Bold', 'Roboto-Bold'], width: 0.4521 },
				],
			},
		],
	},
];

/** What CSS calls the faces of systems in the measures of one of ours, in the order in which they are tried. */
export function listStandins(family: string): string[] {
	return standins
		.filter((one) => one.family === family)
		.flatMap(({ systems }) => systems.map(({ name }) => `${family} ${name}`));
}

/** The `@font-face` rules that give faces of systems the measures of ours: no line grows or moves when ours have come. */
export function formatStandins(): string {
	return standins
		.flatMap(({ family, ascent, descent, cuts, systems }) =>
			systems.flatMap((system) =>
				cuts.map(({ style, weight, width }, i) => {
					const { names = [], width: theirs = width } = system.cuts[i] ?? {};
					const size = width / theirs;
					return formatRule({
						'font-family': `'${family} ${system.name}'`,
						...(style && { 'font-style': style }),
						'font-weight': weight,
						src: names.map((name) => `local('${name}')`).join(', '),
						'size-adjust': percent(size),
						'ascent-override': percent(ascent / size),
						'descent-override': percent(descent / size),
						'line-gap-override': '0%',
					});
				}),
			),
		)
		.join('');
}

function percent(share: number): string {
	return `${(100 * share).toFixed(1)}%`;
}
