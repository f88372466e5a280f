import { encode } from '../../domain/share-address/encode.ts';
import { isActivity } from '../../domain/share-address/plan.ts';
import { programme, titleOfPlan } from '../../domain/share-address/plan-words.ts';
import { keepPlanInLinks } from './guide-parts.ts';
import { listedGuides, planInAddress } from './known-guides.ts';

/** The session that the address of this page holds, with what its slides and its sheets both show; undefined when it holds none. */
export function openPlan(makerPage: string) {
  addEventListener('hashchange', () => location.reload());
  const guides = listedGuides();
  const found = planInAddress(guides);
  if (!found) return undefined;
  keepPlanInLinks(makerPage);
  const { plan, dropped } = found;
  const guideOf = (code: string) => guides.get(code)!;
  const rows = programme(plan, (code) => guideOf(code).title);
  return {
    plan,
    dropped,
    title: titleOfPlan(plan),
    rows,
    guideOf,
    taught: rows.flatMap(({ code }) => (isActivity(code) ? [] : guideOf(code))),
    /** Where the session can be opened again. */
    address: `${location.origin}${makerPage}#${encode(plan)}`,
  };
}
