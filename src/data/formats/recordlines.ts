/** Records as a JSON array with one record a line, so that two versions can be compared line by line. */
export function formatRecords(records: readonly object[]): string {
	const lines = records.map((record) => JSON.stringify(record)).join(',\n');
	return lines ? `[\n${lines}\n]` : '[]';
}
