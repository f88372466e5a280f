import { activityNamed } from '../domain/share-address/edit-plan.ts';
import { encode } from '../domain/share-address/encode.ts';
import { cleanText, emptyPlan } from '../domain/share-address/plan.ts';
import { usualMinutes, type UsualMinutes } from '../domain/session/usual-minutes.ts';
import { urls } from '../site/urls.ts';
import { guideTopics, sessions } from './entries.ts';
import { codeOf, codesOf } from './short-codes.ts';

/** A guide as the page shows it where sessions are put together. */
export interface GuideToChoose {
  /** All its codes, its number first. */
  codes: string[];
  title: string;
  page: string;
  /** How long it usually takes. */
  minutes: number;
}

const usual = async (): Promise<UsualMinutes> => usualMinutes((await sessions()).map(({ data }) => data.schedule));

/** The minutes of a guide that no ready session teaches. */
export const minutesOtherwise = async (): Promise<number> => (await usual()).otherwise;

/** All guides by topic, in the order of the topics. */
export async function guidesByTopic(): Promise<{ topic: string; name: string; guides: GuideToChoose[] }[]> {
  const { of: minutesOf } = await usual();
  return (await guideTopics()).map(({ topic, name, members }) => ({
    topic,
    name,
    guides: members.map(({ id, data: { title } }) => ({ codes: codesOf(urls.guide(id)), title, page: urls.guide(id), minutes: minutesOf(id) })),
  }));
}

/** All guides by title. */
export const guidesToChoose = async (): Promise<GuideToChoose[]> => (await guidesByTopic()).flatMap((group) => group.guides);

/** The ready sessions, each also as a plan to change: its guides and those activities that a plan knows. */
export async function readySessions(): Promise<{ title: string; page: string; minutes: number; plan: string }[]> {
  return (await sessions()).map(({ id, data: { title, minutes, schedule } }) => {
    const items = schedule.flatMap((item) => {
      const code = item.guide === undefined ? activityNamed(item.activity!) : codeOf(urls.guide(item.guide));
      return code === undefined ? [] : { code, minutes: item.minutes };
    });
    return { title, page: urls.session(id), minutes, plan: encode({ ...emptyPlan(), title: cleanText(title), items }) };
  });
}
