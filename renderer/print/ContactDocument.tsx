import './styles/contact.css';
import type { ContactPaper } from '../../shared/domain/views/contactPaper.ts';
import { ExchangedTable } from './ExchangedTable.tsx';
import type { Fit } from './fit.ts';
import { GainsTable } from './GainsTable.tsx';
import { joined } from './joined.ts';
import { Lines } from './Lines.tsx';
import { NotesSection } from './NotesSection.tsx';
import { dayNear } from './paperDay.ts';
import { PaperHeader } from './PaperHeader.tsx';
import { PromiseList } from './PromiseList.tsx';
import { useSheet } from './sheetContext.ts';
import { stageText } from './stageText.ts';

/** A person's own page; with `oneToOne`, one's own side beside theirs and room to write. */
export function ContactDocument({
  paper,
  oneToOne,
  fit,
}: {
  readonly paper: ContactPaper;
  readonly oneToOne: boolean;
  readonly fit: Fit;
}) {
  const sheet = useSheet();
  const { text } = sheet;
  const { person } = paper;
  const since = text('sheet.since', {
    stage: stageText(person, text),
    day: dayNear(person.stageSince, sheet),
  });
  return (
    <>
      <PaperHeader
        title={oneToOne ? text('paper.oneToOneWith', { name: person.name }) : person.name}
        lines={[joined(person.company, person.trade, since)]}
      />
      <Facts paper={paper} />
      <Promises paper={paper} />
      <GainsTable paper={paper} both={oneToOne} />
      <ExchangedTable referrals={paper.referrals} />
      <NotesSection paper={paper} />
      {oneToOne ? (
        <section className="block">
          <h2>{text('paper.oneToOne.agreed')}</h2>
          <Lines count={fit.lines} />
        </section>
      ) : null}
    </>
  );
}

function Facts({ paper }: { readonly paper: ContactPaper }) {
  const sheet = useSheet();
  const { text } = sheet;
  const { metOn, metWhere, introducedBy, phones, emails } = paper;
  const met = [metOn === null ? '' : dayNear(metOn, sheet), metWhere]
    .filter((part) => part !== '')
    .join(', ');
  const facts = [
    [text('paper.contact.phone'), joined(...phones)],
    [text('paper.contact.mail'), joined(...emails)],
    [text('paper.contact.met'), met],
    [text('paper.contact.introducedBy'), introducedBy],
  ] as const;
  return (
    <dl className="facts">
      {facts
        .filter(([, value]) => value !== '')
        .map(([label, value]) => (
          <div key={label} className="fact">
            <dt>{label}</dt>
            <dd dir="auto">{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Promises({ paper }: { readonly paper: ContactPaper }) {
  const { text } = useSheet();
  const both = [
    ['sheet.promisedByMe', paper.promisedByMe, true],
    ['sheet.promisedToMe', paper.promisedToMe, false],
  ] as const;
  return (
    <div className="two">
      {both.map(([title, promises, mine]) =>
        promises.length === 0 ? null : (
          <section key={title} className="block">
            <h2>{text(title)}</h2>
            <PromiseList promises={promises} mine={mine} />
          </section>
        ),
      )}
    </div>
  );
}
