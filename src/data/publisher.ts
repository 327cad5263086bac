import type { Ledger } from '../ledger/join.ts';
import { toHeading, toPage } from '../lib/url.ts';

/** Whoever publishes the site as schema.org’s NewsMediaOrganization, with where its rules stand. */
export function describePublisher({ site }: Ledger, base: URL): object {
	const { policies } = site;
	const policy = (name: string, page: string | undefined) =>
		page && { [name]: new URL(toHeading(page), base).href };
	return {
		'@type': 'NewsMediaOrganization',
		name: site.publisher,
		url: new URL(toPage(''), base).href,
		...policy('publishingPrinciples', policies.about),
		...policy('noBylinesPolicy', policies.bylines),
		...policy('ownershipFundingInfo', policies.ownership),
		...policy('missionCoveragePrioritiesPolicy', policies.mission),
		...policy('ethicsPolicy', policies.ethics ?? policies.privacy),
		...policy('correctionsPolicy', policies.corrections),
		...policy('verificationFactCheckingPolicy', policies.method),
		...policy('actionableFeedbackPolicy', policies.feedback),
	};
}
