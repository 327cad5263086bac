/** A record as Astro hands it out. */
export interface Rec {
	id: string;
	collection: string;
	data: Record<string, unknown>;
	body?: string;
}

/** One change of the content: what it is called, and what becomes of the records of a folder. */
export interface Change {
	name: string;
	alter: (collection: string, records: Rec[]) => Rec[];
}

/**
 * Lists changes, one record each: for each field, that of the first record becomes that of another one, so the result is sound; each text has a word more; and the last record of each folder is gone.
 */
export function listChanges(records: readonly Rec[]): Change[] {
	const folders = Map.groupBy(records, ({ collection }) => collection);
	return [...folders].flatMap(([folder, own]) => [
		...listFields(own).flatMap((field) => changeField(folder, own, field)),
		...own
			.filter(({ body }) => body)
			.map(({ id }) =>
				change(folder, id, 'body', (record) => ({ ...record, body: `${record.body}\n\nMore.\n` })),
			),
		{
			name: `${folder}/${own.at(-1)?.id} is gone`,
			alter: (collection, all) =>
				collection === folder ? all.filter(({ id }) => id !== own.at(-1)?.id) : all,
		},
	]);
}

function listFields(records: readonly Rec[]): string[] {
	return [...new Set(records.flatMap(({ data }) => Object.keys(data)))];
}

/** The first record gets the value of another one, if there is a different value. */
function changeField(folder: string, records: readonly Rec[], field: string): Change[] {
	const [first] = records;
	const other = records.find(({ data }) => !isSame(data[field], first?.data[field]));
	if (!first || !other) return [];
	const value = other.data[field];
	return [
		change(folder, first.id, field, (record) => ({
			...record,
			data: { ...record.data, [field]: value },
		})),
	];
}

function change(folder: string, id: string, field: string, make: (record: Rec) => Rec): Change {
	return {
		name: `${folder}/${id} ${field}`,
		alter: (collection, all) =>
			collection === folder ? all.map((one) => (one.id === id ? make(one) : one)) : all,
	};
}

function isSame(a: unknown, b: unknown): boolean {
	return JSON.stringify(a) === JSON.stringify(b);
}
