import type { File } from './record.ts';

/** The kinds of an invented investigation. */
export function writeKinds(): File[] {
	const label = (one: string) => `label: ${one}\nplural: ${one}s\nmeaning: It is a ${one}.\n`;
	return [
		['event-kinds/report.yaml', `${label('report')}order: 1\ntells: reported\nmark: ring\n`],
		['event-kinds/statement.yaml', `${label('statement')}order: 2\ntells: stated\nmark: bar\n`],
		['event-kinds/finding.yaml', `${label('finding')}order: 3\ntells: found\nmark: cross\n`],
		['source-kinds/report.yaml', label('report')],
		['actor-kinds/government.yaml', `${label('government')}order: 1\nactsAs: authority\n`],
		['actor-kinds/outlet.yaml', `${label('outlet')}order: 2\nactsAs: outlet\n`],
	];
}
