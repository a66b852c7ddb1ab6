import type { ContactPaper } from '../../shared/domain/views/contactPaper.ts';
import { gainsLetters } from '../../shared/domain/records/contact.ts';
import { formatDayNear } from '../../shared/i18n/dates.ts';
import { PaperHeader } from './PaperHeader.tsx';
import { promiseText } from './promiseText.ts';
import { useSheet } from './sheetContext.ts';
import { stageText } from './stageText.ts';
import { Tick } from './Tick.tsx';

/** A person's own page; with `oneToOne`, one's own side beside theirs and room to write. */
export function ContactDocument({
  paper,
  oneToOne,
}: {
  readonly paper: ContactPaper;
  readonly oneToOne: boolean;
}) {
  const sheet = useSheet();
  const { text, language, preparedOn } = sheet;
  const { person, metOn, metWhere, introducedBy } = paper;
  const met =
    metOn === null && metWhere === ''
      ? ''
      : [metOn === null ? '' : formatDayNear(metOn, preparedOn, language), metWhere]
          .filter((part) => part !== '')
          .join(', ');
  return (
    <>
      <PaperHeader
        title={oneToOne ? text('paper.oneToOneWith', { name: person.name }) : person.name}
        line={[person.company, person.trade, stageText({ ...person, number: 0 }, text)]
          .filter((part) => part !== '')
          .join(' · ')}
      />
      <dl className="facts">
        {[
          [text('paper.contact.phone'), paper.phones.join(' · ')],
          [text('paper.contact.mail'), paper.emails.join(' · ')],
          [text('paper.contact.met'), met],
          [text('paper.contact.introducedBy'), introducedBy],
        ]
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label} className="fact">
              <dt>{label}</dt>
              <dd dir="auto">{value}</dd>
            </div>
          ))}
      </dl>
      <Promises paper={paper} />
      <GainsTable paper={paper} oneToOne={oneToOne} />
      <Referrals paper={paper} />
      {paper.notes.length === 0 ? null : (
        <section className="entries">
          <h2>{text('paper.contact.notes')}</h2>
          {paper.notes.map((note) => (
            <div key={note.id}>
              <h4>
                {text(`noteKind.${note.kind}`)}, {formatDayNear(note.on, preparedOn, language)}
              </h4>
              <p dir="auto">{note.text}</p>
            </div>
          ))}
        </section>
      )}
      {oneToOne ? (
        <section className="block">
          <h2>{text('paper.oneToOne.agreed')}</h2>
          <div className="lines" aria-hidden="true">
            <i />
            <i />
            <i />
            <i />
          </div>
        </section>
      ) : null}
    </>
  );
}

function Promises({ paper }: { readonly paper: ContactPaper }) {
  const sheet = useSheet();
  const both = [
    ['sheet.promisedByMe', paper.promisedByMe],
    ['sheet.promisedToMe', paper.promisedToMe],
  ] as const;
  return (
    <div className="two">
      {both.map(([title, promises]) =>
        promises.length === 0 ? null : (
          <section key={title} className="block">
            <h2>{sheet.text(title)}</h2>
            {promises.map((promise) => (
              <p key={`${promise.text} ${promise.step} ${promise.dueOn}`} className="promise">
                <Tick />
                {promiseText(promise, sheet)}
              </p>
            ))}
          </section>
        ),
      )}
    </div>
  );
}

/** What is blank is a question: a line to write on. */
function GainsTable({
  paper: { gains, idealReferral, me },
  oneToOne,
}: {
  readonly paper: ContactPaper;
  readonly oneToOne: boolean;
}) {
  const { text } = useSheet();
  const rows = [
    ...gainsLetters.map((letter) => ({
      key: letter,
      label: text(`gains.${letter}`),
      theirs: gains[letter],
      mine: me.gains[letter],
    })),
    {
      key: 'ideal',
      label: text('paper.contact.ideal'),
      theirs: idealReferral,
      mine: me.idealReferral,
    },
  ];
  return (
    <section>
      <table className="gains">
        <caption>{text('paper.contact.gains')}</caption>
        {oneToOne ? (
          <thead>
            <tr>
              <th aria-label={text('paper.contact.gains')} />
              <th>{text('paper.oneToOne.theirs')}</th>
              <th>{text('paper.oneToOne.mine')}</th>
            </tr>
          </thead>
        ) : null}
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <td className="quiet">{row.label}</td>
              <td dir="auto">{row.theirs}</td>
              {oneToOne ? <td dir="auto">{row.mine}</td> : null}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Referrals({ paper: { referrals } }: { readonly paper: ContactPaper }) {
  const { text, language, preparedOn } = useSheet();
  if (referrals.length === 0) return null;
  return (
    <section>
      <table className="list">
        <caption>{text('paper.referrals')}</caption>
        <tbody>
          {referrals.map((referral) => (
            <tr key={referral.id}>
              <td className="figures">{formatDayNear(referral.on, preparedOn, language)}</td>
              <td>{text(`paper.referrals.${referral.direction}One`)}</td>
              <td className="wide" dir="auto">
                {[referral.prospect, referral.need].filter((part) => part !== '').join(', ')}
              </td>
              <td>{text(`paper.status.${referral.status}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
