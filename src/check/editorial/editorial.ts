import { schemas } from '../../schema/schemas.ts';
import { editorialRules, type EditorialName } from '../../schema/editorial/exceptions.ts';
import type { Content, ContentRecord, Rule } from '../content.ts';
import { problemAt } from '../content.ts';
import { countThings, type Problem } from '../problem.ts';
import { warningsOf } from '../level.ts';
import { findUnattributedQuotations } from '../rules/attribution.ts';
import { findCopies } from '../rules/copy.ts';
import { findParagraphMistakes } from '../rules/paragraph.ts';
import { findMisread } from '../rules/misread.ts';
import { findUntrueOnly } from '../rules/onlysource.ts';
import { findOrphans } from '../rules/orphan.ts';
import { findMissingReplies } from '../rules/reply.ts';
import { findEarlySources } from '../rules/sourcedate.ts';
import { findStreets } from '../rules/street.ts';
import { findUndrawable } from '../rules/undrawable.ts';
import { findUnpaired } from '../rules/unpaired.ts';
import { findUnsourced } from '../rules/unsourced.ts';
import { findWeakSourcing } from '../rules/weak.ts';
import { findYamlMarkup } from '../rules/yamlmarkup.ts';
import { findLongHeads } from './cardlength.ts';
import { findPostcodes, findTelephones } from './contact.ts';
import { findEditorMarks } from './editormark.ts';
import { findLoudClaims, findLoudWords } from './loudness.ts';
import { findMisspeltNames } from './namespelling.ts';
import { findOwnAddresses } from './ownaddress.ts';
import { findPrivateNames } from './privatename.ts';
import { findLongQuotations, findUnsourcedQuotations } from './quoting.ts';

/** What finds the mistakes of each rule of how we write. */
const finders: Record<EditorialName, Rule> = {
	unsourced: findUnsourced,
	'quotation-unsourced': findUnsourcedQuotations,
	'quotation-long': findLongQuotations,
	'loud-claim': findLoudClaims,
	'loud-word': findLoudWords,
	'card-length': findLongHeads,
	'name-spelling': findMisspeltNames,
	'unpaired-mark': findUnpaired,
	unfinished: findParagraphMistakes,
	'typed-markup': findYamlMarkup,
	'copied-record': findCopies,
	'unnamed-record': findOrphans,
	'letter-undrawn': findUndrawable,
	'lost-letter': warningsOf(findMisread),
	'later-than-source': warningsOf(findEarlySources),
	'only-source': findUntrueOnly,
	'strong-source': warningsOf(findWeakSourcing),
	'allegation-unanswered': findMissingReplies,
	'quotation-unattributed': findUnattributedQuotations,
	'street-address': findStreets,
	postcode: findPostcodes,
	telephone: findTelephones,
	'private-name': findPrivateNames,
	'editor-mark': findEditorMarks,
	'own-address': findOwnAddresses,
};

const names = Object.keys(finders) as EditorialName[];

/** Rules that ask what stands beside something: they judge no text of which part can’t be read. */
const wholeTexts = new Set<EditorialName>([
	...(['unsourced', 'quotation-unsourced', 'quotation-long', 'quotation-unattributed'] as const),
	...(['unpaired-mark', 'unfinished'] as const),
]);

/** Finds what breaks a rule of how we write, each with the name of its rule, unless its record says why it stands. */
export function findEditorial(content: Content): Problem[] {
	const canAnswer = new Set(
		content.records
			.filter(({ collection }) => 'exceptions' in schemas[collection].shape)
			.map(({ file }) => file),
	);
	const cut = new Set(content.records.filter(({ isCut }) => isCut).map(({ file }) => file));
	const judge = (rule: EditorialName) =>
		finders[rule](content).filter(({ file }) => !wholeTexts.has(rule) || !cut.has(file));
	const found = names.flatMap((rule) =>
		judge(rule).map((problem): Problem => {
			const { level } = editorialRules[rule];
			if (level === 'error') return { ...problem, rule };
			if (!canAnswer.has(problem.file)) return { ...problem, rule, level };
			const fix = `${problem.fix} If it is right, say why under “exceptions”, as “${rule}: …”.`;
			return { ...problem, fix, rule, level };
		}),
	);
	const answered = listAnswers(content);
	// What can’t be read may be what an answer is for.
	const isSure = ({ record, rule }: Answer) =>
		!record.isCut && (rule !== 'unnamed-record' || cut.size === 0);
	const isAnswered = ({ file, rule }: Problem) =>
		answered.some((one) => one.record.file === file && one.rule === rule);
	return [
		...found.filter((problem) => !isAnswered(problem)),
		...answered.filter(isSure).map((answer) => tellAnswer(answer, found)),
	];
}

interface Answer {
	record: ContentRecord;
	rule: EditorialName;
	reason: string;
}

/** The valid reasons of all records; the schema says what is wrong with the others. */
function listAnswers({ records }: Content): Answer[] {
	return records.flatMap((record) => {
		const given = 'exceptions' in record.data ? (record.data.exceptions ?? {}) : {};
		return Object.entries(given).map(([rule, reason]) => ({
			record,
			rule: rule as EditorialName,
			reason: String(reason),
		}));
	});
}

/** Lists a reason, or warns that nothing needs it any more. */
function tellAnswer({ record, rule, reason }: Answer, found: readonly Problem[]): Problem {
	const { length } = found.filter((one) => one.file === record.file && one.rule === rule);
	const path = ['exceptions', rule];
	if (length === 0) {
		const wrong = `“${rule}” is answered here, but that rule finds nothing in this file.`;
		return { ...problemAt(record, path, wrong, 'Take the answer out.'), rule, level: 'warning' };
	}
	const wrong = `“${rule}” is answered, for ${countThings(length, 'place')} in this file: ${reason}`;
	const fix = 'Look now and then whether the reason still holds.';
	return { ...problemAt(record, path, wrong, fix), rule, level: 'notice' };
}
