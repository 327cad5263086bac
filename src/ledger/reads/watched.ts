import type { Ledger } from '../join.ts';
import type { Recorder } from './recorder.ts';

/** Returns a ledger that answers the same, and tells the recorder what it is asked. */
export function watchLedger(ledger: Ledger, recorder: Recorder): Ledger {
	const note = (question: string) => recorder.current()?.questions.add(question);
	const nameOf = ({ collection, id }: { collection: string; id: string }) => `${collection}/${id}`;
	return {
		// They are code, which is compared as a whole.
		blocks: ledger.blocks,
		get site() {
			note('site');
			return ledger.site;
		},
		all(collection) {
			note(`all ${collection}`);
			return ledger.all(collection);
		},
		get(collection, id) {
			note(`get ${collection}/${id}`);
			return ledger.get(collection, id);
		},
		pointingTo(from, target) {
			note(`to ${from} ${nameOf(target)}`);
			return ledger.pointingTo(from, target);
		},
		pointedAt(into, record) {
			note(`from ${into} ${nameOf(record)}`);
			return ledger.pointedAt(into, record);
		},
		historyOf(place) {
			note(`history ${nameOf(place)}`);
			return ledger.historyOf(place);
		},
		file(name) {
			note(`file ${name}`);
			return ledger.file(name);
		},
		countryName(code) {
			note('site');
			return ledger.countryName(code);
		},
	};
}
