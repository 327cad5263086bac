import type { APIRoute } from 'astro';
import { writeDigest } from '../../data/feed/digest.ts';
import { openLedger } from '../../ledger/open.ts';
import { keyed } from '../../ledger/reads/keyed.ts';
import { listAllUpdates } from '../../ledger/update.ts';
import { groupByMonth, type MonthOfUpdates } from '../../ledger/updatepages.ts';

export async function getStaticPaths() {
	const months = groupByMonth(listAllUpdates(await openLedger()));
	const first = months.at(-1)?.days.at(-1)?.day;
	return keyed(
		months.map((shown) => ({ params: { month: shown.month }, props: { shown, first } })),
	);
}

/** What came in a month, as plain text. */
export const GET: APIRoute<{ shown: MonthOfUpdates; first: string | undefined }> = async ({
	props: { shown, first },
	site = new URL(import.meta.env.SITE),
}) =>
	new Response(writeDigest(await openLedger(), shown, site, first), {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
