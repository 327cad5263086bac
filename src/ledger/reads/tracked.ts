import type { Entry } from '../entry.ts';
import type { Recorder } from './recorder.ts';

/** What tells the name of a record that is tracked: `claims/barrels-were-dumped`. */
const NAME = Symbol.for('name of a tracked record');

/** Returns records that look the same, and tell the recorder which of their fields are looked at. */
export function trackRecords(records: readonly Entry[], recorder: Recorder): Entry[] {
	const made = new Map<Entry, Entry>();
	const track = (record: Entry): Entry => {
		const tracked = made.get(record) ?? trackRecord(record, recorder, track);
		made.set(record, tracked);
		return tracked;
	};
	return records.map(track);
}

/** The name of a record that is tracked; undefined for everything else. */
export function findName(value: object): string | undefined {
	return (value as { [NAME]?: string })[NAME];
}

function trackRecord(record: Entry, recorder: Recorder, track: (kind: Entry) => Entry): Entry {
	const { collection, id } = record;
	const note = (field: string | symbol) => {
		const trace = recorder.current();
		if (!trace || typeof field === 'symbol') return;
		const column = `${collection}.${field}`;
		const ids = trace.fields.get(column);
		if (ids) ids.add(id);
		else trace.fields.set(column, new Set([id]));
	};
	const data = new Proxy(record.data, {
		get(fields, field) {
			note(field);
			return Reflect.get(fields, field);
		},
		has(fields, field) {
			note(field);
			return Reflect.has(fields, field);
		},
		ownKeys(fields) {
			note('*');
			return Reflect.ownKeys(fields);
		},
	});
	return new Proxy(record, {
		get(whole, key) {
			if (key === 'id' || key === 'collection') return Reflect.get(whole, key);
			if (key === 'data') return data;
			if (key === NAME) return `${collection}/${id}`;
			if (key === 'kind' && 'kind' in whole) {
				note('kind');
				return track(whole.kind as Entry);
			}
			if (key in whole) note('body');
			return Reflect.get(whole, key);
		},
	});
}
