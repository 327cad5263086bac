import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { readYaml } from '../../../src/check/yaml.ts';

/** Bytes in use after all that nobody holds was collected. */
function measureHeap(): number {
	setFlagsFromString('--expose-gc');
	(runInNewContext('gc') as () => void)();
	return process.memoryUsage().heapUsed;
}

const COUNT = 1_000;

const write = (i: number) =>
	[
		`what: The ministry ordered the office in city ${i} to close.`,
		...['date: 2022-11-01', 'kind: order', 'actors: [ministry, embassy]', 'sources:'],
		...Array.from({ length: 20 }, (_, j) => `  - source: paper-${i}-${j}`),
	].join('\n');

test('a record that is read holds its values, and not what was made to parse it', () => {
	readYaml('events/first.yaml', write(0));
	const before = measureHeap();
	const records = Array.from({ length: COUNT }, (_, i) => readYaml(`events/${i}.yaml`, write(i)));
	const each = (measureHeap() - before) / COUNT;

	expect(records[COUNT - 1]?.positionOf(['sources', 19, 'source'])).toEqual({
		line: 25,
		column: 5,
	});
	expect(records[7]?.positionOf(['kind'])).toEqual({ line: 3, column: 1 });
	// Its values take less; with the tree of its text it had 21.
	expect(each).toBeLessThan(8_000);
});
