import { getCollection } from 'astro:content';
import { formatPeriod } from '../domain/format/period.ts';
import { formatQuantity } from '../domain/format/quantity.ts';
import { capitalize } from '../domain/text/capitalize.ts';
import { fullName } from '../domain/unit/unit.ts';
import { extractClaims } from '../markdown/extract-claims.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { boundaryAnchors } from '../site/strings.ts';
import { urls } from '../site/urls.ts';
import { oncePerBuild } from './once-per-build.ts';
import { figuresById, type FigureView } from './figures.ts';
import { unitProfiles, indicatorProfiles } from './profiles.ts';

/** A sentence somewhere on the site that rests on a source. */
export interface Claim {
  text: string;
  /** Address of the very place, anchor included. */
  href: string;
  /** Title of the page it stands on. */
  page: string;
}

/** Every claim of the site under the source it rests on. */
export const claimsBySource = oncePerBuild(collect);

type Add = (source: string | null | undefined, claim: Claim) => void;

async function collect() {
  const claims = new Map<string, Claim[]>();
  const add: Add = (source, claim) => {
    if (source) (claims.get(source) ?? claims.set(source, []).get(source)!).push(claim);
  };
  await addProse(add);
  await addGuides(add);
  addData(add);
  for (const { data } of await getCollection('glossary')) {
    add(data.source, { text: `${data.term}: ${data.explanation}`, href: urls.glossary(data.id), page: 'Thuật ngữ' });
  }
  return claims;
}

const figureText = ({ asOf, ...quantity }: FigureView) => `${formatQuantity(quantity)} (${formatPeriod(asOf)})`;

async function addProse(add: Add) {
  const figures = await figuresById();
  const entries = [...(await getCollection('stories')), ...(await getCollection('pilots')), ...(await getCollection('guides')), ...(await getCollection('sessions'))];
  for (const entry of entries) {
    const href = (id: string, hash?: string) => urls.entry(entry.collection, id, hash);
    const page = entry.data.title;
    for (const { anchor, rests, parts } of extractClaims(parseBody(entry.body ?? ''))) {
      const text = parts.map((part) => (typeof part === 'string' ? part : figureText(figures.get(part.figure)!))).join('');
      add(rests.on === 'source' ? rests.id : figures.get(rests.id)?.source, { text, href: href(entry.id, anchor), page });
    }
    if (entry.collection === 'stories') {
      const { place } = entry.data;
      add(place.now?.source, { text: `${capitalize(place.name)} nay thuộc ${place.now?.name}.`, href: href(entry.id, 'noi-chon'), page });
    }
    if (entry.collection === 'sessions') {
      for (const source of entry.data.sources) add(source, { text: entry.data.basis, href: href(entry.id, 'nguoi-day'), page });
      entry.data.questions.forEach(({ question, why, source }, index) => add(source, { text: `${question} ${why}`, href: href(entry.id, `cau-${index + 1}`), page }));
    }
    if (entry.collection === 'pilots') {
      entry.data.timeline.forEach(({ when, what, source }, index) =>
        add(source, { text: `${capitalize(formatPeriod(when))}: ${what}`, href: href(entry.id, `moc-${index + 1}`), page }),
      );
      for (const { name, role, source } of entry.data.people) add(source, { text: `${name}: ${role}.`, href: href(entry.id, 'nguoi-trong-cuoc'), page });
    }
  }
}

async function addGuides(add: Add) {
  for (const { id, data } of await getCollection('guides')) {
    const claim = (text: string, anchor: string): Claim => ({ text, href: urls.guide(id, anchor), page: data.title });
    add(data.cost.source, claim(`Chi phí: ${data.cost.text}`, 'chi-phi'));
    data.steps.forEach((step, index) => add(step.source, claim(`Bước ${index + 1}: ${step.do}`, `buoc-${index + 1}`)));
    for (const { when, fix, source } of data.troubles) add(source, claim(`${when} ${fix}`, 'khi-truc-trac'));
    for (const { trick, response, source } of data.scams) add(source, claim(`${trick} ${response}`, 'chieu-lua'));
    for (const { label, source } of data.channels) add(source, claim(`Kênh chính thức: ${label}`, 'kenh-chinh-thuc'));
    for (const { document, about, source } of data.legal) add(source, claim(`${document}: ${about}`, 'can-cu'));
  }
}

function addData(add: Add) {
  for (const { unit, readings, changes, statements } of unitProfiles()) {
    const page = capitalize(fullName(unit));
    for (const reading of readings) {
      const { indicator, asOf, source, id, kind, disputes } = reading;
      const words = `${kind === 'target' ? 'Mục tiêu của nơi này – ' : ''}${indicator.name}: ${formatQuantity({ ...reading, unit: indicator.unit })} (${formatPeriod(asOf)}).`;
      add(source, { text: words, href: urls.unit(unit.id, id), page });
      for (const dispute of disputes) add(dispute.source, { text: dispute.says, href: urls.unit(unit.id, id), page });
    }
    for (const { source, kind } of changes) add(source, { text: `Thay đổi địa giới của ${fullName(unit)}.`, href: urls.unit(unit.id, boundaryAnchors[kind]), page });
    for (const { id, text, source } of statements) add(source, { text, href: urls.unit(unit.id, id), page });
  }
  const frameworks = new Set<string>();
  for (const { indicator, targets } of indicatorProfiles()) {
    for (const { framework, frameworkName, frameworkSource, statusNote, value, source } of targets) {
      const href = urls.indicator(indicator.id, 'muc-tieu');
      if (!frameworks.has(framework)) add(frameworkSource, { text: `${frameworkName}. ${statusNote}`, href, page: indicator.name });
      frameworks.add(framework);
      const text = `Mục tiêu ${formatQuantity({ value, unit: indicator.unit })} theo ${frameworkName}.`;
      add(source, { text, href, page: indicator.name });
    }
  }
}
